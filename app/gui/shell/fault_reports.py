"""Unexpected exceptions: logged without their values, shown as a notice, listed in a report."""

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

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.config.paths import log_folder
from app.config.settings import Settings
from app.diagnostics import report
from app.diagnostics.report import Fault
from app.gui.kit.bridge import Bridge
from app.gui.kit.controller import UNEXPECTED
from app.gui.kit.controls import Button
from app.gui.kit.dialogs import TextDialog, open_dialog
from app.messages import sentence

CRASHED = sentence("Repartee quit unexpectedly last time.")
_log = logging.getLogger(__name__)


class FaultReporter:
    """Handles exceptions that nothing caught in the event loop, slots and threads, and a crash of
    the previous run."""

    def __init__(self, bridge: Bridge, window: QWidget, settings: Callable[[], Settings]) -> None:
        """``settings`` returns the current settings."""
        self._bridge = bridge
        self._window = window
        self._settings = settings
        self._faults: Counter[Fault] = Counter()
        self._crash = report.last_crash()
        self._showing = False

    @contextlib.contextmanager
    def installed(self, loop: asyncio.AbstractEventLoop) -> Iterator[None]:
        """Within this context, handle the exceptions of the process and of ``loop``."""

        def handle_in_thread(args: threading.ExceptHookArgs) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self.handle, args.exc_type, None, args.exc_traceback)

        before = sys.excepthook, threading.excepthook
        loop.set_exception_handler(self._handle_in_loop)
        sys.excepthook, threading.excepthook = self.handle, handle_in_thread
        if self._crash:
            self._bridge.show_notice("crashed", CRASHED)
            report.forget_crash()
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = before

    def handle(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Like ``sys.excepthook``, which also gets the exceptions that slots raise."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        self.record(kind, trace)
        if not self._showing:  # otherwise showing the notice failed
            self._showing = True
            try:
                self._bridge.show_notice("unexpected", UNEXPECTED)
            finally:
                self._showing = False

    def record(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Log the exception and add it to the report: only type and code locations, since values
        might be a key or the user's words."""
        fault = Fault.of(kind, trace)
        self._faults[fault] += 1
        _log.error("unexpected %s", fault)

    def show_report(self) -> None:
        text = report.problem_report(self._settings(), self._faults, self._crash)
        open_dialog(ReportDialog(self._window, text))

    def _handle_in_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.handle(type(error), error, error.__traceback__)
        else:
            _log.error("event loop: %s", context.get("message", ""))


class ReportDialog(TextDialog):
    """The report, for the user to copy and send."""

    def __init__(self, parent: QWidget, text: str) -> None:
        intro = self.tr(
            "The report contains nothing you said, no replies, and no keys. Nothing is sent "
            "until you share it."
        )
        super().__init__("reportDialog", self.tr("Report"), intro, parent)
        self.text.setPlainText(text)
        self.resize(620, 480)
        folder = QUrl.fromLocalFile(str(log_folder()))
        logs = Button(
            self.tr("Show the logs"), lambda: QDesktopServices.openUrl(folder), name="showLogs"
        )
        self.buttons.insertWidget(1, logs)
        self.setTabOrder(self.copy_button, logs)
