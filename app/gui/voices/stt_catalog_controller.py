"""The catalog of the models that recognize speech on this computer."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from app.gui.voices.catalog_controller import CatalogController, CatalogItem
from app.services.storage.download import Progress
from app.services.stt import stt_models
from app.services.stt.stt_models import BUNDLED, MODELS_URL, SttModel


class SttCatalogController(CatalogController):
    """The models of the library's catalog, fetched from ``url`` and stored in ``folder``."""

    bundled = BUNDLED

    def __init__(self, folder: Path, url: str = MODELS_URL, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._url = url
        self._models: dict[str, SttModel] = {}

    async def _load_catalog(self) -> None:
        models = await asyncio.to_thread(stt_models.catalog)
        self._models = {model.name: model for model in models}

    def _list_items(self) -> Iterator[CatalogItem]:
        for model in self._models.values():
            item = CatalogItem(
                model.name,
                model.language,
                model.quality,
                model.size_bytes,
                model.license,
                is_bundled=model.name == BUNDLED,
            )
            if stt_models.is_installed(model, self._folder):
                folder = "" if item.is_bundled else str(self._folder / model.name)
                item = replace(item, state="installed", folder=folder)
            elif done := stt_models.size_on_disk(model, self._folder):
                item = replace(item, state="paused", done_bytes=done)
            yield item

    async def _download(self, name: str, progress: Progress) -> None:
        await stt_models.install(self._models[name], self._folder, progress, self._url)

    def _delete(self, name: str) -> None:
        stt_models.remove(self._models[name], self._folder)
