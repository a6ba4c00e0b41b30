"""The streams of all kinds of providers become the same parts, over real HTTP."""

from __future__ import annotations

import json
from contextlib import aclosing
from dataclasses import asdict

import pytest

from app.engine.contracts.ports import (
    Finish,
    Message,
    Retraction,
    TextDelta,
    ToolCallDelta,
    Usage,
)
from app.engine.contracts.tools import MAX_BLANKS
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.errors import ServerFailed, StreamBroken
from app.services.llm.openai_stream import ReplyParser
from app.services.llm.provider_extras import ReplyExtras
from app.services.openai.errors import Failures
from tests.asking import ASKED, KEY, answer, ask, chat, text, thoughts
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS, stream
from tests.loopback_replies import DONE, STOP, End, Reply, chunk, event, json_answer, say

# --- reasoning and tool calls -------------------------------------------------------------------


@pytest.mark.parametrize("where", ["reasoning_content", "reasoning", "think"])
async def test_reasoning_is_told_from_the_answer(where):
    parts = await answer(Reply("It is 4.", reasoning="Two and <two>.", reasoning_in=where))
    assert thoughts(parts) == "Two and <two>."
    assert text(parts) == "It is 4."


@pytest.mark.parametrize("size", range(1, 9))
async def test_think_tags_may_be_cut_anywhere(size):
    said = "\n<think>a < b</th</think>\n\nYes <think>."
    pieces = [said[i : i + size] for i in range(0, len(said), size)]
    parts = await answer(Reply(pieces))
    assert (thoughts(parts), text(parts)) == ("a < b</th", "Yes <think>.")


@pytest.mark.parametrize(("said", "thought"), [("<thin", ""), ("<think>hm", "hm"), ("  ", "")])
async def test_a_reply_may_end_within_its_tag(said, thought):
    parts = await answer(Reply([said]))
    assert (thoughts(parts), text(parts)) == (thought, "" if thought else said)


@pytest.mark.parametrize(
    ("shape", "first"),
    [
        ("openai", ToolCallDelta(0, "call_1", "weather", "")),
        ("whole", ToolCallDelta(None, None, "weather", '{"city": "Oslo"}')),
        ("index_zero", ToolCallDelta(0, "call_1", "weather", '{"city": "Oslo"}')),
        ("no_id", ToolCallDelta(0, None, "weather", "")),
        ("arguments_null", ToolCallDelta(0, "call_1", "weather", None)),
        ("arguments_object", ToolCallDelta(0, "call_1", "weather", '{"city": "Oslo"}')),
    ],
)
async def test_tool_calls_of_every_provider_are_passed_on_as_sent(shape, first):
    calls = [("weather", {"city": "Oslo"}), ("clock", {})]
    parts = await answer(Reply(tool_calls=calls, tool_shape=shape))
    deltas = [part for part in parts if isinstance(part, ToolCallDelta)]
    assert deltas[0] == first
    assert parts[-1] == Finish("tool_calls")
    collected = ToolCallAccumulator()
    for delta in deltas:
        collected.add(delta)
    assert [(call.name, call.arguments) for call in collected.finish()] == [
        ("weather", '{"city": "Oslo"}'),
        ("clock", "{}"),
    ]


# --- what looks broken and is not ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "said", "ending"),
    [
        ("whole_completion", "All at once.", [Usage(3, 4), Finish("stop")]),
        ("meta_only_event", "One two ", [Finish("stop")]),
        ("no_done", "One two ", [Finish("stop")]),
        ("no_finish_reason", "One two ", [Finish("stop")]),
        ("odd_chunks", "One two ", [Usage(3, 4), Finish("stop")]),
        ("refusal", "I cannot help with that.", [Finish("stop")]),
        ("cut_off", "One two ", [Finish("length")]),
        ("filtered", "One two ", [Finish("content_filter")]),
    ],
)
async def test_a_reply_is_understood_despite(fault, said, ending):
    parts = await answer(FAULTS[fault])
    assert parts == [TextDelta(said), *ending]


