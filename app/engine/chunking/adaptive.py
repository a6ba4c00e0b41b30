"""Chunks that start soonest and end best: clauses while little speech is ahead, sentences after.

A piece may be as short as it likes if the next one is ready before it ends, so every decision
weighs three times: how long the piece takes to say, how long the model takes to send the next one,
and how long the voice takes to begin it. Lengths here are weights: characters, those of scripts
that say more with each counted thrice.
"""

from __future__ import annotations

from app.engine.chunking.boundary import Boundary, Strength
from app.engine.chunking.cutter import Chunk, Cutter, Timing
from app.engine.chunking.tts_pace import USUAL, speech_weight

CAUTION = 1.2
"""The model is taken to be so much slower than it was; the voice's pace is careful already."""

PAUSE_S = 0.1
"""A gap at the end of a clause or sentence that nobody hears as one."""

RESERVE_S = 0.5
"""Speech to be ahead, beyond what the next piece takes to begin, before a sentence's end may be
waited for."""

UNKNOWN_CHARS_PER_S = 60.0
"""Taken for the model's rate until it is known: 15 tokens/s."""

SHORTEST = 16
"""Weight of words that are let go without a mark: about three, a second of speech. Two win the
start and then starve."""

FIRST_AT_MOST = 40
"""Weight up to which a place is waited for that leans on nothing."""

WORTH_S = 0.05
"""So much later may the first sound come for the end of a clause instead of words."""

NEXT = 30
"""Weight the piece after this one will have, about."""

PATIENCE = 90
"""Weight at which the best place is taken, whatever comes next: the model is slower than speech."""

LONG = 220
"""Weight from which a sentence is cut at a clause even if there is time."""


class AdaptiveChunker(Cutter):
    def __init__(self) -> None:
        super().__init__()
        self._banked_s = 0.0
        self._unmade_s = 0.0
        self._rate = UNKNOWN_CHARS_PER_S
        self._voice = USUAL

    def _note(self, pace: Timing) -> None:
        self._banked_s, self._unmade_s = pace.buffered_s or 0.0, pace.unsynthesized_s
        self._voice = pace.voice
        if pace.chars_per_s is not None:
            self._rate = max(pace.chars_per_s, 1.0)

    def _cut(self, at: int) -> Chunk:
        chunk = super()._cut(at)
        spoken_s = self._voice.sound_s(speech_weight(chunk.text))
        self._unmade_s += spoken_s
        self._banked_s += spoken_s
        return chunk

    def _next_cut(self) -> Boundary | None:
        if not self._places:
            return None
        text = self._text()
        pending = speech_weight(text)
        if self._sounds_in_s(pending) + RESERVE_S > self._banked_s:
            return self._soonest(text, pending)
        for place in self._places:
            if place.strength >= Strength.SENTENCE:
                return place
        if pending >= LONG:
            clauses = [place for place in self._places if place.strength is Strength.CLAUSE]
            return clauses[-1] if clauses else None
        return None

    def _soonest(self, text: str, pending: int) -> Boundary | None:
        """The first place that bridges the time to the next piece, or a better one that is here
        already and costs no gap."""
        best: Boundary | None = None
        in_time_s = self._banked_s
        for place in self._places:
            weight = speech_weight(text[: place.at - self._start])
            if place.strength >= Strength.BLOCK:
                return best or place
            if not _is_natural(place, weight):
                continue
            if best is None:
                better = self._bridges(weight, pending) or pending >= PATIENCE
                in_time_s = max(in_time_s, self._sounds_in_s(weight) + WORTH_S)
            else:
                better = place.strength > best.strength and self._sounds_in_s(weight) <= in_time_s
            if better:
                best = place
            if best and best.strength >= Strength.SENTENCE:
                return best
        if best and best.strength < Strength.CLAUSE and self._can_wait(pending):
            return None
        return best

    def _bridges(self, weight: int, pending: int) -> bool:
        """Whether the piece after one of ``weight`` would sound before that one has been said."""
        made_s = self._voice.factor * (self._unmade_s + self._voice.sound_s(weight))
        text_s = CAUTION * max(NEXT - (pending - weight), 0) / self._rate
        begins_s = self._voice.first_sound_s(NEXT)
        ends_s = max(self._banked_s, self._sounds_in_s(weight)) + self._voice.sound_s(weight)
        return max(made_s, text_s) + begins_s <= ends_s + PAUSE_S

    def _can_wait(self, pending: int) -> bool:
        """Whether there is time for another few words, which may end a clause."""
        text_s = CAUTION * NEXT / self._rate
        return text_s + self._sounds_in_s(pending + NEXT) <= self._banked_s

    def _sounds_in_s(self, weight: int) -> float:
        """When a piece of ``weight`` would sound, were it handed over now."""
        behind_s = self._voice.factor * self._unmade_s
        return behind_s + self._voice.first_sound_s(weight)

    def _cut_at_end(self) -> int | None:
        for place in self._places:
            if place.strength >= Strength.SENTENCE:
                return place.at
        return None


def _is_natural(place: Boundary, weight: int) -> bool:
    """Whether a piece may end here at all, when it is short."""
    if place.strength >= Strength.CLAUSE:
        return True
    return weight >= SHORTEST and (place.strength is Strength.WORD or weight > FIRST_AT_MOST)
