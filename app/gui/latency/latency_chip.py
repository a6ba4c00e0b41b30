"""The response time in one line: a segment for each part, and the time, live while it counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from app.gui.kit.forms import tooltip
from app.gui.kit.theme import SPACE, current_theme
from app.gui.latency.latency_meter import LatencyMeter
from app.gui.latency.spans import reached_ms

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
        self.words = ""
        self._total_ms = 0.0
        """What the whole width of the segments stands for; 0 if there are none."""
        meter.changed.connect(self._update)
        self._update()

    def set_wanted(self, wanted: bool) -> None:
        """Whether the user wants to see response times."""
        self._wanted = wanted
        self._update()

    def _update(self) -> None:
        spans = self._meter.spans
        runs = bool(spans) and spans[-1].running
        self.words = self._meter.time + "…" * runs
        self._total_ms = max(reached_ms(spans), AXIS_MS if runs else 0.0)
        self.setVisible(self._wanted and bool(self.words))
        if not self._meter.is_counting:  # a screen reader is not told of every tenth of a second
            name = self.tr("Response time: {time}").format(time=self.words)
            self.setAccessibleName(name)
            self.setToolTip(tooltip(name))
        if self.sizeHint() != self.size():
            self.updateGeometry()
        self.update()

    # --- Qt -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = max(map(metrics.horizontalAdvance, ("8.88 s", self.words)))
        segments = SEGMENTS_PX + SPACE if self._total_ms else 0
        return QSize(segments + width + 3 * SPACE, max(HEIGHT_PX, metrics.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(theme.border))
        active = self.underMouse() or self.isDown() or self.isChecked()
        painter.setBrush(QColor(theme.inset if active else theme.surface))
        painter.drawRoundedRect(card, card.height() / 2, card.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 14, 14)
        left = round(1.5 * SPACE)
        if self._total_ms:
            bar = QRect(left, (self.height() - SEGMENT_H_PX) // 2, SEGMENTS_PX, SEGMENT_H_PX)
            self._paint_segments(painter, bar)
            left += SEGMENTS_PX + SPACE
        painter.setPen(QColor(theme.text))
        words = self.rect().adjusted(left, 0, -SPACE, 0)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as times are read
        painter.drawText(words, flags, self.words)
        painter.end()

    def _paint_segments(self, painter: QPainter, bar: QRect) -> None:
        total = self._total_ms
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for span in self._meter.spans:
            begin = bar.x() + span.begin_ms / total * bar.width()
            width = max(span.length_ms / total * bar.width() - 1, 1.0)
            painter.setBrush(QColor(current_theme().parts[span.part]))
            painter.drawRoundedRect(QRectF(begin, bar.y(), width, bar.height()), 1.5, 1.5)
        painter.restore()
