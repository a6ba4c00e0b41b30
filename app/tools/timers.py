"""Timers: they outlive the turn that set them, and ring by speaking."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field

LONGEST_S = 24 * 3600.0
MOST = 20
"""Timers at one time."""

LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class Timer:
    """A timer that runs; times in s, ``due`` on the loop's clock."""

    number: int
    label: str
    seconds: float
    due: float
    _handle: asyncio.TimerHandle = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        """ "tea timer", or "five minute timer" where it has no label."""
        return f"{self.label or duration(self.seconds, plural=False)} timer"


class Timers:
    """The timers of a session; ``ring`` is called on the event loop with what to say."""

    def __init__(self, ring: Callable[[str], None]) -> None:
        self._ring = ring
        self._timers: dict[int, Timer] = {}
        self._numbers = itertools.count(1)

    @property
    def pending(self) -> tuple[Timer, ...]:
        """Those that still run, the next to ring first."""
        return tuple(sorted(self._timers.values(), key=lambda timer: timer.due))

    def close(self) -> None:
        """Cancel them all, silently."""
        for timer in self.pending:
            self._drop(timer)

    # --- the tools ------------------------------------------------------------------------------

    async def set_timer(self, seconds: float, label: str | None = None) -> str:
        """Set a timer that tells the user when it is done. Several may run at once.

        seconds: how long, e.g. 300 for five minutes; at most a day
        label: what it is for, in a word or two, e.g. "tea"; leave out if the user gave none
        """
        if not 0 < seconds <= LONGEST_S:
            return "A timer can run for up to 24 hours."
        if len(self._timers) >= MOST:
            return f"There are {MOST} timers already; cancel one first."
        loop = asyncio.get_running_loop()
        number = next(self._numbers)
        name = re.sub(r"\s*\btimer$", "", " ".join((label or "").split())[:LONGEST_LABEL])
        handle = loop.call_later(seconds, self._done, number)
        timer = Timer(number, name, seconds, loop.time() + seconds, handle)
        self._timers[number] = timer
        called = f" for {timer.label}" if timer.label else ""
        return f"The timer{called} is set: {duration(seconds)}."

    async def list_timers(self) -> str:
        """Tell which timers are running and how long each has left."""
        now = asyncio.get_running_loop().time()
        left = [f"the {t.name} has {duration(max(t.due - now, 0.0))} left" for t in self.pending]
        if not left:
            return "No timers are running."
        if len(left) == 1:
            return f"{left[0][:1].upper()}{left[0][1:]}."
        return f"{len(left)} timers are running: {'; '.join(left[:-1])}; and {left[-1]}."

    async def cancel_timer(self, which: str | None = None, seconds: float | None = None) -> str:
        """Cancel a timer, or all of them.

        which: its label, its place in the list of timers ("1" rings next), or "all"; may be left
        seconds: the length it was set for, to tell it by that
        """
        pending = self.pending
        if not pending:
            return "No timers are running."
        wanted = (which or "").strip().casefold()
        if wanted == "all":
            self.close()
            count = f"all {len(pending)} timers" if len(pending) > 1 else "the timer"
            return f"I cancelled {count}."
        found = _chosen(pending, wanted, seconds)
        if len(found) == 1:
            self._drop(found[0])
            return f"I cancelled the {found[0].name}."
        names = ", ".join(timer.name for timer in found or pending)
        return (
            f"Which one? There is: {names}." if found else f"There is no such timer, only: {names}."
        )

    def _done(self, number: int) -> None:
        timer = self._timers.pop(number)
        self._ring(f"Your {timer.name} is done.")

    def _drop(self, timer: Timer) -> None:
        timer._handle.cancel()
        del self._timers[timer.number]


def _chosen(pending: tuple[Timer, ...], wanted: str, seconds: float | None) -> tuple[Timer, ...]:
    if seconds is not None:
        return tuple(timer for timer in pending if timer.seconds == seconds)
    if not wanted:
        return pending
    if place := re.fullmatch(r"#?(\d{1,2})(?:st|nd|rd|th)?", wanted):
        position = int(place[1]) - 1
        return pending[position : position + 1] if position >= 0 else ()
    exactly = tuple(t for t in pending if wanted in (t.label.casefold(), t.name.casefold()))
    return exactly or tuple(t for t in pending if t.label and t.label.casefold() in wanted)


# --- durations in words -------------------------------------------------------------------------

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def duration(seconds: float, *, plural: bool = True) -> str:
    """``seconds`` as one says it, to the second: "five minutes", "one hour 30 minutes".

    Without ``plural`` as it stands before a noun: a "five minute" timer.
    """
    whole = max(round(seconds), 1)
    parts = []
    for unit, length in (("hour", 3600), ("minute", 60), ("second", 1)):
        count, whole = divmod(whole, length)
        if count:
            number = _SMALL[count] if count < len(_SMALL) else str(count)
            parts.append(f"{number} {unit}{'s' if plural and count > 1 else ''}")
    return " ".join(parts)
