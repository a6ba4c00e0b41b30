"""Qt's clipboard for tools, which run outside Qt's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtGui import QGuiApplication

from app.errors import ToolError
from app.messages import sentence

TIMEOUT_S = 5.0
"""On X11 the content is requested from its owner, which may hang."""

SECRET = "x-kde-passwordManagerHint"
"""The format by which password managers mark what they copy."""

T = TypeVar("T")


class WindowClipboard:
    """A ``SystemClipboard``. Call its methods in any thread except the one of Qt's ``loop``."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def read(self) -> str:
        return self._run_in_loop(_read)

    def write(self, text: str) -> None:
        self._run_in_loop(lambda: QGuiApplication.clipboard().setText(text))

    def _run_in_loop(self, work: Callable[[], T]) -> T:
        done: Future[T] = Future()

        def run() -> None:
            try:
                done.set_result(work())
            except Exception as error:
                done.set_exception(error)

        try:
            self._loop.call_soon_threadsafe(run)
            return done.result(TIMEOUT_S)
        except (TimeoutError, RuntimeError) as error:  # it hangs, or the loop is closed
            raise ToolError(sentence("The clipboard isn't responding.")) from error


def _read() -> str:
    content = QGuiApplication.clipboard().mimeData()
    if content.hasFormat(SECRET) and bytes(content.data(SECRET).data()) == b"secret":
        raise ToolError(sentence("The clipboard contains a password, so Repartee won't read it."))
    return content.text() if content.hasText() else ""
