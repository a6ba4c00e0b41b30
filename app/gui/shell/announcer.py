"""Reads the turn out to a screen reader: what the assistant does, what it answers, what is wrong.

What the voice has said is not said twice.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.engine.contracts.events import (
    ChunkStarted,
    Event,
    Notice,
    PermissionAsked,
    ReplyDelta,
    State,
    TurnEnded,
    TurnStarted,
    next_state,
)
from app.gui.chat.markdown import plain_text
from app.gui.chat.markdown_splitter import split_markdown
from app.gui.kit.announce import announce, is_listened_to
from app.gui.kit.translation import words


class Announcer(QObject):
    """Speaks for ``window``; shows nothing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._state = State.IDLE
        self._replied = False
        self._spoken = False

    def show_event(self, event: Event) -> None:
        state = next_state(self._state, event)
        if state is not self._state:
            self._state = state
            self._say(self._state_words())
        match event:
            case TurnStarted():
                self._replied = self._spoken = False
            case ReplyDelta() if not self._replied:
                self._replied = True
                self._say(self.tr("The reply begins"))
            case ChunkStarted():
                self._spoken = True
            case PermissionAsked(question=question):
                self._say(words(question), at_once=True)
            case Notice(text=text):
                self._say(words(text))
            case TurnEnded():
                self._end(event)

    def _end(self, event: TurnEnded) -> None:
        match event.outcome:
            case "failed":
                self._say(words(event.error or self.tr("Something went wrong.")), at_once=True)
            case "interrupted":
                self._say(self.tr("Stopped"))
            case "completed" if event.text and not self._spoken:
                if is_listened_to():  # a long reply's words take their time
                    whole = (
                        plain_text(part.prefix + part.text) for part in split_markdown(event.text)
                    )
                    self._say("\n".join(whole))
            case "completed":
                self._say(self.tr("The reply is over"))

    def _state_words(self) -> str:
        match self._state:
            case State.LISTENING:
                return self.tr("Listening")
            case State.THINKING:
                return self.tr("Thinking")
            case State.USING_TOOL:
                return self.tr("Using a tool")
            case State.SPEAKING:
                return self.tr("Speaking")
        return ""  # a question and an end have words of their own

    def _say(self, words: str, *, at_once: bool = False) -> None:
        announce(self._window, words, at_once=at_once)
