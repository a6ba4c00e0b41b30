"""Base of the catalogs of voices and of speech recognition models."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from app.errors import ReparteeError
from app.gui.kit.controller import Controller, showing_problem
from app.services.storage.download import Progress
from app.services.tts import voice_licenses

State = Literal["available", "waiting", "downloading", "paused", "preparing", "installed"]

PROGRESS_INTERVAL_S = 0.1
"""A fast download reports a thousand steps a second; the rows are updated this often."""


@dataclass(frozen=True, slots=True)
class CatalogItem:
    """A voice or a speech recognition model, and the state of its download."""

    name: str
    language: str
    """For example ``en_US``."""
    quality: str
    """x_low, low, medium or high for a voice; tiny, base, small or medium for a model."""
    size_bytes: int
    """Size of its files: of the download, and on disk."""
    license: str = ""
    """"" while it is unknown: only the model card may name it."""
    model_card: str = ""
    """The whole text; "" while it is unknown."""
    state: State = "available"
    done_bytes: int = 0
    is_playing: bool = False
    problem: str = ""
    """What went wrong last, in one sentence."""
    is_bundled: bool = False
    """It comes with Repartee and cannot be removed."""
    is_file: bool = False
    """A voice file of the user's, whose path is the name. Repartee does not remove it."""
    sample_rate: int = 0
    """Hz; 0 while it is unknown."""
    speakers: int = 0
    """0 while it is unknown."""
    folder: str = ""
    """Where its files are, if it is installed."""

    @property
    def is_removable(self) -> bool:
        return self.is_installed and not self.is_bundled and not self.is_file

    @property
    def is_installed(self) -> bool:
        return self.state == "installed"

    @property
    def is_free(self) -> bool:
        """Whether it may be used for anything, without attribution."""
        return voice_licenses.is_free(self.license)

    @property
    def is_recommended(self) -> bool:
        return self.name in voice_licenses.RECOMMENDED.values()


class CatalogController(Controller):
    """The items by name, and what can be done with them. A subclass knows their source."""

    bundled: str
    """The name of the item that comes with Repartee."""
    list_changed = Signal()
    """``items`` was replaced."""
    item_changed = Signal(object)
    """This ``CatalogItem`` has replaced the one with the same name."""
    refreshed = Signal(object)
    """The catalog was loaded: "", or what went wrong in one sentence."""
    installed = Signal(str)
    """An item's name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: dict[str, CatalogItem] = {}
        self._installing: dict[str, asyncio.Task[None]] = {}

    @property
    def disk_bytes(self) -> int:
        """Bytes taken by all items except the bundled one, installed or partly downloaded."""
        items = (one for one in self.items.values() if not (one.is_bundled or one.is_file))
        return sum(item.size_bytes if item.is_installed else item.done_bytes for item in items)

    def refresh(self) -> None:
        """Update what is installed at once, then load the catalog; emits ``refreshed``."""
        self._update_items()
        self._tasks.start(self._refresh())

    def install(self, name: str) -> None:
        """Download the item, or resume its download."""
        if name not in self._installing:
            self._update_item(name, state="waiting", problem="")
            self._installing[name] = self._tasks.start(self._install(name))

    def pause(self, name: str) -> None:
        """Stop the download and keep what has arrived."""
        if task := self._installing.get(name):
            task.cancel()

    def cancel(self, name: str) -> None:
        """Stop the download and delete what has arrived."""
        task = self._installing.get(name)
        self.pause(name)
        self._tasks.start(self._discard(name, task))

    def remove(self, name: str) -> None:
        """Delete an installed item."""
        self._tasks.start(self._remove(name))

    def show_details(self, name: str) -> None:
        """Fetch what is shown only in an item's details."""

    def play_sample(self, name: str, language: str = "en") -> None:
        """Let the item be heard, if items of this kind can be."""

    def stop_sample(self) -> None:
        """Stop the sample that is playing."""

    # --- what a subclass provides ---------------------------------------------------------------

    async def _load_catalog(self) -> None:
        """Raises ReparteeError."""
        raise NotImplementedError

    def _list_items(self) -> Iterable[CatalogItem]:
        """The items in the catalog and on disk."""
        raise NotImplementedError

    async def _download(self, name: str, progress: Progress) -> None:
        """Download the item and make it ready for use. Raises ReparteeError."""
        raise NotImplementedError

    def _delete(self, name: str) -> None:
        """Delete all files of the item. Blocks. Raises ReparteeError when there are none."""
        raise NotImplementedError

    async def _refresh(self) -> None:
        problems = [""]
        try:
            with showing_problem(problems.append):
                await self._load_catalog()
                self._update_items()
        finally:
            self.refreshed.emit(problems[-1])

    async def _install(self, name: str) -> None:
        shown_at = 0.0

        def show_progress(done: int, _: int) -> None:
            nonlocal shown_at
            if time.monotonic() - shown_at > PROGRESS_INTERVAL_S:
                shown_at = time.monotonic()
                self._update_item(name, state="downloading", done_bytes=done)

        problems = [""]
        try:
            with showing_problem(problems.append):
                await self._download(name, show_progress)
        finally:
            self._installing.pop(name, None)
            self._update_items()
            self._update_item(name, problem=problems[-1])
        if not problems[-1]:
            self.installed.emit(name)

    async def _discard(self, name: str, task: asyncio.Task[None] | None) -> None:
        if task is not None:
            await asyncio.wait([task])
        if not self.items[name].is_installed:
            with contextlib.suppress(ReparteeError):  # nothing had arrived yet
                await asyncio.to_thread(self._delete, name)
        self._update_items()

    async def _remove(self, name: str) -> None:
        try:
            await asyncio.to_thread(self._delete, name)
        except ReparteeError as error:
            self._update_item(name, problem=str(error))
        else:
            self._update_items()

    def _update_items(self) -> None:
        """List the items again; those being installed keep their state."""
        installing = {name: self.items[name] for name in self._installing if name in self.items}
        self.items = {item.name: item for item in self._list_items()} | installing
        self.list_changed.emit()

    def _update_item(self, name: str, **changes: Any) -> None:
        """Change an item's fields; an item that is no longer listed is ignored."""
        if name in self.items:
            self.items[name] = replace(self.items[name], **changes)
            self.item_changed.emit(self.items[name])
