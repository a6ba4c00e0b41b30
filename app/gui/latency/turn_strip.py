"""The session's last turns side by side: each a column of its parts, the newest at the right.

Shapes mark what sets a turn apart: a star for cold, a diamond for tools, hatching for interrupted,
a cross for failed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.engine.latency.explanation import rough_duration
from app.engine.latency.records import TurnRecord
from app.engine.latency.thresholds import PACE_MS
from app.gui.kit.announce import announce
from app.gui.kit.forms import tooltip
from app.gui.kit.theme import SPACE, Theme, current_theme
from app.gui.kit.translation import tr_declared
from app.gui.latency import turn_bars
from app.gui.latency.turn_bars import EMPTY, Bar, Mark
from app.gui.latency.waterfall_chart import small_font

GRAPH_H = 4 * SPACE + SPACE // 2
MARK = 7.0
"""Width and height of a mark, px."""
LINES: dict[Mark, tuple[tuple[float, float, float, float], ...]] = {
    "cold": ((0, -1, 0, 1), (-0.87, -0.5, 0.87, 0.5), (-0.87, 0.5, 0.87, -0.5)),
    "failed": ((-1, -1, 1, 1), (-1, 1, 1, -1)),
}
"""The lines of a mark, from -1 to 1."""
_CENTER = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TurnStrip(QWidget):
    """``show_records`` takes the session's turns; the arrow keys or a click choose one."""

    chosen = Signal(object)
    """The ``TurnRecord`` to be shown; None for the last turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("turnHistory")
        self.setAccessibleName(self.tr("The last turns"))
        self.setAccessibleDescription(tr_declared("TurnHistory", EMPTY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._records: Sequence[TurnRecord] = ()
        self._turn: int | None = None
        """The number of the chosen turn."""

    @property
    def _theme(self) -> Theme:
        return current_theme()

    def show_records(self, records: Sequence[TurnRecord]) -> None:
        """Show these turns, none of them chosen."""
        self._records = records
        self._turn = None
        said = ", ".join(figure for _, figure in turn_bars.caption(records))
        self.setAccessibleDescription(f"{said}." if said else tr_declared("TurnHistory", EMPTY))
        self.update()

    def choose(self, record: TurnRecord | None) -> None:
        """Choose one turn; None for the last, as at the beginning."""
        self._turn = record.turn if record else None
        lines = turn_bars.figures(record, self._records) if record else [self.tr("The last turn")]
        announce(self, ". ".join(lines))
        self.chosen.emit(record)
        self.update()

    # --- geometry -------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(small_font(self.font()))
        left = metrics.horizontalAdvance("888 ms") + SPACE
        top = round(metrics.height()) + SPACE
        return QRectF(left, top, max(self.width() - left, 1), GRAPH_H)

    def bars(self) -> list[Bar]:
        """Return the columns as they are painted."""
        return turn_bars.bars(self._records, self._plot())

    def bar_at(self, x: float) -> Bar | None:
        found = (bar for bar in self.bars() if bar.slot.left() <= x < bar.slot.right())
        return next(found, None)

    def sizeHint(self) -> QSize:
        return QSize(320, round(self._plot().bottom() + MARK + 3))

    # --- the user -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            bar = self.bar_at(event.pos().x())
            lines = turn_bars.figures(bar.record, self._records) if bar else []
            QToolTip.showText(event.globalPos(), tooltip(*lines), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position().x())
        self.choose(bar.record if bar and bar.record.turn != self._turn else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = turn_bars.latest(self._records)
        now = next((i for i, record in enumerate(shown) if record.turn == self._turn), len(shown))
        match event.key():
            case Qt.Key.Key_Left:
                now = max(now - 1, 0)
            case Qt.Key.Key_Right:
                now += 1
            case Qt.Key.Key_Home:
                now = 0
            case Qt.Key.Key_End:
                now = len(shown)
            case _:  # Esc, Space and F9 belong to the window
                super().keyPressEvent(event)
                return
        self.choose(shown[now] if now < len(shown) else None)

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        plot = self._plot()
        if self._records:
            self._paint_caption(painter, plot.top() - SPACE)
            self._paint_scale(painter, plot)
            for bar in self.bars():
                self._paint_bar(painter, plot, bar)
        else:
            painter.setPen(QColor(self._theme.text_muted))
            painter.drawText(QRectF(self.rect()), _CENTER, tr_declared("TurnHistory", EMPTY))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_caption(self, painter: QPainter, height: float) -> None:
        """Write as many of the figures as there is space for, each after its mark."""
        x, right = 0.0, self.width() - 4 * SPACE  # the menu's button is at the right
        for mark, figure in turn_bars.caption(self._records):
            mark_w = MARK + 4 if mark else 0
            text_w = painter.fontMetrics().horizontalAdvance(figure)
            if x + mark_w + text_w > right:
                break
            if mark:
                self._paint_mark(painter, mark, QPointF(x + MARK / 2, height / 2))
            painter.setPen(QColor(self._theme.text_muted))
            painter.drawText(QRectF(x + mark_w, 0, text_w + 2, height), _LEFT, figure)
            x += mark_w + text_w + 2 * SPACE

    def _paint_scale(self, painter: QPainter, plot: QRectF) -> None:
        top_ms = turn_bars.top_ms(turn_bars.latest(self._records))
        low, high = (plot.bottom() - min(ms / top_ms, 1.0) * plot.height() for ms in PACE_MS)
        painter.fillRect(QRectF(plot.left(), high, plot.width(), low - high), self._theme.band)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawLine(plot.topLeft(), plot.topRight())
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(QColor(self._theme.text_muted))
        label = QRectF(0, plot.top() - SPACE, plot.left() - SPACE / 2, 2 * SPACE)
        painter.drawText(label, _RIGHT, rough_duration(top_ms))
        painter.drawText(label.translated(0, plot.height()), _RIGHT, "0")

    def _paint_bar(self, painter: QPainter, plot: QRectF, bar: Bar) -> None:
        theme, slot = self._theme, bar.slot
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.record.turn == self._turn:
            painter.setBrush(QColor(theme.highlight))
            highlight = QRectF(slot.left(), plot.top() - 2, slot.width(), self.height())
            painter.drawRoundedRect(highlight, 3, 3)
        hatched = "interrupted" in bar.marks
        for part, rect in bar.parts:
            color = QColor(theme.parts[part])
            painter.setPen(QPen(color, 1) if hatched else Qt.PenStyle.NoPen)
            style = Qt.BrushStyle.BDiagPattern if hatched else Qt.BrushStyle.SolidPattern
            painter.setBrush(QBrush(color, style))
            painter.drawRect(rect.adjusted(0.5, 0, -0.5, 0) if hatched else rect)
        if bar.cut_off:
            painter.setPen(QPen(QColor(theme.surface), 2))
            top = plot.top()
            painter.drawLine(QLineF(slot.left() + 1, top + 9, slot.right() - 1, top + 5))
        shown = [mark for mark in bar.marks if mark != "interrupted" or not bar.parts]
        for number, mark in enumerate(shown):
            aside = (number - (len(shown) - 1) / 2) * min(MARK, slot.width() / 2)
            center = QPointF(slot.center().x() + aside, plot.bottom() + MARK / 2 + 2)
            self._paint_mark(painter, mark, center)

    def _paint_mark(self, painter: QPainter, mark: Mark, center: QPointF) -> None:
        color = QColor(self._theme.error if mark == "failed" else self._theme.text)
        r = MARK / 2
        painter.setPen(QPen(color, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match mark:
            case "cold" | "failed":
                lines = (QLineF(*(r * end for end in line)) for line in LINES[mark])
                painter.drawLines([line.translated(center) for line in lines])
            case "tools":
                painter.setBrush(color)
                corners = QPolygonF([QPointF(0, -r), QPointF(r, 0), QPointF(0, r), QPointF(-r, 0)])
                painter.drawPolygon(corners.translated(center))
            case "interrupted":
                painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
                painter.drawRect(QRectF(-r, -r, MARK, MARK).translated(center))
