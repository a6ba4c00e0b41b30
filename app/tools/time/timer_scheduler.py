"""Announces timers, alarms and reminders when they are due, whichever program set them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from app.engine.contracts.events import Event, ToolFinished
from app.errors import ToolError
from app.tools.time.clock import format_time, format_when
from app.tools.time.timer_store import Timer, TimerStore
from app.tools.time.timers import timer_name

log = logging.getLogger(__name__)

CHECK_INTERVAL_S = 30.0
"""The loop's clock stops while the computer sleeps, and another program may set a timer."""

LATE_S = 60.0
"""Timers later than this were due while no program was running."""


class TimerScheduler:
    """Calls ``announce`` on the event loop with what to say; ``now`` is in s since the epoch."""

    def __init__(
        self,
        store: TimerStore,
        announce: Callable[[str], None],
        now: Callable[[], float] = time.time,
        zone: tzinfo | None = None,
    ) -> None:
        self._store = store
        self._announce = announce
        self._now = now
        self._zone = zone
        self._handle: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Announce what is due already, and everything else when it is due."""
        if self._handle:
            self._handle.cancel()
        wait_s = CHECK_INTERVAL_S
        try:
            due = self._store.next_due()
            if due is not None and due <= self._now():
                self._announce_timers(self._store.take_due(self._now()))
                due = self._store.next_due()
            if due is not None:
                wait_s = min(max(due - self._now(), 0.0), CHECK_INTERVAL_S)
        except ToolError as error:
            log.warning("timers: %s", error)
        self._handle = asyncio.get_running_loop().call_later(wait_s, self.start)

    def stop(self) -> None:
        if self._handle:
            self._handle.cancel()
            self._handle = None

    def handle_event(self, event: Event) -> None:
        """The tool that has just finished may have set a timer."""
        if self._handle and isinstance(event, ToolFinished):
            self.start()

    def _announce_timers(self, timers: Sequence[Timer]) -> None:
        late = [timer for timer in timers if self._now() - timer.due > LATE_S]
        if late:
            missed = [self._missed(timer) for timer in late]
            self._announce(f"While I was away: {'; '.join(missed)}.")
        for timer in timers:
            if timer not in late:
                self._announce(self._due(timer))

    def _due(self, timer: Timer) -> str:
        match timer.kind:
            case "timer":
                return f"Your {timer_name(timer)} is done."
            case "alarm":
                clock = format_time(datetime.fromtimestamp(timer.due, self._zone))
                return f"It is {clock}: your {timer.label + ' ' if timer.label else ''}alarm."
            case "reminder":
                return f"A reminder: {timer.label}."

    def _missed(self, timer: Timer) -> str:
        when = format_when(timer.due, self._now(), self._zone)
        match timer.kind:
            case "timer":
                return f"your {timer_name(timer)} was done {when}"
            case "alarm":
                called = f"{timer.label} alarm" if timer.label else "alarm"
                return f"your {called} was due {when}"
            case "reminder":
                return f"I should have reminded you {when}: {timer.label}"
