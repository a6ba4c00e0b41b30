"""Each fault of the model's server in a whole turn, over real HTTP: the user gets one sentence, the
question and the received part of the answer are kept, and the next question is answered."""

from __future__ import annotations

import re
from typing import Any

import pytest

from app.engine.contracts.events import (
    Notice,
    PermissionAsked,
    ReasoningDelta,
    ReplyDelta,
    Retrying,
)
from app.engine.contracts.tools import Verdict
from app.engine.tools.registry import Tool
from tests.asking import KEY, chat
from tests.fault_sentences import IMPATIENT, MIDWAY, PASSING, UNANSWERED
from tests.faults.talk import WORDS, Talk, talking
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS, stream
from tests.loopback_replies import DONE, STOP, Answer, Reply, chunk, event, say

ATTEMPTS = 3
KEPT = "One two "


def talk(server: LoopbackServer, tools: tuple[Tool, ...] = (), **options: Any) -> Talk:
    return Talk(chat(server, **options), tools, KEY)


def sent(server: LoopbackServer, number: int) -> list[tuple[str, str]]:
    """Role and content of each message of a chat request."""
    messages = server.chat_requests[number].json["messages"]
    return [(message["role"], message["content"]) for message in messages]


@pytest.mark.parametrize("fault", [*UNANSWERED, *PASSING, *MIDWAY])
async def test_a_failure_is_one_sentence_and_nothing_is_lost(fault, caplog):
    kind, sentence = (UNANSWERED | PASSING | MIDWAY)[fault]
    attempts = ATTEMPTS if fault in PASSING else 1
    replies: list[Reply | Answer] = [FAULTS[fault]] * attempts
    async with LoopbackServer([*replies, Reply("Still here.")]) as server:
        async with talking(talk(server, **IMPATIENT.get(fault, {})), caplog) as here:
            end = await here.asks()
            after = await here.still_works()
        said = sent(server, attempts)
    assert (end.outcome, end.error_code, end.retryable) == ("failed", kind.code, kind.retryable)
    assert re.search(f"^{sentence}", end.error)
    assert end.text == (KEPT if fault in MIDWAY else "")
    assert end.heard == end.text
    assert len(here.of(Retrying)) == attempts - 1
    assert (after.outcome, after.text) == ("completed", "Still here.")
    after = "Are you still there?"
    kept = [("user", WORDS), ("assistant", KEPT.strip()), ("user", after)]
    assert said == (kept if fault in MIDWAY else [("user", f"{WORDS}\n\n{after}")])


@pytest.mark.parametrize(
    ("fault", "text", "notice"),
    [
        ("whole_completion", "All at once.", None),
        ("meta_only_event", KEPT, None),
        ("no_done", KEPT, None),
        ("no_finish_reason", KEPT, None),
        ("odd_chunks", KEPT, None),
        ("refusal", "I cannot help with that.", None),
        ("cut_off", KEPT, "The answer reached the model's length limit and was cut off."),
        ("filtered", KEPT, "The provider blocked the rest of this answer."),
    ],
)
async def test_what_only_looks_broken_is_answered(fault, text, notice, caplog):
    async with (
        LoopbackServer([FAULTS[fault], Reply("Still here.")]) as server,
        talking(talk(server), caplog) as here,
    ):
        end = await here.asks()
        await here.still_works()
    assert (end.outcome, end.text, end.heard) == ("completed", text, text)
    assert [told.text for told in here.of(Notice)] == ([notice] if notice else [])


@pytest.mark.parametrize("place", ["reasoning_content", "reasoning", "think"])
async def test_thoughts_are_shown_apart_and_never_spoken(place, caplog):
    reply = Reply("Nine.", reasoning="Three and six.", reasoning_in=place)
    async with LoopbackServer([reply]) as server, talking(talk(server), caplog) as here:
        spoken = here.session.pipeline.voices[0].said
        spoken.clear()
        end = await here.asks()
    assert end.text == "Nine."
    assert "".join(e.text for e in here.of(ReasoningDelta)) == "Three and six."
    assert not [text for text in spoken if "six" in text]


async def test_an_empty_answer_is_told_and_not_sent_back(caplog):
    async with LoopbackServer([stream(STOP, DONE), Reply("Still here.")]) as server:
        async with talking(talk(server), caplog) as here:
            end = await here.asks()
            await here.still_works()
        assert sent(server, 1) == [("user", f"{WORDS}\n\nAre you still there?")]
    assert end.error == "The model sent an empty answer. Try again or rephrase your question."


async def test_a_long_answer_as_fast_as_it_comes_leaves_the_event_loop_its_beat(caplog):
    tokens = [say("kettle ") for _ in range(5_000)]
    async with (
        LoopbackServer([stream(*tokens, STOP, DONE), Reply("Still here.")]) as server,
        talking(talk(server), caplog) as here,
    ):
        end = await here.asks()
        await here.still_works()
    assert len(end.text) == 7 * 5_000
    assert len(here.of(ReplyDelta)) > 5_000


