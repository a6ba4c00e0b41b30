"""Tells the time and the date, here and in other places."""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal

from app.messages import Sentence
from app.tools.numbers import format_with_unit
from app.tools.time.time_parser import parse_day, parse_time
from app.tools.time.time_zones import UnknownPlace, find_zone
from app.tools.wording import Items, Localized, Wording, result


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
            return result("That time is out of range.")
        now = self._now()
        local = (now.astimezone(UTC) + timedelta(minutes=minutes_from_now)).astimezone(now.tzinfo)
        if minutes_from_now and not (place and place.strip()):
            when: object = TimeOfDay(local)
            if local.date() != now.date():
                when = result("{time} on {day}", time=when, day=Day(local, "EEEE"))
            if minutes_from_now > 0:
                return result("It will be {time}.", time=when)
            return result("It was {time}.", time=when)
        if not place or not place.strip():
            return result("It is {time}.", time=TimeOfDay(local))
        try:
            there = local.astimezone(find_zone(place))
        except UnknownPlace as unknown:
            return str(unknown)
        when = TimeOfDay(there)
        if there.date() != local.date():
            when = result("{time} on {day}", time=when, day=Day(there, "EEEE"))
        return result("It is {time} in {place}.", time=when, place=_named(place))

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
            day: object = Day(then)
        except UnknownPlace as unknown:
            return str(unknown)
        except (OverflowError, ValueError):
            return result("That date is out of range.")
        if place:
            day = result("{date} in {place}", date=day, place=_named(place))
        if months_from_now:
            if then >= now.date():
                return result("That is {date}.", date=day)
            return result("That was {date}.", date=day)
        match days_from_now:
            case 0:
                return result("Today is {date}.", date=day)
            case 1:
                return result("Tomorrow is {date}.", date=day)
            case -1:
                return result("Yesterday was {date}.", date=day)
            case ahead if ahead > 0:
                return result("In {days} it will be {date}.", days=Count(ahead, "day"), date=day)
            case ago:
                return result("{days} ago it was {date}.", days=Count(-ago, "day"), date=day)

    def days_until(self, day: str) -> str:
        """Tell the weekday and date of a day, and how many days it is from today.

        day: the date as YYYY-MM-DD, MM-DD for the next time it comes round, or a weekday
        """
        today = self._now().date()
        try:
            month_and_day = re.fullmatch(r"\d{1,2}-\d{1,2}", day.strip())
            then = _next(day.strip(), today) if month_and_day else parse_day(day, today)
        except (ValueError, IndexError, OverflowError):
            return result(
                "I don't know that date; give it as year, month and day, like 2030-01-31."
            )
        days = (then - today).days
        match days:
            case 0:
                return result("That is today, {date}.", date=Day(then))
            case 1:
                return result("That is tomorrow, {date}.", date=Day(then))
            case -1:
                return result("That was yesterday, {date}.", date=Day(then))
            case ahead if ahead > 0:
                count = Count(ahead, "day")
                return result("It is {days} until {date}.", days=count, date=Day(then))
            case ago:
                count = Count(-ago, "day")
                return result("It has been {days} since {date}.", days=count, date=Day(then))

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
        parts: list[object] = []
        for unit, length in (("day", 1440), ("hour", 60), ("minute", 1)):
            count, whole = divmod(whole, length)
            if count:
                parts.append(Count(count, unit))
        left = Items([Items(parts[:-1], ", "), parts[-1]], " and ") if parts[1:] else parts[0]
        local = datetime.fromtimestamp(then, now.tzinfo)
        when: object = TimeOfDay(local)
        match (local.date() - now.date()).days:
            case 0:
                pass
            case 1:
                when = result("tomorrow, {time}", time=when)
            case days:
                named = Day(local, "EEEE" if days < 7 else "d MMMM")
                when = result("{day}, {time}", day=named, time=when)
        return result("It is {time} until {then}.", time=left, then=when)


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


@dataclass(frozen=True, slots=True)
class TimeOfDay(Localized):
    moment: datetime

    def in_language(self, wording: Wording) -> str:
        if wording.language == "en":
            return format_time(self.moment)
        clock = f"{self.moment.hour}:{self.moment:%M}"
        if self.moment.hour == 1 and "1:00" in wording.templates:  # "la una", but "las dos"
            return wording.templates["1:00"].format(time=clock)
        half = wording.templates.get(f"hour {self.moment.hour}")  # 下午3:42
        if half:
            return f"{half}{self.moment.hour % 12 or 12}:{self.moment:%M}"
        return wording.templates.get("{time}", "{time}").format(time=clock)


@dataclass(frozen=True, slots=True)
class Day(Localized):
    """A date in words; ``pattern`` names the parts."""

    day: date
    pattern: str = "EEEE, d MMMM y"

    def in_language(self, wording: Wording) -> str:
        """Not strftime, whose names depend on the C locale, which Qt sets."""
        from babel.dates import format_date

        pattern = wording.templates.get(self.pattern, self.pattern)
        return format_date(self.day, pattern, locale=wording.language)


@dataclass(frozen=True, slots=True)
class Count(Localized):
    """ "3 days", "1 hour"."""

    number: int
    unit: str

    def in_language(self, wording: Wording) -> str:
        if wording.language == "en":
            return f"{self.number:,} {self.unit}{'s' if self.number != 1 else ''}"
        return format_with_unit(Decimal(self.number), f"duration-{self.unit}", wording.language)


def format_when(then: float, now: float, zone: tzinfo | None = None) -> Sentence:
    """ "at 7:00 AM" (today), "tomorrow at 7:00 AM", "on Friday at …" or "on 3 March at …".

    Times are in s since the epoch; ``zone`` None is this computer's.
    """
    local = datetime.fromtimestamp(then, zone)
    clock = TimeOfDay(local)
    match (local.date() - datetime.fromtimestamp(now, zone).date()).days:
        case 0:
            return result("at {time}", time=clock)
        case 1:
            return result("tomorrow at {time}", time=clock)
        case -1:
            return result("yesterday at {time}", time=clock)
        case days:
            day = Day(local, "EEEE" if 0 < days < 7 else "d MMMM")
            return result("on {day} at {time}", day=day, time=clock)


def _named(place: str) -> str:
    """The name with its usual capitals: recognizers write "new york", zones are "Asia/Tokyo"."""
    name = place.strip().rpartition("/")[2].replace("_", " ")
    if not name.islower():
        return name
    short = {word: word.upper() for word in ("uk", "us", "usa", "uae", "utc", "gmt", "nyc", "la")}
    short["the"] = "the"
    return " ".join(short.get(word, word.capitalize()) for word in name.split())
