"""The catalog of Piper voices: their downloads, model cards and samples."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.engine.contracts.languages import primary_language
from app.engine.contracts.ports import Speaker
from app.errors import DownloadError, ReparteeError
from app.gui.voices.catalog_controller import CatalogController, CatalogItem
from app.gui.voices.catalog_kind import window_language
from app.messages import sentence
from app.services.storage.download import Progress, fetch_bytes
from app.services.tts import bundled_voices, piper_split, voice_catalog, voice_licenses
from app.services.tts.bundled_voices import BundledVoice
from app.services.tts.espeak_voice import EspeakVoice
from app.services.tts.local_voices import LocalVoices, language_of
from app.services.tts.voice_catalog import CatalogVoice
from app.services.tts.voice_sample import (
    SAMPLE_LIMIT,
    VoicePreview,
    decode_recording,
    piper,
    text_for,
)

BASIC = bundled_voices.BASIC


def voice_title(name: str) -> str:
    """The data set in a voice's name, or the file's name in a path, as people write a name."""
    if name.endswith(".onnx"):
        return Path(name).stem
    words = voice_catalog.split_name(name)[1].replace("_", " ").split()
    return " ".join(word[:1].upper() + word[1:] for word in words)


class VoiceCatalogController(CatalogController):
    """The voices of the repository at ``url`` and those in ``folder``.

    ``cache`` is the folder of files that can be recreated; ``speaker`` creates the loudspeaker that
    plays samples.
    """

    bundled = BASIC

    def __init__(
        self,
        url: str,
        folder: Path,
        cache: Path,
        speaker: Callable[[], Speaker],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        basic = CatalogItem(BASIC, "", "", 0, state="installed", is_bundled=True)
        self.items = {BASIC: basic}
        self._url = url
        self._folder = folder
        self._cache = cache
        self._card_folder = cache / "voice-cards"
        self._player = VoicePreview(speaker)
        self._catalog: dict[str, CatalogVoice] = {}
        self._file = ""
        self._sample: asyncio.Task[None] | None = None
        self._reading_card: asyncio.Task[None] | None = None

    async def _load_catalog(self) -> None:
        voices = await voice_catalog.fetch_catalog(self._url)
        self._catalog = {voice.name: voice for voice in voices}

    def list_file(self, voice: str) -> None:
        """If ``voice`` is a path, list the voice there, which need not exist, besides those of the
        catalog. It stays listed when another voice is chosen."""
        if voice.endswith(".onnx") and voice != self._file:
            self._file = voice
            self._update_items()

    def voice_in_use(self, chosen: str) -> str:
        """``chosen`` in the settings, or the voice that speaks if none is."""
        return chosen or LocalVoices(self._folder, self._cache).best(window_language())

    def language_of(self, name: str) -> str:
        """The primary language of the voice, listed yet or not; "" for one that speaks all."""
        if name == BASIC:
            return ""
        item = self.items.get(name)
        return language_of(name) if item is None else primary_language(item.language)

    def _list_items(self) -> Iterator[CatalogItem]:
        yield self.items[BASIC]
        if self._file:
            yield self._file_item()
        cards = voice_licenses.read_cards(self._card_folder)
        cards |= voice_licenses.read_cards(self._folder)
        partial = voice_catalog.unfinished(self._folder)
        installed = {voice.name: voice for voice in voice_catalog.installed(self._folder)}
        bundled = {voice.name: voice for voice in bundled_voices.installed()}
        for voice in bundled.values():
            if voice.name not in installed:
                yield _bundled_item(voice)
        others = {*self._catalog, *partial} - {BASIC, *bundled}
        for name in sorted(others | {*installed} - {BASIC}):
            item = self._item(name, partial.get(name, 0), cards.get(name, ""))
            if name in installed:
                config = voice_catalog.read_config(installed[name].path)
                item = replace(
                    item,
                    state="installed",
                    size_bytes=installed[name].size_bytes,
                    folder=str(self._folder),
                    sample_rate=config.sample_rate or item.sample_rate,
                    speakers=config.speakers or item.speakers,
                )
            elif name in partial:
                item = replace(item, state="paused", done_bytes=partial[name])
            yield item

    def _item(self, name: str, partial_bytes: int, card: str) -> CatalogItem:
        language, _, quality = voice_catalog.split_name(name)
        voice = self._catalog.get(name)
        return CatalogItem(
            name,
            voice.language if voice else language,
            voice.quality if voice else quality,
            voice.size_bytes if voice else partial_bytes,
            **_told_by_card(name, card),
        )

    def _file_item(self) -> CatalogItem:
        problem, size_bytes, config = "", 0, voice_catalog.VoiceConfig()
        try:
            path = voice_catalog.find(self._file, self._folder)
            size_bytes, config = path.stat().st_size, voice_catalog.read_config(path)
        except (ReparteeError, OSError) as error:
            problem = str(error)
        return CatalogItem(
            self._file,
            config.language,
            "",
            size_bytes,
            state="installed",
            problem=problem,
            is_file=True,
            sample_rate=config.sample_rate,
            speakers=config.speakers,
            folder=str(Path(self._file).expanduser().parent),
        )

    # --- model cards ----------------------------------------------------------------------------

    def show_details(self, name: str) -> None:
        """Fetch the voice's model card if it is missing, in place of another that is being
        fetched."""
        if self._reading_card is not None:
            self._reading_card.cancel()
            self._reading_card = None
        if name in self._catalog and not self.items[name].model_card:
            self._reading_card = self._tasks.start(self._fetch_card(name))

    async def _fetch_card(self, name: str) -> None:
        with contextlib.suppress(ReparteeError):  # its license is shown as unknown
            card = await voice_licenses.fetch_card(
                self._catalog[name], self._url, self._card_folder
            )
            if name in self.items:
                self.items[name] = replace(self.items[name], **_told_by_card(name, card))
                self.item_changed.emit(self.items[name])

    # --- downloads ------------------------------------------------------------------------------

    async def _download(self, name: str, progress: Progress) -> None:
        voice = await self._listed(name)
        path = await voice_catalog.fetch_voice(voice, self._url, self._folder, progress)
        self._update_item(name, state="preparing", done_bytes=voice.size_bytes)
        # Opening the voice splits its graph for streaming, which takes 4-12 s the first time, and
        # shows whether it can speak before anybody relies on it.
        opened = piper(path, self._cache)
        try:
            await opened.open()
        finally:
            await opened.close()

    async def _listed(self, name: str) -> CatalogVoice:
        """The voice in the catalog, which is loaded if an earlier run has left a partial download
        of it. Raises DownloadError."""
        if name not in self._catalog:
            await self._load_catalog()
        if name not in self._catalog:
            raise DownloadError(sentence("The voice {name} is no longer available.", name=name))
        return self._catalog[name]

    def _delete(self, name: str) -> None:
        voice_catalog.remove(name, self._folder)
        piper_split.remove_halves(name, self._cache)

    # --- samples --------------------------------------------------------------------------------

    def play_sample(self, name: str, language: str = "en") -> None:
        """Play a sample of the voice, in place of the one that is playing: spoken by the voice if
        it is installed, else the repository's recording. ``language`` is for the basic voice, which
        speaks all languages."""
        self.stop_sample()
        self._sample = self._tasks.start(self._play(name, language, self._sample))

    def stop_sample(self) -> None:
        if self._sample is not None:
            self._sample.cancel()

    async def _play(self, name: str, language: str, previous: asyncio.Task[None] | None) -> None:
        if previous is not None:
            await asyncio.wait([previous])  # all samples share one loudspeaker
        problem = ""
        self._update_item(name, is_playing=True, problem="")
        try:
            if name == BASIC:
                await self._player.speak(EspeakVoice(language), text_for(language))
            elif self.items[name].is_installed:
                voice = LocalVoices(self._folder, self._cache).create(name)
                await self._player.speak(voice, text_for(self.items[name].language))
            else:
                url = f"{self._url}/{(await self._listed(name)).sample}"
                recording = await fetch_bytes(url, SAMPLE_LIMIT)
                await self._player.play(await asyncio.to_thread(decode_recording, recording))
        except ReparteeError as error:
            problem = str(error)
        finally:
            self._update_item(name, is_playing=False, problem=problem)

    async def stop(self) -> None:
        await super().stop()
        await self._player.close()


def _bundled_item(voice: BundledVoice) -> CatalogItem:
    config = voice_catalog.read_config(voice.path)
    _, _, quality = voice_catalog.split_name(voice.name)
    item = CatalogItem(
        voice.name,
        bundled_voices.LANGUAGE,
        quality,
        0,
        state="installed",
        is_bundled=True,
        **_told_by_card(voice.name, voice.card),
    )
    return replace(item, speakers=config.speakers) if config.speakers else item


def _told_by_card(name: str, card: str) -> dict[str, Any]:
    """The fields of an item that its model card tells."""
    return {
        "model_card": card,
        "license": voice_licenses.license_of(name, card),
        "sample_rate": voice_licenses.number_in(card, "Samplerate"),
        "speakers": voice_licenses.number_in(card, "Speakers"),
    }
