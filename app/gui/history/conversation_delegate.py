"""The history's rows: grouped by day, each with its title, when it was, and what a search found."""

from __future__ import annotations

import time
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

from app.engine.contracts.stored_conversation import StoredConversation, places
from app.gui.kit.icons import paint_icon
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme

KEPT = Qt.ItemDataRole.UserRole
"""Where a row has its ``StoredConversation``."""
PIN_PX = 14
_Index = QModelIndex | QPersistentModelIndex


def group_of(kept: StoredConversation, today: date) -> str:
    """The heading under which the conversation stands."""
    if kept.pinned:
        return QCoreApplication.translate("History", "Pinned")
    days = (today - date.fromtimestamp(kept.changed)).days
    if days <= 0:
        return QCoreApplication.translate("History", "Today")
    if days == 1:
        return QCoreApplication.translate("History", "Yesterday")
    if days < 7:
        return QCoreApplication.translate("History", "Last 7 days")
    return QCoreApplication.translate("History", "Older")


def when(changed: float, now: float | None = None) -> str:
    """The time of day, or the day, as the user's system writes it."""
    moment = QDateTime.fromSecsSinceEpoch(int(changed))
    today = date.fromtimestamp(time.time() if now is None else now)
    locale = QLocale()
    if datetime.fromtimestamp(changed).date() > today - timedelta(days=2):
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)


class HistoryRow(QStyledItemDelegate):
    """Paints a conversation in two lines where a search has found something in it, else in one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = parent
        self.words = ""
        """What is searched for: marked where it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        kept = index.data(KEPT)
        height = option.fontMetrics.height()
        if not isinstance(kept, StoredConversation):
            return QSize(0, height + 2 * SPACE)
        lines = 2 if kept.excerpt else 1
        return QSize(0, lines * height + (lines - 1) * SPACE // 2 + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(self._panel)  # the list has no ground of its own to tell by
        kept = index.data(KEPT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(SPACE, 0, -SPACE, 0)
        if isinstance(kept, StoredConversation):
            self._paint_ground(painter, option, theme)
            self._paint_row(painter, option, area, kept, theme)
        else:
            font = QFont(option.font)
            font.setPointSizeF(font.pointSizeF() * 0.88)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(theme.text_muted))
            along = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            painter.setLayoutDirection(option.direction)
            painter.drawText(area.adjusted(0, 0, 0, -SPACE // 2), along, str(index.data()))
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        height = option.fontMetrics.height() + 2 * SPACE - 2
        area = option.rect.adjusted(1, 1, -1, 0)
        editor.setGeometry(QRect(area.topLeft(), QSize(area.width(), height)))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        state = option.state
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.highlight))
            painter.drawRoundedRect(ground, SPACE, SPACE)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.inset))
            painter.drawRoundedRect(ground, SPACE, SPACE)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), SPACE, SPACE)

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        kept: StoredConversation,
        theme: Theme,
    ) -> None:
        metrics = option.fontMetrics
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        line = QRect(area.left(), area.top() + SPACE, area.width(), metrics.height())
        time_words = when(kept.changed)
        width = metrics.horizontalAdvance(time_words)
        painter.setPen(QColor(theme.text_muted))
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(option.direction)
        painter.setFont(option.font)
        painter.drawText(line, trailing, time_words)
        room = line.width() - width - 2 * SPACE
        if kept.pinned:
            room -= PIN_PX + SPACE // 2
            across = line.right() - width - PIN_PX - SPACE
            if mirrored:
                across = line.left() + width + SPACE
            spot = QRectF(across, line.center().y() - PIN_PX / 2, PIN_PX, PIN_PX)
            paint_icon(painter, "pin", theme.text_muted, spot)
        title = QRect(line)
        title.setWidth(room)
        if mirrored:
            title.moveRight(line.right())
        self._paint_text(painter, option, title, kept.title, theme.text, theme)
        if kept.excerpt:
            below = line.translated(0, metrics.height() + SPACE // 2)
            self._paint_text(painter, option, below, kept.excerpt, theme.text_muted, theme)

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        text: str,
        colour: str,
        theme: Theme,
    ) -> None:
        """One line, with the words that were found marked."""
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        marks = []
        for start, end in places(shown, self.words):
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = start, end - start
            form = QTextCharFormat()
            form.setBackground(QColor(theme.found))
            form.setForeground(QColor(theme.text))
            mark.format = form
            marks.append(mark)
        layout = QTextLayout(shown, option.font)
        layout.setFormats(marks)
        layout.beginLayout()
        row = layout.createLine()
        row.setLineWidth(area.width() + 1)
        layout.endLayout()
        across = area.left()
        if option.direction is Qt.LayoutDirection.RightToLeft:
            across = area.right() - round(row.naturalTextWidth())
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(across, area.top()))
