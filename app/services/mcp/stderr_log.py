"""What a server writes to its standard error, for the user to read."""

from __future__ import annotations

from collections import deque

STDERR_LIMIT = 64_000
"""Bytes that are kept: the newest."""


class StderrLog:
    """The newest of it. Written to in one thread, read in any."""

    def __init__(self) -> None:
        self._pieces: deque[bytes] = deque()
        self._size = 0

    def add(self, piece: bytes) -> None:
        piece = piece[-STDERR_LIMIT:]
        self._pieces.append(piece)
        self._size += len(piece)
        while self._size > STDERR_LIMIT:
            self._size -= len(self._pieces.popleft())

    @property
    def text(self) -> str:
        return b"".join(list(self._pieces)).decode(errors="replace")
