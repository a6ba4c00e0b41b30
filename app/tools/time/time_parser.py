"""Parses a time of day and a day as people say them.

Points in time are seconds since the epoch; ``zone`` is the time zone to read them in, and None is
this computer's, including its daylight saving time.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_DAYS_AHEAD = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "tomorrow morning": 1,
    "tomorrow afternoon": 1,
    "tomorrow evening": 1,
    "tomorrow night": 1,
    "the day after tomorrow": 2,
}
_LATE_IN_THE_DAY = ("tonight", "afternoon", "evening", "tomorrow night")

_NOON = {"noon": time(12), "midday": time(12), "12 noon": time(12), "midnight": time(0)}

_SPELLINGS = {
    r"^at ": "",
    r"\bo'?\s?clock\b": "",
    r"\b([ap])\. ?m\b\.?": r"\1m",
    r" in the morning$": " am",
    r" (in the (afternoon|evening)|at night|tonight)$": " pm",
    r" oh? (?=\d\b)": " 0",
    r"\bhalf (past )?": "30 past ",
    r"\b(a )?quarter\b": "15",
    r" minutes\b": "",
    r"\bafter\b": "past",
    r"\b(before|till|of)\b": "to",
}
_ON_THE_CLOCK = re.compile(r"(\d{1,2})(?:\s?[:.h ]\s?(\d{2}))?(?::\d{2})?\s*(am|pm)?")
_PAST_OR_TO = re.compile(r"(\d{1,2}) (past|to) (\d{1,2})\s*(am|pm)?")


def parse_time(at: str, day: str | None, now: float, zone: tzinfo | None = None) -> float:
    """The next point in time that is ``at``, on ``day`` if one is given.

    "7" and "6:30" are ambiguous: the next such time, morning or evening. "07:00", "19:30" and
    "7 pm" are exact. With a day, "7" is in the morning ("tomorrow") or the evening ("tonight").
    Raises ValueError with a sentence if one is not understood, or the time has passed.
    """
    hour, minute, exact = _parse_clock_time(at)
    today = datetime.fromtimestamp(now, zone).date()
    named = " ".join((day or "").casefold().removeprefix("on ").split())
    if named:
        if not exact and hour < 12 and any(word in named for word in _LATE_IN_THE_DAY):
            hour += 12
        possible = [(then, hour) for then in _days(named, today)]
    else:
        hours = [hour] if exact else [hour % 12, hour % 12 + 12]
        possible = [(today + timedelta(days=ahead), h) for ahead in (0, 1) for h in hours]
    for then, h in possible:
        found = datetime.combine(then, time(h, minute), zone).timestamp()
        if found > now:
            return found
    raise ValueError("That time has passed already.")


def is_time_of_day(at: str) -> bool:
    try:
        _parse_clock_time(at)
    except ValueError:
        return False
    return True


def matches_time(at: str, then: float, zone: tzinfo | None = None) -> bool:
    """Whether ``at`` may mean ``then``: "7" is 7:00 and 19:00."""
    if not is_time_of_day(at):
        return False
    hour, minute, exact = _parse_clock_time(at)
    local = datetime.fromtimestamp(then, zone)
    turn = 24 if exact else 12
    return (local.hour % turn, local.minute) == (hour % turn, minute)


def _parse_clock_time(at: str) -> tuple[int, int, bool]:
    """Hour, minute, and whether it is clear which half of the day is meant."""
    text = " ".join(at.casefold().replace("’", "'").split()).rstrip(".,!?")
    if text in _NOON:
        return _NOON[text].hour, 0, True
    for pattern, replacement in _SPELLINGS.items():
        text = re.sub(pattern, replacement, text).strip()
    if spoken := _PAST_OR_TO.fullmatch(text):
        minutes, hour, half = int(spoken[1]), int(spoken[3]), spoken[4]
        past = minutes if spoken[2] == "past" else -minutes
        exact = bool(half) or hour > 12
    elif clock := _ON_THE_CLOCK.fullmatch(text):
        hour, past, half = int(clock[1]), int(clock[2] or 0), clock[3]
        exact = bool(half) or hour > 12 or text.startswith("0")
    else:
        raise ValueError(f"I don't understand the time {at.strip()[:40]!r}.")
    if hour > (12 if half else 23) or not -60 < past < 60 or (half and hour == 0):
        raise ValueError(f"There is no such time as {at.strip()[:40]!r}.")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    minutes = (hour * 60 + past) % (24 * 60)
    return minutes // 60, minutes % 60, exact


def _days(named: str, today: date) -> list[date]:
    """The days that may be meant, the nearest first."""
    if named in _DAYS_AHEAD:
        return [today + timedelta(days=_DAYS_AHEAD[named])]
    weekday_named = named.removeprefix("next ").removeprefix("this ").split(" ")[0]
    if weekday_named in WEEKDAYS:
        ahead = (WEEKDAYS.index(weekday_named) - today.weekday()) % 7
        return [today + timedelta(days=ahead), today + timedelta(days=ahead + 7)]
    try:
        day = date.fromisoformat(named)
    except ValueError:
        raise ValueError(
            f"I don't understand the day {named[:40]!r}; say today, tomorrow, a weekday or a date."
        ) from None
    return [day] if day >= today else []  # some systems cannot convert the year 1
