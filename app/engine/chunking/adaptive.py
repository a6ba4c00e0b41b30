"""Clauses while little speech is buffered, whole sentences once there is enough.

A chunk may be short as long as the next one is ready before it ends. So each decision compares how
long a chunk takes to say, how long the model takes to send the next one, and how long the voice
takes to start it. Lengths here are weights: see ``speech_weight``.
"""

from __future__ import annotations

from app.engine.chunking.boundaries import Boundary
from app.engine.chunking.chunker import Chunk, Chunker, Timing
from app.engine.chunking.sentence_end import Strength
from app.engine.chunking.tts_pace import DEFAULT_PACE, speech_weight

SAFETY_FACTOR = 1.2
"""Factor by which the model is assumed to be slower than observed. The TTS pace is already a
careful estimate."""

PAUSE_S = 0.1
"""A gap at the end of a clause or sentence that listeners do not notice."""

RESERVE_S = 0.5
"""Speech that must be buffered, beyond the time to start the next chunk, before the chunker waits
for the end of a sentence."""

UNKNOWN_CHARS_PER_S = 60.0
"""Model rate assumed until it is known: 15 tokens/s."""

MIN_WEIGHT = 16
"""Minimum weight of a chunk that ends at no punctuation: about three words, one second of speech.
Two words start sooner, but then the voice runs dry."""

MAX_FIRST_WEIGHT = 40
"""Up to this weight, wait for a boundary that does not separate words that belong together."""

WORTH_S = 0.05
"""The first sound may come this much later if the chunk can then end at a clause."""

NEXT_WEIGHT = 30
"""Expected weight of the chunk after this one."""

PATIENCE_WEIGHT = 90
"""From this weight on, take the best boundary in any case: the model is slower than speech."""

LONG_WEIGHT = 220
"""From this weight on, cut a sentence at a clause even if there is time."""


class AdaptiveChunker(Chunker):
    def __init__(self) -> None:
        super().__init__()
        self._buffered_s = 0.0
        self._unsynthesized_s = 0.0
        self._chars_per_s = UNKNOWN_CHARS_PER_S
        self._tts_pace = DEFAULT_PACE

    def _set_timing(self, timing: Timing) -> None:
        self._buffered_s = timing.buffered_s or 0.0
        self._unsynthesized_s = timing.unsynthesized_s
        self._tts_pace = timing.tts_pace
        if timing.chars_per_s is not None:
            self._chars_per_s = max(timing.chars_per_s, 1.0)

    def _cut(self, at: int) -> Chunk:
        chunk = super()._cut(at)
        sound_s = self._tts_pace.sound_s(speech_weight(chunk.text))
        self._unsynthesized_s += sound_s
        self._buffered_s += sound_s
        return chunk

    def _next_cut(self) -> Boundary | None:
        if not self._boundaries:
            return None
        text = self._text()
        pending = speech_weight(text)
        if self._first_sound_s(pending) + RESERVE_S > self._buffered_s:
            return self._earliest_cut(text, pending)
        for boundary in self._boundaries:
            if boundary.strength >= Strength.SENTENCE:
                return boundary
        if pending >= LONG_WEIGHT:
            clauses = [b for b in self._boundaries if b.strength is Strength.CLAUSE]
            return clauses[-1] if clauses else None
        return None

    def _earliest_cut(self, text: str, pending: int) -> Boundary | None:
        """The first boundary that bridges the time to the next chunk, or a stronger one that is
        already known and causes no gap."""
        best: Boundary | None = None
        deadline_s = self._buffered_s
        for boundary in self._boundaries:
            weight = speech_weight(text[: boundary.at - self._start])
            if boundary.strength >= Strength.BLOCK:
                return best or boundary
            if not _sounds_natural(boundary, weight):
                continue
            if best is None:
                better = self._bridges(weight, pending) or pending >= PATIENCE_WEIGHT
                deadline_s = max(deadline_s, self._first_sound_s(weight) + WORTH_S)
            else:
                stronger = boundary.strength > best.strength
                better = stronger and self._first_sound_s(weight) <= deadline_s
            if better:
                best = boundary
            if best and best.strength >= Strength.SENTENCE:
                return best
        if best and best.strength < Strength.CLAUSE and self._can_wait(pending):
            return None
        return best

    def _bridges(self, weight: int, pending: int) -> bool:
        """Whether the chunk after one of ``weight`` would start before that one has been said."""
        sound_s = self._tts_pace.sound_s(weight)
        synthesized_s = self._tts_pace.real_time_factor * (self._unsynthesized_s + sound_s)
        text_s = SAFETY_FACTOR * max(NEXT_WEIGHT - (pending - weight), 0) / self._chars_per_s
        next_starts_s = max(synthesized_s, text_s) + self._tts_pace.first_sound_s(NEXT_WEIGHT)
        ends_s = max(self._buffered_s, self._first_sound_s(weight)) + sound_s
        return next_starts_s <= ends_s + PAUSE_S

    def _can_wait(self, pending: int) -> bool:
        """Whether there is time for another few words, which may end a clause."""
        text_s = SAFETY_FACTOR * NEXT_WEIGHT / self._chars_per_s
        return text_s + self._first_sound_s(pending + NEXT_WEIGHT) <= self._buffered_s

    def _first_sound_s(self, weight: int) -> float:
        """Seconds until a chunk of ``weight`` would start to play if it were sent now."""
        pace = self._tts_pace
        return pace.real_time_factor * self._unsynthesized_s + pace.first_sound_s(weight)

    def _cut_at_end(self) -> int | None:
        return next((b.at for b in self._boundaries if b.strength >= Strength.SENTENCE), None)


def _sounds_natural(boundary: Boundary, weight: int) -> bool:
    """Whether a short chunk may end here at all."""
    if boundary.strength >= Strength.CLAUSE:
        return True
    return weight >= MIN_WEIGHT and (
        boundary.strength is Strength.WORD or weight > MAX_FIRST_WEIGHT
    )
