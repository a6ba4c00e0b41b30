"""The talk button: hold or tap it to talk, click it to stop the assistant."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.engine.contracts.events import Event, InputLevel, SpeechPause, State, next_state
from app.gui.kit.icons import paint_icon
from app.gui.kit.motion import is_reduced
from app.gui.kit.shortcuts import native_keys
from app.gui.kit.theme import current_theme
from app.gui.talk.talk_key import Mode

SIDE_PX = 56
DIAMETER_PX = 48
RING_PX = 4
"""How far the loudest input widens the ring."""


class TalkButton(QAbstractButton):
    """Reports what is done to it; ``TalkKey`` decides what that means.

    It leaves Space to the window, which handles it everywhere outside text fields. The click of
    QAbstractButton comes only from assistive technology, and is a tap.
    """

    pressed = Signal()
    released = Signal()
    tapped = Signal()
    """Enter: a tap without a duration."""
    stopped = Signal()
    """Clicked while the assistant thinks or speaks, but not while it asks for permission."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talkButton")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._mode: Mode = "auto"
        self._state = State.IDLE
        self.level = 0.0
        """Input level, which widens the ring: 0.0 to 1.0."""
        self.pause_left = 1.0
        """Share of the pause that is left before hands-free listening ends: 1.0 to 0.0."""
        self._down = False
        self._focused_by_key = False
        self.clicked.connect(self._click)
        self.show_keys("auto", "F9")

    def show_keys(self, mode: Mode, key: str) -> None:
        """Show how to talk: ``key`` is the one besides Space in Qt's notation; empty: none."""
        self._mode = mode
        hints = {
            "auto": self.tr("Hold to talk, or press once to keep talking: {keys}"),
            "hold": self.tr("Hold to talk: {keys}"),
            "tap": self.tr("Press to talk, press again to send: {keys}"),
        }
        keys = ", ".join(native_keys(name) for name in ("Space", key) if name)
        self.setToolTip(hints[mode].format(keys=keys))
        self.setAccessibleName(self.label)
        self.update()

    def show_event(self, event: Event) -> None:
        state = next_state(self._state, event)
        match event:
            case InputLevel() if is_reduced():
                return
            case InputLevel(level=level):
                # Perceived loudness grows roughly with the square root. A slow decay steadies the
                # ring.
                self.level = max(min(sqrt(level) * 1.6, 1.0), self.level * 0.75)
            case SpeechPause(left_ms=left_ms, of_ms=of_ms):
                self.pause_left = left_ms / of_ms
            case _ if state is self._state:
                return
            case _:
                self.level = 0.0
                self.pause_left = 1.0
        self._state = state
        self.setAccessibleName(self.label)
        self.update()

    @property
    def label(self) -> str:
        match self._state:
            case State.IDLE if self._mode == "tap":
                return self.tr("Tap to talk")
            case State.IDLE:
                return self.tr("Hold to talk")
            case State.LISTENING if self.pause_left < 1.0:
                return self.tr("Sending…")
            case State.LISTENING:
                return self.tr("Listening…")
            case State.ASKING if self._mode == "tap":
                return self.tr("Tap to answer")
            case State.ASKING:
                return self.tr("Hold to answer")
        return self.tr("Stop")

    @property
    def _busy(self) -> bool:
        return self._state not in (State.IDLE, State.LISTENING, State.ASKING)

    def sizeHint(self) -> QSize:
        return QSize(SIDE_PX, SIDE_PX)

    # --- input ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._busy:
            self.stopped.emit()
        else:
            self._down = True
            self.pressed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._down:
            self._down = False
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._click()
        else:
            event.ignore()

    def _click(self) -> None:
        (self.stopped if self._busy else self.tapped).emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._focused_by_key = event.reason() in tab
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focused_by_key = False
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = DIAMETER_PX / 2
        center = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        listening = self._state is State.LISTENING
        color = theme.listening if listening else theme.accent
        painter.setPen(Qt.PenStyle.NoPen)
        if listening:
            glow = QColor(color)
            glow.setAlphaF(0.22)
            painter.setBrush(glow)
            reach = radius + 1 + self.level * (RING_PX - 1)
            painter.drawEllipse(center, reach, reach)
        painter.setBrush(QColor(theme.surface if self._busy else color))
        painter.drawEllipse(center, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.pause_left < 1.0:  # runs out clockwise
            painter.setPen(QPen(QColor(color), 3))
            ring = QRectF(0, 0, 2 * radius + 4, 2 * radius + 4)
            ring.moveCenter(center)
            painter.drawArc(ring, 90 * 16, round(self.pause_left * 360 * 16))
        if self._busy:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawEllipse(center, radius - 1, radius - 1)
        if self._focused_by_key:
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawEllipse(center, radius + 3, radius + 3)
        square = QRectF(0, 0, 24, 24)
        square.moveCenter(center)
        shape = "stop" if self._busy else "listening" if listening else "mic"
        paint_icon(painter, shape, theme.accent if self._busy else theme.on_accent, square)
