"""What is painted behind the transcript's text: bubbles, and the cards of errors and code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextFormat

from app.gui.icons import paint_icon
from app.gui.markdown import is_code
from app.gui.passage import Kind, Passage
from app.gui.theme import RADIUS, SPACE, Theme
from app.gui.transcript_document import TranscriptDocument
from app.gui.typesetter import ICON_PX, PADDING_PX


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
                corner = rect.topLeft() + QPointF(PADDING_PX, PADDING_PX)
                paint_icon(painter, "alert", theme.error, QRectF(corner, QSizeF(ICON_PX, ICON_PX)))
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
    code = QRectF()
    for block in passage.blocks():
        if is_code(block):
            code = code.united(layout.blockBoundingRect(block))
            if not (block.next().isValid() and is_code(block.next())):
                painter.setPen(QColor(theme.border))
                card = QRectF(rect.left(), code.top(), rect.width(), code.height())
                painter.drawRoundedRect(card.adjusted(0.5, -9.5, -0.5, 9.5), SPACE, SPACE)
                code = QRectF()
        elif block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
            lines = layout.blockBoundingRect(block)
            bar = QRectF(rect.left() + 2, lines.top(), 3, lines.height())
            painter.fillRect(bar, QColor(theme.border))
