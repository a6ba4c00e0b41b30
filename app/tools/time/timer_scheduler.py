"""Rings what is due: timers, alarms and reminders, whichever program set them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from app.engine.contracts.events import Event, ToolFinished
from app.errors import ToolError
from app.tools.time.clock import time_of_day
from app.tools.time.time_parser import in_words
from app.tools.time.timer_store import Timer, TimerStore
from app.tools.time.timers import name

log = logging.getLogger(__name__)

LOOK_AGAIN_S = 30.0
"""The loop's clock stands still while the computer sleeps, and another program may set a timer."""

LATE_S = 60.0
"""What is later than this fell due while nobody was there to ring it."""


class Ringer:
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
        """Ring from now on; what fell due before is told at once."""
        if self._handle:
            self._handle.cancel()
        wait_s = LOOK_AGAIN_S
        try:
            due = self._store.next_due()
            if due is not None and due <= self._now():
                self._ring(self._store.take_due(self._now()))
                due = self._store.next_due()
            if due is not None:
                wait_s = min(max(due - self._now(), 0.0), LOOK_AGAIN_S)
        except ToolError as error:
            log.warning("timers: %s", error)
        self._handle = asyncio.get_running_loop().call_later(wait_s, self.start)

    def stop(self) -> None:
        if self._handle:
            self._handle.cancel()
            self._handle = None

    def watch(self, event: Event) -> None:
        """A session's event: the tool that has just finished may have set a timer."""
        if self._handle and isinstance(event, ToolFinished):
            self.start()

    def _ring(self, timers: Sequence[Timer]) -> None:
        late = [timer for timer in timers if self._now() - timer.due > LATE_S]
        if late:
            told = [self._missed(timer) for timer in late]
            self._announce(f"While I was away: {'; '.join(told)}.")
        for timer in timers:
            if timer not in late:
                self._announce(self._said(timer))

    def _said(self, timer: Timer) -> str:
        match timer.kind:
            case "timer":
                return f"Your {name(timer)} is done."
            case "alarm":
                clock = time_of_day(datetime.fromtimestamp(timer.due, self._zone))
                return f"It is {clock}: your {timer.label + ' ' if timer.label else ''}alarm."
            case "reminder":
                return f"A reminder: {timer.label}."

    def _missed(self, timer: Timer) -> str:
        when = in_words(timer.due, self._now(), self._zone)
        match timer.kind:
            case "timer":
                return f"your {name(timer)} was done {when}"
            case "alarm":
                called = f"{timer.label} alarm" if timer.label else "alarm"
                return f"your {called} was due {when}"
            case "reminder":
                return f"I should have reminded you {when}: {timer.label}"
