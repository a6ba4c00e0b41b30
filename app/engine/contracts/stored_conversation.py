"""Conversations in the history: their listing, search excerpts and export."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from app.engine.contracts.ports import Message

TITLE_CHARACTERS = 48
EXCERPT_CHARACTERS = 120


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
    """The text of both sides, for people to read."""
    day = datetime.fromtimestamp(stored.changed).astimezone().strftime("%Y-%m-%d %H:%M")
    parts = [f"# {stored.title}", f"*{day}*"]
    for message in messages:
        match message.role:
            case "user":
                parts += ["## You", message.content]
            case "assistant" if message.content.strip():
                note = ["*(interrupted)*"] if message.interrupted else []
                parts += ["## Repartee", message.content.strip(), *note]
    return "\n\n".join(parts) + "\n"


def to_json(stored: StoredConversation, messages: Sequence[Message]) -> str:
    """All messages, tool calls and results included, with the roles of Chat Completions."""
    changed = datetime.fromtimestamp(stored.changed).astimezone().isoformat(timespec="seconds")
    written = [
        {name: value for name, value in asdict(message).items() if value or name == "content"}
        for message in messages
    ]
    document = {"title": stored.title, "changed": changed, "messages": written}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
