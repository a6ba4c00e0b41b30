"""Tells the time and the date, here and in other places."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo

from app.tools.time.time_zones import UnknownPlace, find_zone


def local_now() -> datetime:
    """The current time in this computer's time zone."""
    return datetime.now().astimezone()


class Clock:
    """The tools that read the clock; ``now`` gives the current time with its zone."""

    def __init__(self, now: Callable[[], datetime] = local_now) -> None:
        self._now = now

    def current_time(self, place: str | None = None) -> str:
        """Tell the current time, here or in another place.

        place: a city, country or IANA time zone, e.g. "Tokyo"; leave out for the user's own
        """
        local = self._now()
        if not place or not place.strip():
            return f"It is {format_time(local)}."
        try:
            there = local.astimezone(find_zone(place))
        except UnknownPlace as unknown:
            return str(unknown)
        day = "" if there.date() == local.date() else f" on {_format(there, 'EEEE')}"
        return f"It is {format_time(there)}{day} in {_named(place)}."

    def current_date(self, place: str | None = None, days_from_now: int = 0) -> str:
        """Tell today's date and weekday, or those of another day counted from today.

        place: a city, country or IANA time zone; leave out for the user's own
        days_from_now: 0 is today, 1 tomorrow, -1 yesterday, 7 a week from now
        """
        try:
            now = self._now().astimezone(find_zone(place)) if place else self._now()
            day = _date(now.date() + timedelta(days=days_from_now))
        except UnknownPlace as unknown:
            return str(unknown)
        except OverflowError:
            return "That day is beyond my calendar."
        where = f" in {_named(place)}" if place else ""
        match days_from_now:
            case 0:
                return f"Today is {day}{where}."
            case 1:
                return f"Tomorrow is {day}{where}."
            case -1:
                return f"Yesterday was {day}{where}."
            case ahead if ahead > 0:
                return f"In {ahead:,} days it will be {day}{where}."
            case ago:
                return f"{-ago:,} days ago it was {day}{where}."

    def days_until(self, day: str) -> str:
        """Tell the weekday of a date, and how many days it is from today.

        day: the date as YYYY-MM-DD, or MM-DD for the next time it comes round
        """
        today = self._now().date()
        try:
            then = _next(day, today) if day.count("-") == 1 else date.fromisoformat(day.strip())
        except ValueError:
            return "I don't know that date; give it as year, month and day, like 2030-01-31."
        days = (then - today).days
        match days:
            case 0:
                return f"That is today, {_date(then)}."
            case 1:
                return f"That is tomorrow, {_date(then)}."
            case -1:
                return f"That was yesterday, {_date(then)}."
            case ahead if ahead > 0:
                return f"It is {ahead:,} days until {_date(then)}."
            case ago:
                return f"It has been {-ago:,} days since {_date(then)}."


def _next(month_and_day: str, today: date) -> date:
    month, _, day = month_and_day.partition("-")
    # February 29 occurs within eight years.
    for year in range(today.year, today.year + 9):
        try:
            then = date(year, int(month), int(day))
        except ValueError:
            if (int(month), int(day)) != (2, 29):
                raise
            continue
        if then >= today:
            return then
    raise ValueError("no such day")


def format_time(moment: datetime) -> str:
    """ "3:42 PM"."""
    # Not strftime: Qt sets the C locale, and "%p" is then empty in half of Europe.
    return f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"


def _date(day: date) -> str:
    return _format(day, "EEEE, d MMMM y")


def _format(day: date, pattern: str) -> str:
    """Not strftime, whose names depend on the C locale, which Qt sets."""
    from babel.dates import format_date

    return format_date(day, pattern, locale="en")


def format_when(then: float, now: float, zone: tzinfo | None = None) -> str:
    """ "at 7:00 AM" (today), "tomorrow at 7:00 AM", "on Friday at …" or "on 3 March at …".

    Times are in s since the epoch; ``zone`` None is this computer's.
    """
    local = datetime.fromtimestamp(then, zone)
    days = (local.date() - datetime.fromtimestamp(now, zone).date()).days
    match days:
        case 0:
            day = ""
        case 1:
            day = "tomorrow "
        case -1:
            day = "yesterday "
        case _:
            day = f"on {_format(local, 'EEEE' if 0 < days < 7 else 'd MMMM')} "
    return f"{day}at {format_time(local)}"


def _named(place: str) -> str:
    """The name with its usual capitals: recognizers write "new york", zones are "Asia/Tokyo"."""
    name = place.strip().rpartition("/")[2].replace("_", " ")
    if not name.islower():
        return name
    short = {word: word.upper() for word in ("uk", "us", "usa", "uae", "utc", "gmt", "nyc", "la")}
    short["the"] = "the"
    return " ".join(short.get(word, word.capitalize()) for word in name.split())
