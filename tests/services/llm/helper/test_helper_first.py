"""The built-in helper before a model: what it answers, and what it leaves to the model."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.engine.contracts.ports import (
    Answerer,
    Finish,
    Message,
    ModelPart,
    TextDelta,
    ToolCallDelta,
    ToolSpec,
)
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.engine.tools.registry import ToolRegistry
from app.services.llm.helper.chat import BuiltinChat
from app.services.llm.helper.helper_first import HelperFirst
from app.tools import builtin_tools
from app.tools.clipboard import Clipboard
from app.tools.compact import COMPACT
from app.tools.files.files import Files
from app.tools.files.granted_folders import GrantedFolders
from app.tools.files.notes import Notes
from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import Timers
from tests.helper_corpus import NoClipboard

NOW = datetime(2026, 11, 23, 15, 42, tzinfo=ZoneInfo("Europe/Berlin"))
HELPER = Answerer("Built-in helper")


class Model:
    """A model that answers "From the model."; ``requests`` are the messages it got."""

    name = "small-model"

    def __init__(self) -> None:
        self.requests: list[Sequence[Message]] = []
        self.streams_closed = 0

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        self.opened = True

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        self.requests.append(list(messages))
        try:
            yield TextDelta("From the model.")
            yield Finish("stop")
        finally:
            self.streams_closed += 1

    async def close(self) -> None:
        self.closed = True


@pytest.fixture(scope="module")
def helper() -> BuiltinChat:
    return BuiltinChat()


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def chat(model: Model, helper: BuiltinChat) -> HelperFirst:
    return HelperFirst(model, helper)


@pytest.fixture
def registry(tmp_path: Path) -> ToolRegistry:
    timers = Timers(TimerStore(tmp_path / "timers.sqlite"), NOW.timestamp, NOW.tzinfo)
    files = Files(GrantedFolders([]))
    tools = builtin_tools(
        timers, Notes(tmp_path / "notes"), files, Clipboard(NoClipboard()), now=lambda: NOW
    )
    return ToolRegistry(tools, COMPACT)


class Talk:
    """A conversation with ``chat``, whose tool calls are run."""

    def __init__(self, chat: HelperFirst, registry: ToolRegistry) -> None:
        self.chat = chat
        self.registry = registry
        self.messages = [Message("system", "You are Repartee.")]
        self.parts: list[ModelPart] = []

    async def say(self, text: str) -> str:
        self.messages.append(Message("user", text))
        return await self.answer()

    async def answer(self) -> str:
        """The answer to the messages so far."""
        while True:
            calls, text = ToolCallAccumulator(), ""
            self.parts = [
                part async for part in self.chat.stream(self.messages, self.registry.specs())
            ]
            for part in self.parts:
                if isinstance(part, ToolCallDelta):
                    calls.add(part)
                elif isinstance(part, TextDelta):
                    text += part.text
            asked = tuple(calls.finish())
            self.messages.append(Message("assistant", text, asked))
            if not asked:
                return text
            for call in asked:
                result = await self.registry.run(call)
                self.messages.append(
                    Message("tool", result.text, tool_call_id=call.id, outcome=result.outcome)
                )


@pytest.fixture
def talk(chat: HelperFirst, registry: ToolRegistry) -> Talk:
    return Talk(chat, registry)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("What time is it?", "It is 3:42 PM."),
        ("What time is it in Tokyo?", "It is 11:42 PM in Tokyo."),
        ("How many days until Christmas?", "It is 32 days until Friday, 25 December 2026."),
        ("What is twelve times four?", "The answer is 48."),
        ("What's 15 percent of 80?", "The answer is 12."),
        ("Convert 5 miles to kilometers", "5 miles is 8.04672 kilometers."),
        ("Set a timer for five minutes.", "The timer is set: five minutes."),
        ("Remind me at five to call Ann.", "I will remind you at 5:00 PM: call Ann."),
        (
            "Set a timer for five minutes and tell me the time",
            "The timer is set: five minutes. It is 3:42 PM.",
        ),
    ],
)
async def test_what_it_understands_is_answered_without_the_model(
    talk: Talk, model: Model, said: str, answer: str
) -> None:
    assert await talk.say(said) == answer
    assert model.requests == []
    assert talk.parts[0] == HELPER


@pytest.mark.parametrize(
    "said",
    [
        "Who are you?",  # the model's own to answer
        "Hello!",
        "Thanks.",
        "Set a timer.",  # the helper would ask back, and an answer needs the conversation
        "Remind me of that at five.",
        "What time is it there?",
        "What time is it in Narnia?",
        "How much is 20 dollars in euros?",
        "What is 9/11?",
        "What is 555-1234",
        "Add five minutes.",
        "Turn it up.",
        "How much time is left?",
        "Add a joke to my notes.",
        "Open Firefox.",
        "Read the file letter.txt",
        "What is the capital of France?",
        "What time is it?\nAnd who is the king of Spain?",
        "What is " + "1 plus " * 30 + "1",
        "",
    ],
)
async def test_everything_else_goes_to_the_model(talk: Talk, model: Model, said: str) -> None:
    assert await talk.say(said) == "From the model."
    assert HELPER not in talk.parts
    assert model.requests == [talk.messages[:-1]]


async def test_what_needs_the_conversation_goes_to_the_model_with_what_the_helper_did(
    talk: Talk, model: Model
) -> None:
    await talk.say("What day is it today?")
    assert await talk.say("And tomorrow?") == "From the model."
    _, question, called, result, answer, again = model.requests[0]
    assert (called.tool_calls[0].name, result.role) == ("clock", "tool")
    assert result.content == answer.content == "Today is Monday, 23 November 2026."
    assert (question.role, again.content) == ("user", "And tomorrow?")


async def test_an_answer_to_the_models_question_goes_to_the_model(talk: Talk, model: Model) -> None:
    talk.messages += [
        Message("user", "Book a table."),
        Message("assistant", "For which day should I book it?"),
    ]
    assert await talk.say("Today") == "From the model."


async def test_trying_again_asks_the_model(talk: Talk, model: Model) -> None:
    await talk.say("What time is it?")
    talk.messages.pop()
    assert await talk.answer() == "From the model."
    assert model.requests[0][-1].role == "tool"


async def test_a_tool_that_fails_is_the_models_to_explain(talk: Talk, model: Model) -> None:
    tool = talk.registry.find("current_time")
    assert tool is not None

    async def fail(arguments: object) -> str:
        raise OSError("no clock")

    object.__setattr__(tool, "call", fail)
    assert await talk.say("What time is it?") == "From the model."
    assert "current_time failed" in model.requests[0][-1].content


async def test_without_the_tool_it_is_the_models_question(chat: HelperFirst, model: Model) -> None:
    asked = [Message("user", "What time is it?")]
    for options in ({"tools": []}, {"tools": [t.spec for t in COMPACT], "may_call": False}):
        parts = [part async for part in chat.stream(asked, **options)]
        assert parts == [TextDelta("From the model."), Finish("stop")]


async def test_closing_its_stream_closes_the_models(chat: HelperFirst, model: Model) -> None:
    stream = chat.stream([Message("user", "Tell me a story.")], [])
    await anext(stream)
    await stream.aclose()
    assert model.streams_closed == 1


async def test_it_opens_and_closes_the_model_and_has_its_name(
    chat: HelperFirst, model: Model
) -> None:
    await chat.open()
    await chat.close()
    assert (model.opened, model.closed, chat.name) == (True, True, "small-model")
