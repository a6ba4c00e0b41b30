"""Assembles tool calls from streamed deltas of any provider (pure).

OpenAI sends an index, an id once, the name once and the arguments in pieces. Others differ: no
index at all (Ollama), no id, every call with index 0 (some vLLM and SGLang parsers; ollama#15457,
#7881), whole calls at once, ``arguments: null``, the id or the whole arguments sent twice.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from app.engine.contracts.ports import ToolCall, ToolCallDelta
from app.engine.contracts.tools import parse_arguments


@dataclass(slots=True)
class _PartialCall:
    index: int | None
    id: str
    name: str = ""
    arguments: str = ""
    extras: dict[str, Any] = field(default_factory=dict)

    def is_complete(self) -> bool:
        return bool(self.arguments) and parse_arguments(self.arguments) is not None


class ToolCallAccumulator:
    """Collects the deltas of one reply."""

    def __init__(self) -> None:
        self._calls: list[_PartialCall] = []

    def __bool__(self) -> bool:
        return any(call.name for call in self._calls)

    def add(self, delta: ToolCallDelta) -> None:
        call = self._continued_by(delta)
        if call is None:
            call = _PartialCall(delta.index, delta.id or "")
            self._calls.append(call)
        call.id = call.id or delta.id or ""
        if delta.name and delta.name != call.name:
            call.name += delta.name
        if delta.arguments and not (delta.arguments == call.arguments and call.is_complete()):
            call.arguments += delta.arguments
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
            calls.append(ToolCall(call_id, call.name, call.arguments or "{}", extras))
        return calls

    def _continued_by(self, delta: ToolCallDelta) -> _PartialCall | None:
        """The call that ``delta`` continues; None if it begins another."""
        if delta.index is not None:
            candidates = [call for call in self._calls if call.index == delta.index]
        elif delta.id:
            candidates = [call for call in self._calls if call.id == delta.id]
        else:
            candidates = self._calls
        if not candidates:
            return None
        call = candidates[-1]
        other_id = delta.id and call.id and delta.id != call.id
        return None if other_id or _starts_next(call, delta) else call


def _starts_next(call: _PartialCall, delta: ToolCallDelta) -> bool:
    """A named delta after a complete call begins the next call, unless it repeats this one."""
    if not delta.name or not call.is_complete():
        return False
    repeated = delta.name == call.name and delta.arguments in (None, "", call.arguments)
    return not (repeated and (delta.id or "") in ("", call.id) and bool(call.id))
