"""The line below the talk bar: what the assistant is doing, and which key does what now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.config.settings import Settings
from app.engine.contracts.events import (
    ConversationModeChanged,
    Event,
    SpeechPause,
    State,
    next_state,
)
from app.gui.kit.shortcuts import native_keys
from app.gui.kit.translation import tr_declared, tr_noop

_WORDS = {
    State.IDLE: tr_noop("TalkHint", "Ready"),
    State.LISTENING: tr_noop("TalkHint", "Listening"),
    State.THINKING: tr_noop("TalkHint", "Thinking"),
    State.USING_TOOL: tr_noop("TalkHint", "Using a tool"),
    State.ASKING: tr_noop("TalkHint", "Asking you"),
    State.SPEAKING: tr_noop("TalkHint", "Speaking"),
}


class TalkHint(QLabel):
    """Derives the state from the events. The accessible name is the state, not the hint."""

    changed = Signal(State)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talkHint")
        self.setProperty("look", "hint")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setWordWrap(True)
        self._state = State.IDLE
        self.converses = False
        """Whether the microphone is open in conversation mode."""
        self._sending = False
        self._tapped = False
        """Whether no key is held while it listens."""
        self._ready = False
        self._waiting = self.tr("Getting ready…")
        self._typing = False
        self._settings = Settings.model_construct()
        self._show()

    @property
    def state(self) -> State:
        """What the assistant does. In conversation mode it listens while it does nothing else."""
        waits = self.converses and self._state is State.IDLE
        return State.LISTENING if waits else self._state

    @property
    def awaits_words(self) -> bool:
        """Whether conversation mode listens now."""
        return self.converses and self.state is State.LISTENING

    @property
    def word(self) -> str:
        """The state in a word."""
        return state_word(self.state) if self._ready else self._waiting

    def show_event(self, event: Event) -> None:
        state = next_state(self._state, event)
        match event:
            case ConversationModeChanged(active=active):
                self.converses = active
                self._show()
                self.changed.emit(self.state)
            case SpeechPause(left_ms=left_ms, of_ms=of_ms):
                self._sending = left_ms < of_ms
                self._show()
        if state is not self._state:
            self._state = state
            self._sending = self._tapped = False
            self._show()
            self.changed.emit(self.state)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._show()

    def set_tapped(self) -> None:
        """The key that started listening was let go, and listening continues."""
        self._tapped = True
        self._show()

    def set_typing(self, typing: bool) -> None:
        """Whether the text field has the focus, where Space types a blank."""
        self._typing = typing
        self._show()

    def set_ready(self, ready: bool) -> None:
        """Show whether a session is attached."""
        self._ready = ready
        self._waiting = self.tr("Getting ready…")
        if self._state is not State.IDLE:
            self._state = State.IDLE
            self.changed.emit(State.IDLE)
        self._show()

    def set_failed(self) -> None:
        """Show that no session could be created, and none will be."""
        self._waiting = self.tr("Not ready")
        self._show()

    def _show(self) -> None:
        self.setText(self._hint() if self._ready else self._waiting)
        self.setAccessibleName(self.tr("State: {state}").format(state=self.word))

    def _hint(self) -> str:
        key = native_keys(self._settings.talk_key if self._typing else "Space")
        taps = self._settings.talk_mode == "tap" or self._settings.hands_free
        match self._state:
            case State.LISTENING if self._sending:
                return self.tr("Sending…")
            case State.IDLE | State.LISTENING if self.converses:
                return self.tr("The microphone is open · Esc ends the conversation")
            case State.SPEAKING if self.converses:
                return self.tr("Talk to interrupt · Esc to stop")
            case State.LISTENING if taps or self._tapped:
                hint = self.tr("Press {key} to send · Esc to cancel")
            case State.LISTENING:
                hint = self.tr("Let go to send · Esc to cancel")
            case State.ASKING:
                hint = self.tr("Hold {key} and say “yes” or “no”, or choose above")
            case State.IDLE if not key:
                hint = self.tr("Enter sends · Shift+Enter starts a new line")
            case State.IDLE if taps:
                hint = self.tr("Press {key} to talk")
            case State.IDLE:
                hint = self.tr("Hold {key} to talk")
            case _ if not key:
                hint = self.tr("Esc stops")
            case _ if taps:
                hint = self.tr("Press {key} to interrupt · Esc to stop")
            case _:
                hint = self.tr("Hold {key} to interrupt · Esc to stop")
        return hint.format(key=key)


def state_word(state: State) -> str:
    return tr_declared("TalkHint", _WORDS[state])
