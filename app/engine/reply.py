"""The reply of one turn as it streams: to the transcript and, through the chunker, to the voice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.engine.chunking.chunker import Chunk, Timing
from app.engine.chunking.modes import Mode, make_chunker
from app.engine.contracts.events import Event, ReplyDelta, ReplyRetracted
from app.engine.speech.speech import Speech

IDLE_S = 1.0
"""After this long without a delta, speak what reads as complete enough."""

MIN_RATE_S = 0.05
"""Earlier the model's rate is unknown: a burst of buffered deltas looks infinitely fast."""


class Reply:
    def __init__(
        self,
        chunking: Mode,
        speech: Speech,
        emit: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._mode = chunking
        self._chunker = make_chunker(chunking)
        self._base = 0
        """Where in the reply the chunker's text begins."""
        self._speech = speech
        self._emit = emit
        self._clock = clock
        self._deltas: list[str] = []
        self._characters = 0
        self._first_delta_at: float | None = None
        self._idle_timer: asyncio.TimerHandle | None = None

    @property
    def text(self) -> str:
        """Everything received, in all rounds."""
        return "".join(self._deltas)

    def __len__(self) -> int:
        return self._characters

    def add(self, delta: str) -> None:
        if self._first_delta_at is None:
            self._first_delta_at = self._clock()
        self._deltas.append(delta)
        self._characters += len(delta)
        self._emit(ReplyDelta(delta))
        self._speak(self._chunker.feed(delta, self._timing()))
        self.cancel_idle_timer()
        self._idle_timer = asyncio.get_running_loop().call_later(IDLE_S, self._on_idle)

    def retract(self, characters: int) -> None:
        """The last ``characters`` were not part of the reply: drop them and their speech."""
        text = self.text[: self._characters - characters]
        self._deltas, self._characters, self._base = [text], len(text), len(text)
        self._chunker = make_chunker(self._mode)
        self.cancel_idle_timer()
        self._speech.retract(len(text))
        self._emit(ReplyRetracted(len(text)))

    def pause_for_tools(self) -> None:
        """Speak everything received so far."""
        self._flush()
        self._speech.pause_for_tools()

    def end(self) -> None:
        """No more text follows: speak the rest."""
        self._flush()
        self._speech.end()

    def cancel_idle_timer(self) -> None:
        if self._idle_timer:
            self._idle_timer.cancel()
            self._idle_timer = None

    def _flush(self) -> None:
        self.cancel_idle_timer()
        self._speak(self._chunker.flush())

    def _on_idle(self) -> None:
        self._speak(self._chunker.idle(self._timing()))

    def _speak(self, chunks: list[Chunk]) -> None:
        for chunk in chunks:
            start, end = self._base + chunk.start, self._base + chunk.end
            self._speech.add(Chunk(chunk.text, start, end))

    def _timing(self) -> Timing:
        now = self._clock()
        elapsed_s = now - (now if self._first_delta_at is None else self._first_delta_at)
        rate = self._characters / elapsed_s if elapsed_s > MIN_RATE_S else None
        return self._speech.timing(now, rate)
