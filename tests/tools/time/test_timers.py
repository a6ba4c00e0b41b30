from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import LONGEST_S, MOST, Duration, Timers

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 15, 42, tzinfo=BERLIN).timestamp()


@pytest.fixture
def store(tmp_path: Path) -> TimerStore:
    return TimerStore(tmp_path / "timers.sqlite")


@pytest.fixture
def timers(store: TimerStore) -> Timers:
    return Timers(store, lambda: NOW, BERLIN)


# --- setting ------------------------------------------------------------------------------------


def test_a_timer_is_set_for_a_while(timers: Timers, store: TimerStore) -> None:
    assert timers.set_timer(300) == "The timer is set: five minutes."
    assert timers.set_timer(60, "tea timer") == "The timer for tea is set: one minute."
    assert [(t.label, t.due - NOW) for t in store.pending()] == [("tea", 60), ("", 300)]


@pytest.mark.parametrize(
    ("at", "day", "label", "answer"),
    [
        ("7", None, None, "The alarm is set: at 7:00 PM."),
        ("06:30", "tomorrow", None, "The alarm is set: tomorrow at 6:30 AM."),
        ("9:00", "friday", "gym", "The alarm for gym is set: on Friday at 9:00 AM."),
        ("whenever", None, None, "I don't understand the time 'whenever'."),
        ("9:00", "today", None, "That time has already passed."),
        ("9:00", "2031-01-01", None, "I can wake or remind you up to a year ahead."),
    ],
)
def test_an_alarm_is_set_for_a_time_of_day(
    timers: Timers, at: str, day: str | None, label: str | None, answer: str
) -> None:
    assert timers.set_alarm(at, day, label) == answer


@pytest.mark.parametrize(
    ("when", "answer"),
    [
        ({"seconds": 1200}, "I will remind you in 20 minutes: take out the bread."),
        ({"seconds": 172800}, "I will remind you in two days: take out the bread."),
        ({"at": "17:00"}, "I will remind you at 5:00 PM: take out the bread."),
        ({"at": "9", "day": "tomorrow"}, "I will remind you tomorrow at 9:00 AM: "),
        ({}, "When should I remind you? Tell me a time, or in how long."),
        ({"day": "tomorrow"}, "When should I remind you? Tell me a time, or in how long."),
        ({"seconds": -1}, "I can remind you of something up to a year ahead."),
        ({"seconds": float("nan")}, "I can remind you of something up to a year ahead."),
        ({"at": "noonish"}, "I don't understand the time 'noonish'."),
    ],
)
def test_a_reminder_comes_after_a_while_or_at_a_time(
    timers: Timers, when: dict, answer: str
) -> None:
    assert timers.remind("  take out\n the bread. ", **when).startswith(answer)


def test_a_reminder_needs_a_text(timers: Timers, store: TimerStore) -> None:
    assert timers.remind(" . ", seconds=60) == "What should I remind you of?"
    assert store.pending() == ()


@pytest.mark.parametrize("seconds", [0, -5, LONGEST_S + 1, float("inf"), float("nan")])
def test_a_length_that_makes_no_sense_is_a_sentence(
    timers: Timers, store: TimerStore, seconds: float
) -> None:
    assert timers.set_timer(seconds) == "A timer can run for up to 24 hours."
    assert store.pending() == ()


def test_there_is_a_limit_to_how_many(timers: Timers) -> None:
    for _ in range(MOST):
        timers.set_timer(60)
    full = f"You already have {MOST} timers, alarms, and reminders. Cancel one first."
    assert timers.set_timer(60) == full
    assert timers.set_alarm("7") == full
    assert timers.remind("x", 60) == full


# --- telling ------------------------------------------------------------------------------------


def test_lists_what_is_set(timers: Timers) -> None:
    assert timers.list_timers() == "You have no timers, alarms, or reminders."
    timers.set_timer(600, "tea")
    assert timers.list_timers() == "The tea timer has ten minutes left."
    timers.set_timer(3600)
    timers.set_alarm("6:30", "tomorrow")
    timers.remind("call Ann", at="5 pm")
    assert timers.list_timers() == (
        "You have 4: the tea timer has ten minutes left; the one hour timer has one hour left; "
        "the reminder “call Ann” is due at 5:00 PM; and the alarm rings tomorrow at 6:30 AM."
    )


def test_lists_one_kind(timers: Timers) -> None:
    timers.set_timer(600, "tea")
    assert timers.list_timers("alarm") == "You have no alarms."
    timers.set_alarm("6:30", "tomorrow", "gym alarm")
    assert timers.list_timers("alarm") == "The gym alarm rings tomorrow at 6:30 AM."


def test_what_nothing_was_open_to_ring_is_said_to_be_overdue(
    timers: Timers, store: TimerStore
) -> None:
    store.add("reminder", "call Ann", NOW - 3600)
    assert timers.list_timers() == "The reminder “call Ann” was due at 2:42 PM."


# --- changing -----------------------------------------------------------------------------------


def test_time_is_added_to_a_timer_by_its_name(timers: Timers, store: TimerStore) -> None:
    timers.set_timer(600, "pasta")
    timers.set_timer(60)
    added = timers.change_timer("add", "pasta", 300)
    assert added == "The pasta timer has 15 minutes left now."
    assert timers.change_timer("subtract", "the pasta timer", 120) == (
        "The pasta timer has 13 minutes left now."
    )
    assert timers.change_timer("add", "1 minute", 30) == (
        "The one minute timer has one minute 30 seconds left now."
    )
    assert {timer.due - NOW for timer in store.pending()} == {780, 90}


