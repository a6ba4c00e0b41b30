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
        text = sentence("It asks for several tools at once.")
        yield Badge(sentence("Parallel calls"), "ok", text)
    elif calls:
        text = sentence("It asks for one tool after the other: each takes a request of its own.")
        yield Badge(sentence("Parallel calls"), "limited", text)
    if any(seen.has_usage for seen in (report.cold, report.warm, report.tools)):
        text = sentence("It reports how many tokens an answer took.")
        yield Badge(sentence("Token counts"), "ok", text)
    else:
        text = sentence("It reports none: tokens a second are estimated.")
        yield Badge(sentence("Token counts"), "limited", text)


_Told = tuple[State, Sentence]


def _streaming(seen: RecordedReply) -> _Told:
    times = seen.deltas_ms
    if not times:
        return "missing", sentence(
            "No answer in words came: it may think for longer than it may write."
        )
    if len(times) == 1:
        return "missing", sentence(
            "The answer comes in one piece: speech begins only when all of it is there."
        )
    first_ms, span_ms = times[0], times[-1] - times[0]
    if first_ms > BUFFERED_FROM_MS and span_ms < first_ms * BUFFERED_FRACTION:
        return "limited", sentence(
            "The pieces come all at once: something on the way, such as a proxy, holds them back, "
            "and with them the first words."
        )
    return "ok", sentence("The answer comes as it is written: speech can start early.")


def _first_word(cold: RecordedReply, warm: RecordedReply) -> _Told:
    times = {"first": Duration(cold.ttft_ms), "again": Duration(warm.ttft_ms)}
    if warm.ttft_ms > SLOW_MODEL_MS:
        return "limited", sentence(
            "The first word came after {first}, asked again after {again}: a smaller or nearer "
            "model is quicker.",
            **times,
        )
    if cold.ttft_ms > SLOW_MODEL_MS and is_far_above(cold.ttft_ms, warm.ttft_ms):
        return "limited", sentence(
            "The first word came after {first}, asked again after {again}: keep it loaded on the "
            "server.",
            **times,
        )
    return "ok", sentence("The first word came after {first}, asked again after {again}.", **times)


def _speed(rate: float) -> _Told:
    count = f"{rate:.0f}"
    if rate < SPEECH_TOKENS_PER_S:
        return "limited", sentence(
            "It writes {count} tokens a second, slower than speech: it will pause between words.",
            count=count,
        )
    return "ok", sentence("It writes {count} tokens a second.", count=count)


def _reasoning(seen: RecordedReply) -> _Told:
    if seen.thinking_ms is None:
        return "ok", sentence("It answers without thinking aloud first.")
    text = sentence(
        "It thinks aloud first ({field}), here for {time}: that is never spoken, but you wait for "
        "it.",
        field=seen.reasoning_source,
        time=Duration(seen.thinking_ms),
    )
    return ("limited" if seen.thinking_ms > SLOW_MODEL_MS else "ok"), text


def _tools(report: Report) -> _Told:
    if "tools" in report.refused:
        return "missing", sentence(
            "It refuses tools, so it is not offered any: it can talk, but not do things."
        )
    if report.tools.tool_calls:
        return "ok", _shape(report.tools)
    if report.tools.calls_in_text:
        return "missing", sentence(
            "It writes its calls into the text, where they would be read aloud, so it is not "
            "offered any tools; a server setting for its tool calls may help."
        )
    return "limited", sentence(
        "Asked to use a tool, it answered in words: it may not use tools when it should."
    )


def _shape(seen: RecordedReply) -> Sentence:
    """Return how the calls came over the wire. Each of these shapes is understood."""
    deltas, calls = seen.tool_deltas, seen.tool_calls
    whole = len(deltas) == len(calls)
    if not any(delta.id for delta in deltas) or any(delta.index is None for delta in deltas):
        if whole:
            return sentence("It calls tools: whole, without number or id, which is understood.")
        return sentence("It calls tools: in pieces, without number or id, which is understood.")
    if len({delta.index for delta in deltas}) < len(calls):
        return sentence("It calls tools: all with the same number, which is understood.")
    if whole:
        return sentence("It calls tools: each comes whole.")
    return sentence("It calls tools: they come in pieces, as they should.")
