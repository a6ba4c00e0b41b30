"""Waiting for tools, as scripts on virtual time: what is heard, and the way out."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest

from app.engine.contracts.events import (
    ChunkStarted,
    FeedbackStarted,
    ToolFinished,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import ToolCallDelta
from app.engine.tools.registry import Tool, progress
from app.errors import StreamBroken
from tests.engine.script import HummingVoice, Script, call, wait


def lasting(
    seconds: float, name: str = "work", filler: Mapping[str, str] | None = None, **options
) -> Tool:
    """A tool that takes that long."""

    async def work() -> str:
        await asyncio.sleep(seconds)
        return "done"

    work.__name__, work.__doc__ = name, "Work."
    return Tool.from_function(work, timeout_s=60, filler=filler or {}, **{"asks": False, **options})


def failing(seconds: float) -> Tool:
    async def fail() -> str:
        """Fail."""
        await asyncio.sleep(seconds)
        raise RuntimeError("the printer is on fire")

    return Tool.from_function(fail, asks=False)


def said(script: Script) -> list[str]:
    return [cue.text for cue in script.of(FeedbackStarted)]


def several(*names: str) -> list[ToolCallDelta]:
    return [ToolCallDelta(i, f"id-{name}", name, "{}") for i, name in enumerate(names)]


WAITS = {
    "0.1 s": ([[call("work")], "Done."], [lasting(0.1)]),
    "1 s": ([[call("work")], "Done."], [lasting(1)]),
    "3 s": ([[call("work")], "Done."], [lasting(3)]),
    "9 s": ([[call("work")], "Done."], [lasting(9)]),
    "20 s": ([[call("work")], "Done."], [lasting(20)]),
    "several at once": (
        [several("a", "b", "c"), "Done."],
        [lasting(2, "a"), lasting(5, "b"), lasting(12, "c")],
    ),
    "one after the other": (
        [[call("a")], [call("b")], [call("c")], "Done."],
        [lasting(4, "a"), lasting(4, "b"), lasting(4, "c")],
    ),
    "one that fails": ([[call("fail")], "It is on fire."], [failing(4)]),
    "one past its deadline": (
        [[call("work")], "It took too long."],
        [Tool(lasting(50).spec, lasting(50).call, timeout_s=6, asks=False)],
    ),
    "a model slow before the tool": ([[wait(5), call("work")], "Done."], [lasting(3)]),
    "a model slow after the tool": ([[call("work")], [wait(8), "Done."]], [lasting(1)]),
    "words before the tool": ([["Let me check.", call("work")], "Done."], [lasting(9)]),
}


@pytest.mark.parametrize(("replies", "tools"), WAITS.values(), ids=WAITS.keys())
@pytest.mark.parametrize("voice", [HummingVoice(), HummingVoice("de")], ids=["en", "de"])
def test_nobody_waits_two_seconds_in_silence(replies, tools, voice):
    script = Script(*replies, tools=tools, voice=voice).asks("Work!").run()
    assert script.end.outcome == "completed"
    assert script.end.latency.longest_silence_ms <= 2_000


@pytest.mark.parametrize(
    ("tool", "phrase"),
    [
        (lasting(1, filler={"en": "Let me check your notes."}), "Let me check your notes."),
        (lasting(1), "One moment while I look that up."),
    ],
)
def test_a_tool_that_is_not_quick_is_bridged_in_its_own_words(tool, phrase):
    script = Script([call("work")], "Done.", tools=[tool]).asks("Work!").run()
    assert said(script) == [phrase]
    assert phrase not in script.voice.said  # it was synthesised ahead


def test_a_voice_of_another_language_has_its_own_phrases():
    tool = lasting(1, filler={"en": "Let me check your notes."})
    script = Script([call("work")], "Fertig.", tools=[tool], voice=HummingVoice("de"))
    script.asks("Los!").run()
    assert said(script) == ["Einen Moment, ich sehe nach."]


def test_a_quick_tool_is_not_talked_about():
    tool = lasting(0.1, filler={"en": "Let me check your notes."})
    script = Script([call("work")], "Done.", tools=[tool]).asks("Work!").run()
    assert said(script) == []


def test_what_the_model_says_before_a_call_is_filler_enough():
    tool = lasting(1.5, filler={"en": "Let me check your notes."})
    script = Script(["Let me check.", call("work")], "Done.", tools=[tool]).asks("Work!").run()
    assert said(script) == []
    assert script.of(ChunkStarted)[0].audible_ms < 1_000


def test_progress_is_said_where_it_would_be_silent_otherwise():
    async def copy() -> str:
        """Copy."""
        for number in range(1, 41):
            await asyncio.sleep(1)
            progress.get()(f"{number} of 40 files")
        return "copied"

    tool = Tool.from_function(copy, timeout_s=60, spoken_as="the copy", asks=False)
    script = Script([call("copy")], "Done.", tools=[tool]).asks("Copy!").run()
    told = [text for text in said(script) if "percent" in text]
    assert told
    assert all(text.startswith("Still working on the copy, ") for text in told)
    assert script.end.latency.longest_silence_ms <= 2_000
    assert len(told) == len(set(told)) <= 4, "words every two seconds are worse than waiting"


def test_after_eight_seconds_the_user_is_told_what_runs_and_how_to_stop_it_alone():
    script = Script([call("work")], "Done.", tools=[lasting(12, spoken_as="the page")])
    script.asks("Work!").run()
    (offer,) = [cue for cue in script.of(FeedbackStarted) if "cancel that" in cue.text]
    assert "the page" in offer.text
    assert 7_000 < offer.audible_ms < 11_000


def test_of_several_calls_only_all_can_be_stopped_by_word():
    tools = [lasting(12, "a"), lasting(12, "b")]
    script = Script(several("a", "b"), "Done.", tools=tools).asks("Work!").run()
    assert any("Escape" in text for text in said(script))
    assert not any("cancel that" in text for text in said(script))


# --- "cancel that" --------------------------------------------------------------------------------


def test_cancel_that_typed_stops_the_one_call_and_not_the_turn():
    script = Script([call("work")], "Then not.", tools=[lasting(20)])
    script.asks("Work!").asks("cancel that.", at=3).run()
    assert script.of(ToolFinished)[0].outcome == "cancelled"
    assert (script.end.outcome, script.end.text) == ("completed", "Then not.")
    assert [m.content for m in script.conversation.messages if m.role == "user"] == ["Work!"]


def test_cancel_that_said_stops_the_one_call_and_the_answer_goes_on_without_it():
    script = Script(
        several("a", "b"),
        "Only the one.",
        tools=[lasting(1, "a"), lasting(20, "b")],
        hears="cancel that",
    )
    script.asks("Work!").presses(at=3).releases(at=4.5).run()
    assert [end.outcome for end in script.ends] == ["interrupted", "completed"]
    assert script.ends[1].text == "Only the one."
    assert len(script.of(UserMessage)) == 1
    request = script.model.requests[1]
    assert [m.role for m in request] == ["system", "user", "assistant", "tool", "tool"]
    assert request[3].content == "done"
    assert "stopped" in request[4].content
    assert [message.content for message in script.conversation.messages][-1] == "Only the one."


def test_other_words_said_while_a_call_runs_are_a_new_question():
    script = Script([call("work")], "Rainy.", tools=[lasting(20)], hears="How is the weather")
    script.asks("Work!").presses(at=3).releases(at=4.5).run()
    assert script.model.requests[1][-1].content == "How is the weather"


def test_cancel_that_while_several_run_is_a_question_for_the_model():
    tools = [lasting(20, "a"), lasting(20, "b")]
    script = Script(several("a", "b"), "Which one?", tools=tools)
    script.asks("Work!").asks("cancel that.", at=3).run()
    assert [end.outcome for end in script.ends] == ["interrupted", "completed"]
    assert script.model.requests[1][-1].content == "cancel that."


def test_cancel_that_while_nothing_runs_is_a_question_for_the_model():
    script = Script("What do you mean?").asks("cancel that.").run()
    assert script.model.requests[0][-1].content == "cancel that."


def test_escape_stops_all():
    tools = [lasting(20, "a"), lasting(20, "b")]
    script = Script(several("a", "b"), tools=tools).asks("Work!").barges_in(3).run()
    assert script.end.outcome == "interrupted"
    assert [event.outcome for event in script.of(ToolFinished)] == ["cancelled", "cancelled"]


def test_a_call_that_acted_is_not_repeated_when_the_turn_is_tried_again():
    script = Script(
        [call("work")],
        [StreamBroken("The connection was lost.")],
        "It is done.",
        tools=[lasting(0.1)],
    )
    script.asks("Work!").does(10, lambda: script.session.retry()).run()
    assert [type(event) for event in script.events].count(ToolFinished) == 1
    assert [m.role for m in script.model.requests[2]] == ["system", "user", "assistant", "tool"]
    assert len(script.of(TurnStarted)) == len(script.of(TurnEnded)) == 2
