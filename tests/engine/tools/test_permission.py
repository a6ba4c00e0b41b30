"""Asking before a tool acts, as scripts on virtual time."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from app.engine.contracts.events import (
    FeedbackFinished,
    FeedbackStarted,
    Notice,
    PermissionAnswered,
    PermissionAsked,
    State,
    ToolFinished,
    ToolNotRun,
    ToolStarted,
    TranscriptFinal,
    TurnStarted,
    UserMessage,
    next_state,
)
from app.engine.contracts.tools import Verdict
from app.engine.tools.consent import FORBIDDEN, REFUSED
from app.engine.tools.permission import TIMEOUT_S
from app.engine.tools.registry import Tool
from app.errors import SettingsError, TranscriptionError
from tests.engine.script import Script, ScriptedTranscriber, call, wait


class Door:
    """What acts, and how often it did."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    async def open_door(self, which: str) -> str:
        """Open a door."""
        self.opened.append(which)
        await asyncio.sleep(0.05)
        return f"The {which} door is open."


class Hears(ScriptedTranscriber):
    """Understands one text after the other."""

    def __init__(self, *texts: str) -> None:
        super().__init__()
        self.texts = list(texts)

    async def transcribe(self, frames):
        self.text = self.final = self.texts.pop(0)
        async for transcript in super().transcribe(frames):
            yield transcript


def asking(door: Door, *replies, **pipeline) -> Script:
    """The model wants the front door opened."""
    tool = Tool.from_function(door.open_door, timeout_s=1, action={"en": "open the {which} door"})
    first = [call("open_door", "a", which="front")]
    return Script(first, *(replies or ["It is done."]), tools=[tool], **pipeline)


def answers(script: Script, verdict: Verdict, at: float, call_id: str = "a") -> Script:
    return script.does(at, lambda: script.session.answer(call_id, verdict))


def told(script: Script) -> list[str]:
    return [m.content for m in script.conversation.messages if m.role == "tool"]


# --- a click --------------------------------------------------------------------------------------


def test_a_tool_that_acts_waits_until_the_user_allows_it():
    door = Door()
    script = asking(door).asks("Open the door.")
    answers(script, Verdict.ONCE, at=9).run()
    (asked,) = script.of(PermissionAsked)
    assert (asked.call_id, asked.name, asked.arguments) == ("a", "open_door", '{"which": "front"}')
    assert asked.question == "Should I open the front door?"
    assert script.of(PermissionAnswered)[0].verdict is Verdict.ONCE
    assert script.of(ToolStarted)[0].at_ms >= 9_000
    assert door.opened == ["front"]
    assert told(script) == ["The front door is open."]
    assert script.end.outcome == "completed"


def test_a_tool_that_changes_while_the_question_is_open_is_asked_about_anew():
    door = Door()
    script = asking(door).asks("Open the door.")
    registry = script.session.pipeline.tool_registry

    def change() -> None:
        tool = registry.find("open_door")
        spec = replace(tool.spec, description="Open a door, and the safe.")
        registry._tools = {"open_door": replace(tool, spec=spec)}

    script.does(8, change)
    answers(script, Verdict.ALWAYS, at=9)
    answers(script, Verdict.NO, at=12).run()
    assert len(script.of(PermissionAsked)) == 2
    assert door.opened == []
    assert told(script) == [REFUSED.text]


def test_in_this_conversation_does_not_allow_in_another():
    door = Door()
    again = [call("open_door", "b", which="back")]
    script = asking(door, "Done.", again, "No.", [call("open_door", "c", which="attic")], "No.")
    script.asks("Open the door.")
    answers(script, Verdict.CONVERSATION, at=9)
    script.does(14, lambda: script.session.say("The back door, too."))
    script.does(20, script.session.open_conversation)
    script.does(21, lambda: script.session.say("Open the attic."))
    answers(script, Verdict.NO, at=30, call_id="c").run()
    assert [asked.call_id for asked in script.of(PermissionAsked)] == ["a", "c"]
    assert door.opened == ["front", "back"]


def test_the_question_is_asked_aloud_after_what_was_said_before():
    script = asking(Door())
    script.model.replies[0].insert(0, "I will see to it.")
    answers(script.asks("Open the door."), Verdict.NO, at=9).run()
    (question,) = script.of(FeedbackStarted)
    assert question.text == "Should I open the front door?"
    assert script.voice.said[:2] == ["I will see to it.", "Should I open the front door?"]
    (_, preface_end), (begin, _) = script.speaker.played[:2]
    assert begin >= preface_end


