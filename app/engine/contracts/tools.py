"""Tool calls as the window and the terminal see them: outcomes, permission, readable arguments."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

Outcome = Literal["ok", "error", "timed_out", "cancelled"]


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What one call came to; ``text`` goes to the model whatever the outcome."""

    outcome: Outcome
    text: str
    ran: bool = field(default=True, compare=False)
    """False where the model got the call itself wrong, so that there was nothing to run."""


CANCELLED = ToolResult("cancelled", "The user stopped this call before it was done.")


class Verdict(StrEnum):
    """What the user may answer."""

    ONCE = "once"
    CONVERSATION = "conversation"
    ALWAYS = "always"
    NO = "no"
    NEVER = "never"

    @property
    def allows(self) -> bool:
        return self not in (Verdict.NO, Verdict.NEVER)


@dataclass(frozen=True, slots=True)
class PermissionRule:
    """What was decided for good about one tool, as its fingerprint was then."""

    tool: str
    origin: str
    """The tool server it comes from; empty: built in."""
    fingerprint: str
    allows: bool


def readable_arguments(arguments: str) -> list[tuple[str, str]]:
    """The arguments as (name, value) for people; what is no JSON object stands as it is."""
    given = parse_arguments(arguments)
    if given is None:
        return [("", escaped(arguments))]
    return [
        (
            escaped(str(name)),
            escaped(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)),
        )
        for name, value in given.items()
        if value is not None
    ]


def escaped(text: str) -> str:
    """``text`` without the characters that could make it look like another: they are named."""
    return "".join(c if c.isprintable() or c == "\n" else f"\\u{ord(c):04x}" for c in text)


def single_line(text: str) -> str:
    """``escaped``, on one line."""
    return escaped(" ".join(text.split()))


def parse_arguments(arguments: str) -> dict[str, Any] | None:
    """The arguments as the toolbox will read them; None for what is no JSON object."""
    try:
        given = json.loads(arguments or "{}")
    except (ValueError, RecursionError):
        return None
    return given if isinstance(given, dict) else None
