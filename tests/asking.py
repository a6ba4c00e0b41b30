"""Sends one request to a chat model and collects its parts and its error."""

from __future__ import annotations

import re
from contextlib import aclosing
from typing import Any

from app.engine.contracts.ports import (
    Message,
    ModelPart,
    Reasoning,
    Retraction,
    TextDelta,
    ToolSpec,
)
from app.errors import ModelError
from app.services.llm.openai_chat import OpenAIChat
from tests.loopback import LoopbackServer
from tests.loopback_replies import Answer, Reply

ASKED = [Message("user", "Count.")]
WEATHER = ToolSpec("weather", "The weather.", {"type": "object", "properties": {}})
KEY = "sk-canary-0123456789"


def chat(server: LoopbackServer | str, key: str | None = KEY, **options: Any) -> OpenAIChat:
    base_url = server if isinstance(server, str) else server.base_url
    return OpenAIChat(base_url, "test-model", key, **{"backoff_s": 0.001, **options})


async def ask(
    model: OpenAIChat, messages: list[Message] = ASKED, tools: tuple[ToolSpec, ...] = ()
) -> tuple[list[ModelPart], ModelError | None]:
    """Return the parts of the reply, and the error that ended it, if any."""
    parts: list[ModelPart] = []
    try:
        async with aclosing(model.stream(messages, tools)) as stream:
            async for part in stream:
                parts.append(part)  # noqa: PERF401 - the parts before an error count
    except ModelError as error:
        return parts, error
    finally:
        await model.close()
    return parts, None


async def answer(reply: Reply | Answer, **options: Any) -> list[ModelPart]:
    async with LoopbackServer([reply]) as server:
        parts, error = await ask(chat(server, **options))
        assert error is None
        return parts


def text(parts: list[ModelPart]) -> str:
    said = ""
    for part in parts:
        if isinstance(part, TextDelta):
            said += part.text
        elif isinstance(part, Retraction):
            said = said[: -part.characters]
    return said


def thoughts(parts: list[ModelPart]) -> str:
    return "".join(part.text for part in parts if isinstance(part, Reasoning))


def matches(sentence: str, error: ModelError | None) -> bool:
    assert re.search(f"^{sentence}", str(error)), str(error)
    return True
