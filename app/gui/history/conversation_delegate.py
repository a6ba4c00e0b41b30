"""Paints the rows of the sidebar: groups by date, and conversations with their newest words."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.engine.contracts.stored_conversation import StoredConversation, match_positions
from app.gui.chat.markdown import plain_text
from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import SPACE, Theme, current_theme

CONVERSATION_ROLE = Qt.ItemDataRole.UserRole
"""The ``StoredConversation`` of a row; a group has none."""
PIN_PX = 14
MORE_PX = 26
"""The side of the button for more actions, at the end of the row under the pointer."""
LINE_GAP_PX = 2
translate = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex


def group_of(conversation: StoredConversation, today: date) -> str:
    """The heading of the group that the conversation belongs to."""
    if conversation.pinned:
        return translate("History", "Pinned")
    changed = date.fromtimestamp(conversation.changed)
    days = (today - changed).days
    if days <= 0:
        return translate("History", "Today")
    if days == 1:
        return translate("History", "Yesterday")
    if days <= 7:
        return translate("History", "Previous 7 days")
    if days <= 30:
        return translate("History", "Previous 30 days")
    month = QLocale().standaloneMonthName(changed.month)
    if changed.year == today.year:
        return month
    return translate("History", "{month} {year}").format(month=month, year=changed.year)


def time_of(conversation: StoredConversation) -> str:
    """When the conversation changed, in the format of the user's locale."""
    moment = QDateTime.fromSecsSinceEpoch(int(conversation.changed))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def second_line(conversation: StoredConversation) -> str:
    """What a search has found, else the beginning of the newest reply."""
    return conversation.excerpt or _one_line(conversation.preview)


@lru_cache(maxsize=512)
def _one_line(markdown: str) -> str:
    return " ".join(plain_text(markdown).split())


class ConversationDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        """The words that were searched for, which are marked."""
        self.with_button = QPersistentModelIndex()
        """The row that leaves room for the button for more actions."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        conversation = index.data(CONVERSATION_ROLE)
        height = option.fontMetrics.height() + 2 * SPACE
        if isinstance(conversation, StoredConversation) and (
            conversation.excerpt or conversation.preview
        ):
            height += _metrics(_small(QFont(option.font))).height() + LINE_GAP_PX
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        conversation = index.data(CONVERSATION_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if isinstance(conversation, StoredConversation):
            has_button = self.with_button == index
            self._paint_background(painter, option, theme, has_button=has_button)
            self._paint_conversation(painter, option, conversation, theme, has_button=has_button)
        else:
            font = QFont(_small(QFont(option.font)))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(theme.text_muted))
            bottom = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            area = option.rect.adjusted(SPACE, 0, -SPACE, -SPACE // 2)
            painter.drawText(area, bottom, str(index.data()))
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        area = option.rect.adjusted(1, 1, -1, 0)
        area.setHeight(option.fontMetrics.height() + 2 * SPACE - 2)
        editor.setGeometry(area)

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, has_button: bool
    ) -> None:
        card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(theme.border))
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(card, SPACE, SPACE)
        elif has_button or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.window))
            painter.drawRoundedRect(card, SPACE, SPACE)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), SPACE, SPACE)

    def _paint_conversation(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        conversation: StoredConversation,
        theme: Theme,
        *,
        has_button: bool,
    ) -> None:
        row = option.rect.adjusted(SPACE, SPACE, -SPACE, -SPACE)
        if has_button:
            row.setWidth(row.width() - MORE_PX)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium)
        line = QRect(row)
        line.setHeight(option.fontMetrics.height())
        title = QRect(line)
        if conversation.pinned:
            title.setWidth(title.width() - PIN_PX - SPACE // 2)
            place = QRect(title.right() + SPACE // 2, 0, PIN_PX, PIN_PX)
            place.moveTop(line.center().y() - PIN_PX // 2 + 1)
            pin = QRectF(QStyle.visualRect(option.direction, option.rect, place))
            paint_icon(painter, "pin", theme.text_muted, pin)
        painter.setPen(QColor(theme.text))
        title = QStyle.visualRect(option.direction, option.rect, title)
        self._paint_text(painter, option, title, conversation.title, font, theme)
        painter.setPen(QColor(theme.text_muted))
        below = QRect(row)
        below.setTop(line.bottom() + 1 + LINE_GAP_PX)
        below = QStyle.visualRect(option.direction, option.rect, below)
        small = _small(QFont(option.font))
        self._paint_text(painter, option, below, second_line(conversation), small, theme)

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        text: str,
        font: QFont,
        theme: Theme,
    ) -> None:
        """Paint one line in which ``words`` are marked."""
        elided = _metrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        if not self.words:
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextDontClip
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the text's own
            painter.setFont(font)
            painter.drawText(area, flags, elided)
            return
        form = QTextCharFormat()
        form.setBackground(QColor(theme.found))
        form.setForeground(QColor(theme.text))
        marks = []
        for start, end in match_positions(elided, self.words):
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, end - start, form
            marks.append(mark)
        layout = QTextLayout(elided, font)
        layout.setFormats(marks)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width() + 1)
        layout.endLayout()
        x = area.left()
        if option.direction is Qt.LayoutDirection.RightToLeft:
            x = area.right() - round(line.naturalTextWidth())
        layout.draw(painter, QPointF(x, area.top()))


@lru_cache(maxsize=8)
def _metrics(font: QFont) -> QFontMetrics:
    return QFontMetrics(font)


@lru_cache(maxsize=8)
def _small(font: QFont) -> QFont:
    """``font`` must be a copy: that of an option is part of the option."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
