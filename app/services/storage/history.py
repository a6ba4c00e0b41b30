"""The history of conversations: a SQLite file, used from a thread of its own.

A conversation is written as it grows, before a message is shown as sent. If writing fails, the
conversation continues, and what is missing is written with the next message, of another
conversation too, or at the end.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from app.engine.contracts.ports import Message
from app.errors import HistoryError
from app.messages import sentence
from app.services.storage import history_database
from app.services.storage.history_recovery import recover_conversations
from app.services.storage.history_store import HistoryStore

FLUSH_TIMEOUT_S = 0.5
"""A question waits no longer than this for a slow disk; it is still written as soon as possible."""
UNDO_S = 600.0
"""A deletion can be undone for this long, also in another window: until then it is only marked."""
DAY_S = 86_400.0

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


def _in_thread(
    method: Callable[Concatenate[HistoryStore, P], T],
) -> Callable[Concatenate[History, P], Coroutine[Any, Any, T]]:
    """A coroutine method of ``History`` that calls ``method`` in the history's thread."""

    async def call(history: History, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await history._run(lambda store: method(store, *args, **kwargs))

    return call


class History:
    """All methods are for the event loop's thread, and raise HistoryError with one sentence."""

    def __init__(
        self, file: Path, notify: Callable[[str, str], None] = lambda code, words: None
    ) -> None:
        """``notify`` gets a code and a sentence for the user: what could not be stored, or what
        was recovered from a damaged file."""
        self._file = file
        self._notify = notify
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="history")
        self._store: HistoryStore | None = None
        self._problem = ""
        self.unwritten: set[ConversationRecorder] = set()
        """Those whose last write has failed; used in the thread only."""
        self.current_recorder: ConversationRecorder | None = None
        """The newest one: it records the current conversation, if that is recorded."""

    find = _in_thread(HistoryStore.find)
    last = _in_thread(HistoryStore.last)
    title = _in_thread(HistoryStore.title)
    rename = _in_thread(HistoryStore.rename)
    pin = _in_thread(HistoryStore.pin)

    def recorder(self) -> ConversationRecorder:
        """Records a new conversation; nothing is written before its first message."""
        return ConversationRecorder(self)

    async def resume(self, number: int) -> tuple[list[Message], ConversationRecorder]:
        """The messages of a conversation, and a recorder that continues it."""
        messages, stamp = await self._run(lambda store: store.read(number))
        return messages, ConversationRecorder(self, number, stamp, tuple(messages))

    async def read(self, number: int) -> list[Message]:
        messages, _ = await self._run(lambda store: store.read(number))
        return messages

    async def delete(self, number: int) -> None:
        """``restore`` undoes this until ``purge_deleted``, or ``purge`` ten minutes later."""
        await self._run(lambda store: store.mark_deleted(number, time.time()))

    async def restore(self, number: int) -> None:
        await self._run(lambda store: store.mark_deleted(number, None))

    async def discard_fork(self, fork: ConversationRecorder) -> None:
        """Delete a forked conversation; the one it was forked from is the current one again."""
        fork.stop()
        self.current_recorder = fork.source
        await self._run(lambda store: store.mark_deleted(fork.number, time.time()))

    async def purge(self, keep_days: int = 0) -> None:
        """Erase what was deleted more than ten minutes ago, and unpinned conversations that are
        older than ``keep_days`` (0: keep all)."""
        now = time.time()
        oldest = now - keep_days * DAY_S if keep_days else 0.0
        await self._run(lambda store: store.purge(now - UNDO_S, oldest))

    async def purge_deleted(self) -> None:
        """Erase everything that was deleted."""
        await self._run(lambda store: store.purge(time.time() + 1))

    async def close(self) -> None:
        """Write what is pending, and close the file."""
        if self.unwritten:  # perhaps there is room now
            await self.submit(lambda store: None, asyncio.get_running_loop())
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close_store)
        self._thread.shutdown(wait=False)

    async def _run(self, action: Callable[[HistoryStore], T]) -> T:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._thread, self._attempt, action, loop)
        except (sqlite3.Error, OSError, HistoryError, ValueError, KeyError) as error:
            raise HistoryError(history_database.describe_error(error, self._file)) from error

    def submit(
        self, action: Callable[[HistoryStore], None], loop: asyncio.AbstractEventLoop
    ) -> asyncio.Future[None]:
        """Run ``action`` in the thread; a failure is passed to ``notify``."""
        return loop.run_in_executor(self._thread, self._try, action, loop)

    # --- in the thread --------------------------------------------------------------------------

    def _try(self, action: Callable[[HistoryStore], None], loop: asyncio.AbstractEventLoop) -> None:
        problem = ""
        try:
            self._attempt(action, loop)
            for recorder in [*self.unwritten]:
                self._attempt(recorder.write, loop)
        except Exception as error:  # the user must know whatever the reason is
            log.warning("the conversation was not stored: %s", type(error).__name__)
            problem = history_database.describe_error(error, self._file)
        before, self._problem = self._problem, problem
        if before and not problem:
            problem = sentence("This conversation is being saved again.")
        if problem and problem != before:
            loop.call_soon_threadsafe(self._notify, HistoryError.code, problem)

    def _attempt(self, action: Callable[[HistoryStore], T], loop: asyncio.AbstractEventLoop) -> T:
        """Run ``action``, once more with a new file if the file is damaged."""
        try:
            return action(self._open_store())
        except sqlite3.DatabaseError as error:
            if not history_database.is_damage(error):
                raise
            self._replace_damaged_file(loop)
            return action(self._open_store())

    def _open_store(self) -> HistoryStore:
        if self._store is None:
            self._store = HistoryStore(history_database.connect(self._file))
        return self._store

    def _replace_damaged_file(self, loop: asyncio.AbstractEventLoop) -> None:
        self._close_store()
        damaged = history_database.move_aside(self._file, date.today().isoformat())
        count = recover_conversations(damaged, self._open_store(), time.time())
        words = sentence(
            "Your history was damaged. Conversations recovered: {count}. The damaged file "
            "was kept as {name}.",
            name=damaged.name,
            count=count,
        )
        loop.call_soon_threadsafe(self._notify, "history_damaged", words)

    def _close_store(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            store.close()


class ConversationRecorder:
    """Stores one conversation; implements ``app.engine.contracts.ports.Archive``."""

    def __init__(
        self,
        history: History,
        number: int | None = None,
        stamp: int = 0,
        stored: tuple[Message, ...] = (),
        source: ConversationRecorder | None = None,
    ) -> None:
        self._history = history
        self.source = source
        """Records the conversation that this one was forked from."""
        history.current_recorder = self
        self.number = number
        """The conversation's number; None until its first message is written."""
        self._stamp = stamp
        self._stored = stored
        self._wanted = stored
        self._writing: asyncio.Future[None] | None = None
        self._stopped = False

    def stop(self) -> None:
        """Store nothing more: the user has deleted the conversation, or wants it private."""
        self._stopped = True

    def save(self, messages: Sequence[Message]) -> None:
        if self._stopped:
            return
        self._wanted = tuple(messages)
        self._writing = self._history.submit(self.write, asyncio.get_running_loop())

    async def flush(self) -> None:
        if self._writing:
            await asyncio.wait([self._writing], timeout=FLUSH_TIMEOUT_S)

    def fork(self) -> ConversationRecorder:
        fork = ConversationRecorder(self._history, source=self)
        fork._stopped = self._stopped
        return fork

    def write(self, store: HistoryStore) -> None:
        """Write what is not in the file yet."""
        wanted, stored = self._wanted, self._stored
        begin = _common_length(stored, wanted)
        if self._stopped or begin == len(wanted) == len(stored):
            self._history.unwritten.discard(self)
            return
        self._history.unwritten.add(self)
        source = self.source.number if self.source else None
        self.number, self._stamp = store.write(
            self.number, self._stamp, wanted, begin, time.time(), source
        )
        self._stored = wanted
        self._history.unwritten.discard(self)


def _common_length(one: Sequence[Message], other: Sequence[Message]) -> int:
    """How many messages at the start are equal."""
    for position, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine is not theirs and mine != theirs:
            return position
    return min(len(one), len(other))
