"""How fast the voice is on this machine: guessed at first, then learned from what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass

SETUP_S, SETUP_S_PER_CHARACTER = 0.05, 0.002
"""From handing a text over to its first sound, with a medium Piper voice on two cores: its first
half runs over all of the text."""

SHARE = 0.25
"""Of the newest observation in the estimate."""

DEVIATIONS = 2.0
"""So many mean deviations above the mean a figure is taken to be: TCP guards itself so against a
network whose pace varies (RFC 6298), as that of a busy computer does."""

TELLING = 10
"""Weight from which a text tells the rate of speech: shorter ones are mostly pause."""

_DENSE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Han, kana and hangul: a character takes as long to say as three letters."""


@dataclass(frozen=True, slots=True)
class TtsPace:
    """What to reckon with: usually the voice is a little faster."""

    slowness: float = 2.0
    """1.0 is the voice of the figures above."""
    factor: float = 0.2
    """Real-time factor: synthesis time for each second of sound."""
    chars_per_s: float = 15.0
    """Rate of speech; the usual one in alphabetic scripts."""

    def first_sound_s(self, weight: float) -> float:
        """From handing over a text of so much weight (see ``speech_weight``) to its first sound."""
        return self.slowness * (SETUP_S + SETUP_S_PER_CHARACTER * weight)

    def sound_s(self, weight: float) -> float:
        """How long a text of so much weight takes to say."""
        return weight / self.chars_per_s


USUAL = TtsPace()
"""Assumed, with care, until something was said."""


class TtsPaceTracker:
    """Watches one voice; ``pace`` is what to expect of it."""

    def __init__(self) -> None:
        self.pace = USUAL
        self._slowness = _Estimate()
        self._factor = _Estimate()
        self._chars_per_s = _Estimate()

    def note(self, weight: float, first_s: float, total_s: float, sound_s: float) -> None:
        """A text of ``weight`` became ``sound_s`` of sound: the first of it after ``first_s``, all
        of it after ``total_s``."""
        if weight <= 0 or sound_s <= 0:
            return
        self._slowness.note(first_s / (SETUP_S + SETUP_S_PER_CHARACTER * weight))
        self._factor.note(total_s / sound_s)
        if weight >= TELLING or not self._chars_per_s.mean:
            self._chars_per_s.note(weight / sound_s)
        self.pace = TtsPace(self._slowness.careful, self._factor.careful, self._chars_per_s.mean)


class _Estimate:
    """A figure that varies: its mean, and how far it strays."""

    def __init__(self) -> None:
        self.mean = 0.0
        self._deviation = 0.0

    @property
    def careful(self) -> float:
        return self.mean + DEVIATIONS * self._deviation

    def note(self, value: float) -> None:
        if not self.mean:
            self.mean, self._deviation = value, value / 4
            return
        self._deviation += SHARE * (abs(value - self.mean) - self._deviation)
        self.mean += SHARE * (value - self.mean)


def speech_weight(text: str) -> int:
    """Length without the blanks around it, in letters' worth of speech."""
    text = text.strip()
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))
