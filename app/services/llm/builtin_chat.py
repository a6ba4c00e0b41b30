"""The built-in helper: answers when no server is set, offline, through the same port as a model.

It is no language model and says so. What it understands it does with the tools it is offered, as a
model would: one request brings a tool call, the next, with the tool's result, the spoken sentence.
"""

from __future__ import annotations

import asyncio
import json
import re
import threading
import uuid
from collections.abc import AsyncGenerator, Sequence
from typing import TYPE_CHECKING

from app.engine.contracts.ports import (
    Finish,
    Message,
    ModelPart,
    TextDelta,
    ToolCallDelta,
    ToolSpec,
)
from app.engine.contracts.tools import CANCELLED
from app.engine.tools.consent import REFUSED
from app.tools import units

if TYPE_CHECKING:
    from app.services.llm.builtin_sentences import Sentences


class BuiltinChat:
    """A ``ChatModel``."""

    name = "Built-in helper"

    def __init__(self) -> None:
        self._sentences: Sentences | None = None
        self._loading = threading.Lock()

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Load the sentences and the units of measure (1 s, in a thread); else the first request
        that needs them does."""
        await asyncio.to_thread(self._load)
        await asyncio.to_thread(units.load)

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> AsyncGenerator[ModelPart, None]:
        """A tool call, or an answer word by word."""
        offered = {tool.name for tool in tools}
        reply = await asyncio.to_thread(self._reply, list(messages), offered)
        if isinstance(reply, ToolCallDelta):
            yield reply
            yield Finish("tool_calls")
            return
        for word in re.findall(r"\s*\S+\s*$|\s*\S+", reply):
            yield TextDelta(word)
            await asyncio.sleep(0)  # as it came: others have their turn between two words
        yield Finish("stop")

    async def close(self) -> None:
        """Nothing is held open."""

    def _load(self) -> Sentences:
        with self._loading:
            if self._sentences is None:
                from app.services.llm.builtin_sentences import Sentences

                self._sentences = Sentences()
            return self._sentences

    def _reply(self, messages: list[Message], offered: set[str]) -> str | ToolCallDelta:
        sentences = self._load()
        if messages and messages[-1].role == "tool":
            return _told(messages, sentences)
        asked = next((m.content for m in reversed(messages) if m.role == "user"), "")
        if not asked.strip():
            return sentences.answer("nothing_heard")
        understood = sentences.understand(asked)
        if understood is None:
            return sentences.answer("fallback")
        if understood.intent == "repeat":
            said = [m.content for m in messages if m.role == "assistant" and m.content.strip()]
            return said[-1] if said else sentences.answer("nothing_said")
        if sentences.answers(understood.intent):
            return sentences.answer(understood.intent)
        if understood.intent not in offered:
            return sentences.answer("unavailable")
        arguments = json.dumps(understood.arguments, ensure_ascii=False)
        return ToolCallDelta(0, f"call_{uuid.uuid4().hex}", understood.intent, arguments)


def _told(messages: list[Message], sentences: Sentences) -> str:
    """The results after the last request for tools, which are sentences themselves."""
    names = {call.id: call.name for m in messages for call in m.tool_calls}
    told: list[tuple[str, str]] = []
    for message in reversed(messages):
        if message.role != "tool":
            break
        told.insert(0, (names.get(message.tool_call_id or "", ""), message.content.strip()))
    if any(text == CANCELLED.text for _, text in told):
        return sentences.answer("stopped")
    if any(text == REFUSED.text for _, text in told):
        return sentences.answer("refused")
    # The tool box begins with the tool's name where the tool itself did not get to speak.
    results = [text for name, text in told if text and not (name and text.startswith(name))]
    return " ".join(results) or sentences.answer("failed")
