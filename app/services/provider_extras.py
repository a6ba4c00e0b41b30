"""What a server sends beside its tool calls and wants back with them, unread.

Gemini 3 signs its thoughts (``extra_content``), DeepSeek 4 and Kimi want their
``reasoning_content``: a call that is returned without is a 400. Only the server that sent it gets
it back; another one would refuse the unknown field.
"""

from __future__ import annotations

from typing import Any

MOST_CALLS = 200
"""Whose keepsakes are held; older calls are hardly in the request any more."""


class Keepsakes:
    """Of the calls of one server, by their ids."""

    def __init__(self) -> None:
        self._of_calls: dict[str, dict[str, Any]] = {}

    def keep(self, call_id: str, name: str, value: Any) -> None:
        self._of_calls.setdefault(call_id, {})[name] = value
        if len(self._of_calls) > MOST_CALLS:
            del self._of_calls[next(iter(self._of_calls))]

    def give_back(self, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The same messages, with what was kept of the calls in them."""
        for message in messages:
            for call in message.get("tool_calls", ()):
                kept = self._of_calls.get(call["id"], {})
                if "extra_content" in kept:
                    call["extra_content"] = kept["extra_content"]
                if "reasoning_content" in kept:
                    message["reasoning_content"] = kept["reasoning_content"]
        return messages


class ReplyKeepsakes:
    """What one reply adds to them."""

    def __init__(self, keepsakes: Keepsakes) -> None:
        self._keepsakes = keepsakes
        self._reasoning: list[str] = []
        self._begun: set[str] = set()
        self._last = ""

    def note(self, delta: dict[str, Any]) -> None:
        """The next delta of the reply, as it came."""
        if isinstance(thought := delta.get("reasoning_content"), str):
            self._reasoning.append(thought)
        calls = delta.get("tool_calls")
        for call in calls if isinstance(calls, list) else ():
            if isinstance(call, dict):
                self._note_call(call)

    def _note_call(self, call: dict[str, Any]) -> None:
        """Each call begins with its id; what comes without one belongs to the call before."""
        if isinstance(identity := call.get("id"), str) and identity:
            self._last = identity
            if identity not in self._begun:
                self._begun.add(identity)
                if reasoning := "".join(self._reasoning):
                    self._keepsakes.keep(identity, "reasoning_content", reasoning)
        if self._last and (extra := call.get("extra_content")):
            self._keepsakes.keep(self._last, "extra_content", extra)
