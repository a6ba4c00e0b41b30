"""The catalog of the language models for this computer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import ModelFileError, ReparteeError
from app.gui.voices.catalog_controller import CatalogController, CatalogItem
from app.messages import sentence
from app.services.llm.models import catalog
from app.services.llm.models import installed as models
from app.services.llm.models.catalog import CatalogModel
from app.services.llm.models.installed import InstalledModel
from app.services.llm.models.pace import Pace
from app.services.storage import model_hub
from app.services.storage.download import Progress

Measure = Callable[[str], Awaitable[Pace]]
"""How quickly a model of this name reads and answers. Raises ModelError."""
RELEASE_S = 5.0
"""How long to wait for the engine to close the file of a model that was in use (Windows)."""


class ModelCatalogController(CatalogController):
    """The models of the catalog, downloaded from ``hub_url`` to ``folder``, and the user's files.

    An item's name is the value of the setting ``model``.
    """

    bundled = ""
    removing = Signal(str)
    """A model is about to be deleted: stop using it."""
    add_failed = Signal(object)
    """Why a file was not added, in one sentence."""

    def __init__(
        self,
        hub_url: str,
        folder: Path,
        measure: Measure,
        parent: QObject | None = None,
        *,
        memory_bytes: int = 0,
    ) -> None:
        """``memory_bytes``: the computer's memory; 0: it is looked up."""
        super().__init__(parent)
        self.memory_bytes = memory_bytes or catalog.computer_memory()
        self.offered = {model.name: model for model in catalog.CATALOG}
        self.recommended = catalog.recommended(self.memory_bytes)
        """The name of a model; "" if there is too little memory for any."""
        self._hub = model_hub.hub_url(hub_url)
        self._folder = folder
        self._measure = measure
        self._there: dict[str, InstalledModel] = {}
        self._update_items()

    def installed_model(self, name: str) -> InstalledModel | None:
        return self._there.get(name)

    def page_url(self, model: CatalogModel) -> str:
        """The page of the model on the hub."""
        return f"{self._hub}/{model.repository}"

    @property
    def can_offer(self) -> bool:
        """Whether this computer has a model, or enough memory for one."""
        return bool(self._there or self.recommended)

    def fits(self, name: str) -> bool:
        """Whether the computer has enough memory for the model, as far as is known."""
        model = self.offered.get(name)
        return model is None or catalog.fits(model, self.memory_bytes)

    @property
    def disk_bytes(self) -> int:
        """Without the files of the user's."""
        own = (one.size_bytes for one in self._there.values() if one.is_own)
        return super().disk_bytes - sum(own)

    def add_file(self, file: Path) -> None:
        """List a model file of the user's, and measure it."""
        self._tasks.start(self._add(file))

    def measure(self, name: str) -> None:
        """Measure an installed model again."""
        if name in self._there and name not in self._installing:
            self._update_item(name, state="preparing", problem="")
            self._installing[name] = self._tasks.start(self._install(name))

    def remove(self, name: str) -> None:
        self.removing.emit(name)
        super().remove(name)

    # --- what the base class asks for -----------------------------------------------------------

    async def _load_catalog(self) -> None:
        """The catalog is part of Repartee: the hub is asked when a model is installed."""

    def _list_items(self) -> Iterator[CatalogItem]:
        self._there = {model.name: model for model in models.installed(self._folder)}
        partial = models.unfinished(self._folder)
        for name in dict.fromkeys([*self._there, *self.offered, *partial]):
            item = self._offered_item(name)
            if there := self._there.get(name):
                item = replace(
                    item,
                    size_bytes=there.size_bytes,
                    license=there.license or item.license,
                    state="installed",
                    folder=str(there.path.parent),
                    problem="" if there.size_bytes else self._missing(there),
                )
            elif name in partial:
                done = partial[name]
                size = max(item.size_bytes, done)
                item = replace(item, state="paused", done_bytes=done, size_bytes=size)
            yield item

    def _offered_item(self, name: str) -> CatalogItem:
        if model := self.offered.get(name):
            return CatalogItem(name, "", "", model.size_bytes, model.license)
        return CatalogItem(name, "", "", 0)

    def _missing(self, there: InstalledModel) -> str:
        return sentence("There's no model file at {path}.", path=there.path)

    async def _download(self, name: str, progress: Progress) -> None:
        def tell(done: int, total: int) -> None:
            if name in self.items and self.items[name].size_bytes != total:
                self._update_item(name, size_bytes=total)
            progress(done, total)

        there = self._there.get(name)
        if there is None:
            there = await models.install(self.offered[name], self._hub, self._folder, tell)
        self._update_item(name, state="preparing", done_bytes=there.size_bytes)
        pace = await self._measure(there.name)
        await asyncio.to_thread(models.save_pace, there.name, pace, self._folder)

    def _delete(self, name: str) -> None:
        there = self._there.get(name)
        until = time.monotonic() + RELEASE_S
        while True:
            try:
                models.remove(there.name if there else name, self._folder)
            except ModelFileError as error:
                is_open = isinstance(error.__cause__, PermissionError)
                if not is_open or time.monotonic() > until:
                    raise
                time.sleep(0.2)
            else:
                return

    async def _add(self, file: Path) -> None:
        try:
            there = await asyncio.to_thread(models.add, file, self._folder)
        except ReparteeError as error:
            self.add_failed.emit(str(error))
            return
        self._update_items()
        self.measure(there.name)
