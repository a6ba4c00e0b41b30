"""The tool calls of the current turn in the transcript, where they stay."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.engine.contracts.events import (
    Event,
    ToolFinished,
    ToolNotRun,
    ToolProgress,
    ToolStarted,
)
from app.gui.chat import shown_call
from app.gui.chat.passage import Passage
from app.gui.chat.shown_call import ShownCall
from app.gui.chat.tool_call_text import format_arguments
from app.gui.chat.transcript_document import TranscriptDocument

TICK_MS = 100


class TranscriptCalls(QObject):
    """Adds one line for each call to ``document``, and keeps it up to date."""

    cancelRequested = Signal(str)
    """The id of the call to cancel."""
    retryRequested = Signal(str)
    """The user's message that asks the model to try a call again."""
    ended = Signal(str)
    """A call has ended; the text tells a screen reader how."""

    def __init__(self, document: TranscriptDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.passages: list[Passage] = []
        """The calls of the current or last turn."""
        self._clocks: dict[ShownCall, QElapsedTimer] = {}
        """For each running call, the time since it started."""
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._show_elapsed)

    def begin_turn(self) -> None:
        """The calls of the turn before can no longer be tried again."""
        self._offer_retry(False)
        self.clear()

    def end_turn(self) -> None:
        """The turn may have ended without an event for the end of a call."""
        for passage, call in self._running():
            call.outcome = "cancelled"
            self._end(passage, call)
        self._offer_retry(True)

    def clear(self) -> None:
        self.passages = []
        self._clocks.clear()
        self._timer.stop()

    def show_event(self, event: Event) -> None:
        match event:
            case ToolStarted(call_id=call_id, name=name, arguments=arguments):
                call = ShownCall(call_id, name, arguments, took_ms=0.0)
                self._clocks[call] = QElapsedTimer()
                self._clocks[call].start()
                self._timer.start()
                self._add(call)
            case ToolNotRun(call_id=call_id, name=name, arguments=arguments):
                call = ShownCall(call_id, name, arguments, event.outcome, event.result)
                self._add(call)
                self.ended.emit(call.announcement)
            case ToolProgress(call_id=call_id, text=text):
                for passage, call in self._running(call_id):
                    call.progress = text
                    self._update(passage)
            case ToolFinished(call_id=call_id):
                for passage, call in self._running(call_id):
                    call.outcome, call.result = event.outcome, event.result
                    call.took_ms = event.took_ms
                    self._end(passage, call)

    def follow_link(self, address: str, passage: Passage) -> None:
        """Do what a link of the call in ``passage`` is for."""
        call = passage.call
        assert call is not None
        match address:
            case shown_call.FOLD:
                call.is_folded = not call.is_folded
            case shown_call.CANCEL:
                call.is_canceling = True
                self.cancelRequested.emit(call.id)
            case shown_call.TRY_AGAIN:
                self.retryRequested.emit(call.retry_message())
            case shown_call.COPY_ARGUMENTS:
                QGuiApplication.clipboard().setText(format_arguments(call.arguments))
            case shown_call.COPY_RESULT:
                QGuiApplication.clipboard().setText(call.result)
        self._update(passage)

    def _add(self, call: ShownCall) -> None:
        passage = Passage.of_call(call)
        self.passages.append(passage)
        self._document.add(passage)

    def _end(self, passage: Passage, call: ShownCall) -> None:
        call.progress = ""
        self._clocks.pop(call, None)
        if not self._clocks:
            self._timer.stop()
        self._update(passage)
        self.ended.emit(call.announcement)

    def _update(self, passage: Passage) -> None:
        passage.update_call()
        self._document.rerender(passage)

    def _running(self, call_id: str | None = None) -> list[tuple[Passage, ShownCall]]:
        return [
            (passage, passage.call)
            for passage in self.passages
            if passage.call and passage.call.outcome is None
            if call_id in (None, passage.call.id)
        ]

    def _offer_retry(self, offered: bool) -> None:
        for passage in self.passages:
            if passage.call and passage.call.offers_retry is not offered:
                passage.call.offers_retry = offered
                if passage.call.outcome != "ok":
                    self._update(passage)

    def _show_elapsed(self) -> None:
        for passage, call in self._running():
            call.took_ms = round(self._clocks[call].elapsed() / 100) * 100.0
            self._document.show_time(passage)