def test_a_paused_timer_keeps_what_is_left(store: TimerStore) -> None:
    now = NOW
    timers = Timers(store, lambda: now, BERLIN)
    timers.set_timer(600, "tea")
    now += 60
    assert timers.change_timer("pause") == "I paused the tea timer: nine minutes left."
    now += 3600
    assert store.claim_due(now) == ()
    assert timers.list_timers() == "The tea timer is paused: nine minutes left."
    assert timers.change_timer("pause") == "The tea timer is already paused."
    assert timers.change_timer("add", None, 60) == "The tea timer has ten minutes left now."
    assert timers.change_timer("resume") == "I resumed the tea timer: ten minutes left."
    assert store.next_due() == now + 600
    assert timers.change_timer("restart") == "I restarted the tea timer: ten minutes."


def test_what_cannot_be_changed_is_a_sentence(timers: Timers) -> None:
    assert timers.change_timer("pause") == "You have no timers."
    timers.set_timer(60, "tea")
    timers.set_timer(120, "eggs")
    assert timers.change_timer("pause") == "Which one? You have: tea timer, eggs timer."
    assert timers.change_timer("add", "rice", 60) == (
        "There's no timer like that. You have: tea timer, eggs timer."
    )
    assert timers.change_timer("add", "tea") == "By how long?"
    assert timers.change_timer("subtract", "tea", 90) == "The tea timer has only one minute left."
    assert timers.change_timer("add", "tea", LONGEST_S) == "A timer can run for up to 24 hours."


def test_lists_only_the_one_that_was_asked_for(timers: Timers) -> None:
    timers.set_timer(60, "egg")
    timers.set_timer(120, "tea")
    assert timers.list_timers("timer", "egg") == "The egg timer has one minute left."
    assert timers.list_timers("timer", "rice").startswith("There's no timer like that. You have:")


# --- cancelling ---------------------------------------------------------------------------------


def test_cancels_the_only_one(timers: Timers, store: TimerStore) -> None:
    timers.set_timer(1)
    assert timers.cancel_timer() == "I canceled the one second timer."
    assert store.pending() == ()


@pytest.mark.parametrize(
    ("which", "seconds", "cancelled"),
    [
        ("tea", None, "tea timer"),
        ("Tea", None, "tea timer"),
        ("the tea timer", None, "tea timer"),
        ("2", None, "eggs timer"),
        ("2nd", None, "eggs timer"),
        ("#1", None, "tea timer"),
        (None, 120, "eggs timer"),
        ("7", None, "7:00 PM alarm"),
        ("7 o'clock", None, "7:00 PM alarm"),
        ("7 pm", None, "7:00 PM alarm"),
        ("call ann", None, "reminder “call Ann about the cake”"),
        ("cake", None, "reminder “call Ann about the cake”"),
    ],
)
def test_cancels_by_label_time_place_or_length(
    timers: Timers, store: TimerStore, which: str | None, seconds: float | None, cancelled: str
) -> None:
    timers.set_timer(60, "tea")
    timers.set_timer(120, "eggs")
    timers.set_alarm("7")
    timers.remind("call Ann about the cake", at="8")
    assert timers.cancel_timer(which, None, seconds) == f"I canceled the {cancelled}."
    assert len(store.pending()) == 3


def test_cancels_by_kind(timers: Timers, store: TimerStore) -> None:
    timers.set_timer(60)
    timers.set_alarm("7")
    assert timers.cancel_timer(kind="reminder") == "You have no reminders."
    assert timers.cancel_timer(kind="alarm") == "I canceled the 7:00 PM alarm."
    assert [timer.kind for timer in store.pending()] == ["timer"]


def test_cancels_all(timers: Timers) -> None:
    timers.set_timer(60)
    timers.set_timer(120)
    timers.set_alarm("7")
    assert timers.cancel_timer("all", "timer") == "I canceled all 2 timers."
    assert timers.cancel_timer("all") == "I canceled the 7:00 PM alarm."
    assert timers.cancel_timer("all") == "You have no timers, alarms, or reminders."


def test_asks_which_one_is_meant(timers: Timers) -> None:
    timers.set_timer(60, "tea")
    timers.set_timer(120)
    names = "tea timer, two minute timer"
    assert timers.cancel_timer() == f"Which one? You have: {names}."
    for unknown in ("pasta", "3", "0"):
        assert timers.cancel_timer(unknown) == f"There's no timer like that. You have: {names}."


@pytest.mark.parametrize(
    ("seconds", "words", "before_a_noun"),
    [
        (300, "five minutes", "five minute"),
        (5400, "one hour 30 minutes", "one hour 30 minute"),
        (90, "one minute 30 seconds", "one minute 30 second"),
        (86400, "24 hours", "24 hour"),
        (90000, "one day one hour", "one day one hour"),
        (59.7, "one minute", "one minute"),
        (0.2, "one second", "one second"),
    ],
)
def test_durations_are_said_as_people_say_them(
    seconds: float, words: str, before_a_noun: str
) -> None:
    assert str(Duration(seconds)) == words
    assert str(Duration(seconds, plural=False)) == before_a_noun
