"""Behind the list of models that recognise speech: the library's catalogue, and what is here."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from app.gui.voices.catalog_controller import CatalogController, Offer
from app.services.storage.download import Progress
from app.services.stt import stt_models
from app.services.stt.stt_models import BUNDLED, MODELS_URL, SttModel


class SttCatalogController(CatalogController):
    """The models of the catalogue, those in ``folder`` among them; ``url`` is where they are."""

    def __init__(self, folder: Path, url: str = MODELS_URL, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._url = url
        self._models: dict[str, SttModel] = {}

    def refresh(self) -> None:
        self._do(self._list())

    async def _list(self) -> None:
        found = await asyncio.to_thread(stt_models.catalog)
        self._models = {model.name: model for model in found}
        self._take_stock()
        self.reached.emit("")

    def _take_stock(self) -> None:
        for name, model in self._models.items():
            if name not in self._fetching:
                self.offers[name] = self._as_stored(model)
        self.listed.emit()

    def _as_stored(self, model: SttModel) -> Offer:
        offer = Offer(model.name, model.language, model.quality, model.size_bytes, model.license)
        if stt_models.is_installed(model, self._folder):
            return replace(offer, state="installed")
        here = stt_models.size_on_disk(model, self._folder)
        return replace(offer, state="paused", done_bytes=here) if here else offer

    async def _fetch(self, name: str, progress: Progress) -> None:
        await stt_models.install(self._models[name], self._folder, progress, self._url)

    def _delete(self, name: str) -> None:
        stt_models.remove(self._models[name], self._folder)

    @property
    def disk_bytes(self) -> int:
        """Without the one that comes with the program."""
        bundled = self.offers.get(BUNDLED)
        return super().disk_bytes - (bundled.size_bytes if bundled else 0)
