"""The response time in one line: the time, and a segment for each part, live while it counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui.kit.theme import SPACE, current_theme
from app.gui.latency import waterfall
from app.gui.latency.latency_meter import LatencyMeter

SEGMENTS_PX = 48
SEGMENT_H_PX = 5
AXIS_MS = 2_000.0
"""While it counts, the segments fill up in this time; later they stay full."""
HEIGHT_PX = 30


class LatencyChip(QAbstractButton):
    """Shows what ``meter`` shows, once there is anything; a click opens the meter."""

    def __init__(self, meter: LatencyMeter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latencyChip")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._meter = meter
        self._wanted = True
        meter.changed.connect(self._update)
        self._update()

    def set_wanted(self, wanted: bool) -> None:
        """Whether the user wants to see response times."""
        self._wanted = wanted
        self._update()

    @property
    def words(self) -> str:
        spans = self._meter.spans()
        if not spans:
            return ""
        seconds = waterfall.reached_ms(spans) / 1000
        counting = spans[-1].running
        number = QLocale().toString(seconds, "f", 1 if counting or seconds >= 10 else 2)
        return self.tr("{seconds} s").format(seconds=number) + "…" * counting

    def _update(self) -> None:
        words = self.words
        self.setVisible(self._wanted and bool(words))
        self.setAccessibleName(self.tr("Response time: {time}").format(time=words))
        self.setToolTip(self.tr("Response time: show where it went"))
        self.update()

    # --- Qt -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("88.88 s…")
        return QSize(SEGMENTS_PX + width + 4 * SPACE, max(HEIGHT_PX, self.fontMetrics().height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(theme.border))
        painter.setBrush(
            QColor(theme.inset if self.underMouse() or self.isDown() else theme.surface)
        )
        painter.drawRoundedRect(card, card.height() / 2, card.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 14, 14)
        spans = self._meter.spans()
        total = waterfall.reached_ms(spans)
        if spans and spans[-1].running:
            total = max(total, AXIS_MS)
        painter.setPen(Qt.PenStyle.NoPen)
        left, top = 1.5 * SPACE, (self.height() - SEGMENT_H_PX) / 2
        for span in spans:
            if not total:
                break
            begin = span.begin_ms / total * SEGMENTS_PX
            width = max(span.length_ms / total * SEGMENTS_PX - 1, 1.0)
            painter.setBrush(QColor(theme.parts[span.part]))
            painter.drawRoundedRect(QRectF(left + begin, top, width, SEGMENT_H_PX), 1.5, 1.5)
        painter.setPen(QColor(theme.text))
        words = self.rect().adjusted(round(left) + SEGMENTS_PX + SPACE, 0, -SPACE, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.words
        )
        painter.end()
