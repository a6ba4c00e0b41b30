"""The response time of the last turn, live while it counts, and of the turns before it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.config.settings import Settings
from app.engine.contracts import events
from app.engine.contracts.events import Event
from app.engine.latency.latency import TurnHistory
from app.engine.latency.records import TurnRecord, TurnSetup
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.motion import is_reduced
from app.gui.kit.theme import SPACE
from app.gui.kit.units import seconds
from app.gui.latency import words
from app.gui.latency.spans import Span, reached_ms, spans
from app.gui.latency.turn_chart import TurnChart
from app.gui.latency.waterfall import INSET_PX, Waterfall

FRAME_MS = 33
"""Between two repaints while the user waits: 30 a second."""
REDUCED_MOTION_FRAME_MS = 1_000
"""The same when motion is reduced."""


class LatencyMeter(QWidget):
    """``show_event`` takes every event. The chart chooses an earlier turn to show."""

    changed = Signal()
    """What is shown has changed, or time has passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latencyMeter")
        self.setAccessibleName(self.tr("Response time"))
        self.history = TurnHistory()
        self._counts = False
        """Whether the clock of the running turn has started: not while the user talks."""
        self._last_event_ms = 0.0
        self._since_event = QElapsedTimer()
        self._chosen: TurnRecord | None = None
        self.spans: list[Span] = []
        """The parts as they were at the last change."""
        self.time = ""
        """The response time, so far if it still counts; empty if nothing is shown."""
        self._frames = QTimer(self)
        self._frames.timeout.connect(self._tick)
        self._title = plain_label("", "muted")
        self._number = plain_label("", "heading")
        self._measured = wrapped("", "muted")
        self.waterfall = Waterfall(self)
        self._meaning = wrapped("", "muted")
        self._advice = wrapped("", "muted")
        self.chart = TurnChart(self)
        self._slowest_title = plain_label(self.tr("Slowest turn"), "title")
        self._slowest = wrapped("", "muted")
        self.waterfall.selected.connect(lambda text: _show(self._meaning, text))
        self.chart.chosen.connect(self._show_chosen)
        gap, side = SPACE + SPACE // 2, (INSET_PX, 0, INSET_PX, 0)
        time = hbox(self._number, (self._measured, 1))
        slowest = vbox(self._slowest_title, self._slowest, spacing=SPACE // 2)
        above = vbox(self._title, time, spacing=gap, margins=side)
        below = (self._meaning, self._advice, self.chart, slowest)
        vbox(
            above,
            self.waterfall,
            vbox(*below, spacing=gap, margins=side),
            parent=self,
            spacing=gap,
        )
        _show(self._meaning, "")
        self._show_words()

    # --- the events -----------------------------------------------------------------------------

    def show_event(self, event: Event) -> None:
        """Take any event; those of announcements and of earlier turns change nothing."""
        before = self.history.running
        self.history.add(event)
        running = self.history.running
        if before is not None and running is None:  # it has ended
            self._counts = False
            self._frames.stop()
            self._chosen = None
            self.chart.show_records(self.history.records)
            self._refresh()
        elif running is not None and event.turn == running.record.turn:
            self._last_event_ms = event.at_ms
            self._since_event.start()
            match event:
                case events.TurnStarted(source=source):
                    self._counts = False
                    if source == "typed":
                        self._start_clock()
                case events.TalkReleased() | events.PermissionAnswered():
                    if not running.is_user_asked:
                        self._start_clock()
                case events.PermissionAsked():
                    self._frames.stop()
                    self._refresh()
            if running.is_answered and self._frames.isActive():
                self._frames.stop()
                self._refresh()

    def _start_clock(self) -> None:
        """The user waits from now on: show this turn in place of the last."""
        self._counts = True
        self._chosen = None
        self.chart.forget()
        if (running := self.history.running) and not running.is_answered:
            self._frames.start(REDUCED_MOTION_FRAME_MS if is_reduced() else FRAME_MS)
        self._refresh()

    def _show_chosen(self, record: TurnRecord | None) -> None:
        self._chosen = record
        self._refresh()

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are now in effect, and noted in the records of future turns."""
        self.history.setup = TurnSetup(
            settings.chunking, helper=not settings.base_url, server_hears=settings.stt == "server"
        )

    # --- what is shown now ----------------------------------------------------------------------

    @property
    def record(self) -> TurnRecord | None:
        """The chosen turn, else the last one until the user waits for the next."""
        if self._chosen is not None or self._counts or not self.history.records:
            return self._chosen
        return self.history.records[-1]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show yet."""
        return self.record is None and not self._counts

    @property
    def is_counting(self) -> bool:
        """Whether the user waits for the answer."""
        return self._frames.isActive()

    @property
    def repaint_ms(self) -> int:
        """Time between two repaints."""
        return self._frames.interval()

    def _measure(self) -> None:
        """Compute the parts and the time as they are at this instant."""
        record, running = self.record, self.history.running
        self.spans, self.time = [], ""
        if record is not None:
            self.spans, self.time = spans(record.latency), words.time_of(record)
        elif running is not None and self._counts:
            now_ms = self._last_event_ms + self._since_event.elapsed()
            latency, waited_ms = running.progress(now_ms)
            self.spans = spans(latency, None if running.is_answered else waited_ms)
            digits = 1 if self.spans and self.spans[-1].running else 2
            self.time = seconds(reached_ms(self.spans), digits) if self.spans else ""

    # --- Qt -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_words()
        self._tick()

    def _tick(self) -> None:
        self._measure()
        if self.isVisible():
            self._number.setText(self.time)
            self.waterfall.show_spans(self.spans)
        self.changed.emit()

    def _show_words(self) -> None:
        record, records = self.record, list(self.history.records)
        title, measured, advice = "", self.tr("so far"), ""
        if (running := self.history.running) and running.is_answered:
            measured = words.measured(replace(running.record, latency=running.latency()))
        if record is not None:
            if self._chosen is not None or record.outcome != "completed":
                title = words.title(record)
            measured, advice = words.measured(record), words.advice(record, records)
        slow, reason = words.slowest(records) or (record, "")
        others = reason if record is not None and slow != record else ""
        _show(self._title, title)
        _show(self._measured, measured)
        _show(self._advice, f"{advice} {words.session(records)}".strip())
        _show(self._slowest, others)
        self._slowest_title.setVisible(bool(others))


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
