"""Tests of each figure of a turn."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.contracts.events import (
    AnsweredBy,
    ChunkFinished,
    ChunkReady,
    ChunkStarted,
    ChunkSynthesised,
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
from app.engine.contracts.tools import Verdict
from app.engine.latency.latency import TurnFold
from tests.engine.latency.measuring import measure


def at(ms, event):
    return dataclasses.replace(event, at_ms=ms)


def spoken_turn(
    press=0.0,
    released=1000.0,
    final=1100.0,
    delta=1300.0,
    chunk=1340.0,
    samples=1400.0,
    audible=1425.0,
    ended=3000.0,
):
    return [
        at(press, TurnStarted("spoken")),
        at(released, TalkReleased()),
        at(final, TranscriptFinal("hello")),
        at(delta, ReplyDelta("Hello")),
        at(chunk, ChunkReady(1, 0, 5, "Hello")),
        at(samples, ChunkSynthesised(1)),
        at(samples + 1, ChunkStarted(1, 0, 5, audible)),
        at(ended, ChunkFinished(1, ended)),
    ]


def test_each_part_runs_from_one_mark_to_the_next():
    assert measure(spoken_turn()) == TurnLatency(
        transcription_ms=100.0,
        ttft_ms=200.0,
        aggregation_ms=40.0,
        synthesis_ms=60.0,
        playback_ms=25.0,
        response_ms=425.0,
        first_feedback_ms=425.0,
        longest_silence_ms=425.0,
    )


@given(st.lists(st.floats(0, 60_000), min_size=7, max_size=7))
def test_the_parts_always_sum_to_the_response(times):
    latency = measure(spoken_turn(*sorted(times)))
    parts = (
        latency.transcription_ms,
        latency.ttft_ms,
        latency.aggregation_ms,
        latency.synthesis_ms,
        latency.playback_ms,
    )
    assert sum(parts) == pytest.approx(latency.response_ms, abs=0.01)
    assert latency.response_ms == pytest.approx(sorted(times)[6] - sorted(times)[1], abs=0.2)


def test_a_typed_question_needs_no_transcription():
    events = [at(0, TurnStarted("typed")), at(210, ReplyDelta("Hi"))]
    latency = measure(events)
    assert (latency.transcription_ms, latency.ttft_ms) == (0.0, 210.0)


def test_points_that_were_not_reached_stay_unknown():
    latency = measure([at(0, TurnStarted("typed")), at(210, ReplyDelta("Hi"))])
    assert latency.aggregation_ms is latency.playback_ms is latency.response_ms is None
    assert latency.longest_silence_ms is None


def test_feedback_is_the_first_sound_but_not_the_answer():
    events = spoken_turn()
    events[3:3] = [
        at(1150, FeedbackStarted("One moment.", 1200.0)),
        at(1290, FeedbackFinished(1290.0)),
    ]
    latency = measure(events)
    assert latency.first_feedback_ms == 200.0
    assert latency.response_ms == 425.0
    assert latency.longest_silence_ms == 200.0


def test_the_longest_silence_may_lie_in_the_middle():
    events = [*spoken_turn(ended=2000.0), at(2900, ChunkStarted(2, 5, 9, 2900.0))]
    assert measure(events).longest_silence_ms == 900.0


def test_silence_before_giving_up_counts():
    ended = TurnEnded("interrupted", "", "", None, None, False, TurnLatency())
    events = [*spoken_turn(ended=2000.0), at(5000, ended)]
    assert measure(events).longest_silence_ms == 3000.0


def test_time_with_several_tools_running_counts_once():
    events = [
        at(0, TurnStarted("typed")),
        at(100, ToolStarted("a", "x", "{}")),
        at(150, ToolStarted("b", "y", "{}")),
        at(300, ToolFinished("a", "x", "ok", "", 200)),
        at(400, ToolFinished("b", "y", "ok", "", 250)),
        at(600, ToolStarted("c", "x", "{}")),
        at(650, ToolFinished("c", "x", "ok", "", 50)),
    ]
    assert measure(events).tools_ms == 350.0


def test_the_token_rate_is_taken_after_the_first_delta():
    deltas = [at(200 + 20 * i, ReplyDelta("word ")) for i in range(51)]
    events = [at(0, TurnStarted("typed")), *deltas, at(1300, ReplyFinished("stop"))]
    assert measure(events).tokens_per_second == 50.0


def test_underruns_are_counted():
    assert measure([*spoken_turn(), at(2000, Underrun(80.0))]).underruns == 1


def test_speech_that_is_broken_off_was_no_silence():
    broken_off = TurnEnded("interrupted", "", "", None, None, False, TurnLatency())
    second = at(2000, ChunkStarted(2, 5, 9, 2000.0))
    events = [*spoken_turn(ended=2000.0), second, at(6000, broken_off)]
    assert measure(events).longest_silence_ms == 425.0


def test_feedback_in_a_gap_within_a_chunk_divides_the_silence():
    gap = [
        at(3500, FeedbackStarted("", 3500.0)),
        at(3600, FeedbackFinished(3600.0)),
        at(4200, Underrun(2200.0)),
    ]
    events = [*spoken_turn()[:-1], *gap, at(6000, ChunkFinished(1, 6000.0))]
    assert measure(events).longest_silence_ms == 1500.0


def test_waiting_for_tools_is_no_part_of_the_token_rate():
    opening = [at(ms, ReplyDelta("word ")) for ms in (200, 220, 240)]
    answer = [at(ms, ReplyDelta("word ")) for ms in (5000, 5020, 5040)]
    events = [
        at(0, TurnStarted("typed")),
        at(0, RequestSent(1, "m")),
        *opening,
        at(240, ReplyFinished("tool_calls", tokens=40)),
        at(4800, RequestSent(2, "m")),
        *answer,
        at(5040, ReplyFinished("stop", tokens=3)),
    ]
    assert measure(events).tokens_per_second == 50.0


def test_thoughts_are_no_part_of_the_token_rate():
    events = [
        at(0, TurnStarted("typed")),
        at(0, RequestSent(1, "m")),
        at(100, ReasoningDelta("Hm.")),
        *(at(200 + 20 * i, ReplyDelta("word ")) for i in range(51)),
        at(1200, ReplyFinished("stop", tokens=900)),
    ]
    assert measure(events).tokens_per_second == 50.0


# --- the user's own time, and the tools' ----------------------------------------------------------


def asked(ms):
    return at(ms, PermissionAsked("c", "open_site", "{}", "", "Open it?"))


def answered(ms, verdict=Verdict.ONCE):
    return at(ms, PermissionAnswered("c", verdict))


def test_the_users_decision_is_in_no_part():
    events = spoken_turn()
    events[3:3] = [asked(1150), answered(1250)]
    latency = measure(events)
    assert (latency.ttft_ms, latency.response_ms, latency.permission_ms) == (100.0, 325.0, 100.0)


def test_a_decision_after_the_first_words_is_in_no_part_either():
    events = spoken_turn()
    events[4:4] = [asked(1310), answered(1330)]
    latency = measure(events)
    assert (latency.ttft_ms, latency.aggregation_ms, latency.response_ms) == (200.0, 20.0, 405.0)


def test_a_tool_that_runs_while_the_user_decides_is_not_waited_for_twice():
    events = [
        at(0, TurnStarted("typed")),
        at(100, ToolStarted("a", "x", "{}")),
        asked(200),
        at(900, ToolFinished("a", "x", "ok", "", 800)),
        answered(1000),
        at(1300, ReplyDelta("Hi")),
    ]
    latency = measure(events)
    assert latency.tools_ms == 800.0
    assert (latency.ttft_ms, latency.tools_awaited_ms, latency.permission_ms) == (500, 100, 800)


def test_a_line_break_before_a_tool_call_is_not_the_first_text():
    events = [
        at(0, TurnStarted("typed")),
        at(100, ReplyDelta("\n\n")),
        at(200, ToolStarted("a", "x", "{}")),
        at(8000, ToolFinished("a", "x", "ok", "", 7800)),
        at(8300, ReplyDelta("Hi")),
    ]
    latency = measure(events)
    assert (latency.ttft_ms, latency.tools_awaited_ms) == (8300.0, 7800.0)


def test_the_silence_that_ended_the_recording_is_told_beside_the_response():
    events = spoken_turn()
    events[1] = at(1000, TalkReleased(silence_ms=900.0))
    latency = measure(events)
    assert (latency.end_of_speech_ms, latency.response_ms) == (900.0, 425.0)


def test_while_a_tool_runs_its_time_grows_and_while_the_user_decides_none_does():
    fold = TurnFold()
    for event in [
        at(0, TurnStarted("typed")),
        asked(300),
        answered(1300),
        at(1300, ToolStarted("a", "x", "{}")),
    ]:
        fold.add(event)
    latency, waited_ms = fold.progress(2000)
    assert (latency.tools_awaited_ms, waited_ms) == (700.0, 1000.0)
    fold.add(asked(2000))
    assert fold.is_user_asked
    latency, waited_ms = fold.progress(9000)
    assert (latency.tools_awaited_ms, waited_ms) == (700.0, 1000.0)


@pytest.mark.parametrize("fails", [False, True])
def test_an_answer_of_the_helper_is_not_recorded_as_the_models(fails):
    fold = TurnFold()
    events = [RequestSent(1, "m"), AnsweredBy("helper"), RequestSent(2, "m"), AnsweredBy("helper")]
    for number, event in enumerate(events[:3] if fails else events):
        fold.add(at(number, event))
    expected = ("m", False) if fails else ("helper", True)
    assert (fold.record.model, fold.record.setup.helper) == expected
