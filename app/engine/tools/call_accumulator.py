"""Tool calls put together from streamed deltas, however the provider cuts them (pure).

OpenAI sends an index, an id once, the name once and the arguments in pieces. Others differ: no
index at all (Ollama), no id, every call with index 0 (some vLLM and SGLang parsers; ollama#15457,
#7881), whole calls at once, ``arguments: null``, the id or the whole arguments sent twice.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.engine.contracts.ports import ToolCall, ToolCallDelta


@dataclass(slots=True)
class _Building:
    index: int | None
    id: str
    name: str = ""
    arguments: str = ""

    def is_whole(self) -> bool:
        try:
            return isinstance(json.loads(self.arguments), dict)
        except (ValueError, RecursionError):
            return False


class ToolCallAccumulator:
    """Collects the deltas of one reply; ``finish`` gives the calls, each id unique."""

    def __init__(self) -> None:
        self._building: list[_Building] = []

    def __bool__(self) -> bool:
        return any(call.name for call in self._building)

    def add(self, delta: ToolCallDelta) -> None:
        call = self._belongs_to(delta)
        if call is None:
            call = _Building(delta.index, delta.id or "")
            self._building.append(call)
        call.id = call.id or delta.id or ""
        if delta.name and delta.name != call.name:
            call.name += delta.name
        if delta.arguments and not (delta.arguments == call.arguments and call.is_whole()):
            call.arguments += delta.arguments

    def finish(self) -> list[ToolCall]:
        """The calls in the order in which they began; those that never got a name are left out."""
        taken: set[str] = set()
        calls = []
        for number, call in enumerate((c for c in self._building if c.name), start=1):
            identity = call.id or f"call_{number}"
            while identity in taken:
                identity += f"_{number}"
            taken.add(identity)
            calls.append(ToolCall(identity, call.name, call.arguments or "{}"))
        return calls

    def _belongs_to(self, delta: ToolCallDelta) -> _Building | None:
        """The call that ``delta`` continues, or None where it begins another."""
        if delta.index is None:
            if delta.id:
                known = [call for call in self._building if call.id == delta.id]
                return known[-1] if known and not self._restarts(known[-1], delta) else None
            candidate = self._building[-1] if self._building else None
        else:
            same = [call for call in self._building if call.index == delta.index]
            candidate = same[-1] if same else None
        if candidate is None:
            return None
        if delta.id and candidate.id and delta.id != candidate.id:
            return None
        return None if self._restarts(candidate, delta) else candidate

    @staticmethod
    def _restarts(call: _Building, delta: ToolCallDelta) -> bool:
        """A named delta after a whole call is the next call, unless it repeats this one."""
        if not delta.name or not call.is_whole():
            return False
        repeated = delta.name == call.name and delta.arguments in (None, "", call.arguments)
        return not (repeated and (delta.id or "") in ("", call.id) and bool(call.id))
