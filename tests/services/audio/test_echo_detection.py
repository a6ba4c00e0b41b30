"""Whether the microphone hears the loudspeaker, on synthetic signals."""

from __future__ import annotations

import numpy as np
import pytest
import soxr

from app.services.audio.echo_detection import measure_echo

RATE_HZ = 16_000


def speech_like(seed: int, seconds: float = 3.0) -> np.ndarray:
    """Low-pass noise whose level changes five times a second, like syllables."""
    chance = np.random.default_rng(seed)
    noise = chance.normal(size=int(seconds * 3_000))
    wide = soxr.resample(noise, 3_000, RATE_HZ)[: int(seconds * RATE_HZ)]
    syllables = np.repeat(chance.random(int(seconds * 5)), RATE_HZ // 5)[: len(wide)]
    return wide[: len(syllables)] * syllables


def sampled(signal: np.ndarray, level_db: float = -20.0) -> np.ndarray:
    loud = 10 ** (level_db / 20) / np.sqrt(np.mean(signal**2))
    return np.clip(signal * loud * 32_767, -32_768, 32_767).astype(np.int16)


PLAYED = speech_like(1)


def room(signal: np.ndarray, late_s: float, *, reverberates: bool = False) -> np.ndarray:
    heard = np.concatenate([np.zeros(int(late_s * RATE_HZ)), signal])
    if reverberates:
        at = np.arange(RATE_HZ // 3)
        tail = np.random.default_rng(2).normal(size=len(at)) * np.exp(-at / (RATE_HZ * 0.05)) * 0.08
        tail[0] = 1.0
        heard = np.convolve(heard, tail)
    return heard


@pytest.mark.parametrize("late_s", [0.0, 0.05, 0.4, 0.9])
@pytest.mark.parametrize("reverberates", [False, True], ids=["near", "across a room"])
def test_the_loudspeaker_is_heard(late_s, reverberates):
    recorded = sampled(room(PLAYED, late_s, reverberates=reverberates), -30)
    assert measure_echo(sampled(PLAYED), recorded, RATE_HZ).disturbs


def test_it_is_heard_through_noise_and_with_clocks_that_differ():
    drifting = soxr.resample(room(PLAYED, 0.1), 100_000, 100_005)
    noise = np.random.default_rng(3).normal(size=len(drifting)) * np.std(drifting)
    assert measure_echo(sampled(PLAYED), sampled(drifting + noise, -30), RATE_HZ).disturbs


@pytest.mark.parametrize(
    "recorded",
    [
        np.zeros(4 * RATE_HZ, np.int16),
        sampled(np.random.default_rng(4).normal(size=4 * RATE_HZ), -30),
        sampled(speech_like(5, 4.0)),
        sampled(room(PLAYED, 0.1), -65),
        np.zeros(0, np.int16),
    ],
    ids=["silence", "noise", "somebody else", "hardly audible", "nothing recorded"],
)
def test_other_sounds_are_no_echo(recorded):
    assert not measure_echo(sampled(PLAYED), recorded, RATE_HZ).disturbs


def test_its_level_is_that_of_the_recording():
    echo = measure_echo(sampled(PLAYED, -20), sampled(room(PLAYED, 0.0), -30), RATE_HZ)
    assert echo.level_db == pytest.approx(-30, abs=1)
    assert echo.correlation == pytest.approx(1.0, abs=0.05)
