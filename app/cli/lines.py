"""The lines that the user types at the terminal, and text that fits on its screen."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sys
import threading
import unicodedata
from collections.abc import Iterator

ANSWERABLE_AFTER_S = 0.3
"""A line entered earlier was meant for something else."""


class Lines:
    """The lines of standard input. A daemon thread reads them, because that cannot be canceled."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._answer: asyncio.Future[str | None] | None = None
        self._asked_at = 0.0
        self._ended = False
        threading.Thread(target=self._read, name="stdin", daemon=True).start()

    async def get(self) -> str | None:
        """The next line; None at the end."""
        return await self._lines.get()

    async def answer(self) -> str | None:
        """The next line that is typed from now on; None at the end. What was typed before the user
        can have read the question is left for ``get``; a line just begun is discarded."""
        if self._ended:
            return None
        _discard_typed()
        answer: asyncio.Future[str | None] = self._loop.create_future()
        self._answer = answer
        self._asked_at = self._loop.time()
        try:
            return await answer
        finally:
            self._answer = None

    def _read(self) -> None:
        with contextlib.suppress(RuntimeError, ValueError):  # the loop or stdin has been closed
            for line in sys.stdin:
                self._loop.call_soon_threadsafe(self._receive, line)
            self._loop.call_soon_threadsafe(self._receive, None)

    def _receive(self, line: str | None) -> None:
        self._ended = line is None
        if self._answer is None or self._answer.done():
            self._lines.put_nowait(line)
        elif line is None:
            self._answer.set_result(None)
            self._lines.put_nowait(None)
        elif self._loop.time() - self._asked_at < ANSWERABLE_AFTER_S:
            self._lines.put_nowait(line)
            print("Please read the question first: ", end="", file=sys.stderr, flush=True)
        else:
            self._answer.set_result(line)


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


def _discard_typed() -> None:
    """Discard what was typed and not entered yet."""
    with contextlib.suppress(ImportError, OSError, ValueError):  # Windows; no terminal
        import termios

        termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
