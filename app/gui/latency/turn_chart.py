"""The latest turns as bars side by side, of which one can be chosen."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem, QWidget

from app.engine.latency.records import TurnRecord
from app.gui.kit.theme import SPACE, current_theme
from app.gui.latency.item_list import ItemList
from app.gui.latency.spans import response_ms
from app.gui.latency.words import time_of, title

SHOWN = 38
HEIGHT_PX = 8 * SPACE
WIDEST_PX = 16
"""The widest bar, with the space after it."""
LEAST_BAR_PX = 6.0
TALLEST_MEDIANS = 6.0
"""A turn longer than this many medians is cut off, so that the others remain visible."""


class TurnChart(ItemList):
    """``show_records`` takes the session's turns; the arrow keys or a click choose one.

    Bars differ in shape: a turn that was interrupted or failed is an outline.
    """

    chosen = Signal(object)
    """The ``TurnRecord`` to be shown; None for the last turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("turnChart")
        self.setAccessibleName(self.tr("Latest turns"))
        self.setFlow(QListWidget.Flow.LeftToRight)
        self._records: Sequence[TurnRecord] = ()
        self._full_ms = 1.0
        """The response time that is as high as the chart."""
        self.currentRowChanged.connect(self._choose)

    def show_records(self, records: Sequence[TurnRecord]) -> None:
        """Show these turns, none of them chosen; a single one needs no chart."""
        self.forget()
        self._records = list(records)[-SHOWN:] if len(records) > 1 else []
        waits = [wait for wait in map(response_ms, self._records) if wait]
        if waits:
            self._full_ms = min(max(waits), TALLEST_MEDIANS * statistics.median(waits))
        self.show_words([(title(record), time_of(record)) for record in self._records])
        self.scheduleDelayedItemsLayout()

    def forget(self) -> None:
        """Choose no turn, which tells nobody."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        self.blockSignals(False)
        self.viewport().update()

    def item_size(self) -> QSize:
        width = self.viewport().width() // max(len(self._records), 1)
        return QSize(min(max(width, 4), WIDEST_PX), HEIGHT_PX)

    def first_row(self) -> int:
        return self.count() - 1

    def bar(self, slot: QRectF, record: TurnRecord) -> QRectF:
        share = min((response_ms(record) or 0.0) / self._full_ms, 1.0)
        height = max(share * (slot.height() - 4), LEAST_BAR_PX)
        gap = slot.width() / 6
        return QRectF(slot.x() + gap, slot.bottom() - 2 - height, slot.width() - 2 * gap, height)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        theme, slot, record = current_theme(), QRectF(option.rect), self._records[row]
        if row == self.currentRow():
            painter.fillRect(slot, QColor(theme.highlight))
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawRect(slot.adjusted(1, 1, -1, -1))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(slot, QColor(theme.inset))
        color = QColor(theme.error if record.outcome == "failed" else theme.parts[3])
        bar = self.bar(slot, record)
        painter.setPen(color)
        painter.setBrush(color)
        if record.outcome != "completed":
            painter.setBrush(QColor(theme.window))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)

    def _choose(self, row: int) -> None:
        self.viewport().update()
        self.chosen.emit(self._records[row] if 0 <= row < len(self._records) else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, QListWidgetItem) and self.row(item) != self.currentRow():
            self.setCurrentItem(item)
        else:
            self.setCurrentRow(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
