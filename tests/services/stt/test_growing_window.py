"""When speech is recognized while it is spoken, on a simulated computer: no clock, no model."""

from __future__ import annotations

import numpy as np
import pytest

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES
from app.services.stt.growing_window import CHUNK, MAX_LIMIT_S, GrowingWindow, Job, join

LOUD = np.full(FRAME_SAMPLES, 3_000, np.int16).tobytes()
QUIET = bytes(2 * FRAME_SAMPLES)
FRAME_S = FRAME_SAMPLES / CAPTURE_RATE_HZ


def speech(*seconds: float) -> list[bytes]:
    """Frames that are loud and quiet in turn."""
    return [
        frame
        for i, duration in enumerate(seconds)
        for frame in [QUIET if i % 2 else LOUD] * round(duration / FRAME_S)
    ]


def detect(chunk: bytes) -> float:
    return float(any(chunk))


class Computer:
    """Recognizes ``speed`` seconds of speech in one, while frames arrive in real time."""

    def __init__(self, speed: float) -> None:
        self.window = GrowingWindow(detect)
        self.jobs: list[Job] = []
        self._speed = speed
        self._now = 0.0

    def hold(self, frames: list[bytes]) -> float:
        """The seconds from the last frame to the final text."""
        given = 0
        while True:
            arrived = min(int(self._now / FRAME_S + 0.01), len(frames))
            for frame in frames[given:arrived]:
                self.window.add(frame)
            given = max(given, arrived)
            if job := self.window.next_job(ended=given == len(frames)):
                self.recognize(job)
            elif given < len(frames):
                self._now = (given + 1) * FRAME_S
            else:
                return self._now - len(frames) * FRAME_S

    def recognize(self, job: Job) -> None:
        took_s = job.duration_s / self._speed
        self._now += took_s
        self.jobs.append(job)
        self.window.done(job, f"{job.start}-{job.end}", took_s)


@pytest.mark.parametrize("hold_s", [3, 10, 30, 60])
@pytest.mark.parametrize("speed", [8, 16])
def test_the_last_words_take_at_most_200_ms_at_eight_times_real_time(speed, hold_s):
    """Speakers pause for breath. They let go of the key 0.25 s after the last word."""
    rhythm = [2.2, 0.25, 1.3, 0.5] * (hold_s // 4) + [2.2, 0.25]
    assert Computer(speed).hold(speech(*rhythm)) <= 0.2


def test_nothing_is_left_to_do_after_a_longer_silence():
    computer = Computer(8)
    assert computer.hold(speech(4.0, 0.9)) == pytest.approx(0, abs=FRAME_S)
    assert computer.window.text


@pytest.mark.parametrize(("speed", "minutes"), [(1.5, 2), (8, 10), (40, 2)])
def test_each_word_of_ten_minutes_is_recognized_once(speed, minutes):
    rhythm = [3.0, 0.3, 7.0, 0.6, 30.0, 0.2, 17.0, 1.2] * minutes
    frames = speech(*rhythm)
    computer = Computer(speed)
    computer.hold(frames)
    recognized = np.zeros(computer.window.total, np.int8)
    for part in computer.window.text.split():
        start, end = map(int, part.split("-"))
        recognized[start:end] += 1
    loud = np.frombuffer(b"".join(frames), np.int16) > 0
    assert set(recognized[loud]) == {1}
    assert len(computer.window.pcm) < 60 * CAPTURE_RATE_HZ * 2


def test_a_file_that_arrives_at_once_is_recognized_in_windows():
    window = GrowingWindow(detect)
    window.add(b"".join(speech(100.0)))
    jobs = []
    while job := window.next_job(ended=True):
        jobs.append(job)
        window.done(job, "words", 0.1)
    assert len(jobs) >= 5
    assert max(job.duration_s for job in jobs) <= MAX_LIMIT_S
    assert sum(job.duration_s for job in jobs) == pytest.approx(100, abs=1)


def test_what_is_too_short_for_a_word_is_never_recognized():
    computer = Computer(8)
    computer.hold(speech(0.02, 2.0, 0.02, 5.0, 0.02, 1.0))
    assert computer.jobs == []
    assert computer.window.text == ""


def test_a_short_word_is_recognized_with_what_is_around_it():
    computer = Computer(8)
    frames = [QUIET] * 200 + speech(0.2, 0.3)
    computer.hold(frames)
    job = computer.jobs[-1]
    assert job.start <= 4.0 * CAPTURE_RATE_HZ - CHUNK
    assert job.duration_s < 1.0  # not with four seconds of silence


def test_texts_are_joined_as_their_language_is_written():
    assert join("Guten", " Tag ") == "Guten Tag"
    assert join("你好。", "今天") == "你好。今天"
    assert join("", "yes") == "yes"
