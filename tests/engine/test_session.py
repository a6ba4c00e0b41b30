"""The user's verbs, and at most one current turn."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Sequence

import pytest

from app.engine.contracts.events import (
    ChunkStarted,
    ConversationOpened,
    ListeningStarted,
    Notice,
    RequestSent,
    State,
    TalkReleased,
    TurnEnded,
    TurnStarted,
)
from app.engine.contracts.ports import Message
from app.engine.conversation import Conversation
from app.engine.listening.user_turn import NOTHING
from app.engine.pipeline import Pipeline
from app.engine.tools.registry import ToolRegistry
from app.errors import AudioDeviceError, ToolServerError, VoiceError
from tests.engine.script import (
    HummingVoice,
    MixingVirtualSpeaker,
    Script,
    ScriptedMicrophone,
    ScriptedModel,
    VirtualSpeaker,
)


class MissingVoice(HummingVoice):
    async def open(self) -> None:
        raise VoiceError("The voice is damaged.")


class MissingMicrophone:
    async def open(self) -> None:
        raise AudioDeviceError("There is no microphone.")

    async def close(self) -> None: ...

    def stop(self) -> None: ...


def test_blank_text_makes_no_turn():
    script = Script().asks("  \n").run()
    assert script.events == []


def test_the_state_follows_the_turn_and_is_idle_at_its_end():
    states: list[State] = []
    script = Script("It is noon.", hears="What time is it")
    script.session.subscribe(lambda _: states.append(script.session.state))
    script.presses(0).releases(1.5).run()
    changes = [b for a, b in zip([None, *states], states, strict=False) if a != b]
    assert changes == [State.LISTENING, State.THINKING, State.SPEAKING, State.IDLE]


def test_a_watcher_that_fails_does_not_end_the_turn(caplog):
    script = Script("Hello.")

    def fail(_: object) -> None:
        raise RuntimeError("broken watcher")

    script.session.subscribe(fail)
    script.asks("Hi").run()
    assert script.end.outcome == "completed"
    caplog.clear()


def test_a_watcher_can_leave():
    script, seen = Script("Hello.", "Again."), []
    leave = script.session.subscribe(seen.append)
    script.asks("Hi").does(20, leave).asks("Hi", at=21).run()
    assert {event.turn for event in seen} == {1}
    assert len(script.ends) == 2


def test_the_first_voice_that_loads_speaks():
    basic = HummingVoice()
    script = Script("Hello.", voices=[MissingVoice(), basic]).asks("Hi").run()
    assert [notice.text for notice in script.of(Notice)] == ["The voice is damaged."]
    assert "Hello." in basic.said


def test_without_a_voice_the_reply_is_text():
    script = Script("Hello.", voices=[]).asks("Hi").run()
    assert script.end.outcome == "completed"
    assert script.speaker.played == []


def test_what_is_missing_is_told_at_the_start_and_does_without():
    script = Script("Hello.", microphone=MissingMicrophone()).asks("Hi").run()
    assert [notice.text for notice in script.of(Notice)] == ["There is no microphone."]
    assert script.end.outcome == "completed"


def test_what_is_still_missing_is_told_once():
    script = Script("Hello.", "Again.", speaker=VirtualSpeaker(missing=True))
    script.asks("Hi").asks("Hi?", at=5).run()
    assert [notice.text for notice in script.of(Notice)] == ["There is no speaker."]


def test_holding_the_key_without_a_microphone_says_what_is_missing():
    script = Script(microphone=MissingMicrophone(), hears="Hi").presses(0).releases(1).run()
    assert script.end.error == "There is no microphone."
    assert script.end.error_code == "audio_device"


def test_there_is_nothing_to_retry_before_the_first_question():
    script = Script()
    script.does(0, lambda: script.session.retry()).run()
    assert script.of(TurnStarted) == []


def test_releasing_or_interrupting_when_nothing_goes_on_is_harmless():
    script = Script().releases(0).barges_in(1).run()
    assert script.events == []


def test_closing_ends_the_turn_under_way():
    script = Script("A long story that goes on and on, for more than three seconds at least.")
    script.asks("Go on").run(until=2)
    assert script.end.outcome == "interrupted"


def test_a_new_pipeline_keeps_the_conversation_the_tools_and_the_subscribers():
    script = Script("Hello.")
    other = ScriptedModel(["Hello again."])

    def replace_pipeline() -> None:
        pipeline = Pipeline(
            other,
            script.session.pipeline.tool_registry,
            voices=[HummingVoice()],
            speaker=VirtualSpeaker(),
        )
        script.refitting = script.loop.create_task(script.session.replace_pipeline(pipeline))

    script.asks("Hi").does(10, replace_pipeline).asks("Still there?", at=11).run()
    assert [end.text for end in script.ends] == ["Hello.", "Hello again."]
    assert [message.content for message in other.requests[0]] == [
        "Be brief.",
        "Hi",
        "Hello.",
        "Still there?",
    ]


LONG = "A long story that goes on and on, for more than three seconds at least. " * 3


class Told:
    """What became of an announcement."""

    def __init__(self) -> None:
        self.results: list[bool] = []

    def announce(self, script: Script) -> Callable[[], None]:
        return lambda: script.session.announce("Your tea timer is done.", self.results.append)


@pytest.mark.parametrize("at", [1, 2, 2.0001])
@pytest.mark.parametrize(
    "interrupt",
    [
        lambda session: session.interrupt(),
        lambda session: session.open_conversation(),
        lambda session: session.say("Something else"),
        lambda session: session.press(),
    ],
)
def test_what_is_due_when_the_user_interrupts_is_told_after_it(interrupt, at: float):
    told = Told()
    script = Script(LONG, "Well.", hears="Something else")
    script.asks("Go on").does(at, told.announce(script))
    script.does(2, lambda: interrupt(script.session)).releases(4).run()
    assert told.results == [True]
    assert script.ends[-1].text == "Your tea timer is done."


def test_what_is_interrupted_before_its_words_are_heard_is_told_again():
    told = Told()
    script = Script("Well.", hears="Something else")
    script.does(1, told.announce(script)).presses(2).releases(4).run()
    assert [end.outcome for end in script.ends] == ["interrupted", "completed", "completed"]
    assert [end.heard for end in script.ends][::2] == ["", "Your tea timer is done."]
    assert told.results == [True]


def test_stopping_what_rings_acknowledges_it():
    told = Told()
    script = Script()
    script.does(1, told.announce(script)).barges_in(2).run()
    assert len(script.ends) == 1
    assert told.results == [True]


def test_what_could_not_be_told_before_the_end_is_not_told():
    told = Told()
    script = Script(LONG)
    script.asks("Go on").does(1, told.announce(script)).run(until=2)
    assert told.results == [False]


def test_an_announcement_rings_over_an_answer_at_once_where_the_speaker_can_mix():
    told = Told()
    speaker = MixingVirtualSpeaker()
    script = Script(LONG, speaker=speaker)
    script.asks("Go on").does(3, told.announce(script)).run()
    assert [end.outcome for end in script.ends] == ["completed"]
    assert script.end.heard == LONG
    assert [notice.text for notice in script.of(Notice)] == ["Your tea timer is done."]
    (chime_at, _), *words = speaker.played_over
    assert chime_at - script.origin == pytest.approx(3.02, abs=0.01)
    assert words
    assert told.results == [True]


def test_two_at_once_ring_one_after_the_other_over_an_answer():
    told, speaker = Told(), MixingVirtualSpeaker()
    script = Script(LONG, speaker=speaker)
    script.asks("Go on")
    script.does(3, told.announce(script)).does(3, told.announce(script)).run()
    assert told.results == [True, True]
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(speaker.played_over))
    assert len(script.of(Notice)) == 2


@pytest.mark.parametrize("at", [3.1, 4.0])
def test_a_barge_in_while_it_rings_over_an_answer_does_not_lose_it(at: float):
    told, speaker = Told(), MixingVirtualSpeaker()
    script = Script(LONG, "Well.", speaker=speaker, hears="Something else")
    script.asks("Go on").does(3, told.announce(script)).presses(at).releases(6).run()
    assert told.results == [True]
    words_s = sum(end - begin for begin, end in speaker.played_over) + sum(
        end - begin for begin, end in speaker.played if begin > 6 + script.origin
    )
    assert words_s > 1


def test_nothing_rings_while_the_user_talks():
    told, speaker = Told(), MixingVirtualSpeaker()
    script = Script("Well, that is a long story, and I shall tell it.", speaker=speaker, hears="Hi")
    script.presses(1).does(2, told.announce(script)).releases(5).run()
    assert told.results == [True]
    assert speaker.played_over[0][0] - script.origin > 5


def test_the_model_is_made_ready_while_the_user_types():
    script = Script("Hello.")
    script.does(1.0, script.session.prewarm).asks("Hi", at=2.0).run()
    assert script.model.opened == 2  # at the start, and then


def test_nothing_is_made_ready_while_a_turn_goes_on():
    script = Script("Hello there, this takes a while to say.")
    script.asks("Hi").does(0.5, script.session.prewarm).run()
    assert script.model.opened == 1


class SlowMicrophone(ScriptedMicrophone):
    """Takes two seconds to open, as some do."""

    async def open(self) -> None:
        await asyncio.sleep(2)


def test_a_key_let_go_before_the_microphone_was_there_is_not_listened_to_for_ever():
    script = Script(microphone=SlowMicrophone(), hears="Thank you").presses(0).releases(1).run()
    assert script.end.error == NOTHING
    assert script.end.at_ms < 3_000
    assert [type(event) for event in script.events[:2]] == [TurnStarted, TalkReleased]
    assert script.of(ListeningStarted) == []


def test_a_key_pressed_and_let_go_while_a_turn_ends_belongs_to_the_new_turn():
    script = Script("A long story.", hears="Stop")

    def tap() -> None:
        script.session.press()
        script.session.release()

    script.asks("Go on").does(1, tap).run()
    told, slip = script.ends
    assert (told.outcome, slip.outcome) == ("interrupted", "failed")
    released = script.of(TalkReleased)[0]
    assert script.events.index(released) > script.events.index(script.of(TurnStarted)[1])


def test_of_three_turns_begun_at_once_each_ends_before_the_next_starts():
    script = Script("A long story.", "Yes.", hears="Stop").asks("Go on")
    script.presses(1).presses(1).asks("Enough?", at=1).run()
    marks = [event for event in script.events if isinstance(event, TurnStarted | TurnEnded)]
    turns = [event.turn for event in marks]
    assert turns == [turn for turn in dict.fromkeys(turns) for _ in range(2)]
    assert script.ends[-1].text == "Yes."


def test_a_key_that_is_let_go_after_a_question_was_typed_belongs_to_no_turn():
    script = Script("Sure.", hears="never mind").presses(0.0).asks("Typed.", at=0.5).releases(1.0)
    script.run()
    assert script.of(TalkReleased) == []
    assert [end.outcome for end in script.ends] == ["interrupted", "completed"]
    assert script.ends[1].latency.transcription_ms == 0.0


def test_sources_of_tools_open_and_close_with_the_session_and_outlive_its_pipeline():
    script = Script("Hello.")
    heard: list[str] = []

    class Source:
        async def open(self, tool_registry: ToolRegistry) -> None:
            assert tool_registry is script.session.pipeline.tool_registry
            heard.append("open")
            raise ToolServerError("The tool servers cannot be read.")

        async def close(self) -> None:
            heard.append("close")

    script.session.tool_sources.append(Source())
    script.asks("Hi").run()
    assert heard == ["open", "close"]
    assert [notice.text for notice in script.of(Notice)] == ["The tool servers cannot be read."]


def test_a_notice_beside_the_turns_is_told_once():
    script = Script()
    for at in (1, 2):
        script.does(at, lambda: script.session.show_notice("tool_server", "It has stopped."))
    script.run()
    assert [notice.text for notice in script.of(Notice)] == ["It has stopped."]


def test_a_failure_that_returns_is_told_again_also_where_nothing_is_spoken():
    script = Script("Hello.", "Again.", text_only=lambda: True)
    lost = "The microphone was lost."
    for at in (1, 2, 20):
        script.does(at, lambda: script.session.show_notice("microphone", lost))
    script.asks("Hi", at=5).asks("Hi?", at=10).run()
    assert [notice.text for notice in script.of(Notice)] == [lost, lost]


def test_while_it_is_to_be_quiet_a_turn_is_text_only():
    answers = iter([True, False])
    script = Script("Hello.", "Again.", text_only=lambda: next(answers))
    script.asks("Hi").asks("And now?", at=10).run()
    assert [end.heard for end in script.ends] == ["Hello.", "Again."]
    assert {started.turn for started in script.of(ChunkStarted)} == {script.ends[1].turn}
    assert [sent.text_only for sent in script.of(RequestSent)] == [True, False]


def test_a_timer_rings_even_while_replies_are_quiet():
    script = Script(text_only=lambda: True)
    script.does(0, lambda: script.session.announce("Time is up.")).run()
    assert script.of(ChunkStarted)


def test_a_reply_that_is_hushed_goes_on_as_text_and_the_next_one_is_spoken():
    script = Script("It was a dark and stormy night. " * 6, "Hello.")
    script.asks("Tell me a story").does(2.5, script.session.stop_speaking).asks("Hi", at=30).run()
    told, greeted = script.ends
    assert (told.outcome, told.heard) == ("completed", told.text)
    assert told.at_ms < 10_000
    (hushed,) = script.speaker.stopped_at[:1]
    assert hushed - script.origin == 2.5
    assert script.speaker.played[-1][0] - script.origin > 30
    assert greeted.outcome == "completed"


# --- other conversations ------------------------------------------------------------------------


class Archived:
    """Writes down what it is given, a moment later."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.others: list[Archived] = []

    def save(self, messages: Sequence[Message]) -> None:
        self._wanted = list(messages)

    async def flush(self) -> None:
        await asyncio.sleep(0.01)
        self.messages = self._wanted

    def fork(self) -> Archived:
        self.others.append(Archived())
        return self.others[-1]


