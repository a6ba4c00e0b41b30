import asyncio

import pytest

from app.tools.timers import LONGEST_S, MOST, Timers, duration


class Bell:
    """Collects what the timers say; ``rings`` waits for the next."""

    def __init__(self) -> None:
        self._said: asyncio.Queue[str] = asyncio.Queue()

    def __call__(self, text: str) -> None:
        self._said.put_nowait(text)

    async def rings(self) -> str:
        return await self._said.get()

    @property
    def silent(self) -> bool:
        return self._said.empty()


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def timers(bell: Bell):
    timers = Timers(bell)
    yield timers
    timers.close()


async def test_a_timer_rings_when_it_is_done(timers: Timers, bell: Bell) -> None:
    await timers.set_timer(0.01)
    assert await bell.rings() == "Your one second timer is done."
    assert timers.pending == ()


async def test_a_timer_rings_by_its_label(timers: Timers, bell: Bell) -> None:
    assert await timers.set_timer(0.01, "tea timer") == "The timer for tea is set: one second."
    assert await bell.rings() == "Your tea timer is done."


async def test_several_run_at_once_and_ring_in_their_order(timers: Timers, bell: Bell) -> None:
    await timers.set_timer(0.05, "eggs")
    await timers.set_timer(0.01, "tea")
    assert [timer.label for timer in timers.pending] == ["tea", "eggs"]
    assert [await bell.rings(), await bell.rings()] == [
        "Your tea timer is done.",
        "Your eggs timer is done.",
    ]


async def test_a_timer_outlives_the_task_that_set_it(timers: Timers, bell: Bell) -> None:
    async def turn() -> None:
        await timers.set_timer(0.01, "tea")
        await asyncio.Event().wait()

    task = asyncio.create_task(turn())
    await asyncio.sleep(0)
    task.cancel()
    assert await bell.rings() == "Your tea timer is done."


@pytest.mark.parametrize("seconds", [0, -5, LONGEST_S + 1, float("inf"), float("nan")])
async def test_a_length_that_makes_no_sense_is_a_sentence(timers: Timers, seconds: float) -> None:
    assert await timers.set_timer(seconds) == "A timer can run for up to 24 hours."
    assert timers.pending == ()


async def test_there_is_a_limit_to_how_many(timers: Timers) -> None:
    for _ in range(MOST):
        await timers.set_timer(60)
    assert await timers.set_timer(60) == f"There are {MOST} timers already; cancel one first."


async def test_lists_what_is_left(timers: Timers) -> None:
    assert await timers.list_timers() == "No timers are running."
    await timers.set_timer(600, "tea")
    assert await timers.list_timers() == "The tea timer has ten minutes left."
    await timers.set_timer(3600)
    assert await timers.list_timers() == (
        "2 timers are running: the tea timer has ten minutes left; "
        "and the one hour timer has one hour left."
    )


async def test_cancels_the_only_one(timers: Timers, bell: Bell) -> None:
    await timers.set_timer(0.01)
    assert await timers.cancel_timer() == "I cancelled the one second timer."
    await asyncio.sleep(0.03)
    assert bell.silent


@pytest.mark.parametrize(
    ("which", "seconds", "cancelled"),
    [
        ("tea", None, "tea"),
        ("Tea", None, "tea"),
        ("the tea timer", None, "tea"),
        ("2", None, "eggs"),
        ("2nd", None, "eggs"),
        ("#1", None, "tea"),
        (None, 120, "eggs"),
    ],
)
async def test_cancels_by_label_place_or_length(
    timers: Timers, which: str | None, seconds: float | None, cancelled: str
) -> None:
    await timers.set_timer(60, "tea")
    await timers.set_timer(120, "eggs")
    assert await timers.cancel_timer(which, seconds) == f"I cancelled the {cancelled} timer."
    assert cancelled not in [timer.label for timer in timers.pending]


async def test_cancels_all(timers: Timers) -> None:
    await timers.set_timer(60)
    await timers.set_timer(120)
    assert await timers.cancel_timer("all") == "I cancelled all 2 timers."
    assert await timers.cancel_timer("all") == "No timers are running."


async def test_asks_which_one_is_meant(timers: Timers) -> None:
    await timers.set_timer(60, "tea")
    await timers.set_timer(120)
    names = "tea timer, two minute timer"
    assert await timers.cancel_timer() == f"Which one? There is: {names}."
    for unknown in ("pasta", "3", "0"):
        assert await timers.cancel_timer(unknown) == f"There is no such timer, only: {names}."


async def test_closing_silences_them_all(bell: Bell) -> None:
    timers = Timers(bell)
    await timers.set_timer(0.01)
    timers.close()
    await asyncio.sleep(0.03)
    assert bell.silent
    assert timers.pending == ()


@pytest.mark.parametrize(
    ("seconds", "words", "before_a_noun"),
    [
        (300, "five minutes", "five minute"),
        (5400, "one hour 30 minutes", "one hour 30 minute"),
        (90, "one minute 30 seconds", "one minute 30 second"),
        (86400, "24 hours", "24 hour"),
        (59.7, "one minute", "one minute"),
        (0.2, "one second", "one second"),
    ],
)
def test_durations_are_said_as_people_say_them(
    seconds: float, words: str, before_a_noun: str
) -> None:
    assert duration(seconds) == words
    assert duration(seconds, plural=False) == before_a_noun
