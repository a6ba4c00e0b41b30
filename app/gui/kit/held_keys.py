"""Keys as fingers hold them: without the presses and releases that X11 makes up meanwhile.

X11 repeats a held key as release and press. Qt mostly tells (``isAutoRepeat``), but it looks only
at the events it has read so far: where the press comes a moment after its release, a held key seems
to be let go and pressed again, which would end and restart a recording.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

REPEAT_MS = 12
"""A press this soon after a release is the same finger: people take 30 ms and more."""


class HeldKeys(QObject):
    """Give it every event of a key; ``went_down`` and ``went_up`` name those that it watches."""

    went_down = Signal(str)
    went_up = Signal(str)

    def __init__(self, parent: QObject | None = None, *, repeats: bool | None = None) -> None:
        """``repeats``: whether releases may be made up; None asks the platform."""
        super().__init__(parent)
        if repeats is None:
            repeats = QGuiApplication.platformName() == "xcb"
        self._repeats = repeats
        self._watched = {"Space"}
        self._down: set[str] = set()
        self._going_up: dict[str, QTimer] = {}

    def watch(self, *keys: str) -> None:
        """Watch these from now on, as Qt writes them: ``F9``, ``Ctrl+T``."""
        self._watched = {_written(QKeySequence(key)) for key in keys if key}

    def press(self, event: QKeyEvent) -> bool:
        """Whether it is one of the keys that are watched."""
        name = str(event.key())
        if pressed(event) not in self._watched:
            return False
        if event.isAutoRepeat():
            return True
        self._down.add(name)
        if (timer := self._going_up.pop(name, None)) is not None:
            timer.stop()
            timer.deleteLater()
        else:
            self.went_down.emit(name)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Whether it is a key that went down here; its modifiers may be up before it."""
        name = str(event.key())
        if name not in self._down:
            return False
        if event.isAutoRepeat():
            return True
        self._down.discard(name)
        if not self._repeats:
            self.went_up.emit(name)
            return True
        timer = QTimer(self, singleShot=True, interval=REPEAT_MS)
        timer.timeout.connect(lambda: self._let_go(name))
        self._going_up[name] = timer
        timer.start()
        return True

    def _let_go(self, name: str) -> None:
        if (timer := self._going_up.pop(name, None)) is not None:
            timer.deleteLater()
            self.went_up.emit(name)


def pressed(event: QKeyEvent) -> str:
    """The combination, as Qt writes it everywhere: ``Ctrl+Alt+Space``."""
    return _written(QKeySequence(event.keyCombination()))


def _written(keys: QKeySequence) -> str:
    # The number pad's are no other keys: their modifier would make them so.
    return keys.toString(QKeySequence.SequenceFormat.PortableText).replace("Num+", "")
