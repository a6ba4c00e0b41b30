"""What is painted behind the transcript's text: bubbles, and the cards of errors and code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextFormat

from app.gui.chat.markdown import code_language, is_code, label_font
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.passage_renderer import ICON_PX, PADDING_PX
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import RADIUS, SPACE, Theme

BEYOND_PX = 40
"""How far past the edge of a section the card of code that goes on is drawn: out of sight."""


def paint_behind(painter: QPainter, pages: TranscriptDocument, theme: Theme, seen: QRectF) -> None:
    """Everything in ``seen``, in document coordinates."""
    for passage, rect in pages.between(seen.top(), seen.bottom()):
        card = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(theme.surface))
        match passage.kind:
            case Kind.USER:
                painter.setPen(QColor(theme.border))
                painter.drawRoundedRect(card, RADIUS + 4, RADIUS + 4)
            case Kind.PARTIAL:
                painter.setPen(QPen(QColor(theme.listening), 1, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(card, RADIUS + 4, RADIUS + 4)
            case Kind.ERROR:
                painter.setPen(QColor(theme.error))
                painter.drawRoundedRect(card, RADIUS, RADIUS)
                spot = QRectF(rect.topLeft(), QSizeF(ICON_PX, ICON_PX))
                spot.translate(PADDING_PX, PADDING_PX)
                if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    spot.moveRight(rect.right() - PADDING_PX)
                paint_icon(painter, "alert", theme.error, spot)
                painter.setPen(QColor(theme.border))
                for run in pages.action_rects(passage):
                    pill = run.adjusted(-SPACE * 1.25, -5, SPACE * 1.25, 5)
                    painter.drawRoundedRect(pill, SPACE, SPACE)
            case Kind.REPLY if passage.is_markdown:
                _paint_code(painter, pages, theme, passage, rect)


def _paint_code(
    painter: QPainter, pages: TranscriptDocument, theme: Theme, passage: Passage, rect: QRectF
) -> None:
    layout = pages.documentLayout()
    painter.setPen(QColor(theme.border))
    painter.save()
    if passage.from_code or passage.into_code:  # the card's open ends are beyond the edges
        painter.setClipRect(rect.adjusted(0, 0, 0, 1), Qt.ClipOperation.IntersectClip)
    top = rect.top() - BEYOND_PX if passage.from_code else None
    font = label_font(pages.defaultFont())
    label = QFontMetricsF(font).height()
    names: list[tuple[QPointF, str]] = []
    blocks = list(passage.blocks())
    last = blocks[-1].position()
    for block in blocks:
        lines = layout.blockBoundingRect(block)
        if is_code(block):
            if top is None:
                top = lines.top()
                if name := code_language(block):
                    names.append((QPointF(rect.left() + SPACE * 1.5, top - SPACE * 0.75), name))
                    top -= label
            is_last = block.position() == last
            if is_last and passage.into_code:
                _paint_card(painter, rect, top, rect.bottom() + BEYOND_PX)
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
    for place, name in names:
        painter.drawText(place, name)
    painter.restore()


def _paint_card(painter: QPainter, rect: QRectF, top: float, bottom: float) -> None:
    card = QRectF(rect.left() + 0.5, top - 9.5, rect.width() - 1, bottom - top + 19)
    painter.drawRoundedRect(card, SPACE, SPACE)
