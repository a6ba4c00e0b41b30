"""Whatever has happened in a conversation, its next request is valid for the strictest server.

Random turns are played by a real session over HTTP: answers, tool calls, failures at any point,
interruptions, retries. The server refuses every request that breaks a rule of
``tests/loopback_strict.py``. ``REPARTEE_FUZZ=2000`` runs that many conversations.
"""

from __future__ import annotations

import asyncio
import json
import os
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.contracts.events import ReplyDelta, RequestSent, ToolStarted, TurnEnded
from app.engine.contracts.ports import Message, ToolCall, ToolSpec
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.engine.tools.registry import Tool, ToolRegistry
from app.services.llm.openai_messages import to_messages
from tests.asking import chat
from tests.faults.talk import Talk
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS, refusal, stream
from tests.loopback_replies import DONE, STOP, Answer, Reply, chunk, event, say
from tests.loopback_strict import violations

RUNS = int(os.environ.get("REPARTEE_FUZZ", "25"))
PATIENCE_S = 20.0


def look() -> str:
    """Look."""
    return "Rain."


async def wait() -> str:
    """Wait."""
    await asyncio.sleep(0.05)
    return "Done."


def odd_call(call_id: str, name: str, arguments: str) -> Answer:
    call = {"index": 0, "id": call_id, "function": {"name": name, "arguments": arguments}}
    return stream(event(chunk({"tool_calls": [call]})), event(chunk({}, "tool_calls")), DONE)


LOOK = ("look", {})
REPLIES: dict[str, Reply | Answer] = {
    "answer": Reply("It is raining."),
    "slow": Reply("It is raining cats and dogs today.", tokens_per_s=200),
    "empty": stream(STOP, DONE),
    "blanks": stream(say(" \n"), STOP, DONE),
    "call": Reply(tool_calls=[LOOK]),
    "two calls": Reply("Let me see.", tool_calls=[LOOK, ("wait", {})]),
    "waits": Reply(tool_calls=[("wait", {})]),
    "unknown tool": odd_call("call_" + 32 * "a", "functions.fly to", "{}"),
    "broken arguments": odd_call("b", "look", '{"a": NaN}'),
    "surrogates": odd_call("\ud83d", "look\ud83d", '{"a": "\\ud83d"}'),
    "refused": refusal(400, "No."),
    "failed": refusal(500, "No."),
    "cut": FAULTS["cut_midway"],
    "error": FAULTS["error_chunk"],
    "nothing": FAULTS["empty"],
}

turn = st.tuples(
    st.lists(st.sampled_from(sorted(REPLIES)), min_size=1, max_size=4),
    st.sampled_from([None, None, RequestSent, ReplyDelta, ToolStarted]),
    st.sampled_from(["say", "say", "say", "retry"]),
)
"""The replies; the event at which the user interrupts; how the turn begins."""


async def broken_rules(turns: list[Any], with_tools: bool) -> list[str]:
    """Play the turns and one more question; return the rules that a request has broken."""
    broken: list[str] = []
    script: list[Reply | Answer] = []

    def reply(request: dict[str, Any]) -> Reply | Answer:
        broken.extend(violations(request))
        return script.pop(0) if script else REPLIES["answer"]

    tools = [Tool.from_function(f, asks=False) for f in (look, wait)] if with_tools else []
    async with LoopbackServer(reply) as server:
        model = chat(server, retries=0)
        session = Session(Pipeline(model, ToolRegistry(tools)))
        session.conversation.system_prompt = "Be brief."
        ended = asyncio.Queue[TurnEnded]()
        stop_at: Any = None

        def watch(published: Any) -> None:
            if isinstance(published, TurnEnded):
                ended.put_nowait(published)
            elif stop_at and isinstance(published, stop_at):
                session.interrupt()

        session.subscribe(watch)
        for replies, stop_at, begin in turns:  # noqa: B007 - read in watch
            script[:] = [REPLIES[name] for name in replies]
            if begin == "retry" and session.conversation.user_messages():
                session.retry()
            else:
                session.say("How is it?")
            async with asyncio.timeout(PATIENCE_S):
                await ended.get()
        stop_at, script[:] = None, []
        session.say("Hello?")
        async with asyncio.timeout(PATIENCE_S):
            last = await ended.get()
        if last.outcome != "completed":
            broken.append(f"the last turn {last.outcome}: {last.error}")
        await session.close()
    return broken


