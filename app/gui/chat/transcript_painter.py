"""Paints what is behind the transcript's text: bubbles, and the cards of errors and code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextCursor, QTextFormat

from app.gui.chat.markdown import code_language, is_code, label_font
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.passage_renderer import ICON_PX, PADDING_PX, RULE
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.kit.icons import paint_icon
from app.gui.kit.painting import FOCUS_PX
from app.gui.kit.theme import RADIUS, SPACE, Theme

OVERHANG_PX = 40
"""How far a card extends past the edge of a section where the code continues; it is clipped."""


def paint_background(
    painter: QPainter, document: TranscriptDocument, theme: Theme, visible: QRectF
) -> None:
    """Paint what is in ``visible``, in document coordinates."""
    for passage, rect in document.passages_between(visible.top(), visible.bottom()):
        card = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(theme.surface))
        match passage.kind:
            case Kind.USER:
                painter.setPen(QColor(theme.border))
                painter.drawRoundedRect(card, RADIUS + 4, RADIUS + 4)
            case Kind.ERROR:
                painter.setPen(QColor(theme.error))
                painter.drawRoundedRect(card, RADIUS, RADIUS)
                icon = QRectF(rect.topLeft(), QSizeF(ICON_PX, ICON_PX))
                icon.translate(PADDING_PX, PADDING_PX)
                if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    icon.moveRight(rect.right() - PADDING_PX)
                paint_icon(painter, "alert", theme.error, icon)
                _paint_actions(painter, document, theme, passage)
            case Kind.TOOL if passage.call and passage.call.outcome is None:
                _paint_clock(painter, document, theme, passage)
            case Kind.REPLY:
                if passage.is_markdown:
                    _paint_reply(painter, document, theme, passage, rect)
                if passage.is_ruled:
                    _paint_rule(painter, document, theme, passage, rect)
                _paint_actions(painter, document, theme, passage)


def paint_focus(
    painter: QPainter, document: TranscriptDocument, theme: Theme, link: QTextCursor
) -> None:
    """The ring around the ``link`` that the keyboard has selected; around a whole button."""
    rect = document.link_rect(link)
    is_button = any(
        rect in document.action_rects(passage)
        for passage in document.passages_at(link.selectionStart(), link.selectionStart())
        if passage.actions
    )
    ring = _button(rect) if is_button else rect.adjusted(-SPACE / 2, -1, SPACE / 2, 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), FOCUS_PX))
    painter.drawRoundedRect(ring, SPACE, SPACE)


def _button(words: QRectF) -> QRectF:
    return words.adjusted(-SPACE * 1.25, -5, SPACE * 1.25, 5)


def _paint_actions(
    painter: QPainter, document: TranscriptDocument, theme: Theme, passage: Passage
) -> None:
    painter.setPen(QColor(theme.border))
    for action in document.action_rects(passage) if passage.actions else ():
        painter.drawRoundedRect(_button(action), SPACE, SPACE)


def _paint_clock(
    painter: QPainter, document: TranscriptDocument, theme: Theme, passage: Passage
) -> None:
    """The sign of a running tool, at the beginning of its line."""
    block = next(iter(passage.blocks()))
    line = document.documentLayout().blockBoundingRect(block)
    side = QFontMetricsF(document.defaultFont()).height() * 0.9
    first = block.layout().lineAt(0)
    icon = QRectF(line.left(), line.top() + first.y(), side, side)
    icon.moveTop(line.top() + first.y() + (first.height() - side) / 2)
    if block.textDirection() is Qt.LayoutDirection.RightToLeft:
        icon.moveRight(line.right())
    paint_icon(painter, "clock", theme.text_muted, icon)


def _paint_rule(
    painter: QPainter, document: TranscriptDocument, theme: Theme, passage: Passage, rect: QRectF
) -> None:
    """The thin line on both sides of the words that say where hearing ended."""
    rule = next(one for one in passage.blocks() if one.blockFormat().hasProperty(RULE))
    words = rule.layout().lineAt(0).naturalTextRect()
    words.translate(document.documentLayout().blockBoundingRect(rule).topLeft())
    painter.setPen(QColor(theme.border))
    y, gap = words.center().y(), SPACE * 1.5
    painter.drawLine(QPointF(rect.left(), y), QPointF(words.left() - gap, y))
    painter.drawLine(QPointF(words.right() + gap, y), QPointF(rect.right(), y))


def _paint_reply(
    painter: QPainter, document: TranscriptDocument, theme: Theme, passage: Passage, rect: QRectF
) -> None:
    """The cards of code with their languages, and the bars beside quotations."""
    layout = document.documentLayout()
    painter.setPen(QColor(theme.border))
    painter.save()
    if passage.starts_in_code or passage.ends_in_code:
        painter.setClipRect(rect.adjusted(0, 0, 0, 1), Qt.ClipOperation.IntersectClip)
    top = rect.top() - OVERHANG_PX if passage.starts_in_code else None
    font = label_font(document.defaultFont())
    labels: list[tuple[QPointF, str]] = []
    blocks = list(passage.blocks())
    for block in blocks:
        lines = layout.blockBoundingRect(block)
        if is_code(block):
            if top is None:
                top = lines.top()
                if language := code_language(block):
                    baseline = QPointF(rect.left() + SPACE * 1.5, top - SPACE * 0.75)
                    labels.append((baseline, language))
                    top -= QFontMetricsF(font).height()
            is_last = block == blocks[-1]
            if is_last and passage.ends_in_code:
                _paint_card(painter, rect, top, rect.bottom() + OVERHANG_PX)
            elif is_last or not is_code(block.next()):
                _paint_card(painter, rect, top, lines.bottom())
                top = None
        elif block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
            bar = QRectF(rect.left() + 2, lines.top(), 3, lines.height())
            if block.textDirection() is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right() - 2)
            painter.fillRect(bar, QColor(theme.border))
    painter.setPen(QColor(theme.text_muted))
    painter.setFont(font)
    for baseline, language in labels:
        painter.drawText(baseline, language)
    painter.restore()


def _paint_card(painter: QPainter, rect: QRectF, top: float, bottom: float) -> None:
    card = QRectF(rect.left() + 0.5, top - 9.5, rect.width() - 1, bottom - top + 19)
    painter.drawRoundedRect(card, SPACE, SPACE)
