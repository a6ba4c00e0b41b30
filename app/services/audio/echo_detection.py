"""Whether the microphone hears the loudspeaker, by correlating what is recorded and played."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import soxr

RATE_HZ = 4_000
"""Enough for a voice, and coarse enough for two devices whose clocks differ slightly."""
MAX_DELAY_S = 1.0
"""Longest delay: device buffers, a Bluetooth link, the room."""

ECHO_CORRELATION = 0.2
"""From this correlation on it is the same sound. Another voice, music or noise stays below 0.1; a
loudspeaker across a room, with its reverberation, reaches 0.3 and more."""
AUDIBLE_DB = -55.0
"""A quieter echo does not disturb speech recognition."""


@dataclass(frozen=True, slots=True)
class Echo:
    """The part of a recording that is the played sound."""

    correlation: float
    """0.0 (unrelated) to 1.0 (identical)."""
    level_db: float
    """RMS of that part, dB of full scale."""

    @property
    def disturbs(self) -> bool:
        """Whether the assistant may hear itself."""
        return self.correlation >= ECHO_CORRELATION and self.level_db >= AUDIBLE_DB


@dataclass(frozen=True, slots=True)
class Match:
    """One sound found in another."""

    correlation: float
    """See ``Echo``."""
    position_s: float
    gain: float


def measure_echo(played: np.ndarray, recorded: np.ndarray, rate_hz: int) -> Echo:
    """The echo of ``played`` in ``recorded``: 16-bit samples at ``rate_hz`` that begin together."""
    sound, heard = (_downsample(samples, rate_hz) for samples in (played, recorded))
    match = _best_match(sound, heard, min(len(heard) - 1, int(MAX_DELAY_S * RATE_HZ)))
    if match.correlation == 0.0:
        return Echo(0.0, -np.inf)
    rms = match.gain * float(np.sqrt(np.mean(sound**2)))
    return Echo(match.correlation, 20 * float(np.log10(max(rms, 1e-9))))


def find_delayed(played: np.ndarray, recorded: np.ndarray, rate_hz: int) -> Match:
    """Where in ``played`` the shorter ``recorded`` is: 16-bit samples at ``rate_hz`` that end
    together. ``gain`` is that of the recording."""
    sound, heard = (_downsample(samples, rate_hz) for samples in (played, recorded))
    match = _best_match(heard, sound, len(sound) - len(heard) + 1)
    if match.correlation == 0.0:
        return match
    return replace(match, gain=match.correlation**2 / match.gain)


def _best_match(part: np.ndarray, whole: np.ndarray, positions: int) -> Match:
    """Where ``part`` is in ``whole``, among its first positions; it may extend beyond the end.
    ``gain`` is the level of the match, relative to ``part``."""
    if len(part) == 0 or positions < 1 or not part.any() or not whole.any():
        return Match(0.0, 0.0, 0.0)
    size = len(part) + len(whole)
    cross = np.fft.irfft(np.fft.rfft(whole, size) * np.conj(np.fft.rfft(part, size)), size)
    energy = np.concatenate([[0.0], np.cumsum(whole**2)])
    begins = np.arange(positions)
    ends = np.minimum(begins + len(part), len(whole))
    part_energy = float(np.sum(part**2))
    norm = np.sqrt(part_energy * np.maximum(energy[ends] - energy[begins], 1e-9))
    correlation = np.abs(cross[:positions]) / norm
    best = int(np.argmax(correlation))
    gain = abs(float(cross[best])) / part_energy
    return Match(min(float(correlation[best]), 1.0), best / RATE_HZ, gain)


def _downsample(samples: np.ndarray, rate_hz: int) -> np.ndarray:
    return np.asarray(soxr.resample(samples.astype(np.float32) / 32_768, rate_hz, RATE_HZ))