def test_the_silence_while_the_user_is_asked_is_theirs():
    script = asking(Door()).asks("Open the door.")
    answers(script, Verdict.ONCE, at=30).run()
    assert [cue.text for cue in script.of(FeedbackStarted)] == ["Should I open the front door?"]
    assert script.end.latency.longest_silence_ms < 2_000


def test_the_users_time_counts_neither_as_the_tools_nor_as_the_answers():
    quick = answers(asking(Door()).asks("Open."), Verdict.ONCE, at=5).run().end.latency
    slow = answers(asking(Door()).asks("Open."), Verdict.ONCE, at=45).run().end.latency
    assert quick.tools_ms == slow.tools_ms == pytest.approx(50, abs=1)
    assert quick.response_ms == pytest.approx(slow.response_ms, abs=1)
    assert quick.response_ms < 2_000


@pytest.mark.parametrize("verdict", [Verdict.NO, Verdict.NEVER])
def test_what_is_refused_is_not_done_and_the_model_is_told(verdict):
    door = Door()
    script = answers(asking(door, "Then not.").asks("Open the door."), verdict, at=3).run()
    assert door.opened == []
    assert told(script) == ["The user did not allow this call."]
    assert script.of(ToolStarted) == [] == script.of(ToolFinished)
    (refused,) = script.of(ToolNotRun)
    assert (refused.call_id, refused.outcome) == ("a", "refused")
    assert [m.outcome for m in script.conversation.messages if m.role == "tool"] == ["refused"]
    assert script.end.text == "Then not."


def test_a_question_that_is_answered_early_falls_silent():
    script = answers(asking(Door()).asks("Open."), Verdict.ONCE, at=1).run()
    begun, ended = script.of(FeedbackStarted)[0], script.of(FeedbackFinished)[0]
    assert ended.ended_ms == pytest.approx(1_000, abs=1)
    assert begun.audible_ms < 1_000


def test_nobody_there_is_no():
    door = Door()
    script = asking(door, "Then not.").asks("Open.").run(until=TIMEOUT_S + 30)
    assert script.of(PermissionAnswered)[0].verdict is Verdict.NO
    assert door.opened == []
    assert script.end.text == "Then not."


def test_a_verdict_for_another_call_or_too_late_does_nothing():
    door = Door()
    script = asking(door, [wait(5), "Then not."]).asks("Open.")
    answers(script, Verdict.ALWAYS, at=2, call_id="b")
    answers(script, Verdict.NO, at=3)
    answers(script, Verdict.ALWAYS, at=4).run()
    assert door.opened == [] == script.session.rules.lasting_rules()


# --- rules ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("verdict", [Verdict.CONVERSATION, Verdict.ALWAYS])
def test_what_is_allowed_for_longer_is_asked_for_once(verdict):
    door = Door()
    again = [call("open_door", "b", which="back")]
    script = asking(door, again, "Both are open.").asks("Open both.")
    answers(script, verdict, at=3).run()
    assert door.opened == ["front", "back"]
    assert len(script.of(PermissionAsked)) == 1


def test_never_refuses_without_a_question():
    door = Door()
    again = [call("open_door", "b", which="back")]
    script = asking(door, again, "Then not.").asks("Open both.")
    answers(script, Verdict.NEVER, at=3).run()
    assert door.opened == []
    assert told(script) == [REFUSED.text, FORBIDDEN.text]
    assert len(script.of(PermissionAsked)) == 1
    assert script.model.declared == [["open_door"], [], []]


def test_two_calls_are_asked_for_one_after_the_other():
    door = Door()
    script = asking(door)
    script.model.replies[0].append(call("open_door", "b", which="back"))
    script.asks("Open both.")
    answers(script, Verdict.NO, at=3)
    answers(script, Verdict.ONCE, at=9, call_id="b").run()
    first, second = script.of(PermissionAsked)
    assert (first.call_id, second.call_id) == ("a", "b")
    assert second.at_ms > 3_000
    assert door.opened == ["back"]
    assert told(script) == [REFUSED.text, "The back door is open."]


def test_a_rule_that_cannot_be_kept_is_told_and_the_call_is_made():
    def fail(rules) -> None:
        raise SettingsError("Your disk is full.")

    door = Door()
    script = asking(door).asks("Open.")
    script.session.rules._save = fail
    answers(script, Verdict.ALWAYS, at=3).run()
    assert door.opened == ["front"]
    assert script.of(Notice)[0].text == "Your disk is full."


# --- the voice ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("words", "opened"), [("Yes, please.", ["front"]), ("No, don't.", [])])
def test_the_talk_keys_words_answer_the_question(words, opened):
    door = Door()
    script = asking(door, hears=words).asks("Open.").presses(6).releases(7).run()
    assert door.opened == opened
    assert len(script.of(TurnStarted)) == 1
    assert [m.text for m in script.of(UserMessage)] == ["Open."]
    assert script.of(TranscriptFinal) == []  # an answer is no message
    assert script.end.outcome == "completed"


