"""A limit on how long the other side may stay silent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

_T = TypeVar("_T")


class IdleTimeout:
    """Counts only the time spent in ``wait``: the caller may work in between."""

    def __init__(self, limit_s: float) -> None:
        self.restart(limit_s)

    def restart(self, limit_s: float) -> None:
        self.limit_s = self._left_s = limit_s

    async def wait(self, awaited: Awaitable[_T]) -> _T:
        """Raises TimeoutError, and cancels ``awaited``, once the limit is used up."""
        clock = asyncio.get_running_loop().time
        started = clock()
        try:
            async with asyncio.timeout(self._left_s):
                return await awaited
        finally:
            self._left_s -= clock() - started
