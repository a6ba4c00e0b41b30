from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tools.time.clock import Clock, local_now

MONDAY = datetime(2026, 11, 23, 15, 42, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture
def clock() -> Clock:
    return Clock(lambda: MONDAY)


# --- time ---------------------------------------------------------------------------------------


def test_tells_the_local_time(clock: Clock) -> None:
    assert clock.current_time() == "It is 3:42 PM."
    assert clock.current_time(" ") == "It is 3:42 PM."


@pytest.mark.parametrize(
    ("hour", "spoken"), [(0, "12:05 AM"), (1, "1:05 AM"), (12, "12:05 PM"), (23, "11:05 PM")]
)
def test_midnight_and_noon_are_twelve(hour: int, spoken: str) -> None:
    clock = Clock(lambda: MONDAY.replace(hour=hour, minute=5))
    assert clock.current_time() == f"It is {spoken}."


@pytest.mark.parametrize(
    ("place", "answer"),
    [
        ("Tokyo", "It is 11:42 PM in Tokyo."),
        ("new york", "It is 9:42 AM in New York."),
        ("America/New_York", "It is 9:42 AM in New York."),
        ("San Francisco", "It is 6:42 AM in San Francisco."),
        ("mumbai", "It is 8:12 PM in Mumbai."),
        ("Beijing", "It is 10:42 PM in Beijing."),
        ("münchen", "It is 3:42 PM in München."),
        ("Munich", "It is 3:42 PM in Munich."),
        ("são paulo", "It is 11:42 AM in São Paulo."),
        ("Kathmandu", "It is 8:27 PM in Kathmandu."),
        ("utc", "It is 2:42 PM in UTC."),
        ("the uk", "It is 2:42 PM in the UK."),
    ],
)
def test_tells_the_time_elsewhere(clock: Clock, place: str, answer: str) -> None:
    assert clock.current_time(place) == answer


def test_names_the_day_where_it_is_another(clock: Clock) -> None:
    assert clock.current_time("Sydney") == "It is 1:42 AM on Tuesday in Sydney."


def test_an_unknown_place_is_a_sentence(clock: Clock) -> None:
    unknown = "I don't know what time zone Xanadu is in. Try a larger city nearby."
    assert clock.current_time("Xanadu") == unknown
    assert clock.current_date("Xanadu") == unknown


# --- date ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "answer"),
    [
        (0, "Today is Monday, 23 November 2026."),
        (1, "Tomorrow is Tuesday, 24 November 2026."),
        (-1, "Yesterday was Sunday, 22 November 2026."),
        (7, "In 7 days it will be Monday, 30 November 2026."),
        (-30, "30 days ago it was Saturday, 24 October 2026."),
        (10**9, "That day is beyond my calendar."),
        (-(10**30), "That day is beyond my calendar."),
    ],
)
def test_tells_the_date_of_a_day(clock: Clock, days: int, answer: str) -> None:
    assert clock.current_date(days_from_now=days) == answer


def test_tells_the_date_elsewhere(clock: Clock) -> None:
    assert clock.current_date("auckland") == "Today is Tuesday, 24 November 2026 in Auckland."


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2026-12-25", "It is 32 days until Friday, 25 December 2026."),
        ("12-25", "It is 32 days until Friday, 25 December 2026."),
        ("11-22", "It is 364 days until Monday, 22 November 2027."),
        ("02-29", "It is 463 days until Tuesday, 29 February 2028."),
        ("11-23", "That is today, Monday, 23 November 2026."),
        ("2026-11-24", "That is tomorrow, Tuesday, 24 November 2026."),
        ("2026-11-22", "That was yesterday, Sunday, 22 November 2026."),
        ("2020-01-01", "It has been 2,518 days since Wednesday, 1 January 2020."),
    ],
)
def test_counts_the_days_to_a_date(clock: Clock, day: str, answer: str) -> None:
    assert clock.days_until(day) == answer


@pytest.mark.parametrize("day", ["", "soon", "02-30", "13-01", "2026-02-30", "99999-1-1", "-"])
def test_what_is_no_date_is_a_sentence(clock: Clock, day: str) -> None:
    assert clock.days_until(day).startswith("I don't know that date")


@given(st.text())
def test_any_text_gets_a_sentence(text: str) -> None:
    clock = Clock(lambda: MONDAY)
    for answer in (clock.current_time(text), clock.current_date(text), clock.days_until(text)):
        assert answer.endswith((".", "?"))


def test_here_knows_its_zone() -> None:
    assert local_now().tzinfo is not None


@pytest.mark.parametrize(
    ("at", "day", "answer"),
    [
        ("18:00", None, "It is 2 hours and 18 minutes until 6:00 PM."),
        ("noon", "tomorrow", "It is 20 hours and 18 minutes until tomorrow, 12:00 PM."),
        ("7 am", "friday", "It is 3 days, 15 hours and 18 minutes until Friday, 7:00 AM."),
        ("sometime", None, "I don't understand the time 'sometime'."),
    ],
)
def test_tells_how_long_it_is_until_a_time(at: str, day: str | None, answer: str) -> None:
    assert Clock(lambda: MONDAY).time_until(at, day) == answer


def test_a_day_may_be_some_months_away_or_named() -> None:
    clock = Clock(lambda: MONDAY)
    assert clock.current_date(months_from_now=3) == "That is Tuesday, 23 February 2027."
    assert clock.days_until("next friday") == "It is 4 days until Friday, 27 November 2026."
    assert clock.current_time(minutes_from_now=600) == "It will be 1:42 AM on Tuesday."
    assert clock.current_time(minutes_from_now=-60) == "It was 2:42 PM."
    end = Clock(lambda: datetime(2026, 1, 31, 12, tzinfo=ZoneInfo("Europe/Berlin")))
    assert end.current_date(months_from_now=1) == "That is Saturday, 28 February 2026."
