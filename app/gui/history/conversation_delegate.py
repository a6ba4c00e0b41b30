"""Paints the rows of the history: groups by date, and conversations with their time and matches."""

from __future__ import annotations

from datetime import date, datetime, timedelta

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
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.engine.contracts.stored_conversation import StoredConversation, match_positions
from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import SPACE, Theme, current_theme

CONVERSATION_ROLE = Qt.ItemDataRole.UserRole
"""The ``StoredConversation`` of a row; a group has none."""
PIN_PX = 14
_Index = QModelIndex | QPersistentModelIndex


def group_of(conversation: StoredConversation, today: date) -> str:
    """The heading of the group that the conversation belongs to."""
    if conversation.pinned:
        return QCoreApplication.translate("History", "Pinned")
    days = (today - date.fromtimestamp(conversation.changed)).days
    if days <= 0:
        return QCoreApplication.translate("History", "Today")
    if days == 1:
        return QCoreApplication.translate("History", "Yesterday")
    if days < 7:
        return QCoreApplication.translate("History", "Last 7 days")
    return QCoreApplication.translate("History", "Older")


def time_label(changed: float) -> str:
    """The time (today and yesterday) or the date, in the format of the user's locale."""
    moment = QDateTime.fromSecsSinceEpoch(int(changed))
    recent = datetime.fromtimestamp(changed).date() > date.today() - timedelta(days=2)
    return QLocale().toString(
        moment.time() if recent else moment.date(), QLocale.FormatType.ShortFormat
    )


class ConversationDelegate(QStyledItemDelegate):
    """A conversation has a second line if a search has found something in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        """The words that were searched for, which are marked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        conversation = index.data(CONVERSATION_ROLE)
        height = option.fontMetrics.height() + 2 * SPACE
        if isinstance(conversation, StoredConversation) and conversation.excerpt:
            height += option.fontMetrics.height() + SPACE // 2
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        conversation = index.data(CONVERSATION_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        painter.setPen(QColor(theme.text_muted))
        if isinstance(conversation, StoredConversation):
            self._paint_background(painter, option, theme)
            self._paint_conversation(painter, option, conversation, theme)
        else:
            font = QFont(option.font)
            font.setPointSizeF(font.pointSizeF() * 0.88)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
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
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme
    ) -> None:
        card = QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.highlight if selected else theme.inset))
            painter.drawRoundedRect(card, SPACE, SPACE)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), SPACE, SPACE)

    def _paint_conversation(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        conversation: StoredConversation,
        theme: Theme,
    ) -> None:
        height = option.fontMetrics.height()
        line = option.rect.adjusted(SPACE, SPACE, -SPACE, 0)
        line.setHeight(height)
        time = time_label(conversation.changed)
        time_width = option.fontMetrics.horizontalAdvance(time)
        painter.setPen(QColor(theme.text_muted))
        painter.setFont(option.font)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, trailing, time)
        title = line.adjusted(0, 0, -time_width - 2 * SPACE, 0)
        if conversation.pinned:
            title.setWidth(title.width() - PIN_PX - SPACE // 2)
            x = line.right() - time_width - PIN_PX - SPACE
            if option.direction is Qt.LayoutDirection.RightToLeft:
                x = line.left() + time_width + SPACE
            pin = QRectF(x, line.center().y() - PIN_PX / 2, PIN_PX, PIN_PX)
            paint_icon(painter, "pin", theme.text_muted, pin)
        painter.setPen(QColor(theme.text))
        title = QStyle.visualRect(option.direction, line, title)
        self._paint_text(painter, option, title, conversation.title, theme)
        if conversation.excerpt:
            painter.setPen(QColor(theme.text_muted))
            line.translate(0, height + SPACE // 2)
            self._paint_text(painter, option, line, conversation.excerpt, theme)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, theme: Theme
    ) -> None:
        """Paint one line in which ``words`` are marked."""
        elided = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        form = QTextCharFormat()
        form.setBackground(QColor(theme.found))
        form.setForeground(QColor(theme.text))
        marks = []
        for start, end in match_positions(elided, self.words):
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, end - start, form
            marks.append(mark)
        layout = QTextLayout(elided, option.font)
        layout.setFormats(marks)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width() + 1)
        layout.endLayout()
        x = area.left()
        if option.direction is Qt.LayoutDirection.RightToLeft:
            x = area.right() - round(line.naturalTextWidth())
        layout.draw(painter, QPointF(x, area.top()))
