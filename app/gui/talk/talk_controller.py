"""Turns keys, the talk button and commands into presses and releases of the session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.engine.contracts.events import (
    Event,
    Notice,
    PermissionAnswered,
    PermissionAsked,
    TalkReleased,
    TurnEnded,
    TurnStarted,
)
from app.gui.kit.bridge import NOT_READY, Bridge
from app.gui.kit.held_keys import HeldKeys
from app.gui.talk.talk_button import TalkButton
from app.gui.talk.talk_key import DESKTOP, TAP, TalkAction, TalkInput, TalkKey


class TalkController(QObject):
    """``clock`` returns seconds."""

    kept_listening = Signal()
    """The key was only tapped: listening continues until the next press."""
    _keys_lost = Signal()

    def __init__(
        self, window: QWidget, bridge: Bridge, button: TalkButton, clock: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._button = button
        self._clock = clock
        self._talk_key = TalkKey()
        self._listening_turn: int | None = None
        self.keys = HeldKeys(window)
        self.keys.key_pressed.connect(lambda key: self._handle(TalkInput.DOWN, key))
        self.keys.key_released.connect(lambda key: self._handle(TalkInput.UP, key))
        button.pressed.connect(self._press_button)
        button.released.connect(lambda: self._handle(TalkInput.UP, "button"))
        button.tapped.connect(self.tap)
        button.stopped.connect(bridge.interrupt)
        bridge.ready.connect(
            lambda ready: self._handle(TalkInput.READY if ready else TalkInput.ENDED)
        )
        bridge.event_received.connect(self.show_event)
        self._keys_lost.connect(lambda: self._handle(TalkInput.LOST))

    def show_settings(self, settings: Settings) -> None:
        """Apply the talk mode and keys of ``settings``."""
        self._talk_key.mode = settings.talk_mode
        self.keys.watch("Space", settings.talk_key)
        self._button.show_keys(settings.talk_mode, settings.talk_key)

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted(source="spoken", turn=turn):
                self._listening_turn = turn
            case TalkReleased(turn=turn) | TurnEnded(turn=turn) if turn == self._listening_turn:
                # Only for that turn: a turn that a press has interrupted ends later.
                self._listening_turn = None
                self._handle(TalkInput.ENDED)
            case Notice(code=code) if code == NOT_READY:
                self._handle(TalkInput.ENDED)
            case PermissionAsked() | PermissionAnswered():  # the session stops listening
                self._handle(TalkInput.ENDED)

    def tap(self) -> None:
        self._handle(TalkInput.DOWN, TAP)
        self._handle(TalkInput.UP, TAP)

    def begin(self) -> None:
        """Start talking on a command, whatever the keys do; ``end`` stops it."""
        self._handle(TalkInput.BEGIN)

    def end(self) -> None:
        self._handle(TalkInput.END)

    def handle_desktop_key(self, down: bool) -> None:
        """The desktop-wide key is down now, or up."""
        self._handle(TalkInput.DOWN if down else TalkInput.UP, DESKTOP)

    def lose_keys(self) -> None:
        """The keyboard focus has left the window, which will not see a release. Handled in a slot:
        Qt swallows exceptions of the event handler that calls this."""
        self._keys_lost.emit()

    def _press_button(self) -> None:
        # Assistive technology's ``click`` presses, releases and clicks: only the click counts.
        if not self._button.isDown():
            self._handle(TalkInput.DOWN, "button")

    def _handle(self, happened: TalkInput, source: str = "") -> None:
        match self._talk_key.handle(happened, self._clock() * 1000, source):
            case TalkAction.PRESS:
                self._bridge.press()
            case TalkAction.RELEASE:
                self._bridge.release()
            case TalkAction.KEEP_LISTENING:
                self._bridge.keep_listening()
                self.kept_listening.emit()
