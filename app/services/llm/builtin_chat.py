"""The built-in helper: a ``ChatModel`` that answers offline when no server is configured.

It is not a language model, and says so. It uses the tools it is offered as a model would: the first
request returns a tool call, and the next one, which has the tool's result, the spoken sentence.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import threading
import uuid
from collections.abc import AsyncGenerator, Sequence, Set
from typing import TYPE_CHECKING

from app.engine.contracts.ports import (
    Finish,
    Message,
    ModelPart,
    TextDelta,
    ToolCall,
    ToolCallDelta,
    ToolSpec,
)
from app.engine.contracts.tools import CANCELLED
from app.engine.tools.consent import REFUSED
from app.engine.tools.registry import ToolRegistry
from app.tools import units
from app.tools.compact import COMPACT, as_compact

if TYPE_CHECKING:
    from app.services.llm.builtin_sentences import IntentMatch, Sentences

_resolve = ToolRegistry(compact=COMPACT).resolve


class BuiltinChat:
    name = "Built-in helper"

    def __init__(self) -> None:
        self._sentences: Sentences | None = None
        self._loading = threading.Lock()

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Load the sentences and the units of measure: 1 s, in a thread. Otherwise the first
        request that needs them loads them."""
        await asyncio.to_thread(self._load)
        await asyncio.to_thread(units.load)

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        """Yields tool calls, or an answer word by word."""
        offered = {tool.name for tool in tools if may_call}
        reply = await asyncio.to_thread(self._reply, list(messages), offered)
        if not isinstance(reply, str):
            for call in reply:
                yield call
            yield Finish("tool_calls")
            return
        for word in re.findall(r"\s*\S+\s*$|\s*\S+", reply):
            yield TextDelta(word)
            await asyncio.sleep(0)  # lets other tasks run between two words
        yield Finish("stop")

    async def close(self) -> None: ...

    def match(self, text: str) -> list[IntentMatch]:
        """What ``text`` asks for by itself, without the messages before it."""
        return self._load().match_all(text)

    def _load(self) -> Sentences:
        with self._loading:
            if self._sentences is None:
                from app.services.llm.builtin_sentences import Sentences

                self._sentences = Sentences()
            return self._sentences

    def _reply(self, messages: list[Message], offered: set[str]) -> str | list[ToolCallDelta]:
        sentences = self._load()
        if messages and messages[-1].role == "tool":
            return _tool_results(messages, sentences)
        questions = [m.content for m in reversed(messages) if m.role == "user"] or [""]
        if not questions[0].strip():
            return sentences.answer("nothing_heard")
        replies = [m.content for m in messages if m.role == "assistant" and m.content.strip()]
        last_reply = replies[-1] if replies else ""
        matched = sentences.match_all(questions[0], questions[1:3], last_reply)
        if not matched:
            return sentences.answer("fallback")
        if matched[0].intent == "repeat":
            return last_reply or sentences.answer("nothing_said")
        if sentences.has_answer(matched[0].intent):
            return sentences.answer(matched[0].intent)
        calls = [call_for(match, offered) for match in matched]
        if any(call.name not in offered for call in calls):
            return sentences.answer("unavailable")
        return [
            ToolCallDelta(index, call.id, call.name, call.arguments)
            for index, call in enumerate(calls)
        ]


def call_for(match: IntentMatch, offered: Set[str]) -> ToolCall:
    """The tool call for ``match``: of the compact tool, if the tool itself is not ``offered``."""
    arguments = json.dumps(match.arguments, ensure_ascii=False)
    call = ToolCall(f"call_{uuid.uuid4().hex}", match.intent, arguments)
    return call if match.intent in offered else as_compact(call)


def _tool_results(messages: list[Message], sentences: Sentences) -> str:
    """The results of the last tool calls, which are sentences themselves."""
    calls = itertools.chain(*(message.tool_calls for message in messages))
    names = {call.id: _resolve(call).name for call in calls}
    results: list[tuple[str, str]] = []
    for message in reversed(messages):
        if message.role != "tool":
            break
        results.insert(0, (names.get(message.tool_call_id or "", ""), message.content.strip()))
    if any(text == CANCELLED.text for _, text in results):
        return sentences.answer("stopped")
    if any(text == REFUSED.text for _, text in results):
        return sentences.answer("refused")
    # A text that begins with the tool's name is an error of the tool registry, not a result.
    texts = [text for name, text in results if text and not (name and text.startswith(name))]
    return " ".join(texts) or sentences.answer("failed")
