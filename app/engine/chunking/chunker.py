"""The reply as it streams → chunks worth speaking, by word, sentence, phrase, or adaptively.

A chunk depends on the clock only through ``Timing``, so that every decision can be tested as a
value; ``sentence``, ``phrase`` and ``word`` depend on the text alone, however it was split into
deltas. Code fences and tables are one chunk each in every mode: they are announced, not read.
"""

from __future__ import annotations

from typing import Literal, Protocol

from app.engine.chunking.adaptive import AdaptiveChunker
from app.engine.chunking.boundary import Boundary, Strength
from app.engine.chunking.cutter import NO_TIMING, Chunk, Cutter, Timing

__all__ = ["NO_TIMING", "Chunk", "Chunker", "Mode", "Timing", "make_chunker"]

Mode = Literal["adaptive", "phrase", "sentence", "word"]

SHORTEST_PHRASE = 20
"""Characters a phrase has at least in ``phrase`` mode."""


class Chunker(Protocol):
    """The chunks joined are the reply. White space leads the chunk after it; only blanks at the
    very end, after the last chunk was let go, are in none."""

    def feed(self, delta: str, pace: Timing = NO_TIMING) -> list[Chunk]:
        """The chunks that are due now."""
        ...

    def idle(self, pace: Timing = NO_TIMING) -> list[Chunk]:
        """No delta came for a while: let go what reads as complete enough, in whole words."""
        ...

    def flush(self) -> list[Chunk]:
        """The text ends here: everything left. More may be fed afterwards; offsets go on."""
        ...


def make_chunker(mode: Mode) -> Chunker:
    match mode:
        case "adaptive":
            return AdaptiveChunker()
        case "phrase":
            return PhraseChunker()
        case "sentence":
            return SentenceChunker()
        case "word":
            return WordChunker()


class WordChunker(Cutter):
    def _next_cut(self) -> Boundary | None:
        return self._places[0] if self._places else None


class SentenceChunker(Cutter):
    def _next_cut(self) -> Boundary | None:
        return next((p for p in self._places if p.strength >= Strength.SENTENCE), None)


class PhraseChunker(Cutter):
    def _next_cut(self) -> Boundary | None:
        for place in self._places:
            long_enough = place.at - self._start >= SHORTEST_PHRASE
            if place.strength >= (Strength.CLAUSE if long_enough else Strength.BLOCK):
                return place
        return None
