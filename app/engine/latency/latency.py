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
    PermissionAnswered,
    PermissionAsked,
    ReasoningDelta,
    ReplyDelta,
    ReplyFinished,
    RequestSent,
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
        self._sounding = 0
        self._sound_until: float | None = None
        self._feedback_from = 0.0
        self._feedback: list[tuple[float, float]] = []
        self._longest_silence = 0.0
        self._tools_running = 0
        self._tools_since = 0.0
        self._tools_ms = 0.0
        self._user_asked: float | None = None
        self._users_ms = 0.0
        self._rate = _TokenRate()
        self._underruns = 0

    def add(self, event: Event) -> None:
        self._rate.add(event)
        match event:
            case TurnStarted(source="typed" | "announcement" | "replay"):
                self._released = self._asked = event.at_ms
            case TalkReleased() if self._user_asked is None:
                self._released = event.at_ms
            case TranscriptFinal():
                self._asked = event.at_ms
            case ReplyDelta():
                self._first_delta = _first(self._first_delta, event.at_ms)
            case ChunkReady():
                self._first_chunk = _first(self._first_chunk, event.at_ms)
            case ChunkSynthesised():
                self._first_samples = _first(self._first_samples, event.at_ms)
            case ChunkStarted(audible_ms=audible_ms):
                self._audible = _first(self._audible, audible_ms)
                self._sound_from(audible_ms)
            case FeedbackStarted(audible_ms=audible_ms):
                self._feedback_from = audible_ms
                self._sound_from(audible_ms)
            case ChunkFinished(ended_ms=ended_ms):
                self._sound_ended(ended_ms)
            case FeedbackFinished(ended_ms=ended_ms):
                self._feedback.append((self._feedback_from, ended_ms))
                self._sound_ended(ended_ms)
            case Underrun(gap_ms=gap_ms):
                self._underruns += 1
                self._gap(event.at_ms - gap_ms, event.at_ms)
            case PermissionAsked():
                self._user_asked = _first(self._user_asked, event.at_ms)
            case PermissionAnswered() if self._user_asked is not None:
                if self._first_delta is None:
                    self._users_ms += event.at_ms - self._user_asked
                self._user_asked = None
                self._sound_until = event.at_ms  # the silence until now was the user's
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
        if given_up_ms is not None and self._sound_until is not None and not self._sounding:
            longest_silence = max(longest_silence, given_up_ms - self._sound_until)
        transcription = _since(self._released, self._asked)
        ttft = _since(self._asked, self._first_delta)
        if ttft is not None:
            ttft = round(ttft - self._users_ms, 1)
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
            tokens_per_second=self._rate.per_second(),
        )

    def _sound_from(self, audible_ms: float) -> None:
        """Feedback may sound in a gap within a chunk, which counts as sounding all the while."""
        self._first_sound = _first(self._first_sound, audible_ms)
        quiet_since = self._released if self._sound_until is None else self._sound_until
        if quiet_since is not None and not self._sounding:
            self._longest_silence = max(self._longest_silence, audible_ms - quiet_since)
        self._sounding += 1

    def _sound_ended(self, ended_ms: float) -> None:
        self._sounding = max(self._sounding - 1, 0)
        self._sound_until = max(self._sound_until or 0.0, ended_ms)

    def _gap(self, begin_ms: float, end_ms: float) -> None:
        """A gap in the voice; feedback that sounded in it divides the silence."""
        for feedback_from, feedback_until in self._feedback:
            if feedback_from >= begin_ms:
                self._longest_silence = max(self._longest_silence, feedback_from - begin_ms)
                begin_ms = feedback_until
        self._longest_silence = max(self._longest_silence, end_ms - begin_ms)


class _TokenRate:
    """The pace of the answer's text, request by request: waiting for tools is no part of it."""

    def __init__(self) -> None:
        self._count = 0
        self._span_ms = 0.0
        self._begin()

    def _begin(self) -> None:
        self._deltas = 0
        self._first = self._last = 0.0
        self._reasons = False

    def add(self, event: Event) -> None:
        match event:
            case RequestSent():
                self._begin()
            case ReasoningDelta():
                self._reasons = True
            case ReplyDelta():
                self._first = event.at_ms if self._deltas == 0 else self._first
                self._last = event.at_ms
                self._deltas += 1
            case ReplyFinished(reason=reason, tokens=tokens):
                # Reasoning and the arguments of calls are in the provider's count, not in the text.
                only_text = not self._reasons and reason != "tool_calls"
                counted = tokens if tokens and only_text else 0
                self._finish(max(counted, self._deltas))  # no delta is less than a token

    def _finish(self, count: int) -> None:
        if self._deltas > 1:
            self._count += count - 1
            self._span_ms += self._last - self._first
        self._begin()

    def per_second(self) -> float | None:
        """So far; of the request under way by its deltas."""
        count, span_ms = self._count, self._span_ms
        if self._deltas > 1:
            count += self._deltas - 1
            span_ms += self._last - self._first
        return round(count / span_ms * 1000, 1) if span_ms > 0 else None


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
