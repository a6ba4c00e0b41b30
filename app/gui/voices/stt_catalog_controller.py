"""The catalog of the models that recognize speech on this computer."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import ReparteeError
from app.gui.voices.catalog_controller import CatalogController, CatalogItem
from app.services.storage import model_hub
from app.services.storage.download import Progress
from app.services.stt import recognition_models, stt_models
from app.services.stt.local_stt import LocalTranscriber
from app.services.stt.recognition_models import RecognitionModel
from app.services.stt.stt_models import BUNDLED, MODELS_URL, SttModel


class SttCatalogController(CatalogController):
    """Moonshine's models, fetched from ``url``, and those for many languages, from ``hub_url``; all
    are stored in ``folder``."""

    bundled = BUNDLED
    add_failed = Signal(str)
    """Why a file of the user's was not added, in one sentence."""

    def __init__(
        self,
        folder: Path,
        url: str = MODELS_URL,
        parent: QObject | None = None,
        *,
        hub_url: str = "",
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._url = url
        self._hub = model_hub.hub_url(hub_url)
        self._models: dict[str, SttModel] = {}
        self.multilingual: dict[str, RecognitionModel] = {}
        """By name."""

    def recommended(self, language: str) -> str:
        """The name of the model to install for this language; "" for English."""
        import psutil

        memory = psutil.virtual_memory().total
        return recognition_models.recommended(language, memory, os.cpu_count() or 1)

    @property
    def can_add(self) -> bool:
        """Whether this computer can run a model in a file."""
        return find_spec("transcribe_cpp") is not None

    def add_file(self, file: Path) -> None:
        """List a model's file of the user's, if it loads."""
        self._tasks.start(self._add(file))

    async def _add(self, file: Path) -> None:
        transcriber = LocalTranscriber(file)
        try:
            try:
                await transcriber.open()
            finally:
                await transcriber.close()
            await asyncio.to_thread(recognition_models.add, file, self._folder)
        except ReparteeError as error:
            self.add_failed.emit(str(error))
        else:
            self._update_items()

    async def _load_catalog(self) -> None:
        models = await asyncio.to_thread(stt_models.catalog)
        self._models = {model.name: model for model in models}
        offered = recognition_models.CATALOG if self.can_add else ()
        self.multilingual = {model.name: model for model in offered}

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
        yield from self._list_multilingual()

    def _list_multilingual(self) -> Iterator[CatalogItem]:
        """With the user's own files."""
        there = {model.name: model for model in recognition_models.installed(self._folder)}
        partial = recognition_models.unfinished(self._folder)
        for name in dict.fromkeys([*there, *self.multilingual]):
            model = self.multilingual.get(name)
            item = CatalogItem(
                name,
                "",
                "",
                model.size_bytes if model else 0,
                model.license if model else "",
                is_file=name in there and there[name].is_own,
            )
            if name in there:
                size, path = there[name].size_bytes, there[name].path
                item = replace(item, state="installed", size_bytes=size, folder=str(path.parent))
            elif name in partial:
                item = replace(item, state="paused", done_bytes=partial[name])
            yield item

    async def _download(self, name: str, progress: Progress) -> None:
        if model := self.multilingual.get(name):
            await recognition_models.install(model, self._hub, self._folder, progress)
            return
        await stt_models.install(self._models[name], self._folder, progress, self._url)

    def _delete(self, name: str) -> None:
        if name not in self._models:
            recognition_models.remove(name, self._folder)
            return
        stt_models.remove(self._models[name], self._folder)
