"""Whatever the user does, at whichever moment of a turn: nothing said, heard or typed is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from app.engine.contracts.events import (
    FeedbackStarted,
    Notice,
    PermissionAsked,
    State,
    TalkReleased,
    ToolStarted,
    TranscriptFinal,
    TranscriptPartial,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Message, Transcript
from app.engine.conversation import Conversation
from app.engine.pipeline import Pipeline
from app.engine.tools.registry import Tool
from app.errors import TranscriptionError
from tests.engine.script import (
    HummingVoice,
    MixingVirtualSpeaker,
    Script,
    ScriptedMicrophone,
    ScriptedModel,
    ScriptedTranscriber,
    call,
)

SPOKEN = "what is there for supper tonight"
ANSWER = "There is soup, and bread with butter, and a pie that takes long to describe. " * 3


async def wait_long() -> str:
    """Takes eight seconds."""
    await asyncio.sleep(8)
    return "done"


async def act() -> str:
    """It acts, so the user is asked first."""
    return "done"


TOOLS = [Tool.from_function(wait_long, asks=False), Tool.from_function(act)]


class Played(Script):
    """Also records the conversations, what was accepted, and what became of the timer."""

    def __init__(self) -> None:
        replies = [ANSWER, *["Soup."] * 8]
        super().__init__(
            *replies, tools=TOOLS, hears=SPOKEN, speaker=MixingVirtualSpeaker(), early_start=True
        )
        self.conversations = [self.conversation]
        self.accepted: list[str] = []
        self.timers: list[bool] = []
        self.announced = 0

    def types(self, text: str) -> None:
        self.accepted.append(text)
        self.session.say(text)

    def opens(self, *messages: Message) -> None:
        self.session.open_conversation(messages)
        self.conversations.append(self.session.conversation)

    def rings(self) -> None:
        self.announced += 1
        self.session.announce("Your tea timer is done.", self.timers.append)

    def changes_settings(self) -> None:
        async def change() -> None:
            self.session.begin_change()
            await asyncio.sleep(0.5)
            await self.session.replace_pipeline(
                Pipeline(
                    ScriptedModel(["Soup."] * 9),
                    self.session.pipeline.tool_registry,
                    voices=[HummingVoice()],
                    speaker=MixingVirtualSpeaker(),
                    microphone=ScriptedMicrophone(),
                    transcriber=ScriptedTranscriber(SPOKEN),
                )
            )
            self.session.end_change()

        self.changing = self.loop.create_task(change())

    def sleeps(self) -> None:
        self.loop._virtual.now += 3_600


Deed = Callable[[Played], object]


def typed(script: Played) -> None:
    script.does(0, lambda: script.types("Tell me"))


def spoken(script: Played) -> None:
    script.presses(0).releases(2)


def calls(name: str) -> Deed:
    def prepare(script: Played) -> None:
        script.model.replies.insert(0, [call(name)])
        typed(script)

    return prepare


def sent_while_speaking(script: Played) -> None:
    typed(script)
    script.does(3, lambda: script.types("And then?"))


def ringing(script: Played) -> None:
    script.does(0, script.rings)


def ringing_over_the_answer(script: Played) -> None:
    typed(script)
    script.does(2, script.rings)


# The moment: how it comes about, when it is (s), and what shows that it is this moment.
MOMENTS: dict[str, tuple[Deed, float, Callable[[Played], bool]]] = {
    "listening": (spoken, 1.5, lambda s: s.session.state is State.LISTENING),
    "transcribing": (spoken, 2.05, lambda s: not s.of(UserMessage)),
    "thinking": (typed, 0.1, lambda s: s.session.state is State.THINKING),
    "thinking about speech": (spoken, 2.2, lambda s: s.session.state is State.THINKING),
    "a tool runs": (calls("wait_long"), 7.0, lambda s: bool(s.of(ToolStarted))),
    "a filler plays": (calls("wait_long"), 0.6, lambda s: bool(s.of(FeedbackStarted))),
    "a question is open": (calls("act"), 3.0, lambda s: bool(s.of(PermissionAsked))),
    "speaking": (typed, 4.0, lambda s: s.session.state is State.SPEAKING),
    "just sent while speaking": (sent_while_speaking, 3.0, lambda s: len(s.accepted) == 2),
    "ringing": (ringing, 0.5, lambda s: bool(s.of(TurnStarted))),
    "ringing over the answer": (ringing_over_the_answer, 2.2, lambda s: bool(s.of(Notice))),
}

GESTURES: dict[str, Deed] = {
    "Esc": lambda s: s.session.interrupt(),
    "a new conversation": lambda s: s.opens(),
    "another conversation": lambda s: s.opens(Message("user", "Hi"), Message("assistant", "Ho")),
    "a press": lambda s: s.session.press(),
    "a press and a release": lambda s: (s.session.press(), s.session.release()),
    "a press, then Esc": lambda s: (s.session.press(), s.session.interrupt()),
    "a message": lambda s: s.types("Something else"),
    "two messages": lambda s: (s.types("Something else"), s.types("No, this")),
    "a message, then Esc": lambda s: (s.types("Something else"), s.session.interrupt()),
    "a message, then a conversation": lambda s: (s.types("Something else"), s.opens()),
    "a replay": lambda s: s.session.replay("Soup."),
    "silence": lambda s: s.session.stop_speaking(),
    "the end": lambda s: setattr(s, "closing", s.loop.create_task(s.session.close())),
    "other settings": lambda s: s.changes_settings(),
    "other settings, then a press": lambda s: (s.changes_settings(), s.session.press()),
    "other settings, then a message": lambda s: (s.changes_settings(), s.types("Something else")),
    "sleep": lambda s: s.sleeps(),
    "a timer": lambda s: s.rings(),
}


def words_shown(script: Played) -> list[str]:
    """What the window showed as the user's words: messages, and each turn's last transcript."""
    shown = {}
    for event in script.events:
        if isinstance(event, TranscriptPartial | TranscriptFinal | UserMessage):
            shown[event.turn, isinstance(event, UserMessage)] = event.text
    return list(shown.values())


@pytest.mark.parametrize("gesture", GESTURES)
@pytest.mark.parametrize("moment", MOMENTS)
def test_at_every_moment_of_a_turn_nothing_is_lost(moment: str, gesture: str) -> None:
    prepare, at, is_moment = MOMENTS[moment]
    script = Played()
    prepare(script)

    def do() -> None:
        assert is_moment(script), (script.session.state, script.events[-3:])
        GESTURES[gesture](script)

    script.does(at, do).does(at + 2.5, script.session.release).run(until=7_300)

    kept = [m for c in (*script.conversations, script.session.conversation) for m in c.messages]
    said = [message.content for message in kept if message.role == "user"]
    drafts = [end.unsent for end in script.ends]
    for words in (*words_shown(script), *script.accepted):
        assert any(text.startswith(words) for text in said + drafts), (words, said, drafts)

    replies = "".join(message.content for message in kept if message.role == "assistant")
    sources = {event.turn: event.source for event in script.of(TurnStarted)}
    for end in script.ends:
        if sources[end.turn] in ("typed", "spoken"):
            assert end.heard.strip() in replies
    assert len(script.timers) == script.announced
    if gesture != "the end":
        assert all(script.timers)
    assert len(script.of(TurnStarted)) == len(script.ends)
    assert script.session.state is State.IDLE


# --- settings that change -----------------------------------------------------------------------


class OtherSettings:
    """A change of the settings: another model, microphone and recognizer."""

    def __init__(self, script: Script, builds_for_s: float = 1.0) -> None:
        self.model = ScriptedModel(["From the new one."] * 5)
        self.microphone = CountedMicrophone()
        self.closed_at: list[float] = []
        self._script = script
        self._builds_for_s = builds_for_s

    def begin(self) -> None:
        self._script.session.begin_change()
        self._task = self._script.loop.create_task(self._change())

    async def _change(self) -> None:
        await asyncio.sleep(self._builds_for_s)
        session = self._script.session
        await session.replace_pipeline(
            Pipeline(
                self.model,
                session.pipeline.tool_registry,
                voices=[HummingVoice()],
                speaker=MixingVirtualSpeaker(),
                microphone=self.microphone,
                transcriber=ScriptedTranscriber("for the new one"),
                system_prompt="Be verbose.",
            )
        )
        session.end_change()


class CountedMicrophone(ScriptedMicrophone):
    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        self.recordings = 0

    async def open(self) -> None:
        self.is_open = True

    async def close(self) -> None:
        self.is_open = False

    async def record(self):
        self.recordings += 1
        self.is_open = True
        async for frame in super().record():
            yield frame


def changed(*replies: str, hears: str = "for the new one") -> tuple[Script, OtherSettings]:
    script = Script(*replies, hears=hears, microphone=CountedMicrophone(), early_start=True)
    return script, OtherSettings(script)


def test_an_answer_goes_on_to_its_end_with_the_settings_it_began_with():
    script, other = changed(ANSWER)
    script.asks("Tell me").does(2, other.begin).asks("And now?", at=40).run()
    first, second = script.ends
    assert (first.outcome, first.heard) == ("completed", ANSWER)
    assert second.text == "From the new one."
    assert other.model.requests[0][0].content == "Be verbose."
    assert len(script.model.requests) == 1


@pytest.mark.parametrize("at", [2.0, 2.1, 2.9, 3.0, 3.1])
def test_a_question_after_a_change_never_goes_to_the_old_server(at: float):
    script, other = changed(ANSWER, "From the old one.")
    script.asks("Tell me").does(2, other.begin).asks("A secret", at=at).run()
    assert [end.outcome for end in script.ends] == ["interrupted", "completed"]
    assert script.ends[1].text == "From the new one."
    assert len(script.model.requests) == 1


@pytest.mark.parametrize("at", [2.0, 2.1, 2.9, 3.0, 3.1, 6.0])
def test_what_is_said_during_a_change_is_heard_and_goes_to_the_new_server(at: float):
    script, other = changed(ANSWER, "From the old one.")
    opened_before = script.session.pipeline.microphone
    script.asks("Tell me").does(2, other.begin).presses(at).releases(at + 3).run(until=20)
    assert script.of(UserMessage)[-1].text == "for the new one"
    assert script.ends[-1].text == "From the new one."
    assert len(script.model.requests) == 1
    assert not opened_before.is_open


def test_speech_that_began_before_a_change_is_kept_and_its_microphone_is_closed_after_it():
    script, other = changed("From the old one.")
    old = script.session.pipeline.microphone
    states: list[tuple[bool, bool]] = []
    script.presses(0).does(1, other.begin).releases(4)
    script.does(3, lambda: states.append((old.is_open, other.microphone.is_open)))
    script.does(15, lambda: states.append((old.is_open, other.microphone.is_open)))
    script.run(until=20)
    assert script.of(UserMessage)[0].text == "for the new one"
    assert script.end.text == "From the new one."
    assert not script.model.requests
    assert states == [(True, False), (False, True)]
    assert (old.recordings, other.microphone.recordings) == (1, 0)


def test_changes_in_quick_succession_end_with_the_last_one():
    script, first = changed(ANSWER)
    last = OtherSettings(script, builds_for_s=1.5)
    script.asks("Tell me").does(2, first.begin).does(2, last.begin)
    script.asks("Now?", at=10).run(until=20)
    assert script.ends[-1].text == "From the new one."
    assert len(last.model.requests) == 1
    assert not first.microphone.is_open
    assert last.microphone.is_open is False  # closed with the session
    assert not first.model.requests


def test_a_session_that_closes_during_a_change_ends_its_turn():
    script, other = changed(ANSWER)
    other._builds_for_s = 1_000
    script.asks("Tell me").does(2, other.begin).asks("A secret", at=3).run(until=5)
    assert [end.outcome for end in script.ends] == ["interrupted", "interrupted"]
    assert script.conversation.user_messages() == ["Tell me", "A secret"]
    assert len(script.model.requests) == 1


def test_the_volume_reaches_the_answer_that_goes_on_and_the_next_one():
    script, other = changed(ANSWER)
    pipelines: list[list[Pipeline]] = []
    script.asks("Tell me").does(2, other.begin)
    for at in (1, 5):
        script.does(at, lambda: pipelines.append(script.session.pipelines))
    script.run(until=10)
    assert len({id(pipeline) for pipeline in pipelines[0]}) == 1
    assert len({id(pipeline) for pipeline in pipelines[1]}) == 2


# --- what was said ------------------------------------------------------------------------------


def test_a_press_while_speech_is_transcribed_goes_on_with_what_was_said():
    script = Script("Soup.", hears="what is there for supper and what is for dessert")
    script.presses(0).releases(1.2).presses(1.25).releases(4).run()
    first, second = script.ends
    assert (first.outcome, first.unsent) == ("interrupted", "")
    assert second.outcome == "completed"
    assert script.conversation.user_messages() == [
        "what is there for supper and what is for dessert"
    ]
    recorded = len(script.session._unanswered)
    assert recorded == 0


def test_a_short_press_after_speech_does_not_discard_it():
    script = Script("Soup.", hears=SPOKEN)
    script.presses(0).releases(2).presses(2.05).releases(2.15).run()
    assert script.conversation.user_messages() == [SPOKEN]


def test_a_timer_that_rings_does_not_discard_a_recording_to_try_again():
    hears = ScriptedTranscriber(SPOKEN, TranscriptionError("It was not understood."))
    script = Script("Soup.", hears=hears)
    script.presses(0).releases(2).does(4, lambda: script.session.announce("Time is up."))
    script.does(20, script.session.retry).run()
    assert script.ends[-1].text == "Soup."
    assert script.conversation.user_messages() == [SPOKEN]


def test_words_that_were_not_sent_are_told_at_the_end_of_the_turn():
    script = Script(hears=SPOKEN).presses(0).barges_in(1.5).run()
    assert script.end.unsent == "what is there for"
    script = Script(hears="").presses(0).releases(1).run()
    assert (script.end.outcome, script.end.unsent) == ("failed", "")


# --- the state ----------------------------------------------------------------------------------


def states_at(script: Script, *times: float) -> list[State]:
    states: list[State] = []
    for at in times:
        script.does(at, lambda: states.append(script.session.state))
    script.run()
    return states


def test_a_silent_tool_is_not_shown_as_speech():
    script = Script(["Let me look at it. ", call("wait_long")], "Soup.", tools=TOOLS).asks("Hi")
    spoken_until = 2.0
    states = states_at(script, 1.0, spoken_until + 1, 7.0, 30.0)
    assert states == [State.SPEAKING, State.USING_TOOL, State.USING_TOOL, State.IDLE]


def test_a_model_that_is_silent_after_a_tool_is_not_shown_as_speech():
    quick = [Tool.from_function(act, asks=False)]
    late = [lambda: asyncio.sleep(6), "Soup."]
    script = Script(["Let me look at it. ", call("act")], late, tools=quick).asks("Hi")
    assert states_at(script, 1.0, 4.0) == [State.SPEAKING, State.THINKING]


def test_a_reply_that_is_silenced_is_not_shown_as_speech():
    script = Script([ANSWER, lambda: asyncio.sleep(9), "Soup."]).asks("Hi")
    script.does(2, script.session.stop_speaking)
    assert states_at(script, 1.9, 3.0) == [State.SPEAKING, State.THINKING]


def test_sentences_in_a_row_are_one_speech():
    script = Script(ANSWER).asks("Hi")
    states: list[State] = []
    script.session.subscribe(lambda _: states.append(script.session.state))
    script.run()
    changes = [b for a, b in zip([None, *states], states, strict=False) if a != b]
    assert changes == [State.THINKING, State.SPEAKING, State.IDLE]


def test_a_conversation_that_is_opened_as_a_message_is_sent_keeps_the_message():
    script = Script(ANSWER, "Soup.").asks("Tell me")
    before: Conversation = script.conversation
    script.asks("A question", at=3).does(3, script.session.open_conversation).run()
    assert before.user_messages() == ["Tell me", "A question"]
    assert script.session.conversation.user_messages() == []
    assert not any(isinstance(e, TurnEnded) and e.turn == 2 for e in script.events)


class ServerTranscriber(ScriptedTranscriber):
    """Sends the whole recording at its end, as servers' recognizers do."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.sent = 0

    async def transcribe(self, frames):
        async for _ in frames:
            pass
        self.sent += 1
        yield Transcript(self.text, final=True)


@pytest.mark.parametrize("at", [0.5, 1.0, 2.0])
def test_speech_goes_to_the_new_servers_recognizer(at: float):
    old = ServerTranscriber("for the old one")
    script = Script("From the old one.", hears=old, microphone=CountedMicrophone())
    other = OtherSettings(script)
    script.does(0.5, other.begin).presses(at).releases(at + 2.5).run(until=20)
    assert script.of(UserMessage)[0].text == "for the new one"
    assert old.sent == 0
    assert len(script.of(TalkReleased)) == 1


def test_the_recording_of_a_failed_transcription_goes_to_the_new_servers_recognizer():
    old = ScriptedTranscriber("for the old one", TranscriptionError("It was not understood."))
    script = Script("From the old one.", hears=old, microphone=CountedMicrophone())
    other = OtherSettings(script)
    script.presses(0).releases(2).does(5, other.begin).does(5.1, script.session.retry).run()
    assert script.of(UserMessage)[0].text == "for the new one"