def test_a_question_of_a_spoken_turn_is_answered_the_same_way():
    door = Door()
    script = asking(door, hears=Hears("Open the door.", "Yes."))
    script.presses(0).releases(1).presses(6).releases(7).run()
    assert door.opened == ["front"]
    assert len(script.of(TurnStarted)) == 1
    assert script.end.latency.transcription_ms == pytest.approx(100, abs=20)


def test_pressing_the_talk_key_hushes_the_question():
    script = asking(Door(), hears="Yes.").asks("Open.").presses(1).releases(2).run()
    assert script.of(FeedbackFinished)[0].ended_ms == pytest.approx(1_000, abs=1)
    assert script.end.outcome == "completed"


def test_what_is_not_understood_is_asked_once_more_and_then_is_no():
    door = Door()
    script = asking(door, "Then not.", hears=Hears("Hmm.", "Er, well."))
    script.asks("Open.").presses(6).releases(7).presses(12).releases(13).run()
    assert [e.text for e in script.of(FeedbackStarted)] == [
        "Should I open the front door?",
        "Please say yes or no.",
    ]
    assert door.opened == []
    assert script.of(PermissionAnswered)[0].verdict is Verdict.NO


def test_a_slip_of_the_finger_leaves_the_question_open():
    door = Door()
    script = asking(door, hears=Hears("", "Yes."))
    script.asks("Open.").presses(6).releases(6.1).presses(8).releases(9).run()
    assert door.opened == ["front"]


def test_recognition_that_fails_leaves_the_question_open_and_says_so():
    door = Door()
    broken = ScriptedTranscriber("Yes.", TranscriptionError("The ear is out of order."))
    script = asking(door, hears=broken).asks("Open.")
    script.presses(6).releases(7).presses(9).releases(10).run()
    assert script.of(Notice)[0].text == "The ear is out of order."
    assert door.opened == ["front"]


def test_another_request_ends_the_turn_and_is_answered():
    door = Door()
    request = "No, tell me the time instead."
    script = asking(door, "It is noon.", hears=Hears(request, request))
    script.asks("Open.").presses(6).releases(7).run()
    first, second = script.ends
    assert (first.outcome, second.outcome, second.text) == (
        "interrupted",
        "completed",
        "It is noon.",
    )
    assert door.opened == []
    assert [m.text for m in script.of(UserMessage)] == ["Open.", request]
    assert told(script) == [REFUSED.text]


def test_a_click_decides_though_the_talk_key_is_still_held():
    door = Door()
    script = asking(door, [wait(3), "Done."], hears="No.").asks("Open.")
    answers(script.presses(6).releases(8), Verdict.ONCE, at=7).run()
    assert door.opened == ["front"]
    assert script.end.text == "Done."
    assert script.end.latency.transcription_ms == 0


# --- typing ---------------------------------------------------------------------------------------


def test_a_typed_yes_answers_the_question():
    door = Door()
    script = asking(door).asks("Open.").asks("yes", at=6).run()
    assert door.opened == ["front"]
    assert len(script.ends) == 1


def test_anything_else_that_is_typed_is_a_new_request():
    door = Door()
    script = asking(door, "It is noon.").asks("Open.").asks("The time?", at=6).run()
    assert door.opened == []
    assert [end.outcome for end in script.ends] == ["interrupted", "completed"]


# --- an end ---------------------------------------------------------------------------------------


def test_a_turn_that_is_interrupted_while_it_asks_does_nothing():
    door = Door()
    script = asking(door).asks("Open.").barges_in(6).run()
    assert door.opened == []
    assert told(script) == [REFUSED.text]
    assert script.of(PermissionAnswered)[0].verdict is Verdict.NO
    assert [one.outcome for one in script.of(ToolNotRun)] == ["refused"]
    assert script.events[-1] is script.end


def test_an_interruption_right_after_the_yes_still_does_nothing():
    door = Door()
    script = asking(door).asks("Open.")

    def yes_and_stop() -> None:
        script.session.answer("a", Verdict.ONCE)
        script.session.interrupt()

    script.does(6, yes_and_stop).run()
    assert door.opened == []
    assert told(script) == [REFUSED.text]


def test_the_state_is_asking_until_there_is_an_answer():
    asked = PermissionAsked("a", "open", "{}", "", "Shall I?")
    assert next_state(State.SPEAKING, asked) is State.ASKING
    assert next_state(State.ASKING, PermissionAnswered("a", Verdict.NO)) is State.THINKING
