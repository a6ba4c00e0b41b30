"""Conversations that are kept: what is told of one, and how it reads as a file."""

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
    """When something was last said in it, s since the epoch."""
    pinned: bool = False
    unanswered: bool = False
    """It ended in the middle of a turn."""
    excerpt: str = ""
    """Of a search: where the words stand, in the newest message that has them."""


class _Folding(dict[int, str]):
    """Filled as characters are met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        plain = unicodedata.normalize("NFKD", character)[0].lower()
        folded = self[code] = plain if len(plain) == 1 else character
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Small letters without accents, one for each character: places stay the same."""
    return text.translate(_FOLDING)


def places(text: str, words: str) -> list[tuple[int, int]]:
    """Where each of ``words`` stands in ``text``, as the search finds it, in order."""
    folded, found = fold(text), []
    for word in set(fold(words).split()):
        start = folded.find(word)
        while start >= 0:
            found.append((start, start + len(word)))
            start = folded.find(word, start + len(word))
    return sorted(found)


def title_of(first_words: str) -> str:
    """What the user said first, in one line and whole words."""
    line = " ".join(first_words.split())
    if len(line) <= TITLE_CHARACTERS:
        return line
    head = line[:TITLE_CHARACTERS]
    if not line[TITLE_CHARACTERS].isspace():
        head = head.rpartition(" ")[0] or head  # no blank at all: Chinese, say
    return head.rstrip(" ,.;:–-") + "…"


def excerpt_of(text: str, start: int) -> str:
    """About a line of ``text`` around the place ``start``, in whole words."""
    begin = max(start - EXCERPT_CHARACTERS // 4, 0)
    if begin:
        begin = text.find(" ", begin, start) + 1 or begin
    line = " ".join(text[begin : begin + 2 * EXCERPT_CHARACTERS].split())
    return ("…" if begin else "") + line[:EXCERPT_CHARACTERS].rstrip()


def whole_turns(messages: Iterable[Message]) -> list[Message]:
    """The messages without what has lost its counterpart: a call without its result, or a result
    without its call, would have the next request refused."""
    whole: list[Message] = []
    held: list[Message] = []
    waiting: list[str] = []
    for message in messages:
        if message.role == "tool" and message.tool_call_id in waiting:
            waiting.remove(message.tool_call_id)
            held.append(message)
            if not waiting:
                whole += held
                held = []
        elif message.role != "tool":
            held, waiting = [], [call.id for call in message.tool_calls]
            if waiting:
                held = [message]
            else:
                whole.append(message)
    return whole


def to_markdown(kept: StoredConversation, messages: Sequence[Message]) -> str:
    """What both said, as a person would read it."""
    day = datetime.fromtimestamp(kept.changed).astimezone().strftime("%Y-%m-%d %H:%M")
    parts = [f"# {kept.title}", f"*{day}*"]
    for message in messages:
        match message.role:
            case "user":
                parts += ["## You", message.content]
            case "assistant" if message.content.strip():
                note = ["*(interrupted)*"] if message.interrupted else []
                parts += ["## Repartee", message.content.strip(), *note]
    return "\n\n".join(parts) + "\n"


def to_json(kept: StoredConversation, messages: Sequence[Message]) -> str:
    """Everything, tool calls and results included, in the roles of Chat Completions."""
    changed = datetime.fromtimestamp(kept.changed).astimezone().isoformat(timespec="seconds")
    said = [
        {name: value for name, value in asdict(message).items() if value or name == "content"}
        for message in messages
    ]
    whole = {"title": kept.title, "changed": changed, "messages": said}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
