"""What the speaker plays, so that a recording can leave it out.

A loudspeaker's sound reaches the microphone. When the user interrupts the assistant, its last words
would be heard as the user's: they sound on for a moment after the key press, and before it all the
time.
"""

from __future__ import annotations

import collections
import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Frame
from app.services.audio.echo_detection import AUDIBLE_DB, find_delayed

KEPT_S = 2.0
AUDIBLE = 32_768 * 10 ** (AUDIBLE_DB / 20)

MAX_DELAY_S = 0.5
"""Longest delay from the speaker's clock to the microphone's: a Bluetooth loudspeaker."""
REVERBERATION_S = 0.4
"""In which a sound dies away by 60 dB, in a living room."""
JITTER_S = 0.05
MARGIN = 2.0
"""A frame this much louder than the echo is the user's voice."""
ECHO_CORRELATION = 0.4
"""Of the short sound before the key press. Other voices reach 0.3 in so short a time."""


class PlayedSound:
    """The last seconds of what has sounded. One thread adds, another one reads."""

    def __init__(self) -> None:
        self._blocks: collections.deque[Block] = collections.deque()
        self._lock = threading.Lock()

    def add(self, samples: np.ndarray, rate_hz: int, sounds_at: float) -> None:
        with self._lock:
            begin = sounds_at
            if self._blocks and abs(sounds_at - self._blocks[-1].end) < JITTER_S:
                begin = self._blocks[-1].end  # the clock's jitter would blur a comparison
            is_audible = bool(np.abs(samples.astype(np.int32)).max(initial=0) > AUDIBLE)
            self._blocks.append(Block(begin, rate_hz, samples.copy(), sounds_at, is_audible))
            while self._blocks and self._blocks[0].begin < sounds_at - KEPT_S:
                self._blocks.popleft()

    def since(self, block: Block | None) -> list[Block]:
        """The blocks after ``block``, or all that are kept."""
        with self._lock:
            return [one for one in self._blocks if block is None or one.begin > block.begin]

    def sounded(self, begin: float, end: float) -> bool:
        return any(block.is_audible for block in self._within(begin, end))

    def level(self, begin: float, end: float) -> float:
        """The RMS, 0.0–1.0, of the loudest block in this time, or of what is left in the room of an
        earlier one; 0.0 for silence."""
        levels = (
            _rms(block.samples) * 10 ** (-3 * max(begin - block.end, 0.0) / REVERBERATION_S)
            for block in self._within(begin - REVERBERATION_S, end)
            if block.is_audible
        )
        return max(levels, default=0.0)

    def between(self, begin: float, end: float) -> np.ndarray:
        """The samples of this time, at the capture rate."""
        blocks = self._within(begin, end)
        rate_hz = blocks[-1].rate_hz if blocks else CAPTURE_RATE_HZ
        sound = np.zeros(round((end - begin) * rate_hz), np.int16)
        for block in blocks:
            if block.rate_hz == rate_hz:  # otherwise it is from before a change of device
                at = round((block.begin - begin) * rate_hz)
                samples = block.samples[max(-at, 0) :][: max(len(sound) - at, 0)]
                sound[max(at, 0) :][: len(samples)] = samples
        return np.asarray(soxr.resample(sound, rate_hz, CAPTURE_RATE_HZ))

    def _within(self, begin: float, end: float) -> list[Block]:
        with self._lock:
            return [block for block in self._blocks if begin < block.end and block.begin < end]


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    begin: float
    rate_hz: int
    samples: np.ndarray
    sounds_at: float
    """``begin`` by the device's clock. ``begin`` itself has no gap to the block before."""
    is_audible: bool

    @property
    def end(self) -> float:
        return self.begin + len(self.samples) / self.rate_hz


@dataclass(frozen=True, slots=True)
class Echo:
    """How the microphone hears the speaker. ``gain`` is 0 if it does not."""

    gain: float
    delays_s: tuple[float, float]
    """The shortest and the longest."""


UNKNOWN = Echo(math.inf, (0.0, MAX_DELAY_S / 2))
"""Nothing is let through while something may be heard."""


class EchoGate:
    """Lets through what a recording has of the user.

    ``pre_roll`` is what was captured before the key press at ``pressed_at``, with the times of its
    frames. It shows the echo, if the assistant spoke; otherwise the echo is as ``before``.
    """

    def __init__(
        self,
        played: PlayedSound,
        pressed_at: float,
        pre_roll: Sequence[tuple[float, np.ndarray]],
        before: Echo = UNKNOWN,
    ) -> None:
        self._played = played
        self._pressed_at = pressed_at
        self.echo = _measure(played, pre_roll, before) if pre_roll else before

    def filtered(self, captured_at: float, frame: Frame) -> Frame | None:
        """The frame; silence in place of an echo; None for one from before the key press while the
        assistant spoke."""
        shortest_s, longest_s = self.echo.delays_s
        begin, end = captured_at - longest_s - JITTER_S, captured_at - shortest_s + JITTER_S
        if captured_at < self._pressed_at and self._played.sounded(begin, end):
            return None
        played = self._played.level(begin, end)
        if played and frame.level < MARGIN * self.echo.gain * played:
            return replace(frame, pcm=bytes(len(frame.pcm)))
        return frame


def _measure(
    played: PlayedSound, pre_roll: Sequence[tuple[float, np.ndarray]], before: Echo
) -> Echo:
    """The echo in ``pre_roll``. If too little was played to recognize it: as ``before``, unless the
    microphone heard less than that."""
    began_at = pre_roll[0][0]
    heard = np.concatenate([samples for _, samples in pre_roll])
    ended_at = began_at + len(heard) / CAPTURE_RATE_HZ
    sound = played.between(began_at - MAX_DELAY_S, ended_at)
    if any(_rms(part) * 32_768 < AUDIBLE for part in np.array_split(sound, 4)):
        return min(before, _loudest(sound, heard), key=lambda echo: echo.gain)
    found = find_delayed(sound, heard, CAPTURE_RATE_HZ)
    if found.correlation < ECHO_CORRELATION:
        return Echo(0.0, (0.0, 0.0))  # headphones, or a voice that is louder than the echo
    delay_s = MAX_DELAY_S - found.position_s
    # What correlates is the direct sound. The room's part is as much quieter, or louder.
    return Echo(found.gain / found.correlation, (delay_s, delay_s))


def _loudest(sound: np.ndarray, heard: np.ndarray) -> Echo:
    """The loudest echo that could be in ``heard``: all of it, of the quietest part of ``sound`` at
    which it may be."""
    delays = range(0, round(UNKNOWN.delays_s[1] * CAPTURE_RATE_HZ), FRAME_SAMPLES)
    ends = [len(sound) - delay for delay in delays]
    quietest = min(_rms(sound[end - len(heard) : end]) for end in ends)
    if quietest * 32_768 < AUDIBLE:
        return UNKNOWN
    return Echo(_rms(heard) / quietest, UNKNOWN.delays_s)


def _rms(samples: np.ndarray) -> float:
    scaled = samples.astype(np.float32) / 32_768
    return float(np.sqrt(np.mean(scaled * scaled)))
