"""What was found out of a server → badges a user can read: a sentence each (pure)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.services.endpoint_probe import Observed, Report

State = Literal["ok", "limited", "missing"]

WARM_MS = 800.0
"""A first word that takes longer than this, with the model warm, is a pause one notices."""
COLD_MS = 3_000.0
SPEECH_TOKENS_PER_S = 5.0
"""About the pace of speech, 150 words a minute; a slower model leaves gaps."""
THINKING_MS = 1_000.0
BUFFERED = 0.02
"""All pieces of an answer came within this part of the wait for the first: something held them
back. The quickest services take three times as long."""
NOTICED_MS = 200.0
"""In less, nobody can tell whether the pieces were held back."""


@dataclass(frozen=True, slots=True)
class Badge:
    """``subject`` is a word or two; ``text`` one sentence on what that means."""

    subject: str
    state: State
    text: str


def badges(report: Report) -> list[Badge]:
    return [*of_answers(report.cold, report.warm), *of_tools(report)]


def of_answers(cold: Observed, warm: Observed) -> Iterator[Badge]:
    """What two answers to the same question tell; ``warm`` is the second."""
    yield _streaming(warm)
    yield _first_word(cold, warm)
    if (rate := warm.tokens_per_second) is not None:
        slow = rate < SPEECH_TOKENS_PER_S
        text = f"It writes {rate:.0f} tokens a second"
        text += ", slower than speech: it will pause between words." if slow else "."
        yield Badge("Speed", "limited" if slow else "ok", text)
    yield _reasoning(warm)


def of_tools(report: Report) -> Iterator[Badge]:
    """What became of the question that wants tools."""
    tools, calls = report.tools, report.tools.tool_calls
    if "tools" in report.refused:
        text = "It refuses tools, so it is not offered any: it can talk, but not do things."
        yield Badge("Tools", "missing", text)
    elif calls:
        yield Badge("Tools", "ok", f"It calls tools: {_shape(tools)}.")
        yield _parallel(len(calls))
    elif tools.calls_in_text:
        text = (
            "It writes its calls into the text, where they would be read aloud, so it is not "
            "offered any tools; a server setting for its tool calls may help."
        )
        yield Badge("Tools", "missing", text)
    else:
        text = "Asked to use a tool, it answered in words: it may not use tools when it should."
        yield Badge("Tools", "limited", text)
    if any(seen.counted for seen in (report.cold, report.warm, tools)):
        yield Badge("Token counts", "ok", "It reports how many tokens an answer took.")
    else:
        yield Badge("Token counts", "limited", "It reports none: tokens a second are estimated.")


def _streaming(seen: Observed) -> Badge:
    times = seen.deltas_ms
    if not times:
        text = "No answer in words came: it may think for longer than it may write."
        return Badge("Streaming", "missing", text)
    if len(times) == 1:
        text = "The answer comes in one piece: speech begins only when all of it is there."
        return Badge("Streaming", "missing", text)
    first_ms, span_ms = times[0], times[-1] - times[0]
    if first_ms > NOTICED_MS and span_ms < first_ms * BUFFERED:
        text = (
            "The pieces come all at once: something on the way, such as a proxy, holds them "
            "back, and with them the first words."
        )
        return Badge("Streaming", "limited", text)
    return Badge("Streaming", "ok", "The answer comes as it is written: speech can start early.")


def _first_word(cold: Observed, warm: Observed) -> Badge:
    first, again = _seconds(cold.ttft_ms), _seconds(warm.ttft_ms)
    text = f"The first word came after {first}, asked again after {again}"
    if warm.ttft_ms > WARM_MS:
        return Badge("First word", "limited", f"{text}: a smaller or nearer model is quicker.")
    if cold.ttft_ms > COLD_MS:
        return Badge("First word", "limited", f"{text}: keep it loaded on the server.")
    return Badge("First word", "ok", f"{text}.")


def _reasoning(seen: Observed) -> Badge:
    if seen.thinking_ms is None:
        return Badge("Reasoning", "ok", "It answers without thinking aloud first.")
    text = (
        f"It thinks aloud first ({seen.thinks_in}), here for {_seconds(seen.thinking_ms)}: that is "
        "never spoken, but you wait for it."
    )
    return Badge("Reasoning", "limited" if seen.thinking_ms > THINKING_MS else "ok", text)


def _parallel(calls: int) -> Badge:
    if calls > 1:
        return Badge("Parallel calls", "ok", "It asks for several tools at once.")
    text = "It asks for one tool after the other: each takes a request of its own."
    return Badge("Parallel calls", "limited", text)


def _shape(seen: Observed) -> str:
    """How the calls came over the wire; every one of these is understood."""
    deltas, calls = seen.tool_deltas, seen.tool_calls
    begun = [delta for delta in deltas if delta.name]
    whole = "whole" if len(deltas) == len(calls) else "in pieces"
    lacks = []
    if any(delta.index is None for delta in deltas):
        lacks.append("without index")
    elif len({delta.index for delta in deltas}) < len(calls):
        lacks.append("all with the same index")
    if any(not delta.id for delta in begun):
        lacks.append("without id")
    return (
        f"they come {whole}, {' and '.join(lacks)}, which is understood"
        if lacks
        else (f"they come {whole}, as they should")
    )


def _seconds(ms: float) -> str:
    return f"{ms:.0f} ms" if ms < 1_000 else f"{ms / 1_000:.1f} s"
