"""The reply of one turn as it streams: into the transcript, and by the chunker to the voice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.engine.chunking.chunker import Chunk, Timing
from app.engine.chunking.modes import Mode, make_chunker
from app.engine.contracts.events import Event, ReplyDelta
from app.engine.speech.speech import Speech

IDLE_S = 1.0
"""With no delta for this long, what reads as complete enough is spoken."""


class Reply:
    def __init__(
        self,
        chunking: Mode,
        speech: Speech,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._chunker = make_chunker(chunking)
        self._speech = speech
        self._emit = emit
        self._clock = clock
        self._parts: list[str] = []
        self._characters = 0
        self._first_delta: float | None = None
        self._idle: asyncio.TimerHandle | None = None

    @property
    def text(self) -> str:
        """All that came, of every round."""
        return "".join(self._parts)

    def __len__(self) -> int:
        return self._characters

    def take(self, delta: str) -> None:
        """The next piece, as it came."""
        if self._first_delta is None:
            self._first_delta = self._clock()
        self._parts.append(delta)
        self._characters += len(delta)
        self._emit(ReplyDelta(delta))
        self._speak(self._chunker.feed(delta, self._pace()))
        self._stop_idling()
        self._idle = asyncio.get_running_loop().call_later(IDLE_S, self._went_idle)

    def pause(self) -> None:
        """Tools come next: what has been said so far is spoken now, whole."""
        self._stop_idling()
        self._speak(self._chunker.flush())
        self._speech.pause()

    def end(self) -> None:
        """No more comes: speak what is left."""
        self._stop_idling()
        self._speak(self._chunker.flush())
        self._speech.end()

    def drop(self) -> None:
        """The turn is over: nothing more of it is spoken."""
        self._stop_idling()

    def _stop_idling(self) -> None:
        if self._idle:
            self._idle.cancel()
            self._idle = None

    def _went_idle(self) -> None:
        self._speak(self._chunker.idle(self._pace()))

    def _speak(self, chunks: list[Chunk]) -> None:
        for chunk in chunks:
            self._speech.say(chunk)

    def _pace(self) -> Timing:
        now = self._clock()
        elapsed_s = now - (now if self._first_delta is None else self._first_delta)
        # The first moments say little: a burst of buffered deltas looks infinitely fast.
        rate = self._characters / elapsed_s if elapsed_s > 0.05 else None
        return self._speech.pace(now, rate)
