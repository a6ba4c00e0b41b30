"""What is done with the history's file, in the one thread that does it."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict

from app.engine.contracts.ports import Message, ToolCall
from app.engine.contracts.stored_conversation import (
    StoredConversation,
    excerpt_of,
    fold,
    match_positions,
    title_of,
)

LISTED = 300
"""More conversations than anybody scrolls through; older ones are found by their words."""
INDEXED = 3
"""Characters that a word needs to be looked up in the index."""

_LIST = """
SELECT number, title, changed, pinned,
    (SELECT substr(content, 1, 200) FROM messages
        WHERE conversation = number AND role = 'user' ORDER BY position LIMIT 1),
    (SELECT role FROM messages WHERE conversation = number ORDER BY position DESC LIMIT 1)
FROM conversations"""
_ORDER = "ORDER BY pinned DESC, changed DESC LIMIT ?"
_COLUMNS = "role, content, tool_calls, tool_call_id, interrupted"


class HistoryStore:
    """All methods raise sqlite3.Error, and have then changed nothing."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def close(self) -> None:
        self._database.close()

    # --- writing --------------------------------------------------------------------------------

    def write(
        self, number: int | None, stamp: int, messages: Sequence[Message], begin: int, now: float
    ) -> tuple[int, int]:
        """From ``begin`` on the conversation ``number`` is ``messages``; a new one for None, or
        where somebody else has written to it or deleted it. Its number and new stamp."""
        with self._transaction() as do:
            if number is not None:
                asked = "SELECT stamp FROM conversations WHERE number = ? AND deleted IS NULL"
                if do.execute(asked, (number,)).fetchone() != (stamp,):
                    number, begin = None, 0
            if number is None:
                number = self._insert(None, False, now)
            do.execute(
                "DELETE FROM messages WHERE conversation = ? AND position >= ?", (number, begin)
            )
            self._insert_messages(number, messages, begin)
            do.execute(
                "UPDATE conversations SET changed = ?, stamp = ? WHERE number = ?",
                (now, stamp := secrets.randbits(62), number),
            )
        return number, stamp

    def add(
        self, title: str | None, pinned: bool, changed: float, messages: Sequence[Message]
    ) -> None:
        """One that was elsewhere."""
        with self._transaction():
            self._insert_messages(self._insert(title, pinned, changed), messages, 0)

    def rename(self, number: int, title: str) -> None:
        """An empty ``title``: what the user said first."""
        self._set("title", title or None, number)

    def pin(self, number: int, pinned: bool) -> None:
        self._set("pinned", int(pinned), number)

    def delete(self, number: int, now: float | None) -> None:
        """It is gone, and can come back (``now`` None) until ``forget``."""
        self._set("deleted", now, number)

    def forget(self, deleted_before: float, unused_since: float = 0.0) -> int:
        """Remove for good what was deleted before the one time, and what nobody has pinned or
        gone on with since the other; how many conversations."""
        which = "deleted < ? OR (pinned = 0 AND changed < ?)"
        given = (deleted_before, unused_since)
        with self._transaction() as do:
            chosen = f"SELECT number FROM conversations WHERE {which}"
            do.execute(f"DELETE FROM messages WHERE conversation IN ({chosen})", given)
            count = do.execute(f"DELETE FROM conversations WHERE {which}", given).rowcount
            if count:  # else the index holds the words until it is next rewritten
                do.execute("INSERT INTO words (words) VALUES ('optimize')")
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
            f"SELECT {_COLUMNS} FROM messages WHERE conversation = ? ORDER BY position", (number,)
        )
        return [message_of(row) for row in rows], stamp[0] if stamp else 0

    def find(self, words: str = "") -> list[StoredConversation]:
        """Conversations with all of ``words`` in one message or in the title, pinned ones and then
        the newest first; all of them for no words."""
        asked = fold(words).split()
        if not asked:
            return self._list("deleted IS NULL", ())
        found = self._newest_with(asked)
        titled = " AND ".join(["instr(fold(coalesce(title, '')), ?)"] * len(asked))
        numbers = ", ".join(map(str, found))
        kept = self._list(f"deleted IS NULL AND (number IN ({numbers}) OR {titled})", asked)
        return [self._with_excerpt(one, words, found.get(one.number)) for one in kept]

    def last(self) -> StoredConversation | None:
        """The conversation in which something was said last."""
        found = self._database.execute(
            "SELECT number FROM conversations WHERE deleted IS NULL ORDER BY changed DESC LIMIT 1"
        ).fetchone()
        return self._list(f"number = {found[0]}", ())[0] if found else None

    def _newest_with(self, asked: Sequence[str]) -> dict[int, int]:
        """For each conversation the newest message that has all of ``asked``."""
        long = [word for word in asked if len(word) >= INDEXED]
        short = [word for word in asked if len(word) < INDEXED]
        wanted = ["instr(folded, ?)"] * len(short) + ["words MATCH ?"] * bool(long)
        phrases = " ".join('"' + word.replace('"', '""') + '"' for word in long)
        rows = self._database.execute(
            "SELECT conversation, max(id) FROM words JOIN messages ON id = words.rowid "
            f"WHERE {' AND '.join(wanted)} GROUP BY conversation "
            "ORDER BY max(id) DESC LIMIT ?",
            (*short, *([phrases] if long else []), LISTED),
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
        return StoredConversation(**{**asdict(kept), "excerpt": excerpt})

    def _list(self, which: str, given: Sequence[str]) -> list[StoredConversation]:
        rows = self._database.execute(f"{_LIST} WHERE {which} {_ORDER}", (*given, LISTED))
        return [
            StoredConversation(
                number, title or title_of(first or ""), changed, bool(pinned), role != "assistant"
            )
            for number, title, changed, pinned, first, role in rows
        ]

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
            f"INSERT INTO messages (conversation, position, {_COLUMNS}) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )

    def _set(self, column: str, value: object, number: int) -> None:
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
    content = message.content.encode("utf-8", "replace").decode()  # SQLite takes no lone surrogate
    return message.role, content, calls, message.tool_call_id, int(message.interrupted)


def message_of(row: Sequence[object]) -> Message:
    """Raises ValueError, TypeError or KeyError for what no version has written."""
    role, content, calls, call_id, interrupted = row
    if role not in ("user", "assistant", "tool") or not isinstance(content, str):
        raise ValueError("not a message")
    made = tuple(
        ToolCall(one["id"], one["name"], one["arguments"]) for one in json.loads(str(calls or "[]"))
    )
    return Message(
        role, content, made, None if call_id is None else str(call_id), bool(interrupted)
    )
