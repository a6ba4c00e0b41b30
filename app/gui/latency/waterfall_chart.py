"""Geometry and painting of the latency meter's waterfall, for one font and one theme."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from app.engine.latency.thresholds import PACE_MS
from app.gui.latency import waterfall
from app.gui.latency.waterfall import PARTS, Span, pace
from app.gui.theme import RADIUS, SPACE, Theme

HALF = SPACE // 2
TICK_W = 10 * SPACE
"""The least distance of two labels on the axis."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_LONGEST_REMARK = "The model took 88.8 s to start: " + "8" * 88
_LONGEST_NOTE = "p50 8,888 ms · p95 8,888 ms · 888 turns\n" + "8" * 88
"""Stands for the session's figures and a turn's other figures, at their longest."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the chart shows."""

    headline: str
    history: str
    note: str
    spans: list[Span]
    failed: bool = False
    selected: int | None = None
    """The part whose row is marked."""
    focused: bool = False
    remarks: tuple[str, ...] = ()
    """What was slow, and what would help, the worst first."""


class WaterfallChart:
    """Five rows against one time axis: name, time, bar; a headline above and a note below."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._small = QFont(font)
        self._small.setPointSizeF(max(font.pointSizeF() * 0.9, 1.0))
        self._text = QFontMetricsF(font)
        self._bold_text = QFontMetricsF(self._bold)
        self._small_text = QFontMetricsF(self._small)
        self.row_h = round(self._text.height()) + HALF
        self._small_h = round(self._small_text.height()) + 1
        self._backdrop = lru_cache(maxsize=1)(self._paint_backdrop)
        self.note_height = lru_cache(maxsize=4)(self._note_height)

    # --- geometry -------------------------------------------------------------------------------

    @cached_property
    def _name_w(self) -> float:
        return max(self._text.horizontalAdvance(part.name) for part in PARTS)

    @cached_property
    def _time_w(self) -> float:
        return max(map(self._text.horizontalAdvance, ("8,888 ms", "8,888.8 s")))

    def plot(self, width: float) -> QRectF:
        """Where the bars are, in a chart of this width."""
        left = 2 * SPACE + self._name_w + SPACE + self._time_w + 2 * SPACE
        top = SPACE + self.row_h + self._small_h + 1 + HALF
        return QRectF(left, top, max(width - 2 * SPACE - left, 40), len(PARTS) * self.row_h)

    def height(self, width: int) -> int:
        """The height for this width; it depends on nothing that changes from turn to turn."""
        axis_h = HALF + self._small_h
        return round(self.plot(width).bottom() + axis_h + HALF + self.note_height(width) + SPACE)

    def _note_height(self, width: int) -> float:
        texts = [waterfall.explanation(part, [Span(part, 0, 8888, True)]) for part in range(5)]
        if self._fits_beside(width, "Answer heard after 8,888 ms, interrupted", _LONGEST_NOTE[:39]):
            texts.append(_LONGEST_NOTE.partition("\n")[2])
        else:
            texts.append(_LONGEST_NOTE)
        texts[-1] = f"{_LONGEST_REMARK}\n{texts[-1]}"
        return max(self._text_height(text, width - 4 * SPACE) for text in texts)

    def _fits_beside(self, width: float, headline: str, history: str) -> bool:
        needed = self._bold_text.horizontalAdvance(headline)
        needed += self._small_text.horizontalAdvance(history)
        return needed + 7 * SPACE <= width

    # --- painting -------------------------------------------------------------------------------

    def paint(self, painter: QPainter, size: QSize, ratio: float, shown: Shown) -> None:
        """Paint the whole chart at the origin; ``ratio`` is the screen's device pixel ratio."""
        plot = self.plot(size.width())
        axis = waterfall.axis_ms(waterfall.reached_ms(shown.spans))
        # What stays from frame to frame is most of the work, so it is painted once.
        backdrop = self._backdrop(self.theme, size, ratio, axis, shown.selected, shown.focused)
        painter.drawPixmap(0, 0, backdrop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_times(painter, plot, shown.spans)
        self._paint_bars(painter, plot, axis, shown.spans)
        self._paint_words(painter, plot, size.width(), shown)

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
        self._paint_card(painter, theme, size, focused)
        if selected is not None:
            top = plot.top() + selected * self.row_h
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.highlight))
            row = QRectF(SPACE, top, size.width() - 2 * SPACE, self.row_h)
            painter.drawRoundedRect(row, HALF, HALF)
        self._paint_scale(painter, theme, plot, axis, size.width())
        painter.setFont(self._font)
        painter.setPen(QColor(theme.text))
        for number, part in enumerate(PARTS):
            top = plot.top() + number * self.row_h
            row = QRectF(2 * SPACE, top, self._name_w + 2, self.row_h)
            painter.drawText(row, _LEFT, part.name)
        painter.end()
        return backdrop

    def _paint_card(self, painter: QPainter, theme: Theme, size: QSize, focused: bool) -> None:
        line = 2.0 if focused else 1.0
        painter.setPen(QPen(QColor(theme.accent if focused else theme.border), line))
        painter.setBrush(QColor(theme.surface))
        inset = line / 2
        card = QRectF(QPointF(), QSizeF(size)).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(card, RADIUS, RADIUS)

    def _paint_scale(
        self, painter: QPainter, theme: Theme, plot: QRectF, axis: float, width: float
    ) -> None:
        scale = plot.width() / axis
        low, high = (plot.left() + ms * scale for ms in PACE_MS)
        band = QRectF(low, plot.top() - HALF, max(high - low, 2), plot.height() + HALF)
        painter.fillRect(band, QColor(theme.band))
        painter.setPen(QPen(QColor(theme.text_muted), 1, Qt.PenStyle.DotLine))
        painter.drawLines(
            [
                QLineF(band.topLeft(), band.bottomLeft()),
                QLineF(band.topRight(), band.bottomRight()),
            ]
        )
        painter.setFont(self._small)
        label_w = self._small_text.horizontalAdvance(pace()) + 2
        left = max(band.center().x() - label_w / 2, plot.left())
        left = min(left, width - 2 * SPACE - label_w)
        label = QRectF(left, band.top() - 1 - self._small_h, label_w, self._small_h)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(label, _CENTRE, pace())

        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        marks = waterfall.ticks(axis, int(plot.width() // TICK_W))
        xs = [plot.left() + ms * scale for ms in marks]
        painter.drawLines([QLineF(x, plot.bottom(), x, plot.bottom() + HALF) for x in xs])
        painter.setPen(QColor(theme.text_muted))
        for x, words in zip(xs, waterfall.tick_labels(marks), strict=True):
            w = self._small_text.horizontalAdvance(words) + 2
            left = min(x - w / 2, width - 2 * SPACE - w)
            painter.drawText(QRectF(left, plot.bottom() + HALF, w, self._small_h), _CENTRE, words)

    def _paint_times(self, painter: QPainter, plot: QRectF, spans: list[Span]) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.text))
        times = {span.part: waterfall.duration(span.length_ms) for span in spans}
        left = 2 * SPACE + self._name_w + SPACE
        for part in range(len(PARTS)):
            place = QRectF(left, plot.top() + part * self.row_h, self._time_w, self.row_h)
            painter.drawText(place, _RIGHT, times.get(part, "–"))

    def _paint_bars(self, painter: QPainter, plot: QRectF, axis: float, spans: list[Span]) -> None:
        rows = waterfall.bars(spans, axis, plot, self.row_h)
        painter.setPen(QPen(QColor(self.theme.text_muted), 1))
        for before, after in pairwise(rows):
            x = after.left() + 0.5
            painter.drawLine(QLineF(x, before.center().y(), x, after.top() + HALF))
        for span, row in zip(spans, rows, strict=True):
            colour = QColor(self.theme.parts[span.part])
            bar = row.adjusted(0, HALF, 0, -HALF)
            radius = min(3.0, bar.width() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            if span.running:
                painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
                painter.drawRoundedRect(bar, radius, radius)
                painter.setPen(QPen(colour, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setBrush(colour)
            painter.drawRoundedRect(bar, radius, radius)

    def _paint_words(self, painter: QPainter, plot: QRectF, width: float, shown: Shown) -> None:
        theme = self.theme
        top = QRectF(2 * SPACE, SPACE, width - 4 * SPACE, self.row_h)
        beside = self._fits_beside(width, shown.headline, shown.history)
        painter.setFont(self._bold)
        painter.setPen(QColor(theme.error if shown.failed else theme.text))
        headline = self._bold_text.elidedText(
            shown.headline, Qt.TextElideMode.ElideRight, top.width()
        )
        painter.drawText(top, _LEFT, headline)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.text_muted))
        lines = [shown.note]
        if shown.history and beside:
            painter.drawText(top, _RIGHT, shown.history)
        elif shown.history and shown.selected is None:
            lines.insert(0, shown.history)
        note = QRectF(top)
        note.setTop(plot.bottom() + HALF + self._small_h + HALF)
        note.setHeight(self.note_height(round(width)))
        remarks, rest = self._fitting(shown, "\n".join(filter(None, lines)), note)
        painter.setPen(QColor(theme.text))
        painter.drawText(note, _WRAPPED, remarks)
        note.setTop(note.top() + self._text_height(remarks, note.width()))
        if shown.selected is None:
            painter.setPen(QColor(theme.text_muted))
        painter.drawText(note, _WRAPPED, rest)

    def _fitting(self, shown: Shown, rest: str, place: QRectF) -> tuple[str, str]:
        """As many of the remarks as there is room for, and below them the rest if there is."""
        if shown.selected is not None:
            return "", rest
        for count in range(len(shown.remarks), 0, -1):
            remarks = "\n".join(shown.remarks[:count])
            for below in (rest, ""):
                heights = (self._text_height(text, place.width()) for text in (remarks, below))
                if sum(heights) <= place.height():
                    return remarks, below
        return "", rest

    def _text_height(self, text: str, width: float) -> float:
        place = QRectF(0, 0, max(width, 1), 10_000)
        return self._small_text.boundingRect(place, _WRAPPED, text).height() if text else 0.0
