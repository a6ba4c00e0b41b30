"""Stores timers, alarms and reminders in a SQLite file, so that they outlive the program.

Several programs may use it at once (the window, a question in the terminal); exactly one of them
takes what is due. A crash or a full disk leaves it intact.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.errors import ToolError

Kind = Literal["timer", "alarm", "reminder"]

_TABLE = """
CREATE TABLE IF NOT EXISTS timers (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, label TEXT NOT NULL, due REAL NOT NULL, seconds REAL NOT NULL
)"""
_COLUMNS = "number, kind, label, due, seconds"
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


class TimerStore:
    """Opens the file for each call, so that nothing has to be closed and any thread may call. All
    methods raise ToolError if the file cannot be read or written."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def add(self, kind: Kind, label: str, due: float, seconds: float = 0.0) -> Timer:
        with self._open() as database:
            row = (kind, label, due, seconds)
            insert = "INSERT INTO timers (kind, label, due, seconds) VALUES (?, ?, ?, ?)"
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

    def next_due(self) -> float | None:
        with self._open() as database:
            (due,) = database.execute("SELECT min(due) FROM timers").fetchone()
        return None if due is None else float(due)

    def take_due(self, now: float) -> tuple[Timer, ...]:
        """Remove and return the timers that are due; no other program gets them, too."""
        with self._open() as database:
            taken = f"DELETE FROM timers WHERE due <= ? RETURNING {_COLUMNS}"
            rows = database.execute(taken, (now,)).fetchall()
        return tuple(sorted((Timer(*row) for row in rows), key=lambda timer: timer.due))

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
            raise ToolError(f"The timers cannot be stored or read: {error}.") from error

    def _connect(self) -> sqlite3.Connection:
        # SQLite would create a file that others can read.
        os.close(os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600))
        database = sqlite3.connect(self._file, timeout=_BUSY_TIMEOUT_S)
        try:
            database.execute(_TABLE)
        except sqlite3.Error:
            database.close()
            raise
        return database
