"""The assistant's own voice in the microphone: simulated, with known delays and levels."""

from __future__ import annotations

import numpy as np
import pytest
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Frame
from app.services.audio.microphone import level_of
from app.services.audio.played_sound import UNKNOWN, Echo, EchoGate, PlayedSound
from tests.services.audio.test_echo_detection import room, sampled, speech_like

SPEAKER_HZ = 48_000
PRESSED_S = 2.0
STOPPED_S = PRESSED_S + 0.06
"""The answer is played until here: a fade, and the device's buffer."""
START_S = 7_000.0
ECHO = 10 ** (-18 / 20)

SPOKEN = sampled(speech_like(1, 2.4))[: round(STOPPED_S * CAPTURE_RATE_HZ)]
USER = sampled(speech_like(9, 3.0))


def play(played: PlayedSound, jitter_s: float = 0.0, silent_s: float = 0.0) -> None:
    """Play what the assistant says in blocks, as the speaker's callback does, without the first
    ``silent_s``."""
    samples = soxr.resample(SPOKEN, CAPTURE_RATE_HZ, SPEAKER_HZ)
    jitter = np.random.default_rng(3).uniform(-jitter_s, jitter_s, len(samples))
    for begin in range(round(silent_s * SPEAKER_HZ), len(samples), 360):
        at = START_S + begin / SPEAKER_HZ + jitter[begin]
        played.add(samples[begin : begin + 360], SPEAKER_HZ, at)


def record(
    heard: np.ndarray,
    jitter_s: float = 0.0,
    before: Echo = UNKNOWN,
    pre_roll_s: float = 0.3,
    said_s: float = PRESSED_S,
) -> tuple[list[tuple[float, Frame]], EchoGate]:
    """The recording from the key press on, with pre-roll; each frame with its time. The answer
    begins ``said_s`` before the press."""
    played = PlayedSound()
    play(played, jitter_s, PRESSED_S - said_s)
    samples = np.zeros(3 * CAPTURE_RATE_HZ)
    samples[: len(heard)] = heard[: len(samples)]
    frames = []
    first = round((PRESSED_S - pre_roll_s) * CAPTURE_RATE_HZ)
    for begin in range(first, len(samples) - FRAME_SAMPLES, FRAME_SAMPLES):
        block = samples[begin : begin + FRAME_SAMPLES].astype(np.int16)
        frames.append((START_S + begin / CAPTURE_RATE_HZ, block))
    pressed_at = START_S + PRESSED_S
    gate = EchoGate(
        played, pressed_at, [frame for frame in frames if frame[0] < pressed_at], before
    )
    recorded = []
    for captured_at, block in frames:
        frame = gate.filtered(captured_at, Frame(block.tobytes(), level_of(block)))
        if frame is not None:
            recorded.append((captured_at - START_S, frame))
    return recorded, gate


def loud(frames: list[tuple[float, Frame]]) -> list[float]:
    """The times of the frames that are no silence."""
    return [at for at, frame in frames if np.abs(np.frombuffer(frame.pcm, np.int16)).max() > 100]


@pytest.mark.parametrize("delay_s", [0.01, 0.06, 0.2, 0.35])
@pytest.mark.parametrize("reverberates", [False, True], ids=["near", "across a room"])
@pytest.mark.parametrize("jitter_s", [0.0, 0.004])
def test_what_the_assistant_says_is_not_in_the_recording(delay_s, reverberates, jitter_s):
    echo = room(SPOKEN * ECHO, delay_s, reverberates=reverberates)
    recorded, _ = record(echo, jitter_s)
    assert loud(recorded) == []
    assert recorded[0][0] >= PRESSED_S


