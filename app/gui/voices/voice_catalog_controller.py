"""The catalog of Piper voices: their downloads, model cards and samples."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from app.engine.contracts.ports import Speaker
from app.errors import DownloadError, ReparteeError
from app.gui.voices.catalog_controller import CatalogController, CatalogItem
from app.messages import sentence
from app.services.storage.download import Progress, fetch_bytes
from app.services.tts import piper_split, voice_catalog, voice_licenses
from app.services.tts.espeak_voice import EspeakVoice
from app.services.tts.voice_catalog import CatalogVoice
from app.services.tts.voice_sample import (
    SAMPLE_LIMIT,
    VoicePreview,
    decode_recording,
    piper,
    text_for,
)

BASIC = "basic"
MAX_CONCURRENT_CARDS = 4


def primary_language(voice: str) -> str:
    """``de`` of ``de_DE-thorsten-medium``; "" when the name does not contain a language."""
    return voice_catalog.split_name(voice)[0].partition("_")[0].lower()


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
        self._sample: asyncio.Task[None] | None = None
        self._reading_cards: asyncio.Task[None] | None = None
        self._requested_cards: set[str] = set()

    async def _load_catalog(self) -> None:
        voices = await voice_catalog.fetch_catalog(self._url)
        self._catalog = {voice.name: voice for voice in voices}

    def _list_items(self) -> Iterator[CatalogItem]:
        yield self.items[BASIC]
        partial = voice_catalog.unfinished(self._folder)
        installed = {voice.name: voice for voice in voice_catalog.installed(self._folder)}
        for name in sorted({*self._catalog, *partial, *installed}):
            item = self._item(name, partial.get(name, 0))
            if name in installed:
                size_bytes = installed[name].size_bytes
                item = replace(item, state="installed", size_bytes=size_bytes)
            elif name in partial:
                item = replace(item, state="paused", done_bytes=partial[name])
            yield item

    def _item(self, name: str, partial_bytes: int) -> CatalogItem:
        language, _, quality = voice_catalog.split_name(name)
        voice = self._catalog.get(name)
        return CatalogItem(
            name,
            voice.language if voice else language,
            voice.quality if voice else quality,
            voice.size_bytes if voice else partial_bytes,
            voice_licenses.license_of(name, self._folder, self._card_folder),
            voice_licenses.read_card(name, self._folder)
            or voice_licenses.read_card(name, self._card_folder),
        )

    # --- model cards ----------------------------------------------------------------------------

    def read_cards(self, names: list[str]) -> None:
        """Fetch the missing model cards of these voices, instead of any that are being fetched."""
        unread = {n for n in names if n in self._catalog and not self.items[n].model_card}
        if self._reading_cards is not None:
            if unread <= self._requested_cards and not self._reading_cards.done():
                return
            self._reading_cards.cancel()
        self._requested_cards = unread
        self._reading_cards = (
            self._tasks.start(self._fetch_cards(sorted(unread))) if unread else None
        )

    async def _fetch_cards(self, names: list[str]) -> None:
        limit = asyncio.Semaphore(MAX_CONCURRENT_CARDS)

        async def fetch(name: str) -> None:
            async with limit:
                with contextlib.suppress(ReparteeError):  # its license is shown as unknown
                    card = await voice_licenses.fetch_card(
                        self._catalog[name], self._url, self._card_folder
                    )
                    terms = voice_licenses.license_of(name, self._card_folder)
                    self._update_item(name, model_card=card, license=terms)

        await asyncio.gather(*map(fetch, names))

    # --- downloads ------------------------------------------------------------------------------

    async def _download(self, name: str, progress: Progress) -> None:
        if name not in self._catalog:  # left over from an earlier run's download
            await self._load_catalog()
        if name not in self._catalog:
            raise DownloadError(sentence("There is no voice {name} to be had any more.", name=name))
        voice = self._catalog[name]
        path = await voice_catalog.fetch_voice(voice, self._url, self._folder, progress)
        self._update_item(name, state="preparing", done_bytes=voice.size_bytes)
        # Opening the voice splits its graph for streaming, which takes 4-12 s the first time, and
        # shows whether it can speak before anybody relies on it.
        opened = piper(path, self._cache)
        try:
            await opened.open()
        finally:
            await opened.close()

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
                voice = piper(voice_catalog.find(name, self._folder), self._cache)
                await self._player.speak(voice, text_for(self.items[name].language))
            else:
                url = f"{self._url}/{self._catalog[name].sample}"
                recording = await fetch_bytes(url, SAMPLE_LIMIT)
                await self._player.play(await asyncio.to_thread(decode_recording, recording))
        except ReparteeError as error:
            problem = str(error)
        finally:
            self._update_item(name, is_playing=False, problem=problem)

    async def stop(self) -> None:
        await super().stop()
        await self._player.close()
