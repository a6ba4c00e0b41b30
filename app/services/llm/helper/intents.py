"""What a sentence means, and the tool call that it becomes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class IntentMatch:
    """``intent`` is a tool, called with ``arguments``, or the key of an answer."""

    intent: str
    arguments: dict[str, Any] = field(default_factory=dict)


def tool_call(match: IntentMatch) -> tuple[str, dict[str, Any]]:
    """The name of the tool for ``match`` and its arguments: the one place that knows how intents
    and tools are connected."""
    return match.intent, match.arguments
