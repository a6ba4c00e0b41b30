"""Monday, 23 November 2026, 3:42 PM in Berlin, where summer time ends and begins."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tools.time.clock import format_when
from app.tools.time.time_parser import Purpose, matches_time, parse_day, parse_time

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 15, 42, tzinfo=BERLIN).timestamp()


def found(at: str, day: str | None = None, now: float = NOW) -> str:
    return f"{datetime.fromtimestamp(parse_time(at, day, now, BERLIN), BERLIN):%a %d %b %H:%M}"


@pytest.mark.parametrize(
    ("at", "then"),
    [
        ("07:00", "Tue 24 Nov 07:00"),
        ("7", "Mon 23 Nov 19:00"),
        ("4", "Mon 23 Nov 16:00"),
        ("3:42", "Tue 24 Nov 03:42"),
        ("6:30", "Mon 23 Nov 18:30"),
        ("6 30", "Mon 23 Nov 18:30"),
        ("7 oh 5", "Mon 23 Nov 19:05"),
        ("19:00", "Mon 23 Nov 19:00"),
        ("19:00:00", "Mon 23 Nov 19:00"),
        ("7 pm", "Mon 23 Nov 19:00"),
        ("7pm", "Mon 23 Nov 19:00"),
        ("7 a.m.", "Tue 24 Nov 07:00"),
        ("6:30 A.M.", "Tue 24 Nov 06:30"),
        ("12 pm", "Tue 24 Nov 12:00"),
        ("12 am", "Tue 24 Nov 00:00"),
        ("12", "Tue 24 Nov 00:00"),
        ("noon", "Tue 24 Nov 12:00"),
        ("midnight", "Tue 24 Nov 00:00"),
        ("7 o'clock", "Mon 23 Nov 19:00"),
        ("7 o’clock in the morning", "Tue 24 Nov 07:00"),
        ("8 in the evening", "Mon 23 Nov 20:00"),
        ("half past 6", "Mon 23 Nov 18:30"),
        ("half 6", "Mon 23 Nov 18:30"),
        ("quarter past 7", "Mon 23 Nov 19:15"),
        ("a quarter to 7", "Mon 23 Nov 18:45"),
        ("10 minutes past 8", "Mon 23 Nov 20:10"),
        ("20 to 8 am", "Tue 24 Nov 07:40"),
        ("5 to 1 am", "Tue 24 Nov 00:55"),
        ("at 9", "Mon 23 Nov 21:00"),
    ],
)
def test_a_time_is_the_next_such_time(at: str, then: str) -> None:
    assert found(at) == then


@pytest.mark.parametrize(
    ("at", "day", "then"),
    [
        ("6:30", "tomorrow", "Tue 24 Nov 06:30"),
        ("7", "tomorrow evening", "Tue 24 Nov 19:00"),
        ("8", "tonight", "Mon 23 Nov 20:00"),
        ("20:00", "tonight", "Mon 23 Nov 20:00"),
        ("9", "the day after tomorrow", "Wed 25 Nov 09:00"),
        ("9", "Wednesday", "Wed 25 Nov 09:00"),
        ("9", "on monday", "Mon 30 Nov 09:00"),
        ("17:00", "monday", "Mon 23 Nov 17:00"),
        ("8", "friday evening", "Fri 27 Nov 20:00"),
        ("10:00", "2026-12-24", "Thu 24 Dec 10:00"),
    ],
)
def test_a_day_says_which(at: str, day: str, then: str) -> None:
    assert found(at, day) == then


@pytest.mark.parametrize(
    ("at", "day", "sentence"),
    [
        ("soon", None, "I don't understand the time 'soon'."),
        ("25:00", None, "There is no such time as '25:00'."),
        ("13 pm", None, "There is no such time as '13 pm'."),
        ("7:75", None, "There is no such time as '7:75'."),
        ("7", "someday", "I don't understand the day 'someday'; say today, tomorrow, a weekday"),
        ("9:00", "today", "That time has passed already."),
        ("9:00", "2020-01-01", "That time has passed already."),
    ],
)
def test_what_is_no_moment_ahead_is_a_sentence(at: str, day: str | None, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        parse_time(at, day, NOW, BERLIN)


def test_an_alarm_keeps_the_clock_when_summer_time_begins() -> None:
    evening = datetime(2027, 3, 27, 22, 0, tzinfo=BERLIN).timestamp()
    alarm = parse_time("07:00", "tomorrow", evening, BERLIN)
    assert alarm - evening == 8 * 3600  # nine hours by the dial
    assert found("07:00", "tomorrow", evening) == "Sun 28 Mar 07:00"


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (1, "at 4:42 PM"),
        (20, "tomorrow at 11:42 AM"),
        (-20, "yesterday at 7:42 PM"),
        (80, "on Thursday at 11:42 PM"),
        (24 * 30, "on 23 December at 3:42 PM"),
        (-24 * 5, "on 18 November at 3:42 PM"),
    ],
)
def test_a_moment_is_said_as_seen_from_now(hours: int, words: str) -> None:
    assert format_when(NOW + hours * 3600, NOW, BERLIN) == words


def test_seven_on_the_dial_is_twice_a_day() -> None:
    evening = datetime(2026, 11, 23, 19, 0, tzinfo=BERLIN).timestamp()
    assert matches_time("7", evening, BERLIN)
    assert matches_time("7 pm", evening, BERLIN)
    assert not matches_time("7 am", evening, BERLIN)
    assert not matches_time("tea", evening, BERLIN)


@pytest.mark.parametrize(
    ("at", "day", "now", "purpose", "then"),
    [
        ("midnight", "tonight", "2026-06-01 09:00", "alarm", "Tue 02 Jun 00:00"),
        ("12", "tonight", "2026-06-01 09:00", "alarm", "Tue 02 Jun 00:00"),
        ("12:30 am", "tonight", "2026-06-01 21:00", "alarm", "Tue 02 Jun 00:30"),
        ("1 am", "tonight", "2026-06-01 09:00", "alarm", "Tue 02 Jun 01:00"),
        ("2", "tonight", "2026-06-02 00:30", "alarm", "Tue 02 Jun 02:00"),
        ("8", "tonight", "2026-06-02 00:30", "alarm", "Tue 02 Jun 20:00"),
        ("12", "tomorrow night", "2026-06-01 09:00", "alarm", "Wed 03 Jun 00:00"),
        ("9", "friday night", "2026-06-01 09:00", "alarm", "Fri 05 Jun 21:00"),
        ("midnight", "friday night", "2026-06-01 09:00", "alarm", "Sat 06 Jun 00:00"),
        ("2 at night", None, "2026-06-01 20:00", "alarm", "Tue 02 Jun 02:00"),
        ("12 at night", None, "2026-06-01 20:00", "alarm", "Tue 02 Jun 00:00"),
        ("10 tonight", None, "2026-06-01 09:00", "alarm", "Mon 01 Jun 22:00"),
        ("5 to midnight", "tonight", "2026-06-01 09:00", "alarm", "Mon 01 Jun 23:55"),
        ("quarter to 1", None, "2026-06-01 11:00", "alarm", "Mon 01 Jun 12:45"),
        ("9", "friday next week", "2026-06-01 08:00", "alarm", "Fri 12 Jun 09:00"),
        ("9", "next week on friday", "2026-06-01 08:00", "alarm", "Fri 12 Jun 09:00"),
        ("9", "next friday", "2026-06-05 08:00", "alarm", "Fri 12 Jun 09:00"),
        ("9", "friday", "2026-06-05 08:00", "alarm", "Fri 05 Jun 09:00"),
        ("9", "in 3 days", "2026-06-05 08:00", "alarm", "Mon 08 Jun 09:00"),
        ("9", "a week from friday", "2026-06-01 08:00", "alarm", "Fri 12 Jun 09:00"),
        ("8", "the 5th of june", "2026-06-01 06:00", "alarm", "Fri 05 Jun 08:00"),
        ("2", "tomorrow", "2026-06-03 06:00", "reminder", "Thu 04 Jun 14:00"),
        ("3", "friday", "2026-06-03 06:00", "reminder", "Fri 05 Jun 15:00"),
        ("9", "tomorrow", "2026-06-03 06:00", "reminder", "Thu 04 Jun 09:00"),
        ("3", None, "2026-06-03 20:00", "reminder", "Thu 04 Jun 15:00"),
        ("1", None, "2026-06-03 23:30", "reminder", "Thu 04 Jun 01:00"),
        ("5", "tomorrow", "2026-06-03 06:00", "alarm", "Thu 04 Jun 05:00"),
    ],
)
def test_a_time_is_taken_as_people_mean_it(
    at: str, day: str | None, now: str, purpose: Purpose, then: str
) -> None:
    said_at = datetime.fromisoformat(now).replace(tzinfo=BERLIN).timestamp()
    moment = parse_time(at, day, said_at, BERLIN, purpose)
    assert f"{datetime.fromtimestamp(moment, BERLIN):%a %d %b %H:%M}" == then


@pytest.mark.parametrize(
    ("at", "day", "purpose", "question"),
    [
        ("6", "tomorrow", "reminder", "whether you mean 6:00 AM or 6:00 PM."),
        ("2:30", "tomorrow", "alarm", "whether you mean 2:30 AM or 2:30 PM."),
        ("midnight", "friday", "alarm", "Say which midnight"),
        ("11 pm", "friday morning", "alarm", "There is no such time as 23:00 in the morning."),
    ],
)
def test_where_two_times_are_likely_it_asks(
    at: str, day: str, purpose: Purpose, question: str
) -> None:
    with pytest.raises(ValueError, match=question):
        parse_time(at, day, NOW, BERLIN, purpose)


@given(st.text(max_size=30), st.none() | st.text(max_size=20))
def test_any_text_is_a_moment_ahead_or_a_sentence(at: str, day: str | None) -> None:
    ahead, sentence = True, "."
    try:
        ahead = parse_time(at, day, NOW, BERLIN) > NOW
    except ValueError as error:
        sentence = str(error)
    assert ahead
    assert sentence.endswith(".")


def test_a_day_without_end_is_not_understood():
    with pytest.raises(ValueError, match="don't understand the day"):
        parse_day("a week from " * 10_000 + "tomorrow", date(2026, 1, 1))
