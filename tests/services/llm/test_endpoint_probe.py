"""A server's abilities, found out over real HTTP from every kind of provider, and their badges."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.engine.contracts.ports import TextDelta
from app.errors import KeyRejected, ModelNotFound
from app.services.llm.endpoint_badges import Badge, badges
from app.services.llm.endpoint_probe import RecordedReply, Report, probe
from tests.asking import chat
from tests.loopback import LoopbackServer
from tests.loopback_faults import FAULTS, refusal
from tests.loopback_replies import Answer, Reply

COUNTED = Reply("One, two, three, four, five.", tokens_per_s=100)
CALLS = [("get_temperature", {"city": city}) for city in ("Paris", "Rome")]
CALLED = Reply(tool_calls=CALLS)

Script = Callable[[dict[str, Any]], Reply | Answer]


def server_that(answers: Reply | Answer = COUNTED, calls: Reply | Answer = CALLED) -> Script:
    return lambda asked: calls if "tools" in asked else answers


async def probed(script: Script) -> Report:
    async with LoopbackServer(script) as server:
        model = chat(server, retries=0)
        try:
            return await probe(model)
        finally:
            await model.close()


async def told(script: Script) -> dict[str, Badge]:
    return {badge.subject: badge for badge in badges(await probed(script))}


def streamed(*times_ms: float) -> RecordedReply:
    return RecordedReply(tuple((at, TextDelta("word ")) for at in times_ms), times_ms[-1])


def answered(cold: RecordedReply, warm: RecordedReply) -> dict[str, Badge]:
    return {badge.subject: badge for badge in badges(Report(cold, warm, streamed(1.0)))}


async def test_a_server_that_can_do_all_gets_a_badge_for_each():
    report = await told(server_that())
    assert {badge.state for badge in report.values()} == {"ok"}
    assert list(report) == [
        "Streaming", "First word", "Speed", "Reasoning", "Tools", "Parallel calls", "Token counts",
    ]  # fmt: skip
    assert all(badge.text.endswith(".") for badge in report.values())


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ("openai", "Calls are streamed as expected."),
        ("whole", "Each call arrives complete but without an ID, which Repartee supports."),
        ("index_zero", "All calls share one index, which Repartee supports."),
        ("no_id", "Calls are streamed without an ID, which Repartee supports."),
        ("arguments_null", "Calls are streamed as expected."),
        ("arguments_object", "Each call arrives complete."),
    ],
)
async def test_the_shape_of_its_tool_calls_is_told(shape, words):
    report = await told(server_that(calls=Reply(tool_calls=CALLS, tool_shape=shape)))
    assert report["Tools"] == Badge("Tools", "ok", f"Calls tools. {words}")
    assert report["Parallel calls"].state == "ok"


async def test_one_call_at_a_time_is_a_limit():
    report = await told(server_that(calls=Reply(tool_calls=CALLS[:1])))
    assert report["Parallel calls"].state == "limited"


async def test_a_model_that_refuses_tools_is_not_to_be_sent_any():
    report = await probed(server_that(calls=refusal(400, "m does not support tools")))
    assert report.fields_to_omit == {"tools"}
    (badge,) = [badge for badge in badges(report) if badge.subject == "Tools"]
    assert badge.state == "missing"


async def test_neither_is_one_that_writes_its_calls_into_the_text():
    written = 'CALL "get_temperature" WITH {}'  # in no dialect that is known
    report = await probed(server_that(calls=Reply(written)))
    assert report.fields_to_omit == {"tools"}
    assert "Writes tool calls into its text" in {b.subject: b for b in badges(report)}["Tools"].text


async def test_calls_written_in_a_known_dialect_are_calls():
    written = '<tool_call>{"name": "get_temperature", "arguments": {"city": "Rome"}}</tool_call>'
    report = await probed(server_that(calls=Reply(written)))
    assert report.fields_to_omit == frozenset()
    assert [call.name for call in report.tools.tool_calls] == ["get_temperature"]


async def test_one_that_talks_instead_still_gets_its_chance():
    report = await probed(server_that(calls=Reply("It is always sunny there. " * 100)))
    assert report.fields_to_omit == frozenset()
    assert {b.subject: b.state for b in badges(report)}["Tools"] == "limited"


async def test_refused_stream_options_are_noted_too():
    def reply(asked: dict[str, Any]) -> Reply | Answer:
        if "stream_options" in asked:
            return refusal(400, "unknown field stream_options")
        return server_that()(asked)

    report = await probed(reply)
    assert report.fields_to_omit == {"stream_options"}
    assert {b.subject: b.state for b in badges(report)}["Token counts"] == "limited"


@pytest.mark.parametrize(
    ("field", "named"),
    [("reasoning_content", "reasoning_content"), ("reasoning", "reasoning"), ("think", "<think>")],
)
async def test_where_it_puts_its_thoughts_is_told(field, named):
    report = await told(server_that(Reply("One, two.", reasoning="Hm.", reasoning_in=field)))
    assert f"({named})" in report["Reasoning"].text


async def test_an_answer_in_one_piece_is_no_stream():
    report = await told(server_that(FAULTS["whole_completion"]))
    assert report["Streaming"].state == "missing"


async def test_it_is_asked_three_times_and_long_answers_are_broken_off():
    async with LoopbackServer([Reply("One, two, three. " * 300, tokens_per_s=1_000)]) as server:
        model = chat(server)
        await probe(model)
        await model.close()
        assert len(server.chat_requests) == 3
        for request in server.chat_requests:
            await request.ended.wait()
        assert all(request.cancelled for request in server.chat_requests)


@pytest.mark.parametrize(
    ("fault", "error"), [("bad_key", KeyRejected), ("unknown_model", ModelNotFound)]
)
async def test_a_server_that_refuses_raises_its_error(fault, error):
    with pytest.raises(error):
        await probed(server_that(FAULTS[fault]))


def test_pieces_that_come_all_at_once_after_a_wait_were_held_back():
    held_back = answered(streamed(900, 901, 903), streamed(900, 901, 903))
    at_once = answered(streamed(5, 5.1, 5.2), streamed(5, 5.1, 5.2))
    assert held_back["Streaming"].state == "limited"
    assert at_once["Streaming"].state == "ok"


def test_a_model_that_was_cold_is_told_from_one_that_is_slow():
    cold = answered(streamed(9_000, 9_500), streamed(300, 800))["First word"]
    slow = answered(streamed(2_000, 2_500), streamed(1_900, 2_400))["First word"]
    assert (cold.state, slow.state) == ("limited", "limited")
    assert cold.text == (
        "The first word took 9.0 s, then 300 ms once loaded. Keep the model loaded on the server."
    )
    assert slow.text.endswith("A smaller or closer model is faster.")


def test_a_model_slower_than_speech_will_pause():
    assert answered(streamed(10, 20), streamed(0, 500, 1_000))["Speed"].state == "limited"
