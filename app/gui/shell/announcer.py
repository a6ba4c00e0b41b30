"""Announces a turn to a screen reader: states, the reply, errors and notices.

A reply that the voice has spoken is not announced as well.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.engine.contracts.events import (
    ChunkStarted,
    ConversationModeChanged,
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
from app.gui.kit.announce import announce, is_screen_reader_active
from app.gui.kit.translation import translated
from app.gui.talk.talk_hint import state_word


class ScreenReaderAnnouncer(QObject):
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
            if state not in (State.IDLE, State.ASKING):  # whose own events are announced
                self._announce(state_word(state))
        match event:
            case TurnStarted():
                self._replied = self._spoken = False
            case ConversationModeChanged(active=True):
                started = self.tr("The conversation begins. The microphone stays open.")
                self._announce(started, at_once=True)
            case ConversationModeChanged():
                ended = self.tr("The conversation is over. The microphone is closed.")
                self._announce(ended, at_once=True)
            case ReplyDelta() if not self._replied:
                self._replied = True
                self._announce(self.tr("The reply begins"))
            case ChunkStarted():
                self._spoken = True
            case PermissionAsked(question=question):
                self._announce(translated(question), at_once=True)
            case Notice(text=text):
                self._announce(translated(text))
            case TurnEnded():
                self._announce_end(event)

    def _announce_end(self, event: TurnEnded) -> None:
        match event.outcome:
            case "failed":
                error = translated(event.error or self.tr("Something went wrong."))
                self._announce(error, at_once=True)
            case "interrupted":
                self._announce(self.tr("Stopped"))
            case "completed" if event.text and not self._spoken:
                if is_screen_reader_active():  # converting a long reply to plain words is slow
                    plain = (
                        plain_text(part.prefix + part.text) for part in split_markdown(event.text)
                    )
                    self._announce("\n".join(plain))
            case "completed":
                self._announce(self.tr("The reply is over"))

    def _announce(self, words: str, *, at_once: bool = False) -> None:
        announce(self._window, words, at_once=at_once)
