"""Whether the microphone hears the loudspeaker, by correlating what is recorded and played."""

from __future__ import annotations

from dataclasses import dataclass

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


def measure_echo(played: np.ndarray, recorded: np.ndarray, rate_hz: int) -> Echo:
    """The echo of ``played`` in ``recorded``: 16-bit samples at ``rate_hz`` that begin together."""
    sound, heard = (_downsample(samples, rate_hz) for samples in (played, recorded))
    lags = min(len(heard) - 1, int(MAX_DELAY_S * RATE_HZ))
    if len(sound) == 0 or lags < 1 or not sound.any() or not heard.any():
        return Echo(0.0, -np.inf)
    size = len(sound) + len(heard)
    cross = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(sound, size)), size)
    energy = np.concatenate([[0.0], np.cumsum(heard**2)])
    begins = np.arange(lags)
    ends = np.minimum(begins + len(sound), len(heard))
    sound_energy = float(np.sum(sound**2))
    norm = np.sqrt(sound_energy * np.maximum(energy[ends] - energy[begins], 1e-9))
    correlation = np.abs(cross[:lags]) / norm
    best = int(np.argmax(correlation))
    gain = abs(float(cross[best])) / sound_energy
    rms = gain * float(np.sqrt(np.mean(sound**2)))
    return Echo(min(float(correlation[best]), 1.0), 20 * float(np.log10(max(rms, 1e-9))))


def _downsample(samples: np.ndarray, rate_hz: int) -> np.ndarray:
    return np.asarray(soxr.resample(samples.astype(np.float32) / 32_768, rate_hz, RATE_HZ))
