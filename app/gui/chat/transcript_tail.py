"""What follows the last message while a turn runs, such as the dots of a model that thinks."""

from __future__ import annotations

from math import cos, pi

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.engine.contracts.events import Event, State, next_state
from app.gui.kit.layouts import vbox
from app.gui.kit.motion import is_reduced
from app.gui.kit.theme import SPACE, current_theme

DOTS = 3
DOT_PX = 7
FRAME_MS = 50
PERIOD_FRAMES = 24


class TranscriptTail(QWidget):
    """Widgets from top to bottom, as high as those that are shown."""

    resized = Signal()
    """Its height may have changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.dots = ThinkingDots(self)
        self._column = vbox(self.dots, parent=self, margins=(0, 0, 0, SPACE))
        self._column.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)

    def add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def height_for(self, width: int) -> int:
        """The height in px at this ``width``; 0 while nothing is shown."""
        if not any(part.isVisibleTo(self) for part in self.children() if isinstance(part, QWidget)):
            return 0
        if self._column.hasHeightForWidth():
            return self._column.heightForWidth(width)
        return self._column.sizeHint().height()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.resized.emit()
        return handled


class ThinkingDots(QWidget):
    """Shown while the model or a tool works and nothing is spoken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._state = State.IDLE
        self._frame = 0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._advance)
        self.hide()

    def show_event(self, event: Event) -> None:
        self._state = next_state(self._state, event)
        thinks = self._state in (State.THINKING, State.USING_TOOL)
        if thinks is self.isHidden():
            self.setVisible(thinks)
            self._frame = 0
        if thinks and not is_reduced():
            self._timer.start()
        else:
            self._timer.stop()

    def sizeHint(self) -> QSize:
        return QSize(DOTS * 2 * DOT_PX, 3 * DOT_PX)

    def _advance(self) -> None:
        self._frame += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for dot in range(DOTS):
            color = QColor(current_theme().text_muted)
            if self._timer.isActive():
                phase = 2 * pi * (self._frame / PERIOD_FRAMES - dot / DOTS / 2)
                color.setAlphaF(0.55 - 0.45 * cos(phase))
            painter.setBrush(color)
            x = DOT_PX * (0.5 + 2 * dot)
            center = QPointF(self.width() - x if mirrored else x, self.height() / 2)
            painter.drawEllipse(center, DOT_PX / 2, DOT_PX / 2)
        painter.end()
