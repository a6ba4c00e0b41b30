"""How fast the voice is on this machine: a guess at first, then learned from each synthesis."""

from __future__ import annotations

import re
from dataclasses import dataclass

SETUP_S, SETUP_S_PER_CHARACTER = 0.05, 0.002
"""Time to first sound of a medium Piper voice on two cores: the first half of its model runs over
the whole text."""

SMOOTHING_FACTOR = 0.25
"""Weight of the newest observation in an estimate."""

DEVIATIONS = 2.0
"""An estimate is the mean plus this many mean deviations, as in TCP's retransmission timer (RFC
6298): a busy computer varies as much as a network does."""

MIN_RATE_WEIGHT = 10
"""Minimum weight of a text from which the speech rate is learned: shorter ones are mostly pause."""

_DENSE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Han, kana and hangul: a character takes as long to say as three letters."""


@dataclass(frozen=True, slots=True)
class TtsPace:
    """The pace to plan with: usually the voice is a little faster."""

    slowness: float = 2.0
    """Time to first sound relative to the figures above."""
    real_time_factor: float = 0.2
    """Synthesis time per second of sound."""
    chars_per_s: float = 15.0
    """Rate of speech; the default is typical of alphabetic scripts."""

    def first_sound_s(self, weight: float) -> float:
        """Seconds from sending a text of this ``speech_weight`` to its first sound."""
        return self.slowness * (SETUP_S + SETUP_S_PER_CHARACTER * weight)

    def sound_s(self, weight: float) -> float:
        """Seconds that a text of this ``speech_weight`` takes to say."""
        return weight / self.chars_per_s


DEFAULT_PACE = TtsPace()
"""A conservative assumption until something has been synthesized."""


class TtsPaceTracker:
    """Learns the pace of one voice; ``pace`` is the current estimate."""

    def __init__(self) -> None:
        self.pace = DEFAULT_PACE
        self._slowness = _Estimate()
        self._real_time_factor = _Estimate()
        self._chars_per_s = _Estimate()

    def record(self, weight: float, first_s: float, total_s: float, sound_s: float) -> None:
        """A text of ``weight`` became ``sound_s`` of audio; the first piece took ``first_s``, all
        of it ``total_s``."""
        if weight <= 0 or sound_s <= 0:
            return
        self._slowness.add(first_s / (SETUP_S + SETUP_S_PER_CHARACTER * weight))
        self._real_time_factor.add(total_s / sound_s)
        if weight >= MIN_RATE_WEIGHT or not self._chars_per_s.mean:
            self._chars_per_s.add(weight / sound_s)
        self.pace = TtsPace(
            self._slowness.careful, self._real_time_factor.careful, self._chars_per_s.mean
        )


class _Estimate:
    """Exponentially weighted mean and mean deviation of a figure."""

    def __init__(self) -> None:
        self.mean = 0.0
        self._deviation = 0.0

    @property
    def careful(self) -> float:
        return self.mean + DEVIATIONS * self._deviation

    def add(self, value: float) -> None:
        if not self.mean:
            self.mean, self._deviation = value, value / 4
            return
        self._deviation += SMOOTHING_FACTOR * (abs(value - self.mean) - self._deviation)
        self.mean += SMOOTHING_FACTOR * (value - self.mean)


def speech_weight(text: str) -> int:
    """Length of ``text`` without surrounding white space, in letters' worth of speech."""
    text = text.strip()
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))
