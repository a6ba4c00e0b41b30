"""What a sentence means, and the tool call that it becomes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Set
from dataclasses import dataclass, field
from typing import Any

from app.engine.contracts.ports import ToolCall
from app.tools.compact import as_compact


@dataclass(frozen=True, slots=True)
class IntentMatch:
    """``intent`` is a tool, called with ``arguments``, or the key of an answer."""

    intent: str
    arguments: dict[str, Any] = field(default_factory=dict)


def call_for(match: IntentMatch, offered: Set[str]) -> ToolCall:
    """The tool call for ``match``: of the compact tool, if the tool itself is not ``offered``. The
    one place that knows how intents and tools are connected."""
    arguments = json.dumps(match.arguments, ensure_ascii=False)
    call = ToolCall(f"call_{uuid.uuid4().hex}", match.intent, arguments)
    return call if match.intent in offered else as_compact(call)
