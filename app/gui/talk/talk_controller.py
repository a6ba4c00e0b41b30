"""The ways to talk in the window, from held keys to the round button: press, release, or keep."""

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
from app.gui.talk.talk_key import DESKTOP, TAP, Key, Talk, TalkKey


class Talking(QObject):
    """``clock`` (seconds) tells taps from holds."""

    _did = Signal(object, str)

    def __init__(
        self, window: QWidget, bridge: Bridge, button: TalkButton, clock: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._button = button
        self._clock = clock
        self._rule = TalkKey()
        self._listening_turn: int | None = None
        self.keys = HeldKeys(window)
        self.keys.went_down.connect(lambda key: self._feed(Key.DOWN, key))
        self.keys.went_up.connect(lambda key: self._feed(Key.UP, key))
        button.pressed.connect(lambda: self._feed(Key.DOWN, "button"))
        button.released.connect(lambda: self._feed(Key.UP, "button"))
        button.tapped.connect(self.tap)
        button.stopped.connect(bridge.interrupt)
        bridge.ready.connect(lambda ready: self._feed(Key.READY if ready else Key.ENDED))
        bridge.happened.connect(self.show_event)
        self._did.connect(self._feed)

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        self._rule.mode = settings.talk_mode
        self.keys.watch("Space", settings.talk_key)
        self._button.show_keys(settings.talk_mode, settings.talk_key)

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted(source="spoken", turn=turn):
                self._listening_turn = turn
            case TalkReleased(turn=turn) | TurnEnded(turn=turn) if turn == self._listening_turn:
                # The turn that a press has just interrupted also ends: that is no end of listening.
                self._listening_turn = None
                self._feed(Key.ENDED)
            case Notice(code=code) if code == NOT_READY:
                self._feed(Key.ENDED)
            case PermissionAsked() | PermissionAnswered():  # nobody is listening now
                self._feed(Key.ENDED)

    def tap(self) -> None:
        self._feed(Key.DOWN, TAP)
        self._feed(Key.UP, TAP)

    def begin(self) -> None:
        """Asked for from outside the window, as ``end``."""
        self._feed(Key.BEGIN)

    def end(self) -> None:
        self._feed(Key.END)

    def press_desktop_key(self, down: bool) -> None:
        """The desktop-wide key went ``down``, or up."""
        self._feed(Key.DOWN if down else Key.UP, DESKTOP)

    def lose_keys(self) -> None:
        """Another window has the keyboard: a key that is let go now is not heard of. As this is
        told from inside an event handler of Qt's, it is done by a signal."""
        self._did.emit(Key.LOST, "")

    def _feed(self, happening: Key, source: str = "") -> None:
        match self._rule.feed(happening, self._clock() * 1000, source):
            case Talk.PRESS:
                self._bridge.press()
            case Talk.RELEASE:
                self._bridge.release()
            case Talk.KEEP:
                self._bridge.keep()
