"""Events written into the transcript, as they come.

Text streams in as plain text, at most every 33 ms: appending each token to a growing paragraph
would hold up the window. A reply becomes Markdown once, when it has come whole; a long one section
by section.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.contracts.events import (
    ChunkFinished,
    ChunkStarted,
    ConversationOpened,
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
from app.engine.contracts.ports import Message
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_reply import TranscriptReply, past_passages
from app.gui.kit.translation import words

FLUSH_MS = 33
_NEEDS_SETTINGS = {"key_rejected", "model_not_found", "server_unreachable", "bad_setting"}


class TranscriptWriter(QObject):
    """Keeps the document in step with the current turn."""

    spoken = Signal(object)
    """Cursors that select what is being spoken."""
    userSpoke = Signal()
    """The user's words have been added: worth scrolling to."""
    filled = Signal()
    """Something is there to be read."""

    def __init__(self, pages: TranscriptDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._partial: Passage | None = None
        self._reply = TranscriptReply(pages)
        self._spoken = (0, 0)
        """What is being spoken: the first character of the reply, and the one after the last."""
        self._reasoning: Passage | None = None
        self._waiting: Passage | None = None
        self._failed: list[Passage] = []
        """What a failed turn left, but for the user's words; the last one is its card."""
        self._retrying = False
        self._replayed = False
        """Whether what is spoken now stands there already …"""
        self._to_replay: list[Passage] = []
        """… and where."""
        self._unflushed: list[str] = []
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush)
        pages.changed.connect(self._mark_spoken)

    def show_conversation(self, messages: Iterable[Message]) -> None:
        """In place of what is shown."""
        self._forget_turn()
        self._failed, self._retrying = [], False
        self._unflushed.clear()
        self._pages.replace(past_passages(messages))
        self.userSpoke.emit()
        if self._pages.passages:
            self.filled.emit()

    def clear_failed(self) -> None:
        """What the failed turn left gives way to a new attempt; the user's words stay."""
        self._pages.remove(*self._failed)
        self._failed = []
        self._retrying = True

    def show_event(self, event: Event) -> None:
        match event:
            case ConversationOpened(messages=messages):
                self.show_conversation(messages)
            case TurnStarted(source="replay"):
                self._forget_turn()
                self._reply.passages, self._replayed = self._to_replay, True
            case TurnStarted(source=source):
                self._begin(source == "announcement")
            case ReplyDelta() if self._replayed:
                pass  # it is there already
            case TranscriptPartial(text=text) | TranscriptFinal(text=text):
                self._show_partial(text)
            case UserMessage(text=text):
                self._show_user(text)
            case RequestSent():
                self._drop_waiting()
            case Retrying(reason=reason, attempt=attempt, of=of):
                self._drop_waiting()
                said = self.tr("{reason} Trying again, {attempt} of {of}…")
                said = said.format(reason=words(reason), attempt=attempt, of=of)
                self._waiting = self._add(Passage(Kind.NOTE, said))
            case ReasoningDelta(text=text):
                self._add_reasoning(text)
            case ReplyDelta(text=text):
                self._unflushed.append(text)
                if not self._flush_timer.isActive():
                    self._flush_timer.start()
            case ReplyFinished(reason=reason):
                self._flush()
                if reason != "tool_calls":
                    self._reply.finish()
            case ChunkStarted(start=start, end=end):
                self._flush()
                self._speak(start, end)
            case ChunkFinished():
                self._speak(0, 0)
            case TurnEnded():
                self._end(event)

    def replay_next(self, passages: Sequence[Passage]) -> None:
        """What the next replay says stands in ``passages``."""
        self._to_replay = list(passages)

    def _begin(self, announcement: bool) -> None:
        self._forget_turn()
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
        text = "".join(self._unflushed)
        self._unflushed.clear()
        if self._reasoning is not None and not self._reasoning.finished:
            self._reasoning.finished = bool(text)
            if text or not self._reasoning.folded:
                self._pages.rewrite(self._reasoning)
        if text:
            self._drop_waiting()
            self._reply.append(text)
            self.filled.emit()
        self._flush_timer.stop()

    def _speak(self, start: int, end: int) -> None:
        chunk = self._reply.text[start:end]
        start += len(chunk) - len(chunk.lstrip())  # blanks are not spoken
        self._spoken = start, start + len(chunk.strip())
        self.spoken.emit(self._reply.select(*self._spoken))

    def _mark_spoken(self) -> None:
        """Marks are lost with the text that they are on."""
        if self._spoken != (0, 0):
            self.spoken.emit(self._reply.select(*self._spoken))

    def _end(self, event: TurnEnded) -> None:
        self._flush()
        if self._replayed:
            self._speak(0, 0)
            self._forget_turn()
            return
        self._drop_waiting()
        self._speak(0, 0)
        if self._partial is not None:
            self._pages.remove(self._partial)
        if self._reasoning is not None and not self._reasoning.finished:
            self._reasoning.finished = True
            self._pages.rewrite(self._reasoning)
        if event.text or self._reply.passages:
            heard = len(event.heard) if event.outcome == "interrupted" else None
            self._reply.end(event.text, heard)
            self.filled.emit()
        elif event.outcome == "interrupted" and self._last_said():
            self._add(Passage(Kind.NOTE, self.tr("Interrupted")))
        elif event.outcome == "completed":
            self._add(Passage(Kind.NOTE, self.tr("(no answer)")))
        if event.outcome == "failed":
            self._show_error(event)
        self._forget_turn()

    def _forget_turn(self) -> None:
        self._partial = self._reasoning = None
        self._reply = TranscriptReply(self._pages)
        self._spoken = (0, 0)
        self._replayed = False

    def _show_error(self, event: TurnEnded) -> None:
        said = words(event.error or self.tr("Something went wrong."))
        if event.error_code == "nothing_heard":
            self._add(Passage(Kind.NOTE, said))
            return
        actions = []
        if event.retryable:
            actions.append(("action:retry", self.tr("Retry")))
        if event.error_code in _NEEDS_SETTINGS:
            actions.append(("action:settings", self.tr("Open settings")))
        card = self._add(Passage(Kind.ERROR, said, actions=tuple(actions)))
        left = (self._reasoning, *self._reply.passages, card)
        self._failed = [passage for passage in left if passage is not None]

    def _drop_waiting(self) -> None:
        if self._waiting is not None:
            self._pages.remove(self._waiting)
            self._waiting = None

    def _add(self, passage: Passage) -> Passage:
        self._pages.add(passage)
        self.filled.emit()
        return passage
