"""What the speaker plays next: pieces of sound, joined without a seam, at the device's rate."""

from __future__ import annotations

import collections
import threading
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import soxr

from app.engine.contracts.ports import Audio, Playback

FADE_S = 0.03
"""Long enough not to click, short enough to be "at once"."""

NOTHING = np.zeros(0, np.int16)


@dataclass(slots=True, eq=False)
class _Piece:
    playback: Playback
    samples: np.ndarray
    late_s: float
    """Sound of the piece before, held back by the resampler, that the samples begin with."""
    played: int = 0
    sounds_at: float = 0.0


class Playout:
    """A queue that is filled in one thread and played in another.

    ``began`` and ``ended`` are called from ``fill``, with the time at which the first sample of a
    piece sounds, and the last has.
    """

    def __init__(
        self,
        rate_hz: int,
        began: Callable[[Playback, float], None],
        ended: Callable[[Playback, float], None],
    ) -> None:
        self.volume = 1.0
        """Of what is played, from the next block on."""
        self._played_at = 1.0
        self._rate_hz = rate_hz
        self._began = began
        self._ended = ended
        self._pieces: collections.deque[_Piece] = collections.deque()
        self._loose = NOTHING
        """Samples of no piece that come next: a fade, or what the resampler held back."""
        self._sounding = False
        self._resampler: soxr.ResampleStream | None = None
        self._resampler_rate_hz = 0
        self._lock = threading.Lock()
        self._resampling = threading.Lock()

    @property
    def waiting(self) -> bool:
        """Whether there is a piece that has not been played whole."""
        return bool(self._pieces)

    def add(self, audio: Audio, playback: Playback) -> None:
        """Queue behind what is queued."""
        with self._resampling:
            piece = _Piece(playback, *self._resampled(audio))
            with self._lock:
                self._pieces.append(piece)

    def drop(self) -> list[Playback]:
        """Fade what sounds now, and forget the rest; returns what was not played whole."""
        with self._lock:
            dropped = [piece.playback for piece in self._pieces]
            self._loose = self._faded() if self._sounding else NOTHING
            self._pieces.clear()
            self._resampler = None
        return dropped

    def fill(self, block: np.ndarray, sounds_at: float) -> None:
        """The next samples into ``block``, of which the first will sound at ``sounds_at``."""
        at = 0
        with self._lock:
            while at < len(block):
                if len(self._loose):
                    at += self._play_loose(block[at:])
                elif self._pieces:
                    at += self._play_piece(block[at:], sounds_at + at / self._rate_hz)
                elif (rest := self._rest()) is not None:
                    self._loose = rest
                else:
                    break
            self._sounding = at == len(block)
        block[at:] = 0
        self._soften(block)

    def _soften(self, block: np.ndarray) -> None:
        """A change of volume takes one block, so that it does not click."""
        before, self._played_at = self._played_at, self.volume
        if before != 1.0 or self._played_at != 1.0:
            ramp = np.linspace(before, self._played_at, len(block), dtype=np.float32)
            block[:] = (block * ramp).astype(np.int16)

    def _play_loose(self, space: np.ndarray) -> int:
        count = min(len(self._loose), len(space))
        space[:count] = self._loose[:count]
        self._loose = self._loose[count:]
        return count

    def _play_piece(self, space: np.ndarray, sounds_at: float) -> int:
        piece = self._pieces[0]
        if piece.played == 0:
            piece.sounds_at = sounds_at + piece.late_s
            self._began(piece.playback, piece.sounds_at)
        count = min(len(piece.samples) - piece.played, len(space))
        space[:count] = piece.samples[piece.played : piece.played + count]
        piece.played += count
        if piece.played == len(piece.samples):
            self._pieces.popleft()
            self._ended(piece.playback, piece.sounds_at + piece.playback.duration_s)
        return count

    def _faded(self) -> np.ndarray:
        """The samples that would come next, under a falling curve."""
        count = int(FADE_S * self._rate_hz)
        following = [piece.samples[piece.played :][:count] for piece in self._pieces]
        rest = self._rest()
        joined = np.concatenate([self._loose, *following, NOTHING if rest is None else rest])
        tail = np.zeros(count, np.float32)
        tail[: len(joined)] = joined[:count]
        curve = np.cos(np.linspace(0, np.pi, count, dtype=np.float32)) * 0.5 + 0.5
        return (tail * curve).astype(np.int16)

    # --- the resampler --------------------------------------------------------------------------

    def _resampled(self, audio: Audio) -> tuple[np.ndarray, float]:
        """At the device's rate, and how late the piece begins in it. Pieces of one rate go through
        one resampler, so that no seam is heard; it holds back 30 ms until more comes, or until
        ``_rest`` asks for them."""
        samples = np.frombuffer(audio.pcm, np.int16)
        if self._resampler is not None and audio.rate_hz == self._resampler_rate_hz:
            late_s = self._resampler.delay() / self._rate_hz
            return np.asarray(self._resampler.resample_chunk(samples)), late_s
        rest = NOTHING if self._resampler is None else self._flushed(self._resampler)
        self._resampler = None
        if audio.rate_hz != self._rate_hz:
            self._resampler = soxr.ResampleStream(audio.rate_hz, self._rate_hz, 1, dtype="int16")
            self._resampler_rate_hz = audio.rate_hz
            samples = self._resampler.resample_chunk(samples)
        return np.concatenate([rest, samples]), len(rest) / self._rate_hz

    def _rest(self) -> np.ndarray | None:
        """What the resampler holds back, when the queue has run dry; None when there is nothing."""
        if self._resampler is None or not self._resampling.acquire(blocking=False):
            return None  # or more is just coming
        try:
            resampler, self._resampler = self._resampler, None
            return self._flushed(resampler)
        finally:
            self._resampling.release()

    @staticmethod
    def _flushed(resampler: soxr.ResampleStream) -> np.ndarray:
        return np.asarray(resampler.resample_chunk(NOTHING, last=True))
