"""Where timers, alarms and reminders are kept, so that they outlive the program.

A SQLite file: several programs may hold it at once (the window, a question in the terminal), what
is due is taken by exactly one of them, and a crash or a full disk leaves it whole.
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
_PATIENCE_S = 1.0
"""How long to wait for another program that is writing."""


@dataclass(frozen=True, slots=True)
class Timer:
    """One that is set. ``due`` is in s since the epoch; ``seconds`` is how long it was set for, 0
    where it was set for a time of day."""

    number: int
    kind: Kind
    label: str
    due: float
    seconds: float = 0.0


class TimerStore:
    """The file is opened for each call, so that nothing has to be closed and any thread may call.
    All methods raise ToolError where the file can be neither read nor written."""

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
        """All that are set, the next to ring first."""
        with self._open() as database:
            rows = database.execute(f"SELECT {_COLUMNS} FROM timers ORDER BY due, number")
            return tuple(Timer(*row) for row in rows)

    def drop(self, *timers: Timer) -> None:
        """Cancel ``timers``; those that have gone off meanwhile do no harm."""
        with self._open() as database:
            numbers = [(timer.number,) for timer in timers]
            database.executemany("DELETE FROM timers WHERE number = ?", numbers)

    def next_due(self) -> float | None:
        with self._open() as database:
            (due,) = database.execute("SELECT min(due) FROM timers").fetchone()
        return None if due is None else float(due)

    def take_due(self, now: float) -> tuple[Timer, ...]:
        """Those whose time has come, which are then gone: no other program gets them, too."""
        with self._open() as database:
            taken = f"DELETE FROM timers WHERE due <= ? RETURNING {_COLUMNS}"
            rows = database.execute(taken, (now,)).fetchall()
        return tuple(sorted((Timer(*row) for row in rows), key=lambda timer: timer.due))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            try:
                database = self._connect()
            except sqlite3.OperationalError:  # locked, or the disk: the file itself is sound
                raise
            except sqlite3.DatabaseError:  # no database: it is set aside, and all begins afresh
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
        # Made first, for SQLite would let others read it.
        os.close(os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600))
        database = sqlite3.connect(self._file, timeout=_PATIENCE_S)
        try:
            database.execute(_TABLE)
        except sqlite3.Error:
            database.close()
            raise
        return database
