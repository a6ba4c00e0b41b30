"""Turns the report on a server into badges with one sentence each (pure)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.engine.latency.thresholds import (
    BUFFERED_FRACTION,
    BUFFERED_FROM_MS,
    SLOW_MODEL_MS,
    SPEECH_TOKENS_PER_S,
    is_far_above,
)
from app.messages import Duration, Sentence, sentence
from app.services.llm.endpoint_probe import RecordedReply, Report

State = Literal["ok", "limited", "missing"]


@dataclass(frozen=True, slots=True)
class Badge:
    """``subject`` is a word or two; ``text`` is one sentence on what it means."""

    subject: str
    state: State
    text: str


def badges(report: Report) -> list[Badge]:
    return [*of_answers(report.cold, report.warm), *of_tools(report)]


def of_answers(cold: RecordedReply, warm: RecordedReply) -> Iterator[Badge]:
    """Yield what two answers to the same question show; ``warm`` is the second."""
    yield Badge(sentence("Streaming"), *_streaming(warm))
    yield Badge(sentence("First word"), *_first_word(cold, warm))
    if (rate := warm.tokens_per_second) is not None:
        yield Badge(sentence("Speed"), *_speed(rate))
    yield Badge(sentence("Reasoning"), *_reasoning(warm))


def of_tools(report: Report) -> Iterator[Badge]:
    """Yield what the answer to the question that needs tools shows."""
    yield Badge(sentence("Tools"), *_tools(report))
    calls = len(report.tools.tool_calls)
    if calls > 1:
        text = sentence("Calls several tools at once.")
        yield Badge(sentence("Parallel calls"), "ok", text)
    elif calls:
        text = sentence("Calls one tool at a time. Each call needs a separate request.")
        yield Badge(sentence("Parallel calls"), "limited", text)
    if any(seen.has_usage for seen in (report.cold, report.warm, report.tools)):
        text = sentence("Reports how many tokens each answer used.")
        yield Badge(sentence("Token counts"), "ok", text)
    else:
        text = sentence("Doesn't report token counts, so speed is estimated.")
        yield Badge(sentence("Token counts"), "limited", text)


_Told = tuple[State, Sentence]


def _streaming(seen: RecordedReply) -> _Told:
    times = seen.deltas_ms
    if not times:
        return "missing", sentence(
            "No text came back. The model may have used up its length limit while reasoning."
        )
    if len(times) == 1:
        return "missing", sentence(
            "The answer arrives all at once, so speech starts only when it's complete."
        )
    first_ms, span_ms = times[0], times[-1] - times[0]
    if first_ms > BUFFERED_FROM_MS and span_ms < first_ms * BUFFERED_FRACTION:
        return "limited", sentence(
            "The answer is streamed but arrives all at once, which delays speech. A proxy "
            "may be buffering it."
        )
    return "ok", sentence("The answer arrives as it's written, so speech can start early.")


def _first_word(cold: RecordedReply, warm: RecordedReply) -> _Told:
    times = {"first": Duration(cold.ttft_ms), "again": Duration(warm.ttft_ms)}
    if warm.ttft_ms > SLOW_MODEL_MS:
        return "limited", sentence(
            "The first word took {first}, then {again} on a second try. A smaller or "
            "closer model is faster.",
            **times,
        )
    if cold.ttft_ms > SLOW_MODEL_MS and is_far_above(cold.ttft_ms, warm.ttft_ms):
        return "limited", sentence(
            "The first word took {first}, then {again} once loaded. Keep the model loaded "
            "on the server.",
            **times,
        )
    return "ok", sentence("The first word took {first}, then {again} on a second try.", **times)


def _speed(rate: float) -> _Told:
    count = f"{rate:.0f}"
    if rate < SPEECH_TOKENS_PER_S:
        return "limited", sentence(
            "Writes {count} tokens per second. That's slower than speech, so the voice will pause.",
            count=count,
        )
    return "ok", sentence("Writes {count} tokens per second.", count=count)


def _reasoning(seen: RecordedReply) -> _Told:
    if seen.thinking_ms is None:
        return "ok", sentence("Answers without reasoning first.")
    text = sentence(
        "Reasons before it answers ({field}), here for {time}. You won't hear the "
        "reasoning, but you'll wait for it.",
        field=seen.reasoning_source,
        time=Duration(seen.thinking_ms),
    )
    return ("limited" if seen.thinking_ms > SLOW_MODEL_MS else "ok"), text


def _tools(report: Report) -> _Told:
    if "tools" in report.refused:
        return "missing", sentence(
            "Doesn't support tools. It can talk, but it can't set timers, take notes, or act."
        )
    if report.tools.tool_calls:
        return "ok", _shape(report.tools)
    if report.tools.calls_in_text:
        return "missing", sentence(
            "Writes tool calls into its text, so tools are turned off for it. Check the "
            "server's tool call settings."
        )
    return "limited", sentence(
        "Answered in words when asked to use a tool. It may not use tools when it should."
    )


def _shape(seen: RecordedReply) -> Sentence:
    """Return how the calls came over the wire. Each of these shapes is understood."""
    deltas, calls = seen.tool_deltas, seen.tool_calls
    whole = len(deltas) == len(calls)
    if not any(delta.id for delta in deltas) or any(delta.index is None for delta in deltas):
        if whole:
            return sentence(
                "Calls tools. Each call arrives complete but without an ID, which Repartee "
                "supports."
            )
        return sentence("Calls tools. Calls are streamed without an ID, which Repartee supports.")
    if len({delta.index for delta in deltas}) < len(calls):
        return sentence("Calls tools. All calls share one index, which Repartee supports.")
    if whole:
        return sentence("Calls tools. Each call arrives complete.")
    return sentence("Calls tools. Calls are streamed as expected.")
