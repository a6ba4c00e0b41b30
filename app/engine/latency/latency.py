"""Measures turns: ``TurnFold`` folds a turn's events into its latency and its record (pure).

The parts of a response are contiguous. Each begins where the previous one ends, so they sum to
``response_ms`` by construction:

    released → final transcript (= request sent) → first delta → first chunk → first samples
    → audible

Time in which a question to the user is open is in none of them: the clock stops meanwhile.

The idea that a metric states what it may be added to is pipecat's (``metrics/metrics.py``).
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from itertools import pairwise
from typing import Literal, get_args

from app.engine.contracts import events
from app.engine.contracts.events import Event, TurnEnded, TurnLatency, TurnStarted
from app.engine.latency.records import TurnRecord, TurnSetup, response_ms
from app.errors import NoSpeechDetected

LENGTH = 500
"""Records in a history: the turns of a long day, in about half a megabyte."""

Mark = Literal["released", "requested", "delta", "chunk", "samples", "audible", "sound"]
"""A point in time. The parts of a response lie between the first six; the last is the first sound
of any kind."""
MARKS: tuple[Mark, ...] = get_args(Mark)[:6]


class TurnFold:
    """Takes the events of one turn in order and fills ``record``, whose latency and outcome are
    set by ``finish``. ``latency`` returns the figures at any time."""

    def __init__(self, record: TurnRecord | None = None) -> None:
        self.record = record or TurnRecord()
        self._marks: dict[Mark, float] = {}
        # Sound and silence
        self._sounding = 0
        self._quiet_since: float | None = None
        self._longest_silence = 0.0
        self._feedback: list[tuple[float, float]] = []
        self._feedback_begin = 0.0
        self._underruns = 0
        # Waiting for tools, for the user and for the model
        self._tools_running = 0
        self._tools_since = 0.0
        self._tools_ms = 0.0
        self._tools_awaited_ms = 0.0
        self._asked_since: float | None = None
        self._answered: list[tuple[float, float]] = []
        """When a question to the user was opened and closed."""
        self._end_of_speech_ms = 0.0
        self._text_only = False
        self._asked: tuple[str, TurnSetup] | None = None
        """The model and setup of a request that the helper answers."""
        self._attempt_since = 0.0
        self._reasoning_since: float | None = None
        # The token rate, over the text of all requests without the time between them
        self._deltas = 0
        self._last_delta = 0.0
        self._only_text = True
        self._tokens = 0
        self._text_ms = 0.0
        self._prompt_ms: float | None = None
        self._answered_request = False
        """Whether the request that led to the answer's first text has ended."""

    def add(self, event: Event) -> None:
        record, at_ms = self.record, event.at_ms
        match event:
            case TurnStarted(source="typed" | "announcement" | "replay"):
                self._mark("released", at_ms)
                self._mark("requested", at_ms)
            case events.TalkReleased(silence_ms=silence_ms) if self._asked_since is None:
                self._mark("released", at_ms)
                self._end_of_speech_ms = silence_ms
            case events.TranscriptFinal():
                self._mark("requested", at_ms)
            case events.ChunkReady(spoken=spoken):
                self._mark("chunk", at_ms)
                record.first_words = record.first_words or len(spoken)
            case events.ChunkSynthesised(voice=voice):
                if "samples" not in self._marks:
                    record.voice = voice
                self._mark("samples", at_ms)
            case events.ChunkStarted(audible_ms=audible_ms):
                self._mark("audible", audible_ms)
                self._start_sound(audible_ms)
            case events.FeedbackStarted(audible_ms=audible_ms):
                self._feedback_begin = audible_ms
                self._start_sound(audible_ms)
            case events.ChunkFinished(ended_ms=ended_ms):
                self._end_sound(ended_ms)
            case events.FeedbackFinished(ended_ms=ended_ms):
                self._feedback.append((self._feedback_begin, ended_ms))
                self._end_sound(ended_ms)
            case events.Underrun(gap_ms=gap_ms):
                self._underruns += 1
                record.gaps_ms += gap_ms
                self._add_gap(at_ms - gap_ms, at_ms)
            case events.PermissionAsked():
                self._asked_since = at_ms if self._asked_since is None else self._asked_since
            case events.PermissionAnswered() if self._asked_since is not None:
                self._answered.append((self._asked_since, at_ms))
                self._asked_since = None
                self._quiet_since = at_ms  # the silence until now was the user's
            case events.ToolStarted(name=name):
                record.tools += (name,)
                self._tools_since = self._tools_since if self._tools_running else at_ms
                self._tools_running += 1
            case events.ToolFinished() if self._tools_running:
                self._tools_running -= 1
                if self._tools_running == 0:
                    self._tools_ms += at_ms - self._tools_since
                    self._tools_awaited_ms += self._awaited_ms(at_ms)
            case _:
                self._add_reply(event)

    def latency(self, given_up_ms: float | None = None) -> TurnLatency:
        """Return the figures so far. ``given_up_ms`` is when the turn was interrupted or failed:
        the wait until then counts as silence, unlike the quiet after a completed answer."""
        longest_silence = self._longest_silence
        if given_up_ms is not None and self._quiet_since is not None and not self._sounding:
            longest_silence = max(longest_silence, given_up_ms - self._quiet_since)
        spans = (self._span_ms(begin, end) for begin, end in pairwise(MARKS))
        transcription, ttft, aggregation, synthesis, playback = spans
        heard = "sound" in self._marks
        latency = TurnLatency(
            transcription_ms=transcription,
            ttft_ms=ttft,
            aggregation_ms=aggregation,
            synthesis_ms=synthesis,
            playback_ms=playback,
            first_feedback_ms=self._span_ms("released", "sound"),
            tools_ms=round(self._tools_ms, 1),
            longest_silence_ms=round(longest_silence, 1) if heard else None,
            underruns=self._underruns,
            tokens_per_second=(
                round(self._tokens / self._text_ms * 1000, 1) if self._text_ms > 0 else None
            ),
            end_of_speech_ms=self._end_of_speech_ms,
            tools_awaited_ms=round(self._tools_awaited_ms, 1),
            permission_ms=round(sum(end - begin for begin, end in self._answered), 1),
            prompt_ms=self._prompt_ms,
        )
        return replace(latency, response_ms=response_ms(latency))

    def progress(self, now_ms: float) -> tuple[TurnLatency, float]:
        """Return the figures so far, with the tool that runs now, and how long the user has been
        waiting since the release."""
        latency, released = self.latency(), self._marks.get("released")
        if self._tools_running:
            awaited_ms = self._tools_awaited_ms + self._awaited_ms(now_ms)
            latency = replace(latency, tools_awaited_ms=round(awaited_ms, 1))
        waited_ms = 0.0 if released is None else self._unasked_ms(now_ms) - released
        return latency, max(waited_ms, 0.0)

    @property
    def is_asked(self) -> bool:
        """Whether the words of the question are known."""
        return "requested" in self._marks

    @property
    def is_answered(self) -> bool:
        """Whether the user hears the answer, or reads it if it is not spoken."""
        return "audible" in self._marks or (self._text_only and "delta" in self._marks)

    @property
    def is_user_asked(self) -> bool:
        """Whether a question to the user is open, so that the clock does not run."""
        return self._asked_since is not None

    def _mark(self, mark: Mark, at_ms: float) -> None:
        """Note when the point was reached first; only the release and the words may come again."""
        if mark in ("released", "requested") or mark not in self._marks:
            self._marks[mark] = self._unasked_ms(at_ms)

    def _unasked_ms(self, at_ms: float) -> float:
        """Return the time without that in which a question to the user was open."""
        asked = [*self._answered]
        if self._asked_since is not None:
            asked.append((self._asked_since, at_ms))
        return at_ms - sum(max(min(end, at_ms) - begin, 0.0) for begin, end in asked)

    def _awaited_ms(self, now_ms: float) -> float:
        """Return for how long the answer has been waiting for the tools that run now."""
        if "delta" in self._marks:
            return 0.0
        return self._unasked_ms(now_ms) - self._unasked_ms(self._tools_since)

    def _span_ms(self, begin: Mark, end: Mark) -> float | None:
        """Return the time between two marks, each rounded by itself so that parts sum exactly."""
        if begin not in self._marks or end not in self._marks:
            return None
        return round(round(self._marks[end], 1) - round(self._marks[begin], 1), 1)

    def finish(self, ended: TurnEnded) -> TurnRecord:
        """Return the complete record of the turn."""
        return replace(
            self.record,
            outcome=ended.outcome,
            error_code=ended.error_code,
            latency=ended.latency,
            retries_ms=round(self.record.retries_ms, 1),
            reasoning_ms=round(self.record.reasoning_ms, 1),
            behind_feedback_ms=round(self._behind_feedback_ms(), 1),
            gaps_ms=round(self.record.gaps_ms, 1),
        )

    def _add_reply(self, event: Event) -> None:
        record, at_ms = self.record, event.at_ms
        waiting = "delta" not in self._marks
        match event:
            case events.RequestSent(model=model, idle_s=idle_s, text_only=text_only):
                self._text_only = text_only
                if waiting:
                    record.prefilled_tokens = event.prefilled_tokens
                if self._asked:
                    record.model, record.setup = self._asked
                    self._asked = None
                self._deltas, self._only_text = 0, True
                if waiting:
                    self._attempt_since = at_ms
                    record.requests += 1
                    if record.requests == 1:
                        record.model, record.model_idle_s = model, idle_s
            case events.AnsweredBy(name=name):
                self._asked = record.model, record.setup
                record.model, record.setup = name, replace(record.setup, helper=True)
            case events.Retrying(wait_s=wait_s) if waiting:
                retried_ms = at_ms + wait_s * 1000
                record.retries_ms += retried_ms - self._attempt_since
                self._attempt_since = retried_ms
            case events.ReasoningDelta():
                self._only_text = False
                if waiting and self._reasoning_since is None:
                    self._reasoning_since = at_ms
            case events.ReplyDelta(text=text):
                self._end_reasoning(at_ms)
                if text.strip():  # some models send a line break before they call a tool
                    self._mark("delta", at_ms)
                if self._deltas:
                    self._tokens += 1
                    self._text_ms += at_ms - self._last_delta
                self._deltas, self._last_delta = self._deltas + 1, at_ms
            case events.ReplyFinished(reason=reason, tokens=tokens, prompt_ms=prompt_ms):
                self._end_reasoning(at_ms)
                if prompt_ms is not None and not self._answered_request:
                    self._prompt_ms = round((self._prompt_ms or 0.0) + prompt_ms, 1)
                self._answered_request = not waiting
                # The provider also counts reasoning and the arguments of calls. A delta is at
                # least one token.
                if tokens and self._deltas > 1 and self._only_text and reason != "tool_calls":
                    self._tokens += max(tokens - self._deltas, 0)

    def _end_reasoning(self, at_ms: float) -> None:
        if self._reasoning_since is not None:
            self.record.reasoning_ms += at_ms - self._reasoning_since
            self._reasoning_since = None

    def _start_sound(self, audible_ms: float) -> None:
        """Feedback may start in a gap of a chunk; the chunk counts as sounding all the while."""
        self._marks.setdefault("sound", audible_ms)
        if self._quiet_since is None:
            self._quiet_since = self._marks.get("released")
        if self._quiet_since is not None and not self._sounding:
            self._longest_silence = max(self._longest_silence, audible_ms - self._quiet_since)
        self._sounding += 1

    def _end_sound(self, ended_ms: float) -> None:
        self._sounding = max(self._sounding - 1, 0)
        self._quiet_since = max(self._quiet_since or 0.0, ended_ms)

    def _add_gap(self, begin_ms: float, end_ms: float) -> None:
        """A gap in the voice is silence, except where feedback sounded in it."""
        for feedback_begin, feedback_end in self._feedback:
            if feedback_begin >= begin_ms:
                self._longest_silence = max(self._longest_silence, feedback_begin - begin_ms)
                begin_ms = feedback_end
        self._longest_silence = max(self._longest_silence, end_ms - begin_ms)

    def _behind_feedback_ms(self) -> float:
        if "samples" not in self._marks or "audible" not in self._marks:
            return 0.0
        audible = self._marks["audible"]
        before = (min(end, audible) for begin, end in self._feedback if begin < audible)
        return max(max(before, default=0.0) - self._marks["samples"], 0.0)


class TurnHistory:
    """The latest turns of the session. Announcements and replays do not count as turns, nor does a
    recording that was canceled, has failed, or in which nothing was heard."""

    def __init__(self) -> None:
        self.setup = TurnSetup()
        """Currently in effect; the record of each new turn refers to it."""
        self.records: deque[TurnRecord] = deque(maxlen=LENGTH)
        """Oldest first."""
        self.running: TurnFold | None = None
        """The turn in progress."""

    def add(self, event: Event) -> TurnRecord | None:
        """Take any event of the session; return the turn's record if ``event`` ends a turn that
        counts."""
        match event:
            case TurnStarted(source="typed" | "spoken" as source):
                self.running = TurnFold(
                    TurnRecord(turn=event.turn, source=source, setup=self.setup)
                )
            case TurnStarted():
                self.running = None
        if self.running is None or event.turn != self.running.record.turn:
            return None
        self.running.add(event)
        if not isinstance(event, TurnEnded):
            return None
        record = self.running.finish(event)
        asked, self.running = self.running.is_asked, None
        if not asked or event.error_code == NoSpeechDetected.code:
            return None
        self.records.append(record)
        return record
