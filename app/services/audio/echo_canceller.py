"""Removes the assistant's voice from what the microphone hears, with WebRTC's echo canceller.

It compares the microphone with exactly what the speaker's stream has played. It finds the delay
between the two by itself, up to about 0.4 s, and follows it when the clocks of two devices drift.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ
from app.services.audio.played_sound import Block, PlayedSound

BLOCK_SAMPLES = CAPTURE_RATE_HZ // 100
"""WebRTC processes 10 ms at a time."""
LEAD_S = 0.03
"""How much later the played sound is that a frame is compared with. The canceller finds a delay of
the echo, but no advance, which errors of the devices' times can make of a short delay. The
speaker's stream is at least this far ahead of the microphone's."""
MAX_JUMP_S = 0.06
"""A larger difference from the time that is due is a pause or another stream, not a clock."""
LONGEST_PAUSE_S = 1.0
"""After a longer pause, what is played is a stream of its own."""
FORGETTING = 0.998
"""Weight of a block's time relative to that of the next one: of 20 ms, the last 10 s count."""
DRIFT_PRIOR = 16.0
"""(2 ms jitter / 0.05 % drift)²: until the times show a drift clearly, there is none."""


def is_available() -> bool:
    """Whether this system has the library."""
    try:
        import pywebrtc_audio  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


class EchoCanceller:
    """Of one recording. The frames come in order, without gaps.

    ``suppress_noise`` also removes steady noise.
    """

    def __init__(self, played: PlayedSound, *, suppress_noise: bool = False) -> None:
        from pywebrtc_audio import AudioProcessor

        self._processor: Any = AudioProcessor(
            sample_rate=CAPTURE_RATE_HZ,
            echo_cancellation=True,
            high_pass_filter=True,
            noise_suppression=suppress_noise,
        )
        self._far = FarSound(played)

    def clean(self, captured_at: float, pcm: bytes) -> np.ndarray:
        """Return the samples of a frame, captured from this time (s) on, without echo."""
        near = np.frombuffer(pcm, np.int16)
        far = self._far.at(captured_at + LEAD_S, len(near))
        blocks = (
            self._processor.process(near[i : i + BLOCK_SAMPLES], far[i : i + BLOCK_SAMPLES])
            for i in range(0, len(near), BLOCK_SAMPLES)
        )
        return np.concatenate(list(blocks))


class FarSound:
    """What the speaker has played, at the capture rate and by the microphone's clock."""

    def __init__(self, played: PlayedSound) -> None:
        self._played = played
        self._near = DeviceClock()
        self._far = DeviceClock()
        self._samples = np.zeros(0, np.int16)
        """What was played since the stream began, apart from the first ``_forgotten`` samples."""
        self._forgotten = 0
        self._fed_s = 0.0
        """How much of the stream the resampler has got."""
        self._captured_s = 0.0
        self._last: Block | None = None
        self._resampler: soxr.ResampleStream | None = None
        self._rate_hz = 0

    def at(self, begin: float, count: int) -> np.ndarray:
        """Return ``count`` samples from ``begin`` on; zeros where nothing was played."""
        self._near.add(self._captured_s, begin)
        end_s = self._captured_s + count / CAPTURE_RATE_HZ
        times = (self._near.time_of(self._captured_s), self._near.time_of(end_s))
        self._captured_s = end_s
        self._fetch()
        first, end = (
            self._far.position_of(time) * CAPTURE_RATE_HZ - self._forgotten for time in times
        )
        lowest, highest = max(int(first) - 1, 0), max(int(end) + 2, 0)
        known = self._samples[lowest:highest]
        self._forget(int(first) - CAPTURE_RATE_HZ)
        if not len(known):
            return np.zeros(count, np.int16)
        places = np.linspace(first - lowest, end - lowest, count, endpoint=False)
        return np.interp(places, np.arange(len(known)), known, left=0, right=0).astype(np.int16)

    def _fetch(self) -> None:
        """Append what was played since the last time."""
        for block in self._played.since(self._last):
            self._last = block
            resampler = self._resampler
            pause_s = block.sounds_at - self._far.time_of(self._fed_s)
            if resampler is None or block.rate_hz != self._rate_hz or pause_s > LONGEST_PAUSE_S:
                resampler = self._start(block.rate_hz)
            elif pause_s > MAX_JUMP_S:
                self._append(resampler, np.zeros(round(pause_s * self._rate_hz), np.int16))
            self._far.add(self._fed_s, block.sounds_at)
            self._append(resampler, block.samples)

    def _start(self, rate_hz: int) -> soxr.ResampleStream:
        self._rate_hz, self._fed_s, self._forgotten = rate_hz, 0.0, 0
        self._far = DeviceClock()
        self._samples = np.zeros(0, np.int16)
        self._resampler = soxr.ResampleStream(
            rate_hz, CAPTURE_RATE_HZ, 1, dtype="int16", quality="MQ"
        )
        return self._resampler

    def _append(self, resampler: soxr.ResampleStream, samples: np.ndarray) -> None:
        self._fed_s += len(samples) / self._rate_hz
        self._samples = np.concatenate([self._samples, resampler.resample_chunk(samples)])

    def _forget(self, count: int) -> None:
        if count > CAPTURE_RATE_HZ:  # once a second
            self._samples = self._samples[count:]
            self._forgotten += count


class DeviceClock:
    """When each sample of a device's stream is captured or sounds.

    The clocks of two devices differ by up to 0.1 %, and the times of blocks jitter by some ms. So
    the time is a line through the blocks of the last seconds, by least squares.
    """

    def __init__(self) -> None:
        self._weight = self._position = self._offset = self._variance = self._covariance = 0.0

    def add(self, position_s: float, at: float) -> None:
        """The block at ``position_s`` by the number of samples was captured, or sounds, at this
        time. One that is far from the others begins another line."""
        if self._weight and abs(at - self.time_of(position_s)) > MAX_JUMP_S:
            self._weight = self._variance = self._covariance = 0.0
        self._weight = self._weight * FORGETTING + 1
        self._variance *= FORGETTING
        self._covariance *= FORGETTING
        position, offset = position_s - self._position, at - position_s - self._offset
        self._position += position / self._weight
        self._offset += offset / self._weight
        self._variance += position * (position_s - self._position)
        self._covariance += position * (at - position_s - self._offset)

    @property
    def _drift(self) -> float:
        return self._covariance / (self._variance + DRIFT_PRIOR)

    def time_of(self, position_s: float) -> float:
        return position_s + self._offset + self._drift * (position_s - self._position)

    def position_of(self, time: float) -> float:
        return (time - self._offset + self._drift * self._position) / (1 + self._drift)
