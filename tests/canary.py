"""The key that tests use wherever a key is wanted, and that must be nowhere afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

CANARY = "sk-canary"
"""How each of them begins."""


def holding(folder: Path, words: str = CANARY) -> Iterator[Path]:
    """The files below ``folder`` that hold ``words``, whatever kind of file they are."""
    for place, _, names in os.walk(folder):
        for name in names:
            file = Path(place, name)
            try:
                found = file.is_file() and words.encode() in file.read_bytes()
            except OSError:  # another test's lock, or gone by now
                continue
            if found:
                yield file
