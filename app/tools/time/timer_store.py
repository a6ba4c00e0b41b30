"""Stores timers, alarms and reminders in a SQLite file, so that they outlive the program.

Several programs may use it at once (the window, a question in the terminal). What is due is first
claimed by one of them, and deleted when it has been announced: if that program is closed or killed
before, the claim ends and the next one announces it. A crash or a full disk leaves it intact.

An alarm is stored with its local time as well, because "7:00" is meant where the user is by then.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Literal

from app.errors import ToolError

Kind = Literal["timer", "alarm", "reminder"]

_TABLE = """
CREATE TABLE IF NOT EXISTS timers (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, label TEXT NOT NULL, due REAL NOT NULL, seconds REAL NOT NULL
)"""
_ADDED = {
    "local": "TEXT NOT NULL DEFAULT ''",
    "paused_left": "REAL NOT NULL DEFAULT 0",
    "claimed_until": "REAL NOT NULL DEFAULT 0",
}
"""Columns that the first release's table lacks."""
_COLUMNS = "number, kind, label, due, seconds, local, paused_left"

CLAIM_S = 90.0
"""How long a claim lasts unless it is extended: longer than the scheduler's interval."""

PAUSED = 9e15
"""``due`` of a paused timer, in s since the epoch: never."""
_BUSY_TIMEOUT_S = 1.0
"""How long to wait for another program that is writing."""


@dataclass(frozen=True, slots=True)
class Timer:
    """``due`` is in s since the epoch; ``seconds`` is the length, 0 if set for a time of day."""

    number: int
    kind: Kind
    label: str
    due: float
    seconds: float = 0.0
    local: str = ""
    """The local time that an alarm was set for, as ISO 8601 without a zone."""
    paused_left: float = 0.0
    """Seconds that a paused timer has left; 0 if it is running."""


class TimerStore:
    """Opens the file for each call, so that nothing has to be closed and any thread may call. All
    methods raise ToolError if the file cannot be read or written."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def add(
        self, kind: Kind, label: str, due: float, seconds: float = 0.0, local: str = ""
    ) -> Timer:
        with self._open() as database:
            row = (kind, label, due, seconds, local)
            insert = "INSERT INTO timers (kind, label, due, seconds, local) VALUES (?, ?, ?, ?, ?)"
            number = database.execute(insert, row).lastrowid
        assert number is not None
        return Timer(number, *row)

    def pending(self) -> tuple[Timer, ...]:
        """All timers, the next one due first."""
        with self._open() as database:
            rows = database.execute(f"SELECT {_COLUMNS} FROM timers ORDER BY due, number")
            return tuple(Timer(*row) for row in rows)

    def delete(self, *timers: Timer) -> None:
        """Timers that are gone already are ignored."""
        with self._open() as database:
            numbers = [(timer.number,) for timer in timers]
            database.executemany("DELETE FROM timers WHERE number = ?", numbers)

    def update(self, timer: Timer) -> bool:
        """Store a timer's new ``due``, ``seconds`` and ``paused_left``. False if it is gone."""
        with self._open() as database:
            row = (timer.due, timer.seconds, timer.paused_left, timer.number)
            update = "UPDATE timers SET due = ?, seconds = ?, paused_left = ? WHERE number = ?"
            return database.execute(update, row).rowcount > 0

    def next_due(self, now: float = 0.0) -> float | None:
        """The earliest time at which something is due that no program has claimed by ``now``."""
        with self._open() as database:
            query = "SELECT min(due) FROM timers WHERE claimed_until <= ?"
            (due,) = database.execute(query, (now,)).fetchone()
        return None if due is None else float(due)

    def claim_due(self, now: float) -> tuple[Timer, ...]:
        """The timers that are due; until the claim ends no other program gets them. ``delete`` them
        once they have been announced."""
        with self._open() as database:
            claimed = (
                "UPDATE timers SET claimed_until = ? WHERE due <= ? AND claimed_until <= ?"
                f" RETURNING {_COLUMNS}"
            )
            rows = database.execute(claimed, (now + CLAIM_S, now, now)).fetchall()
        return tuple(sorted((Timer(*row) for row in rows), key=lambda timer: timer.due))

    def set_claims(self, until: float, timers: Iterable[Timer]) -> None:
        """Extend the claims on ``timers`` until that time, or end them with 0."""
        with self._open() as database:
            rows = [(until, timer.number) for timer in timers]
            database.executemany("UPDATE timers SET claimed_until = ? WHERE number = ?", rows)

    def follow_zone(self, now: float, zone: tzinfo | None = None) -> None:
        """Move the alarms and reminders ahead, set for a local time, to that time in ``zone``."""
        with self._open() as database:
            query = "SELECT number, local, due FROM timers WHERE local <> '' AND due > ?"
            for number, local, due in database.execute(query, (now,)).fetchall():
                there = datetime.fromisoformat(local).replace(tzinfo=zone).timestamp()
                # Less than a minute is no other zone. An hour that is repeated in fall counts once.
                if abs(there - due) >= 60:
                    update = "UPDATE timers SET due = ? WHERE number = ?"
                    database.execute(update, (there, number))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            try:
                database = self._connect()
            except sqlite3.OperationalError:  # locked, or a disk error: the file is intact
                raise
            except sqlite3.DatabaseError:  # not a database: start with a new file
                self._file.replace(self._file.with_name(self._file.name + ".bad"))
                database = self._connect()
            try:
                with database:
                    yield database
            finally:
                database.close()
        except (sqlite3.Error, OSError) as error:
            raise ToolError(f"I couldn't save or read your timers: {error}.") from error

    def _connect(self) -> sqlite3.Connection:
        # SQLite would create a file that others can read.
        os.close(os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600))
        database = sqlite3.connect(self._file, timeout=_BUSY_TIMEOUT_S)
        try:
            database.execute(_TABLE)
            present = {row[1] for row in database.execute("PRAGMA table_info(timers)")}
            for column in _ADDED.keys() - present:
                database.execute(f"ALTER TABLE timers ADD COLUMN {column} {_ADDED[column]}")
        except sqlite3.Error:
            database.close()
            raise
        return database
