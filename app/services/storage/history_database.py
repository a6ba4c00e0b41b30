"""The history's SQLite file: its schema, opening, migrating, and moving it aside if damaged.

The search index ``words`` contains the folded text (lower case, no accents) as trigrams, so that
any part of a word is found, also in compounds and in languages without spaces. An index of whole
words and prefixes would miss those.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from app.engine.contracts.stored_conversation import fold
from app.errors import HistoryError
from app.messages import Sentence, sentence

BUSY_TIMEOUT_S = 3.0
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
    """
ALTER TABLE messages ADD COLUMN heard INTEGER;
ALTER TABLE messages ADD COLUMN partial INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN outcome TEXT;
UPDATE messages SET partial = 1 WHERE interrupted;
""",
)
"""The script at index n migrates the file from version n to n + 1. A released script never changes;
a new version adds one.

``title``: NULL until the user sets one. ``stamp``: a new random number after each change of the
messages, so that a program notices when another one has written to the conversation. ``deleted``:
when the user deleted it (s since the epoch), which can still be undone. ``interrupted``, ``heard``,
``partial``, ``outcome``: see ``Message``. Version 1 stored only what was heard.
"""

VERSION = len(MIGRATIONS)


class NewerSchema(HistoryError):
    """The file was written by a newer version of Repartee."""


def connect(file: Path) -> sqlite3.Connection:
    """Open the history, creating or migrating it if necessary.

    Raises NewerSchema, sqlite3.Error or OSError, and has then changed nothing.
    """
    # SQLite would create a file that others can read.
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    database = sqlite3.connect(file, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    try:
        database.create_function("fold", 1, fold, deterministic=True)
        _check(database)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")  # a power failure may lose the last moments
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("PRAGMA secure_delete = ON")  # overwrite what is deleted
        _migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def is_damage(error: BaseException) -> bool:
    """Whether the file is damaged, rather than the disk full, or the file locked or read-only."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def move_aside(file: Path, day: str) -> Path:
    """Rename the damaged file and its WAL; return the new path. Raises OSError."""
    number, target = 1, file.with_name(f"{file.stem}-damaged-{day}{file.suffix}")
    while target.exists():
        number += 1
        target = file.with_name(f"{file.stem}-damaged-{day}-{number}{file.suffix}")
    for suffix in ("-wal", "-shm", ""):
        with suppress(FileNotFoundError):
            file.with_name(file.name + suffix).replace(target.with_name(target.name + suffix))
    return target


def describe_error(error: Exception, file: Path) -> Sentence:
    """Why conversations are not stored, and what to do."""
    if isinstance(error, HistoryError) and isinstance(str(error), Sentence):
        return str(error)  # type: ignore[return-value]
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if isinstance(error, PermissionError):
        code = sqlite3.SQLITE_PERM
    match code:
        case sqlite3.SQLITE_FULL:
            return sentence(
                "Your disk is full, so this conversation isn't being saved. Free up some space "
                "to save it with your next message."
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return sentence(
                "Another app is using your history. This conversation will be saved with your "
                "next message."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return sentence(
                "This conversation isn't being saved. Check the permissions of {folder}.",
                folder=str(file.parent),
            )
    return sentence(
        "There's a problem with your history ({reason}), so this conversation isn't being saved.",
        reason=str(error),
    )


def _check(database: sqlite3.Connection) -> None:
    """Raises NewerSchema, or sqlite3.DatabaseError for a damaged file."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise NewerSchema(
            sentence(
                "Your history was created by a newer version of Repartee. Update Repartee to "
                "see it and save conversations."
            )
        )
    with closing(database.execute("PRAGMA quick_check(1)")) as cursor:
        (result,) = cursor.fetchone()
    if result != "ok":
        error = sqlite3.DatabaseError(result)
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _migrate(database: sqlite3.Connection) -> None:
    """Run all missing migrations or none; another program may be migrating, too."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version == VERSION:
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        for script in MIGRATIONS[version:]:
            for statement in _statements(script):
                database.execute(statement)
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """The single statements: ``executescript`` would commit before the first."""
    statements, statement = [], ""
    for part in script.split(";"):
        statement += part + ";"
        if sqlite3.complete_statement(statement):
            statements.append(statement)
            statement = ""
    return [one for one in statements if one.strip(" ;\n")]
