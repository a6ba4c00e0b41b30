"""The text size of the conversation and the text field, changed by keys or the wheel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.announce import announce
from app.gui.kit.shortcuts import add_shortcut
from app.gui.talk.composer import Composer

STEPS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Percent."""
_NOTCH = 120
"""``angleDelta`` of one wheel step, in eighths of a degree (QWheelEvent)."""


class TextZoom(QObject):
    """Zooms ``transcript`` and ``composer``; ``store`` remembers the size as ``zoom``."""

    def __init__(
        self,
        window: QWidget,
        transcript: TranscriptView,
        composer: Composer,
        store: QSettings | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = (transcript, composer)
        self._store = store
        self._wheel_delta = 0
        stored = str(store.value("zoom")) if store else ""
        self.percent = next((step for step in STEPS if str(step) == stored), 100)
        """One of ``STEPS``."""
        for view in self._views:
            view.set_zoom(self.percent)
            view.viewport().installEventFilter(self)  # for Ctrl and the wheel
        add_shortcut(window, "Ctrl++ Ctrl+=", lambda: self.step(1))
        add_shortcut(window, "Ctrl+-", lambda: self.step(-1))
        add_shortcut(window, "Ctrl+0", lambda: self._set(100))

    def step(self, steps: int) -> None:
        """Zoom in by ``steps``, or out where they are negative."""
        index = STEPS.index(self.percent) + steps
        self._set(STEPS[min(max(index, 0), len(STEPS) - 1)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._wheel_delta += event.angleDelta().y()  # touchpads send fractions of a notch
        steps = int(self._wheel_delta / _NOTCH)
        self._wheel_delta -= steps * _NOTCH
        if steps:
            self.step(steps)
        return True

    def _set(self, percent: int) -> None:
        if percent == self.percent:
            return
        self.percent = percent
        if self._store is not None:
            self._store.setValue("zoom", percent)
        for view in self._views:
            view.set_zoom(percent)
        announce(self._window, self.tr("Text size {percent} %").format(percent=percent))
