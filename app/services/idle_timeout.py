"""A limit on another's silence."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

_T = TypeVar("_T")


class Patience:
    """Counts only the time spent waiting, so that who waits may take time of its own in between."""

    def __init__(self, limit_s: float) -> None:
        self.renew(limit_s)

    def renew(self, limit_s: float) -> None:
        """Begin to count again."""
        self.limit_s = self._left_s = limit_s

    async def wait(self, awaited: Awaitable[_T]) -> _T:
        """Raises TimeoutError, and cancels what was awaited, when the limit is reached."""
        clock = asyncio.get_running_loop().time
        began = clock()
        try:
            async with asyncio.timeout(self._left_s):
                return await awaited
        finally:
            self._left_s -= clock() - began
