"""The adapter reads streams that real servers sent (``tests/data/streams/README.md``), over HTTP,
in pieces of any size."""

from __future__ import annotations

import random
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.engine.contracts.ports import (
    Finish,
    Message,
    ModelPart,
    ToolCall,
    ToolCallDelta,
    ToolSpec,
    Usage,
)
from app.engine.contracts.tools import ToolResult
from app.engine.conversation import Conversation
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.services.llm.openai_chat import OpenAIChat
from app.services.storage.history_store import COLUMNS, message_of, row_of
from tests.asking import WEATHER, ask, chat, text, thoughts
from tests.loopback import LoopbackServer
from tests.loopback_faults import refusal, stream
from tests.loopback_replies import DONE, EVENT_STREAM, Answer, Reply, chunk, event

CLOCK = ToolSpec("current_time", "The time.", {"type": "object", "properties": {}})
STREAMS = Path(__file__).parents[2] / "data" / "streams"
NOW = ["current_time()"]
OSLO, BOTH = ["weather(Oslo)"], ["weather(Oslo)", "clock()"]


@dataclass(frozen=True)
class Said:
    """The content of a stream."""

    text: str = ""
    calls: tuple[str, ...] | list[str] = ()
    thoughts: str = ""
    finish: str = "stop"
    usage: tuple[int, int] | None = None
    error: str = ""
    """A part of the sentence of the error that ends it."""
    status: int = 200


HELLO, RAIN = "Hello there. Grüße!", "It is raining."
TRANSLATED = {"finish": "tool_calls", "usage": (9, 7)}

EXPECTED = {
    "litellm-1.106.2-plain": Said("Hello there. It is raining.", usage=(9, 7)),
    "litellm-1.106.2-no_such_model": Said(
        error="refused the request (400). The server says: /chat/completions: Invalid model",
        status=400,
    ),
    "litellm-1.106.2-limited-plain": Said(error="is limiting your requests", status=429),
    "litellm-1.106.2-anthropic-tools": Said(
        "I will look.", BOTH, finish="tool_calls", usage=(12, 41)
    ),
    "litellm-1.106.2-anthropic-follow_up": Said("I will look.", usage=(12, 5)),
    "litellm-1.106.2-anthropic-thinking": Said("Four.", thoughts="Two and two.", usage=(12, 5)),
    "litellm-1.106.2-anthropic-error": Said(
        "I will look.", error="The server says: litellm.InternalServerError"
    ),
    "litellm-1.106.2-gemini-tools": Said("", BOTH, **TRANSLATED),
    "litellm-1.106.2-ollama-tools": Said("", BOTH, **TRANSLATED),
    "litellm-1.106.2-ollama-follow_up": Said(RAIN, usage=(9, 7)),
    "llama-cpp-python-0.3.36-plain": Said(HELLO),
    "llama-cpp-python-0.3.36-tool": Said("", OSLO, finish="tool_calls"),
    "llama-cpp-python-0.3.36-cut_off": Said("Hel", finish="length"),
    "llama-cpp-python-0.3.36-too_long": Said(error="sent an empty response"),
    "transformers-5.23.0-plain": Said(HELLO, usage=(25, 22)),
    "transformers-5.23.0-tools": Said("", BOTH, finish="tool_calls", usage=(39, 94)),
    "transformers-5.23.0-follow_up": Said(RAIN, usage=(68, 15)),
    "transformers-5.23.0-cut_off": Said("Hel", finish="length", usage=(25, 3)),
    "transformers-5.23.0-no_such_model": Said(error="reported an error (500)", status=500),
    "report-azure-filtered_stream": Said(RAIN, usage=(9, 4)),
    "report-deepseek-thinking_call": Said(
        "", OSLO, "I should look.", finish="tool_calls", usage=(9, 11)
    ),
    "report-gemini-signed_call": Said("", BOTH),
    "report-gemini-signed_late": Said("", OSLO),
    "report-mistral-thinking": Said(RAIN, thoughts="Clouds, then rain.", usage=(9, 11)),
    "report-mistral-whole_call": Said("", BOTH, **TRANSLATED),
    "report-mlx-empty_deltas": Said("", OSLO, finish="tool_calls"),
    "report-oci-empty_names": Said("", OSLO, finish="tool_calls"),
    "report-ollama-empty_finish": Said(RAIN),
    "report-openrouter-comments": Said(RAIN, usage=(9, 4)),
    "report-openrouter-error_midway": Said(
        "It is ", error="The server says: The provider is at its limit"
    ),
    "report-openrouter-error_without_choices": Said(
        error="The server says: The provider is at its limit"
    ),
    "report-sglang-index_zero_same_id": Said("", BOTH, finish="tool_calls"),
    "report-sglang-nulls": Said(RAIN, thoughts="Clouds, then rain.", usage=(9, 11)),
    "report-vllm-index_zero_empty_id": Said("", BOTH, finish="tool_calls"),
    "report-choice_level_error": Said("The first", error="The server says: Upstream is busy"),
    "report-content_filter_empty": Said("", finish="content_filter"),
    "report-finish_reason_error": Said("The first half", error="reported an error. Try again."),
    "report-functions_prefix_tool_name": Said("", NOW, finish="tool_calls"),
    "report-harmony": Said("Hello there.", thoughts="They greet me."),
    "report-harmony_tool_name": Said("", NOW, finish="tool_calls"),
    "report-leaked_end_of_turn": Said("Hello there.\n"),
    "report-leaked_im_end": Said("Hello there."),
    "report-mm_think": Said("Hello there.", thoughts="They greet me."),
    "report-reasoning_tag": Said("Hello!", thoughts="They greet me."),
    "report-reasoning_then_length": Said("", thoughts="Hmm.", finish="length"),
    "report-second_call_same_index_no_name": Said(
        "", ["calculate(1+1)", "calculate(2+2)"], finish="tool_calls"
    ),
    "report-think_after_text": Said("Sure.\n\nIt is Oslo.", thoughts="I must recall it."),
    "report-think_close_only": Said("Hello!", thoughts="The user greets me. I answer briefly.\n"),
    "report-thinking_tag": Said("Hello!", thoughts="They greet me."),
    "report-written_call_and_parsed": Said("", NOW, finish="tool_calls"),
    "report-written_call_deepseek": Said("", NOW),
    "report-written_call_hermes": Said("", NOW),
    "report-written_call_hermes_after_text": Said("Let me check.\n", NOW),
    "report-written_call_llama_function": Said("", NOW),
    "report-written_call_llama_json": Said("", NOW),
    "report-written_call_mistral": Said("", NOW),
    "report-written_call_qwen_xml": Said("", NOW),
}


