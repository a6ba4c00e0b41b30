"""A conversation that is longer than the model's context goes on, over real HTTP.

The server counts tokens and refuses what is too long in one of the ways of public reports.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from app.engine.contracts.ports import Message
from app.engine.conversation import CONTEXT_CHARACTERS
from app.engine.tools.registry import Tool
from tests.asking import ASKED, ask, chat
from tests.faults.talk import Talk
from tests.loopback import LoopbackServer
from tests.loopback_faults import refusal, stream
from tests.loopback_replies import Answer, Reply, event, json_answer

CONTEXT = 4_096
BYTES_PER_TOKEN = 4.2
TEXT = "The kettle is on the stove and it sings. " * 85
"""3.5 kB."""
SHORTENED = "This conversation is getting long for test-model. Older messages are no longer sent."
NO_TOOLS = (
    "test-model can't use tools because its context is too short. Choose a model "
    "with a longer context."
)


def llamacpp(tokens: int, context: int) -> Answer:
    words = f"request ({tokens} tokens) exceeds the available context size ({context} tokens)"
    error = {"code": 400, "message": f"{words}, try increasing it"}
    figures = {"n_prompt_tokens": tokens, "n_ctx": context}
    return json_answer({"error": {**error, "type": "exceed_context_size_error", **figures}}, 400)


def openai(tokens: int, context: int) -> Answer:
    message = f"This model's maximum context length is {context} tokens."
    error = {"message": message, "param": "messages", "code": "context_length_exceeded"}
    return json_answer({"error": error}, 400)


OVERFLOWS: dict[str, Callable[[int, int], Answer]] = {
    "llama.cpp": llamacpp,
    "openai": openai,
    "anthropic": lambda n, limit: refusal(413, f"prompt is too long: {n} tokens > {limit} maximum"),
    "older llama.cpp": lambda n, limit: refusal(
        500, "the request exceeds the available context size. try increasing the context size"
    ),
    "limited": lambda n, limit: refusal(
        429, f"Request too large for model x: Limit {limit}, Requested {n}"
    ),
    "fastapi": lambda n, limit: json_answer(
        {"detail": f"Requested tokens ({n}) exceed context window of {limit}"}, 422
    ),
    "event": lambda n, limit: stream(
        event({"error": {"message": f"Requested tokens ({n}) exceed context window of {limit}"}})
    ),
    "error event": lambda n, limit: stream(
        b"event: error\n" + event({"message": "context window exceeds limit"})
    ),
}


class Server:
    """A model with a context. ``refused`` counts what was too long."""

    def __init__(self, refuse: Callable[[int, int], Answer], context: int = CONTEXT) -> None:
        self.refuse = refuse
        self.context = context
        self.refused = 0

    def __call__(self, request: dict[str, Any]) -> Reply | Answer:
        sent = json.dumps([request["messages"], request.get("tools", [])])
        tokens = round(len(sent) / BYTES_PER_TOKEN)
        if tokens > self.context:
            self.refused += 1
            return self.refuse(tokens, self.context)
        return Reply("It sings.")


@pytest.mark.parametrize("kind", OVERFLOWS)
async def test_the_oldest_turns_are_left_out_within_the_same_turn_and_told_once(kind):
    model = Server(OVERFLOWS[kind])
    async with LoopbackServer(model) as server:
        here = Talk(chat(server, retries=0))
        ends = [await here.asks(f"{number}. {TEXT}") for number in range(12)]
        ends.append(await here.asks("Hello?"))
        last = server.chat_requests[-1].json["messages"]
        await here.session.close()
    assert [end.outcome for end in ends] == ["completed"] * 13
    assert here.notices == [SHORTENED]
    assert model.refused <= 3
    assert last[-1] == {"role": "user", "content": "Hello?"}
    assert last[0]["role"] == "user"


async def test_what_is_no_longer_sent_stays_in_the_conversation():
    async with LoopbackServer(Server(llamacpp)) as server:
        here = Talk(chat(server, retries=0))
        for number in range(8):
            await here.asks(f"{number}. {TEXT}")
        assert len(here.session.conversation.messages) == 16
        await here.session.close()


async def test_the_limit_is_remembered_and_reported_for_the_next_start():
    found: list[int] = []
    model = Server(llamacpp)
    async with LoopbackServer(model) as server:
        here = Talk(chat(server, on_context_tokens=found.append))
        for number in range(8):
            await here.asks(f"{number}. {TEXT}")
        await here.session.close()
        assert (found, model.refused) == ([CONTEXT], 1)
        again = Talk(chat(server, context_tokens=found[0]))
        again.session.open_conversation(here.session.conversation.messages)
        assert (await again.asks()).outcome == "completed"
        await again.session.close()
    assert model.refused == 1


async def test_a_message_that_never_fits_fails_with_advice_and_the_next_is_answered():
    model = Server(llamacpp)
    async with LoopbackServer(model) as server:
        here = Talk(chat(server))
        end = await here.asks(6 * TEXT)
        after = await here.asks("Hello?")
        await here.session.close()
    assert (end.outcome, end.error_code, end.retryable) == ("failed", "context_overflow", False)
    assert end.error.startswith(
        "This is too much text for test-model. Send a shorter message or choose a "
        "model with a longer context. The server says: request ("
    )
    assert after.outcome == "completed"


async def test_a_long_tool_result_is_shortened_rather_than_refused():
    def read() -> str:
        """Read."""
        return 9 * TEXT

    model = Server(llamacpp)

    def reply(request: dict[str, Any]) -> Reply | Answer:
        answer = model(request)
        first = len(request["messages"]) == 1
        return Reply(tool_calls=[("read", {})]) if first else answer

    async with LoopbackServer(reply) as server:
        here = Talk(chat(server), [Tool.from_function(read, asks=False)])
        end = await here.asks()
        result = server.chat_requests[-1].json["messages"][-1]["content"]
        await here.session.close()
    assert (end.outcome, end.text) == ("completed", "It sings.")
    assert "characters left out" in result
    assert len(result) > 2_000


async def test_tools_that_leave_no_room_are_left_out_and_told_once():
    def long() -> str:
        return "x"

    long.__doc__ = TEXT
    model = Server(llamacpp, context=700)
    async with LoopbackServer(model) as server:
        here = Talk(chat(server), [Tool.from_function(long, asks=False)])
        ends = [await here.asks() for _ in range(3)]
        assert "tools" not in server.chat_requests[-1].json
        await here.session.close()
    assert [end.outcome for end in ends] == ["completed"] * 3
    assert here.notices == [NO_TOOLS]
    assert model.refused == 1


# --- what the server tells of itself ------------------------------------------------------------

TELLS: dict[str, dict[str, Any]] = {
    "llama.cpp": {"/props": {"default_generation_settings": {"n_ctx": CONTEXT}}},
    "vllm": {"/v1/models": {"data": [{"id": "test-model", "max_model_len": CONTEXT}]}},
    "openrouter": {"/v1/models": {"data": [{"id": "test-model", "context_length": CONTEXT}]}},
    "groq": {"/v1/models": {"data": [{"id": "test-model", "context_window": CONTEXT}]}},
    "lm studio": {
        "/api/v0/models": {
            "data": [
                {"id": "test-model", "max_context_length": 32768, "loaded_context_length": CONTEXT}
            ]
        }
    },
    "ollama, loaded": {
        "/api/ps": {"models": [{"name": "test-model:latest", "context_length": CONTEXT}]},
        "/api/show": {"model_info": {"qwen3.context_length": 40960}},
    },
    "ollama, set": {"/api/show": {"parameters": f"stop  x\nnum_ctx    {CONTEXT}"}},
    "ollama": {"/api/show": {"model_info": {"qwen3.context_length": 40960}}},
}


@pytest.mark.parametrize("kind", TELLS)
async def test_a_server_that_tells_its_context_never_refuses(kind):
    model = Server(llamacpp)
    answers = {path: json_answer(body) for path, body in TELLS[kind].items()}
    async with LoopbackServer(model, answers=answers) as server:
        here = Talk(chat(server))
        ends = [await here.asks(f"{number}. {TEXT}") for number in range(9)]
        await here.session.close()
    assert [end.outcome for end in ends] == ["completed"] * 9
    assert model.refused == 0
    assert here.notices == [SHORTENED]


async def test_a_model_that_loads_again_is_asked_for_its_context_again(monkeypatch):
    monkeypatch.setattr("app.services.llm.openai_chat.LOADING_POLL_S", 0.01)
    replies = [Reply("One."), refusal(503, "Loading model"), Reply("Two.")]
    async with LoopbackServer(replies, answers={"/props": json_answer({"n_ctx": 9_000})}) as server:
        model = chat(server)
        asked = [Message("user", TEXT), Message("assistant", TEXT), Message("user", TEXT)]
        assert [part async for part in model.stream(asked, [])]
        assert model._window.limit == 9_000
        server.answers["/props"] = json_answer({"n_ctx": CONTEXT})
        assert [part async for part in model.stream(asked, [])]
        assert model._window.limit == CONTEXT
        await model.close()


async def test_a_short_request_asks_the_server_for_nothing_else():
    async with LoopbackServer() as server:
        await ask(chat(server), ASKED)
        assert [request.path for request in server.requests] == ["/v1/chat/completions"]


async def test_what_the_cost_limit_leaves_out_is_told_too():
    async with LoopbackServer() as server:
        here = Talk(chat(server))
        for _ in range(4):
            here.session.conversation.add_user("x" * (CONTEXT_CHARACTERS // 3))
            here.session.conversation.add_reply("y")
        for _ in range(2):
            assert (await here.asks()).outcome == "completed"
        await here.session.close()
    assert here.notices == [SHORTENED]
