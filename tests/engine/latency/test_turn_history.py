"""Tests of the records of a session's turns, from the events of the engine."""

from __future__ import annotations

import asyncio

from app.engine.contracts.ports import Finish, Reasoning, Retry
from app.engine.latency.explanation import explain, is_cold
from app.engine.latency.latency import LENGTH, TurnHistory
from app.engine.latency.records import TurnSetup
from app.engine.tools.registry import Tool
from app.errors import ServerFailed
from tests.engine.script import Script, call, wait

ADAPTIVE = TurnSetup()


async def weather() -> str:
    """The weather."""
    await asyncio.sleep(1.5)
    return "sunny"


def history(script: Script, setup: TurnSetup = ADAPTIVE) -> TurnHistory:
    history = TurnHistory()
    history.setup = setup
    script.session.subscribe(history.add)
    script.run()
    return history


def records(script: Script, setup: TurnSetup = ADAPTIVE):
    return list(history(script, setup).records)


def test_a_turn_is_kept_with_what_made_it():
    setup = TurnSetup(chunking="phrase")
    script = Script("It is noon here.", hears="the time", chunking="phrase")
    (record,) = records(script.presses(0.0).releases(1.0), setup)
    assert (record.turn, record.source, record.outcome) == (1, "spoken", "completed")
    assert (record.model, record.model_idle_s, record.requests) == ("scripted", None, 1)
    assert (record.voice, record.setup) == ("humming", setup)
    assert record.first_words == len("It is noon here.")
    assert record.latency == script.end.latency
    assert record.model_ms == record.latency.ttft_ms


def test_nothing_of_what_was_said_is_kept():
    (record,) = records(Script("A secret answer.").asks("A secret question?"))
    assert "secret" not in repr(record)


def test_how_long_the_model_had_nothing_to_do_is_known():
    script = Script("One.", "Two.", "Three.").asks("a").asks("b", at=10.0).asks("c", at=50.0)
    idle = [record.model_idle_s for record in records(script)]
    assert idle[0] is None
    assert 9.0 < idle[1] < 10.0
    assert 39.0 < idle[2] < 40.0


def test_a_cold_start_is_told_from_the_warm_turns_that_follow():
    script = Script([wait(4.0), "One."], "Two.", "Three.")
    turns = records(script.asks("a").asks("b", at=15.0).asks("c", at=25.0))
    assert [is_cold(turn, turns) for turn in turns] == [True, False, False]
    assert "the first time, 200 ms once loaded" in explain(turns[0], turns)[0].text


def test_tools_that_the_answer_waited_for_are_told_from_the_models_own_time():
    replies = ([wait(0.2), call("weather"), Finish("tool_calls")], "Sunny.")
    (record,) = records(
        Script(*replies, tools=[Tool.from_function(weather, read_only=True)]).asks("a")
    )
    assert record.tools == ("weather",)
    assert record.latency.tools_awaited_ms == 1500.0
    assert (record.requests, record.model_ms) == (2, 200.0)


def test_tools_that_ran_while_the_answer_was_spoken_were_not_waited_for():
    replies = (["Let me see. ", call("weather"), Finish("tool_calls")], "Sunny.")
    (record,) = records(
        Script(*replies, tools=[Tool.from_function(weather, read_only=True)]).asks("a")
    )
    assert record.latency.tools_ms == 1500.0
    assert (record.latency.tools_awaited_ms, record.requests) == (0.0, 1)


def test_attempts_that_failed_and_their_pauses_are_counted_apart():
    failing = [wait(0.3), Retry(1, 2, 0.5, "Overloaded."), wait(0.5)]
    again = [wait(0.1), Retry(2, 2, 1.0, "Overloaded."), wait(1.0)]
    (record,) = records(Script([*failing, *again, wait(0.2), "Yes."]).asks("a"))
    assert record.retries_ms == 1900.0
    assert record.model_ms == 200.0


def test_thinking_is_counted_up_to_the_first_word():
    (record,) = records(Script([wait(0.2), Reasoning("Hm."), wait(2.0), "Yes."]).asks("a"))
    assert record.reasoning_ms == 2000.0


def test_an_answer_that_waited_for_one_moment_to_end_says_how_long():
    (record,) = records(Script([wait(1.6), "Yes, it is."]).asks("a"))
    assert record.behind_feedback_ms > 0
    playback_ms = record.latency.playback_ms
    assert record.behind_feedback_ms <= playback_ms


def test_interrupted_and_failed_turns_are_kept_as_such():
    script = Script("A long answer, which nobody hears to its end.", [ServerFailed("It failed.")])
    turns = records(script.asks("a").barges_in(at=1.5).asks("b", at=3.0))
    assert [turn.outcome for turn in turns] == ["interrupted", "failed"]
    assert [turn.error_code for turn in turns] == [None, "server_failed"]


def test_announcements_are_no_turns():
    script = Script().does(0.0, lambda: script.session.announce("Time is up."))
    assert records(script) == []


def test_the_latest_turns_are_kept_and_the_oldest_forgotten():
    kept = TurnHistory()
    script = Script("One.").asks("a").run()
    for _ in range(LENGTH + 3):
        for event in script.events:
            kept.add(event)
    assert len(kept.records) == LENGTH


def test_a_recording_in_which_nothing_was_heard_is_no_turn():
    heard = Script("Yes.", hears="the time").presses(0.0).releases(1.0)
    assert len(records(heard)) == 1
    assert records(Script("Yes.", hears="").presses(0.0).releases(1.0)) == []
