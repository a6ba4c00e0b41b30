"""What to recognize, and when, while the user talks: for models that take a recording at once.

The window begins after the last pause and grows with the speech. It is recognized now and then for
partials, and as soon as the speaker falls silent: whoever then lets go of the key, or is silent
long enough in hands-free mode, waits for nothing more. A long pause closes the window; its text is
settled and its audio dropped, so that a long recording costs no more than a short one.

Pure: it knows no model and no clock. ``detect`` is a speech detector.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from app.engine.contracts.ports import CAPTURE_RATE_HZ

CHUNK = 512
"""Samples that the detector judges at a time: 32 ms."""

VOICED, STILL_VOICED = 0.5, 0.35
"""Probability from which a chunk is speech: the first of a word, and one that follows."""
MIN_VOICED_CHUNKS = 3
"""Fewer (100 ms) are a click or a breath. The shortest words ("ja", "yes") have twice as many."""
SILENT_LEVEL = 0.003
"""RMS of the loudest chunk (−50 dB) below which nothing is recognized."""

ONSET_S = 0.1
"""Silence after which the window is recognized in case the utterance has ended. A slow computer
waits longer, so that it is not busy with a gap between two words when the utterance ends."""
PAUSE_S = 0.4
"""Silence that closes the window."""
LEAD_S = 0.3
"""Kept before the first word, whose beginning the detector may miss."""
TAIL_S = 0.3
"""Recognized after the last word, whose end the detector may miss."""
PARTIAL_S = 0.5
"""New speech that is worth a partial."""

SOON_S = 0.3
"""Time in which the end of a window should be recognized: half is over before a key is released."""
MIN_LIMIT_S, MAX_LIMIT_S = 2.0, 20.0
"""Shortest and longest window. A shorter one would cost words at its edges; a longer one is beyond
what some models were trained on."""
FIRST_SPEED = 8.0
"""Seconds of speech recognized in one second, until the first is measured."""


@dataclass(frozen=True, slots=True)
class Job:
    """Samples ``[start, end)`` of the utterance. ``closes``: its text is settled."""

    start: int
    end: int
    closes: bool
    voiced_s: float
    """Duration of the speech in it."""

    @property
    def duration_s(self) -> float:
        return (self.end - self.start) / CAPTURE_RATE_HZ


@dataclass
class GrowingWindow:
    detect: Callable[[bytes], float]
    """Returns the probability of speech in the next ``CHUNK`` samples."""
    has_fixed_cost: bool = False
    """Recognition takes the same time for any window (Whisper pads each to 30 s)."""
    total: int = 0
    """Samples received."""
    _pcm: bytearray = field(default_factory=bytearray)
    _first: int = 0
    """Position of the first sample in ``_pcm``; also where the window begins."""
    _voiced: list[bool] = field(default_factory=list)
    """For each chunk of the window."""
    _levels: list[float] = field(default_factory=list)
    _settled: str = ""
    _text: str = ""
    """Of the open window, up to ``_known``."""
    _known: int = 0
    _took_s: float = 0.0
    _speed: float = FIRST_SPEED

    @property
    def text(self) -> str:
        return join(self._settled, self._text)

    def add(self, pcm: bytes) -> None:
        """Add 16-bit samples at 16 kHz."""
        self._pcm += pcm
        self.total += len(pcm) // 2
        while (len(self._voiced) + 1) * CHUNK * 2 <= len(self._pcm):
            begin = len(self._voiced) * CHUNK * 2
            chunk = bytes(self._pcm[begin : begin + CHUNK * 2])
            continues = bool(self._voiced) and self._voiced[-1]
            self._voiced.append(self.detect(chunk) >= (STILL_VOICED if continues else VOICED))
            samples = as_floats(chunk)
            self._levels.append(float(np.sqrt(np.mean(samples * samples))))

    @property
    def pcm(self) -> bytes:
        """The audio in the window."""
        return bytes(self._pcm)

    def samples(self, job: Job) -> np.ndarray:
        """Its audio as floats."""
        return as_floats(self.pcm[: (job.end - self._first) * 2])

    def has_speech(self) -> bool:
        enough = sum(self._voiced) >= MIN_VOICED_CHUNKS
        return enough and max(self._levels) >= SILENT_LEVEL

    def drop_silence(self) -> None:
        """Forget what came before the first word."""
        if not self.has_speech():
            self._drop(self.total - self._s(LEAD_S))

    def next_job(self, ended: bool) -> Job | None:
        """What to recognize now. None: wait for audio or, if ``ended``, ``text`` is final."""
        self.drop_silence()
        if not self.has_speech():
            return None
        last = self._last_speech()
        silence = self.total - last
        if self._known >= last:
            if silence >= self._s(PAUSE_S) and not ended:
                self._settle(last + self._s(PAUSE_S) // 2)
            return None
        limit = self._s(MAX_LIMIT_S if ended else self._limit_s())
        if self.total - self._first > limit and last - self._first > limit:
            return self._job(self._quietest(limit), closes=True)
        if ended:
            return self._job(min(self.total, last + self._s(TAIL_S)))
        news = self.total - max(self._known, self._first)
        onset_s = min(max(ONSET_S, self._took_s / 4), PAUSE_S)
        if silence >= self._s(onset_s) or news >= self._s(max(PARTIAL_S, 4 * self._took_s)):
            return self._job(self.total)
        return None

    def done(self, job: Job, text: str, took_s: float) -> None:
        """``job`` was recognized as ``text``, which took so many seconds."""
        if took_s > 0 and not self.has_fixed_cost:
            self._speed += (job.duration_s / took_s - self._speed) / 2
        self._took_s = took_s
        self._text, self._known = text, job.end
        if job.closes:
            self._settle(job.end)

    def _last_speech(self) -> int:
        """Position after the last voiced chunk."""
        after = len(self._voiced) - self._voiced[::-1].index(True)
        return self._first + after * CHUNK

    def _limit_s(self) -> float:
        if self.has_fixed_cost:
            return MAX_LIMIT_S
        return min(max(self._speed * SOON_S, MIN_LIMIT_S), MAX_LIMIT_S)

    def _quietest(self, limit: int) -> int:
        """Position of the quietest 96 ms in the second half of the window's first ``limit``."""
        end = limit // CHUNK
        levels = np.convolve(self._levels[end // 2 : end], np.ones(3), "valid")
        chunk = end // 2 + int(np.argmin(levels)) + 1
        return self._first + chunk * CHUNK

    def _job(self, end: int, *, closes: bool = False) -> Job:
        voiced = self._voiced[: (end - self._first) // CHUNK]
        return Job(self._first, end, closes, sum(voiced) * CHUNK / CAPTURE_RATE_HZ)

    def _settle(self, end: int) -> None:
        self._settled, self._text = self.text, ""
        self._drop(end)

    def _drop(self, until: int) -> None:
        """Let the window begin at ``until``, rounded down to a chunk."""
        chunks = max((until - self._first) // CHUNK, 0)
        del self._voiced[:chunks], self._levels[:chunks], self._pcm[: chunks * CHUNK * 2]
        self._first += chunks * CHUNK

    @staticmethod
    def _s(seconds: float) -> int:
        return round(seconds * CAPTURE_RATE_HZ)


def as_floats(pcm: bytes) -> np.ndarray:
    return np.frombuffer(pcm, np.int16).astype(np.float32) / 32_768


def join(before: str, after: str) -> str:
    """Both texts, with a space between unless they are Chinese or Japanese."""
    before, after = before.strip(), after.strip()
    if not before or not after:
        return before or after
    touching = all(_needs_no_space(character) for character in (before[-1], after[0]))
    return before + ("" if touching else " ") + after


def _needs_no_space(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uff60"
