"""Fields that a provider sends with its tool calls and requires back with them.

Gemini 3 signs its thoughts (``extra_content``; LiteLLM puts the signature into the call's id);
DeepSeek 4 and Kimi require their ``reasoning_content``. They answer 400 to a request whose calls
lack them. The fields are stored with the call, so that they survive a restart. Only the server and
model that sent them get them back, because others reject unknown fields.
"""

from __future__ import annotations

import json
import re
from typing import Any

from app.engine.contracts.ports import ToolCall

MISSED = re.compile("thought_?signature|reasoning_content", re.I)
"""The refusal of a request whose calls lack the fields."""
SIGNED_ID = "__thought__"


class ReplyExtras:
    """Collects the extras of one reply, delta by delta. ``origin`` identifies server and model."""

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._reasoning: list[str] = []
        self._attached = 0
        """How many pieces of reasoning earlier deltas have got."""

    def add_reasoning(self, text: Any) -> None:
        """The ``reasoning_content`` of a delta, as it was sent."""
        if isinstance(text, str):
            self._reasoning.append(text)

    def of_delta(self, call: dict[str, Any]) -> dict[str, Any] | None:
        """The extras to store with the tool call of this delta."""
        extras: dict[str, Any] = {}
        if len(self._reasoning) > self._attached:
            self._attached = len(self._reasoning)
            extras["reasoning_content"] = "".join(self._reasoning)
        if call.get("extra_content"):
            extras["extra_content"] = call["extra_content"]
        if SIGNED_ID in str(call.get("id")):
            extras["id"] = call["id"]
        return {"origin": self._origin, **extras} if extras else None


def extras_of(call: ToolCall, origin: str) -> dict[str, Any]:
    """What ``origin`` sent with the call; empty if it came from elsewhere."""
    try:
        extras = json.loads(call.extras or "{}")
    except (ValueError, RecursionError):
        return {}
    is_own = isinstance(extras, dict) and extras.pop("origin", None) == origin
    return extras if is_own else {}
