"""Properties of the figures in random turns, played by the engine itself."""

from __future__ import annotations

import asyncio
import dataclasses
from itertools import groupby

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.contracts.events import (
    Event,
    ReplyDelta,
    TalkReleased,
    ToolFinished,
    ToolStarted,
    TranscriptFinal,
    TurnEnded,
    TurnStarted,
)
from app.engine.contracts.ports import Finish, Reasoning, Retry, Usage
from app.engine.latency.latency import TurnHistory
from app.engine.tools.registry import Tool
from app.errors import ServerFailed
from tests.engine.latency.measuring import measure
from tests.engine.script import HummingVoice, Script, call, wait

PARTS = ("transcription_ms", "ttft_ms", "aggregation_ms", "synthesis_ms", "playback_ms")


async def slow(seconds: float) -> str:
    """Takes its time."""
    await asyncio.sleep(seconds)
    return "done"


TOOLS = [Tool.from_function(slow, read_only=True)]

seconds = st.floats(0.0, 4.0, allow_nan=False).map(lambda value: round(value, 3))
words = st.sampled_from(
    ["Sure.", "Well, let me think about that for a moment. ", "It is late", "`x = 1`", "Yes! No? "]
)
asides = st.one_of(
    seconds.map(wait),
    st.just(Reasoning("hm")),
    st.integers(1, 200).map(lambda count: Usage(10, count)),
)
retries = st.lists(
    seconds.map(lambda s: [wait(0.1), Retry(1, 2, s, "The server is overloaded."), wait(s)]),
    max_size=2,
).map(lambda attempts: [step for attempt in attempts for step in attempt])
"""Retries happen only before the first part of a reply."""
answers = st.builds(
    lambda failed, steps: [*failed, *steps],
    retries,
    st.lists(st.one_of(words, asides), min_size=1, max_size=6),
)
ends = st.sampled_from([[], [Finish("length")], [ServerFailed("The server failed.")]])
whole_answers = st.builds(lambda steps, end: [*steps, *end], answers, ends)
calls = st.builds(
    lambda steps, count, took: [
        *steps,
        *(
            dataclasses.replace(call("slow", f"c{number}", seconds=took), index=number)
            for number in range(count)
        ),
        Finish("tool_calls"),
    ],
    st.lists(st.one_of(words, asides), max_size=2),
    st.integers(1, 3),
    seconds,
)
replies = st.lists(calls, max_size=2).flatmap(
    lambda rounds: whole_answers.map(lambda last: [*rounds, last, ["Yes."], ["Yes."]])
)


class StutteringVoice(HummingVoice):
    """Sends each chunk in three pieces, the later ones sometimes too late."""

    def __init__(self, pause_s: float) -> None:
        super().__init__()
        self.pause_s = pause_s

    async def speak(self, text: str, buffered_s: float = 0.0):
        async for audio in super().speak(text):
            third = max(len(audio.pcm) // 6 * 2, 2)
            for begin in range(0, len(audio.pcm), third):
                yield dataclasses.replace(audio, pcm=audio.pcm[begin : begin + third])
                await asyncio.sleep(self.pause_s)


def play(replies, spoken, pause_s, barge_in, follow_up) -> list[list[Event]]:
    """Return the events of each turn."""
    script = Script(*replies, tools=TOOLS, hears="what time is it", voice=StutteringVoice(pause_s))
    if spoken:
        script.presses(0.0).releases(1.0)
    else:
        script.asks("What time is it?")
    if barge_in is not None:
        script.barges_in(barge_in)
    if follow_up is not None:
        script.asks("And now?", at=follow_up)
    script.run(until=90.0)
    turns = (e for e in script.events if e.turn)
    return [list(turn) for _, turn in groupby(turns, key=lambda e: e.turn)]


def tenths(ms: float | None) -> int:
    assert ms is not None
    return round(ms * 10)


def first(events: list[Event], kind: type[Event]) -> float | None:
    return next((event.at_ms for event in events if isinstance(event, kind)), None)


def with_a_tool_running(events: list[Event]) -> float:
    """Return the union of the calls' spans in ms, computed independently of the fold."""
    began: dict[str, float] = {}
    spans: list[tuple[float, float]] = []
    for event in events:
        match event:
            case ToolStarted(call_id=call_id):
                began[call_id] = event.at_ms
            case ToolFinished(call_id=call_id):
                spans.append((began.pop(call_id), event.at_ms))
    total = until = 0.0
    for begin, end in sorted(spans):
        total += max(end - max(begin, until), 0.0)
        until = max(until, end)
    return total


@settings(max_examples=100, suppress_health_check=list(HealthCheck))
@given(
    replies=replies,
    spoken=st.booleans(),
    pause_s=st.sampled_from([0.0, 0.0, 0.3, 2.5]),
    barge_in=st.none() | st.floats(0.1, 15.0),
    follow_up=st.none() | st.floats(0.1, 15.0),
)
def test_whatever_happens_in_a_turn_its_figures_hold(replies, spoken, pause_s, barge_in, follow_up):
    history = TurnHistory()
    for events in play(replies, spoken, pause_s, barge_in, follow_up):
        ended = events[-1]
        assert isinstance(ended, TurnEnded)
        latency = ended.latency
        assert measure(events) == latency, "whoever watches arrives at the same figures"

        parts = [getattr(latency, name) for name in PARTS]
        reached = [part for part in parts if part is not None]
        assert parts[: len(reached)] == reached, "after a part that was not reached comes none"
        assert all(part >= 0 for part in reached)
        if len(reached) == len(parts):
            assert tenths(latency.response_ms) == sum(map(tenths, reached))
        else:
            assert latency.response_ms is None

        started = events[0]
        assert isinstance(started, TurnStarted)
        asked = 0.0 if started.source == "typed" else first(events, TranscriptFinal)
        released = 0.0 if started.source == "typed" else first(events, TalkReleased)
        assert (latency.transcription_ms is None) == (asked is None or released is None)
        delta = first(events, ReplyDelta)
        assert (latency.ttft_ms is None) == (delta is None)

        assert latency.tools_ms == round(with_a_tool_running(events), 1)
        if latency.longest_silence_ms is None:
            assert latency.first_feedback_ms is None
        else:
            assert latency.first_feedback_ms is not None
            assert 0 <= latency.first_feedback_ms <= latency.longest_silence_ms
            assert latency.longest_silence_ms <= ended.at_ms
        assert latency.underruns >= 0
        assert latency.tokens_per_second is None or latency.tokens_per_second > 0

        kept = [*filter(None, map(history.add, events))]
        assert bool(kept) == (asked is not None), "a canceled recording is no turn"
        if not kept:
            continue
        (record,) = kept
        assert record.latency == latency
        assert latency.tools_awaited_ms <= latency.tools_ms
        if latency.ttft_ms is not None:
            of_ttft = latency.tools_awaited_ms + record.retries_ms
            assert of_ttft <= latency.ttft_ms + 0.5
            assert record.model_ms is not None
            assert record.reasoning_ms <= latency.ttft_ms + 0.5
        if latency.playback_ms is not None:
            assert 0 <= record.behind_feedback_ms <= latency.playback_ms + 0.5
        assert (record.gaps_ms > 0) == (latency.underruns > 0)
