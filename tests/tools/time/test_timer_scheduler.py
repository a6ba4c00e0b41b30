"""Days pass on virtual time; the program is closed and opened again in between."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.engine.contracts.events import PendingTimer, ToolFinished
from app.tools.time import timer_store
from app.tools.time.timer_scheduler import TimerScheduler
from app.tools.time.timer_store import PAUSED, TimerStore
from app.tools.time.timers import Timers
from tests.engine.script import VirtualLoop

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
MONDAY = datetime(2026, 11, 23, 15, 42, tzinfo=BERLIN).timestamp()
DONE = ToolFinished("call_1", "set_timer", "ok", "", 1.0)


class AtOnce(ThreadPoolExecutor):
    """Virtual time does not pass while SQLite works."""

    def submit(self, work, /, *args, **kwargs):
        future: Future = Future()
        try:
            future.set_result(work(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class Days:
    """A computer whose clock is the loop's; ``asleep`` is how long the loop's stood still."""

    def __init__(self, file: Path) -> None:
        self.loop = VirtualLoop()
        self.loop.set_default_executor(AtOnce())
        self.store = TimerStore(file)
        self.asleep = 0.0
        self.timers = Timers(self.store, self.now, BERLIN)
        self.said: list[tuple[float, str]] = []

    def now(self) -> float:
        return MONDAY + self.loop.time() + self.asleep

    def open_for(self, seconds: float, deed: Callable[[], object] = lambda: None) -> list[str]:
        """Start the program, do ``deed`` as a tool call, close it after ``seconds``; what it
        said."""
        said: list[str] = []

        def hear(text: str, on_end: Callable[[bool], None]) -> None:
            said.append(text)
            self.said.append((self.now() - MONDAY, text))
            on_end(True)

        async def live() -> None:
            scheduler = TimerScheduler(self.store, hear, self.now, BERLIN)
            scheduler.start()
            deed()
            scheduler.handle_event(DONE)
            await pause(seconds)
            scheduler.stop()

        self.loop.run_until_complete(live())
        return said

    def pass_by(self, seconds: float) -> None:
        self.loop.run_until_complete(pause(seconds))


async def pause(seconds: float) -> None:
    await asyncio.sleep(seconds)


@pytest.fixture
def days(tmp_path: Path):
    days = Days(tmp_path / "timers.sqlite")
    yield days
    days.loop.close()


def test_a_timer_rings_when_it_is_done(days: Days) -> None:
    assert days.open_for(400, lambda: days.timers.set_timer(300)) == [
        "Your five minute timer is done."
    ]
    assert days.said[0][0] == pytest.approx(300, abs=0.1)
    assert days.store.pending() == ()


def test_several_ring_in_their_order(days: Days) -> None:
    def set_two() -> None:
        days.timers.set_timer(120, "eggs")
        days.timers.set_timer(60, "tea timer")

    assert days.open_for(200, set_two) == ["Your tea timer is done.", "Your eggs timer is done."]


def test_an_alarm_rings_at_its_time(days: Days) -> None:
    said = days.open_for(24 * 3600, lambda: days.timers.set_alarm("6:30", "tomorrow"))
    assert said == ["It's 6:30 AM. This is your alarm."]
    assert days.said[0][0] == pytest.approx((14 * 60 + 48) * 60, abs=0.1)


def test_an_alarm_rings_by_its_label(days: Days) -> None:
    said = days.open_for(24 * 3600, lambda: days.timers.set_alarm("7 pm", None, "news"))
    assert said == ["It's 7:00 PM. This is your news alarm."]


def test_a_reminder_says_its_text(days: Days) -> None:
    said = days.open_for(1300, lambda: days.timers.remind("take out the bread", seconds=1200))
    assert said == ["Reminder: take out the bread."]


def test_what_was_cancelled_is_silent(days: Days) -> None:
    days.timers.set_timer(60)
    assert days.open_for(120, days.timers.cancel_timer) == []


def test_a_timer_goes_on_through_a_restart(days: Days) -> None:
    assert days.open_for(60, lambda: days.timers.set_timer(300, "tea")) == []
    assert days.open_for(400) == ["Your tea timer is done."]
    assert days.said[0][0] == pytest.approx(300, abs=0.1)


def test_what_fell_due_while_it_was_closed_is_told_at_the_next_start(days: Days) -> None:
    days.timers.set_timer(300, "tea")
    days.timers.set_alarm("7", "tomorrow")
    days.timers.remind("call Ann", at="9:00", day="tomorrow")
    days.timers.remind("water the plants", at="18:00", day="tomorrow")
    days.pass_by(20 * 3600)
    assert days.open_for(10) == [
        "While I was away: your tea timer was done yesterday at 3:47 PM; "
        "your alarm was due at 7:00 AM; you had a reminder at 9:00 AM: call Ann."
    ]
    assert days.open_for(24 * 3600) == ["Reminder: water the plants."]


def test_it_is_told_once(days: Days) -> None:
    days.timers.set_timer(300)
    days.pass_by(3600)
    assert len(days.open_for(10)) == 1
    assert days.open_for(10) == []


def test_a_computer_that_slept_rings_soon_after_it_wakes(days: Days) -> None:
    def set_and_sleep() -> None:
        days.timers.set_timer(600, "tea")
        days.asleep = 590.0

    assert days.open_for(31, set_and_sleep) == ["Your tea timer is done."]


def test_a_timer_that_another_program_set_rings_too(days: Days) -> None:
    def set_elsewhere() -> None:
        days.loop.call_later(5, Timers(days.store, days.now, BERLIN).set_timer, 60)

    assert days.open_for(100, set_elsewhere) == ["Your one minute timer is done."]
    assert days.said[0][0] == pytest.approx(65, abs=0.1)


def test_two_programs_ring_a_timer_once(days: Days) -> None:
    other: list[str] = []

    def start_another() -> None:
        days.timers.set_timer(60)
        announce = lambda text, on_end: (other.append(text), on_end(True))  # noqa: E731
        TimerScheduler(days.store, announce, days.now, BERLIN).start()

    assert len(days.open_for(120, start_another)) + len(other) == 1


def test_a_store_that_cannot_be_read_is_looked_at_again(days: Days, tmp_path: Path) -> None:
    folder = tmp_path / "later"
    days.store = TimerStore(folder / "timers.sqlite")
    timers = Timers(days.store, days.now, BERLIN)

    def repair() -> None:
        folder.mkdir()
        timers.set_timer(10)

    assert days.open_for(100, lambda: days.loop.call_later(5, repair)) == [
        "Your ten second timer is done."
    ]


# --- nothing is lost ----------------------------------------------------------------------------


def test_what_was_not_told_stays_and_is_announced_again(days: Days) -> None:
    endings: list[Callable[[bool], None]] = []

    async def live(told: bool) -> None:
        announce = lambda text, on_end: endings.append(on_end)  # noqa: E731
        scheduler = TimerScheduler(days.store, announce, days.now, BERLIN)
        scheduler.start()
        await pause(100)
        assert len(days.store.pending()) == 1  # claimed, and due, but not told
        endings.pop()(told)
        await pause(1)
        scheduler.stop()

    days.timers.set_timer(60, "tea")
    days.loop.run_until_complete(live(told=False))
    assert len(days.store.pending()) == 1
    days.loop.run_until_complete(live(told=True))
    assert days.store.pending() == ()


def test_a_timer_of_a_program_that_was_killed_is_announced_by_the_next(days: Days) -> None:
    days.timers.set_timer(60, "tea")
    days.pass_by(60)
    days.store.claim_due(days.now())  # and killed
    assert days.open_for(10) == []
    assert len(days.open_for(200)) == 1
    assert days.store.pending() == ()


def test_a_claim_lasts_as_long_as_the_announcement_waits(days: Days) -> None:
    announced: list[str] = []

    async def live() -> None:
        announce = lambda text, on_end: announced.append(text)  # noqa: E731
        for _ in range(2):
            TimerScheduler(days.store, announce, days.now, BERLIN).start()
        await pause(3600)

    days.timers.set_timer(60, "tea")
    days.loop.run_until_complete(live())
    assert announced == ["Your tea timer is done."]


def test_an_alarm_follows_the_zone_that_the_computer_moves_to(days: Days) -> None:
    days.timers.set_alarm("7 am", "tomorrow")
    days.timers.set_timer(3600)
    days.store.follow_zone(days.now(), NEW_YORK)
    timer, alarm = days.store.pending()
    assert datetime.fromtimestamp(alarm.due, NEW_YORK).isoformat() == "2026-11-24T07:00:00-05:00"
    assert timer.due == days.now() + 3600  # a while is a while everywhere
    days.store.follow_zone(days.now(), BERLIN)
    assert datetime.fromtimestamp(days.store.pending()[1].due, BERLIN).hour == 7


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows sets it by itself")
def test_the_zone_is_asked_for_while_the_program_runs(
    days: Days, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    Timers(days.store, days.now).set_alarm("7 am", "tomorrow")

    async def live() -> None:
        scheduler = TimerScheduler(days.store, lambda text, on_end: None, days.now)
        scheduler.start()
        await pause(1)
        monkeypatch.setenv("TZ", "America/New_York")
        await pause(31)
        scheduler.stop()

    try:
        days.loop.run_until_complete(live())
    finally:
        monkeypatch.undo()
        time.tzset()
    due = datetime.fromtimestamp(days.store.pending()[0].due, NEW_YORK)
    assert due.isoformat() == "2026-11-24T07:00:00-05:00"


async def test_a_locked_file_does_not_hold_up_the_event_loop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timer_store, "_BUSY_TIMEOUT_S", 5.0)
    store = TimerStore(tmp_path / "timers.sqlite")
    store.add("timer", "tea", 1.0)
    other = sqlite3.connect(tmp_path / "timers.sqlite")
    other.execute("BEGIN EXCLUSIVE")
    asyncio.get_running_loop().call_later(0.05, other.close)  # while the scheduler waits for it
    told = asyncio.Event()
    scheduler = TimerScheduler(store, lambda text, on_end: told.set())
    scheduler.start()
    # A loop that waits for the file could not unlock it, and would check again after 30 s.
    await asyncio.wait_for(told.wait(), timeout=20)
    await scheduler.close()


# --- what is shown ------------------------------------------------------------------------------


def shown_by(days: Days, deeds: Callable[[TimerScheduler], list[tuple[float, object]]]) -> list:
    """What a running program shows while it does each of ``deeds`` at its time, in seconds."""
    shown: list = []

    def hear(text: str, on_end: Callable[[bool], None]) -> None:
        on_end(True)

    def show(timers: Sequence[PendingTimer]) -> None:
        shown.append([(one.label, round(one.due - MONDAY), one.paused_left) for one in timers])

    async def live() -> None:
        scheduler = TimerScheduler(days.store, hear, days.now, BERLIN, show)
        scheduler.start()
        before = 0.0
        for at, deed in deeds(scheduler):
            await pause(at - before)
            before = at
            deed()
            scheduler.handle_event(DONE)
        await pause(200)
        await scheduler.close()
        await pause(0)

    days.loop.run_until_complete(live())
    return shown


def test_what_is_set_changed_paused_and_rings_is_shown(days: Days) -> None:
    timers = days.timers
    assert shown_by(
        days,
        lambda scheduler: [
            (1, lambda: timers.set_timer(60, "tea")),
            (2, lambda: timers.set_timer(90, "eggs")),
            (5, lambda: timers.change_timer("pause", "tea")),
            (9, lambda: timers.change_timer("resume", "tea")),
        ],
    ) == [
        [("tea", 61, 0.0)],
        [("tea", 61, 0.0), ("eggs", 92, 0.0)],
        [("eggs", 92, 0.0), ("tea", round(PAUSED - MONDAY), 56.0)],
        [("tea", 65, 0.0), ("eggs", 92, 0.0)],
        [("eggs", 92, 0.0)],
        [],
    ]


def test_a_timer_is_cancelled_by_its_number_and_does_not_ring(days: Days) -> None:
    number = days.store.add("timer", "tea", days.now() + 60).number
    shown = shown_by(days, lambda scheduler: [(1, lambda: scheduler.cancel(number))])
    assert shown == [[("tea", 60, 0.0)], []]
    assert days.store.pending() == ()


def test_what_was_set_before_a_restart_is_shown_at_once(days: Days) -> None:
    days.open_for(1, lambda: days.timers.set_alarm("7 am"))
    (shown,) = shown_by(days, lambda scheduler: [])
    assert len(shown) == 1


def test_nothing_is_shown_while_nothing_is_set(days: Days) -> None:
    assert shown_by(days, lambda scheduler: [(40, lambda: None)]) == []
