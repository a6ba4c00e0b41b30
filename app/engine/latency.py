"""Where every millisecond of a turn went, folded from its events (pure).

The parts are contiguous: each begins where the one before ends, so that they sum to
``response_ms`` by construction. The boundaries, in order::

    released → final transcript (= request sent) → first delta → first chunk → first samples
    → audible

That a metric says what it may be added to is pipecat's idea (``metrics/metrics.py``).
"""

from __future__ import annotations

from app.engine.events import (
    ChunkFinished,
    ChunkReady,
    ChunkStarted,
    ChunkSynthesised,
    Event,
    FeedbackFinished,
    FeedbackStarted,
    ReplyDelta,
    ReplyFinished,
    TalkReleased,
    ToolFinished,
    ToolStarted,
    TranscriptFinal,
    TurnEnded,
    TurnLatency,
    TurnStarted,
    Underrun,
)

__all__ = ["LatencyFold", "TurnLatency", "measure"]


class LatencyFold:
    """Takes the events of one turn one by one; ``result`` is the figures so far."""

    def __init__(self) -> None:
        self._released: float | None = None
        self._asked: float | None = None
        self._first_delta: float | None = None
        self._first_chunk: float | None = None
        self._first_samples: float | None = None
        self._audible: float | None = None
        self._first_sound: float | None = None
        self._sound_until: float | None = None
        self._longest_silence = 0.0
        self._tools_running = 0
        self._tools_since = 0.0
        self._tools_ms = 0.0
        self._last_delta = 0.0
        self._deltas = 0
        self._tokens = 0
        self._underruns = 0

    def add(self, event: Event) -> None:
        match event:
            case TurnStarted(source="typed" | "announcement"):
                self._released = self._asked = event.at_ms
            case TalkReleased():
                self._released = event.at_ms
            case TranscriptFinal():
                self._asked = event.at_ms
            case ReplyDelta():
                self._first_delta = _first(self._first_delta, event.at_ms)
                self._last_delta = event.at_ms
                self._deltas += 1
            case ReplyFinished(tokens=tokens):
                self._tokens += tokens or 0
            case ChunkReady():
                self._first_chunk = _first(self._first_chunk, event.at_ms)
            case ChunkSynthesised():
                self._first_samples = _first(self._first_samples, event.at_ms)
            case ChunkStarted(audible_ms=audible_ms):
                self._audible = _first(self._audible, audible_ms)
                self._sound_from(audible_ms)
            case FeedbackStarted(audible_ms=audible_ms):
                self._sound_from(audible_ms)
            case ChunkFinished(ended_ms=ended_ms) | FeedbackFinished(ended_ms=ended_ms):
                self._sound_until = max(self._sound_until or 0.0, ended_ms)
            case Underrun(gap_ms=gap_ms):
                self._underruns += 1
                self._longest_silence = max(self._longest_silence, gap_ms)
            case ToolStarted():
                if self._tools_running == 0:
                    self._tools_since = event.at_ms
                self._tools_running += 1
            case ToolFinished() if self._tools_running:
                self._tools_running -= 1
                if self._tools_running == 0:
                    self._tools_ms += event.at_ms - self._tools_since

    def result(self, given_up_ms: float | None = None) -> TurnLatency:
        """``given_up_ms``: when the turn was interrupted or failed, on the turn's clock; what was
        waited for until then counts as silence, as the quiet after a completed answer does not."""
        longest_silence = self._longest_silence
        if given_up_ms is not None and self._sound_until is not None:
            longest_silence = max(longest_silence, given_up_ms - self._sound_until)
        transcription = _since(self._released, self._asked)
        ttft = _since(self._asked, self._first_delta)
        aggregation = _since(self._first_delta, self._first_chunk)
        synthesis = _since(self._first_chunk, self._first_samples)
        playback = _since(self._first_samples, self._audible)
        parts = [transcription, ttft, aggregation, synthesis, playback]
        reached = [part for part in parts if part is not None]
        return TurnLatency(
            transcription_ms=transcription,
            ttft_ms=ttft,
            aggregation_ms=aggregation,
            synthesis_ms=synthesis,
            playback_ms=playback,
            response_ms=round(sum(reached), 1) if len(reached) == len(parts) else None,
            first_feedback_ms=_since(self._released, self._first_sound),
            tools_ms=round(self._tools_ms, 1),
            longest_silence_ms=(None if self._first_sound is None else round(longest_silence, 1)),
            underruns=self._underruns,
            tokens_per_second=self._token_rate(),
        )

    def _sound_from(self, audible_ms: float) -> None:
        self._first_sound = _first(self._first_sound, audible_ms)
        quiet_since = self._released if self._sound_until is None else self._sound_until
        if quiet_since is not None:
            self._longest_silence = max(self._longest_silence, audible_ms - quiet_since)

    def _token_rate(self) -> float | None:
        span_s = (self._last_delta - (self._first_delta or 0.0)) / 1000
        count = (self._tokens or self._deltas) - 1
        return round(count / span_s, 1) if self._deltas > 1 and span_s > 0 else None


def measure(events: list[Event]) -> TurnLatency:
    """The figures of a turn from its whole event log."""
    fold = LatencyFold()
    given_up_ms = None
    for event in events:
        fold.add(event)
        if isinstance(event, TurnEnded) and event.outcome != "completed":
            given_up_ms = event.at_ms
    return fold.result(given_up_ms)


def _first(known: float | None, value: float) -> float:
    return value if known is None else known


def _since(begin: float | None, end: float | None) -> float | None:
    """The span in ms. Each mark is rounded on its own, so that rounded parts sum exactly."""
    if begin is None or end is None:
        return None
    return round(round(end, 1) - round(begin, 1), 1)
