"""Write the table in docs/settings.md from ``app/config/sections``.

.venv/bin/python packaging/settings_docs.py          write it
.venv/bin/python packaging/settings_docs.py --check  fail if it is out of date
"""

from __future__ import annotations

import re
import sys
import typing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.config.settings import Settings, environment_variable  # noqa: E402

PAGE = ROOT / "docs" / "settings.md"
BLOCK = re.compile(r"(?s)(<!-- settings -->\n).*?(<!-- /settings -->)")


def table() -> str:
    """Return one row per setting: flag, variable, description, default."""
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


def rendered(page: str) -> str:
    return BLOCK.sub(lambda block: block[1] + table() + block[2], page)


def main() -> int:
    before = PAGE.read_text(encoding="utf-8")
    after = rendered(before)
    if "--check" in sys.argv:
        return int(before != after)
    PAGE.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
