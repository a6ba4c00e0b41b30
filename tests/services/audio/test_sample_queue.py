"""The output of the playback queue, sample by sample."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from app.engine.contracts.ports import Audio, Playback
from app.services.audio.sample_queue import FADE_S, SampleQueue

RATE_HZ = 48_000
BLOCK = 480
LOUD = 12_000
STEEPEST = 2 * np.pi * 440 / RATE_HZ * LOUD
"""The tone's largest step from one sample to the next."""
CLICK = 1.3 * STEEPEST
"""A larger step than the tone has, even where it begins and is resampled."""


class Listener:
    """Plays block by block, like a device whose clock is 0 at the first sample."""

    def __init__(self) -> None:
        self.playout = SampleQueue(RATE_HZ, self._began, self._ended)
        self.began: dict[Playback, float] = {}
        self.ended: dict[Playback, float] = {}
        self.heard = np.zeros(0, np.int16)

    def _began(self, playback: Playback, at: float) -> None:
        self.began[playback] = at

    def _ended(self, playback: Playback, at: float) -> None:
        self.ended[playback] = at

    def add(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        self.playout.add(audio, playback)
        return playback

    def listen(self, seconds: float) -> None:
        for _ in range(round(seconds * RATE_HZ / BLOCK)):
            block = np.full(BLOCK, 999, np.int16)
            self.playout.fill(block, len(self.heard) / RATE_HZ)
            self.heard = np.concatenate([self.heard, block])

    @property
    def steps(self) -> np.ndarray:
        return np.abs(np.diff(self.heard.astype(np.int32)))

    def loud_s(self, threshold: int = 100) -> float:
        """Seconds from the first audible sample to the last."""
        loud = np.flatnonzero(np.abs(self.heard) > threshold)
        return float(loud[-1] - loud[0]) / RATE_HZ if len(loud) else 0.0


@pytest.fixture
async def listener() -> Listener:
    return Listener()


def tone(begin_s: float, seconds: float, rate_hz: int) -> Audio:
    """A section of a sine that begins at 0 s. 0.1 s are whole periods: the end does not click."""
    at = begin_s + np.arange(round(seconds * rate_hz)) / rate_hz
    return Audio((LOUD * np.sin(2 * np.pi * 440 * at)).astype(np.int16).tobytes(), rate_hz)


def level(value: int, seconds: float, rate_hz: int = 22_050) -> Audio:
    return Audio(np.full(round(seconds * rate_hz), value, np.int16).tobytes(), rate_hz)


@pytest.mark.parametrize("rate_hz", [16_000, 22_050, RATE_HZ])
async def test_pieces_are_joined_without_a_seam(listener, rate_hz):
    for number in range(5):
        listener.add(tone(number * 0.1, 0.1, rate_hz))
    listener.listen(0.48)
    difference = listener.heard - np.frombuffer(tone(0, 0.48, RATE_HZ).pcm, np.int16)
    assert np.abs(difference[RATE_HZ // 100 :]).max() < 0.001 * LOUD  # the tone rings as it begins


async def test_nothing_is_lost_where_the_rate_changes(listener):
    for rate_hz in (22_050, 16_000, RATE_HZ, 22_050):
        listener.add(level(LOUD, 0.1, rate_hz))
    listener.listen(0.6)
    assert listener.loud_s() == pytest.approx(0.4, abs=0.003)


async def test_the_end_of_a_piece_comes_before_the_next_however_late_that_is(listener):
    listener.add(level(LOUD, 0.1))
    while listener.playout.waiting:  # from here on only what the resampler held back is left
        listener.listen(BLOCK / RATE_HZ)
    listener.add(level(-LOUD, 0.1))
    listener.listen(0.3)
    rising = np.flatnonzero(listener.heard > LOUD / 2)
    falling = np.flatnonzero(listener.heard < -LOUD / 2)
    assert rising[-1] < falling[0]
    assert listener.loud_s() == pytest.approx(0.2, abs=0.003)


async def test_the_time_of_a_piece_is_that_of_its_own_first_sample(listener):
    listener.listen(0.05)
    listener.add(level(0, 0.1))
    listener.add(level(LOUD, 0.1))
    after = listener.add(level(-LOUD, 0.1))
    listener.listen(0.5)
    begins = np.flatnonzero(listener.heard < -LOUD / 2)[0] / RATE_HZ
    assert listener.began[after] == pytest.approx(begins, abs=0.001)
    assert listener.ended[after] == pytest.approx(begins + 0.1, abs=0.001)


async def test_stopping_fades_and_what_was_queued_is_never_heard(listener):
    playing, waiting = listener.add(tone(0, 1, 22_050)), listener.add(tone(1, 1, 22_050))
    listener.listen(0.2)
    assert listener.playout.drop() == [playing, waiting]
    listener.listen(0.2)
    assert listener.steps.max() < CLICK
    assert not listener.heard[round((0.2 + FADE_S) * RATE_HZ) :].any()


async def test_stopping_at_the_seam_of_two_pieces_does_not_click(listener):
    listener.add(tone(0, 0.1, RATE_HZ))
    listener.add(tone(0.1, 0.1, RATE_HZ))
    listener.listen(0.1)
    listener.playout.drop()
    listener.listen(0.1)
    assert listener.steps.max() < CLICK


@pytest.mark.parametrize("stop_s", [0.05, 0.06, 0.07, 0.08, 0.09])
async def test_stopping_in_the_last_moments_does_not_click(listener, stop_s):
    listener.add(tone(0, 0.1, 22_050))  # of which the resampler holds back some
    listener.listen(stop_s)
    listener.playout.drop()
    listener.listen(0.1)
    assert listener.steps.max() < CLICK


async def test_stopping_in_silence_is_silent(listener):
    listener.listen(0.1)
    listener.playout.drop()
    listener.add(level(LOUD, 0.1))
    listener.playout.drop()
    listener.listen(0.1)
    assert not listener.heard.any()


async def test_what_follows_a_stop_starts_clean(listener):
    listener.add(level(LOUD, 1))
    listener.listen(0.1)
    listener.playout.drop()
    fresh = listener.add(level(-LOUD, 0.1))
    listener.listen(0.3)
    assert listener.began[fresh] == pytest.approx(0.1 + FADE_S, abs=0.001)
    assert not (listener.heard[round((0.1 + FADE_S) * RATE_HZ) :] > 0.1 * LOUD).any()


async def test_a_piece_without_samples_does_not_hold_up_the_others(listener):
    empty, after = listener.add(level(0, 0)), listener.add(level(LOUD, 0.1))
    listener.listen(0.2)
    assert listener.ended[empty] == 0.0
    assert after in listener.ended


async def test_the_volume_changes_at_once_and_without_a_click() -> None:
    listener = Listener()
    listener.add(tone(0, 0.5, RATE_HZ))
    listener.listen(0.1)
    listener.playout.volume = 0.25
    listener.listen(0.2)
    before, after = listener.heard[:4_800], listener.heard[4_800 + BLOCK : 4_800 + 9_600]
    assert np.abs(after).max() == pytest.approx(np.abs(before).max() / 4, rel=0.02)
    assert listener.steps.max() < CLICK


def silence_or(value: int, seconds: float, rate_hz: int) -> Audio:
    return Audio(np.full(round(seconds * rate_hz), value, np.int16).tobytes(), rate_hz)


async def test_what_plays_over_the_queue_is_heard_at_once_and_makes_it_quieter(
    listener: Listener,
) -> None:
    loop = asyncio.get_running_loop()
    below = listener.add(silence_or(8_000, 1.0, RATE_HZ))
    listener.listen(0.3)
    audio = silence_or(10_000, 0.2, 24_000)
    over = Playback(audio.duration_s, loop.create_future(), loop.create_future())
    listener.playout.add_over(audio, over)
    listener.listen(0.9)
    assert listener.began[over] == pytest.approx(0.3)
    assert listener.ended[over] == pytest.approx(0.5)
    assert np.median(listener.heard[: int(0.3 * RATE_HZ)]) == 8_000
    ducked = listener.heard[int(0.35 * RATE_HZ) : int(0.45 * RATE_HZ)]
    assert np.median(ducked) == pytest.approx(10_000 + 2_000, abs=50)
    assert np.median(listener.heard[int(0.55 * RATE_HZ) : int(0.9 * RATE_HZ)]) == 8_000
    assert listener.ended[below] == pytest.approx(1.0)  # it was neither stopped nor delayed


async def test_stopping_drops_what_plays_over_the_queue(listener: Listener) -> None:
    loop = asyncio.get_running_loop()
    over = Playback(1.0, loop.create_future(), loop.create_future())
    listener.playout.add_over(silence_or(10_000, 1.0, RATE_HZ), over)
    listener.listen(0.1)
    assert listener.playout.drop() == [over]
    listener.listen(0.1)
    assert not listener.playout.waiting
    assert not listener.heard[int(0.15 * RATE_HZ) :].any()
