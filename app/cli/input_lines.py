"""Standard input, line by line, for messages and for answers to questions."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import select
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

from app.config import json_file

SETTLE_S = 0.05
"""How long a line that was typed takes to arrive here."""
SETTLE_CHECKS = 20
ANSWERABLE_AFTER_S = 0.3
"""A line that is entered sooner after a question was meant for something else."""
BLOCK_BYTES = 65_536


class InputLines:
    """A daemon thread reads, because reading cannot be canceled: one for the whole program, so that
    every line reaches whoever waits for it."""

    def __init__(self) -> None:
        self._lines: collections.deque[str] = collections.deque()
        self._ended = False
        self._arrived = asyncio.Event()
        self._thread: threading.Thread | None = None

    async def next(self) -> str | None:
        """The next line; None at the end of the input."""
        self._start()
        await self._wait(0)
        return self._lines.popleft() if self._lines else None

    async def answer(self, ask: Callable[[], None]) -> str | None:
        """Call ``ask``, which shows a question, and return the first line that is typed after it;
        None at the end of the input. Lines from before, as from a paste, and those entered before
        anybody can have read the question answer nothing: they stay for ``next``. A line that is
        not finished is discarded."""
        self._start()
        await self._settle()
        before = len(self._lines)
        ask()
        answerable_at = asyncio.get_running_loop().time() + ANSWERABLE_AFTER_S
        while True:
            await self._wait(before)
            if len(self._lines) <= before:
                return None
            if asyncio.get_running_loop().time() >= answerable_at:
                break
            before = len(self._lines)
            print("Read the question before you answer: ", end="", file=sys.stderr, flush=True)
        line = self._lines[before]
        del self._lines[before]
        return line

    def _start(self) -> None:
        if self._thread is None:
            loop = asyncio.get_running_loop()
            self._thread = threading.Thread(target=self._read, args=(loop,), name="stdin")
            self._thread.daemon = True
            self._thread.start()

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has been closed
            for line in read_lines():
                loop.call_soon_threadsafe(self._add, line)
            loop.call_soon_threadsafe(self._end)

    def _add(self, line: str) -> None:
        self._lines.append(line)
        self._arrived.set()

    def _end(self) -> None:
        self._ended = True
        self._arrived.set()

    async def _wait(self, before: int) -> None:
        """Wait for a line after the first ``before``, or the end."""
        while len(self._lines) <= before and not self._ended:
            self._arrived.clear()
            await self._arrived.wait()

    async def _settle(self) -> None:
        """Receive what was typed so far."""
        for _ in range(SETTLE_CHECKS):
            await asyncio.sleep(SETTLE_S)
            if not _is_readable():
                break
        _discard_unfinished_line()


def read_lines() -> Iterator[str]:
    """The lines of standard input. Bytes that are not text in its encoding are replaced."""
    if sys.stdin is None:  # closed by whoever started the program
        return
    first = True
    with contextlib.suppress(OSError, ValueError):  # ValueError: closed
        for line in _byte_lines(sys.stdin.buffer) if hasattr(sys.stdin, "buffer") else sys.stdin:
            text = line if isinstance(line, str) else line.decode(sys.stdin.encoding, "replace")
            yield text.removeprefix("\ufeff") if first else text
            first = False


def _byte_lines(file: Any) -> Iterator[bytes]:
    """The lines of ``file``, read from below its buffer: Python crashes when it ends while a thread
    waits in there."""
    raw = getattr(file, "raw", file)
    rest: list[bytes] = []
    while block := raw.read(BLOCK_BYTES):
        *ended, unfinished = block.split(b"\n")
        for line in ended:
            yield b"".join([*rest, line, b"\n"])
            rest = []
        if unfinished:
            rest.append(unfinished)
    if rest:
        yield b"".join(rest)


def read_text() -> str:
    """All of standard input, in the encoding of whatever program wrote it."""
    if sys.stdin is None:
        return ""
    try:
        content = getattr(sys.stdin, "buffer", sys.stdin).read()
    except (OSError, ValueError):  # ValueError: closed
        return ""
    return content if isinstance(content, str) else json_file.decode(content)


def is_terminal() -> bool:
    """Whether somebody can answer at standard input."""
    return sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()


def _is_readable() -> bool:
    try:
        return bool(select.select([sys.stdin], [], [], 0)[0])
    except (OSError, ValueError):  # Windows selects sockets only
        return False


def _discard_unfinished_line() -> None:
    if sys.platform == "win32":
        import msvcrt

        while msvcrt.kbhit():
            msvcrt.getwch()
        return
    import termios

    with contextlib.suppress(OSError, ValueError, termios.error):  # no terminal
        termios.tcflush(sys.stdin, termios.TCIFLUSH)
