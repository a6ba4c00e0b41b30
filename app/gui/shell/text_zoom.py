"""How large the conversation is shown: the transcript and the text field, by keys or the wheel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

STEPS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Percent."""
_NOTCH = 120
"""What the wheel tells of one step (QWheelEvent)."""


class Zoom(QObject):
    """The size in percent, one of ``STEPS``; kept in ``store`` as ``zoom``."""

    changed = Signal(int)

    def __init__(self, store: QSettings | None, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._turned = 0
        stored = str(store.value("zoom")) if store else ""
        self.percent = next((step for step in STEPS if str(step) == stored), 100)

    def step(self, steps: int) -> None:
        """Larger by so many steps; smaller where they are negative."""
        at = STEPS.index(self.percent) + steps
        self._set(STEPS[min(max(at, 0), len(STEPS) - 1)])

    def reset(self) -> None:
        self._set(100)

    def watch(self, area: QAbstractScrollArea) -> None:
        """Ctrl and the wheel over ``area`` zoom."""
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()  # a touchpad sends small parts of a notch
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.step(steps)
        return True

    def _set(self, percent: int) -> None:
        if percent != self.percent:
            self.percent = percent
            if self._store is not None:
                self._store.setValue("zoom", percent)
            self.changed.emit(percent)
