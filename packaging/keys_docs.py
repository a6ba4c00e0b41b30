"""Write the key table in docs/keyboard-and-access.md from ``app/gui/kit/shortcuts.py``.

.venv/bin/python packaging/keys_docs.py          write it
.venv/bin/python packaging/keys_docs.py --check  fail if it is out of date
"""

from __future__ import annotations

import re
import sys
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.gui.kit.shortcuts import KEYS  # noqa: E402

PAGE = ROOT / "docs" / "keyboard-and-access.md"
BLOCK = re.compile(r"(?s)(<!-- keys -->\n).*?(<!-- /keys -->)")


def table() -> str:
    """Return one row per declaration; the first row of a group has its name."""
    rows = ["| | keys | what they do |", "|---|---|---|"]
    for group, declared in groupby(KEYS, key=lambda row: row[0]):
        for number, (_, keys, what) in enumerate(declared):
            shown = ", ".join(f"`{key}`" for key in keys.split())
            rows.append(f"| {'' if number else f'**{group}**'} | {shown} | {what} |")
    return "\n".join(rows) + "\n"


def main() -> int:
    page = PAGE.read_text(encoding="utf-8")
    wanted = BLOCK.sub(lambda block: block[1] + table() + block[2], page)
    if "--check" in sys.argv:
        return 0 if page == wanted else 1
    PAGE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
