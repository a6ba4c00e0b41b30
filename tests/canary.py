"""The API key that all tests use, and a search for files that contain it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

CANARY = "sk-canary"
"""Every test key begins with this."""


def holding(folder: Path, words: str = CANARY) -> Iterator[Path]:
    """Yield all files below ``folder`` that contain ``words``."""
    for place, _, names in os.walk(folder):
        for name in names:
            file = Path(place, name)
            try:
                found = file.is_file() and words.encode() in file.read_bytes()
            except OSError:  # locked by another test, or deleted
                continue
            if found:
                yield file
