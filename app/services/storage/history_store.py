"""Reads and writes conversations in the history's database."""

from __future__ import annotations

import json
import re
import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from itertools import count
from typing import Any, get_args

from app.engine.contracts.ports import Message, ToolCall
from app.engine.contracts.stored_conversation import (
    StoredConversation,
    excerpt_of,
    fold,
    match_positions,
    title_of,
)
from app.engine.contracts.tools import Outcome, encodable, load_json

LIST_LIMIT = 300
"""More conversations than anyone scrolls through; older ones are found by searching."""
INDEXED_CHARACTERS = 3
"""Shorter words are not in the trigram index."""

_COPY_NUMBER = re.compile(r" \(\d+\)$")
_LIST = """
SELECT number, title, changed, pinned,
    (SELECT substr(content, 1, 200) FROM messages
        WHERE conversation = number AND role = 'user' ORDER BY position LIMIT 1),
    (SELECT role FROM messages WHERE conversation = number ORDER BY position DESC LIMIT 1),
    (SELECT substr(content, 1, 200) FROM messages
        WHERE conversation = number AND role = 'assistant' AND content != ''
        ORDER BY position DESC LIMIT 1)
FROM conversations"""
_ORDER = "ORDER BY pinned DESC, changed DESC LIMIT ?"
COLUMNS = (
    "role",
    "content",
    "tool_calls",
    "tool_call_id",
    "interrupted",
    "heard",
    "partial",
    "outcome",
)
_ALL_COLUMNS = ", ".join(COLUMNS)


