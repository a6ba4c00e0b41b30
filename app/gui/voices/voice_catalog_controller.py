"""Behind the list of voices: what there is, their model cards, and what they sound like.

A voice that was fetched is opened once: its graph is cut for streaming then (4–12 s), and what does
not speak is found out before anybody relies on it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from app.engine.contracts.ports import Speaker
from app.errors import DownloadError, ReparteeError
from app.gui.voices.catalog_controller import CatalogController, Offer
from app.messages import sentence
from app.services.storage.download import Progress, fetch_bytes
from app.services.tts import piper_split, voice_catalog, voice_licenses
from app.services.tts.espeak_voice import Espeak
from app.services.tts.voice_catalog import CatalogVoice
from app.services.tts.voice_sample import (
    SAMPLE_LIMIT,
    VoicePreview,
    decode_recording,
    piper,
    text_for,
)

BASIC = "basic"
CARDS_AT_ONCE = 4
"""Model cards fetched side by side."""


class VoiceCatalogController(CatalogController):
    """The voices of the repository at ``url``, those in ``folder``, and what became of each.

    ``cache`` is the folder of what can be made again; ``speaker`` makes the one that samples are
    heard from.
    """

    def __init__(
        self,
        url: str,
        folder: Path,
        cache: Path,
        speaker: Callable[[], Speaker],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.offers = {BASIC: Offer(BASIC, "", "", 0, state="installed")}
        self._url = url
        self._folder = folder
        self._cache = cache
        self._cards = cache / "voice-cards"
        self._listening = VoicePreview(speaker)
        self._catalogue: dict[str, CatalogVoice] = {}
        self._sample: asyncio.Task[None] | None = None
        self._reading_cards: asyncio.Task[None] | None = None
        self._cards_asked_for: set[str] = set()

    # --- what there is --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look what is installed, at once, and what there is; ``reached`` tells the outcome."""
        self._take_stock()
        self._do(self._ask_for_catalogue())

    def read_cards(self, names: list[str]) -> None:
        """Fetch the model cards of these voices, as far as they are not here."""
        unread = {name for name in names if name in self._catalogue and not self.offers[name].card}
        if self._reading_cards is not None:
            if unread <= self._cards_asked_for and not self._reading_cards.done():
                return
            self._reading_cards.cancel()
        self._cards_asked_for = unread
        self._reading_cards = self._do(self._fetch_cards(sorted(unread))) if unread else None

    def _take_stock(self) -> None:
        begun = voice_catalog.unfinished(self._folder)
        there = {voice.name for voice in voice_catalog.installed(self._folder)}
        for name in {*self._catalogue, *begun, *there}:
            if name not in self._fetching:
                self.offers[name] = self._as_stored(name, there, begun)
        for name in set(self.offers) - {BASIC, *self._catalogue, *begun, *there, *self._fetching}:
            del self.offers[name]
        self.listed.emit()

    def _as_stored(self, name: str, there: set[str], begun: dict[str, int]) -> Offer:
        language, _, quality = voice_catalog.split_name(name)
        known = self._catalogue.get(name)
        offer = Offer(
            name,
            known.language if known else language,
            known.quality if known else quality,
            known.size_bytes if known else begun.get(name, 0),
            voice_licenses.license_of(name, self._folder, self._cards),
            voice_licenses.read_card(name, self._folder)
            or voice_licenses.read_card(name, self._cards),
        )
        if name in there:
            on_disk = voice_catalog.size_on_disk(name, self._folder)
            halves = piper_split.size_on_disk(name, self._cache)
            return replace(offer, state="installed", size_bytes=on_disk + halves)
        if name in begun:
            return replace(offer, state="paused", done_bytes=begun[name])
        return offer

    async def _ask_for_catalogue(self) -> None:
        try:
            catalogue = await voice_catalog.fetch_catalog(self._url)
        except ReparteeError as error:
            self.reached.emit(str(error))
            return
        self._catalogue = {voice.name: voice for voice in catalogue}
        self._take_stock()
        self.reached.emit("")

    async def _fetch_cards(self, names: list[str]) -> None:
        limit = asyncio.Semaphore(CARDS_AT_ONCE)

        async def fetch(name: str) -> None:
            async with limit:
                with contextlib.suppress(ReparteeError):  # it stays unknown, and is said to be
                    card = await voice_licenses.fetch_card(
                        self._catalogue[name], self._url, self._cards
                    )
                    licence = voice_licenses.license_of(name, self._cards)
                    self._put(name, card=card, licence=licence)

        await asyncio.gather(*map(fetch, names))

    # --- fetching -------------------------------------------------------------------------------

    async def _fetch(self, name: str, progress: Progress) -> None:
        voice = await self._in_catalogue(name)
        path = await voice_catalog.fetch_voice(voice, self._url, self._folder, progress)
        self._put(name, state="preparing", done_bytes=voice.size_bytes)
        speaking = piper(path, self._cache)
        try:
            await speaking.open()
        finally:
            await speaking.close()

    def _delete(self, name: str) -> None:
        voice_catalog.remove(name, self._folder)
        piper_split.remove_halves(name, self._cache)

    async def _in_catalogue(self, name: str) -> CatalogVoice:
        """The voice, of which a part may be here since before. Raises DownloadError."""
        if name not in self._catalogue:
            catalogue = await voice_catalog.fetch_catalog(self._url)
            self._catalogue = {voice.name: voice for voice in catalogue}
        if name not in self._catalogue:
            raise DownloadError(sentence("There is no voice {name} to be had any more.", name=name))
        return self._catalogue[name]

    # --- hearing --------------------------------------------------------------------------------

    def listen(self, name: str, language: str = "en") -> None:
        """Let the voice be heard: itself, or, until it is installed, the repository's recording of
        it. What sounds falls silent. ``language`` is for the basic voice, which speaks them all."""
        self.hush()
        self._sample = self._do(self._say(name, language, self._sample))

    def hush(self) -> None:
        if self._sample is not None:
            self._sample.cancel()

    def _sample_url(self, name: str) -> str:
        return f"{self._url}/{self._catalogue[name].sample}"

    async def _say(self, name: str, language: str, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])  # one speaker serves all samples
        problem = ""
        self._put(name, sounding=True, problem="")
        try:
            if name == BASIC:
                await self._listening.speak(Espeak(language), text_for(language))
            elif self.offers[name].is_installed:
                voice = piper(voice_catalog.find(name, self._folder), self._cache)
                await self._listening.speak(voice, text_for(self.offers[name].language))
            else:
                recording = await fetch_bytes(self._sample_url(name), SAMPLE_LIMIT)
                await self._listening.play(await asyncio.to_thread(decode_recording, recording))
        except ReparteeError as error:
            problem = str(error)
        finally:
            self._put(name, sounding=False, problem=problem)

    async def close(self) -> None:
        await super().close()
        await self._listening.close()
