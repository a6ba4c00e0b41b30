"""The clipboard through the window, for tools: they run in threads, Qt's clipboard does not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtGui import QGuiApplication

from app.errors import ToolError
from app.messages import sentence

PATIENCE_S = 5.0
"""The program that holds the selection may hang, and X11 asks it."""

SECRET = "x-kde-passwordManagerHint"
"""The format by which password managers mark what they copy."""

T = TypeVar("T")


class WindowClipboard:
    """A ``SystemClipboard``; made in the thread of ``loop``, which is Qt's."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def read(self) -> str:
        return self._in_the_window(_read)

    def write(self, text: str) -> None:
        self._in_the_window(lambda: QGuiApplication.clipboard().setText(text))

    def _in_the_window(self, work: Callable[[], T]) -> T:
        done: Future[T] = Future()

        def run() -> None:
            try:
                done.set_result(work())
            except Exception as error:
                done.set_exception(error)

        try:
            self._loop.call_soon_threadsafe(run)
            return done.result(PATIENCE_S)
        except (TimeoutError, RuntimeError) as error:  # it hangs, or the window has closed
            raise ToolError(sentence("The clipboard does not answer.")) from error


def _read() -> str:
    content = QGuiApplication.clipboard().mimeData()
    if content.hasFormat(SECRET) and bytes(content.data(SECRET).data()) == b"secret":
        raise ToolError(sentence("The clipboard holds a password, which stays where it is."))
    return content.text() if content.hasText() else ""
