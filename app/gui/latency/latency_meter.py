"""The latency meter: where the milliseconds of the last turn went, live while they pass.

A waterfall: five rows, one for each contiguous part, each bar beginning where the one before it
ends, against the band in which people answer each other; beneath it what was slow and what would
help, and the turns before, each of which can be looked at in its place. Nothing is told by colour
alone: each row has its name and its time beside it.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.engine.events import (
    ChunkStarted,
    Event,
    TalkReleased,
    TurnLatency,
    TurnStarted,
)
from app.engine.latency.explanation import explain
from app.engine.latency.latency import TurnHistory
from app.engine.latency.records import TurnRecord, TurnSetup
from app.gui.latency import waterfall
from app.gui.latency.figures_menu import FiguresMenu
from app.gui.latency.turn_strip import HistoryStrip
from app.gui.latency.waterfall import PARTS, Span
from app.gui.latency.waterfall_chart import Shown, WaterfallChart
from app.gui.motion import is_reduced
from app.gui.theme import SPACE, Theme
from app.gui.translation import declared, marked, words
from app.settings import Settings

EMPTY = marked("LatencyMeter", "No turn yet: the meter shows where the time goes")
FRAME_MS = 33
"""Between two repaints while a turn runs: 30 a second."""
CALM_MS = 1_000
"""The same where nothing should move that need not."""
LAST = len(PARTS) - 1


class LatencyMeter(QWidget):
    """Shows the last turn, and the session's others; ``show_event`` takes every event."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latencyMeter")
        self.setAccessibleName(self.tr("Latency of the last turn"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.history = TurnHistory()
        self._released_ms: float | None = None
        self._ended: TurnRecord | None = None
        self._chosen: TurnRecord | None = None
        """An earlier turn that the user looks at."""
        self._selected: int | None = None
        self._last_event_ms = 0.0
        self._since_event = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.timeout.connect(self.update)
        self._chart = WaterfallChart(theme, self.font())
        self.strip = HistoryStrip(theme, self)
        self.strip.chosen.connect(self._look_at)
        self.menu = FiguresMenu(theme, self.history.records, self._looked_at, self)
        self.setAccessibleDescription(declared("LatencyMeter", EMPTY) + ".")

    # --- the events -----------------------------------------------------------------------------

    def show_event(self, event: Event) -> None:
        """Take one event of the engine; those of announcements and of older turns are ignored."""
        record = self.history.add(event)
        if record is not None:
            self._end(record)
        if self.history.running is None or event.turn != self.history.running.record.turn:
            return
        self._last_event_ms = event.at_ms
        self._since_event.start()
        match event:
            case TurnStarted(source="typed") | TalkReleased():
                self._start_clock(event)
            case TurnStarted():
                self._released_ms = None
            case ChunkStarted():  # the answer is heard
                self._frames.stop()
                self.update()

    def show_settings(self, settings: Settings) -> None:
        """Note ``settings``, which are in force now, in the records of the turns to come."""
        self.history.setup = TurnSetup(
            settings.chunking, helper=not settings.base_url, server_hears=settings.stt == "server"
        )

    @property
    def repaints_by_itself(self) -> bool:
        """Whether time passes on the axis: the user waits for the answer."""
        return self._frames.isActive()

    @property
    def repaint_ms(self) -> int:
        """Between two repaints."""
        return self._frames.interval()

    def set_theme(self, theme: Theme) -> None:
        self._chart.theme = theme
        self.strip.set_theme(theme)
        self.menu.set_theme(theme)
        self.update()

    def show_history(self, shown: bool) -> None:
        """Whether there is room for the turns before."""
        self.strip.setVisible(shown)
        self.menu.setVisible(shown)
        self.updateGeometry()

    def _start_clock(self, event: Event) -> None:
        """From here on the user waits: the last turn gives way to this one."""
        self._released_ms = event.at_ms
        self._ended = None
        if self._chosen is not None:
            self.strip.choose(None)
        self._frames.start(CALM_MS if is_reduced() else FRAME_MS)
        self.update()

    def _end(self, record: TurnRecord) -> None:
        self._frames.stop()
        self._ended = record
        self.strip.show_records(self.history.records)
        summary = waterfall.summary(record, self._responses())
        self.setAccessibleDescription(" ".join([summary, *self._remarks(record)]))
        self.update()

    def _look_at(self, record: TurnRecord | None) -> None:
        self._chosen = record
        self.update()

    def _looked_at(self) -> TurnRecord | None:
        return self._chosen or self._ended

    def _responses(self) -> list[float]:
        """Of the completed turns that were spoken, ms."""
        completed = (r.latency for r in self.history.records if r.outcome == "completed")
        return [of.response_ms for of in completed if of.response_ms is not None]

    def _remarks(self, record: TurnRecord) -> list[str]:
        return [words(remark.text) for remark in explain(record, self.history.records)]

    # --- what is shown now ----------------------------------------------------------------------

    def _latency(self) -> TurnLatency:
        if record := self._looked_at():
            return record.latency
        running = self.history.running
        waits = running is not None and self._released_ms is not None
        return running.latency() if running and waits else TurnLatency()

    def _spans(self) -> list[Span]:
        now_ms = None
        if self._looked_at() is None and self._released_ms is not None:
            now_ms = self._last_event_ms + self._since_event.elapsed() - self._released_ms
        return waterfall.spans(self._latency(), now_ms)

    def shown(self) -> Shown:
        """What is to be painted at this instant."""
        spans, latency, selected = self._spans(), self._latency(), self._selected
        record = self._looked_at()
        if selected is not None:
            note = waterfall.explanation(selected, spans)
        else:
            figures = waterfall.details(latency)
            note = " · ".join(figure.replace(" ", "\N{NO-BREAK SPACE}") for figure in figures)
        return Shown(
            headline=self._headline(spans),
            history=waterfall.history(self._responses()),
            note=note,
            spans=spans,
            failed=record is not None and record.outcome == "failed",
            selected=selected,
            focused=self.hasFocus(),
            remarks=tuple(self._remarks(record)) if record else (),
        )

    def _headline(self, spans: list[Span]) -> str:
        if self._chosen is not None:
            return self.tr("Turn {number}: {headline}").format(
                number=self._chosen.turn, headline=waterfall.headline(self._chosen)
            )
        if self._ended is not None:
            return waterfall.headline(self._ended)
        if not spans:
            return declared("LatencyMeter", EMPTY)
        reached = waterfall.duration(waterfall.reached_ms(spans))
        if spans[-1].running:
            return f"{PARTS[spans[-1].part].name}… {reached}"
        return self.tr("Answer heard after {time}").format(time=reached)

    # --- Qt -------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        strip_h = 0 if self.strip.isHidden() else self.strip.sizeHint().height() + SPACE
        return self._chart.height(width) + strip_h

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            part = self.part_at(event.pos().y())
            if part is None:
                QToolTip.hideText()
            else:
                text = html.escape(waterfall.explanation(part, self._spans()))
                QToolTip.showText(event.globalPos(), f"<p>{text}</p>", self)
            return True
        return super().event(event)

    def row(self, part: int) -> QRectF:
        """Where the bar of ``part`` may be."""
        plot = self._chart.plot(self.width())
        return QRectF(
            plot.left(), plot.top() + part * self._chart.row_h, plot.width(), self._chart.row_h
        )

    def part_at(self, y: float) -> int | None:
        """The part whose row is at ``y``."""
        rows = [self.row(part) for part in range(len(PARTS))]
        return next((part for part, row in enumerate(rows) if row.top() <= y < row.bottom()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = self._selected
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                selected = LAST if selected is None else max(selected - 1, 0)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                selected = 0 if selected is None else min(selected + 1, LAST)
            case Qt.Key.Key_Home:
                selected = 0
            case Qt.Key.Key_End:
                selected = LAST
            case _:  # Esc, Space and F9 are the window's
                super().keyPressEvent(event)
                return
        self._selected = selected
        spoken = waterfall.explanation(selected, self._spans())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._selected = None
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side, strip_h = 2 * SPACE, self.strip.sizeHint().height()
        top = self._chart.height(self.width())
        self.strip.setGeometry(side, top, self.width() - 2 * side, strip_h)
        button = self.menu.sizeHint()
        self.menu.setGeometry(
            self.width() - side - button.width() + SPACE // 2,
            top - SPACE,
            button.width(),
            button.height(),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._chart = WaterfallChart(self._chart.theme, self.font())
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._chart.paint(painter, self.size(), self.devicePixelRatioF(), self.shown())
        painter.end()