@settings(max_examples=RUNS, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(turn, max_size=5), st.booleans())
def test_no_past_makes_the_next_request_invalid(turns, with_tools):
    assert asyncio.run(broken_rules(turns, with_tools)) == []


@pytest.mark.parametrize("interrupted_at", [None, ReplyDelta])
@pytest.mark.parametrize(
    "replies", [["refused"], ["call", "refused"], ["call", "empty"], ["call", "slow"], ["waits"]]
)
async def test_a_failed_or_interrupted_turn_is_followed_by_an_answer(replies, interrupted_at):
    turns = [(replies, interrupted_at, "say")] * 2
    assert await broken_rules(turns, with_tools=True) == []


async def test_a_model_that_loops_is_asked_for_an_answer_with_its_tools_declared():
    assert await broken_rules([(["call"] * 9, None, "say")], with_tools=True) == []


async def test_of_more_tools_than_a_request_may_have_the_rest_is_left_out_and_told_once():
    def tool(number: int) -> Tool:
        spec = ToolSpec(f"look_{number}", "Look.", {"type": "object", "properties": {}})
        return Tool(spec, lambda _: wait())

    broken: list[str] = []

    def reply(request: dict[str, Any]) -> Reply:
        broken.extend(violations(request))
        return Reply("Hello!")

    async with LoopbackServer(reply) as server:
        here = Talk(chat(server), [tool(number) for number in range(5)])
        here.session.pipeline.tool_registry.offer("a", [tool(n) for n in range(200, 290)])
        here.session.pipeline.tool_registry.offer("b", [tool(n) for n in range(300, 390)])
        assert [(await here.asks()).outcome for _ in range(2)] == ["completed"] * 2
        assert here.notices == [
            (
                "Models accept up to 128 tools, so these were left out: look_333, look_334, "
                "look_335, look_336, look_337, …. Turn off tool servers you don't need."
            )
        ]
        here.session.pipeline.tool_registry.offer("b", [tool(300)])
        await here.asks()
        assert len(here.notices) == 1
        await here.session.close()
    assert broken == []


# --- the conversion alone, over any messages ----------------------------------------------------


def asked(text: str) -> Message:
    return Message("user", text)


def said(text: str = "", *calls: ToolCall, interrupted: bool = False) -> Message:
    return Message("assistant", text, calls, interrupted=interrupted)


def called(call_id: str = "a", name: str = "look", arguments: str = "{}", extras: str = "") -> Any:
    return ToolCall(call_id, name, arguments, extras)


def found(call_id: str = "a", text: str = "Rain.") -> Message:
    return Message("tool", text, tool_call_id=call_id)


