"""Announces timers, alarms and reminders when they are due, whichever program set them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from app.engine.contracts.events import Event, PendingTimer, ToolFinished
from app.engine.session import OnEnd
from app.engine.tools.registry import ToolRegistry
from app.errors import ToolError
from app.messages import Sentence
from app.tasks import Tasks
from app.tools.time.clock import TimeOfDay, format_when
from app.tools.time.timer_store import CLAIM_S, Timer, TimerStore
from app.tools.time.timers import timer_name
from app.tools.wording import ENGLISH, Items, Wording, result

log = logging.getLogger(__name__)

CHECK_INTERVAL_S = 30.0
"""The loop's clock stops while the computer sleeps, and another program may set a timer."""

CLOSE_S = 2.0
"""How long closing waits for the database."""

LATE_S = 60.0
"""Timers later than this were due while no program was running."""


class TimerScheduler:
    """Has what is due announced; ``now`` is in s since the epoch.

    ``announce`` is called on the event loop with what to say, and with a function to call once it
    has been told (True) or can no longer be (False). A timer is claimed before, and deleted only
    after it has been told, so that nothing that interrupts it loses it; otherwise the next start or
    another program announces it. The database is used in threads, because another program may lock
    it for a second.
    """

    def __init__(
        self,
        store: TimerStore,
        announce: Callable[[str, OnEnd], None],
        now: Callable[[], float] = time.time,
        zone: tzinfo | None = None,
        show: Callable[[Sequence[PendingTimer]], None] = lambda timers: None,
        wording: Callable[[], Wording] = lambda: ENGLISH,
    ) -> None:
        """``show`` is called on the event loop with what is set, whenever that has changed.
        ``wording`` gives the language of the announcements."""
        self._store = store
        self._announce = announce
        self._show = show
        self._wording = wording
        self._shown: tuple[Timer, ...] = ()
        self._now = now
        self._zone = zone
        self._wake = asyncio.Event()
        self._checking: asyncio.Task[None] | None = None
        self._deleting = Tasks()
        self._claimed: set[Timer] = set()

    def start(self) -> None:
        """Announce what is due already, and everything else when it is due."""
        self._wake.set()
        if self._checking is None:
            self._checking = asyncio.create_task(self._check_regularly())

    def stop(self) -> None:
        if self._checking:
            self._checking.cancel()
            self._checking = None

    async def open(self, registry: ToolRegistry) -> None:
        """Opened and closed with the session, like a source of tools. What is due already is
        announced before this returns."""
        if self._checking is None:
            await self._check()
            self.start()

    async def close(self) -> None:
        """Waits until what has been told is deleted, or the file has been locked for too long."""
        self.stop()
        if running := self._deleting.running:
            await asyncio.wait(running, timeout=CLOSE_S)

    def handle_event(self, event: Event) -> None:
        """The tool that has just finished may have set a timer."""
        if self._checking and isinstance(event, ToolFinished):
            self._wake.set()

    def cancel(self, number: int) -> None:
        """Delete a timer that has been shown."""
        if found := [timer for timer in self._shown if timer.number == number]:
            self._deleting.start(self._cancel(found))

    async def _cancel(self, timers: Sequence[Timer]) -> None:
        await self._delete(timers)
        self._wake.set()

    async def _check_regularly(self) -> None:
        while True:
            self._wake.clear()
            wait_s = await self._check()
            timer = asyncio.get_running_loop().call_later(wait_s, self._wake.set)
            try:
                await self._wake.wait()
            finally:
                timer.cancel()

    async def _check(self) -> float:
        """Announce what is due; returns in how many seconds to check again."""
        try:
            due = await asyncio.to_thread(self._read, tuple(self._claimed))
            if due is not None and due <= self._now():
                self._announce_timers(await asyncio.to_thread(self._store.claim_due, self._now()))
                due = await asyncio.to_thread(self._store.next_due, self._now())
            self._show_pending(await asyncio.to_thread(self._store.pending))
        except ToolError as error:
            log.warning("timers: %s", error)
            return CHECK_INTERVAL_S
        return CHECK_INTERVAL_S if due is None else min(max(due - self._now(), 0), CHECK_INTERVAL_S)

    def _show_pending(self, timers: Sequence[Timer]) -> None:
        """What is due rings, and is no longer shown."""
        pending = tuple(timer for timer in timers if timer.due > self._now())
        if pending != self._shown:
            self._shown = pending
            self._show(
                [
                    PendingTimer(one.number, one.kind, one.label, one.due, one.paused_left)
                    for one in pending
                ]
            )

    def _read(self, claimed: Sequence[Timer]) -> float | None:
        """When the next one is due, after extending the claims and following the time zone."""
        now = self._now()
        if self._zone is None and hasattr(time, "tzset"):
            time.tzset()  # otherwise a process keeps the zone that it started in
        self._store.follow_zone(now, self._zone)
        if claimed:
            self._store.set_claims(now + CLAIM_S, claimed)
        return self._store.next_due(now)

    def _announce_timers(self, timers: Sequence[Timer]) -> None:
        late = [timer for timer in timers if self._now() - timer.due > LATE_S]
        if late:
            missed = Items([self._missed(timer) for timer in late], "; ")
            self._start_announcement(result("While I was away: {timers}.", timers=missed), late)
        for timer in timers:
            if timer not in late:
                self._start_announcement(self._due(timer), [timer])

    def _start_announcement(self, text: Sentence, timers: Sequence[Timer]) -> None:
        self._claimed.update(timers)
        self._announce(self._wording().say(text), lambda told: self._end_announcement(timers, told))

    def _end_announcement(self, timers: Sequence[Timer], told: bool) -> asyncio.Task[None] | None:
        self._claimed.difference_update(timers)
        if told:
            return self._deleting.start(self._delete(timers))
        # Not in a thread: the loop may be about to close.
        with contextlib.suppress(ToolError):
            self._store.set_claims(0.0, timers)
        return None

    async def _delete(self, timers: Sequence[Timer]) -> None:
        """Retried while the file is locked: otherwise they would be announced twice."""
        for wait_s in (1.0, 5.0, 30.0):
            try:
                await asyncio.to_thread(self._store.delete, *timers)
                return
            except ToolError as error:
                log.warning("timers: %s", error)
                await asyncio.sleep(wait_s)

    def _due(self, timer: Timer) -> Sentence:
        match timer.kind:
            case "timer":
                return result("Your {timer} is done.", timer=timer_name(timer))
            case "alarm":
                clock = TimeOfDay(datetime.fromtimestamp(timer.due, self._zone))
                if timer.label:
                    return result(
                        "It's {time}. This is your {label} alarm.", time=clock, label=timer.label
                    )
                return result("It's {time}. This is your alarm.", time=clock)
            case "reminder":
                return result("Reminder: {label}.", label=timer.label)

    def _missed(self, timer: Timer) -> Sentence:
        when = format_when(timer.due, self._now(), self._zone)
        match timer.kind:
            case "timer":
                return result("your {timer} was done {when}", timer=timer_name(timer), when=when)
            case "alarm" if timer.label:
                return result("your {label} alarm was due {when}", label=timer.label, when=when)
            case "alarm":
                return result("your alarm was due {when}", when=when)
            case "reminder":
                return result("you had a reminder {when}: {label}", when=when, label=timer.label)
