"""Events written into the transcript, as they come.

Text streams in as plain text, at most every 33 ms: appending each token to a growing paragraph
would hold up the window. A reply becomes Markdown once, when it has come whole.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.events import (
    ChunkFinished,
    ChunkStarted,
    Event,
    ReasoningDelta,
    ReplyDelta,
    ReplyFinished,
    RequestSent,
    Retrying,
    TranscriptFinal,
    TranscriptPartial,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.gui.transcript_document import Kind, Passage, TranscriptDocument

FLUSH_MS = 33
_NEEDS_SETTINGS = {"key_rejected", "model_not_found", "server_unreachable", "bad_setting"}


class TranscriptWriter(QObject):
    """Keeps the document in step with the current turn."""

    spoken = Signal(object)
    """A cursor that selects what is being spoken; None when nothing is."""
    userSpoke = Signal()
    """The user's words have been added: worth scrolling to."""
    filled = Signal()
    """The first passage is there."""
    ended = Signal()

    def __init__(self, pages: TranscriptDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._partial: Passage | None = None
        self._reply: Passage | None = None
        self._reasoning: Passage | None = None
        self._waiting: Passage | None = None
        self._failed: list[Passage] = []
        """What a failed turn left, but for the user's words; the last one is its card."""
        self._retrying = False
        self._unflushed: list[str] = []
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush)

    def clear_failed(self) -> None:
        """What the failed turn left gives way to a new attempt; the user's words stay."""
        for passage in self._failed:
            self._pages.remove(passage)
        self._failed = []
        self._retrying = True

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted(source=source):
                self._begin(source == "announcement")
            case TranscriptPartial(text=text) | TranscriptFinal(text=text):
                self._show_partial(text)
            case UserMessage(text=text):
                self._show_user(text)
            case RequestSent():
                self._drop_waiting()
            case Retrying(reason=reason, attempt=attempt, of=of):
                self._drop_waiting()
                words = f"{reason} Trying again, {attempt} of {of}…"
                self._waiting = self._add(Passage(Kind.NOTE, words))
            case ReasoningDelta(text=text):
                self._add_reasoning(text)
            case ReplyDelta(text=text):
                self._unflushed.append(text)
                if not self._flush_timer.isActive():
                    self._flush_timer.start()
            case ReplyFinished(reason=reason):
                self._flush()
                if reason != "tool_calls":
                    self._finish_reply()
            case ChunkStarted(start=start, end=end):
                self._flush()
                self._highlight(start, end)
            case ChunkFinished():
                self.spoken.emit(None)
            case TurnEnded():
                self._end(event)

    def _begin(self, announcement: bool) -> None:
        self._partial = self._reply = self._reasoning = None
        if self._failed and not announcement:  # only the last turn can be tried again
            card = self._failed[-1]
            card.actions = tuple(one for one in card.actions if one[0] != "action:retry")
            self._pages.rewrite(card)
            self._failed = []

    def _show_partial(self, text: str) -> None:
        if self._partial is not None:
            self._partial.text = text
            self._pages.rewrite(self._partial)
        elif text:
            self._partial = self._add(Passage(Kind.PARTIAL, text))

    def _show_user(self, text: str) -> None:
        retrying, self._retrying = self._retrying, False
        if self._partial is not None:
            self._partial.kind, self._partial.text = Kind.USER, text
            self._pages.rewrite(self._partial)
            self._partial = None
        elif not (retrying and text == self._last_said()):
            self._add(Passage(Kind.USER, text))
        self.userSpoke.emit()

    def _last_said(self) -> str:
        said = (one.text for one in reversed(self._pages.passages) if one.kind is Kind.USER)
        return next(said, "")

    def _add_reasoning(self, text: str) -> None:
        if self._reasoning is None:
            self._reasoning = self._add(Passage(Kind.REASONING, ""))
        self._reasoning.text += text
        if not self._reasoning.folded and not self._flush_timer.isActive():
            self._flush_timer.start()

    def _flush(self) -> None:
        began = time.perf_counter()
        text = "".join(self._unflushed)
        self._unflushed.clear()
        if self._reasoning is not None and not self._reasoning.finished:
            self._reasoning.finished = bool(text)
            if text or not self._reasoning.folded:
                self._pages.rewrite(self._reasoning)
        if text:
            self._drop_waiting()
            if self._reply is None:
                self._reply = self._add(Passage(Kind.REPLY, text))
            elif self._reply.finished:  # more came after all, as from a round after tools
                self._reply.finished = False
                self._reply.text += text
                self._pages.rewrite(self._reply)
            else:
                self._pages.append(self._reply, text)
        self._flush_timer.stop()
        # A very long paragraph takes long to lay out: leave the window three quarters of its time.
        spent_ms = (time.perf_counter() - began) * 1000
        self._flush_timer.setInterval(max(FLUSH_MS, round(4 * spent_ms)))

    def _finish_reply(self) -> None:
        if self._reply is not None and not self._reply.finished:
            self._reply.finished = True
            self._pages.rewrite(self._reply)

    def _highlight(self, start: int, end: int) -> None:
        if self._reply is not None:
            chunk = self._reply.text[start:end]
            start += len(chunk) - len(chunk.lstrip())  # blanks are not spoken
            end = start + len(chunk.strip())
            self.spoken.emit(self._pages.select(self._reply, start, end))

    def _end(self, event: TurnEnded) -> None:
        self._flush()
        self._drop_waiting()
        self.spoken.emit(None)
        if self._partial is not None:
            self._pages.remove(self._partial)
        if self._reasoning is not None and not self._reasoning.finished:
            self._reasoning.finished = True
            self._pages.rewrite(self._reasoning)
        if self._reply is None and event.text:
            self._reply = self._add(Passage(Kind.REPLY, event.text))
        if self._reply is not None:
            self._end_reply(self._reply, event)
        elif event.outcome == "interrupted" and self._last_said():
            self._add(Passage(Kind.NOTE, "Interrupted"))
        elif event.outcome == "completed":
            self._add(Passage(Kind.NOTE, "(no answer)"))
        if event.outcome == "failed":
            self._show_error(event)
        self._partial = self._reply = self._reasoning = None
        self.ended.emit()

    def _end_reply(self, reply: Passage, event: TurnEnded) -> None:
        outdated = not reply.finished or reply.text != event.text
        reply.finished, reply.text = True, event.text or reply.text
        if event.outcome == "interrupted":
            reply.heard, outdated = len(event.heard), True
        if outdated:
            self._pages.rewrite(reply)

    def _show_error(self, event: TurnEnded) -> None:
        words = event.error or "Something went wrong."
        if event.error_code == "nothing_heard":
            self._add(Passage(Kind.NOTE, words))
            return
        actions = []
        if event.retryable:
            actions.append(("action:retry", "Retry"))
        if event.error_code in _NEEDS_SETTINGS:
            actions.append(("action:settings", "Open settings"))
        card = self._add(Passage(Kind.ERROR, words, actions=tuple(actions)))
        left = (self._reasoning, self._reply, card)
        self._failed = [passage for passage in left if passage is not None]

    def _drop_waiting(self) -> None:
        if self._waiting is not None:
            self._pages.remove(self._waiting)
            self._waiting = None

    def _add(self, passage: Passage) -> Passage:
        self._pages.add(passage)
        if len(self._pages.passages) == 1:
            self.filled.emit()
        return passage
