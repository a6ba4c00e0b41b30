"""Finds out what a model at a server can do, with three small requests like those of a turn.

The first two ask the same question: the first may meet a cold model, the second meets a warm one.
The third asks for a tool. Replies are recorded as they arrive, and the facts derived from them.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass

from app.engine.ports import (
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
from app.engine.tool_calls import ToolCalls
from app.services.openai_chat import OpenAIChat

QUESTION = "Count from one to twenty in words, with commas."
"""Models answer it at once, and the answer is cheap."""
PIECES = 30
"""Text deltas after which an answer is canceled: enough to measure the pace."""
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
"""Characters of an answer after which no tool call is expected anymore."""

_MARKS = ("<tool_call", "[TOOL_CALLS]", "<|python_tag|>", "<function", TOOL.name + '"')
"""What models write if their server does not recognize their tool calls."""


@dataclass(frozen=True, slots=True)
class Observed:
    """One reply. Times are in ms since the request."""

    parts: tuple[tuple[float, ModelPart], ...]
    """Each part, and when it arrived."""
    ended_ms: float

    @property
    def text(self) -> str:
        return "".join(part.text for _, part in self.parts if isinstance(part, TextDelta))

    @property
    def deltas_ms(self) -> list[float]:
        """When each text delta arrived."""
        return [at_ms for at_ms, part in self.parts if isinstance(part, TextDelta)]

    @property
    def ttft_ms(self) -> float:
        return next(iter(self.deltas_ms), self.ended_ms)

    @property
    def thinking_ms(self) -> float | None:
        """Time from the first reasoning to the answer; None without reasoning."""
        for at_ms, part in self.parts:
            if isinstance(part, Reasoning):
                return max(self.ttft_ms - at_ms, 0.0)
        return None

    @property
    def reasoning_source(self) -> str:
        """Where the reasoning was: ``reasoning_content``, ``reasoning`` or ``<think>``."""
        return next((part.source for _, part in self.parts if isinstance(part, Reasoning)), "")

    @property
    def tokens_per_second(self) -> float | None:
        """Counts deltas; None if there were too few, or all came at once."""
        span_s = (self.deltas_ms[-1] - self.deltas_ms[0]) / 1000 if self.deltas_ms else 0.0
        return round((len(self.deltas_ms) - 1) / span_s, 1) if span_s > 0.01 else None

    @property
    def tool_deltas(self) -> list[ToolCallDelta]:
        return [part for _, part in self.parts if isinstance(part, ToolCallDelta)]

    @property
    def tool_calls(self) -> list[ToolCall]:
        calls = ToolCalls()
        for delta in self.tool_deltas:
            calls.add(delta)
        return calls.finish()

    @property
    def has_usage(self) -> bool:
        return any(isinstance(part, Usage) for _, part in self.parts)

    @property
    def calls_in_text(self) -> bool:
        """Whether tool calls were written into the text, where they would be read aloud."""
        return not self.tool_deltas and any(mark in self.text for mark in _MARKS)


@dataclass(frozen=True, slots=True)
class Report:
    """The replies to the three requests, and the optional fields that the server refused."""

    cold: Observed
    warm: Observed
    tools: Observed
    refused: frozenset[str] = frozenset()

    @property
    def fields_to_omit(self) -> frozenset[str]:
        """The optional fields that requests to this model should leave out."""
        return self.refused | ({"tools"} if self.tools.calls_in_text else frozenset())


async def probe(model: OpenAIChat, answers: tuple[Observed, Observed] | None = None) -> Report:
    """Make the three requests, or, if there are already two ``answers``, only the third.

    ``model`` must be new; the caller closes it. Raises ModelError.
    """
    await model.open()
    question = [Message("user", QUESTION)]
    cold, warm = answers or (await observe(model, question), await observe(model, question))
    tool_question = [
        Message("system", "Use the tools. Never guess."),
        Message("user", TOOL_QUESTION),
    ]
    tools = await observe(model, tool_question, [TOOL])
    return Report(cold, warm, tools, model.refused)


async def observe(
    model: ChatModel, messages: Sequence[Message], tools: Sequence[ToolSpec] = ()
) -> Observed:
    """One reply, canceled after ``PIECES`` text deltas; with ``tools``, only if it is also longer
    than ``TEXT_LIMIT`` and has no tool call. Raises ModelError."""
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
