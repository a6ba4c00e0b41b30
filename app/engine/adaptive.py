"""Chunks that start soonest and end best: clauses while little speech is ahead, sentences after.

A piece may be as short as it likes if the next one is ready before it ends, so every decision
weighs three times: how long the piece takes to say, how long the model takes to send the next one,
and how long the voice takes to begin it. Lengths here are weights: characters, those of scripts
that say more with each counted thrice.
"""

from __future__ import annotations

import re

from app.engine.boundary import Boundary, Strength
from app.engine.cutter import Chunk, Cutter, Pace

SPEECH_CHARS_PER_S = 15.0
"""Usual rate of speech in alphabetic scripts."""

PAUSE_S = 0.1
"""A gap at the end of a clause or sentence that nobody hears as one."""

RESERVE_S = 0.5
"""Speech to be ahead, beyond what the next piece takes to synthesise, before a sentence's end may
be waited for."""

UNKNOWN_CHARS_PER_S = 60.0
"""Taken for the model's rate until it is known: 15 tokens/s."""

SHORTEST = 20
"""Weight of a piece that goes without asking whether the next will be ready: about four words,
1.3 s of speech. Two words win the start and then starve."""

FIRST_AT_MOST = 40
"""Weight up to which, at a fast model, the end of a clause is waited for before words are cut."""

LONG = 220
"""Weight from which a sentence is cut at a clause even if there is time."""

_DENSE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Han, kana and hangul: a character takes as long to say as three letters."""


class AdaptiveChunker(Cutter):
    def __init__(self) -> None:
        super().__init__()
        self._banked_s = 0.0
        self._handed_s = 0.0
        self._rate = UNKNOWN_CHARS_PER_S

    def _note(self, pace: Pace) -> None:
        # Before the first sound, all that was handed over is still to be heard.
        self._banked_s = self._handed_s if pace.banked_s is None else max(pace.banked_s, 0.0)
        if pace.chars_per_s is not None:
            self._rate = max(pace.chars_per_s, 1.0)

    def _cut(self, at: int) -> Chunk:
        chunk = super()._cut(at)
        spoken_s = _weight(chunk.text) / SPEECH_CHARS_PER_S
        self._handed_s += spoken_s
        self._banked_s += spoken_s
        return chunk

    def _next_cut(self) -> Boundary | None:
        if not self._places:
            return None
        text = self._text()
        pending = _weight(text)
        if self._banked_s < _synthesis_s(pending) + RESERVE_S:
            return self._soonest(text, pending)
        for place in self._places:
            if place.strength >= Strength.SENTENCE:
                return place
        if pending >= LONG:
            clauses = [place for place in self._places if place.strength is Strength.CLAUSE]
            return clauses[-1] if clauses else None
        return None

    def _soonest(self, text: str, pending: int) -> Boundary | None:
        """The first clause that bridges the time to the next piece; else about four words."""
        enough = SHORTEST + min(FIRST_AT_MOST - SHORTEST, 0.1 * self._rate)
        words: Boundary | None = None
        for place in self._places:
            weight = _weight(text[: place.at - self._start])
            if place.strength >= Strength.BLOCK:
                return place
            if weight > FIRST_AT_MOST and words:
                break
            if place.strength >= Strength.CLAUSE:
                if weight >= SHORTEST or self._bridges(weight, pending - weight, enough):
                    return place
            elif weight >= SHORTEST and (place.strength is Strength.WORD or weight > FIRST_AT_MOST):
                words = place
        return words if pending >= enough else None

    def _bridges(self, weight: int, rest: int, needed: float) -> bool:
        """Whether the next piece, of ``needed`` characters of which ``rest`` are here, would sound
        before a piece of ``weight`` has been said."""
        next_s = max(needed - rest, 0.0) / self._rate + _synthesis_s(needed)
        return self._banked_s + weight / SPEECH_CHARS_PER_S + PAUSE_S >= next_s

    def _cut_at_end(self) -> int | None:
        for place in self._places:
            if place.strength >= Strength.SENTENCE:
                return place.at
        return None


def _synthesis_s(weight: float) -> float:
    """A careful guess at the time from handing a piece over to its first sound."""
    return 0.25 + 0.003 * weight


def _weight(text: str) -> int:
    """Length without the blanks around it, in letters' worth of speech."""
    text = text.strip()
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))