async def test_a_long_past_does_not_hold_up_the_event_loop(caplog):
    async with LoopbackServer() as server, talking(talk(server), caplog) as here:
        for _ in range(400):
            here.session.conversation.add_user("How many kettles are there?")
            here.session.conversation.add_reply("There are nine of them.")
        assert (await here.asks()).outcome == "completed"
        assert len(sent(server, 0)) == 801


# --- tools over the wire ------------------------------------------------------------------------


class Kettles:
    """A tool with side effects: it must run once per call and never without one."""

    def __init__(self) -> None:
        self.boiled: list[str] = []

    def boil(self, kettle: str) -> str:
        """Boil a kettle.

        kettle: which
        """
        self.boiled.append(kettle)
        return f"The {kettle} one boils."


@pytest.fixture
def kettles() -> Kettles:
    return Kettles()


def boiling(kettles: Kettles) -> tuple[Tool, ...]:
    return (Tool.from_function(kettles.boil, asks=False),)


@pytest.mark.parametrize(
    "shape", ["openai", "whole", "index_zero", "no_id", "arguments_null", "arguments_object"]
)
async def test_each_call_is_done_once_however_the_provider_cuts_it(shape, kettles, caplog):
    calls = [("boil", {"kettle": "black"}), ("boil", {"kettle": "blue"})]
    replies = [Reply(tool_calls=calls, tool_shape=shape), Reply("Done.")]
    async with LoopbackServer(replies) as server:
        async with talking(talk(server, boiling(kettles)), caplog) as here:
            end = await here.asks()
        results = [content for role, content in sent(server, 1) if role == "tool"]
    assert sorted(kettles.boiled) == ["black", "blue"]
    assert ["black" in results[0], "blue" in results[1]] == [True, True]
    assert end.text == "Done."


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("boil", '{"kettle": "bl', "not a JSON object; nothing was run"),
        ("boil", "", "cannot take these arguments"),
        ("fry", "{}", "There is no tool 'fry'. The tools are: boil."),
    ],
    ids=["broken arguments", "no arguments", "an unknown tool"],
)
async def test_a_call_that_cannot_be_done_is_explained_to_the_model(
    name, arguments, told, kettles, caplog
):
    function = {"name": name, "arguments": arguments}
    called = event(chunk({"tool_calls": [{"index": 0, "id": "a", "function": function}]}))
    replies = [stream(called, event(chunk({}, "tool_calls")), DONE), Reply("Sorry.")]
    async with LoopbackServer(replies) as server:
        async with talking(talk(server, boiling(kettles)), caplog) as here:
            end = await here.asks()
        (result,) = (content for role, content in sent(server, 1) if role == "tool")
    assert told in result
    assert kettles.boiled == []
    assert (end.outcome, end.text) == ("completed", "Sorry.")


@pytest.mark.parametrize("fault", ["reset_midway", "stall_midway", "server_error", "error_chunk"])
async def test_what_was_done_before_a_fault_is_not_done_again(fault, kettles, caplog):
    first = Reply(tool_calls=[("boil", {"kettle": "black"})])
    faults = [FAULTS[fault]] * (ATTEMPTS if fault in PASSING else 1)
    async with LoopbackServer([first, *faults, Reply("It boils.")]) as server:
        here = talk(server, boiling(kettles), **IMPATIENT.get(fault, {}))
        async with talking(here, caplog):
            assert (await here.asks()).outcome == "failed"
            here.session.retry()
            end = await here.ended(2)
        assert [role for role, _ in sent(server, -1)] == ["user", "assistant", "tool"]
    assert kettles.boiled == ["black"]
    assert (end.outcome, end.text) == ("completed", "It boils.")


async def test_a_call_as_text_asks_first_and_is_not_spoken(caplog):
    ran: list[str] = []

    async def weather(town: str) -> str:
        """The weather."""
        ran.append(town)
        return "Rain."

    written = '<tool_call>\n{"name": "weather", "arguments": {"town": "Oslo"}}\n</tool_call>'
    asking = Tool.from_function(weather, asks=True)
    async with (
        LoopbackServer([Reply(written), Reply("It rains.")]) as server,
        talking(talk(server, (asking,)), caplog) as here,
    ):

        def allow(event: object) -> None:
            if isinstance(event, PermissionAsked):
                here.session.answer(event.call_id, Verdict.ONCE)

        here.session.subscribe(allow)
        end = await here.asks()
    assert ran == ["Oslo"]
    assert any(isinstance(event, PermissionAsked) for event in here.events)
    assert (end.outcome, end.text) == ("completed", "It rains.")
