"""Tool calls as the window and the terminal see them: outcomes, permission, readable arguments."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from app.engine.contracts.web_hosts import sites

LONGEST_QUESTION = 50_000
"""Characters of the arguments that a user can be expected to look through; a call with more cannot
be allowed."""

MOST_ROWS = 200
"""Arguments and sites of such a call: thousands of rows freeze the window."""

MAX_MARKS = 2
BLANK = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\U0001d159"
    + "".join(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
)
"""Characters that count as printable and show nothing."""

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
    """A lasting decision about one tool. It allows only what has the same fingerprint."""

    tool: str
    origin: str
    """The tool server it comes from; empty for a built-in tool."""
    fingerprint: str
    allows: bool | None
    """None: ask before each call."""


@dataclass(frozen=True, slots=True)
class ToolPermission:
    """Whether a tool may run, as the settings show it."""

    rule: PermissionRule
    default: bool | None
    """What applies if the user decides nothing."""
    description: str = ""
    """What the model reads about the tool."""


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
        return [("", visible(arguments))]
    return [
        (
            visible(str(name)),
            visible(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)),
        )
        for name, value in parsed.items()
    ]


def can_be_shown(arguments: str) -> bool:
    """Whether the arguments are short and few enough to be looked through."""
    if len(arguments) > 6 * LONGEST_QUESTION:  # a JSON escape has six characters
        return False
    shown = readable_arguments(arguments)
    if sum(len(name) + len(value) for name, value in shown) > LONGEST_QUESTION:
        return False
    return len(shown) + len(named_sites(arguments)) <= MOST_ROWS


def named_sites(arguments: str) -> list[str]:
    """The sites that the arguments name, each with its registrable domain first."""
    return sites(parse_arguments(arguments) or {"": arguments})


def visible(text: str) -> str:
    """``escaped`` text whose blanks push nothing out of sight: long runs are counted."""
    text = re.sub(r"\n(?:[ \t]*\n){2,}", _counted_breaks, text)
    text = re.sub(r" {9,}", lambda run: f" [{len(run[0])} spaces] ", text)
    return re.sub(r"(\\u[0-9a-f]{4,8})\1{7,}", _counted, escaped(text))


def _counted_breaks(run: re.Match[str]) -> str:
    return f"\n[{run[0].count(chr(10))} line breaks]\n"


def _counted(run: re.Match[str]) -> str:
    return f"[{len(run[0]) // len(run[1])} times {run[1]}]"


def escaped(text: str) -> str:
    """``text`` with characters that cannot be seen, or that change how others are seen, as
    ``\\u`` escapes. A letter keeps two combining marks at most."""
    if text.isascii() and text.isprintable():
        return text
    shown = []
    marks, before = MAX_MARKS, ""
    for character in text:
        category = unicodedata.category(character)
        if category in ("Mn", "Me"):
            marks += 1
        else:
            marks = MAX_MARKS if category[0] in "CZ" else 0  # a mark needs a letter
        is_emoji_style = character == "\ufe0f" and before == "So"
        hidden = marks > MAX_MARKS or (character in BLANK and not is_emoji_style)
        hidden = hidden or not (character.isprintable() or character == "\n")
        shown.append(f"\\u{ord(character):04x}" if hidden else character)
        before = category
    return "".join(shown)


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