def recorded(name: str, *, torn: bool = False) -> Answer:
    """The stream in one piece or, ``torn``, in random but reproducible pieces of 1 to 60 bytes."""
    data, status = (STREAMS / f"{name}.sse").read_bytes(), EXPECTED[name].status
    headers = EVENT_STREAM if status == 200 else {"Content-Type": "application/json"}
    pieces = [data]
    if torn:
        rest, sizes, pieces = data, random.Random(name), []
        while rest:
            size = sizes.randint(1, 60)
            pieces.append(rest[:size])
            rest = rest[size:]
    return Answer(pieces, status, headers)


def calls_of(parts: list[ModelPart]) -> list[ToolCall]:
    calls = ToolCallAccumulator()
    for part in parts:
        if isinstance(part, ToolCallDelta):
            calls.add(part)
    return calls.finish()


def test_every_stream_is_replayed():
    assert {path.stem for path in STREAMS.glob("*.sse")} == EXPECTED.keys()


@pytest.mark.parametrize("torn", [False, True])
@pytest.mark.parametrize("name", EXPECTED)
async def test_what_a_server_sent_is_understood(name, torn):
    said = EXPECTED[name]
    async with LoopbackServer([recorded(name, torn=torn)]) as server:
        parts, error = await ask(chat(server, retries=0), tools=(WEATHER, CLOCK))
    assert text(parts) == said.text
    assert thoughts(parts) == said.thoughts
    calls = calls_of(parts)
    written = {"{}": "", '{"city": "Oslo"}': "Oslo", '{"city":"Oslo"}': "Oslo"}
    written |= {f'{{"expression":"{given}"}}': given for given in ("1+1", "2+2")}
    assert [f"{call.name}({written[call.arguments]})" for call in calls] == list(said.calls)
    assert len({call.id for call in calls}) == len(calls)
    assert said.error in str(error or "")
    assert bool(error) == bool(said.error)
    if not error:
        assert parts[-1] == Finish(said.finish)
        assert [part for part in parts if isinstance(part, Usage)] == (
            [Usage(*said.usage)] if said.usage else []
        )


# --- what a server wants back -------------------------------------------------------------------


