"""Write ``requirements.lock``: every package, pinned and hashed, for all systems.

    python3 packaging/lock.py              apply changes of pyproject.toml; keep other pins
    python3 packaging/lock.py --upgrade    use the newest version of everything

Needs ``uv`` on the path (``pip install uv`` in a separate environment). The lock file names no
index, so it works with every package index.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
HEADER = (
    "# Made by packaging/lock.py from pyproject.toml; edit that, then run it again.\n"
    "# Run time and development together: one environment runs and tests the program.\n"
)


def main() -> None:
    subprocess.run(
        [
            *("uv", "pip", "compile", "pyproject.toml", "--group", "dev"),
            *("--universal", "--generate-hashes", "--python-version", "3.11"),
            *("--no-header", "--no-emit-index-url", "--no-annotate", "--quiet"),
            *("--output-file", LOCK.name, *sys.argv[1:]),
        ],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    LOCK.write_text(HEADER + LOCK.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