LF = say("One ") + say("two.") + STOP + DONE
LINES = b"\n".join(line[6:] for line in LF.split(b"\n\n") if line != b"data: [DONE]")


@pytest.mark.parametrize("size", [1, 7, 10_000])
@pytest.mark.parametrize(
    "body",
    [
        LF.replace(b"\n", b"\r"),
        LF.replace(b"\n", b"\r\n"),
        LF.replace(b"\n\n", b"\n"),
        LINES,
        LINES.replace(b"\n", b"\r\n") + b"\r\n[DONE]",
    ],
    ids=["CR", "CR LF", "no blank lines", "JSON lines", "JSON lines with DONE"],
)
async def test_a_stream_is_read_however_its_lines_end(body, size):
    parts = await answer(stream(*(body[i : i + size] for i in range(0, len(body), size))))
    assert text(parts) == "One two."
    assert parts[-1] == Finish("stop")


async def test_json_lines_are_given_as_they_arrive():
    async with LoopbackServer([stream(*LINES.splitlines(keepends=True)[:1], End.STALL)]) as server:
        model = chat(server)
        async with aclosing(model.stream(ASKED, ())) as parts:
            assert await anext(parts) == TextDelta("One ")
        await model.close()


async def test_an_empty_reply_is_a_reply():
    assert await answer(stream(STOP, DONE)) == [Finish("stop")]


async def test_the_end_is_not_waited_for_once_the_model_has_finished(monkeypatch):
    monkeypatch.setattr("app.services.llm.openai_chat.USAGE_TIMEOUT_S", 0.05)
    pings = FAULTS["comments_only"].steps
    for silence in ((End.STALL,), pings):
        parts = await answer(stream(say("One."), STOP, *silence))
        assert parts == [TextDelta("One."), Finish("stop")]


async def test_characters_and_lines_may_be_cut_anywhere():
    said = "Grüße 🙂\u2028\x85 ok"
    raw = say(said).replace(b"\\ud83d\\ude42", "🙂".encode()).replace(b"\\u2028", "\u2028".encode())
    raw = b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n") + STOP + DONE
    parts = await answer(stream(*(raw[i : i + 1] for i in range(len(raw)))))
    assert parts == [TextDelta(said), Finish("stop")]


async def test_half_an_emoji_becomes_a_replacement():
    assert (
        text(await answer(stream(event(b'{"choices":[{"delta":{"content":"a\\ud83d"}}]}'), DONE)))
        == "a?"
    )


async def test_a_reply_longer_than_a_million_characters_is_cut_off():
    parts = await answer(stream(*[say("x" * 9_000)] * 1_200, STOP, DONE))
    assert 900_000 < len(text(parts)) <= 1_000_000
    assert parts[-1] == Finish("length")


async def test_a_line_without_end_is_no_reply():
    async with LoopbackServer([stream(*[b"data: " + b"x" * 100_000] * 20)]) as server:
        parts, error = await ask(chat(server))
    assert not parts
    assert isinstance(error, StreamBroken)


async def test_half_a_surrogate_pair_in_any_field_is_replaced_at_the_door():
    function = {"name": "look\ud83d", "arguments": '{"a": "\ud83d"}'}
    call = {"index": 0, "id": "\ud83d", "function": function, "extra_content": {"\ud83d": "\ud83d"}}
    delta = {"content": "\ud83d", "reasoning_content": "\ud83d", "tool_calls": [call]}
    raw = b'data: {"choices": [{"delta": {"content": "\xed\xa0\xbd"}}]}\n\n'
    parts = await answer(stream(event(chunk(delta)), raw, event(chunk({}, "stop\ud83d")), DONE))
    assert ToolCallDelta(0, "?", "look?", '{"a": "?"}') in parts
    json.dumps([asdict(part) for part in parts], ensure_ascii=False).encode()
    assert "".join(part.text for part in parts if isinstance(part, TextDelta))[0] == "?"
    assert parts[-1] == Finish("stop?")


