"""The invariants are true for any order of events of user, model, tools and devices. A state
machine drives a session on virtual time. ``REPARTEE_FUZZ=2000`` runs that many sequences; the
default is a few."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Sequence

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.engine.contracts.events import PermissionAsked, State, ToolStarted, TurnEnded
from app.engine.contracts.ports import (
    Finish,
    Frame,
    Message,
    ModelPart,
    TextDelta,
    ToolCallDelta,
    ToolSpec,
)
from app.engine.contracts.tools import Verdict
from app.engine.tools.registry import Tool
from app.errors import (
    MicrophoneError,
    ServerFailed,
    StreamBroken,
    TranscriptionError,
    VoiceError,
)
from tests.engine.script import HummingVoice, Script, ScriptedMicrophone, ScriptedTranscriber
from tests.faults.invariants import Watch

RUNS = int(os.environ.get("REPARTEE_FUZZ", "0"))
SPOKEN = "What is there for supper tonight"


class SteeredModel:
    """Sends the parts that the test specifies, at the times it specifies."""

    name = "steered"

    def __init__(self) -> None:
        self.steps: asyncio.Queue[ModelPart | Exception] = asyncio.Queue()
        self.streaming = 0

    async def open(
        self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()
    ) -> None: ...

    async def close(self) -> None: ...

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        self.steps = asyncio.Queue()
        self.streaming += 1
        try:
            while True:
                step = await self.steps.get()
                if isinstance(step, Exception):
                    raise step
                yield step
                if isinstance(step, Finish):
                    return
        finally:
            self.streaming -= 1


class SteeredMicrophone(ScriptedMicrophone):
    lost = False

    async def record(self) -> AsyncGenerator[Frame, None]:
        async for frame in super().record():
            if self.lost:
                self.lost = False
                raise MicrophoneError("The microphone was lost.")
            yield frame


class SteeredTranscriber(ScriptedTranscriber):
    """Fails once when the test sets ``fails``."""


class SteeredVoice(HummingVoice):
    """Fails once when the test sets ``fails``."""

    async def speak(self, text, buffered_s=0.0):
        if self.fails:
            self.fails = False
            raise VoiceError("The voice is hoarse.")
        async for audio in super().speak(text, buffered_s):
            yield audio


SECONDS = st.sampled_from([0.0, 0.01, 0.1, 0.5, 2.0, 9.0])
TEXTS = st.sampled_from(
    [
        "Soup",
        " and bread.",
        " There is also a very long pie, with all that grows here. ",
        "\n```\n",
        "!",
    ]
)
WORDS = st.sampled_from(["Hello?", "cancel that", "yes", "no", "And then?"])
TOOLS = st.sampled_from(["cook", "look", "fail", "sleep", "unknown"])
ARGUMENTS = st.sampled_from(["{}", "", '{"a": 1}', "{", "[1]"])
ENDS = st.sampled_from(["stop", "length", "tool_calls", "content_filter"])
ERRORS = st.sampled_from([StreamBroken("It was lost."), ServerFailed("It failed."), ValueError()])


class Conversation(RuleBasedStateMachine):
    """Each rule is one event; its consequences follow as time passes."""

    def __init__(self) -> None:
        super().__init__()
        self.cooked = 0

    @initialize()
    def opens(self) -> None:
        async def cook() -> str:
            """Cook it. It acts."""
            self.cooked += 1
            await asyncio.sleep(1.0)
            return "cooked"

        async def look() -> str:
            """Look at it."""
            return "soup"

        async def fail() -> str:
            """Fails."""
            raise RuntimeError("burnt")

        async def sleep() -> str:
            """Takes for ever."""
            await asyncio.sleep(10_000)
            return ""

        tools = [Tool.from_function(cook)]
        tools += [Tool.from_function(tool, asks=False) for tool in (look, fail, sleep)]
        self.model, self.microphone = SteeredModel(), SteeredMicrophone()
        self.transcriber = SteeredTranscriber(SPOKEN)
        self.script = Script(
            tools=tools,
            voice=SteeredVoice(),
            microphone=self.microphone,
            hears=self.transcriber,
            early_start=True,
        )
        self.session = self.script.session
        self.session.pipeline.model = self.model
        self.watch = Watch(self.session)
        self.loop = self.script.loop
        self.loop.set_exception_handler(
            lambda _, context: self.watch.breaches.append(f"unhandled: {context}")
        )
        self.loop.run_until_complete(self.session.open())

    def teardown(self) -> None:
        if not hasattr(self, "loop"):
            return
        self.loop.run_until_complete(self.session.close())
        left = asyncio.all_tasks(self.loop)
        self.loop.close()
        self.watch.check()
        assert self.session.state is State.IDLE
        assert not left
        started = [e for e in self.script.of(ToolStarted) if e.name == "cook"]
        assert self.cooked <= len(started)  # each at most once
        assert self.model.streaming == 0

    def do(self, deed, *arguments) -> None:
        self.loop.call_soon(deed, *arguments)
        self.loop.run_until_complete(asyncio.sleep(0))

    # --- time and the user ---

    @rule(seconds=SECONDS)
    def time_passes(self, seconds: float) -> None:
        self.loop.run_until_complete(asyncio.sleep(seconds))

    @rule()
    def presses(self) -> None:
        self.do(self.session.press)

    @rule()
    def releases(self) -> None:
        self.do(self.session.release)

    @rule(words=WORDS)
    def types(self, words: str) -> None:
        self.do(self.session.say, words)

    @rule()
    def barges_in(self) -> None:
        self.do(self.session.interrupt)

    @rule()
    def hushes(self) -> None:
        self.do(self.session.stop_speaking)

    @rule()
    def retries(self) -> None:
        self.do(self.session.retry)

    @rule(number=st.integers(0, 2), text=st.sampled_from(["", "What else?"]))
    def asks_again(self, number: int, text: str) -> None:
        self.do(self.session.regenerate, number, text)

    @rule()
    def leaves_the_branch(self) -> None:
        self.do(self.session.leave_branch)

    @rule(number=st.integers(-1, 2))
    def continues_an_answer(self, number: int) -> None:
        self.do(self.session.continue_reply, number, "Please go on.")

    @rule()
    def begins_a_new_conversation(self) -> None:
        self.do(self.session.open_conversation)

    @rule()
    def hears_it_once_more(self) -> None:
        self.do(self.session.replay, "Soup and bread.")

    @rule()
    def a_timer_rings(self) -> None:
        self.do(self.session.announce, "Time is up.")

    @precondition(lambda self: self.session.state is State.ASKING)
    @rule(verdict=st.sampled_from(list(Verdict)))
    def answers(self, verdict: Verdict) -> None:
        asked = self.script.of(PermissionAsked)[-1]
        self.do(self.session.answer, asked.call_id, verdict)

    @precondition(lambda self: self.session.state is State.USING_TOOL)
    @rule()
    def cancels_a_call(self) -> None:
        self.do(self.session.cancel_tool, self.script.of(ToolStarted)[-1].call_id)

    # --- the model ---

    def says(self, step: ModelPart | Exception) -> None:
        self.do(self.model.steps.put_nowait, step)

    @precondition(lambda self: self.model.streaming)
    @rule(text=TEXTS)
    def a_delta(self, text: str) -> None:
        self.says(TextDelta(text))

    @precondition(lambda self: self.model.streaming)
    @rule(
        index=st.sampled_from([None, 0, 1]),
        call_id=st.sampled_from([None, "a", "b"]),
        name=TOOLS,
        arguments=ARGUMENTS,
    )
    def a_call(self, index, call_id, name, arguments) -> None:
        self.says(ToolCallDelta(index, call_id, name, arguments))

    @precondition(lambda self: self.model.streaming)
    @rule(reason=ENDS)
    def the_end_of_a_reply(self, reason: str) -> None:
        self.says(Finish(reason))

    @precondition(lambda self: self.model.streaming)
    @rule(error=ERRORS)
    def an_error(self, error: Exception) -> None:
        self.says(error)

    # --- the devices ---

    @rule(for_s=st.sampled_from([0.2, 1.0, 1e9]))
    def the_speaker_is_lost(self, for_s: float) -> None:
        self.do(self.script.speaker.lose, for_s)

    @rule()
    def the_speaker_is_back(self) -> None:
        self.do(self.script.speaker._come_back)

    @rule()
    def the_microphone_is_lost(self) -> None:
        self.microphone.lost = True

    @rule()
    def the_voice_fails(self) -> None:
        self.script.voice.fails = True

    @rule()
    def the_recogniser_fails(self) -> None:
        self.transcriber.error = TranscriptionError("It was not understood.")

    # --- at any moment ---

    @invariant()
    def nothing_is_broken(self) -> None:
        if hasattr(self, "watch"):
            assert not self.watch.breaches, self.watch.breaches
            started = [event.turn for event in self.script.events if event.turn]
            ended = [event.turn for event in self.script.of(TurnEnded)]
            assert len(set(started) - set(ended)) <= 1


TestAnyOrder = Conversation.TestCase
TestAnyOrder.settings = settings(
    max_examples=RUNS or 40,
    stateful_step_count=40,
    derandomize=not RUNS,
    suppress_health_check=list(HealthCheck),
)
