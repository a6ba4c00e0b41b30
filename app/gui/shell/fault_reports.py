"""What nobody caught: logged by its kind and places, told in a notice, and put into a report."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.diagnostics import report
from app.diagnostics.report import Fault
from app.gui.kit.bridge import Bridge
from app.gui.shell.report_dialog import ReportDialog
from app.messages import sentence

UNEXPECTED = sentence("Something unexpected went wrong. The log has the details; you can go on.")
CRASHED = sentence("Repartee ended unexpectedly the last time.")
_log = logging.getLogger(__name__)


class Faults:
    """Those of the loop, of slots and of threads, while ``watched``; and the last run's end."""

    def __init__(self, bridge: Bridge, window: QWidget, settings: Callable[[], Settings]) -> None:
        self._bridge = bridge
        self._window = window
        self._settings = settings
        self._met: Counter[Fault] = Counter()
        self._crash = report.last_crash()
        self._telling = False

    @contextlib.contextmanager
    def watched(self, loop: asyncio.AbstractEventLoop) -> Iterator[None]:
        def from_thread(args: threading.ExceptHookArgs) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has closed
                loop.call_soon_threadsafe(self.meet, args.exc_type, None, args.exc_traceback)

        before = sys.excepthook, threading.excepthook
        loop.set_exception_handler(self._meet_in_loop)
        sys.excepthook, threading.excepthook = self.meet, from_thread
        if self._crash:
            self._bridge.tell("crashed", CRASHED)
            report.forget_crash()
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = before

    def meet(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """As ``sys.excepthook``: slots that raise arrive here too."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        self.note(kind, trace)
        if not self._telling:  # a notice that cannot be shown is not told by another
            self._telling = True
            self._bridge.tell("unexpected", UNEXPECTED)
            self._telling = False

    def note(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Log it, and have it in the report; values, which might be a key or speech, in neither."""
        fault = Fault.of(kind, trace)
        self._met[fault] += 1
        _log.error("unexpected %s", fault)

    def show_report(self) -> None:
        text = report.problem_report(self._settings(), self._met, self._crash)
        dialog = ReportDialog(self._window, text)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _meet_in_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.meet(type(error), error, error.__traceback__)
        else:
            _log.error("event loop: %s", context.get("message", ""))
