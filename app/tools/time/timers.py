"""The tools for timers, alarms and reminders, which outlive the program; ``timer_scheduler.py``
announces them when they are due.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from decimal import Decimal
from typing import Literal

from app.messages import Sentence
from app.tools.numbers import format_with_unit
from app.tools.time.clock import TimeOfDay, format_when
from app.tools.time.time_parser import Purpose, matches_time, parse_time
from app.tools.time.timer_store import PAUSED, Kind, Timer, TimerStore
from app.tools.wording import Capitalized, Items, Localized, Wording, result

LONGEST_S = 24 * 3600.0
FARTHEST_S = 366 * 24 * 3600.0
MOST = 50
"""Timers, alarms and reminders at one time."""

LONGEST_LABEL, LONGEST_REMINDER = 40, 200
"""Characters."""


class Timers:
    """``now`` is in s since the epoch; ``zone`` None is this computer's."""

    def __init__(
        self, store: TimerStore, now: Callable[[], float] = time.time, zone: tzinfo | None = None
    ) -> None:
        self._store = store
        self._now = now
        self._zone = zone

    def set_timer(self, seconds: float, label: str | None = None) -> str:
        """Set a timer that tells the user when it is done. Several may run at once.

        seconds: how long, e.g. 300 for five minutes; at most a day
        label: what it is for, in a word or two, e.g. "tea"; leave out if the user gave none
        """
        if not 0 < seconds <= LONGEST_S:
            return result("A timer can run for up to 24 hours.")
        if refusal := self._check_limit():
            return refusal
        timer = self._store.add("timer", _label(label), self._now() + seconds, seconds)
        length = Duration(seconds)
        if timer.label:
            return result("The timer for {label} is set: {time}.", label=timer.label, time=length)
        return result("The timer is set: {time}.", time=length)

    def set_alarm(self, at: str, day: str | None = None, label: str | None = None) -> str:
        """Set an alarm that rings at a time of day.

        at: the time, e.g. "06:30", "19:00" or "7 pm"; a bare "7" is the next seven o'clock
        day: "today", "tomorrow", a weekday, or YYYY-MM-DD; leave out for the next such time
        label: what it is for, in a word or two; leave out if the user gave none
        """
        if refusal := self._check_limit():
            return refusal
        try:
            due = self._parse_time(at, day)
        except ValueError as error:
            return str(error)
        alarm = self._store.add("alarm", _label(label), due, local=self._local(due))
        when = self._format_when(due)
        if alarm.label:
            return result("The alarm for {label} is set: {time}.", label=alarm.label, time=when)
        return result("The alarm is set: {time}.", time=when)

    def remind(
        self, text: str, seconds: float | None = None, at: str | None = None, day: str | None = None
    ) -> str:
        """Remind the user of something, after a while or at a time of day. Give seconds or at.

        text: what to remind them of, in their words, e.g. "take out the bread"
        seconds: in how long, e.g. 1200 for in twenty minutes
        at: the time, e.g. "06:30", "19:00" or "7 pm"
        day: "today", "tomorrow", a weekday, or YYYY-MM-DD; leave out for the next such time
        """
        words = " ".join(text.split())[:LONGEST_REMINDER].rstrip(" .,!")
        if not words:
            return result("What should I remind you of?")
        if refusal := self._check_limit():
            return refusal
        try:
            if seconds is None and not at:
                return result("When should I remind you? Tell me a time, or in how long.")
            if seconds is not None and not 0 < seconds <= FARTHEST_S:
                raise ValueError(result("I can remind you of something up to a year ahead."))
            if seconds is not None:
                due, local = self._now() + seconds, ""
            else:
                due = self._parse_time(at or "", day, "reminder")
                local = self._local(due)
        except ValueError as error:
            return str(error)
        self._store.add("reminder", words, due, seconds or 0.0, local)
        when = self._format_when(due)
        if seconds is not None:
            when = result("in {time}", time=Duration(seconds))
        return result("I will remind you {when}: {words}.", when=when, words=words)

    def list_timers(self, kind: Kind | None = None, which: str | None = None) -> str:
        """Tell which timers, alarms and reminders are set, and when each is due.

        kind: only these; leave out for all
        which: only the one with this label, time of day or place in the list; leave out for all
        """
        pending = [t for t in self._store.pending() if kind in (None, t.kind)]
        if pending and which:
            found = self._select(tuple(pending), " ".join(which.casefold().split()), None)
            if not found:
                return self._no_such(kind, pending)
            pending = list(found)
        lines = [self._describe(timer) for timer in pending]
        if not lines:
            return _none(kind)
        if len(lines) == 1:
            return result("{timer}.", timer=Capitalized(lines[0]))
        return result(
            "You have {count}: {timers}; and {last}.",
            count=len(lines),
            timers=Items(lines[:-1], "; "),
            last=lines[-1],
        )

    def change_timer(
        self,
        action: Literal["add", "subtract", "pause", "resume", "restart"],
        which: str | None = None,
        seconds: float | None = None,
    ) -> str:
        """Change a timer that is set: add or subtract time, pause, resume, or start it again.

        action: what to do
        which: its label, its length in words or its place in the list; leave out for the only one
        seconds: how much to add or subtract
        """
        timers = [t for t in self._store.pending() if t.kind == "timer"]
        if action == "resume" and not which:
            timers = [t for t in timers if t.paused_left] or timers
        elif action == "pause" and not which:
            timers = [t for t in timers if not t.paused_left] or timers
        if not timers:
            return _none("timer")
        found = self._select(tuple(timers), " ".join((which or "").casefold().split()), None)
        if not found:
            return self._no_such("timer", timers)
        if len(found) > 1:
            return result("Which one? You have: {timers}.", timers=self._names(found))
        timer, now = found[0], self._now()
        left = timer.paused_left or timer.due - now
        match action:
            case "add" | "subtract":
                if seconds is None or not 0 < seconds <= LONGEST_S:
                    return result("By how long?")
                left += seconds if action == "add" else -seconds
                if left > LONGEST_S:
                    return result("A timer can run for up to 24 hours.")
                if left <= 0:
                    had = Duration(timer.paused_left or timer.due - now)
                    name = self._name(timer)
                    return result("The {timer} has only {time} left.", timer=name, time=had)
            case "pause" if timer.paused_left:
                return result("The {timer} is already paused.", timer=self._name(timer))
            case "resume" if not timer.paused_left:
                return result("The {timer} is already running.", timer=self._name(timer))
            case "restart":
                left = timer.seconds
        paused = action == "pause" or (timer.paused_left and action in ("add", "subtract"))
        changed = replace(
            timer, due=PAUSED if paused else now + left, paused_left=left if paused else 0.0
        )
        if left <= 0 or not self._store.update(changed):
            return result("The {timer} is already done.", timer=self._name(timer))
        name, time_left = self._name(timer), Duration(left)
        match action:
            case "pause":
                return result("I paused the {timer}: {time} left.", timer=name, time=time_left)
            case "resume":
                return result("I resumed the {timer}: {time} left.", timer=name, time=time_left)
            case "restart":
                return result("I restarted the {timer}: {time}.", timer=name, time=time_left)
        return result("The {timer} has {time} left now.", timer=name, time=time_left)

    def cancel_timer(
        self, which: str | None = None, kind: Kind | None = None, seconds: float | None = None
    ) -> str:
        """Cancel a timer, an alarm or a reminder, or all of them.

        which: its label or text, its time of day, its place in the list ("1" is next), or "all"
        kind: what it is; leave out if the user did not say
        seconds: the length a timer was set for, to tell it by that
        """
        pending = tuple(t for t in self._store.pending() if kind in (None, t.kind))
        if not pending:
            return _none(kind)
        wanted = " ".join((which or "").casefold().split())
        found = pending if wanted == "all" else self._select(pending, wanted, seconds)
        if wanted == "all" or len(found) == 1:
            self._store.delete(*found)
            if len(found) == 1:
                return result("I canceled the {timer}.", timer=self._name(found[0]))
            return _canceled(kind, len(found))
        if found:
            return result("Which one? You have: {timers}.", timers=self._names(found))
        return self._no_such(kind, pending)

    # --- selection and wording ------------------------------------------------------------------

    def _select(
        self, pending: tuple[Timer, ...], wanted: str, seconds: float | None
    ) -> tuple[Timer, ...]:
        if seconds is not None:
            return tuple(timer for timer in pending if timer.seconds == seconds)
        if not wanted:
            return pending
        by_time = [t for t in pending if not t.seconds and matches_time(wanted, t.due, self._zone)]
        if by_time:
            return tuple(by_time)
        if place := re.fullmatch(r"#?(\d{1,2})(?:st|nd|rd|th)?", wanted):
            position = int(place[1])
            return pending[position - 1 : position] if position else ()
        if length := re.fullmatch(r"(\d+) (second|minute|hour)s?( timer)?", wanted):
            of_length = int(length[1]) * {"second": 1, "minute": 60, "hour": 3600}[length[2]]
            return tuple(timer for timer in pending if timer.seconds == of_length)
        exactly = tuple(
            t for t in pending if wanted in (t.label.casefold(), self._name(t).casefold())
        )
        if exactly:
            return exactly
        words = set(wanted.split())
        return tuple(
            t
            for t in pending
            if t.label and (words >= set(_words(t)) or f" {wanted} " in f" {' '.join(_words(t))} ")
        )

    def _no_such(self, kind: Kind | None, pending: Sequence[Timer]) -> str:
        names = self._names(pending)
        match kind:
            case "alarm":
                return result("There's no alarm like that. You have: {timers}.", timers=names)
            case "reminder":
                return result("There's no reminder like that. You have: {timers}.", timers=names)
        return result("There's no timer like that. You have: {timers}.", timers=names)

    def _names(self, timers: Sequence[Timer]) -> Items:
        return Items([*map(self._name, timers)])

    def _name(self, timer: Timer) -> Sentence:
        return timer_name(timer, self._zone)

    def _describe(self, timer: Timer) -> Sentence:
        name = self._name(timer)
        if timer.paused_left:
            left = Duration(timer.paused_left)
            return result("the {timer} is paused: {time} left", timer=name, time=left)
        when = self._format_when(timer.due)
        if timer.due <= self._now():  # no program was running to announce it
            return result("the {timer} was due {when}", timer=name, when=when)
        match timer.kind:
            case "timer":
                left = Duration(timer.due - self._now())
                return result("the {timer} has {time} left", timer=name, time=left)
            case "alarm" if timer.label:
                return result("the {label} alarm rings {when}", label=timer.label, when=when)
            case "alarm":
                return result("the alarm rings {when}", when=when)
            case "reminder":
                return result("the {timer} is due {when}", timer=name, when=when)

    def _check_limit(self) -> str | None:
        if len(self._store.pending()) >= MOST:
            return result(
                "You already have {count} timers, alarms, and reminders. Cancel one first.",
                count=MOST,
            )
        return None

    def _parse_time(self, at: str, day: str | None, purpose: Purpose = "alarm") -> float:
        due = parse_time(at, day, self._now(), self._zone, purpose)
        if due - self._now() > FARTHEST_S:
            raise ValueError(result("I can wake or remind you up to a year ahead."))
        return due

    def _local(self, due: float) -> str:
        return datetime.fromtimestamp(due, self._zone).replace(tzinfo=None).isoformat()

    def _format_when(self, due: float) -> Sentence:
        return format_when(due, self._now(), self._zone)


