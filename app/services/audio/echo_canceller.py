"""Removes the assistant's voice from what the microphone hears, with WebRTC's echo canceller.

It compares the microphone with exactly what the speaker's stream has played. It finds the delay
between the two by itself, up to about 0.4 s, and follows it when the clocks of two devices drift.
"""

from __future__ import annotations

import collections
import statistics
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
REMEMBERED = 40
"""Blocks whose times are compared: 0.3 to 0.8 s of sound."""
STEP_S = 0.003
"""A larger change of the usual time is a gap in the stream, not drift."""
FOLLOWING = 0.02
"""Part of the drift that is followed with each block."""
AUDIBLE = 60.0
"""RMS of 16-bit samples (−55 dB) above which a microphone hears more than its own noise."""
LONGEST_DELAY_S = 0.4
"""How long after a sound its echo may come."""
REMOVED = 0.25
"""Where this little of the sound is left (−12 dB), an echo was removed."""
SETTLED_S = 0.4
"""After so much removed echo, the canceller knows the room."""
MUTED_S = 1.0
"""Of played sound: until then, WebRTC removes everything, or has to learn anew after a gap."""
NO_ECHO_S = 0.5
"""After so much played sound that the microphone did not hear, there is no echo: a headset."""
LONGEST_SETTLING_S = 3.0
"""Of played sound; it takes about 1 s. A person may have talked all the while."""


def is_available() -> bool:
    """Whether this system has the library."""
    try:
        import pywebrtc_audio  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


class EchoCanceller:
    """Of one recording. The frames come in order, without gaps.

    ``played``: None removes no echo. ``suppress_noise`` also removes steady noise.
    """

    def __init__(self, played: PlayedSound | None, *, suppress_noise: bool = False) -> None:
        from pywebrtc_audio import AudioProcessor

        self._processor: Any = AudioProcessor(
            sample_rate=CAPTURE_RATE_HZ,
            echo_cancellation=played is not None,
            high_pass_filter=True,
            noise_suppression=suppress_noise,
        )
        self._far = FarSound(played) if played else None
        self._settling = Settling()
        self._jumps = 0

    def clean(self, captured_at: float, pcm: bytes) -> np.ndarray:
        """Return the samples of a frame, captured from this time (s) on, without echo."""
        near = np.frombuffer(pcm, np.int16)
        far = np.zeros(len(near), np.int16)
        if self._far:
            far = self._far.at(captured_at + LEAD_S, len(near))
        blocks = (
            self._processor.process(near[i : i + BLOCK_SAMPLES], far[i : i + BLOCK_SAMPLES])
            for i in range(0, len(near), BLOCK_SAMPLES)
        )
        cleaned = np.concatenate(list(blocks))
        if self._far and self._far.jumps != self._jumps:
            self._jumps = self._far.jumps
            self._settling = Settling()
        if self._far and self._settling.may_echo(near, far, cleaned):
            return np.zeros(len(near), np.int16)
        return cleaned


class Settling:
    """The first second of played sound, in which the canceller learns how the room sounds, and the
    time after a gap in a stream. What is left of the echo until then would pass for speech."""

    def __init__(self) -> None:
        self._is_settled = False
        self._removed_s = self._unheard_s = self._played_s = 0.0
        self._echo_left_s = 0.0

    def may_echo(self, near: np.ndarray, far: np.ndarray, cleaned: np.ndarray) -> bool:
        """Whether the next frame, ``near``, may contain an echo that ``cleaned`` still has."""
        if self._is_settled:
            return False
        frame_s = len(near) / CAPTURE_RATE_HZ
        heard = _rms(near)
        self._echo_left_s -= frame_s
        if _rms(far) > AUDIBLE:
            self._echo_left_s = LONGEST_DELAY_S
        if self._echo_left_s <= 0:
            return False
        self._played_s += frame_s
        self._unheard_s += frame_s if heard < AUDIBLE else 0.0
        if self._played_s > MUTED_S and heard > AUDIBLE and _rms(cleaned) < REMOVED * heard:
            self._removed_s += frame_s
        self._is_settled = (
            self._removed_s > SETTLED_S
            or self._unheard_s > NO_ECHO_S + LONGEST_DELAY_S
            or self._played_s > LONGEST_SETTLING_S
        )
        return True


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

    @property
    def jumps(self) -> int:
        """How many gaps there were in the streams of the two devices."""
        return self._near.jumps + self._far.jumps

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
        self._far = DeviceClock(self._far.jumps)
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


def _rms(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(samples.astype(np.float32) ** 2)))


class DeviceClock:
    """When each sample of a device's stream is captured or sounds.

    A busy computer reports single blocks up to 50 ms late, and a stream that it starves goes on
    later than before. So the time is by the median of the last blocks. Small changes, which are the
    drift between two devices, are followed smoothly: a jump would be a change of the room.
    """

    def __init__(self, jumps: int = 0) -> None:
        self._offsets: collections.deque[float] = collections.deque(maxlen=REMEMBERED)
        self._offset: float | None = None
        self.jumps = jumps
        """How many gaps there were in the stream, and in those before it."""

    def add(self, position_s: float, at: float) -> None:
        """The block at ``position_s`` by the number of samples was captured, or sounds, at this
        time."""
        self._offsets.append(at - position_s)
        usual = statistics.median(self._offsets)
        before = self._offset
        is_drift = before is not None and abs(usual - before) < STEP_S
        if before is not None and is_drift:
            usual = before + (usual - before) * FOLLOWING
        elif len(self._offsets) == REMEMBERED:
            self.jumps += 1
        self._offset = usual

    def time_of(self, position_s: float) -> float:
        return position_s + (self._offset or 0.0)

    def position_of(self, time: float) -> float:
        return time - (self._offset or 0.0)
