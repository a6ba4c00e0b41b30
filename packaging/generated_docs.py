"""Write the generated parts of the docs: settings, keys and import rules.

.venv/bin/python packaging/generated_docs.py          write them
.venv/bin/python packaging/generated_docs.py --check  fail if one is out of date
"""

from __future__ import annotations

import sys
import tomllib
import typing
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.config.settings import Settings, environment_variable  # noqa: E402
from app.gui.kit.shortcuts import KEYS  # noqa: E402


def settings_table() -> str:
    """One row for each setting: flag, variable, description, default."""
    rows = ["| flag | variable | what it is | default |", "|---|---|---|---|"]
    for name, field in Settings.model_fields.items():
        flag = "--" + name.replace("_", "-")
        if field.annotation is bool:
            flag = f"{flag}`, `--no-{name.replace('_', '-')}"
        value = ("off", "on")[field.default] if field.annotation is bool else field.default
        default = f"`{value}`" if value else ""
        if len(default) > 60:
            default = "a short instruction to be brief"
        values = typing.get_args(field.annotation)
        choices = f" One of {', '.join(f'`{value}`' for value in values)}." if values else ""
        what = f"{field.title}. {field.description}{choices}"
        rows.append(f"| `{flag}` | `{environment_variable(name)}` | {what} | {default} |")
    return "\n".join(rows) + "\n"


def keys_table() -> str:
    """One row for each shortcut. The first row of a group has its name."""
    rows = ["| | keys | what they do |", "|---|---|---|"]
    for group, declared in groupby(KEYS, key=lambda row: row[0]):
        for number, (_, keys, what) in enumerate(declared):
            shown = ", ".join(f"`{key}`" for key in keys.split())
            rows.append(f"| {'' if number else f'**{group}**'} | {shown} | {what} |")
    return "\n".join(rows) + "\n"


def import_rules() -> str:
    """One paragraph for each import-linter contract in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rules = []
    for contract in project["tool"]["importlinter"]["contracts"]:
        lines = [f"**{contract['name']}.**"]
        if contract["type"] == "layers":
            layers = " → ".join(f"`{layer}`" for layer in contract["layers"])
            lines.append(f"In `{contract['containers'][0]}`: {layers}")
        else:
            modules = contract.get("source_modules") or contract["modules"]
            lines.append(", ".join(f"`{module}`" for module in modules))
            if forbidden := contract.get("forbidden_modules"):
                lines.append("never import " + ", ".join(f"`{module}`" for module in forbidden))
            if allowed := contract.get("ignore_imports"):
                importers = dict.fromkeys(rule.split(" -> ")[0] for rule in allowed)
                lines.append("except " + ", ".join(f"`{module}`" for module in importers))
        rules.append("\n".join(lines) + "\n")
    return "\n" + "\n".join(rules) + "\n"


PARTS = (
    ("settings.md", "settings", settings_table),
    ("keyboard-and-access.md", "keys", keys_table),
    ("architecture.md", "layers", import_rules),
)
"""Page, name of the block between two HTML comments, and what writes it."""


def main() -> int:
    outdated = False
    for name, block, content in PARTS:
        page = ROOT / "docs" / name
        before = page.read_text(encoding="utf-8")
        start, end = f"<!-- {block} -->\n", f"<!-- /{block} -->"
        head, _, rest = before.partition(start)
        after = head + start + content() + end + rest.partition(end)[2]
        outdated |= after != before
        if "--check" not in sys.argv:
            page.write_text(after, encoding="utf-8")
    return int(outdated and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
