"""The parts of one response: for each a row with its name, its bar and its time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.gui.kit.theme import SPACE, current_theme
from app.gui.kit.units import milliseconds
from app.gui.latency.item_list import ItemList
from app.gui.latency.spans import PARTS, Span, reached_ms

COUNTING_AXIS_MS = 500.0
"""While it counts, the time axis is at least this long."""
BAR_PX = 9
INSET_PX = 6
"""On both sides of a row, for the ring around the selected one."""
LEAST_BAR_PX = 2.0


class Waterfall(ItemList):
    """The arrow keys go from part to part."""

    selected = Signal(str)
    """The meaning of the part that the keyboard has selected; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waterfall")
        self.setAccessibleName(self.tr("Parts of the response time"))
        self._spans: Sequence[Span] = ()
        self.currentRowChanged.connect(self._tell_selected)

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show these; of a part that is running, only the bar and its time change."""
        same = [span.part for span in spans] == [span.part for span in self._spans]
        running = bool(spans) and spans[-1].running
        self._spans = spans
        if not (same and running):
            self.show_words([(span.words, PARTS[span.part].meaning) for span in spans])
            self._tell_selected(self.currentRow())
        self.viewport().update()

    def item_size(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + SPACE - 1)

    def bar(self, row: QRectF, span: Span) -> QRectF:
        """Return the bar of ``span`` in its row."""
        left, right, per_ms = self._axis(row)
        width = max(span.length_ms * per_ms, LEAST_BAR_PX)
        begin = min(left + span.begin_ms * per_ms, right - width)
        bar = QRectF(begin, row.center().y() - BAR_PX / 2, width, BAR_PX)
        return self._directed(bar, row)

    def _axis(self, row: QRectF) -> tuple[float, float, float]:
        """Return the ends of the time axis, which the rows share, and the pixels of a ms."""
        width = self.fontMetrics().horizontalAdvance
        names = max(width(PARTS[span.part].name) for span in self._spans)
        times = max(width(milliseconds(span.length_ms)) for span in self._spans)
        left, right = row.left() + names + 1.5 * SPACE, row.right() - times - SPACE
        left, right = left + INSET_PX, right - INSET_PX
        least_ms = COUNTING_AXIS_MS if self._spans[-1].running else 1.0
        return left, right, (right - left) / max(reached_ms(self._spans), least_ms)

    def _directed(self, part: QRectF, row: QRectF) -> QRectF:
        """Return ``part``, mirrored from right to left."""
        if not self.isRightToLeft():
            return part
        return QRectF(
            row.left() + row.right() - part.right(), part.y(), part.width(), part.height()
        )

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        span, theme, area = self._spans[row], current_theme(), QRectF(option.rect)
        if self.hasFocus() and row == self.currentRow():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), SPACE / 2, SPACE / 2)
        painter.setPen(QColor(theme.text))
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            start, end = end, start
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        text = area.adjusted(INSET_PX, 0, -INSET_PX, -1)
        painter.drawText(text, start | middle, PARTS[span.part].name)
        painter.drawText(text, end | middle, milliseconds(span.length_ms))
        color = QColor(theme.parts[span.part])
        pattern = Qt.BrushStyle.Dense4Pattern if span.running else Qt.BrushStyle.SolidPattern
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(color, pattern))
        painter.drawRoundedRect(self.bar(area, span), 2, 2)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setCurrentRow(-1)
        super().focusOutEvent(event)

    def _tell_selected(self, row: int) -> None:
        shown = 0 <= row < len(self._spans)
        self.selected.emit(PARTS[self._spans[row].part].meaning if shown else "")
