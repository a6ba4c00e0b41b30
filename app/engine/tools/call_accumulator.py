"""Assembles tool calls from streamed deltas of any provider (pure).

OpenAI sends an index, an id once, the name once and the arguments in pieces. Others differ: no
index at all (Ollama), no id, every call with index 0 (some vLLM and SGLang parsers; ollama#15457,
#7881), whole calls at once, ``arguments: null``, the id or the whole arguments sent twice, a second
call without a name, marks of the chat template in a name (vllm#32587).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from app.engine.contracts.ports import ToolCall, ToolCallDelta
from app.engine.contracts.tools import parse_arguments

_NAMESPACE = re.compile(
    r"^(?:(?:to=)?(?:functions?|tools?|default_api|assistant|multi_tool_use|(?:tool_|function_)?call)"
    r"[.:/])+"
)
_NOT_BLANK = re.compile(r"\S")
_MARK = re.compile(r"\s*[<|\[({\s].*|:\d+$|\.call$", re.DOTALL)


def clean_name(name: str) -> str:
    """A tool's name without its namespace, number and the chat template's marks:
    ``functions.clock:0`` and ``clock<|channel|>commentary`` are ``clock``."""
    name = name.strip(" \t\r\n`'\"*/.,;:")
    return _MARK.sub("", _NAMESPACE.sub("", name)) or name


MAX_CALLS = 32
"""Calls of one reply that are made. One more is kept, so that the model learns that it was not; the
others are dropped (a reply of 1,000 calls has been seen)."""
NAME_LIMIT = 256
"""Characters."""


class _ObjectScanner:
    """Finds the end of a JSON object that arrives in pieces. It reads each character once: a piece
    may be one character of a million."""

    def __init__(self) -> None:
        self._depth = 0
        self._in_string = False
        self._escaped = False
        self._ended = False
        self.can_be_complete = False

    def feed(self, text: str) -> None:
        for character in text:
            if self._escaped:
                self._escaped = False
            elif self._in_string:
                self._escaped = character == "\\"
                self._in_string = character != '"'
            elif self._ended:
                self.can_be_complete &= character.isspace()
            elif character == '"':
                self._in_string = True
            elif character in "{[":
                self._depth += 1
            elif character in "}]":
                self._depth -= 1
                self._ended = self.can_be_complete = self._depth <= 0


@dataclass(slots=True)
class _PartialCall:
    index: int | None
    id: str
    name: str = ""
    arguments: str = ""
    extras: dict[str, Any] = field(default_factory=dict)
    _scanner: _ObjectScanner = field(default_factory=_ObjectScanner)
    _is_complete: bool | None = None

    def add_arguments(self, text: str) -> None:
        self.arguments += text
        self._scanner.feed(text)
        if not text.isspace():
            self._is_complete = None

    def clear_arguments(self) -> None:
        self.arguments, self._scanner, self._is_complete = "", _ObjectScanner(), None

    def is_complete(self) -> bool:
        if self._is_complete is None:
            self._is_complete = (
                self._scanner.can_be_complete and parse_arguments(self.arguments) is not None
            )
        return self._is_complete


class ToolCallAccumulator:
    """Collects the deltas of one reply."""

    def __init__(self) -> None:
        self._calls: list[_PartialCall] = []

    def __bool__(self) -> bool:
        return any(call.name for call in self._calls)

    def add(self, delta: ToolCallDelta) -> None:
        call = self._continued_by(delta)
        if call is None and len(self._calls) > MAX_CALLS:
            return
        if call is None:
            call = _PartialCall(delta.index, delta.id or "")
            if not delta.name and (before := self._candidates(delta)):
                call.name = before[-1].name
            self._calls.append(call)
        elif call.arguments == "{}" and _begins_object(delta):
            call.clear_arguments()  # it was a placeholder
        call.id = call.id or delta.id or ""
        if delta.name and delta.name != call.name:
            call.name = (call.name + delta.name)[:NAME_LIMIT]
        if delta.arguments and not (delta.arguments == call.arguments and call.is_complete()):
            call.add_arguments(delta.arguments)
        call.extras.update(delta.extras or {})

    def finish(self) -> list[ToolCall]:
        """The calls in the order in which they began, each with a unique id; calls that never got
        a name are left out."""
        taken: set[str] = set()
        calls = []
        for number, call in enumerate((c for c in self._calls if c.name), start=1):
            call_id = call.id or f"call_{number}"
            while call_id in taken:
                call_id += f"_{number}"
            taken.add(call_id)
            extras = json.dumps(call.extras) if call.extras else ""
            first, *more = _objects(call.arguments or "{}")
            name = clean_name(call.name)
            calls.append(ToolCall(call_id, name, first, extras))
            for extra, arguments in enumerate(more, start=2):
                taken.add(f"{call_id}_{extra}")
                calls.append(ToolCall(f"{call_id}_{extra}", name, arguments, extras))
        return calls[: MAX_CALLS + 1]

    def _continued_by(self, delta: ToolCallDelta) -> _PartialCall | None:
        """The call that ``delta`` continues; None if it begins another."""
        candidates = self._candidates(delta)
        if not candidates:
            return None
        call = candidates[-1]
        other_id = delta.id and call.id and delta.id != call.id
        return None if other_id or _starts_next(call, delta) else call

    def _candidates(self, delta: ToolCallDelta) -> list[_PartialCall]:
        if delta.index is not None:
            return [call for call in self._calls if call.index == delta.index]
        if delta.id:
            return [call for call in self._calls if call.id == delta.id]
        return self._calls


def _starts_next(call: _PartialCall, delta: ToolCallDelta) -> bool:
    """A named delta after a complete call begins the next call, unless it repeats this one. So does
    another object of arguments."""
    if not call.is_complete():
        return False
    if not delta.name:
        other = delta.arguments != call.arguments and call.arguments != "{}"
        return other and _begins_object(delta)
    repeated = delta.name == call.name and delta.arguments in (None, "", call.arguments)
    return not (repeated and (delta.id or "") in ("", call.id) and bool(call.id))


def _begins_object(delta: ToolCallDelta) -> bool:
    return (delta.arguments or "").lstrip().startswith("{")


def _objects(arguments: str) -> list[str]:
    """The objects of several calls whose arguments were joined; else ``arguments`` itself."""
    found: list[str] = []
    at = _NOT_BLANK.search(arguments)
    try:
        while at and len(found) <= MAX_CALLS:
            value, end = json.JSONDecoder().raw_decode(arguments, at.start())
            if not isinstance(value, dict):
                return [arguments]
            found.append(arguments[at.start() : end])
            at = _NOT_BLANK.search(arguments, end)
    except (ValueError, RecursionError):
        return [arguments]
    return found if len(found) > 1 else [arguments]
