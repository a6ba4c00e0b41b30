"""A list whose items are painted by the list: a screen reader reads each of them as text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.gui.kit.forms import tooltip

_KEYS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_KEYS |= {Qt.Key.Key_Home, Qt.Key.Key_End}
_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ItemList(QListWidget):
    """As high as its items, without frame, background and scroll bars; hidden if empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Delegate(self))

    def show_words(self, words: Sequence[tuple[str, ...]]) -> None:
        """Make an item for each; its lines are its tooltip and what a screen reader reads."""
        while self.count() > len(words):
            self.takeItem(self.count() - 1)
        while self.count() < len(words):
            self.addItem(QListWidgetItem())
        for row, lines in enumerate(words):
            item = self.item(row)
            item.setToolTip(tooltip(*lines))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(lines))
        self._fit()

    def item_size(self) -> QSize:
        """Return the size of an item; the list is one row of them or one column."""
        raise NotImplementedError

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select an item when Tab comes here, so that one sees it. Qt would also select one when
        the window is activated."""
        QWidget.focusInEvent(self, event)
        if event.reason() in _TAB and self.currentRow() < 0:
            self.setCurrentRow(self.first_row())

    def first_row(self) -> int:
        """Return the row to begin with."""
        return 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self._fit()

    def _fit(self) -> None:
        rows = self.count() if self.flow() is QListWidget.Flow.TopToBottom else 1
        self.setFixedHeight(rows * self.item_size().height())
        self.setVisible(self.count() > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters, Space, F9 and Esc belong to the window


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: ItemList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self._view.item_size()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Times are read from left to right, as is a name that is not translated.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._view.paint_item(painter, option, index.row())
        painter.restore()
