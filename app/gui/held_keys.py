"""Keys as fingers hold them: without the presses and releases that X11 makes up meanwhile.

X11 repeats a held key as release and press. Qt mostly tells (``isAutoRepeat``), but it looks only
at the events it has read so far: where the press comes a moment after its release, a held key seems
to be let go and pressed again, which would end and restart a recording.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

REPEAT_MS = 12
"""A press this soon after a release is the same finger: people take 30 ms and more."""


class HeldKeys(QObject):
    """Give it the events of the keys to watch; ``went_down`` and ``went_up`` name the key."""

    went_down = Signal(str)
    went_up = Signal(str)

    def __init__(self, parent: QObject | None = None, *, repeats: bool | None = None) -> None:
        """``repeats``: whether releases may be made up; None asks the platform."""
        super().__init__(parent)
        if repeats is None:
            repeats = QGuiApplication.platformName() == "xcb"
        self._repeats = repeats
        self._going_up: dict[str, QTimer] = {}

    def press(self, event: QKeyEvent) -> None:
        name = str(event.key())
        if event.isAutoRepeat():
            return
        if (timer := self._going_up.pop(name, None)) is not None:
            timer.stop()
            timer.deleteLater()
        else:
            self.went_down.emit(name)

    def release(self, event: QKeyEvent) -> None:
        name = str(event.key())
        if event.isAutoRepeat():
            return
        if not self._repeats:
            self.went_up.emit(name)
            return
        timer = QTimer(self, singleShot=True, interval=REPEAT_MS)
        timer.timeout.connect(lambda: self._let_go(name))
        self._going_up[name] = timer
        timer.start()

    def _let_go(self, name: str) -> None:
        if (timer := self._going_up.pop(name, None)) is not None:
            timer.deleteLater()
            self.went_up.emit(name)
