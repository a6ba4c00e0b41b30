"""What a model at a server can do, found out by three small requests made as a turn makes them.

Two of them ask the same, so that the first finds the model as it is and the second finds it warm;
the third asks for a tool. What came is kept as it came, and the facts are read from it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass

from app.engine.contracts.ports import (
    ChatModel,
    Message,
    ModelPart,
    Reasoning,
    TextDelta,
    ToolCall,
    ToolCallDelta,
    ToolSpec,
    Usage,
)
from app.engine.tools.call_accumulator import ToolCallAccumulator
from app.services.llm.openai_chat import OpenAIChat

QUESTION = "Count from one to twenty in words, with commas."
"""The model begins to talk at once, and the answer is cheap."""
PIECES = 30
"""Pieces of the answer after which it is broken off: enough for a pace, and then it costs no more.
"""
TOOL_QUESTION = (
    "What is the temperature in Paris, and what is it in Rome? Look both up at the same time."
)
TOOL = ToolSpec(
    "get_temperature",
    "The temperature in a city now, in °C. Ask once for each city.",
    {
        "type": "object",
        "properties": {"city": {"type": "string", "description": "Name of the city"}},
        "required": ["city"],
    },
)
TEXT_LIMIT = 400
"""Characters of an answer in words after which no call is waited for."""

_MARKS = ("<tool_call", "[TOOL_CALLS]", "<|python_tag|>", "<function", TOOL.name + '"')
"""What models write when their server does not know their calls for what they are."""


@dataclass(frozen=True, slots=True)
class Observed:
    """One reply as it came: each part with the ms since the request, and when it was over."""

    parts: tuple[tuple[float, ModelPart], ...]
    ended_ms: float

    @property
    def text(self) -> str:
        return "".join(part.text for _, part in self.parts if isinstance(part, TextDelta))

    @property
    def deltas_ms(self) -> list[float]:
        """When each piece of text came."""
        return [at_ms for at_ms, part in self.parts if isinstance(part, TextDelta)]

    @property
    def ttft_ms(self) -> float:
        return next(iter(self.deltas_ms), self.ended_ms)

    @property
    def thinking_ms(self) -> float | None:
        """How long it thought aloud before the answer; None: it did not."""
        thoughts = (at_ms for at_ms, part in self.parts if isinstance(part, Reasoning))
        began_ms = next(thoughts, None)
        return None if began_ms is None else max(self.ttft_ms - began_ms, 0.0)

    @property
    def thinks_in(self) -> str:
        """Where the thoughts came: ``reasoning_content``, ``reasoning`` or ``<think>``."""
        marks = (part.source for _, part in self.parts if isinstance(part, Reasoning))
        return next(marks, "")

    @property
    def tokens_per_second(self) -> float | None:
        """Counted in pieces; None where too few came, or all at once."""
        span_s = (self.deltas_ms[-1] - self.deltas_ms[0]) / 1000 if self.deltas_ms else 0.0
        return round((len(self.deltas_ms) - 1) / span_s, 1) if span_s > 0.01 else None

    @property
    def tool_deltas(self) -> list[ToolCallDelta]:
        return [part for _, part in self.parts if isinstance(part, ToolCallDelta)]

    @property
    def tool_calls(self) -> list[ToolCall]:
        calls = ToolCallAccumulator()
        for delta in self.tool_deltas:
            calls.add(delta)
        return calls.finish()

    @property
    def counted(self) -> bool:
        """Whether the token counts came."""
        return any(isinstance(part, Usage) for _, part in self.parts)

    @property
    def calls_in_text(self) -> bool:
        """Whether it wrote its calls into the text, where they would be read aloud."""
        return not self.tool_deltas and any(mark in self.text for mark in _MARKS)


@dataclass(frozen=True, slots=True)
class Report:
    """What came of the requests, and which optional fields were refused on the way."""

    cold: Observed
    warm: Observed
    tools: Observed
    refused: frozenset[str] = frozenset()

    @property
    def not_to_send(self) -> frozenset[str]:
        """The optional fields that a request to this model had better leave out."""
        return self.refused | ({"tools"} if self.tools.calls_in_text else frozenset())


async def probe(model: OpenAIChat, answers: tuple[Observed, Observed] | None = None) -> Report:
    """Ask ``model``, of which nothing is known yet; only for tools where there are ``answers``.

    Raises ModelError; closing is the caller's.
    """
    await model.open()
    asked = [Message("user", QUESTION)]
    cold, warm = answers or (await observe(model, asked), await observe(model, asked))
    tools = await _ask_for_tools(model)
    return Report(cold, warm, tools, model.refused)


async def _ask_for_tools(model: ChatModel) -> Observed:
    """What it does when two calls of a tool are wanted. Raises ModelError."""
    asked = [
        Message("system", "Use the tools. Never guess."),
        Message("user", TOOL_QUESTION),
    ]
    return await observe(model, asked, [TOOL])


async def observe(
    model: ChatModel, messages: Sequence[Message], tools: Sequence[ToolSpec] = ()
) -> Observed:
    """One reply, broken off after ``PIECES`` of text, or, where a call is waited for, when it
    talks on without one. Raises ModelError."""
    began = time.monotonic()
    seen: list[tuple[float, ModelPart]] = []
    pieces = characters = 0
    called = False
    async with aclosing(model.stream(messages, tools)) as parts:
        async for part in parts:
            seen.append((_since_ms(began), part))
            match part:
                case ToolCallDelta():
                    called = True
                case TextDelta(text=text):
                    pieces, characters = pieces + 1, characters + len(text)
            if pieces >= PIECES and (not tools or (characters > TEXT_LIMIT and not called)):
                break
    return Observed(tuple(seen), _since_ms(began))


def _since_ms(began: float) -> float:
    return round((time.monotonic() - began) * 1000, 1)
