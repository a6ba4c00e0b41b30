"""Conversations in the history: their listing, search excerpts and export."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import takewhile

from app.engine.contracts.ports import Message, ToolCall
from app.engine.contracts.tools import Outcome

TITLE_CHARACTERS = 48
EXCERPT_CHARACTERS = 120
OUTCOMES: dict[Outcome, str] = {
    "ok": "done",
    "error": "failed",
    "timed_out": "timed out",
    "cancelled": "cancelled",
    "refused": "not allowed",
}
"""How a tool call ended, in an export."""


@dataclass(frozen=True, slots=True)
class StoredConversation:
    """One conversation in the history."""

    number: int
    title: str
    changed: float
    """Time of its last message, seconds since the epoch."""
    pinned: bool = False
    unanswered: bool = False
    """It ended in the middle of a turn."""
    preview: str = ""
    """The beginning of its newest reply, in Markdown."""
    excerpt: str = ""
    """For a search: the text around the match, in the newest message that has one."""


class _Folding(dict[int, str]):
    """Folded characters, computed on first use."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        plain = unicodedata.normalize("NFKD", character)[0].lower()
        folded = self[code] = plain if len(plain) == 1 else character
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Lowercase without accents, character by character, so that offsets stay the same."""
    return text.translate(_FOLDING)


def match_positions(text: str, words: str) -> list[tuple[int, int]]:
    """``(start, end)`` of each occurrence of each of ``words`` in ``text``, sorted."""
    folded, found = fold(text), []
    for word in set(fold(words).split()):
        start = folded.find(word)
        while start >= 0:
            found.append((start, start + len(word)))
            start = folded.find(word, start + len(word))
    return sorted(found)


def title_of(first_words: str) -> str:
    """The beginning of the user's first message, on one line and in whole words."""
    line = " ".join(first_words.split())
    if len(line) <= TITLE_CHARACTERS:
        return line
    head = line[:TITLE_CHARACTERS]
    if not line[TITLE_CHARACTERS].isspace():
        head = head.rpartition(" ")[0] or head  # Chinese, for example, has no spaces
    return head.rstrip(" ,.;:–-") + "…"


def excerpt_of(text: str, start: int) -> str:
    """About a line of ``text`` around offset ``start``, in whole words."""
    begin = max(start - EXCERPT_CHARACTERS // 4, 0)
    if begin:
        begin = text.find(" ", begin, start) + 1 or begin
    line = " ".join(text[begin : begin + 2 * EXCERPT_CHARACTERS].split())
    return ("…" if begin else "") + line[:EXCERPT_CHARACTERS].rstrip()


def whole_turns(messages: Iterable[Message]) -> list[Message]:
    """The messages without tool calls that lack a result and without results that lack their call,
    because a provider would reject the next request."""
    whole: list[Message] = []
    calls: list[Message] = []
    pending: list[str] = []
    for message in messages:
        if message.role == "tool" and message.tool_call_id in pending:
            pending.remove(message.tool_call_id)
            calls.append(message)
            if not pending:
                whole += calls
        elif message.role != "tool":
            pending = [call.id for call in message.tool_calls]
            if pending:
                calls = [message]
            else:
                whole.append(message)
    return whole


def to_markdown(stored: StoredConversation, messages: Sequence[Message]) -> str:
    """What both sides said, and the tool calls with their results, for people to read."""
    parts = [f"# {stored.title}", f"*{_day(stored)}*"]
    for message, calls in _with_calls(messages):
        if message.content.strip():
            speaker = "You" if message.role == "user" else "Repartee"
            parts += [f"## {speaker}", _with_mark(message, "*({})*")]
        for call, result in calls:
            parts += [
                f"**Tool call: {call.name}** ({_outcome(result)})",
                _fenced(call.arguments, "json"),
                _fenced(result.content),
            ]
    return "\n\n".join(parts) + "\n"


def to_text(stored: StoredConversation, messages: Sequence[Message]) -> str:
    """The same as plain text."""
    parts = [f"{stored.title}\n{_day(stored)}"]
    for message, calls in _with_calls(messages):
        if message.content.strip():
            speaker = "You" if message.role == "user" else "Repartee"
            parts.append(f"{speaker}: {_with_mark(message, '[{}]')}")
        for call, result in calls:
            head = f"Tool call: {call.name} {call.arguments} ({_outcome(result)})"
            parts.append(f"{head}\n{result.content}".strip())
    return "\n\n".join(parts) + "\n"


def to_json(stored: StoredConversation, messages: Sequence[Message]) -> str:
    """All messages, tool calls and results included, with the roles of Chat Completions."""
    changed = datetime.fromtimestamp(stored.changed).astimezone().isoformat(timespec="seconds")
    written = [
        {
            name: value
            for name, value in asdict(message).items()
            if name == "content" or (value not in (None, (), "") and value is not False)
        }
        for message in messages
    ]
    document = {"title": stored.title, "changed": changed, "messages": written}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


_Call = tuple[ToolCall, Message]
"""A call and its result."""


def _with_calls(messages: Sequence[Message]) -> Iterator[tuple[Message, list[_Call]]]:
    """What was said, each message with its tool calls."""
    for at, message in enumerate(messages):
        if message.role in ("user", "assistant"):
            following = takewhile(lambda one: one.role == "tool", messages[at + 1 :])
            results = {one.tool_call_id: one for one in following}
            yield (
                message,
                [(call, results[call.id]) for call in message.tool_calls if call.id in results],
            )


def _day(stored: StoredConversation) -> str:
    return datetime.fromtimestamp(stored.changed).astimezone().strftime("%Y-%m-%d %H:%M")


def _with_mark(message: Message, mark: str) -> str:
    """The text of ``message``, with a mark where an interrupted reply was no longer heard."""
    heard = message.heard_content.strip()
    if unheard := message.content[len(message.heard_content) :].strip():
        parts = [heard, mark.format("you heard up to here"), unheard]
        return "\n\n".join(filter(None, parts))
    return heard + ("\n\n" + mark.format("interrupted")) * message.interrupted


def _outcome(result: Message) -> str:
    return OUTCOMES[result.outcome or "ok"]


def _fenced(text: str, language: str = "") -> str:
    """A code block whose fence does not occur in ``text``."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"
