"""Paints the rows of a catalog's list with their buttons. In a narrow list a row has two lines."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import SPACE, Theme, current_theme
from app.gui.voices.catalog_kind import Row
from app.gui.voices.catalog_model import ROW_ROLE, Index

if TYPE_CHECKING:
    from app.gui.voices.catalog_view import CatalogView

ROW_PX = 44
BUTTON_PX = 32
ICON_PX = 16
PROGRESS_PX = 2
TITLE_PART, TITLE_MIN_PX, TITLE_MAX_PX = 0.27, 104, 208
"""Width of the column of titles, of the row's."""
FACTS_MIN_PX = 48
"""Facts in less room would be only an ellipsis."""
STACKED_BELOW = 84
"""Characters of average width: in a narrower list the facts are below the title."""
_State = QStyle.StateFlag


class Part(Enum):
    """What a row offers to the pointer."""

    SAMPLE = "sample"
    ACTION = "action"


class RowLayout:
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
        if is_stacked(fonts, self.rect.width()):
            height = fonts.height()
            middle = self.rect.center().y()
            self.title = QRect(left, middle - height, right - left, height)
            self.facts = QRect(left, middle + 1, right - left, height)
            return
        title_px = round(min(max(self.rect.width() * TITLE_PART, TITLE_MIN_PX), TITLE_MAX_PX))
        self.title = self._column(left, min(title_px, right - left))
        left += title_px + 2 * SPACE
        self.facts = self._column(left, max(right - left, 0))

    def at(self, part: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self.rect, part)

    def _column(self, left: int, width: int) -> QRect:
        top = self.rect.top() + (self.rect.height() - BUTTON_PX) // 2
        return QRect(left, top, width, BUTTON_PX)


def is_stacked(fonts: QFontMetrics, width: int) -> bool:
    """Whether rows of ``width`` px have two lines."""
    return width < STACKED_BELOW * fonts.averageCharWidth()


class CatalogDelegate(QStyledItemDelegate):
    def __init__(self, view: CatalogView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        fonts = option.fontMetrics
        lines = 2 if is_stacked(fonts, self._view.viewport().width()) else 1
        return QSize(0, max(ROW_PX, lines * fonts.height() + 2 * SPACE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = index.data(ROW_ROLE), current_theme()
        place = RowLayout(option, row, self._view.gutter)
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
        place: RowLayout,
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

    def _paint_line(self, painter: QPainter, place: RowLayout, row: Row, theme: Theme) -> None:
        """The line below the row, and on it the progress of a download."""
        line = QRect(place.rect.left(), place.rect.bottom(), place.rect.width(), 1)
        painter.fillRect(line, QColor(theme.border))
        if row.progress is not None:
            done = QRect(line.left(), line.top() + 1 - PROGRESS_PX, 0, PROGRESS_PX)
            done.setWidth(round(line.width() * row.progress))
            color = theme.accent if row.is_quiet else theme.text_muted
            painter.fillRect(place.at(done), QColor(color))

    def _paint_sample(
        self, painter: QPainter, place: RowLayout, index: Index, row: Row, theme: Theme
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
        place: RowLayout,
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
        place: RowLayout,
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