@pytest.mark.parametrize("delay_s", [0.06, 0.2])
def test_the_user_is_heard_over_it(delay_s):
    echo = room(SPOKEN * ECHO, delay_s)[: 3 * CAPTURE_RATE_HZ]
    echo = np.pad(echo, (0, 3 * CAPTURE_RATE_HZ - len(echo)))
    begin = round((PRESSED_S + 0.1) * CAPTURE_RATE_HZ)
    echo[begin:] += USER[: len(echo) - begin]
    recorded, _ = record(echo)
    user = np.concatenate([np.zeros(begin), USER[: len(echo) - begin]])
    alone, _ = record(user, before=Echo(0, (0, 0)))
    assert len(set(loud(alone)) - set(loud(recorded))) <= 5  # 0.1 s, where the user is quiet too


def test_with_headphones_all_from_the_press_on_is_there():
    noise = np.random.default_rng(4).normal(size=3 * CAPTURE_RATE_HZ) * 300
    recorded, gate = record(noise)
    assert gate.echo.gain == 0.0
    assert recorded[0][0] == pytest.approx(PRESSED_S, abs=0.021)
    assert len(loud(recorded)) == len(recorded)


def test_the_pre_roll_begins_when_the_assistant_has_ended():
    played = PlayedSound()
    play(played)
    pressed_at = START_S + STOPPED_S + 0.25
    block = np.full(FRAME_SAMPLES, 900, np.int16)
    blocks = [(pressed_at - 0.3 + number * 0.02, block) for number in range(20)]
    gate = EchoGate(played, pressed_at, blocks[:15], Echo(ECHO, (0.05, 0.05)))
    passed = [at for at, block in blocks if gate.filtered(at, Frame(block.tobytes(), 0.9))]
    ended_at = START_S + STOPPED_S
    assert passed[0] == pytest.approx(ended_at + 0.05 + 0.05, abs=0.03)


def test_where_it_is_unknown_what_is_heard_all_is_left_out_until_it_has_died_away():
    recorded, _ = record(room(SPOKEN * ECHO, 0.06), pre_roll_s=0.0)
    assert loud(recorded) == []


@pytest.mark.parametrize("said_s", [0.4, 0.5, 0.7])
def test_with_headphones_no_word_is_lost_when_the_answer_has_only_begun(said_s):
    user = np.zeros(3 * CAPTURE_RATE_HZ)
    begin = round((PRESSED_S + 0.05) * CAPTURE_RATE_HZ)
    user[begin:] = USER[: len(user) - begin]
    recorded, _ = record(user, said_s=said_s)
    alone, _ = record(user, before=Echo(0, (0, 0)), said_s=said_s)
    assert loud(recorded) == loud(alone)


@pytest.mark.parametrize("said_s", [0.4, 0.5, 0.7])
@pytest.mark.parametrize("delay_s", [0.01, 0.06, 0.2])
@pytest.mark.parametrize("reverberates", [False, True], ids=["near", "across a room"])
def test_what_the_assistant_has_only_begun_to_say_is_not_in_it(said_s, delay_s, reverberates):
    said = SPOKEN.copy()
    said[: round((PRESSED_S - said_s) * CAPTURE_RATE_HZ)] = 0
    recorded, _ = record(room(said * ECHO, delay_s, reverberates=reverberates), said_s=said_s)
    assert loud(recorded) == []


def test_in_a_pause_of_the_answer_the_echo_is_what_it_was_before():
    before = Echo(ECHO, (0.06, 0.06))
    silence = PlayedSound()
    block = np.zeros(FRAME_SAMPLES, np.int16)
    gate = EchoGate(silence, START_S, [(START_S - 0.02, block)], before)
    assert gate.echo is before


def test_without_sound_from_the_speaker_everything_is_there():
    gate = EchoGate(PlayedSound(), START_S, [(START_S - 0.02, np.ones(FRAME_SAMPLES, np.int16))])
    frame = Frame(bytes(640), 0.0)
    assert gate.filtered(START_S - 0.02, frame) is frame


def test_only_two_seconds_are_kept():
    played = PlayedSound()
    for number in range(1_000):
        played.add(np.full(480, 5_000, np.int16), SPEAKER_HZ, START_S + number * 0.01)
    assert played.level(START_S, START_S + 7.5) == 0.0
    assert played.level(START_S + 9.0, START_S + 9.1) == pytest.approx(5_000 / 32_768)
