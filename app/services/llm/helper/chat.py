"""The built-in helper: a ``ChatModel`` that answers offline when no server is configured.

It is not a language model, and says so. It uses the tools it is offered as a model would: the first
request returns a tool call, and the next one, which has the tool's result, the spoken sentence, in
the language of the question.
"""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import AsyncGenerator, Sequence
from functools import partial

from app.engine.contracts.ports import (
    Finish,
    Message,
    ModelPart,
    TextDelta,
    ToolCallDelta,
    ToolSpec,
)
from app.engine.contracts.tools import CANCELLED
from app.engine.tools.consent import FORBIDDEN, REFUSED
from app.engine.tools.registry import ToolRegistry
from app.services.llm.helper.intents import IntentMatch, call_for
from app.services.llm.helper.languages import HelperLanguages
from app.tools import units
from app.tools.compact import COMPACT

_resolve = ToolRegistry(compact=COMPACT).resolve


class BuiltinChat:
    """``language`` is the window's: what is understood in it is, other languages come second."""

    name = "Built-in helper"

    def __init__(self, language: str = "en") -> None:
        self._languages = HelperLanguages(language)

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        """Load the sentences and the units of measure: 1 s, in a thread. Otherwise the first
        request that needs them loads them."""
        await asyncio.to_thread(self._languages.load)
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
        return self._languages.understand(text)[1]

    def _reply(self, messages: list[Message], offered: set[str]) -> str | list[ToolCallDelta]:
        questions = [m.content for m in reversed(messages) if m.role == "user"] or [""]
        replies = [m.content for m in messages if m.role == "assistant" and m.content.strip()]
        last_reply = replies[-1] if replies else ""
        language, matched = self._languages.understand(questions[0], questions[1:3], last_reply)
        answer = partial(self._languages.answer, language)
        if messages and messages[-1].role == "tool":
            return self._tool_results(messages, language)
        if not questions[0].strip():
            return answer("nothing_heard")
        if not matched:
            return answer("fallback")
        if matched[0].intent == "repeat":
            return last_reply or answer("nothing_said")
        if self._languages.has_answer(language, matched[0].intent):
            return answer(matched[0].intent)
        calls = [call_for(match, offered) for match in matched]
        if any(call.name not in offered for call in calls):
            return answer("unavailable")
        return [
            ToolCallDelta(index, call.id, call.name, call.arguments)
            for index, call in enumerate(calls)
        ]

    def _tool_results(self, messages: list[Message], language: str) -> str:
        """The results of the last tool calls, which are sentences themselves."""
        calls = itertools.chain(*(message.tool_calls for message in messages))
        names = {call.id: _resolve(call).name for call in calls}
        results: list[tuple[str, str]] = []
        for message in reversed(messages):
            if message.role != "tool":
                break
            results.insert(0, (names.get(message.tool_call_id or "", ""), message.content))
        if any(text == CANCELLED.text for _, text in results):
            return self._languages.answer(language, "stopped")
        if any(text == REFUSED.text for _, text in results):
            return self._languages.answer(language, "refused")
        if any(text == FORBIDDEN.text for _, text in results):
            return self._languages.answer(language, "forbidden")
        # A text that begins with the tool's name is an error of the tool registry, not a result.
        texts = [
            self._languages.say(language, text).strip()
            for name, text in results
            if text.strip() and not (name and text.startswith(name))
        ]
        return " ".join(texts) or self._languages.answer(language, "failed")