def test_a_question_is_kept_before_it_is_shown_and_sent():
    archive, script = Archived(), Script("Hello.")
    script.conversation = script.session.conversation = Conversation(archive=archive)
    seen: list[tuple[str, int]] = []
    script.session.subscribe(
        lambda event: seen.append((type(event).__name__, len(archive.messages)))
    )
    script.asks("Hi").run()
    assert ("UserMessage", 1) in seen
    assert ("RequestSent", 1) in seen


def test_another_conversation_is_opened_when_the_turn_has_ended_in_its_own():
    script = Script("A very long answer, " * 20, "Hello.").asks("Who?")
    before = script.conversation
    past = (Message("user", "Hi"), Message("assistant", "Hello."))
    script.does(2, lambda: script.session.open_conversation(past))
    script.asks("And?", at=2.001).run()
    kinds = [type(event) for event in script.events]
    assert kinds.index(TurnEnded) < kinds.index(ConversationOpened)
    assert script.of(ConversationOpened)[0].messages == past
    assert before.messages[-1].interrupted
    assert [m.content for m in script.model.requests[1]] == ["Be brief.", "Hi", "Hello.", "And?"]


def test_however_many_begin_at_once_a_turn_ends_before_the_next_one_starts():
    script = Script("A very long answer, " * 20, "Hello.").asks("Who?")
    for text in ("One?", "Two?", "Three?"):
        script.asks(text, at=2)
    script.run()
    marks = [type(e) for e in script.events if isinstance(e, TurnStarted | TurnEnded)]
    assert marks == [TurnStarted, TurnEnded] * (len(marks) // 2)


def test_the_last_question_is_answered_again_without_running_its_tools_again():
    script = Script("One.", "Two.").asks("Who?")
    script.does(10, lambda: script.session.regenerate(0)).run()
    assert [m.content for m in script.model.requests[1]] == ["Be brief.", "Who?"]
    assert [m.content for m in script.session.conversation.messages] == ["Who?", "Two."]
    assert [m.content for m in script.of(ConversationOpened)[0].messages] == ["Who?"]


def test_an_edited_question_takes_the_place_of_the_last_one_also_while_that_is_answered():
    archive, script = Archived(), Script("A very long answer, " * 20, "Two.")
    script.session.conversation = Conversation(archive=archive)
    script.asks("Who?").does(2, lambda: script.session.regenerate(0, "What?")).run()
    assert [m.content for m in archive._wanted] == ["What?", "Two."]
    assert archive.others == []


def test_an_earlier_question_goes_on_as_another_conversation():
    archive, script = Archived(), Script("One.", "Two.", "Three.")
    script.session.conversation = Conversation(archive=archive)
    script.asks("First?").asks("Second?", at=10)
    script.does(20, lambda: script.session.regenerate(0, "Third?")).run()
    assert [m.content for m in archive._wanted] == ["First?", "One.", "Second?", "Two."]
    assert [m.content for m in archive.others[0]._wanted] == ["Third?", "Three."]


def test_what_an_earlier_question_left_out_comes_back():
    archive, script = Archived(), Script("One.", "Two.", "A very long answer, " * 20)
    script.session.conversation = before = Conversation(archive=archive)
    script.asks("First?").asks("Second?", at=10)
    script.does(20, lambda: script.session.regenerate(0))
    script.does(22, script.session.leave_branch).run()
    assert script.session.conversation is before
    branch, back = script.of(ConversationOpened)
    assert (branch.is_branch, [m.content for m in branch.messages]) == (True, ["First?"])
    assert not back.is_branch
    assert [m.content for m in back.messages] == ["First?", "One.", "Second?", "Two."]
    assert [m.content for m in archive._wanted] == ["First?", "One.", "Second?", "Two."]
    script.session.leave_branch()  # there is nothing more to leave
    assert script.session.conversation is before


def test_the_last_question_asked_again_leaves_out_nothing():
    script = Script("One.", "Two.").asks("First?")
    script.does(10, lambda: script.session.regenerate(0)).run()
    assert [event.is_branch for event in script.of(ConversationOpened)] == [False]


def test_a_question_that_is_not_there_is_not_asked_again():
    script = Script("One.").asks("Who?")
    script.does(10, lambda: script.session.regenerate(7)).run()
    assert not script.of(ConversationOpened)


def test_a_message_is_played_again_by_the_voice_and_the_conversation_stays_as_it_is():
    script = Script("Hello there.").asks("Hi")
    script.does(10, lambda: script.session.replay("Hello there.")).run()
    assert [event.source for event in script.of(TurnStarted)] == ["typed", "replay"]
    assert script.voice.said == ["Hello there.", "Hello there."]
    assert len(script.conversation.messages) == 2
