"""Background tasks that belong to one object and end with it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Tasks:
    """The running tasks of one owner.

    The event loop references tasks only weakly, so a task that nobody else references may be
    garbage-collected before it ends; this set keeps each one until it is done.
    """

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run ``work`` on the current event loop."""
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def finished(self) -> None:
        """Wait until every task has ended, including those started meanwhile."""
        while self._running:
            await asyncio.wait(self._running)

    def cancel(self) -> None:
        """Cancel every task, without waiting."""
        for task in self._running:
            task.cancel()

    async def stop(self) -> None:
        """Cancel every task and wait until all have ended. Their errors are not raised."""
        self.cancel()
        await self.finished()
