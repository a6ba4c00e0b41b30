"""Keeps a request within the model's context: which messages are sent (pure).

The size in tokens is estimated from the size in bytes. The ratio is corrected by what the server
counts, and the limit comes from the server or from the error that reports an overflow.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from app.engine.contracts.ports import Message, ToolSpec
from app.engine.tools.registry import truncate_middle
from app.errors import ContextOverflow
from app.services.llm.openai_messages import to_tools

TOKENS_PER_BYTE = 0.29
"""English has about 0.23 tokens per byte of UTF-8, German 0.27, Chinese 0.25, JSON 0.25."""
RATIOS = (0.15, 1.0)
"""Counts of a server outside of this range mean something else (Anthropic leaves out what was
cached)."""
COUNTED_FROM = 4_000
"""Bytes of a request from which the server's count says something about the ratio."""
MESSAGE_BYTES = 30
"""The template's part of a message."""
RESULT_BYTES = 150
"""The marks around a tool result."""
ANSWER_TOKENS = 1_024
"""Left free for the answer, but at most a quarter of the context."""
FILL = 0.5
"""When turns must be dropped, the rest fills at most this part of the space, so that the next turns
need not drop again: each time, the server must evaluate the whole conversation anew
(``python -m tests.benchmarks.prompt_reuse``)."""
SHRINK = 0.75
"""After an overflow without figures, this part of the refused size is tried."""
MIN_RESULT = 400
"""Characters to which tool results are shortened at most."""
MAX_OVERFLOWS = 6
"""For one request."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """What is sent of a conversation."""

    messages: list[Message]
    tools: Sequence[ToolSpec]
    is_shortened: bool
    """Whether older turns are left out."""
    size: int
    """In bytes, as estimated."""


class ContextWindow:
    """The context of one model at one server. ``limit`` is its size in tokens, if known."""

    def __init__(self, limit: int | None = None) -> None:
        self.limit = limit
        self._tokens_per_byte = TOKENS_PER_BYTE
        self._first: Message | None = None
        """The first user message that was sent when turns had to be dropped."""

    def tokens(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> int:
        """The estimated size of a request."""
        return round((_size(messages) + _tools_size(tools)) * self._tokens_per_byte)

    def fit(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> Fitted:
        """Leave out the oldest turns if necessary, then shorten the last turn's tool results, then
        leave out the tools. The instructions and the last question are always sent."""
        system = [message for message in messages if message.role == "system"]
        past = [message for message in messages if message.role != "system"]
        turns = _turns(past)
        begin = self._begin(past, turns)
        if self.limit is None:
            return self._fitted(system, past[begin:], tools, begin > 0)
        space = (self.limit - min(ANSWER_TOKENS, self.limit // 4)) / self._tokens_per_byte
        fixed = _size(system)
        tools_size = _tools_size(tools)
        sizes = [_size([message]) for message in reversed(past)]
        rest = [*accumulate(sizes, initial=0)][::-1]  # the size from each message to the end
        if fixed + tools_size + rest[begin] <= space:
            return self._fitted(system, past[begin:], tools, begin > 0)
        last = past[turns[-1] :] if turns else past
        for offered, left in (  # noqa: B007 - used after the loop
            (tools, space - fixed - tools_size),
            ((), space - fixed),
        ):
            kept = next(
                (past[at:] for at in turns if at >= begin and rest[at] <= left * FILL),
                last if _size(last) <= left else _with_short_results(last, left),
            )
            if _size(kept) <= left:
                break
        is_shortened = len(kept) < len(past)
        self._first = kept[0] if is_shortened else None
        return self._fitted(system, kept, offered, is_shortened)

    def shrink(self, sent: Fitted, overflow: ContextOverflow) -> None:
        """Learn from the refusal of ``sent``: the next ``fit`` sends less, if anything is left to
        leave out."""
        if overflow.requested:
            self._correct_ratio(sent.size, overflow.requested)
        estimate = sent.size * self._tokens_per_byte
        self.limit = overflow.limit or self.limit or round(estimate)
        reserved = min(ANSWER_TOKENS, self.limit // 4)
        if estimate <= self.limit - reserved:  # the figures do not explain it
            if overflow.limit and not overflow.requested:
                self._tokens_per_byte *= (self.limit - reserved) / (estimate * SHRINK)
            else:
                self.limit = round(estimate * SHRINK)

    def count(self, sent: Fitted, prompt_tokens: int) -> None:
        """Correct the ratio by the server's count of a request."""
        if sent.size >= COUNTED_FROM:
            self._correct_ratio(sent.size, prompt_tokens)

    def _correct_ratio(self, size: int, tokens: int) -> None:
        ratio = tokens / max(size, 1)
        if RATIOS[0] <= ratio <= RATIOS[1]:
            self._tokens_per_byte = ratio

    def _begin(self, past: list[Message], turns: list[int]) -> int:
        """Where the last request began, if this one continues the same conversation."""
        if self._first is not None:
            for at in turns:  # the first of equal ones: rather too much than too little
                if past[at] == self._first:
                    return at
            self._first = None
        return 0

    def _fitted(
        self,
        system: list[Message],
        past: list[Message],
        tools: Sequence[ToolSpec],
        is_shortened: bool,
    ) -> Fitted:
        messages = [*system, *past]
        return Fitted(messages, tools, is_shortened, _size(messages) + _tools_size(tools))


def _turns(past: list[Message]) -> list[int]:
    """Where turns begin: the user messages."""
    return [at for at, message in enumerate(past) if message.role == "user"]


def _size(messages: Sequence[Message]) -> int:
    """In bytes, including what the request adds to the text."""
    size = 0
    for message in messages:
        size += len(message.content.encode(errors="replace")) + MESSAGE_BYTES
        size += RESULT_BYTES * (message.role == "tool")
        for call in message.tool_calls:
            size += len((call.name + call.arguments + call.extras).encode(errors="replace"))
            size += MESSAGE_BYTES
    return size


def _tools_size(tools: Sequence[ToolSpec]) -> int:
    return len(json.dumps(to_tools(tools), ensure_ascii=False).encode(errors="replace"))


def _with_short_results(turn: list[Message], space: float) -> list[Message]:
    """The turn with its tool results shortened so that it fits into ``space`` bytes, if it can."""
    results = [message for message in turn if message.role == "tool"]
    if not results:
        return turn
    excess = max(_size(turn) - space, 0)
    total = sum(len(message.content) for message in results)
    keep = max(1 - excess / max(total, 1), 0) * 0.95
    return [
        replace(
            message,
            content=truncate_middle(
                message.content, max(MIN_RESULT, int(len(message.content) * keep))
            ),
        )
        if message.role == "tool"
        else message
        for message in turn
    ]
