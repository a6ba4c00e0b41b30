"""The latency meter: where the milliseconds of the last turn went, live while they pass.

A waterfall has a row for each contiguous part, each bar beginning where the previous one ends,
against the band in which people answer each other. Below it are what was slow, and the earlier
turns, each of which can be shown in place of the last. No meaning is conveyed by color alone: each
row has its name and its time.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.config.settings import Settings
from app.engine.contracts.events import ChunkStarted, Event, TalkReleased, TurnLatency, TurnStarted
from app.engine.latency.explanation import explain
from app.engine.latency.latency import TurnFold, TurnHistory
from app.engine.latency.records import TurnRecord, TurnSetup
from app.gui.kit.announce import announce
from app.gui.kit.forms import tooltip
from app.gui.kit.motion import is_reduced
from app.gui.kit.theme import SPACE, current_theme
from app.gui.kit.translation import tr_declared, tr_noop, translated
from app.gui.latency import waterfall
from app.gui.latency.figures_menu import MetricsMenu
from app.gui.latency.turn_strip import TurnStrip
from app.gui.latency.waterfall import PARTS, Span
from app.gui.latency.waterfall_chart import Content, WaterfallChart

EMPTY = tr_noop("LatencyMeter", "No turn yet: the meter shows where the time goes")
FRAME_MS = 33
"""Between two repaints while a turn runs: 30 a second."""
REDUCED_MOTION_FRAME_MS = 1_000
"""The same when motion is reduced."""
LAST = len(PARTS) - 1


class LatencyMeter(QWidget):
    """Shows the last turn, and the session's others; ``show_event`` takes every event."""

    changed = Signal()
    """What is shown has changed, or time has passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latencyMeter")
        self.setAccessibleName(self.tr("Latency of the last turn"))
        self.setAccessibleDescription(tr_declared("LatencyMeter", EMPTY) + ".")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs in every language
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.history = TurnHistory()
        self._released_ms: float | None = None
        """When the running turn's clock started; None while the user talks."""
        self._last_event_ms = 0.0
        self._since_event = QElapsedTimer()
        self._chosen: TurnRecord | None = None
        """An earlier turn, shown in place of the last."""
        self._selected: int | None = None
        """The part that is explained."""
        self._frames = QTimer(self)
        self._frames.timeout.connect(self._repaint)
        self._chart = WaterfallChart(self.font())
        self.strip = TurnStrip(self)
        self.strip.chosen.connect(self._show_chosen)
        self.menu = MetricsMenu(self.history.records, self._shown_record, self)

    # --- the events -----------------------------------------------------------------------------

    def show_event(self, event: Event) -> None:
        """Take any event; those of announcements and of earlier turns change nothing."""
        if record := self.history.add(event):
            self._show_ended(record)
        running = self.history.running
        if running is None or event.turn != running.record.turn:
            return
        self._last_event_ms = event.at_ms
        self._since_event.start()
        match event:
            case TurnStarted(source="typed") | TalkReleased():
                self._start_clock(event.at_ms)
            case TurnStarted():
                self._released_ms = None
            case ChunkStarted():  # the answer is heard
                self._frames.stop()
                self._repaint()

    def _start_clock(self, at_ms: float) -> None:
        """The user waits from now on: show this turn instead of the last."""
        self._released_ms = at_ms
        if self._chosen is not None:
            self.strip.choose(None)
        self._frames.start(REDUCED_MOTION_FRAME_MS if is_reduced() else FRAME_MS)
        self._repaint()

    def _show_ended(self, record: TurnRecord) -> None:
        self._frames.stop()
        self.strip.show_records(self.history.records)
        summary = waterfall.summary(record, self._responses())
        self.setAccessibleDescription(" ".join([summary, *self._remarks(record)]))
        self._repaint()

    def _show_chosen(self, record: TurnRecord | None) -> None:
        self._chosen = record
        self._repaint()

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are now in effect, and noted in the records of future turns."""
        self.history.setup = TurnSetup(
            settings.chunking, helper=not settings.base_url, server_hears=settings.stt == "server"
        )

    def show_history(self, shown: bool) -> None:
        """Show or hide the earlier turns, for which a small window has no space."""
        self.strip.setVisible(shown)
        self.menu.setVisible(shown)
        self.updateGeometry()

    def _repaint(self) -> None:
        self.update()
        self.changed.emit()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show yet."""
        return not self.history.records and self._running() is None

    @property
    def repaints_by_itself(self) -> bool:
        """Whether time passes on the axis, because the user waits for the answer."""
        return self._frames.isActive()

    @property
    def repaint_ms(self) -> int:
        """Time between two repaints."""
        return self._frames.interval()

    # --- what is shown now ----------------------------------------------------------------------

    def _shown_record(self) -> TurnRecord | None:
        """Return the chosen turn, else the last one until the user waits for the next."""
        if self._chosen or self._running() or not self.history.records:
            return self._chosen
        return self.history.records[-1]

    def _running(self) -> TurnFold | None:
        """Return the running turn once its clock has started."""
        return None if self._released_ms is None else self.history.running

    def _responses(self) -> list[float]:
        """Response times of the completed turns that were spoken, ms."""
        completed = (r.latency for r in self.history.records if r.outcome == "completed")
        return [latency.response_ms for latency in completed if latency.response_ms is not None]

    def _remarks(self, record: TurnRecord) -> list[str]:
        return [translated(remark.text) for remark in explain(record, self.history.records)]

    def _latency(self) -> TurnLatency:
        if record := self._shown_record():
            return record.latency
        running = self._running()
        return running.latency() if running else TurnLatency()

    def spans(self) -> list[Span]:
        now_ms = None
        if self._shown_record() is None and self._released_ms is not None:
            now_ms = self._last_event_ms + self._since_event.elapsed() - self._released_ms
        return waterfall.spans(self._latency(), now_ms)

    def content(self) -> Content:
        """Return what is to be painted at this instant."""
        spans, record = self.spans(), self._shown_record()
        if self._selected is not None:
            note = waterfall.explanation(self._selected, spans)
        else:
            figures = waterfall.details(self._latency())
            note = " · ".join(figure.replace(" ", "\N{NO-BREAK SPACE}") for figure in figures)
        return Content(
            headline=self._headline(spans),
            history=waterfall.history(self._responses()),
            note=note,
            spans=spans,
            failed=record is not None and record.outcome == "failed",
            selected=self._selected,
            focused=self.hasFocus(),
            remarks=tuple(self._remarks(record)) if record else (),
        )

    def _headline(self, spans: list[Span]) -> str:
        if self._chosen is not None:
            return self.tr("Turn {number}: {headline}").format(
                number=self._chosen.turn, headline=waterfall.headline(self._chosen)
            )
        if record := self._shown_record():
            return waterfall.headline(record)
        if not spans:
            return tr_declared("LatencyMeter", EMPTY)
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

    def row(self, part: int) -> QRectF:
        """Return where the bar of ``part`` may be."""
        plot = self._chart.plot(self.width())
        return self._chart.row(plot, part, plot.left(), plot.width())

    def part_at(self, y: float) -> int | None:
        rows = [self.row(part) for part in range(len(PARTS))]
        return next((part for part, row in enumerate(rows) if row.top() <= y < row.bottom()), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            part = self.part_at(event.pos().y())
            lines = [] if part is None else [waterfall.explanation(part, self.spans())]
            QToolTip.showText(event.globalPos(), tooltip(*lines), self)
            return True
        return super().event(event)

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
            case _:  # Esc, Space and F9 belong to the window
                super().keyPressEvent(event)
                return
        self._selected = selected
        announce(self, waterfall.explanation(selected, self.spans()))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._selected = None
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top, side = self._chart.height(self.width()), 2 * SPACE
        self.strip.setGeometry(side, top, self.width() - 2 * side, self.strip.sizeHint().height())
        button = self.menu.sizeHint()
        self.menu.move(self.width() - side - button.width() + SPACE // 2, top - SPACE)
        self.menu.resize(button)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._chart = WaterfallChart(self.font())
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._chart.theme = current_theme()
        self._chart.paint(painter, self.size(), self.devicePixelRatioF(), self.content())
        painter.end()
