"""Recovers what can be read from a damaged history."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from app.engine.contracts.ports import Message
from app.engine.contracts.stored_conversation import whole_turns
from app.services.storage.history_store import HistoryStore, message_of

_CONVERSATIONS = "SELECT number, title, pinned, changed, deleted FROM conversations"
_MESSAGES = "SELECT * FROM messages"
"""All columns that this version of the file has."""


def recover_conversations(damaged: Path, into: HistoryStore, now: float) -> int:
    """Copy every conversation of which something can be read; return their number. ``damaged`` is
    only read."""
    conversations: dict[int, tuple[str | None, bool, float]] = {}
    messages: dict[int, dict[int, Message]] = defaultdict(dict)
    with (
        suppress(sqlite3.Error),
        closing(sqlite3.connect(f"{damaged.as_uri()}?mode=ro", uri=True)) as database,
    ):
        database.row_factory = sqlite3.Row
        for number, title, pinned, changed, deleted in _rows(database, _CONVERSATIONS, "number"):
            if deleted is None:
                conversations[number] = title, bool(pinned), float(changed)
        known = set(conversations)
        for row in _rows(database, _MESSAGES, "id"):
            with suppress(ValueError, TypeError, KeyError):
                number = row["conversation"]
                messages[number][row["position"]] = message_of(dict(row))
                if not known:
                    conversations.setdefault(number, (None, False, now))
    count = 0
    for number, (title, pinned, changed) in sorted(conversations.items()):
        whole = whole_turns(message for _, message in sorted(messages[number].items()))
        if whole:
            into.add(title, pinned, changed, whole)
            count += 1
    return count


def _rows(database: sqlite3.Connection, select: str, key: str) -> Iterator[sqlite3.Row]:
    """Rows from the first to the damaged place, then from the last back to it."""
    seen = set()
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.Error):
            for row in database.execute(f"{select} ORDER BY {key} {order}"):
                if row[key] in seen:
                    return
                seen.add(row[key])
                yield row