class HistoryStore:
    """For one thread. Methods raise sqlite3.Error, and have then changed nothing."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def close(self) -> None:
        self._database.close()

    # --- writing --------------------------------------------------------------------------------

    def write(
        self,
        number: int | None,
        stamp: int,
        messages: Sequence[Message],
        begin: int,
        now: float,
        source: int | None = None,
    ) -> tuple[int, int]:
        """Replace the messages of the conversation ``number`` from position ``begin`` on. A new
        conversation is created if ``number`` is None, or if another program has changed or deleted
        it; if it begins like another one (``source``, or the changed one), its title gets a number.
        Returns the number and the new stamp."""
        with self._transaction() as database:
            if number is not None:
                select = "SELECT stamp FROM conversations WHERE number = ? AND deleted IS NULL"
                if database.execute(select, (number,)).fetchone() != (stamp,):
                    number, begin, source = None, 0, number
            if number is None:
                number = self._insert(self._title_of_copy(source, messages), False, now)
            database.execute(
                "DELETE FROM messages WHERE conversation = ? AND position >= ?", (number, begin)
            )
            self._insert_messages(number, messages, begin)
            database.execute(
                "UPDATE conversations SET changed = ?, stamp = ? WHERE number = ?",
                (now, stamp := secrets.randbits(62), number),
            )
        return number, stamp

    def add(
        self, title: str | None, pinned: bool, changed: float, messages: Sequence[Message]
    ) -> None:
        """Add a conversation from another file."""
        with self._transaction():
            self._insert_messages(self._insert(title, pinned, changed), messages, 0)

    def rename(self, number: int, title: str) -> None:
        """An empty ``title`` resets it to what the user said first."""
        self._set("title", encodable(" ".join(title.split())) or None, number)

    def pin(self, number: int, pinned: bool) -> None:
        self._set("pinned", int(pinned), number)

    def mark_deleted(self, number: int | None, now: float | None) -> None:
        """Hide the conversation, or show it again (``now`` None), until ``purge``."""
        self._set("deleted", now, number)

    def purge(self, deleted_before: float, unused_since: float = 0.0) -> int:
        """Erase conversations that were deleted before the first time, or are unpinned and have
        not changed since the second; return their number."""
        where = "deleted < ? OR (pinned = 0 AND changed < ?)"
        times = (deleted_before, unused_since)
        with self._transaction() as database:
            purged = f"SELECT number FROM conversations WHERE {where}"
            database.execute(f"DELETE FROM messages WHERE conversation IN ({purged})", times)
            count = database.execute(f"DELETE FROM conversations WHERE {where}", times).rowcount
            if count:  # otherwise the index keeps the words until its next merge
                database.execute("INSERT INTO words (words) VALUES ('optimize')")
        if count:
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        return count

    # --- reading --------------------------------------------------------------------------------

    def read(self, number: int) -> tuple[list[Message], int]:
        """The messages, and the stamp."""
        stamp = self._database.execute(
            "SELECT stamp FROM conversations WHERE number = ?", (number,)
        ).fetchone()
        rows = self._database.execute(
            f"SELECT {_ALL_COLUMNS} FROM messages WHERE conversation = ? ORDER BY position",
            (number,),
        )
        messages = [message_of(dict(zip(COLUMNS, row, strict=True))) for row in rows]
        return messages, stamp[0] if stamp else 0

    def find(self, words: str = "") -> list[StoredConversation]:
        """Conversations with all of ``words`` in one message or in the title, or all conversations
        if there are no words; pinned ones first, then the newest."""
        words = encodable(words)
        wanted = fold(words).split()
        if not wanted:
            return self._list("deleted IS NULL", ())
        matches = self._newest_matches(wanted)
        in_title = " AND ".join(["instr(fold(coalesce(title, '')), ?)"] * len(wanted))
        numbers = ", ".join(map(str, matches))
        found = self._list(f"deleted IS NULL AND (number IN ({numbers}) OR {in_title})", wanted)
        return [self._with_excerpt(one, words, matches.get(one.number)) for one in found]

    def last(self) -> StoredConversation | None:
        """The conversation that changed last."""
        newest = "SELECT max(changed) FROM conversations WHERE deleted IS NULL"
        found = self._list(f"deleted IS NULL AND changed = ({newest})", ())
        return found[0] if found else None

    def _newest_matches(self, wanted: Sequence[str]) -> dict[int, int]:
        """By conversation, the id of the newest message that contains all of ``wanted``."""
        long = [word for word in wanted if len(word) >= INDEXED_CHARACTERS]
        short = [word for word in wanted if len(word) < INDEXED_CHARACTERS]
        conditions = ["instr(folded, ?)"] * len(short) + ["words MATCH ?"] * bool(long)
        phrases = " ".join('"' + word.replace('"', '""') + '"' for word in long)
        rows = self._database.execute(
            "SELECT conversation, max(id) FROM words JOIN messages ON id = words.rowid "
            f"WHERE {' AND '.join(conditions)} GROUP BY conversation "
            "ORDER BY max(id) DESC LIMIT ?",
            (*short, *([phrases] if long else []), LIST_LIMIT),
        )
        return dict(rows.fetchall())

    def _with_excerpt(
        self, kept: StoredConversation, words: str, message: int | None
    ) -> StoredConversation:
        if message is None:
            return kept
        (content,) = self._database.execute(
            "SELECT content FROM messages WHERE id = ?", (message,)
        ).fetchone()
        found = match_positions(content, words)
        excerpt = excerpt_of(content, found[0][0] if found else 0)
        if excerpt == kept.title:
            return kept
        return replace(kept, excerpt=excerpt)

    def _list(self, where: str, values: Sequence[object]) -> list[StoredConversation]:
        rows = self._database.execute(f"{_LIST} WHERE {where} {_ORDER}", (*values, LIST_LIMIT))
        return [
            StoredConversation(
                number,
                title or title_of(first or ""),
                changed,
                bool(pinned),
                role != "assistant",
                reply or "",
            )
            for number, title, changed, pinned, first, role, reply in rows
        ]

    def title(self, number: int) -> str:
        """The conversation's title; empty if there is none with that number."""
        found = self._list("number = ? AND deleted IS NULL", (number,))
        return found[0].title if found else ""

    def _title_of_copy(self, source: int | None, messages: Sequence[Message]) -> str | None:
        """``Tea (2)`` for a copy of ``Tea``; None if its own first words will distinguish it."""
        title = "" if source is None else self.title(source)
        if source is None or not title:
            return None
        first = next((one.content for one in self.read(source)[0] if one.role == "user"), "")
        if first != next((one.content for one in messages if one.role == "user"), ""):
            return None
        title = _COPY_NUMBER.sub("", title)
        rows = self._database.execute("SELECT title FROM conversations WHERE deleted IS NULL")
        taken = {title for (title,) in rows}
        return next(new for n in count(2) if (new := f"{title} ({n})") not in taken)

    # --- rows -----------------------------------------------------------------------------------

    def _insert(self, title: str | None, pinned: bool, changed: float) -> int:
        number = self._database.execute(
            "INSERT INTO conversations (title, pinned, changed, stamp) VALUES (?, ?, ?, ?)",
            (title, int(pinned), changed, secrets.randbits(62)),
        ).lastrowid
        assert number is not None
        return number

    def _insert_messages(self, number: int, messages: Sequence[Message], begin: int) -> None:
        rows = [(number, at, *row_of(messages[at])) for at in range(begin, len(messages))]
        self._database.executemany(
            f"INSERT INTO messages (conversation, position, {_ALL_COLUMNS}) "
            f"VALUES (?, ?{', ?' * len(COLUMNS)})",
            rows,
        )

    def _set(self, column: str, value: object, number: int | None) -> None:
        update = f"UPDATE conversations SET {column} = ? WHERE number = ?"
        self._database.execute(update, (value, number)).close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield self._database
            self._database.execute("COMMIT")
        except BaseException:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            raise


def row_of(message: Message) -> tuple[object, ...]:
    calls = (
        json.dumps([asdict(call) for call in message.tool_calls]) if message.tool_calls else None
    )
    # SQLite rejects lone surrogates.
    content, calls = encodable(message.content), calls and json.dumps(load_json(calls))
    call_id = None if message.tool_call_id is None else encodable(message.tool_call_id)
    interrupted, partial = int(message.interrupted), int(message.partial)
    return (
        message.role,
        content,
        calls,
        call_id,
        interrupted,
        message.heard,
        partial,
        message.outcome,
    )


def message_of(row: Mapping[str, Any]) -> Message:
    """From a row of any version. Raises ValueError, TypeError or KeyError for a row that no version
    has written."""
    role, content, calls, call_id, interrupted = (row[name] for name in COLUMNS[:5])
    if role not in ("user", "assistant", "tool") or not isinstance(content, str):
        raise ValueError("not a message")
    heard, outcome = row.get("heard"), row.get("outcome")
    tool_calls = tuple(
        ToolCall(one["id"], one["name"], one["arguments"], str(one.get("extras", "")))
        for one in json.loads(str(calls or "[]"))
    )
    return Message(
        role,
        content,
        tool_calls,
        None if call_id is None else str(call_id),
        bool(interrupted),
        None if heard is None else int(heard),
        bool(row.get("partial")),
        outcome if outcome in get_args(Outcome) else None,
    )
