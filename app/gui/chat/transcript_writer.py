"""Writes the session's events into the transcript.

Text streams in as plain text, at most every 33 ms: appending each delta to a growing paragraph
would freeze the window. A reply becomes Markdown when it is complete, a long one section by
section.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from app.engine.contracts.events import (
    AnsweredBy,
    ChunkFinished,
    ChunkStarted,
    ConversationOpened,
    Event,
    ReasoningDelta,
    ReplyDelta,
    ReplyFinished,
    ReplyRetracted,
    RequestSent,
    Retrying,
    SpeechPaused,
    StillWaiting,
    ToolFinished,
    ToolNotRun,
    ToolProgress,
    ToolStarted,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Message
from app.errors import AudioDeviceError, MicrophoneError, SpeakerError
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.transcript_calls import TranscriptCalls
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_reply import (
    TranscriptReply,
    drop_continue,
    mark_heard,
    mark_interrupted,
    passages_of,
)
from app.gui.kit.translation import translated

FLUSH_MS = 33
_NEEDS_SETTINGS = {
    *("key_rejected", "model_not_found", "server_unreachable", "bad_setting", "offline")
}
"""Codes of errors that another setting may mend; the same question may then succeed."""
SOUND_CODES = (AudioDeviceError.code, SpeakerError.code, MicrophoneError.code)
"""Codes of errors that a notice tells, with what can be done about them."""


class TranscriptWriter(QObject):
    """Adds the current turn to ``document``."""

    spoken = Signal(object)
    """A list of cursors that select what is being spoken."""
    voice_ended = Signal()
    """What was being spoken has been said, or was stopped."""
    replay_started = Signal()
    user_message_added = Signal()
    content_added = Signal()
    """The transcript is no longer empty."""

    def __init__(self, document: TranscriptDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._reasoning: Passage | None = None
        self._reply = TranscriptReply(document)
        self._spoken = (0, 0)
        """What is being spoken: the first character of the reply, and the one after the last."""
        self._voice: int | None = None
        """The first character of what was spoken last, until the voice has said all there is."""
        self._said = 0
        """How many characters of the reply have been said."""
        self._retry_note: Passage | None = None
        self._failed: list[Passage] = []
        """What a failed turn added, except the user's message; the last one is its error."""
        self._retrying = False
        self._by_helper = False
        """Whether the built-in helper answered."""
        self._is_replay = False
        """Whether what is spoken is in the transcript already …"""
        self._replayed: Sequence[Passage] = ()
        """… and where …"""
        self._replay_begin: int | None = None
        """… and at which character of it, if an interrupted reply is continued."""
        self._is_announcement = False
        self._is_asked = False
        """Whether the user's message of this turn has arrived: a canceled recording has none."""
        self._is_complete = False
        """Whether all of the reply has arrived."""
        self.calls = TranscriptCalls(document, self)
        self._deltas: list[str] = []
        """Text that is not in the document yet."""
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush)
        document.changed.connect(self._mark_spoken_again)

    def show_conversation(self, messages: Iterable[Message]) -> None:
        """Show another conversation."""
        self._reset_turn()
        self.calls.clear()
        self._failed, self._retrying = [], False
        self._deltas.clear()
        self._document.replace(passages_of(messages))
        self.user_message_added.emit()
        if self._document.passages:
            self.content_added.emit()

    def clear_failed(self) -> None:
        """Remove what the failed turn added before it is retried; the user's message stays."""
        self._document.remove(*self._failed)
        self._failed = []
        self._retrying = True

    def replay_next(self, passages: Sequence[Passage], begin: int | None = None) -> None:
        """Mark what the next replay speaks in ``passages``. It continues an interrupted reply if
        it ``begin``s at one of their characters."""
        self._replayed, self._replay_begin = passages, begin

    def voice_place(self) -> tuple[Passage, int] | None:
        """The passage that is spoken, and at which of its characters; None while the voice is
        silent. It stays between two chunks."""
        return None if self._voice is None else self._reply.place(self._voice)

    def end_voice(self) -> None:
        """Nothing more is spoken for now."""
        if self._voice is not None:
            self._voice = None
            self.voice_ended.emit()

    def show_event(self, event: Event) -> None:
        match event:
            case ConversationOpened(messages=messages):
                self.show_conversation(messages)
            case TurnStarted(source="replay"):
                self._reset_turn(self._replayed)
                self._is_replay = True
            case TurnStarted(source=source):
                self._begin(source == "announcement")
            case ReplyDelta() if self._is_replay:
                pass
            case UserMessage(text=text):
                self._is_asked = True
                self._show_user(text)
            case RequestSent():
                self._remove_retry_note()
                self._by_helper = False
            case AnsweredBy():
                self._by_helper = True
            case ToolStarted() | ToolProgress() | ToolFinished() | ToolNotRun():
                self._flush()
                self._reply.finish()
                self.calls.show_event(event)
            case Retrying(reason=reason, attempt=attempt, of=of):
                self._remove_retry_note()
                note = self.tr("{reason} Trying again, {attempt} of {of}…")
                note = note.format(reason=translated(reason), attempt=attempt, of=of)
                self._retry_note = self._add(Kind.NOTE, note)
            case StillWaiting(model=model, waited_s=waited_s):
                self._remove_retry_note()
                note = self.tr("Waiting for {model}, {seconds} s so far. It may be loading…")
                note = note.format(model=model, seconds=QLocale().toString(round(waited_s)))
                self._retry_note = self._add(Kind.NOTE, note)
            case ReasoningDelta(text=text):
                self._remove_retry_note()
                self._add_reasoning(text)
            case ReplyDelta(text=text):
                self._deltas.append(text)
                if not self._flush_timer.isActive():
                    self._flush_timer.start()
            case ReplyRetracted(length=length):
                self._flush()
                self._mark_spoken(0, 0)
                self._reply.retract(length)
            case ReplyFinished(reason=reason):
                self._flush()
                if reason != "tool_calls":
                    self._reply.finish()
                self._is_complete = reason not in ("tool_calls", "length", "content_filter")
            case ChunkStarted(start=start, end=end):
                self._flush()
                begin = self._replay_begin or 0 if self._is_replay else 0
                starts_replay = self._is_replay and self._voice is None
                self._mark_spoken(begin + start, begin + end)
                if starts_replay:
                    self.replay_started.emit()
            case ChunkFinished():
                self._said = self._spoken[1]
                self._mark_spoken(0, 0)
            case SpeechPaused() if not self._reply.text[self._said :].strip():
                self.end_voice()  # what comes next is new text
            case TurnEnded():
                self._end(event)

    def _begin(self, announcement: bool) -> None:
        self._reset_turn()
        if not announcement:
            self.calls.begin_turn()
        self._is_announcement = announcement

    def _show_user(self, text: str) -> None:
        retrying, self._retrying = self._retrying, False
        if not (retrying and text == self._last_question()):
            self._mute_error()  # only the last turn can be retried or continued
            self._document.rerender(*drop_continue(self._document.passages))
            self._add(Kind.USER, text)
        self.user_message_added.emit()

    def _mute_error(self) -> None:
        """The error of an earlier turn becomes a quiet line: what it asks for is past."""
        if self._failed:
            error = self._failed[-1]
            error.kind, error.actions = Kind.NOTE, ()
            self._document.rerender(error)
            self._failed = []

    def _last_question(self) -> str:
        texts = (one.text for one in reversed(self._document.passages) if one.kind is Kind.USER)
        return next(texts, "")

    def _add_reasoning(self, text: str) -> None:
        if self._reasoning is None:
            self._reasoning = self._add(Kind.REASONING, "")
        self._reasoning.text += text
        if not self._reasoning.folded and not self._flush_timer.isActive():
            self._flush_timer.start()

    def _flush(self) -> None:
        text = "".join(self._deltas)
        self._deltas.clear()
        if self._reasoning is not None and not self._reasoning.finished:
            self._reasoning.finished = bool(text)
            if text or not self._reasoning.folded:
                self._document.rerender(self._reasoning)
        if text:
            self._remove_retry_note()
            self._reply.append(text)
            self.content_added.emit()
        self._flush_timer.stop()

    def _mark_spoken(self, start: int, end: int) -> None:
        chunk = self._reply.text[start:end]
        start += len(chunk) - len(chunk.lstrip())
        self._spoken = start, start + len(chunk.strip())
        if chunk.strip():
            self._voice = start
        self.spoken.emit(self._reply.select(*self._spoken))

    def _mark_spoken_again(self) -> None:
        """Marks are lost with the frame that they were in."""
        if self._spoken != (0, 0):
            self.spoken.emit(self._reply.select(*self._spoken))

    def _end(self, event: TurnEnded) -> None:
        self._flush()
        self._remove_retry_note()
        self._mark_spoken(0, 0)
        self.end_voice()
        self.calls.end_turn()
        if not self._is_replay:
            self._show_outcome(event)
        elif self._replay_begin is not None:
            self._show_heard(self._replay_begin, event)
        self._reset_turn()

    def _show_heard(self, begin: int, event: TurnEnded) -> None:
        """More of an interrupted reply was heard, from the character ``begin`` on."""
        if event.outcome == "completed":
            mark_heard(self._replayed)
        else:
            mark_interrupted(self._replayed, begin + len(event.heard), partial=False)
        self._document.rerender(*self._replayed)

    def _show_outcome(self, event: TurnEnded) -> None:
        if self._reasoning is not None and not self._reasoning.finished:
            self._reasoning.finished = True
            self._document.rerender(self._reasoning)
        if event.text or self._reply.passages:
            heard = len(event.heard) if event.outcome == "interrupted" else None
            self._reply.finish(event.text, heard, partial=not self._is_complete)
            if heard is not None and self._is_announcement:
                self._reply.passages[-1].actions = ()
                self._document.rerender(self._reply.passages[-1])
            if self._by_helper and event.text:
                self._add(Kind.NOTE, self.tr("Answered by the built-in helper"))
            self.content_added.emit()
        elif event.outcome == "interrupted" and self._is_asked:
            self._add(Kind.NOTE, self.tr("Interrupted"))
        elif event.outcome == "completed":
            self._add(Kind.NOTE, self.tr("No answer"))
        if event.outcome == "failed" and event.error_code not in SOUND_CODES:
            self._show_error(event)

    def _reset_turn(self, reply: Sequence[Passage] = ()) -> None:
        self._reasoning = None
        self._reply = TranscriptReply(self._document, reply)
        self._spoken, self._voice, self._said = (0, 0), None, 0
        self._is_replay = self._is_complete = self._is_asked = self._by_helper = False

    def _show_error(self, event: TurnEnded) -> None:
        text = translated(event.error or self.tr("Something went wrong."))
        if event.error_code == "nothing_heard":
            if [(one.kind, one.text) for one in self._document.passages[-1:]] != [
                (Kind.NOTE, text)
            ]:
                self._add(Kind.NOTE, text)
            return
        self._mute_error()
        actions = []
        if event.retryable or event.error_code in _NEEDS_SETTINGS:
            actions.append(("action:retry", self.tr("Retry")))
        if event.error_code in _NEEDS_SETTINGS:
            actions.append(("action:settings", self.tr("Open settings")))
        error = self._add(Kind.ERROR, text, actions=tuple(actions))
        reasoning = [self._reasoning] if self._reasoning else []
        self._failed = [*reasoning, *self._reply.passages, error]

    def _remove_retry_note(self) -> None:
        if self._retry_note is not None:
            self._document.remove(self._retry_note)
            self._retry_note = None

    def _add(self, kind: Kind, text: str, *, actions: tuple[tuple[str, str], ...] = ()) -> Passage:
        passage = Passage(kind, text, actions=actions)
        self._document.add(passage)
        self.content_added.emit()
        return passage