SYSTEM = Message("system", "Be brief.")
ODD = ["null", "[1]", "", '"{}"', '{"a": Infinity}', '{"a": "\\ud83d"}']
NAMES = ["", "fs.read/file", "Wetter für Köln", "x" * 100]
FOREIGN = '{"origin": "other m", "id": "x__thought__y", "reasoning_content": "Hm."}'
PASTS = {
    "a greeting first": [SYSTEM, said("Hello! How can I help?")],
    "a result without a call": [asked("A"), found("x")],
    "two results of one call": [asked("A"), said("", called()), found("a", "1"), found("a", "2")],
    "a call without a result": [asked("A"), said("Let me look.", called())],
    "interrupted twice": [asked("A"), said(interrupted=True), said(interrupted=True)],
    "three questions": [asked("A"), asked("B"), asked("C")],
    "two answers": [asked("A"), said("1"), said("2")],
    "ids used again": [
        asked("A"),
        said("", called()),
        found(),
        said("1"),
        asked("B"),
        said("", called()),
        found(),
        said("2"),
    ],
    "odd names": [
        asked("A"),
        said("", *(called(str(n), name) for n, name in enumerate(NAMES))),
        *(found(str(n)) for n in range(len(NAMES))),
    ],
    "odd arguments": [
        asked("A"),
        said("", *(called(str(n), "look", a) for n, a in enumerate(ODD))),
        *(found(str(n)) for n in range(len(ODD))),
    ],
    "an empty result": [asked("A"), said("", called()), found("a", "")],
    "a question of blanks": [SYSTEM, asked("  \n"), said("Yes?")],
    "instructions midway": [SYSTEM, asked("A"), said("1"), Message("system", "In German.")],
    "a result before its call": [asked("A"), found(), said("", called())],
    "a question between two results": [
        asked("A"),
        said("", called("a"), called("b")),
        found("b"),
        asked("B"),
        found("a"),
    ],
    "call after call": [
        asked("A"),
        said("", called("a")),
        found("a"),
        said("", called("b")),
        found("b"),
    ],
    "interrupted after a call": [
        asked("A"),
        said("", called()),
        found(),
        said("It", interrupted=True),
    ],
    "an interrupted call": [asked("A"), said("Let me", called(), interrupted=True), found()],
    "a call first": [SYSTEM, said("", called()), found()],
    "half surrogate pairs": [
        Message("system", "\ud83d"),
        asked("\udc00A"),
        said("", called("\ud83d", "look\ud83d", '{"a": "\ud83d"}')),
        found("\ud83d", "\ud83d"),
    ],
    "another server's extras": [asked("A"), said("", called(extras=FOREIGN)), found()],
    "an answer of blanks": [asked("A"), said("\u00a0\n")],
    "then tools": [
        asked("A"),
        said("", called()),
        found(),
        asked("A"),
        said("", called()),
        found(),
    ],
}


@pytest.mark.parametrize("needs_extras", [True, False])
@pytest.mark.parametrize("system_role", [True, False])
@pytest.mark.parametrize("with_calls", [True, False])
@pytest.mark.parametrize("past", PASTS.values(), ids=PASTS)
def test_an_odd_past_becomes_a_valid_request(past, with_calls, system_role, needs_extras):
    sent = to_messages(
        [*past, asked("Hello?")],
        "here m",
        with_calls=with_calls,
        system_role=system_role,
        needs_extras=needs_extras,
    )
    assert list(violations({"messages": sent} | ({"tools": [{}]} if with_calls else {}))) == []
    text = json.dumps(sent, ensure_ascii=False).encode().decode()
    words = [m.content.strip(" \n\udc00") for m in past if m.role == "user"]
    assert all(word in text for word in [*words, "Hello?"])
    assert "__thought__" not in text


texts = st.sampled_from(["", " ", "One.", "Two\ud83d."])
calls = st.builds(
    ToolCall,
    st.sampled_from(["a", "b", "\ud83d", "call_" + 32 * "a"]),
    st.sampled_from(["look", "a b.c", "", "\ud83d", 99 * "x"]),
    st.sampled_from(["{}", "", "[1]", '{"a": 1}', '{"a": "\\ud83d"}', '{"a": Infinity}', '{"a']),
)
messages = st.builds(
    Message,
    st.sampled_from(["system", "user", "assistant", "tool"]),
    texts,
    st.lists(calls, max_size=3, unique_by=lambda call: call.id).map(tuple),
    st.sampled_from(["a", "b", None]),
    st.booleans(),
)


@given(st.lists(messages, max_size=12), st.booleans(), st.booleans())
def test_any_messages_become_a_valid_request(past, with_calls, system_role):
    past = [m if m.role == "assistant" else Message(m.role, m.content) for m in past]
    sent = to_messages(
        [*past, Message("user", "Hello?")], with_calls=with_calls, system_role=system_role
    )
    request = {"messages": sent} | ({"tools": [{}]} if with_calls else {})
    assert list(violations(request)) == []
    assert system_role or sent[0]["role"] == "user"
    assert "Hello?" in sent[-1]["content"]
    json.dumps(sent, ensure_ascii=False).encode()
