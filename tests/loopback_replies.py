"""Replies of the loopback server, in the formats of the providers.

An ``Answer`` has a status, headers and steps: bytes to send, times to wait for, and abnormal ends.
A ``Reply`` describes the output of a model and creates the ``Answer`` that streams it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class At:
    """Wait until ``s`` seconds after the request. Absolute times keep the rate from drifting."""

    s: float


class End(Enum):
    """Abnormal ends of an answer."""

    STALL = "the connection stays open, and nothing more is sent"
    CUT = "the connection is closed in the middle"
    RESET = "the connection is reset"


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP response. Without a Content-Length it is chunked, one chunk per bytes object."""

    steps: Iterable[bytes | At | End] = ()
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


EVENT_STREAM = {"Content-Type": "text/event-stream"}


def json_answer(body: Any, status: int = 200, **headers: str) -> Answer:
    """Return ``body`` as a JSON response. Underscores in header names become hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    content = json.dumps(body).encode()
    return Answer((content,), status, {"Content-Type": "application/json", **named})


def tokens(text: str) -> list[str]:
    """Split ``text`` like a tokenizer: up to four characters, a word with the space before it."""
    return re.findall(r"\s*\S{1,4}|\s+", text)


def chunk(
    delta: dict[str, Any] | None, finish: str | None = None, model: str = "", **fields: Any
) -> dict[str, Any]:
    """Return a ``chat.completion.chunk``."""
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1_700_000_000,
        "model": model,
        "choices": [choice],
        **fields,
    }


def event(data: Any) -> bytes:
    """Return a server-sent event. Data other than bytes becomes JSON."""
    return b"data: " + (data if isinstance(data, bytes) else json.dumps(data).encode()) + b"\n\n"


def say(text: str) -> bytes:
    """Return an event with a piece of the answer."""
    return event(chunk({"content": text}))


DONE = event(b"[DONE]")
STOP = event(chunk({}, "stop"))

ToolShape = Literal["openai", "whole", "index_zero", "no_id", "arguments_null", "arguments_object"]


def tool_deltas(calls: Sequence[tuple[str, dict[str, Any]]], shape: ToolShape) -> list[Any]:
    """Return the ``tool_calls`` of each delta in the given shape.

    openai: index, id and name first, then the arguments in pieces; whole: one delta without index
    or id (Ollama); index_zero: one delta with ids, always index 0; no_id: only the index
    distinguishes calls; arguments_null: null before the pieces; arguments_object: an object instead
    of its JSON text.
    """
    deltas: list[Any] = []
    for index, (name, arguments) in enumerate(calls):
        text = json.dumps(arguments)
        whole = {"type": "function", "function": {"name": name, "arguments": text}}
        identity = f"call_{index + 1}"
        match shape:
            case "whole":
                deltas.append([whole])
            case "index_zero":
                deltas.append([{"index": 0, "id": identity, **whole}])
            case "arguments_object":
                function = {"name": name, "arguments": arguments}
                deltas.append([{"index": index, "id": identity, "function": function}])
            case "openai" | "no_id" | "arguments_null":
                first = None if shape == "arguments_null" else ""
                begin = {"index": index, "function": {"name": name, "arguments": first}}
                if shape != "no_id":
                    begin |= {"id": identity, "type": "function"}
                deltas.append([begin])
                pieces = [{"function": {"arguments": piece}} for piece in tokens(text)]
                deltas.extend([{"index": index, **piece}] for piece in pieces)
    return deltas


@dataclass(frozen=True, slots=True)
class Reply:
    """The output of a model: reasoning, then text (a string is split into tokens, a sequence is
    used as deltas), then tool calls. The first token comes ``ttft_s`` after the request, the others
    at ``tokens_per_s`` (None: at once)."""

    text: str | Sequence[str] = ""
    ttft_s: float = 0.0
    tokens_per_s: float | None = None
    reasoning: str = ""
    reasoning_in: Literal["reasoning_content", "reasoning", "think"] = "reasoning_content"
    tool_calls: Sequence[tuple[str, dict[str, Any]]] = ()
    tool_shape: ToolShape = "openai"
    finish_reason: str | None = ""
    """Empty: derived from the content; None: not sent."""
    done: bool = True
    """Whether ``[DONE]`` ends the stream."""

    def deltas(self) -> Iterator[dict[str, Any]]:
        if self.reasoning_in == "think":
            marked = f"<think>{self.reasoning}</think>\n\n" if self.reasoning else ""
            yield from ({"content": piece} for piece in re.findall(r"(?s).{1,4}", marked))
        else:
            name: str = self.reasoning_in
            yield from ({name: piece} for piece in tokens(self.reasoning))
        pieces = tokens(self.text) if isinstance(self.text, str) else self.text
        yield from ({"content": piece} for piece in pieces)
        calls = tool_deltas(self.tool_calls, self.tool_shape)
        yield from ({"tool_calls": delta} for delta in calls)

    def answer(self, model: str = "", *, usage: bool = False) -> Answer:
        """Return the stream, with a final usage chunk if the client requested it."""
        return Answer(self._steps(model, usage), headers=EVENT_STREAM)

    def _steps(self, model: str, usage: bool) -> Iterator[bytes | At | End]:
        """Create steps while sending, so that a long reply does not delay its first token."""
        yield At(self.ttft_s)
        yield event(chunk({"role": "assistant", "content": ""}, model=model))
        number = 0
        for number, delta in enumerate(self.deltas(), start=1):
            if self.tokens_per_s:
                yield At(self.ttft_s + (number - 1) / self.tokens_per_s)
            yield event(chunk(delta, model=model))
        reason = self.finish_reason
        if reason == "":
            reason = "tool_calls" if self.tool_calls else "stop"
        if reason is not None:
            yield event(chunk({}, reason, model))
        if usage:
            counts = {"prompt_tokens": 10, "completion_tokens": number, "total_tokens": 10 + number}
            yield event({**chunk({}, model=model), "choices": [], "usage": counts})
        if self.done:
            yield DONE
