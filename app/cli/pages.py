"""Text that fits on the screen of the terminal."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Iterator


def pages(text: str, reserved: int = 2) -> list[str]:
    """``text`` in pieces that fit on the screen with ``reserved`` more lines."""
    width, height = shutil.get_terminal_size()
    lines = [part for line in text.split("\n") for part in _folded(line, max(width, 20))]
    size = max(height - reserved, 3)
    return ["\n".join(lines[at : at + size]) for at in range(0, len(lines), size)]


def _folded(line: str, width: int) -> Iterator[str]:
    """``line`` in pieces of at most ``width`` columns."""
    begin = columns = 0
    for at, character in enumerate(line):
        wide = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if columns + wide > width:
            yield line[begin:at]
            begin, columns = at, 0
        columns += wide
    yield line[begin:]
