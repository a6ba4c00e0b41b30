"""Write ``requirements.lock``: every package, pinned and hashed, for every system.

    python3 packaging/lock.py

Needs ``uv`` on the path, or in an environment of its own (``pip install uv``). The lock names no
index, so that it serves wherever the packages come from.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = (
    "# Made by packaging/lock.py from pyproject.toml; edit that, then run it again.\n"
    "# Run time and development together: one environment runs and tests the program.\n"
)


def main() -> None:
    compiled = subprocess.run(
        [
            *("uv", "pip", "compile", "pyproject.toml", "--group", "dev"),
            *("--universal", "--generate-hashes", "--python-version", "3.11"),
            *("--no-header", "--no-emit-index-url", "--no-annotate", "--quiet"),
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    (ROOT / "requirements.lock").write_text(HEADER + compiled, encoding="utf-8")


if __name__ == "__main__":
    main()
