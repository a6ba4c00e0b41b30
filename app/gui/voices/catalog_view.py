"""The list of a catalog: rows of one line, painted, with their buttons."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import SPACE, Theme, current_theme
from app.gui.voices.catalog_kind import Row
from app.gui.voices.catalog_model import ROW_ROLE, CatalogModel, Index

ROW_PX = 44
BUTTON_PX = 32
ICON_PX = 16
PROGRESS_PX = 2
TITLE_PART, TITLE_MIN_PX, TITLE_MAX_PX = 0.27, 104, 208
"""Width of the column of titles, of the row's."""
FACTS_MIN_PX = 48
"""Facts in less room would be only an ellipsis."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_State = QStyle.StateFlag


class Part(Enum):
    """What a row offers to the pointer."""

    SAMPLE = "sample"
    ACTION = "action"


class _Layout:
    """Where the parts of a row are, in reading direction; ``at`` gives their place on screen."""

    def __init__(self, option: QStyleOptionViewItem, row: Row, gutter: int) -> None:
        """``gutter``: the room at the end that is kept free for the scroll bar."""
        self._option = option
        self.rect = QRect(option.rect)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            self.rect.setLeft(self.rect.left() + gutter)
        else:
            self.rect.setRight(self.rect.right() - gutter)
        fonts = QFontMetrics(option.font)
        left, right = self.rect.left() + SPACE, self.rect.right() - SPACE
        self.sample = QRect()
        if row.sample:
            self.sample = self._column(left - SPACE // 2, BUTTON_PX)
            left += BUTTON_PX
        self.action = QRect()
        if row.action:
            margin = SPACE if row.is_quiet else 2 * SPACE
            width = fonts.horizontalAdvance(row.action) + 2 * margin
            self.action = self._column(right - width + 1, width)
            right -= width + SPACE
        self.status = QRect()
        if row.status:
            width = fonts.horizontalAdvance(row.status) + 2 * SPACE * (row.look == "badge")
            self.status = self._column(right - width, width + 1)
            right -= width + SPACE + SPACE // 2
        title_px = round(min(max(self.rect.width() * TITLE_PART, TITLE_MIN_PX), TITLE_MAX_PX))
        self.title = self._column(left, min(title_px, right - left))
        left += title_px + 2 * SPACE
        self.facts = self._column(left, max(right - left, 0))

    def at(self, part: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self.rect, part)

    def _column(self, left: int, width: int) -> QRect:
        top = self.rect.top() + (self.rect.height() - BUTTON_PX) // 2
        return QRect(left, top, width, BUTTON_PX)


class CatalogDelegate(QStyledItemDelegate):
    def __init__(self, view: CatalogView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(ROW_PX, option.fontMetrics.height() + 2 * SPACE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = index.data(ROW_ROLE), current_theme()
        place = _Layout(option, row, self._view.gutter)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of each text
        self._paint_background(painter, option, place, index, theme)
        self._paint_line(painter, place, row, theme)
        if row.sample:
            self._paint_sample(painter, place, index, row, theme)
        self._paint_text(painter, option, place.at(place.title), row.title, theme.text)
        if place.facts.width() >= FACTS_MIN_PX:
            self._paint_text(painter, option, place.at(place.facts), row.facts, theme.text_muted)
        if row.status:
            self._paint_status(painter, option, place, index, row, theme)
        if row.action:
            self._paint_action(painter, option, place, index, row, theme)
        painter.restore()

    def _paint_background(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: _Layout,
        index: Index,
        theme: Theme,
    ) -> None:
        card = QRectF(place.rect).adjusted(1, 1, -1, -2)
        is_chosen = index == self._view.currentIndex()
        if is_chosen or option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.highlight if is_chosen else theme.inset))
            painter.drawRoundedRect(card, SPACE, SPACE)
        if is_chosen and self._view.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), SPACE, SPACE)

    def _paint_line(self, painter: QPainter, place: _Layout, row: Row, theme: Theme) -> None:
        """The line below the row, and on it the progress of a download."""
        line = QRect(place.rect.left(), place.rect.bottom(), place.rect.width(), 1)
        painter.fillRect(line, QColor(theme.border))
        if row.progress is not None:
            done = QRect(line.left(), line.top() + 1 - PROGRESS_PX, 0, PROGRESS_PX)
            done.setWidth(round(line.width() * row.progress))
            color = theme.accent if row.is_quiet else theme.text_muted
            painter.fillRect(place.at(done), QColor(color))

    def _paint_sample(
        self, painter: QPainter, place: _Layout, index: Index, row: Row, theme: Theme
    ) -> None:
        button = QRectF(place.at(place.sample))
        if self._view.is_hot(index, Part.SAMPLE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.border))
            painter.drawEllipse(button.adjusted(2, 2, -2, -2))
        icon = QRectF(0, 0, ICON_PX, ICON_PX)
        icon.moveCenter(button.center())
        paint_icon(painter, row.sample, theme.accent, icon)

    def _paint_status(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: _Layout,
        index: Index,
        row: Row,
        theme: Theme,
    ) -> None:
        where = place.at(place.status)
        if row.look != "badge":
            color = theme.error if row.look == "problem" else theme.text_muted
            self._paint_text(painter, option, where, row.status, color)
            return
        height = option.fontMetrics.height() + SPACE // 2
        pill = QRectF(where.left(), where.center().y() - height / 2 + 0.5, where.width(), height)
        is_chosen = index == self._view.currentIndex()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface if is_chosen else theme.highlight))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        text = where.adjusted(SPACE, 0, -SPACE, 0)
        self._paint_text(painter, option, text, row.status, theme.accent)

    def _paint_action(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: _Layout,
        index: Index,
        row: Row,
        theme: Theme,
    ) -> None:
        where, is_hot = place.at(place.action), self._view.is_hot(index, Part.ACTION)
        if row.is_quiet:
            if is_hot:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.inset))
                painter.drawRoundedRect(QRectF(where), SPACE, SPACE)
            bold = QStyleOptionViewItem(option)
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            bold.font = font
            text = where.adjusted(SPACE // 2, 0, -SPACE // 2, 0)
            align = Qt.AlignmentFlag.AlignCenter
            self._paint_text(painter, bold, text, row.action, theme.accent, align)
            return
        button = QStyleOptionButton()
        button.initFrom(self._view)
        button.state &= ~(_State.State_HasFocus | _State.State_MouseOver)
        button.state |= _State.State_Enabled | _State.State_Active
        if is_hot:
            button.state |= _State.State_MouseOver
        if self._view.is_pressed(index, Part.ACTION):
            button.state |= _State.State_Sunken
        button.direction = option.direction
        button.rect = where
        button.text = row.action
        painter.setFont(option.font)
        self._view.style().drawControl(QStyle.ControlElement.CE_PushButton, button, painter)

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        where: QRect,
        text: str,
        color: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line, elided to its place."""
        painter.setPen(QColor(color))
        painter.setFont(option.font)
        fonts = QFontMetrics(option.font)
        shown = fonts.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        align = QStyle.visualAlignment(option.direction, align | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(where, align | Qt.AlignmentFlag.AlignAbsolute, shown)


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
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        place = _Layout(option, index.data(ROW_ROLE), self.gutter)
        return place.at(place.sample if part is Part.SAMPLE else place.action)

    # --- Qt -------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.row_chosen.emit(self.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
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
