"""What a server writes to its stderr, for the user to read."""

from __future__ import annotations

STDERR_LIMIT = 64_000
"""Bytes that are kept: the newest."""


class StderrLog:
    """The end of what was written. Written to in one thread, read in any."""

    def __init__(self) -> None:
        self._tail = b""

    def add(self, written: bytes) -> None:
        self._tail = (self._tail + written)[-STDERR_LIMIT:]

    @property
    def text(self) -> str:
        return self._tail.decode(errors="replace")
