"""The round button: hold to talk, tap to keep talking, click to stop the assistant."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.engine.contracts.events import Event, InputLevel, SpeechPause, State, next_state
from app.gui.kit.icons import paint_icon
from app.gui.kit.motion import is_reduced
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE
from app.gui.talk.talk_key import Mode

DIAMETER_PX = 68
RING_PX = 12
"""How far the loudest voice widens the ring."""


class TalkButton(QAbstractButton):
    """Reports only what was done to it; what that means is the talk key's rule.

    It leaves Space to the window, which holds for every place outside a text field. Of Qt's button
    it is only what assistive technology sees and clicks, which then is a tap.
    """

    pressed = Signal()
    released = Signal()
    tapped = Signal()
    """Enter: a tap without a duration."""
    stopped = Signal()
    """Clicked while the assistant thinks or speaks (not while it asks)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talkButton")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._mode: Mode = "auto"
        self._state = State.IDLE
        self._level = 0.0
        self._left = 1.0
        """Of the silence that ends the listening, hands-free."""
        self._down = False
        self._ringed = False
        self.clicked.connect(self._click)
        self.show_keys("auto", "F9")

    def show_keys(self, mode: Mode, key: str) -> None:
        """How one talks now: ``key`` is the one beside Space, as Qt writes it; empty: none."""
        self._mode = mode
        said = {
            "auto": self.tr("Hold to talk, or tap to keep talking: {keys}"),
            "hold": self.tr("Hold to talk: {keys}"),
            "tap": self.tr("Tap to talk, tap again to send: {keys}"),
        }
        native = QKeySequence.SequenceFormat.NativeText
        keys = (QKeySequence(name).toString(native) for name in ("Space", key) if name)
        self.setToolTip(said[mode].format(keys=", ".join(keys)))
        self._name()
        self.update()

    def show_event(self, event: Event) -> None:
        state = next_state(self._state, event)
        match event:
            case InputLevel() if is_reduced():
                return
            case InputLevel(level=level):
                # Loudness is heard by the root, more or less; falling slowly calms the ring.
                self._level = max(min(sqrt(level) * 1.6, 1.0), self._level * 0.75)
            case SpeechPause(left_ms=left_ms, of_ms=of_ms):
                self._left = left_ms / of_ms
            case _ if state is self._state:
                return
            case _:
                self._level = 0.0
                self._left = 1.0
        self._state = state
        self._name()
        self.update()

    @property
    def label(self) -> str:
        match self._state:
            case State.IDLE if self._mode == "tap":
                return self.tr("Tap to talk")
            case State.IDLE:
                return self.tr("Hold to talk")
            case State.LISTENING if self._left < 1.0:
                return self.tr("Sending…")
            case State.LISTENING:
                return self.tr("Listening…")
            case State.ASKING if self._mode == "tap":
                return self.tr("Tap to answer")
            case State.ASKING:
                return self.tr("Hold to answer")
        return self.tr("Stop")

    @property
    def level(self) -> float:
        """The ring, 0.0 to 1.0."""
        return self._level

    @property
    def left(self) -> float:
        """Of the silence that ends the listening hands-free, 1.0 to 0.0."""
        return self._left

    @property
    def _busy(self) -> bool:
        return self._state not in (State.IDLE, State.LISTENING, State.ASKING)

    def sizeHint(self) -> QSize:
        side = DIAMETER_PX + 2 * RING_PX
        words = self.fontMetrics().horizontalAdvance(self.label) + SPACE
        return QSize(max(side, words, 128), side + self.fontMetrics().height() + SPACE // 2)

    def _name(self) -> None:
        self.setAccessibleName(self.label)
        self.updateGeometry()

    def _centre(self) -> QPointF:
        return QPointF(self.width() / 2, DIAMETER_PX / 2 + RING_PX)

    # --- hands ----------------------------------------------------------------------------------

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
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._ringed = event.reason() in by_key
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = False
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    # --- looks ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, radius = self._centre(), DIAMETER_PX / 2
        listening = self._state is State.LISTENING
        colour = theme.listening if listening else theme.accent
        painter.setPen(Qt.PenStyle.NoPen)
        if listening:
            glow = QColor(colour)
            glow.setAlphaF(0.22)
            painter.setBrush(glow)
            reach = radius + 3 + self._level * (RING_PX - 3)
            painter.drawEllipse(centre, reach, reach)
        painter.setBrush(QColor(theme.surface if self._busy else colour))
        painter.drawEllipse(centre, radius, radius)
        if self._left < 1.0:  # what is left runs out clockwise
            painter.setPen(QPen(QColor(colour), 4))
            ring = QRectF(0, 0, 2 * radius + 12, 2 * radius + 12)
            ring.moveCenter(centre)
            painter.drawArc(ring, 90 * 16, round(self._left * 360 * 16))
        if self._busy:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawEllipse(centre, radius - 1, radius - 1)
        if self._ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawEllipse(centre, radius + 4, radius + 4)
        size = 30
        spot = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
        shape = "stop" if self._busy else "listening" if listening else "mic"
        paint_icon(painter, shape, theme.accent if self._busy else theme.on_accent, spot)
        painter.setPen(QColor(theme.listening if listening else theme.text_muted))
        top = 2 * RING_PX + DIAMETER_PX
        words = QRectF(0, top, self.width(), self.height() - top)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.label)
