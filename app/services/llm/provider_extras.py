"""Fields that a provider sends with its tool calls and requires back with them.

Gemini 3 signs its thoughts (``extra_content``); DeepSeek 4 and Kimi require their
``reasoning_content``. They answer 400 to a request whose calls lack them. Only the server that
sent a field gets it back, because others reject unknown fields.
"""

from __future__ import annotations

from typing import Any

MAX_CALLS = 200
"""Calls whose extras are kept. Older calls are rarely part of a request anymore."""


class ProviderExtras:
    """The extras of one server's tool calls, by call id."""

    def __init__(self) -> None:
        self._by_call: dict[str, dict[str, Any]] = {}

    def add(self, call_id: str, field: str, value: Any) -> None:
        self._by_call.setdefault(call_id, {})[field] = value
        if len(self._by_call) > MAX_CALLS:
            del self._by_call[next(iter(self._by_call))]

    def restore(self, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Put the extras back into the request's ``messages``, and return those."""
        for message in messages:
            for call in message.get("tool_calls", ()):
                extras = self._by_call.get(call["id"], {})
                if "extra_content" in extras:
                    call["extra_content"] = extras["extra_content"]
                if "reasoning_content" in extras:
                    message["reasoning_content"] = extras["reasoning_content"]
        return messages


class ReplyExtras:
    """Collects the extras of one reply, delta by delta."""

    def __init__(self, extras: ProviderExtras) -> None:
        self._extras = extras
        self._reasoning: list[str] = []
        self._call_id = ""

    def add_reasoning(self, text: Any) -> None:
        """The ``reasoning_content`` of a delta, as it was sent."""
        if isinstance(text, str):
            self._reasoning.append(text)

    def add_call(self, call: dict[str, Any]) -> None:
        """A tool call's delta. One without an id belongs to the call before."""
        call_id = call.get("id")
        if isinstance(call_id, str) and call_id not in ("", self._call_id):
            self._call_id = call_id
            if reasoning := "".join(self._reasoning):
                self._extras.add(call_id, "reasoning_content", reasoning)
        if self._call_id and (extra := call.get("extra_content")):
            self._extras.add(self._call_id, "extra_content", extra)
