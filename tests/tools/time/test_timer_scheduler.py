"""Days pass on virtual time; the program is closed and opened again in between."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.engine.contracts.events import ToolFinished
from app.tools.time.timer_scheduler import TimerScheduler
from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import Timers
from tests.engine.script import VirtualLoop

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 15, 42, tzinfo=BERLIN).timestamp()
DONE = ToolFinished("call_1", "set_timer", "ok", "", 1.0)


class Days:
    """A computer whose clock is the loop's; ``asleep`` is how long the loop's stood still."""

    def __init__(self, file: Path) -> None:
        self.loop = VirtualLoop()
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

        def hear(text: str) -> None:
            said.append(text)
            self.said.append((self.now() - MONDAY, text))

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
    import asyncio

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
    assert said == ["It is 6:30 AM: your alarm."]
    assert days.said[0][0] == pytest.approx((14 * 60 + 48) * 60, abs=0.1)


def test_an_alarm_rings_by_its_label(days: Days) -> None:
    said = days.open_for(24 * 3600, lambda: days.timers.set_alarm("7 pm", None, "news"))
    assert said == ["It is 7:00 PM: your news alarm."]


def test_a_reminder_says_its_text(days: Days) -> None:
    said = days.open_for(1300, lambda: days.timers.remind("take out the bread", seconds=1200))
    assert said == ["A reminder: take out the bread."]


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
        "your alarm was due at 7:00 AM; I should have reminded you at 9:00 AM: call Ann."
    ]
    assert days.open_for(24 * 3600) == ["A reminder: water the plants."]


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
        TimerScheduler(days.store, other.append, days.now, BERLIN).start()

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
