"""Print the notes of a release: its section of the changelog.

python packaging/release_notes.py VERSION
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

CHANGELOG = Path(__file__).resolve().parent.parent / "CHANGELOG.md"
HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - \d{4}-\d{2}-\d{2})?$", re.MULTILINE)


def notes(changelog: str, version: str) -> str:
    """Return the section of ``version``. Raises SystemExit if it is missing or empty."""
    headings = list(HEADING.finditer(changelog))
    ends = [*(heading.start() for heading in headings[1:]), len(changelog)]
    for heading, end in zip(headings, ends, strict=True):
        if heading["version"] == version and (said := changelog[heading.end() : end].strip()):
            return said + "\n"
    sys.exit(f"CHANGELOG.md says nothing of {version}; a release needs its section.")


if __name__ == "__main__":
    sys.stdout.write(notes(CHANGELOG.read_text(encoding="utf-8"), sys.argv[1].removeprefix("v")))
