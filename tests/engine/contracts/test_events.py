"""Events as programs read them, and the state they lead to."""

from __future__ import annotations

import json
from dataclasses import replace

from app.engine.contracts.events import (
    ChunkStarted,
    ListeningStarted,
    ReplyDelta,
    RequestSent,
    State,
    TalkReleased,
    ToolFinished,
    ToolStarted,
    TurnEnded,
    TurnLatency,
    TurnStarted,
    next_state,
)

ENDED = TurnEnded("completed", "Hi.", "Hi.", None, None, False, TurnLatency(ttft_ms=200.0))


def test_an_event_in_json_has_its_name_its_turn_and_its_time():
    event = replace(ReplyDelta("Hi"), turn=3, at_ms=12.345)
    assert event.to_json() == {"event": "reply_delta", "turn": 3, "at_ms": 12.3, "text": "Hi"}


def test_the_end_carries_the_latency_table():
    written = json.loads(json.dumps(ENDED.to_json()))
    assert written["event"] == "turn_ended"
    assert written["latency"]["ttft_ms"] == 200.0
    assert written["error"] is None


def test_a_spoken_turn_passes_through_its_states():
    events = [
        TurnStarted("spoken"),
        ListeningStarted(),
        TalkReleased(),
        RequestSent(1, "m"),
        ToolStarted("a", "time", "{}"),
        ToolFinished("a", "time", "ok", "", 5.0),
        RequestSent(2, "m"),
        ChunkStarted(1, 0, 3, 900.0),
        ENDED,
    ]
    state, passed = State.IDLE, []
    for event in events:
        state = next_state(state, event)
        passed.append(state)
    assert passed == [
        State.LISTENING,
        State.LISTENING,
        State.THINKING,
        State.THINKING,
        State.USING_TOOL,
        State.USING_TOOL,
        State.THINKING,
        State.SPEAKING,
        State.IDLE,
    ]


def test_while_one_of_several_tools_still_runs_a_tool_is_in_use():
    state = next_state(State.THINKING, ToolStarted("a", "time", "{}"))
    state = next_state(state, ToolStarted("b", "sum", "{}"))
    assert next_state(state, ToolFinished("b", "sum", "ok", "", 5.0)) is State.USING_TOOL


def test_speaking_goes_on_while_a_tool_runs():
    assert next_state(State.SPEAKING, ToolStarted("a", "time", "{}")) is State.SPEAKING
