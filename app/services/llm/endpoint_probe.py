"""Finds out what a model on a server can do, with three small requests like those of a turn.

Two of them ask the same question: the first may find the model cold, the second finds it warm. The
third asks for tools. The parts of each reply are recorded with their times, and the facts are
derived from them.
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
"""The model begins to answer at once, and the answer is cheap."""
PIECES = 30
"""Deltas of the answer after which reading stops: enough for a pace, and cheap."""
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
"""Characters of text after which a tool call is no longer expected."""

_MARKS = ("<tool_call", "[TOOL_CALLS]", "<|python_tag|>", "<function", TOOL.name + '"')
"""What models write when their server does not recognize their tool calls."""


@dataclass(frozen=True, slots=True)
class RecordedReply:
    """One reply: each part with the ms since the request, and the ms at which it ended."""

    parts: tuple[tuple[float, ModelPart], ...]
    ended_ms: float

    @property
    def text(self) -> str:
        return "".join(part.text for _, part in self.parts if isinstance(part, TextDelta))

    @property
    def deltas_ms(self) -> list[float]:
        """When each text delta came."""
        return [at_ms for at_ms, part in self.parts if isinstance(part, TextDelta)]

    @property
    def ttft_ms(self) -> float:
        return next(iter(self.deltas_ms), self.ended_ms)

    @property
    def thinking_ms(self) -> float | None:
        """From the first reasoning to the answer; None without reasoning."""
        thoughts = (at_ms for at_ms, part in self.parts if isinstance(part, Reasoning))
        began_ms = next(thoughts, None)
        return None if began_ms is None else max(self.ttft_ms - began_ms, 0.0)

    @property
    def reasoning_source(self) -> str:
        """Where the reasoning came: ``reasoning_content``, ``reasoning`` or ``<think>``."""
        marks = (part.source for _, part in self.parts if isinstance(part, Reasoning))
        return next(marks, "")

    @property
    def tokens_per_second(self) -> float | None:
        """Counted in deltas; None if too few came, or all at once."""
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
    def has_usage(self) -> bool:
        """Whether the server reported token counts."""
        return any(isinstance(part, Usage) for _, part in self.parts)

    @property
    def calls_in_text(self) -> bool:
        """Whether the model wrote its tool calls into the text, where they would be read aloud."""
        return not self.tool_deltas and any(mark in self.text for mark in _MARKS)


@dataclass(frozen=True, slots=True)
class Report:
    """The replies to the requests, and the optional fields that the server refused."""

    cold: RecordedReply
    warm: RecordedReply
    tools: RecordedReply
    refused: frozenset[str] = frozenset()

    @property
    def fields_to_omit(self) -> frozenset[str]:
        """The optional fields that requests to this model should leave out."""
        return self.refused | ({"tools"} if self.tools.calls_in_text else frozenset())


async def probe(
    model: OpenAIChat, answers: tuple[RecordedReply, RecordedReply] | None = None
) -> Report:
    """Probe ``model``; with ``answers`` to the first two requests, send only the third.

    Raises ModelError. The caller closes the model.
    """
    await model.open()
    asked = [Message("user", QUESTION)]
    cold, warm = answers or (await observe(model, asked), await observe(model, asked))
    tools = await _ask_for_tools(model)
    return Report(cold, warm, tools, model.refused)


async def _ask_for_tools(model: ChatModel) -> RecordedReply:
    """Ask for two calls of a tool. Raises ModelError."""
    asked = [
        Message("system", "Use the tools. Never guess."),
        Message("user", TOOL_QUESTION),
    ]
    return await observe(model, asked, [TOOL])


async def observe(
    model: ChatModel, messages: Sequence[Message], tools: Sequence[ToolSpec] = ()
) -> RecordedReply:
    """Observe one reply. Reading stops after ``PIECES`` deltas; with ``tools``, only if the model
    writes on without a call. Raises ModelError."""
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
    return RecordedReply(tuple(seen), _since_ms(began))


def _since_ms(began: float) -> float:
    return round((time.monotonic() - began) * 1000, 1)
