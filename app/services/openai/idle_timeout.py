"""A limit on how long the other side may stay silent."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable
from typing import TypeVar

_T = TypeVar("_T")


class IdleTimeout:
    """Limits the silence to ``limit_s``, and a wait with signs of life to ``total_s``.

    Counts only the time spent in ``wait``: the caller may work in between.
    """

    def __init__(self, limit_s: float, total_s: float = math.inf) -> None:
        self.restart(limit_s, total_s)

    def restart(self, limit_s: float, total_s: float = math.inf) -> None:
        self._limit_s = self._left_s = limit_s
        self._total_s = self._total_left_s = total_s

    def extend(self) -> None:
        """A sign of life: the silence counts from zero again, the whole wait does not."""
        self._left_s = self._limit_s

    @property
    def limit_s(self) -> float:
        """The limit that was used up, or that of silence."""
        return self._total_s if self._total_left_s <= 0 else self._limit_s

    async def wait(self, awaited: Awaitable[_T]) -> _T:
        """Raises TimeoutError, and cancels ``awaited``, once the limit is used up."""
        clock = asyncio.get_running_loop().time
        started = clock()
        try:
            async with asyncio.timeout(min(self._left_s, self._total_left_s)):
                return await awaited
        finally:
            waited_s = clock() - started
            self._left_s -= waited_s
            self._total_left_s -= waited_s
