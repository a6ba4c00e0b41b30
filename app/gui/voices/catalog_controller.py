"""Behind a list of what can be fetched and kept: voices, or models that recognise speech.

It holds an ``Offer`` for each and tells of each change; whoever shows them asks by the verbs.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from app.errors import ReparteeError
from app.services.storage.download import Progress
from app.services.tts import voice_catalog

State = Literal["offered", "waiting", "loading", "paused", "preparing", "installed"]

SHOWN_EVERY_S = 0.1
"""How often progress is told of: a fast download has a thousand steps a second."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One as it stands. ``language`` as in ``en_US``; ``quality`` x_low, low, medium, high."""

    name: str
    language: str
    quality: str
    size_bytes: int
    """Of the download, or on this disk once it is installed."""
    licence: str = ""
    """"" when only the model card could tell, and it was not read or does not say."""
    card: str = ""
    """The whole model card, where it is known."""
    state: State = "offered"
    done_bytes: int = 0
    sounding: bool = False
    problem: str = ""
    """What went wrong last, in one sentence."""

    @property
    def data(self) -> str:
        """The data set, which is what people call the voice by."""
        return voice_catalog.split_name(self.name)[1]

    @property
    def is_installed(self) -> bool:
        return self.state == "installed"


class CatalogController(QObject):
    """What there is, by name, and what became of each. A subclass says where it comes from."""

    listed = Signal()
    """The offers are others than before."""
    changed = Signal(object)
    """This ``Offer`` has replaced the one of its name."""
    reached = Signal(object)
    """The catalogue was asked for: what was wrong, in one sentence; "" when it came."""
    installed = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: dict[str, Offer] = {}
        self._fetching: dict[str, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def refresh(self) -> None:
        """Look what is installed, at once, and what there is; ``reached`` tells the outcome."""
        raise NotImplementedError

    @property
    def disk_bytes(self) -> int:
        """What all that is installed takes."""
        return sum(offer.size_bytes for offer in self.offers.values() if offer.is_installed)

    # --- the verbs ------------------------------------------------------------------------------

    def install(self, name: str) -> None:
        """Fetch it, or go on with what has come of it."""
        if name not in self._fetching:
            self._put(name, state="waiting", problem="")
            self._fetching[name] = self._do(self._install(name))

    def pause(self, name: str) -> None:
        """Stop fetching; what has come stays."""
        if task := self._fetching.get(name):
            task.cancel()

    def cancel(self, name: str) -> None:
        """Stop fetching, and throw away what has come."""
        task = self._fetching.get(name)
        self.pause(name)
        self._do(self._discard(name, task))

    def remove(self, name: str) -> None:
        """Delete what is installed."""
        self._do(self._remove(name))

    async def close(self) -> None:
        """Stop everything; downloads go on from where they are another time."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    # --- where it comes from --------------------------------------------------------------------

    def _take_stock(self) -> None:
        """Bring ``offers`` up to date with what is on the disk, and emit ``listed``."""
        raise NotImplementedError

    async def _fetch(self, name: str, progress: Progress) -> None:
        """Fetch it and make it ready. Raises ReparteeError."""
        raise NotImplementedError

    def _delete(self, name: str) -> None:
        """Delete what there is of it. Blocks. Raises ReparteeError when nothing is."""
        raise NotImplementedError

    # --- doing ----------------------------------------------------------------------------------

    async def _install(self, name: str) -> None:
        told = 0.0

        def progress(done: int, _: int) -> None:
            nonlocal told
            if time.monotonic() - told > SHOWN_EVERY_S:
                told = time.monotonic()
                self._put(name, state="loading", done_bytes=done)

        problem = ""
        try:
            await self._fetch(name, progress)
        except ReparteeError as error:
            problem = str(error)
        finally:
            self._fetching.pop(name, None)
            self._take_stock()
            self._put(name, problem=problem)
        if not problem:
            self.installed.emit(name)

    async def _discard(self, name: str, task: asyncio.Task[None] | None) -> None:
        if task is not None:
            await asyncio.wait([task])
        if not self.offers[name].is_installed:
            with contextlib.suppress(ReparteeError):  # nothing had come yet
                await asyncio.to_thread(self._delete, name)
        self._take_stock()

    async def _remove(self, name: str) -> None:
        try:
            await asyncio.to_thread(self._delete, name)
        except ReparteeError as error:
            self._put(name, problem=str(error))
        else:
            self._take_stock()
            self.removed.emit(name)

    def _put(self, name: str, **changes: Any) -> None:
        """Change what is offered; what has gone meanwhile stays away."""
        if name in self.offers:
            self.offers[name] = replace(self.offers[name], **changes)
            self.changed.emit(self.offers[name])

    def _do(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)  # the loop itself holds tasks only weakly
        task.add_done_callback(self._tasks.discard)
        return task
