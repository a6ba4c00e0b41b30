"""Lays out and paints the latency meter's waterfall, for one font."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from app.engine.latency.thresholds import PACE_MS
from app.gui.kit.theme import LIGHT, RADIUS, SPACE, Theme
from app.gui.latency import waterfall
from app.gui.latency.waterfall import PARTS, Span

HALF = SPACE // 2
TICK_W = 10 * SPACE
"""The minimum distance between two labels on the axis, px."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap

# The longest texts, from which the height is computed
_LONGEST_HEADLINE = "Answer heard after 8,888 ms, interrupted"
_LONGEST_HISTORY = "p50 8,888 ms · p95 8,888 ms · 888 turns"
_LONGEST_DETAILS = "8" * 88
_LONGEST_REMARK = "The model took 88.8 s to start: " + "8" * 88


@dataclass(frozen=True, slots=True)
class Content:
    """What the chart shows."""

    headline: str
    history: str
    note: str
    spans: list[Span]
    failed: bool = False
    selected: int | None = None
    """The part whose row is highlighted."""
    focused: bool = False
    remarks: tuple[str, ...] = ()
    """What was slow, the worst first."""


class WaterfallChart:
    """A row for each part with its name, time and bar; a headline above and a note below."""

    def __init__(self, font: QFont) -> None:
        self.theme = LIGHT
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._small = small_font(font)
        self._text = QFontMetricsF(font)
        self._bold_text = QFontMetricsF(self._bold)
        self._small_text = QFontMetricsF(self._small)
        self.row_h = round(self._text.height()) + HALF
        self._small_h = round(self._small_text.height()) + 1
        self._name_w = max(self._text.horizontalAdvance(part.name) for part in PARTS)
        self._time_w = max(map(self._text.horizontalAdvance, ("8,888 ms", "8,888.8 s")))
        self._backdrop = lru_cache(maxsize=1)(self._paint_backdrop)
        self.note_height = lru_cache(maxsize=4)(self._note_height)

    # --- geometry -------------------------------------------------------------------------------

    def plot(self, width: float) -> QRectF:
        """Return where the bars are in a chart of this width."""
        left = 2 * SPACE + self._name_w + SPACE + self._time_w + 2 * SPACE
        top = SPACE + self.row_h + self._small_h + 1 + HALF
        return QRectF(left, top, max(width - 2 * SPACE - left, 40), len(PARTS) * self.row_h)

    def row(self, plot: QRectF, part: int, left: float, width: float) -> QRectF:
        return QRectF(left, plot.top() + part * self.row_h, width, self.row_h)

    def height(self, width: int) -> int:
        """Return the height for this width, which is the same for every turn."""
        axis_h = HALF + self._small_h
        return round(self.plot(width).bottom() + axis_h + HALF + self.note_height(width) + SPACE)

    def _note_height(self, width: int) -> float:
        texts = [waterfall.explanation(part, [Span(0, 0, 8888, True)] * 5) for part in range(5)]
        lines = [_LONGEST_REMARK, _LONGEST_HISTORY, _LONGEST_DETAILS]
        if self._fits_beside(width, _LONGEST_HEADLINE, _LONGEST_HISTORY):
            lines.remove(_LONGEST_HISTORY)
        texts.append("\n".join(lines))
        return max(self._text_height(text, width - 4 * SPACE) for text in texts)

    def _fits_beside(self, width: float, headline: str, history: str) -> bool:
        needed = self._bold_text.horizontalAdvance(headline)
        needed += self._small_text.horizontalAdvance(history)
        return needed + 7 * SPACE <= width

    def _text_height(self, text: str, width: float) -> float:
        place = QRectF(0, 0, max(width, 1), 10_000)
        return self._small_text.boundingRect(place, _WRAPPED, text).height() if text else 0.0

    # --- painting -------------------------------------------------------------------------------

    def paint(self, painter: QPainter, size: QSize, ratio: float, content: Content) -> None:
        """Paint the whole chart at the origin; ``ratio`` is the screen's device pixel ratio."""
        plot = self.plot(size.width())
        axis = waterfall.axis_ms(waterfall.reached_ms(content.spans))
        # The backdrop is most of the work and rarely changes between frames, so it is cached.
        backdrop = self._backdrop(self.theme, size, ratio, axis, content.selected, content.focused)
        painter.drawPixmap(0, 0, backdrop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_times(painter, plot, content.spans)
        self._paint_bars(painter, plot, axis, content.spans)
        self._paint_words(painter, plot, size.width(), content)

    def _paint_backdrop(
        self,
        theme: Theme,
        size: QSize,
        ratio: float,
        axis: float,
        selected: int | None,
        focused: bool,
    ) -> QPixmap:
        backdrop = QPixmap(size * ratio)
        backdrop.setDevicePixelRatio(ratio)
        backdrop.fill(Qt.GlobalColor.transparent)
        plot = self.plot(size.width())
        painter = QPainter(backdrop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = 2.0 if focused else 1.0
        painter.setPen(QPen(QColor(theme.accent if focused else theme.border), line))
        painter.setBrush(QColor(theme.surface))
        inset = line / 2
        card = QRectF(QPointF(), QSizeF(size)).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        if selected is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.highlight))
            row = self.row(plot, selected, SPACE, size.width() - 2 * SPACE)
            painter.drawRoundedRect(row, HALF, HALF)
        self._paint_scale(painter, theme, plot, axis, size.width())
        painter.setFont(self._font)
        painter.setPen(QColor(theme.text))
        for number, part in enumerate(PARTS):
            row = self.row(plot, number, 2 * SPACE, self._name_w + 2)
            painter.drawText(row, _LEFT, part.name)
        painter.end()
        return backdrop

    def _paint_scale(
        self, painter: QPainter, theme: Theme, plot: QRectF, axis: float, width: float
    ) -> None:
        def label(center: float, top: float, text: str, least_left: float = 0.0) -> None:
            """Write ``text`` around ``center``, within the card."""
            w = self._small_text.horizontalAdvance(text) + 2
            left = min(max(center - w / 2, least_left), width - 2 * SPACE - w)
            painter.setPen(QColor(theme.text_muted))
            painter.drawText(QRectF(left, top, w, self._small_h), _CENTER, text)

        scale = plot.width() / axis
        low, high = (plot.left() + ms * scale for ms in PACE_MS)
        band = QRectF(low, plot.top() - HALF, max(high - low, 2), plot.height() + HALF)
        painter.fillRect(band, QColor(theme.band))
        painter.setPen(QPen(QColor(theme.text_muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(band.topLeft(), band.bottomLeft())
        painter.drawLine(band.topRight(), band.bottomRight())
        painter.setFont(self._small)
        label(band.center().x(), band.top() - 1 - self._small_h, waterfall.pace(), plot.left())

        marks = waterfall.ticks(axis, int(plot.width() // TICK_W))
        xs = [plot.left() + ms * scale for ms in marks]
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.drawLines([QLineF(x, plot.bottom(), x, plot.bottom() + HALF) for x in xs])
        for x, text in zip(xs, waterfall.tick_labels(marks), strict=True):
            label(x, plot.bottom() + HALF, text)

    def _paint_times(self, painter: QPainter, plot: QRectF, spans: list[Span]) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.text))
        times = {span.part: waterfall.duration(span.length_ms) for span in spans}
        left = 2 * SPACE + self._name_w + SPACE
        for part in range(len(PARTS)):
            row = self.row(plot, part, left, self._time_w)
            painter.drawText(row, _RIGHT, times.get(part, "–"))

    def _paint_bars(self, painter: QPainter, plot: QRectF, axis: float, spans: list[Span]) -> None:
        rows = waterfall.bars(spans, axis, plot, self.row_h)
        painter.setPen(QPen(QColor(self.theme.text_muted), 1))
        for before, after in pairwise(rows):
            x = after.left() + 0.5
            painter.drawLine(QLineF(x, before.center().y(), x, after.top() + HALF))
        for span, row in zip(spans, rows, strict=True):
            color = QColor(self.theme.parts[span.part])
            bar = row.adjusted(0, HALF, 0, -HALF)
            radius = min(3.0, bar.width() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            if span.running:
                painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
                painter.drawRoundedRect(bar, radius, radius)
                painter.setPen(QPen(color, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setBrush(color)
            painter.drawRoundedRect(bar, radius, radius)

    def _paint_words(self, painter: QPainter, plot: QRectF, width: float, content: Content) -> None:
        text_color, muted = QColor(self.theme.text), QColor(self.theme.text_muted)
        top = QRectF(2 * SPACE, SPACE, width - 4 * SPACE, self.row_h)
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.error) if content.failed else text_color)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            top, _LEFT, self._bold_text.elidedText(content.headline, elide, top.width())
        )

        painter.setFont(self._small)
        painter.setPen(muted)
        selected = content.selected is not None
        below = content.note
        if self._fits_beside(width, content.headline, content.history):
            painter.drawText(top, _RIGHT, content.history)
        elif content.history and not selected:
            below = f"{content.history}\n{below}".rstrip("\n")
        note = QRectF(top)
        note.setTop(plot.bottom() + HALF + self._small_h + HALF)
        note.setHeight(self.note_height(round(width)))
        remarks, below = self._fitting(() if selected else content.remarks, below, note)
        painter.setPen(text_color)
        painter.drawText(note, _WRAPPED, remarks)
        note.setTop(note.top() + self._text_height(remarks, note.width()))
        painter.setPen(text_color if selected else muted)
        painter.drawText(note, _WRAPPED, below)

    def _fitting(self, remarks: tuple[str, ...], below: str, place: QRectF) -> tuple[str, str]:
        """Return as many remarks as fit into ``place``, and ``below`` if that also fits."""
        for count in range(len(remarks), 0, -1):
            text = "\n".join(remarks[:count])
            left = place.height() - self._text_height(text, place.width())
            if left >= 0:
                return text, below if self._text_height(below, place.width()) <= left else ""
        return "", below


def small_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(font.pointSizeF() * 0.9, 1.0))
    return small
