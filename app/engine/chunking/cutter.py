"""The text of a reply as it comes, and the cutting of it: what all modes of chunking share."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.chunking.boundaries import BoundaryScanner
from app.engine.chunking.boundary import Boundary, Strength
from app.engine.chunking.tts_pace import USUAL, TtsPace

LONGEST = 400
"""Characters of a chunk at most (blocks apart), so that a 50 kB "word" cannot hold up the voice."""

_SLICE = 1024
"""A long delta is taken in parts, which keeps the work linear in its length."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Characters ``[start, end)`` of the reply; never blank. ``text == reply[start:end]``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Timing:
    """What is known of the clock when a delta comes."""

    buffered_s: float | None = None
    """Seconds of speech handed over and not yet sounded; None before anything was."""
    chars_per_s: float | None = None
    """Observed rate at which the model's text comes; None where it cannot be told yet."""
    unsynthesized_s: float = 0.0
    """Seconds of the speech handed over that the voice has still to make."""
    voice: TtsPace = USUAL


NO_TIMING = Timing()


class Cutter:
    """The text since the last cut, and the places at which it may be cut next.

    What makes the modes differ is which of ``self._places`` they take: ``_next_cut``.
    """

    def __init__(self) -> None:
        self._boundaries = BoundaryScanner()
        self._pieces: list[str] = []
        self._start = 0
        self._end = 0
        self._places: list[Boundary] = []

    def feed(self, delta: str, pace: Timing = NO_TIMING) -> list[Chunk]:
        self._note(pace)
        chunks = []
        for begin in range(0, len(delta), _SLICE):
            piece = delta[begin : begin + _SLICE]
            self._pieces.append(piece)
            self._end += len(piece)
            chunks += self._cut_all(self._boundaries.feed(piece))
        return chunks

    def idle(self, pace: Timing = NO_TIMING) -> list[Chunk]:
        self._note(pace)
        if self._boundaries.in_block:
            return []
        at = self._boundaries.resting_place() or max(
            (place.at for place in self._places if place.strength > Strength.LEANING), default=0
        )
        return [self._cut(at)] if at > self._start else []

    def flush(self) -> list[Chunk]:
        chunks = self._cut_all(self._boundaries.finish())
        while (at := self._cut_at_end()) is not None:
            chunks.append(self._cut(at))
        if self._text().strip():
            chunks.append(self._cut(self._end))
        self._pieces, self._places, self._start = [], [], self._end
        return chunks

    def _note(self, pace: Timing) -> None:
        """Only the adaptive one cares."""

    def _next_cut(self) -> Boundary | None:
        """Which of ``self._places`` to cut at now."""
        raise NotImplementedError

    def _cut_at_end(self) -> int | None:
        """Where to cut what is left when the text has ended; None: nowhere."""
        return None

    def _cut_all(self, found: list[Boundary]) -> list[Chunk]:
        self._places += (place for place in found if place.at > self._start)
        chunks = []
        while (at := self._due()) is not None:
            chunks.append(self._cut(at))
        return chunks

    def _due(self) -> int | None:
        """Where to cut now: where the mode wants it, or where the length demands it."""
        place = self._next_cut()
        if place and (place.at - self._start <= LONGEST or place.strength is Strength.BLOCK_END):
            return place.at
        if not place and self._boundaries.settled - self._start <= LONGEST:
            return None
        text = self._text()
        limit = self._start + len(text) - len(text.lstrip()) + LONGEST
        if place and place.at <= limit:
            return place.at
        if place or self._boundaries.settled > limit:
            return self._best_cut(limit)
        return None

    def _best_cut(self, limit: int) -> int:
        """The best place up to ``limit``, rather a late one; else ``limit`` itself."""
        places = [place for place in self._places if place.at <= limit]
        late = [place for place in places if place.at > limit - LONGEST // 2]
        best = max(late or places, key=lambda place: (place.strength, place.at), default=None)
        return best.at if best else limit

    def _cut(self, at: int) -> Chunk:
        text = self._text()
        chunk = Chunk(text[: at - self._start], self._start, at)
        self._pieces = [text[at - self._start :]]
        self._start = at
        self._places = [place for place in self._places if place.at > at]
        return chunk

    def _text(self) -> str:
        if len(self._pieces) != 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0]
