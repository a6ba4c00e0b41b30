"""What the user is saying, shown in the talk bar while they talk."""

from __future__ import annotations

from collections import deque
from math import sqrt

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.engine.contracts.events import (
    ConversationModeChanged,
    Event,
    InputLevel,
    TranscriptFinal,
    TranscriptPartial,
    TurnEnded,
    TurnStarted,
)
from app.gui.kit.layouts import hbox
from app.gui.kit.motion import is_reduced
from app.gui.kit.theme import SPACE, current_theme
from app.gui.talk.composer import GrowingText

LINES = 3
BARS = 18
BAR_PX, BAR_GAP_PX = 3, 3
LEVELS_HEIGHT_PX = 30
NARROWEST_PX = 40
"""Width of the words, for the compact window."""


class LevelBars(QWidget):
    """The input levels of about the last second, the newest at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._levels: deque[float] = deque(BARS * [0.0], BARS)

    def sizeHint(self) -> QSize:
        return QSize(BARS * (BAR_PX + BAR_GAP_PX) - BAR_GAP_PX, LEVELS_HEIGHT_PX)

    def add(self, level: float) -> None:
        """Add an RMS level, 0.0 to 1.0."""
        # Perceived loudness grows roughly with the square root.
        self._levels.append(min(sqrt(level) * 1.6, 1.0))
        if not is_reduced():
            self.update()

    def clear(self) -> None:
        self._levels.extend(BARS * [0.0])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().listening))
        for place, level in enumerate(self._levels):
            height = max(BAR_PX, level * LEVELS_HEIGHT_PX)
            left = place * (BAR_PX + BAR_GAP_PX)
            bar = QRectF(left, (LEVELS_HEIGHT_PX - height) / 2, BAR_PX, height)
            painter.drawRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)
        painter.end()


class LiveTranscript(QWidget):
    """The partial transcript beside the input level. Words that may still change are muted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liveTranscript")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._words = GrowingText(LINES, self)
        self._words.setReadOnly(True)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words.setAccessibleName(self.tr("What you are saying"))
        self._words.setPlaceholderText(self.tr("Listening…"))
        self._words.setMinimumWidth(NARROWEST_PX)
        self._levels = LevelBars(self)
        row = hbox((self._words, 1), parent=self, spacing=SPACE)
        row.addWidget(self._levels, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def text(self) -> str:
        return self._words.toPlainText()

    def set_zoom(self, percent: int) -> None:
        self._words.set_zoom(percent)

    def show_event(self, event: Event) -> None:
        match event:
            case ConversationModeChanged(active=active):
                waiting = self.tr("Listening… say goodbye or press Esc to end")
                self._words.setPlaceholderText(waiting if active else self.tr("Listening…"))
                self._levels.clear()
            case TurnStarted() | TurnEnded():
                self._words.clear()
                self._levels.clear()
            case InputLevel(level=level):
                self._levels.add(level)
            case TranscriptPartial(text=text):
                pairs = enumerate(zip(self.text, text, strict=False))
                changed = (at for at, (old, new) in pairs if old != new)
                self._show(text, next(changed, min(len(self.text), len(text))))
            case TranscriptFinal(text=text):
                self._show(text, len(text))

    def _show(self, text: str, settled: int) -> None:
        theme = current_theme()
        self._words.clear()
        for part, color in ((text[:settled], theme.text), (text[settled:], theme.text_muted)):
            form = QTextCharFormat()
            form.setForeground(QColor(color))
            self._words.textCursor().insertText(part, form)
        self._words.ensureCursorVisible()
