"""Whether the microphone hears the loudspeaker: what is recorded compared with what is played."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import soxr

RATE_HZ = 4_000
"""Enough for a voice, and coarse enough for two devices whose clocks differ a little."""
LATEST_S = 1.0
"""Sound on its way: the devices' buffers, a Bluetooth link, the room."""

ALIKE = 0.2
"""Correlation from which on it is the same sound. Another voice, music or noise stays below 0.1;
a loudspeaker across a room, with its reverberation, comes to 0.3 and more."""
AUDIBLE_DB = -55.0
"""Quieter than this it disturbs no recogniser."""


@dataclass(frozen=True, slots=True)
class Echo:
    """What of the played sound the recording holds."""

    correlation: float
    """0.0 (nothing alike) to 1.0 (the same)."""
    level_db: float
    """Of that part, RMS in dB of full scale."""

    @property
    def disturbs(self) -> bool:
        """Whether the assistant may hear itself."""
        return self.correlation >= ALIKE and self.level_db >= AUDIBLE_DB


def find_echo(played: np.ndarray, recorded: np.ndarray, rate_hz: int) -> Echo:
    """Both of 16-bit samples at ``rate_hz``; the recording began when the playing did."""
    sound, heard = (_coarse(samples, rate_hz) for samples in (played, recorded))
    lags = min(len(heard) - 1, int(LATEST_S * RATE_HZ))
    if len(sound) == 0 or lags < 1 or not sound.any() or not heard.any():
        return Echo(0.0, -np.inf)
    size = len(sound) + len(heard)
    together = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(sound, size)), size)
    energy = np.concatenate([[0.0], np.cumsum(heard**2)])
    begins = np.arange(lags)
    ends = np.minimum(begins + len(sound), len(heard))
    sound_energy = float(np.sum(sound**2))
    norm = np.sqrt(sound_energy * np.maximum(energy[ends] - energy[begins], 1e-9))
    alike = np.abs(together[:lags]) / norm
    best = int(np.argmax(alike))
    gain = abs(float(together[best])) / sound_energy
    rms = gain * float(np.sqrt(np.mean(sound**2)))
    return Echo(min(float(alike[best]), 1.0), 20 * float(np.log10(max(rms, 1e-9))))


def _coarse(samples: np.ndarray, rate_hz: int) -> np.ndarray:
    return np.asarray(soxr.resample(samples.astype(np.float32) / 32_768, rate_hz, RATE_HZ))
