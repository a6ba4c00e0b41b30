"""The history of conversations: a SQLite file, in a thread of its own.

A conversation is written as it grows, before it is shown as sent. Whatever fails, the conversation
goes on; what could not be written is written with what comes next.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import TypeVar

from app.engine.contracts.ports import Message
from app.engine.contracts.stored_conversation import StoredConversation
from app.errors import HistoryError
from app.messages import sentence
from app.services.storage import history_database
from app.services.storage.history_recovery import salvage
from app.services.storage.history_store import HistoryStore

WRITTEN_WITHIN_S = 0.5
"""A question waits no longer for a slow disk; it is written as soon as the disk allows."""
TAKEN_BACK_WITHIN_S = 600.0
"""For so long a deletion is only marked, also for another window: then it can be undone."""
DAY_S = 86_400.0

log = logging.getLogger(__name__)
T = TypeVar("T")


class History:
    """All methods are for the event loop's thread, and raise HistoryError: one clear sentence."""

    def __init__(
        self, file: Path, tell: Callable[[str, str], None] = lambda code, words: None
    ) -> None:
        """``tell`` takes a code and one sentence for the user: what could not be kept, or was
        saved of a broken file."""
        self._file = file
        self._tell = tell
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="history")
        self._store: HistoryStore | None = None
        self._failing = ""
        self.latest: Recorder | None = None
        """The last one made: it keeps the conversation that goes on, if that is kept."""

    # --- the conversation that goes on ----------------------------------------------------------

    def recorder(self) -> Recorder:
        """Keeps a new conversation; nothing is written before its first message."""
        return Recorder(self)

    async def resume(self, number: int) -> tuple[list[Message], Recorder]:
        """A conversation's messages, and what keeps it from now on."""
        messages, stamp = await self._do(lambda store: store.read(number))
        return messages, Recorder(self, number, stamp, tuple(messages))

    # --- all of them ----------------------------------------------------------------------------

    async def find(self, words: str = "") -> list[StoredConversation]:
        """Conversations with all of ``words``; pinned ones and then the newest first."""
        return await self._do(lambda store: store.find(words))

    async def last(self) -> StoredConversation | None:
        """The conversation in which something was said last."""
        return await self._do(lambda store: store.last())

    async def read(self, number: int) -> list[Message]:
        messages, _ = await self._do(lambda store: store.read(number))
        return messages

    async def rename(self, number: int, title: str) -> None:
        """An empty ``title``: what the user said first."""
        await self._do(lambda store: store.rename(number, " ".join(title.split())))

    async def pin(self, number: int, pinned: bool) -> None:
        await self._do(lambda store: store.pin(number, pinned))

    async def delete(self, number: int) -> None:
        """It can come back by ``restore`` until ``forget``, or ten minutes after."""
        await self._do(lambda store: store.delete(number, time.time()))

    async def restore(self, number: int) -> None:
        await self._do(lambda store: store.delete(number, None))

    async def forget(self, keep_days: int = 0) -> None:
        """Remove for good what was deleted a while ago, and what is older than ``keep_days`` and
        not pinned (0: nothing is too old)."""
        now = time.time()
        oldest = now - keep_days * DAY_S if keep_days else 0.0
        await self._do(lambda store: store.forget(now - TAKEN_BACK_WITHIN_S, oldest))

    async def forget_deleted(self) -> None:
        """Remove for good all that was deleted."""
        await self._do(lambda store: store.forget(time.time() + 1))

    async def close(self) -> None:
        """Write what is left, and let go of the file."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._let_go)
        self._thread.shutdown(wait=False)

    # --- in the thread --------------------------------------------------------------------------

    async def _do(self, deed: Callable[[HistoryStore], T]) -> T:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._thread, self.attempt, deed, loop)
        except (sqlite3.Error, OSError, HistoryError, ValueError, KeyError) as error:
            raise HistoryError(history_database.in_words(error, self._file)) from error

    def submit(
        self, deed: Callable[[HistoryStore], None], loop: asyncio.AbstractEventLoop
    ) -> asyncio.Future[None]:
        """Have the thread do it; what fails is told."""
        return loop.run_in_executor(self._thread, self._try, deed, loop)

    def _try(self, deed: Callable[[HistoryStore], None], loop: asyncio.AbstractEventLoop) -> None:
        failing = ""
        try:
            self.attempt(deed, loop)
        except (sqlite3.Error, OSError, HistoryError) as error:
            log.warning("the conversation was not stored: %s", type(error).__name__)
            failing = history_database.in_words(error, self._file)
        before, self._failing = self._failing, failing
        if failing and failing != before:
            loop.call_soon_threadsafe(self._tell, HistoryError.code, failing)
        elif before and not failing:
            words = sentence("This conversation is stored again.")
            loop.call_soon_threadsafe(self._tell, HistoryError.code, words)

    def attempt(self, deed: Callable[[HistoryStore], T], loop: asyncio.AbstractEventLoop) -> T:
        """Once more, with a new file, where this one turns out to be broken."""
        try:
            return deed(self._opened())
        except sqlite3.DatabaseError as error:
            if not history_database.is_damage(error):
                raise
            self._begin_anew(loop)
            return deed(self._opened())

    def _opened(self) -> HistoryStore:
        if self._store is None:
            self._store = HistoryStore(history_database.connect(self._file))
        return self._store

    def _begin_anew(self, loop: asyncio.AbstractEventLoop) -> None:
        self._let_go()
        aside = history_database.set_aside(self._file, date.today().isoformat())
        saved = salvage(aside, self._opened(), time.time())
        words = sentence(
            "The history was damaged; it is kept as {name}. Conversations saved from it: {count}.",
            name=aside.name,
            count=saved,
        )
        loop.call_soon_threadsafe(self._tell, "history_damaged", words)

    def _let_go(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            store.close()


class Recorder:
    """Keeps one conversation: ``app.engine.contracts.ports.Archive``."""

    def __init__(
        self,
        history: History,
        number: int | None = None,
        stamp: int = 0,
        stored: tuple[Message, ...] = (),
    ) -> None:
        self._history = history
        history.latest = self
        self.number = number
        """The conversation's in the history; None before its first message is written."""
        self._stamp = stamp
        self._stored = stored
        self._wanted = stored
        self._writing: asyncio.Future[None] | None = None
        self._stopped = False

    def stop(self) -> None:
        """Keep no more: the user has deleted the conversation."""
        self._stopped = True

    def keep(self, messages: Sequence[Message]) -> None:
        if self._stopped:
            return
        self._wanted = tuple(messages)
        self._writing = self._history.submit(self._write, asyncio.get_running_loop())

    async def kept(self) -> None:
        if self._writing:
            await asyncio.wait([self._writing], timeout=WRITTEN_WITHIN_S)

    def anew(self) -> Recorder:
        return self._history.recorder()

    def _write(self, store: HistoryStore) -> None:
        wanted, stored = self._wanted, self._stored
        begin = _common(stored, wanted)
        if begin == len(wanted) == len(stored):
            return
        written = store.write(self.number, self._stamp, wanted, begin, time.time())
        self.number, self._stamp = written
        self._stored = wanted


def _common(one: Sequence[Message], other: Sequence[Message]) -> int:
    """How many messages both begin with."""
    for at, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine is not theirs and mine != theirs:
            return at
    return min(len(one), len(other))
