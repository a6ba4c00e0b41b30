"""The turns of a session as figures: what took how long, and what it takes to say why (pure).

Folded from the events, as the latency is; nothing of what was said or answered is kept.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from app.engine.events import (
    ChunkReady,
    ChunkStarted,
    ChunkSynthesised,
    Event,
    FeedbackFinished,
    FeedbackStarted,
    ReasoningDelta,
    ReplyDelta,
    ReplyFinished,
    RequestSent,
    Retrying,
    ToolStarted,
    TurnEnded,
    TurnLatency,
    TurnStarted,
    Underrun,
)
from app.engine.latency.latency import LatencyFold

LENGTH = 500
"""Turns that are kept: a long day's, in about half a megabyte."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What the events do not tell: how the session was set up in a turn."""

    chunking: Literal["adaptive", "phrase", "sentence", "word"] = "adaptive"
    helper: bool = False
    """The built-in helper answers, not a model on a server."""
    server_hears: bool = False
    """Speech is recognised by the server, not on this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRecord:
    """One turn's figures. Times are in ms."""

    turn: int = 0
    source: Literal["typed", "spoken"] = "typed"
    outcome: Literal["completed", "interrupted", "failed"] = "completed"
    error_code: str | None = None
    latency: TurnLatency = field(default_factory=TurnLatency)
    setup: Setup = Setup()
    model: str = ""
    """Its name; empty where it was not asked."""
    model_idle_s: float | None = None
    """Seconds since it was last at work; None: this was its first request."""
    requests: int = 0
    """Requests to the model up to the first piece of the answer."""
    retries_ms: float = 0.0
    """Part of TTFT: attempts that failed, and the pauses after them."""
    reasoning_ms: float = 0.0
    """Part of TTFT: the model's thoughts."""
    tools: tuple[str, ...] = ()
    """Names of the tools that ran, in their order."""
    tools_awaited_ms: float = 0.0
    """Part of TTFT: tools ran. (Others may have run while the answer was spoken.)"""
    first_words: int = 0
    """Characters of the first chunk, as they are said."""
    voice: str = ""
    """That said it."""
    behind_feedback_ms: float = 0.0
    """Part of playback: "one moment" was still being said."""
    gaps_ms: float = 0.0
    """All gaps in the voice together."""

    @property
    def model_ms(self) -> float | None:
        """The model's own part of the wait, for each request: without tools and retries."""
        if self.latency.ttft_ms is None or not self.requests:
            return None
        own_ms = self.latency.ttft_ms - self.tools_awaited_ms - self.retries_ms
        return max(own_ms, 0.0) / self.requests


class TurnHistory:
    """Takes every event; ``records`` are the latest turns, oldest first. Announcements are none.

    ``setup`` is what is in force now; it is noted for each turn when that begins.
    """

    def __init__(self, setup: Setup = Setup()) -> None:
        self.setup = setup
        self.records: deque[TurnRecord] = deque(maxlen=LENGTH)
        self._turn: _Turn | None = None

    def add(self, event: Event) -> TurnRecord | None:
        """The turn's record, if ``event`` is its end."""
        if isinstance(event, TurnStarted):
            kept = event.source not in ("announcement", "replay")
            self._turn = _Turn(event, self.setup) if kept else None
        if self._turn is None or event.turn != self._turn.number:
            return None
        self._turn.add(event)
        if not isinstance(event, TurnEnded):
            return None
        record = self._turn.record(event)
        self._turn = None
        self.records.append(record)
        return record


class _Turn:
    """One turn under way."""

    def __init__(self, started: TurnStarted, setup: Setup) -> None:
        self.number = started.turn
        self._spoken = started.source == "spoken"
        self._setup = setup
        self._latency = LatencyFold()
        self._model = ""
        self._idle_s: float | None = None
        self._requests = 0
        self._failing = 0.0
        self._thinking_since: float | None = None
        self._retries_ms = 0.0
        self._reasoning_ms = 0.0
        self._tools: list[str] = []
        self._tools_awaited_ms: float | None = None
        self._first_words = 0
        self._voice = ""
        self._samples: float | None = None
        self._audible: float | None = None
        self._feedback_from = 0.0
        self._feedback: list[tuple[float, float]] = []
        self._gaps_ms = 0.0

    def add(self, event: Event) -> None:
        self._latency.add(event)
        if self._tools_awaited_ms is None:
            self._wait(event)
        match event:
            case ToolStarted(name=name):
                self._tools.append(name)
            case ChunkReady(spoken=spoken):
                self._first_words = self._first_words or len(spoken)
            case ChunkSynthesised(voice=voice) if self._samples is None:
                self._samples, self._voice = event.at_ms, voice
            case ChunkStarted(audible_ms=audible_ms) if self._audible is None:
                self._audible = audible_ms
            case FeedbackStarted(audible_ms=audible_ms):
                self._feedback_from = audible_ms
            case FeedbackFinished(ended_ms=ended_ms):
                self._feedback.append((self._feedback_from, ended_ms))
            case Underrun(gap_ms=gap_ms):
                self._gaps_ms += gap_ms

    def _wait(self, event: Event) -> None:
        """What went on until the first piece of the answer."""
        match event:
            case RequestSent(model=model, idle_s=idle_s):
                if self._requests == 0:
                    self._model, self._idle_s = model, idle_s
                self._requests += 1
                self._failing = event.at_ms
            case Retrying(wait_s=wait_s):
                until = event.at_ms + wait_s * 1000
                self._retries_ms += until - self._failing
                self._failing = until
            case ReasoningDelta() if self._thinking_since is None:
                self._thinking_since = event.at_ms
            case ReplyDelta() | ReplyFinished():
                if self._thinking_since is not None:
                    self._reasoning_ms += event.at_ms - self._thinking_since
                    self._thinking_since = None
                if isinstance(event, ReplyDelta):
                    self._tools_awaited_ms = self._latency.result().tools_ms

    def record(self, ended: TurnEnded) -> TurnRecord:
        return TurnRecord(
            turn=self.number,
            source="spoken" if self._spoken else "typed",
            outcome=ended.outcome,
            error_code=ended.error_code,
            latency=ended.latency,
            setup=self._setup,
            model=self._model,
            model_idle_s=self._idle_s,
            requests=self._requests,
            retries_ms=round(self._retries_ms, 1),
            reasoning_ms=round(self._reasoning_ms, 1),
            tools=tuple(self._tools),
            tools_awaited_ms=self._tools_awaited_ms or 0.0,
            first_words=self._first_words,
            voice=self._voice,
            behind_feedback_ms=round(self._behind_feedback_ms(), 1),
            gaps_ms=round(self._gaps_ms, 1),
        )

    def _behind_feedback_ms(self) -> float:
        if self._samples is None or self._audible is None:
            return 0.0
        until = min(
            max((end for begin, end in self._feedback if begin < self._audible), default=0.0),
            self._audible,
        )
        return max(until - self._samples, 0.0)
