"""Cuts a streamed reply into chunks: what all chunking modes share."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.chunking.boundaries import Boundary, BoundaryScanner
from app.engine.chunking.sentence_end import Strength
from app.engine.chunking.tts_pace import DEFAULT_PACE, TtsPace

MAX_CHUNK_CHARACTERS = 400
"""Limit for anything but a block, so that a 50 kB "word" cannot hold up the voice."""

_SLICE = 1024
"""Characters of a long delta processed at a time, which keeps the work linear in its length."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Characters ``[start, end)`` of the reply; never blank. ``text == reply[start:end]``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Timing:
    """Speech, model and voice timing at the moment a delta arrives."""

    buffered_s: float | None = None
    """Seconds of speech sent to the voice and not yet played; None before the first chunk."""
    chars_per_s: float | None = None
    """Observed rate of the model's text; None while unknown."""
    unsynthesized_s: float = 0.0
    """The part of ``buffered_s`` that the voice still has to synthesize."""
    tts_pace: TtsPace = DEFAULT_PACE


NO_TIMING = Timing()


class Chunker:
    """Collects the text since the last cut and the boundaries at which it may be cut next.

    Joined, the chunks are the reply. White space belongs to the chunk after it; only trailing white
    space belongs to no chunk. The modes differ in which of ``self._boundaries`` ``_next_cut``
    picks.
    """

    def __init__(self) -> None:
        self._scanner = BoundaryScanner()
        self._pieces: list[str] = []
        self._start = 0
        self._end = 0
        self._boundaries: list[Boundary] = []

    def feed(self, delta: str, timing: Timing = NO_TIMING) -> list[Chunk]:
        """Add ``delta`` and return the chunks that are due now."""
        self._set_timing(timing)
        chunks = []
        for begin in range(0, len(delta), _SLICE):
            piece = delta[begin : begin + _SLICE]
            self._pieces.append(piece)
            self._end += len(piece)
            chunks += self._cut_due(self._scanner.feed(piece))
        return chunks

    def idle(self, timing: Timing = NO_TIMING) -> list[Chunk]:
        """No delta has arrived for a while: return whatever already reads as complete, in whole
        words."""
        self._set_timing(timing)
        if self._scanner.in_block:
            return []
        at = self._scanner.natural_end() or max(
            (b.at for b in self._boundaries if b.strength > Strength.WEAK), default=0
        )
        return [self._cut(at)] if at > self._start else []

    def flush(self) -> list[Chunk]:
        """The text ends here: return everything that is left. More may be fed later; offsets
        continue."""
        chunks = self._cut_due(self._scanner.finish())
        while (at := self._cut_at_end()) is not None:
            chunks.append(self._cut(at))
        if self._text().strip():
            chunks.append(self._cut(self._end))
        self._pieces, self._boundaries, self._start = [], [], self._end
        return chunks

    def _set_timing(self, timing: Timing) -> None:
        """Only the adaptive mode uses it."""

    def _next_cut(self) -> Boundary | None:
        """Which of ``self._boundaries`` to cut at now."""
        raise NotImplementedError

    def _cut_at_end(self) -> int | None:
        """Where to cut the remaining text once the reply has ended, or None."""
        return None

    def _cut_due(self, found: list[Boundary]) -> list[Chunk]:
        self._boundaries += (boundary for boundary in found if boundary.at > self._start)
        chunks = []
        while (at := self._due()) is not None:
            chunks.append(self._cut(at))
        return chunks

    def _due(self) -> int | None:
        """Where to cut now: where the mode wants to, or where the length limit requires it."""
        cut = self._next_cut()
        if cut and (
            cut.at - self._start <= MAX_CHUNK_CHARACTERS or cut.strength is Strength.BLOCK_END
        ):
            return cut.at
        if not cut and self._scanner.settled - self._start <= MAX_CHUNK_CHARACTERS:
            return None
        text = self._text()
        limit = self._start + len(text) - len(text.lstrip()) + MAX_CHUNK_CHARACTERS
        if cut and cut.at <= limit:
            return cut.at
        if cut or self._scanner.settled > limit:
            return self._best_cut(limit)
        return None

    def _best_cut(self, limit: int) -> int:
        """The strongest boundary up to ``limit``, preferably in its second half; else ``limit``."""
        boundaries = [b for b in self._boundaries if b.at <= limit]
        late = [b for b in boundaries if b.at > limit - MAX_CHUNK_CHARACTERS // 2]
        best = max(late or boundaries, key=lambda b: (b.strength, b.at), default=None)
        return best.at if best else limit

    def _cut(self, at: int) -> Chunk:
        text = self._text()
        chunk = Chunk(text[: at - self._start], self._start, at)
        self._pieces = [text[at - self._start :]]
        self._start = at
        self._boundaries = [boundary for boundary in self._boundaries if boundary.at > at]
        return chunk

    def _text(self) -> str:
        if len(self._pieces) != 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0]
