"""How fast the voice is on this machine: guessed at first, then learned from what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass

SETUP_S, SETUP_S_PER_CHARACTER = 0.05, 0.002
"""From handing a text over to its first sound, with a medium Piper voice on two cores: its first
half runs over all of the text."""

SHARE = 0.3
"""Of the newest observation in the estimate: a busy moment shall not count for too much."""


_DENSE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Han, kana and hangul: a character takes as long to say as three letters."""


@dataclass(frozen=True, slots=True)
class VoicePace:
    slowness: float = 2.0
    """1.0 is the voice of the figures above."""
    factor: float = 0.2
    """Real-time factor: synthesis time for each second of sound."""
    chars_per_s: float = 15.0
    """Rate of speech; the usual one in alphabetic scripts."""

    def first_sound_s(self, weight: float) -> float:
        """From handing over a text of so much weight (see ``weigh``) to its first sound."""
        return self.slowness * (SETUP_S + SETUP_S_PER_CHARACTER * weight)

    def sound_s(self, weight: float) -> float:
        """How long a text of so much weight takes to say."""
        return weight / self.chars_per_s


USUAL = VoicePace()
"""Assumed, with care, until something was said."""


class VoiceClock:
    """Watches one voice; ``pace`` is what to expect of it."""

    def __init__(self) -> None:
        self.pace = USUAL
        self._known = False

    def note(self, weight: float, first_s: float, total_s: float, sound_s: float) -> None:
        """A text of ``weight`` characters became ``sound_s`` of sound: the first of it after
        ``first_s``, all of it after ``total_s``."""
        if weight <= 0 or sound_s <= 0:
            return
        share = SHARE if self._known else 1.0
        self._known = True
        old = self.pace
        slowness = first_s / (SETUP_S + SETUP_S_PER_CHARACTER * weight)
        self.pace = VoicePace(
            old.slowness + share * (slowness - old.slowness),
            old.factor + share * (total_s / sound_s - old.factor),
            # Very short texts are mostly pause.
            old.chars_per_s + share * (weight / sound_s - old.chars_per_s)
            if weight >= 10
            else old.chars_per_s,
        )


def weigh(text: str) -> int:
    """Length without the blanks around it, in letters' worth of speech."""
    text = text.strip()
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))
