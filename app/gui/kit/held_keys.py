"""Presses and releases of physical keys, without those that X11 auto-repeat adds.

X11 repeats a held key as release and press. Qt marks most of them (``isAutoRepeat``), but considers
only the events it has read so far. If the press arrives a moment after its release, a held key
seems to be released and pressed again, which would end and restart a recording.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

REPEAT_MS = 12
"""A press this soon after a release is a repeat: people need at least 30 ms."""


class HeldKeys(QObject):
    """Give it every key event of a window. Its signals carry a name of the key."""

    key_pressed = Signal(str)
    key_released = Signal(str)

    def __init__(self, parent: QObject | None = None, *, repeats: bool | None = None) -> None:
        """``repeats``: whether releases may come from auto-repeat; None: this platform's
        behavior."""
        super().__init__(parent)
        if repeats is None:
            repeats = QGuiApplication.platformName() == "xcb"
        self._repeats = repeats
        self._watched = {"Space"}
        self._down: set[str] = set()
        self._releasing: dict[str, QTimer] = {}

    def watch(self, *keys: str) -> None:
        """Watch only these from now on, in Qt's notation: ``F9``, ``Ctrl+T``."""
        self._watched = {_portable(QKeySequence(key)) for key in keys if key}

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key press. False if the key is not watched."""
        name = str(event.key())
        if pressed(event) not in self._watched:
            return False
        if event.isAutoRepeat():
            return True
        self._down.add(name)
        if (timer := self._releasing.pop(name, None)) is not None:
            timer.stop()
            timer.deleteLater()
        else:
            self.key_pressed.emit(name)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Handle a key release, with or without modifiers. False if its press was not handled."""
        name = str(event.key())
        if name not in self._down:
            return False
        if event.isAutoRepeat():
            return True
        self._down.discard(name)
        if not self._repeats:
            self.key_released.emit(name)
            return True
        timer = QTimer(self, singleShot=True, interval=REPEAT_MS)
        timer.timeout.connect(lambda: self._release(name))
        self._releasing[name] = timer
        timer.start()
        return True

    def _release(self, name: str) -> None:
        if (timer := self._releasing.pop(name, None)) is not None:
            timer.deleteLater()
            self.key_released.emit(name)


def pressed(event: QKeyEvent) -> str:
    """The combination in Qt's portable notation: ``Ctrl+Alt+Space``."""
    return _portable(QKeySequence(event.keyCombination()))


def _portable(keys: QKeySequence) -> str:
    # Treat the number pad's keys as the same keys, without their modifier.
    return keys.toString(QKeySequence.SequenceFormat.PortableText).replace("Num+", "")
