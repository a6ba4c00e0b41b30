"""The queue of samples that the speaker plays next: without a seam, at the device's rate."""

from __future__ import annotations

import collections
import threading
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import soxr

from app.engine.contracts.ports import Audio, Playback

FADE_S = 0.03
"""Long enough not to click, short enough to be perceived as immediate."""

DUCKED = 0.25
"""Volume (−12 dB) of the queue while something is played over it: audible, but not in the way."""

EMPTY = np.zeros(0, np.int16)


@dataclass(slots=True, eq=False)
class _Piece:
    playback: Playback
    samples: np.ndarray
    late_s: float
    """Sound of the previous piece, held back by the resampler, at the start of ``samples``."""
    played: int = 0
    sounds_at: float = 0.0


class SampleQueue:
    """A queue that one thread adds to and another one plays.

    ``fill`` calls ``began`` with the time at which the first sample of a piece sounds, and
    ``ended`` with the time at which its last sample has sounded.
    """

    def __init__(
        self,
        rate_hz: int,
        began: Callable[[Playback, float], None],
        ended: Callable[[Playback, float], None],
    ) -> None:
        self.volume = 1.0
        """0 to 1; takes effect with the next block."""
        self.ducked = False
        """Whether to play more quietly, as while something is played over the queue."""
        self._applied_volume = 1.0
        self._rate_hz = rate_hz
        self._began = began
        self._ended = ended
        self._pieces: collections.deque[_Piece] = collections.deque()
        self._over: collections.deque[_Piece] = collections.deque()
        """Played over the other pieces."""
        self._applied_duck = 1.0
        self._unowned = EMPTY
        """Samples to play next that belong to no piece: a fade, or the resampler's remainder."""
        self._sounding = False
        self._resampler: soxr.ResampleStream | None = None
        self._resampler_rate_hz = 0
        self._queue_lock = threading.Lock()
        self._resampler_lock = threading.Lock()

    @property
    def waiting(self) -> bool:
        """Whether a piece has not been played completely."""
        return bool(self._pieces or self._over)

    def add(self, audio: Audio, playback: Playback) -> None:
        """Append to the queue."""
        with self._resampler_lock:
            piece = _Piece(playback, *self._resampled(audio))
            with self._queue_lock:
                self._pieces.append(piece)

    def add_over(self, audio: Audio, playback: Playback) -> None:
        """Play ``audio`` over the queue, which is ducked meanwhile."""
        samples = np.frombuffer(audio.pcm, np.int16)
        if audio.rate_hz != self._rate_hz:
            samples = soxr.resample(samples, audio.rate_hz, self._rate_hz)
        with self._queue_lock:
            self._over.append(_Piece(playback, samples, 0.0))

    def drop(self) -> list[Playback]:
        """Fade out what is playing and drop the rest. Returns all pieces that were not finished."""
        with self._queue_lock:
            dropped = [piece.playback for piece in (*self._pieces, *self._over)]
            self._unowned = self._faded() if self._sounding else EMPTY
            self._pieces.clear()
            self._over.clear()
            self._resampler = None
        return dropped

    def fill(self, block: np.ndarray, sounds_at: float) -> None:
        """Write the next samples into ``block``, whose first sample will sound at ``sounds_at``."""
        at = 0
        with self._queue_lock:
            while at < len(block):
                if len(self._unowned):
                    at += self._play_unowned(block[at:])
                elif self._pieces:
                    at += self._play_piece(block[at:], sounds_at + at / self._rate_hz)
                elif len(remainder := self._take_remainder()):
                    self._unowned = remainder
                else:
                    break
            self._sounding = at == len(block)
            block[at:] = 0
            self._mix_over(block, sounds_at)
        self._apply_volume(block)

    def _mix_over(self, block: np.ndarray, sounds_at: float) -> None:
        """Add the pieces to be played over the block, and make the block quieter meanwhile."""
        before, self._applied_duck = (
            self._applied_duck,
            DUCKED if self._over or self.ducked else 1.0,
        )
        if before != 1.0 or self._applied_duck != 1.0:
            ramp = np.linspace(before, self._applied_duck, len(block), dtype=np.float32)
            block[:] = (block * ramp).astype(np.int16)
        at = 0
        while self._over and at < len(block):
            piece = self._over[0]
            if piece.played == 0:
                piece.sounds_at = sounds_at + at / self._rate_hz
                self._began(piece.playback, piece.sounds_at)
            samples = piece.samples[piece.played : piece.played + len(block) - at]
            space = block[at : at + len(samples)]
            mixed = space.astype(np.int32) + samples
            space[:] = np.clip(mixed, -32_768, 32_767).astype(np.int16)
            piece.played += len(samples)
            at += len(samples)
            if piece.played == len(piece.samples):
                self._over.popleft()
                self._ended(piece.playback, piece.sounds_at + piece.playback.duration_s)

    def _apply_volume(self, block: np.ndarray) -> None:
        """A change of volume ramps over one block, so that it does not click."""
        before, self._applied_volume = self._applied_volume, self.volume
        if before != 1.0 or self._applied_volume != 1.0:
            ramp = np.linspace(before, self._applied_volume, len(block), dtype=np.float32)
            block[:] = (block * ramp).astype(np.int16)

    def _play_unowned(self, space: np.ndarray) -> int:
        count = min(len(self._unowned), len(space))
        space[:count] = self._unowned[:count]
        self._unowned = self._unowned[count:]
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
        """The next samples, multiplied by a falling cosine."""
        count = int(FADE_S * self._rate_hz)
        following = [piece.samples[piece.played :][:count] for piece in self._pieces]
        joined = np.concatenate([self._unowned, *following, self._take_remainder()])
        tail = np.zeros(count, np.float32)
        tail[: len(joined)] = joined[:count]
        curve = np.cos(np.linspace(0, np.pi, count, dtype=np.float32)) * 0.5 + 0.5
        return (tail * curve).astype(np.int16)

    # --- the resampler --------------------------------------------------------------------------

    def _resampled(self, audio: Audio) -> tuple[np.ndarray, float]:
        """The samples at the device's rate, and after how many seconds the piece begins in them.

        Pieces of the same rate go through one resampler, so that no seam is heard. It holds back
        30 ms until the next piece or ``_take_remainder``.
        """
        samples = np.frombuffer(audio.pcm, np.int16)
        if self._resampler is not None and audio.rate_hz == self._resampler_rate_hz:
            late_s = self._resampler.delay() / self._rate_hz
            return np.asarray(self._resampler.resample_chunk(samples)), late_s
        remainder = self._flush()
        if audio.rate_hz != self._rate_hz:
            self._resampler = soxr.ResampleStream(audio.rate_hz, self._rate_hz, 1, dtype="int16")
            self._resampler_rate_hz = audio.rate_hz
            samples = self._resampler.resample_chunk(samples)
        return np.concatenate([remainder, samples]), len(remainder) / self._rate_hz

    def _take_remainder(self) -> np.ndarray:
        """What the resampler holds back, once the queue is empty."""
        if self._resampler is None or not self._resampler_lock.acquire(blocking=False):
            return EMPTY  # locked: another piece is being added
        try:
            return self._flush()
        finally:
            self._resampler_lock.release()

    def _flush(self) -> np.ndarray:
        resampler, self._resampler = self._resampler, None
        return EMPTY if resampler is None else resampler.resample_chunk(EMPTY, last=True)