async def second_request(name: str) -> list[dict]:
    """The messages of the request that follows the calls of the stream."""
    async with LoopbackServer([recorded(name), Reply("It rains.")]) as server:
        model = chat(server)
        conversation = Conversation()
        conversation.add_user("Weather?")
        parts = [part async for part in model.stream(conversation.request_messages(), [WEATHER])]
        calls = calls_of(parts)
        conversation.add_tool_round("", calls, [ToolResult("ok", "Rain.")] * len(calls))
        await ask(model, conversation.request_messages(), (WEATHER,))
        return server.requests[1].json["messages"]


@pytest.mark.parametrize("name", ["report-gemini-signed_call", "report-gemini-signed_late"])
async def test_a_signature_of_thoughts_goes_back_with_its_call(name):
    first, *others = (await second_request(name))[1]["tool_calls"]
    assert first["extra_content"] == {"google": {"thought_signature": "c2lnbmVk"}}
    assert all("extra_content" not in call for call in others)


async def test_the_reasoning_before_a_call_goes_back_with_it():
    messages = await second_request("report-deepseek-thinking_call")
    assert messages[1]["reasoning_content"] == "I should look."
    assert "reasoning_content" not in messages[0]


async def test_where_nothing_was_sent_nothing_goes_back():
    message = (await second_request("litellm-1.106.2-ollama-tools"))[1]
    assert message.keys() == {"role", "content", "tool_calls"}
    assert all(call.keys() == {"id", "type", "function"} for call in message["tool_calls"])


async def test_another_server_is_not_given_what_one_has_sent():
    async with LoopbackServer([recorded("report-deepseek-thinking_call"), Reply("Hi.")]) as server:
        parts, _ = await ask(chat(server))
        conversation = Conversation()
        conversation.add_tool_round("", calls_of(parts), [ToolResult("ok", "Rain.")])
        other = OpenAIChat(server.base_url, "another-model", None)
        await ask(other, list(conversation.messages), (WEATHER,))
        messages = server.requests[1].json["messages"]
    assert "tool_calls" in messages[1]
    assert not any("reasoning_content" in message for message in messages)


@pytest.mark.parametrize("name", ["report-gemini-signed_late", "report-deepseek-thinking_call"])
async def test_after_a_restart_a_stored_call_still_goes_back_with_what_came_with_it(name):
    async with LoopbackServer([recorded(name), Reply("Hi.")]) as server:
        parts, _ = await ask(chat(server), tools=(WEATHER,))
        conversation = Conversation()
        conversation.add_user("Weather?")
        conversation.add_tool_round("", calls_of(parts), [ToolResult("ok", "Rain.")])
        rows = (dict(zip(COLUMNS, row_of(one), strict=True)) for one in conversation.messages)
        stored = [message_of(row) for row in rows]
        await ask(chat(server), stored, (WEATHER,))
        sent = server.requests[1].json["messages"][1]
    assert sent.get("reasoning_content") or sent["tool_calls"][0].get("extra_content")


async def test_calls_of_elsewhere_become_text_for_a_server_that_misses_its_signature():
    def reply(request: dict) -> Reply | Answer:
        if any("tool_calls" in message for message in request["messages"]):
            words = "Function call is missing a thought_signature in functionCall parts."
            return refusal(400, words)
        return Reply("It rains.")

    past = [
        Message("user", "Weather?"),
        Message("assistant", "", (ToolCall("a", "weather", '{"city": "Oslo"}'),)),
        Message("tool", "Rain.", tool_call_id="a"),
    ]
    async with LoopbackServer(reply) as server:
        model = chat(server)
        for _ in range(2):
            async with aclosing(model.stream(past, [WEATHER])) as parts:
                assert text([part async for part in parts]) == "It rains."
        await model.close()
        assert len(server.requests) == 3
        (sent,) = server.requests[-1].json["messages"]
    assert sent["content"].startswith("Weather?")
    assert 'weather({"city": "Oslo"}):\nRain.' in sent["content"]


async def test_a_signature_that_a_proxy_puts_into_the_calls_id_goes_back_as_the_id():
    signed = "call_1__thought__c2lnbmVk"
    call = {"index": 0, "id": signed, "function": {"name": "weather", "arguments": "{}"}}
    called = stream(event(chunk({"tool_calls": [call]}, "tool_calls")), DONE)
    async with LoopbackServer([called, Reply("Hi.")]) as server:
        parts, _ = await ask(chat(server), tools=(WEATHER,))
        conversation = Conversation()
        conversation.add_user("Weather?")
        conversation.add_tool_round("", calls_of(parts), [ToolResult("ok", "Rain.")])
        await ask(chat(server), list(conversation.messages), (WEATHER,))
        _, asked, result = server.requests[1].json["messages"]
    assert asked["tool_calls"][0]["id"] == result["tool_call_id"] == signed
