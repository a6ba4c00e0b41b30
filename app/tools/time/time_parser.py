"""Parses a time of day and a day as people say them.

Points in time are seconds since the epoch; ``zone`` is the time zone to read them in, and None is
this computer's, including its daylight saving time.

Half of what people say leaves the half of the day open. What they mean follows from the day ("9
tonight" is 9 PM, "1 tonight" is an hour after midnight) and from the purpose: nobody wants to be
reminded at 2 AM of a call. Where both are likely, the time is refused with a question, because an
alarm at the wrong half of the day is worse than one question more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

from app.tools.wording import result

Purpose = Literal["alarm", "reminder"]
Part = Literal["", "morning", "afternoon", "evening", "night"]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)

NIGHT_ENDS = 5
"""Hour. "Tonight at 1" is after midnight, and at 1 AM "tonight" is still the night that began."""

LONGEST_DAY = 200
"""Characters."""

SOON_S = 3 * 3600.0
"""A reminder at night is meant if the time is this close: "at 1", said at 11 PM."""

_NOON = {"noon": time(12), "midday": time(12), "12 noon": time(12), "12 midnight": time(0)}

_SPELLINGS = {
    r"^at ": "",
    r"\bo'?\s?clock\b": "",
    r"\b([ap])\.? ?m\b\.?": r"\1m",
    r" oh? (?=\d\b)": " 0",
    r"\bhalf (past )?": "30 past ",
    r"\b(a )?quarter\b": "15",
    r" minutes\b": "",
    r"\bafter\b": "past",
    r"\b(before|till|of)\b": "to",
}
_PART_OF_DAY = re.compile(r" (?:in the (morning|afternoon|evening)|at (night)|to(night))$")
_ON_THE_CLOCK = re.compile(r"(\d{1,2})(?:\s?[:.h ]\s?(\d{2}))?(?::\d{2})?\s*(am|pm)?")
_PAST_OR_TO = re.compile(r"(\d{1,2}) (past|to) (\d{1,2}|noon|midnight)\s*(am|pm)?")


@dataclass(frozen=True, slots=True)
class _ClockTime:
    hour: int
    minute: int
    exact: bool
    """Whether the half of the day is clear."""
    part: Part = ""
    midnight: bool = False
    """Said as "midnight", which may be either end of a day."""
    written: bool = False
    """With a colon, as clocks and models write it."""


@dataclass(frozen=True, slots=True)
class _Day:
    dates: tuple[date, ...]
    """Those that may be meant, the nearest first."""
    part: Part = ""
    is_today: bool = False
    is_date: bool = False
    """YYYY-MM-DD, as models write it: its midnight is its beginning."""


def parse_time(
    at: str,
    day: str | None,
    now: float,
    zone: tzinfo | None = None,
    purpose: Purpose = "alarm",
) -> float:
    """The next point in time that is ``at``, on ``day`` if one is given.

    "7" and "6:30" are ambiguous: the next such time, morning or evening. "07:00", "19:30" and
    "7 pm" are exact. With a day, "7" is in the morning ("tomorrow") or the evening ("tonight").
    Raises ValueError with a sentence if one is not understood, is likely to be meant otherwise,
    or has passed.
    """
    clock = _parse_clock_time(at)
    here = datetime.fromtimestamp(now, zone)
    today = here.date()
    named = " ".join((day or "").casefold().replace("’", "'").split())
    said = _parse_day(named, today) if named else None
    part = clock.part or (said.part if said else "")
    if clock.part and said and said.part not in ("", clock.part):
        at = at.strip()[:40]
        raise ValueError(result("I don't understand {time!r} on {day!r}.", time=at, day=named[:40]))
    hours = _hours(clock, part, said, purpose)
    if said is None:
        # The night that began yesterday is still tonight.
        days = [today + timedelta(days=ahead) for ahead in (-1, 0, 1)]
    elif part == "night" and said.is_today and here.hour < NIGHT_ENDS:
        days = [today - timedelta(days=1), *said.dates]
    else:
        days = list(said.dates)
    possible = sorted(
        datetime.combine(
            then + timedelta(days=hour // 24), time(hour % 24, clock.minute), zone
        ).timestamp()
        for then in days
        for hour in hours
        if then.year < 9999
    )
    ahead = [found for found in possible if found > now]
    if said is None and not clock.exact and not part and purpose == "reminder":
        by_day = [found for found in ahead if not _is_at_night(found, zone) or found - now < SOON_S]
        ahead = by_day or ahead
    if not ahead:
        raise ValueError(result("That time has already passed."))
    return ahead[0]


def parse_day(day: str, now: date) -> date:
    """The next day that ``day`` names: "tomorrow", "next friday", "the 5th of march", or
    YYYY-MM-DD, past or future. Raises ValueError with a sentence."""
    named = " ".join(day.casefold().replace("’", "'").split())
    try:
        return date.fromisoformat(named)
    except ValueError:
        return _parse_day(named, now).dates[0]


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
    clock = _parse_clock_time(at)
    local = datetime.fromtimestamp(then, zone)
    try:
        hours = _hours(clock, clock.part, None, "alarm")
    except ValueError:
        return False
    return (local.hour, local.minute) in {(hour % 24, clock.minute) for hour in hours}


# --- the half of the day ------------------------------------------------------------------------


def _hours(clock: _ClockTime, part: Part, day: _Day | None, purpose: Purpose) -> list[int]:
    """The hours of the day that may be meant; 24 and more are those of the next day."""
    hour = clock.hour
    if clock.midnight:
        if day is None or day.is_today or part == "night":
            return [24] if day else [0]
        if day.is_date:
            return [0]
        raise ValueError(
            result("Say which midnight: for example, 12 AM on Saturday, or Friday night.")
        )
    if part:
        return [_hour_in(part, clock)]
    if clock.exact:
        return [hour]
    morning, evening = hour % 12, hour % 12 + 12
    if day is None:
        return [morning, evening]
    if hour == 12 or hour == 0:
        return [hour]
    if day.is_today:
        # "9:00" as written is in the morning; "4:30" is hardly meant before dawn.
        return [hour] if clock.written and hour > 7 else [morning, evening]
    if purpose == "reminder" and hour <= 5:
        return [evening]
    if (purpose == "reminder" and hour == 6) or hour <= 3:
        clock_time = f"{hour}:{clock.minute:02}"
        raise ValueError(
            result("Please say whether you mean {time} AM or {time} PM.", time=clock_time)
        )
    return [hour]


def _hour_in(part: Part, clock: _ClockTime) -> int:
    """The hour in that part of a day; what is after midnight at night is 24 and more."""
    hour, exact = clock.hour, clock.exact
    match part:
        case "morning" if exact or hour < 12:
            found = hour
        case "morning":
            found = 0  # 12 in the morning
        case "afternoon":
            found = hour if exact or hour == 12 else hour + 12
        case "evening":
            found = hour if exact or hour == 12 else hour + 12
        case _ if exact:
            found = hour if hour >= 12 else hour + 24
        case _:
            found = 24 if hour == 12 else hour + 24 if hour < NIGHT_ENDS else hour + 12
    first, last = {
        "morning": (0, 12),
        "afternoon": (12, 20),
        "evening": (15, 24),
        "night": (17, 30),
    }[part]
    if not first <= found < last or (part == "evening" and hour == 12):
        raise ValueError(
            result(
                "There is no such time as {time} in the {part}.",
                time=f"{hour}:{clock.minute:02}",
                part=part,
            )
        )
    return found


def _is_at_night(then: float, zone: tzinfo | None) -> bool:
    return datetime.fromtimestamp(then, zone).hour < NIGHT_ENDS + 1


def _parse_clock_time(at: str) -> _ClockTime:
    text = " ".join(at.casefold().replace("’", "'").split()).rstrip(".,!?")
    part: Part = ""
    if named := _PART_OF_DAY.search(text):
        part = "night" if named[3] else named[1] or named[2]  # type: ignore[assignment]
        text = text[: named.start()]
    if text in ("midnight", "at midnight"):
        return _ClockTime(0, 0, True, part, midnight=True)
    text = text.removeprefix("at ")
    if text in _NOON:
        midnight = text == "12 midnight"
        return _ClockTime(_NOON[text].hour, 0, True, part, midnight=midnight)
    for pattern, replacement in _SPELLINGS.items():
        text = re.sub(pattern, replacement, text).strip()
    if spoken := _PAST_OR_TO.fullmatch(text):
        full = {"noon": 12, "midnight": 24}.get(spoken[3])
        minutes, hour, half = int(spoken[1]), full or int(spoken[3]), spoken[4]
        past = minutes if spoken[2] == "past" else -minutes
        exact = bool(half) or full is not None or hour > 12
        written = False
        if full == 24 and not half:
            hour = 0
    elif clock := _ON_THE_CLOCK.fullmatch(text):
        hour, past, half = int(clock[1]), int(clock[2] or 0), clock[3]
        exact = bool(half) or hour > 12 or text.startswith("0")
        written = ":" in text
    else:
        raise ValueError(result("I don't understand the time {time!r}.", time=at.strip()[:40]))
    if hour > (12 if half else 23) or not -60 < past < 60 or (half and hour == 0):
        raise ValueError(result("There is no such time as {time!r}.", time=at.strip()[:40]))
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    minutes = hour * 60 + past
    if past < 0 and not exact and minutes // 60 == 0:
        minutes += 12 * 60  # a quarter to one is 12:45
    minutes %= 24 * 60
    return _ClockTime(minutes // 60, minutes % 60, exact, part, written=written)


# --- the day ------------------------------------------------------------------------------------

_PART = r"(?: (?:in the )?(morning|afternoon|evening|night))?"
_WEEKDAY = rf"({'|'.join(WEEKDAYS)})"
_MONTH = rf"({'|'.join(MONTHS)})"
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNT = rf"(\d{{1,3}}|{'|'.join(_NUMBERS)})"


def _parse_day(named: str, today: date) -> _Day:
    if len(named) > LONGEST_DAY:  # "a week from a week from …" without end
        raise ValueError(result("I don't understand the day {day!r}.", day=named[:40]))
    named = re.sub(r"^(on|for|this coming|coming) ", "", named).removeprefix("on ")
    if named in ("today", "tonight"):
        return _Day((today,), "night" if named == "tonight" else "", is_today=True)
    if found := re.fullmatch(r"this (morning|afternoon|evening)|(to)night", named):
        return _Day((today,), found[1], is_today=True)  # type: ignore[arg-type]
    if found := re.fullmatch(rf"(the day after )?tomorrow{_PART}", named):
        return _ahead(today, 2 if found[1] else 1, found[2])
    if found := re.fullmatch(rf"in {_COUNT} (day|week)s?(?: time)?{_PART}", named):
        days = int(_NUMBERS.get(found[1]) or found[1]) * (7 if found[2] == "week" else 1)
        return _ahead(today, days, found[3])
    if found := re.fullmatch(r"a week from (?:now|(today|tomorrow)|(?:on )?(.+))", named):
        start = _parse_day(found[2], today).dates[0] if found[2] else today
        return _ahead(start, 8 if found[1] == "tomorrow" else 7, None)
    if found := re.fullmatch(
        rf"(?:(next|this) )?(?:week )?(?:on )?{_WEEKDAY}{_PART}( next week| this week| week)?",
        named,
    ):
        return _weekday(found, named, today)
    if found := re.fullmatch(rf"(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?: (?:of )?{_MONTH})?", named):
        return _date(found[2], int(found[1]), today)
    if found := re.fullmatch(rf"{_MONTH} (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?", named):
        return _date(found[1], int(found[2]), today)
    try:
        day = date.fromisoformat(named)
    except ValueError:
        raise ValueError(
            result(
                "I don't understand the day {day!r}; say today, tomorrow, a weekday or a date.",
                day=named[:40],
            )
        ) from None
    # Some systems cannot convert the year 1.
    return _Day((day,) if day >= today else (), is_today=day == today, is_date=True)


def _ahead(start: date, days: int, part: str | None) -> _Day:
    return _Day((start + timedelta(days=days),), part or "")  # type: ignore[arg-type]


def _weekday(found: re.Match[str], named: str, today: date) -> _Day:
    which, name, part, week = found.groups()
    index = WEEKDAYS.index(name)
    monday = today - timedelta(days=today.weekday())
    ahead = (index - today.weekday()) % 7
    if (which == "next" and "next week" in named) or week == " next week":
        dates: tuple[date, ...] = (monday + timedelta(days=index + 7),)
    elif week == " week":
        dates = (today + timedelta(days=(ahead or 7) + 7),)
    elif which == "next":
        dates = (today + timedelta(days=ahead or 7),)
    else:
        dates = (today + timedelta(days=ahead), today + timedelta(days=ahead + 7))
    return _Day(dates, part or "")  # type: ignore[arg-type]


def _date(month: str | None, day: int, today: date) -> _Day:
    """The next such date; without a month, the next month that has the day."""
    months = [MONTHS.index(month) + 1] if month else range(1, 13)
    dates = []
    for year in range(today.year, today.year + (9 if month else 2)):
        for number in months:
            try:
                dates.append(date(year, number, day))
            except ValueError:
                continue
    dates = [then for then in dates if then >= today]
    if not dates:
        raise ValueError(result("That date doesn't exist."))
    return _Day((dates[0],))
