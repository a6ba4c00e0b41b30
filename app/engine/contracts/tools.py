"""Tool calls as the window and the terminal see them: outcomes, permission, readable arguments."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

Outcome = Literal["ok", "error", "timed_out", "cancelled", "refused"]


@dataclass(frozen=True, slots=True)
class ToolResult:
    """The result of one call; ``text`` goes to the model whatever the outcome."""

    outcome: Outcome
    text: str
    ran: bool = field(default=True, compare=False)
    """False if the model got the call itself wrong, so that nothing could run."""


CANCELLED = ToolResult("cancelled", "The user stopped this call before it was done.")


class Verdict(StrEnum):
    """The user's answer to a permission question."""

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
    """A lasting decision about one tool; valid while the tool's fingerprint stays the same."""

    tool: str
    origin: str
    """The tool server it comes from; empty for a built-in tool."""
    fingerprint: str
    allows: bool


def parse_arguments(arguments: str) -> dict[str, Any] | None:
    """The arguments as a dict; None if they are not a JSON object."""
    try:
        parsed = load_json(arguments or "{}")
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) else None


def readable_arguments(arguments: str) -> list[tuple[str, str]]:
    """The arguments as (name, value) to show; one nameless value if they are not a JSON object."""
    parsed = parse_arguments(arguments)
    if parsed is None:
        return [("", escaped(arguments))]
    return [
        (
            escaped(str(name)),
            escaped(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)),
        )
        for name, value in parsed.items()
        if value is not None
    ]


def escaped(text: str) -> str:
    """``text`` with unprintable characters, which could disguise it, as ``\\u`` escapes."""
    return "".join(c if c.isprintable() or c == "\n" else f"\\u{ord(c):04x}" for c in text)


def encodable(text: str) -> str:
    """``text`` with a question mark for each lone surrogate, which UTF-8 cannot encode."""
    return text.encode("utf-8", "replace").decode("utf-8")


MAX_BLANKS = 200
"""Blank characters in a row that are kept: room for a table, and for the indentation of code."""
_BLANK = (
    r"\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800"
    r"\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff"
)
_ONE_BLANK = re.compile(rf"[{_BLANK}]")
_BLANKS = re.compile(rf"(?<![{_BLANK}])([{_BLANK}]{{{MAX_BLANKS}}})[{_BLANK}]+")


def collapse_blanks(text: str) -> str:
    """``text`` with at most MAX_BLANKS blank or invisible characters in a row. Some models write
    them without end, and whatever is done with each of them takes long."""
    return _BLANKS.sub(r"\1", text)


class BlankCollapser:
    """``collapse_blanks`` for a text that arrives in pieces."""

    def __init__(self) -> None:
        self._end = ""

    def feed(self, text: str) -> str:
        """What is left of the next piece."""
        kept = collapse_blanks(self._end + text)
        piece = kept[len(self._end) :]
        begin = len(piece)
        while begin > 0 and _ONE_BLANK.match(piece[begin - 1]):
            begin -= 1
        self._end = ((self._end if begin == 0 else "") + piece[begin:])[-MAX_BLANKS:]
        return piece


def load_json(text: str | bytes | bytearray) -> Any:
    """Like ``json.loads``, with every string ``encodable``: JSON may contain lone surrogates, as
    escapes or as bytes. Raises ValueError or RecursionError."""
    return _encodable_json(json.loads(text))


def _encodable_json(value: Any) -> Any:
    match value:
        case str():
            return encodable(value)
        case list():
            return [_encodable_json(item) for item in value]
        case dict():
            return {encodable(name): _encodable_json(item) for name, item in value.items()}
    return value


def single_line(text: str) -> str:
    """``escaped`` text on one line."""
    return escaped(" ".join(text.split()))
