"""The session's last turns side by side: each a column of its parts, the newest at the right.

What made a turn unlike others is told by shape: a star for cold, a diamond for tools, hatching for
interrupted, a cross for failed.
"""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.engine.latency.explanation import duration
from app.engine.latency.records import TurnRecord
from app.engine.latency.thresholds import PACE_MS
from app.gui.latency import turn_bars
from app.gui.latency.turn_bars import EMPTY, Bar, Mark
from app.gui.theme import SPACE, Theme
from app.gui.translation import declared

GRAPH_H = 4 * SPACE + SPACE // 2
MARK = 7.0
"""Width and height of a mark, px."""
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HistoryStrip(QWidget):
    """``show_records`` takes the session's turns; the arrow keys or a click choose one."""

    chosen = Signal(object)
    """The ``TurnRecord`` the user looks at; None: the last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("turnHistory")
        self.setAccessibleName(self.tr("The last turns"))
        self.setAccessibleDescription(declared("TurnHistory", EMPTY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._records: Sequence[TurnRecord] = ()
        self._turn: int | None = None
        """The number of the chosen turn."""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_records(self, records: Sequence[TurnRecord]) -> None:
        """The turns as they are now; none of them is chosen."""
        self._records = records
        self._turn = None
        said = ", ".join(figure for _, figure in turn_bars.caption(records))
        self.setAccessibleDescription(f"{said}." if said else declared("TurnHistory", EMPTY))
        self.update()

    def choose(self, record: TurnRecord | None) -> None:
        """Look at one turn; None, as at the beginning: at the last."""
        self._turn = record.turn if record else None
        spoken = self.tr("The last turn")
        if record:
            spoken = ". ".join(turn_bars.figures(record, self._records))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
        self.chosen.emit(record)
        self.update()

    # --- geometry -------------------------------------------------------------------------------

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() * 0.9, 1.0))
        return font

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(self._small())
        left = metrics.horizontalAdvance("888 ms") + SPACE
        top = round(metrics.height()) + SPACE
        return QRectF(left, top, max(self.width() - left, 1), GRAPH_H)

    def bars(self) -> list[Bar]:
        """The columns as they are painted."""
        return turn_bars.bars(self._records, self._plot())

    def bar_at(self, x: float) -> Bar | None:
        found = (bar for bar in self.bars() if bar.slot.left() <= x < bar.slot.right())
        return next(found, None)

    def sizeHint(self) -> QSize:
        return QSize(320, round(self._plot().bottom() + MARK + 3))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # --- the user -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            if bar := self.bar_at(event.pos().x()):
                lines = map(html.escape, turn_bars.figures(bar.record, self._records))
                text = "<br>".join(lines)
                QToolTip.showText(event.globalPos(), f"<p>{text}</p>", self)
            else:
                QToolTip.hideText()
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
            case _:  # Esc, Space and F9 are the window's
                super().keyPressEvent(event)
                return
        self.choose(shown[now] if now < len(shown) else None)

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        plot = self._plot()
        if self._records:
            self._paint_caption(painter, plot)
            self._paint_scale(painter, plot)
            for bar in self.bars():
                self._paint_bar(painter, plot, bar)
        else:
            painter.setPen(QColor(self._theme.text_muted))
            painter.drawText(QRectF(self.rect()), _CENTRE, declared("TurnHistory", EMPTY))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_caption(self, painter: QPainter, plot: QRectF) -> None:
        """As many of the figures as there is room for, each after its mark."""
        metrics = painter.fontMetrics()
        x, height = 0.0, plot.top() - SPACE
        room = self.width() - 4 * SPACE  # the menu's button is there
        for mark, words in turn_bars.caption(self._records):
            width = metrics.horizontalAdvance(words) + (MARK + 4 if mark else 0)
            if x + width > room:
                break
            if mark:
                self._paint_mark(painter, mark, QPointF(x + MARK / 2, height / 2))
                x += MARK + 4
                width -= MARK + 4
            painter.setPen(QColor(self._theme.text_muted))
            painter.drawText(QRectF(x, 0, width + 2, height), _LEFT, words)
            x += width + 2 * SPACE

    def _paint_scale(self, painter: QPainter, plot: QRectF) -> None:
        top_ms = turn_bars.top_ms(turn_bars.latest(self._records))
        low, high = (plot.bottom() - min(ms / top_ms, 1.0) * plot.height() for ms in PACE_MS)
        painter.fillRect(QRectF(plot.left(), high, plot.width(), low - high), self._theme.band)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawLines(
            [
                QLineF(plot.topLeft(), plot.topRight()),
                QLineF(plot.bottomLeft(), plot.bottomRight()),
            ]
        )
        painter.setPen(QColor(self._theme.text_muted))
        label = QRectF(0, plot.top() - SPACE, plot.left() - SPACE / 2, 2 * SPACE)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(label, right, duration(top_ms))
        painter.drawText(label.translated(0, plot.height()), right, "0")

    def _paint_bar(self, painter: QPainter, plot: QRectF, bar: Bar) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.record.turn == self._turn:
            painter.setBrush(QColor(theme.highlight))
            slot = QRectF(bar.slot.left(), plot.top() - 2, bar.slot.width(), self.height())
            painter.drawRoundedRect(slot, 3, 3)
        hatched = "interrupted" in bar.marks
        for part, rect in bar.parts:
            colour = QColor(theme.parts[part])
            painter.setPen(QPen(colour, 1) if hatched else Qt.PenStyle.NoPen)
            style = Qt.BrushStyle.BDiagPattern if hatched else Qt.BrushStyle.SolidPattern
            painter.setBrush(QBrush(colour, style))
            painter.drawRect(rect.adjusted(0.5, 0, -0.5, 0) if hatched else rect)
        if bar.cut_off:
            painter.setPen(QPen(QColor(theme.surface), 2))
            inner = bar.slot.adjusted(1, 0, -1, 0)
            painter.drawLine(
                QLineF(inner.left(), plot.top() + 9, inner.right(), plot.top() + 5),
            )
        shown = [mark for mark in bar.marks if mark != "interrupted" or not bar.parts]
        for number, mark in enumerate(shown):
            aside = (number - (len(shown) - 1) / 2) * min(MARK, bar.slot.width() / 2)
            self._paint_mark(
                painter, mark, QPointF(bar.slot.center().x() + aside, plot.bottom() + MARK / 2 + 2)
            )

    def _paint_mark(self, painter: QPainter, mark: Mark, centre: QPointF) -> None:
        colour = QColor(self._theme.error if mark == "failed" else self._theme.text)
        r = MARK / 2
        x, y = centre.x(), centre.y()
        painter.setPen(QPen(colour, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match mark:
            case "cold":
                painter.drawLines(
                    [
                        QLineF(x, y - r, x, y + r),
                        QLineF(x - r * 0.87, y - r / 2, x + r * 0.87, y + r / 2),
                        QLineF(x - r * 0.87, y + r / 2, x + r * 0.87, y - r / 2),
                    ]
                )
            case "tools":
                painter.setBrush(colour)
                corners = ((0, -r), (r, 0), (0, r), (-r, 0))
                painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
            case "interrupted":
                painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
                painter.drawRect(QRectF(x - r, y - r, MARK, MARK))
            case "failed":
                painter.drawLines(
                    [
                        QLineF(x - r, y - r, x + r, y + r),
                        QLineF(x - r, y + r, x + r, y - r),
                    ]
                )
