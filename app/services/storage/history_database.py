"""The history's file: its schema, and how it is opened, brought up to date, or set aside.

What is looked for stands in ``words`` folded (small letters without accents), cut into groups of
three characters: so any part of a word is found, in languages that set no blanks and in compounds
too, which an index of whole words and their beginnings would miss.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from app.engine.contracts.stored_conversation import fold
from app.errors import HistoryError
from app.messages import Sentence, sentence

PATIENCE_S = 3.0
"""How long to wait for another program that is writing."""

MIGRATIONS: tuple[str, ...] = (
    """
CREATE TABLE conversations (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT,
    pinned INTEGER NOT NULL DEFAULT 0,
    changed REAL NOT NULL,
    stamp INTEGER NOT NULL DEFAULT 0,
    deleted REAL
);
CREATE INDEX by_time ON conversations (changed);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    content TEXT NOT NULL,
    tool_calls TEXT,
    tool_call_id TEXT,
    interrupted INTEGER NOT NULL DEFAULT 0,
    UNIQUE (conversation, position)
);
CREATE VIRTUAL TABLE words USING fts5 (folded, tokenize = 'trigram');
CREATE TRIGGER said AFTER INSERT ON messages WHEN new.role IN ('user', 'assistant') BEGIN
    INSERT INTO words (rowid, folded) VALUES (new.id, fold(new.content));
END;
CREATE TRIGGER unsaid AFTER DELETE ON messages WHEN old.role IN ('user', 'assistant') BEGIN
    DELETE FROM words WHERE rowid = old.id;
END;
""",
)
"""Each brings the file from the version of its place to the next. A released one never changes:
what is new is a step of its own.

``title``: NULL until the user gives one. ``stamp`` is another random number after each change of
the messages: who finds another than their own knows that somebody else went on. ``deleted``: since
when (s) it is gone for the user, who may still take that back.
"""

VERSION = len(MIGRATIONS)


class NewerSchema(HistoryError):
    """A newer Repartee has written the file."""


def connect(file: Path) -> sqlite3.Connection:
    """The history, made where there is none, and of the current version.

    Raises NewerSchema, sqlite3.Error or OSError; what failed has changed nothing.
    """
    # Made first, for SQLite would let others read it.
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    database = sqlite3.connect(file, timeout=PATIENCE_S, isolation_level=None)
    try:
        database.create_function("fold", 1, fold, deterministic=True)
        _check(database)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")  # a power cut may cost the last moments
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("PRAGMA secure_delete = ON")  # what is deleted can be found no more
        _migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is broken; else the disk, the folder or another program is why."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, sqlite3.DatabaseError) and code is not None:
        return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return False


def set_aside(file: Path, day: str) -> Path:
    """Give the broken file, with what belongs to it, another name; that name. Raises OSError."""
    number, aside = 1, file.with_name(f"{file.stem}-damaged-{day}{file.suffix}")
    while aside.exists():
        number += 1
        aside = file.with_name(f"{file.stem}-damaged-{day}-{number}{file.suffix}")
    for end in ("-wal", "-shm", ""):
        with suppress(FileNotFoundError):
            file.with_name(file.name + end).replace(aside.with_name(aside.name + end))
    return aside


def in_words(error: Exception, file: Path) -> Sentence:
    """Why conversations are not kept, and what to do."""
    if isinstance(error, HistoryError) and isinstance(str(error), Sentence):
        return str(error)  # type: ignore[return-value]
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return sentence(
                "The disk is full: this conversation goes on but is not stored until there is room."
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return sentence(
                "Another program holds the history: this conversation goes on but is not stored "
                "until it lets go."
            )
    if isinstance(error, PermissionError) or getattr(error, "sqlite_errorcode", 0) & 0xFF in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    ):
        return sentence(
            "The history cannot be written, so this conversation is not stored; see who may write "
            "in {folder}.",
            folder=str(file.parent),
        )
    return sentence(
        "The history cannot be stored or read ({reason}); this conversation goes on without it.",
        reason=str(error),
    )


def _check(database: sqlite3.Connection) -> None:
    """Raises NewerSchema; sqlite3.DatabaseError for a broken file."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise NewerSchema(
            sentence(
                "The history was written by a newer Repartee and is left as it is: conversations "
                "are not stored; update Repartee to see them."
            )
        )
    with closing(database.execute("PRAGMA quick_check(1)")) as told:
        (said,) = told.fetchone()
    if said != "ok":
        error = sqlite3.DatabaseError(said)
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _migrate(database: sqlite3.Connection) -> None:
    """All steps or none; another program may be at it, too."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version == VERSION:
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        for step in MIGRATIONS[version:]:
            for statement in _statements(step):
                database.execute(statement)
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """One by one: ``executescript`` would commit before the first."""
    whole, statement = [], ""
    for piece in script.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            whole.append(statement)
            statement = ""
    return [one for one in whole if one.strip(" ;\n")]
