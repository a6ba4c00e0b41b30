"""The record of one turn: its figures, and what is needed to explain them (pure).

A record contains no text that was said or answered.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.engine.contracts.events import TurnLatency

PARTS = ("transcription_ms", "ttft_ms", "aggregation_ms", "synthesis_ms", "playback_ms")
"""The contiguous parts of a response, fields of ``TurnLatency``, in order."""


def parts_of(latency: TurnLatency) -> list[float | None]:
    """Return the five parts in ms; None for a part that was not reached."""
    return [getattr(latency, name) for name in PARTS]


def response_ms(latency: TurnLatency) -> float | None:
    """Return the sum of the parts; None while one of them is unknown."""
    reached = [part for part in parts_of(latency) if part is not None]
    return round(sum(reached), 1) if len(reached) == len(PARTS) else None


@dataclass(frozen=True, slots=True)
class TurnSetup:
    """The settings that affect latency, which the events do not carry."""

    chunking: Literal["adaptive", "phrase", "sentence", "word"] = "adaptive"
    helper: bool = False
    """The built-in helper answers instead of a model on a server."""
    server_hears: bool = False
    """The server transcribes speech instead of the local recognizer."""


@dataclass(slots=True, kw_only=True)
class TurnRecord:
    """One turn's figures; ``TurnFold`` fills them in while the turn runs. Times are in ms."""

    turn: int = 0
    source: Literal["typed", "spoken"] = "typed"
    outcome: Literal["completed", "interrupted", "failed"] = "completed"
    error_code: str | None = None
    latency: TurnLatency = field(default_factory=TurnLatency)
    setup: TurnSetup = TurnSetup()
    model: str = ""
    """Empty when no model was asked."""
    model_idle_s: float | None = None
    """Seconds since the model's last request; None for its first one."""
    requests: int = 0
    """Requests to the model up to the first delta of the answer."""
    prefilled_tokens: int | None = None
    """Of the last of these requests: what the model had evaluated ahead. None if unknown."""
    retries_ms: float = 0.0
    """Part of TTFT: failed attempts and the pauses after them."""
    reasoning_ms: float = 0.0
    """Part of TTFT: the model's reasoning."""
    tools: tuple[str, ...] = ()
    """Names of the tools that ran, in order."""
    first_words: int = 0
    """Characters of the first chunk, as spoken."""
    voice: str = ""
    """The voice of the first chunk."""
    behind_feedback_ms: float = 0.0
    """Part of playback: the answer waited for "one moment" to end."""
    gaps_ms: float = 0.0
    """The sum of all gaps in the voice."""

    @property
    def model_ms(self) -> float | None:
        """The model's share of TTFT per request, without tools and retries."""
        if self.latency.ttft_ms is None or not self.requests:
            return None
        own_ms = self.latency.ttft_ms - self.latency.tools_awaited_ms - self.retries_ms
        return max(own_ms, 0.0) / self.requests