# --- failures in place of an answer -------------------------------------------------------------


@pytest.mark.parametrize(
    ("reason", "finish"),
    [("MAX_TOKENS", "length"), ("SAFETY", "content_filter"), ("sensitive", "content_filter")],
)
async def test_other_words_for_why_it_ended_are_understood(reason, finish):
    parts = await answer(Reply(["One."], finish_reason=reason))
    assert parts[-1] == Finish(finish)


@pytest.mark.parametrize("reason", ["error", "MALFORMED_FUNCTION_CALL", "network_error"])
async def test_an_error_as_the_reason_is_a_failure(reason):
    async with LoopbackServer([Reply(["One."], finish_reason=reason)]) as server:
        parts, error = await ask(chat(server))
    assert text(parts) == "One."
    assert isinstance(error, ServerFailed)
    assert error.retryable


GEMINI = [{"error": {"code": 429, "message": "Quota exceeded.", "status": "RESOURCE_EXHAUSTED"}}]


@pytest.mark.parametrize("sent", [stream(say("One."), event(GEMINI)), json_answer(GEMINI)])
async def test_an_error_may_be_a_list(sent):
    async with LoopbackServer([sent]) as server:
        _, error = await ask(chat(server))
    assert "Quota exceeded." in str(error)


# --- the machinery of the model's template ------------------------------------------------------


async def test_a_model_whose_template_opens_the_thoughts_is_remembered():
    thought = Reply(["They greet me. ", "I say hello.", "</think>\n\n", "Hello!"])
    async with LoopbackServer([thought, thought]) as server:
        model = chat(server)
        first = [part async for part in model.stream([Message("user", "Hi.")], [])]
        second = [part async for part in model.stream([Message("user", "Hi.")], [])]
        await model.close()
    assert Retraction(27) in first
    assert TextDelta("They greet me. ") in first
    assert text(first) == text(second) == "Hello!"
    assert [part for part in second if isinstance(part, TextDelta | Retraction)] == [
        TextDelta("Hello!")
    ]
    assert thoughts(second) == "They greet me. I say hello."


async def test_a_call_as_text_counts_beside_another_that_the_server_has_parsed():
    written = '<tool_call>{"name": "clock", "arguments": {}}</tool_call>'
    parts = await answer(Reply([written], tool_calls=[("weather", {"city": "Oslo"})]))
    calls = ToolCallAccumulator()
    for part in parts:
        if isinstance(part, ToolCallDelta):
            calls.add(part)
    assert sorted(call.name for call in calls.finish()) == ["clock", "weather"]
    assert text(parts) == ""


async def test_blanks_without_end_are_cut():
    parts = await answer(Reply(["Hello", *[" \u200b"] * 5_000, "you."]))
    assert text(parts) == "Hello" + " \u200b" * (MAX_BLANKS // 2) + "you."


async def test_an_event_of_many_lines_is_read_in_linear_time():
    """Half an hour if each line made the parser try all lines before it."""
    lines = b"data: [1,\n" + b"data: 1,\n" * 400_000
    async with LoopbackServer([stream(event({}), lines)]) as server:
        parts, error = await ask(chat(server))
    assert not parts
    assert isinstance(error, StreamBroken)


def test_a_line_that_arrives_byte_by_byte_is_read_in_linear_time():
    """Minutes if each byte copied the line."""
    parser = ReplyParser(
        Failures("http://127.0.0.1", "test-model", KEY), ReplyExtras("http://127.0.0.1")
    )
    line = say("x" * 700_000)
    parts = [part for at in range(len(line)) for part in parser.feed(line[at : at + 1])]
    assert parts == [TextDelta("x" * 700_000)]
