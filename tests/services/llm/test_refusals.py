"""What a server refuses is left out, whatever its words and its status."""

from __future__ import annotations

from functools import partial

import pytest

from app.engine.contracts.events import Notice
from app.engine.contracts.ports import Message, Retraction
from app.engine.tools.registry import Tool
from app.services.llm import compatibility
from app.services.llm.refusals import refused_feature
from tests.asking import WEATHER, ask, chat, text
from tests.faults.talk import Talk, talking
from tests.loopback import LoopbackServer
from tests.loopback_faults import refusal
from tests.loopback_replies import Reply

TOOLS = (WEATHER,)


def look() -> str:
    """Look."""
    return "Rain."


ASKED = [Message("system", "Be brief."), Message("user", "Count.")]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (400, "m does not support tools"),
        (400, "Unsupported parameter: 'tools' is not supported with this model."),
        (400, "Function calling is not enabled for this model"),
        (400, "Function calling is not enabled for models/gemma-3-27b-it"),
        (500, "tools param requires --jinja flag"),
        (400, '"auto" tool choice requires --enable-auto-tool-choice'),
        (400, "Unrecognized request argument supplied: tools"),
        (404, "No endpoints found that support tool use."),
        (422, "body.tools: Extra inputs are not permitted"),
        (501, "Tool calls are not implemented."),
        (400, "unexpected keyword argument 'tools'"),
        (403, "tool use is disabled for this model"),
    ],
)
async def test_refused_tools_are_left_out_and_remembered(status, words):
    async with LoopbackServer([refusal(status, words), Reply("One."), Reply("Two.")]) as server:
        model = chat(server, retries=0)
        parts = [part async for part in model.stream(ASKED, [WEATHER])]
        parts += [part async for part in model.stream(ASKED, [WEATHER])]
        await model.close()
        sent = [request.json for request in server.requests]
    assert text(parts) == "One.Two."
    assert ["tools" in request for request in sent] == [True, False, False]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (500, "System role not supported"),
        (400, "Developer instruction is not enabled for models/gemma-3-1b-it"),
        (500, "Only user and assistant roles are supported!"),
        (400, "This model does not support system messages."),
        (400, "Unsupported value: 'messages[0].role' does not support 'system' with this model."),
    ],
)
async def test_refused_instructions_move_into_the_users_message(status, words):
    async with LoopbackServer([refusal(status, words), Reply("One.")]) as server:
        parts, _ = await ask(chat(server, retries=0), ASKED)
        messages = server.requests[1].json["messages"]
    assert text(parts) == "One."
    assert messages == [{"role": "user", "content": "Be brief.\n\nCount."}]


QUIRKS = {
    "tools": ([refusal(400, "m does not support tools"), Reply("One.")], {"tools"}),
    "instructions": ([refusal(500, "System role not supported"), Reply("One.")], {"system"}),
    "thoughts": ([Reply("I greet.</think>One.")], {"unopened_thoughts"}),
    "nothing": ([Reply("One.")], set()),
}


@pytest.mark.parametrize(("script", "quirks"), QUIRKS.values(), ids=QUIRKS)
async def test_what_was_learned_of_a_model_is_known_at_the_next_start(
    script, quirks, tmp_path, monkeypatch
):
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    async with LoopbackServer(script) as server:
        here = server.base_url, "test-model"
        await ask(chat(server, on_quirks=partial(compatibility.save_quirks, *here)), ASKED, TOOLS)
        known = compatibility.quirks(*here)
        assert known == quirks
        server.requests.clear()
        parts, error = await ask(chat(server, quirks=known), ASKED, TOOLS)
        assert len(server.chat_requests) == 1
    assert (text(parts), error) == ("One.", None)
    assert not any(isinstance(part, Retraction) for part in parts)


@pytest.mark.parametrize(
    ("words", "once"),
    [("m does not support tools", False), ("Failed to parse input at pos 12", True)],
)
async def test_the_user_is_told_once_that_the_model_answers_without_tools(words, once, caplog):
    script = [refusal(500, words), Reply("One."), refusal(500, words), Reply("Two.")]
    tools = [Tool.from_function(look, asks=False)]
    async with (
        LoopbackServer(script) as server,
        talking(Talk(chat(server, retries=0), tools), caplog) as here,
    ):
        assert (await here.asks()).text == "One."
        await here.asks()
        (notice,) = here.of(Notice)
    assert notice.code == ("tools_skipped" if once else "tools_refused")


async def test_a_parser_that_fails_is_asked_without_tools_this_once():
    failure = refusal(500, "Failed to parse input at pos 12: <tool_call>")
    async with LoopbackServer([failure, Reply("One."), Reply("Two.")]) as server:
        model = chat(server, retries=0)
        parts = [part async for part in model.stream(ASKED, [WEATHER])]
        parts += [part async for part in model.stream(ASKED, [WEATHER])]
        await model.close()
        sent = [request.json for request in server.requests]
    assert text(parts) == "One.Two."
    assert ["tools" in request for request in sent] == [True, False, True]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (400, "Invalid schema for function 'x': 'oneOf' is not permitted."),
        (400, "messages with role 'tool' must be a response to a preceding message"),
        (400, "Invalid 'tools': array too long. Expected an array with maximum length 128."),
        (429, "Tool calls are not allowed that often"),
        (400, "Unknown parameter: 'seed'."),
        (500, "Internal server error"),
        (400, "unexpected tool_use_id found in tool_result blocks"),
    ],
)
def test_other_faults_leave_the_tools(status, words):
    sent = {"messages": [{"role": "system"}], "tools": [], "stream_options": {}}
    assert refused_feature(status, words, sent) is None


async def test_a_call_that_groq_could_not_read_is_asked_for_again():
    failure = refusal(400, "Failed to call a function. (code: tool_use_failed)")
    async with LoopbackServer([failure, Reply("One.")]) as server:
        parts, error = await ask(chat(server), ASKED, (WEATHER,))
        assert "tools" in server.requests[1].json
    assert (text(parts), error) == ("One.", None)
