"""What reaches the terminal: text of a model, a server or a file without what a terminal obeys.

An escape sequence may set the clipboard (OSC 52), move the cursor over an earlier line, or make the
terminal type. Controls of the text direction make a command look like another one.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
from collections.abc import Iterator
from typing import Any, TextIO

_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colors, the cursor
    r"|\x1b[\]PX^_][^\x1b\x07\x9c]*(?:\x07|\x9c|\x1b\\)"  # OSC, DCS and other strings
    r"|\x1b[ -/]*[0-~]"
)
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""C0 except tab and newline, C1, controls of the direction, and what no encoding can write."""

_ESCAPED = re.compile(rf"{_CONTROL.pattern}|[\u2028\u2029]")


def printable(text: str) -> str:
    """``text`` without escape sequences and control characters."""
    return _CONTROL.sub("", _SEQUENCE.sub("", text))


def to_json(value: Any, indent: int | None = None) -> str:
    """``value`` as JSON in which control characters are escaped, so that nothing is lost, and so
    are the line separators of Unicode, at which some readers would split the line."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _ESCAPED.sub(lambda control: f"\\u{ord(control[0]):04x}", text)


def write_control(text: str, stream: TextIO) -> None:
    """Write our own control characters, such as the bell."""
    getattr(stream, "unfiltered", stream).write(text)


class _FilteredStream:
    """A stream that writes only what is ``printable``."""

    def __init__(self, unfiltered: TextIO) -> None:
        self.unfiltered = unfiltered

    def write(self, text: str) -> int:
        self.unfiltered.write(printable(text))
        return len(text)

    def writelines(self, lines: list[str]) -> None:
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.unfiltered, name)


@contextlib.contextmanager
def filtered_output() -> Iterator[None]:
    """Filter all that Python writes: also logging, warnings, tracebacks, and what is piped, because
    the end of a pipe is often a terminal."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (s and _FilteredStream(s) for s in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before
