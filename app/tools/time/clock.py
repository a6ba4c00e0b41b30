"""Tells the time and the date, here and in other places."""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo

from app.tools.time.time_parser import parse_day, parse_time
from app.tools.time.time_zones import UnknownPlace, find_zone


def local_now() -> datetime:
    """The current time in this computer's time zone."""
    return datetime.now().astimezone()


class Clock:
    """The tools that read the clock; ``now`` gives the current time with its zone."""

    def __init__(self, now: Callable[[], datetime] = local_now) -> None:
        self._now = now

    def current_time(self, place: str | None = None, minutes_from_now: float = 0) -> str:
        """Tell the current time, here or in another place, or the time after a while.

        place: a city, country or IANA time zone, e.g. "Tokyo"; leave out for the user's own
        minutes_from_now: 0 is now, 90 an hour and a half from now
        """
        if not abs(minutes_from_now) <= 1e6:
            return "That time is beyond my clock."
        now = self._now()
        local = (now.astimezone(UTC) + timedelta(minutes=minutes_from_now)).astimezone(now.tzinfo)
        if minutes_from_now and not (place and place.strip()):
            day = "" if local.date() == now.date() else f" on {_format(local, 'EEEE')}"
            return f"It {'will be' if minutes_from_now > 0 else 'was'} {format_time(local)}{day}."
        if not place or not place.strip():
            return f"It is {format_time(local)}."
        try:
            there = local.astimezone(find_zone(place))
        except UnknownPlace as unknown:
            return str(unknown)
        day = "" if there.date() == local.date() else f" on {_format(there, 'EEEE')}"
        return f"It is {format_time(there)}{day} in {_named(place)}."

    def current_date(
        self, place: str | None = None, days_from_now: int = 0, months_from_now: int = 0
    ) -> str:
        """Tell today's date and weekday, or those of another day counted from today.

        place: a city, country or IANA time zone; leave out for the user's own
        days_from_now: 0 is today, 1 tomorrow, -1 yesterday, 7 a week from now
        months_from_now: 1 is a month from now, 12 a year from now
        """
        try:
            now = self._now().astimezone(find_zone(place)) if place else self._now()
            then = _months_later(now.date(), months_from_now) + timedelta(days=days_from_now)
            day = _date(then)
        except UnknownPlace as unknown:
            return str(unknown)
        except (OverflowError, ValueError):
            return "That day is beyond my calendar."
        where = f" in {_named(place)}" if place else ""
        if months_from_now:
            return f"That {'is' if then >= now.date() else 'was'} {day}{where}."
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
        """Tell the weekday and date of a day, and how many days it is from today.

        day: the date as YYYY-MM-DD, MM-DD for the next time it comes round, or a weekday
        """
        today = self._now().date()
        try:
            month_and_day = re.fullmatch(r"\d{1,2}-\d{1,2}", day.strip())
            then = _next(day.strip(), today) if month_and_day else parse_day(day, today)
        except (ValueError, IndexError, OverflowError):
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

    def time_until(self, at: str, day: str | None = None) -> str:
        """Tell how many hours and minutes it is until a time of day.

        at: the time, e.g. "18:00" or "6 pm"
        day: "today", "tomorrow", a weekday, or YYYY-MM-DD; leave out for the next such time
        """
        now = self._now()
        try:
            then = parse_time(at, day, now.timestamp(), now.tzinfo)
        except ValueError as error:
            return str(error)
        whole = math.ceil((then - now.timestamp()) / 60)
        parts = []
        for unit, length in (("day", 1440), ("hour", 60), ("minute", 1)):
            count, whole = divmod(whole, length)
            if count:
                parts.append(f"{count} {unit}{'s' if count > 1 else ''}")
        left = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
        when = format_when(then, now.timestamp(), now.tzinfo)
        when = re.sub("^(at|on) ", "", when).replace(" at ", ", ")
        return f"It is {left} until {when}."


def _months_later(day: date, months: int) -> date:
    """The same day of another month, or its last one. Raises ValueError beyond the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1] if 0 < year < 10_000 else 31
    return day.replace(year=year, month=month + 1, day=min(day.day, last))


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
