"""The chunking modes: word, sentence, phrase and adaptive.

``sentence``, ``phrase`` and ``word`` depend on the text alone, however it was split into deltas;
``adaptive`` also depends on ``Timing``. In every mode a code fence or table is one chunk, because
it is announced instead of read.
"""

from __future__ import annotations

from typing import Literal

from app.engine.chunking.adaptive import AdaptiveChunker
from app.engine.chunking.boundaries import Boundary
from app.engine.chunking.chunker import Chunker
from app.engine.chunking.sentence_end import Strength

Mode = Literal["adaptive", "phrase", "sentence", "word"]

MIN_PHRASE_CHARACTERS = 20
"""Minimum length of a chunk in ``phrase`` mode."""


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


class WordChunker(Chunker):
    def _next_cut(self) -> Boundary | None:
        return self._boundaries[0] if self._boundaries else None


class SentenceChunker(Chunker):
    def _next_cut(self) -> Boundary | None:
        return next((b for b in self._boundaries if b.strength >= Strength.SENTENCE), None)


class PhraseChunker(Chunker):
    def _next_cut(self) -> Boundary | None:
        for boundary in self._boundaries:
            long_enough = boundary.at - self._start >= MIN_PHRASE_CHARACTERS
            if boundary.strength >= (Strength.CLAUSE if long_enough else Strength.BLOCK):
                return boundary
        return None
