"""The list of a catalog: keys, the pointer, and the row that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem

from app.gui.voices.catalog_delegate import ROW_PX, CatalogDelegate, Part, RowLayout
from app.gui.voices.catalog_model import ROW_ROLE, CatalogModel, Index

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CatalogView(QListView):
    """Arrow keys move between the rows, Enter does a row's action, Space plays its sample."""

    actionRequested = Signal(str)
    """The name of an item whose button was pressed."""
    sampleRequested = Signal(str)
    removeRequested = Signal(str)
    row_chosen = Signal(str)
    """The name of the item whose row is chosen; "": none is."""

    def __init__(self, model: CatalogModel, *, max_rows: int = 0) -> None:
        """``max_rows``: as high as its rows, but no more than these; 0: as high as the layout makes
        it."""
        super().__init__()
        self._rows = model
        self._max_rows = max_rows
        self._hot: tuple[str, Part] | None = None
        self._pressed: tuple[str, Part] | None = None
        self._kept = "", 0
        """The chosen item and the scroll position, while the model is being reset."""
        self.setModel(model)
        self.setItemDelegate(CatalogDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.verticalScrollBar().setSingleStep(ROW_PX)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self._fit()

    @property
    def current(self) -> str:
        """The name of the item whose row is chosen; "": none is."""
        return self._rows.names[self.currentIndex().row()] if self.currentIndex().isValid() else ""

    @property
    def gutter(self) -> int:
        """The room that a scroll bar would take; 0 if it has been taken."""
        bar = self.verticalScrollBar()
        return 0 if bar.isVisible() else bar.sizeHint().width()

    def is_hot(self, index: Index, part: Part) -> bool:
        """Whether the pointer is on this part of the row."""
        return self._hot == (self._rows.names[index.row()], part)

    def is_pressed(self, index: Index, part: Part) -> bool:
        return self.is_hot(index, part) and self._pressed == self._hot

    def part_rect(self, name: str, part: Part) -> QRect:
        """Where a part of the item's row is in the viewport; null if the row does not have it."""
        index = self._rows.index_of(name)
        if not index.isValid():
            return QRect()
        place = self.row_layout(index)
        return place.at(place.sample if part is Part.SAMPLE else place.action)

    def row_layout(self, index: Index) -> RowLayout:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return RowLayout(option, index.data(ROW_ROLE), self.gutter)

    # --- Qt -------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.row_chosen.emit(self.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # in a narrow list the rows are higher
        self._fit()
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())  # its details take some of the room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name, row = self.current, self.currentIndex().data(ROW_ROLE)
        if name and event.key() == Qt.Key.Key_Space and row.sample:
            self.sampleRequested.emit(name)
        elif name and event.key() in (*ENTER, Qt.Key.Key_Space):
            self._act(name)
        elif name and event.key() == Qt.Key.Key_Delete:
            self.removeRequested.emit(name)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._hot = self._part_at(event.position().toPoint())
        if self._pressed is None:  # else the row is chosen by the release: its details, which take
            super().mousePressEvent(event)  # some of the room, would move the button away
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # the second of two quick clicks on a button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._part_at(event.position().toPoint()):
            name, part = pressed
            self.setCurrentIndex(self._rows.index_of(name))
            if part is Part.SAMPLE:
                self.sampleRequested.emit(name)
            else:
                self._act(name)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hot(self._part_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._set_hot(None)
        return super().viewportEvent(event)

    def _act(self, name: str) -> None:
        if self._rows.index_of(name).data(ROW_ROLE).action:
            self.actionRequested.emit(name)

    def _part_at(self, point: QPoint) -> tuple[str, Part] | None:
        index = self.indexAt(point)
        if index.isValid():
            name = self._rows.names[index.row()]
            for part in Part:
                if self.part_rect(name, part).contains(point):
                    return name, part
        return None

    def _set_hot(self, hot: tuple[str, Part] | None) -> None:
        if hot != self._hot:
            self._hot = hot
            self.viewport().update()

    # --- a reset of the model -------------------------------------------------------------------

    def _keep(self) -> None:
        self._kept = self.current, self.verticalScrollBar().value()

    def _restore(self) -> None:
        name, position = self._kept
        self._fit()
        index = self._rows.index_of(name)
        self.setCurrentIndex(index)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(position)
        if not index.isValid():
            self.row_chosen.emit("")

    def _fit(self) -> None:
        if self._max_rows:
            rows = min(max(self._rows.rowCount(), 1), self._max_rows)
            self.setFixedHeight(rows * max(self.sizeHintForRow(0), ROW_PX))