def _none(kind: Kind | None) -> Sentence:
    match kind:
        case "timer":
            return result("You have no timers.")
        case "alarm":
            return result("You have no alarms.")
        case "reminder":
            return result("You have no reminders.")
    return result("You have no timers, alarms, or reminders.")


def _canceled(kind: Kind | None, count: int) -> Sentence:
    match kind:
        case "timer":
            return result("I canceled all {count} timers.", count=count)
        case "alarm":
            return result("I canceled all {count} alarms.", count=count)
        case "reminder":
            return result("I canceled all {count} reminders.", count=count)
    return result("I canceled all {count} of them.", count=count)


def _words(timer: Timer) -> list[str]:
    return timer.label.casefold().split()


def _label(label: str | None) -> str:
    return re.sub(r"\s*\b(timer|alarm)$", "", " ".join((label or "").split())[:LONGEST_LABEL])


def timer_name(timer: Timer, zone: tzinfo | None = None) -> Sentence:
    """ "tea timer", "five minute timer", "7:00 AM alarm", "reminder “call Ann”"."""
    match timer.kind:
        case "timer" if timer.label:
            return result("{label} timer", label=timer.label)
        case "timer":
            return result("{time} timer", time=Duration(timer.seconds, plural=False))
        case "alarm" if timer.label:
            return result("{label} alarm", label=timer.label)
        case "alarm":
            clock = TimeOfDay(datetime.fromtimestamp(timer.due, zone))
            return result("{time} alarm", time=clock)
        case "reminder":
            return result("reminder “{label}”", label=timer.label)


# --- durations in words -------------------------------------------------------------------------

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


@dataclass(frozen=True, slots=True)
class Duration(Localized):
    """``seconds`` in words, to the second: "five minutes", "one hour 30 minutes".

    Without ``plural``, as before a noun: a "five minute" timer.
    """

    seconds: float
    plural: bool = True

    def in_language(self, wording: Wording) -> str:
        whole = max(round(self.seconds), 1)
        parts = []
        for unit, length in (("day", 86_400), ("hour", 3600), ("minute", 60), ("second", 1)):
            if unit == "day" and whole <= LONGEST_S:
                continue  # a timer is set for "24 hours", not "one day"
            count, whole = divmod(whole, length)
            if not count:
                continue
            if wording.language == "en":
                number = _SMALL[count] if count < len(_SMALL) else str(count)
                parts.append(f"{number} {unit}{'s' if self.plural and count > 1 else ''}")
            else:
                amount = Decimal(count)
                parts.append(format_with_unit(amount, f"duration-{unit}", wording.language))
        return wording.say(Items(parts, " and ")) if wording.language != "en" else " ".join(parts)
