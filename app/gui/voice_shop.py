"""Behind the list of voices: what there is, and fetching, hearing and removing it.

It holds an ``Offer`` for each voice and tells of each change; whoever shows them asks by the verbs.
A voice that was fetched is opened once: its graph is cut for streaming then (4–12 s), and what does
not speak is found out before anybody relies on it.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from app.engine.ports import Speaker
from app.errors import DownloadError, ReparteeError, VoiceError
from app.sentence import sentence
from app.services import piper_split, voice_licences, voices
from app.services.download import fetch_bytes
from app.services.espeak_voice import Espeak
from app.services.voice_sample import SAMPLE_LIMIT, Listening, decoded, piper, text_for
from app.services.voices import CatalogueVoice

State = Literal["offered", "waiting", "loading", "paused", "preparing", "installed"]

BASIC = "basic"
CARDS_AT_ONCE = 4
"""Model cards fetched side by side."""
SHOWN_EVERY_S = 0.1
"""How often progress is told of: a fast download has a thousand steps a second."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice as it stands. ``language`` as in ``en_US``; ``quality`` x_low, low, medium, high."""

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
        return voices.parts(self.name)[1]

    @property
    def is_installed(self) -> bool:
        return self.state == "installed"


class VoiceShop(QObject):
    """The voices of the repository at ``url``, those in ``folder``, and what became of each.

    ``cache`` is the folder of what can be made again; ``speaker`` makes the one that samples are
    heard from.
    """

    listed = Signal()
    """The offers are others than before."""
    changed = Signal(object)
    """This ``Offer`` has replaced the one of its name."""
    reached = Signal(str)
    """The catalogue was asked for: what was wrong, in one sentence; "" when it came."""
    installed = Signal(str)
    removed = Signal(str)

    def __init__(
        self,
        url: str,
        folder: Path,
        cache: Path,
        speaker: Callable[[], Speaker],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.offers: dict[str, Offer] = {BASIC: Offer(BASIC, "", "", 0, state="installed")}
        self._url = url
        self._folder = folder
        self._cache = cache
        self._cards = cache / "voice-cards"
        self._listening = Listening(speaker)
        self._catalogue: dict[str, CatalogueVoice] = {}
        self._fetching: dict[str, asyncio.Task[None]] = {}
        self._sample: asyncio.Task[None] | None = None
        self._reading_cards: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    # --- what there is --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look what is installed, at once, and what there is; ``reached`` tells the outcome."""
        self._take_stock()
        self._do(self._ask_for_catalogue())

    def read_cards(self, names: list[str]) -> None:
        """Fetch the model cards of these voices, as far as they are not here."""
        if self._reading_cards is not None:
            self._reading_cards.cancel()
        unread = [name for name in names if name in self._catalogue and not self.offers[name].card]
        self._reading_cards = self._do(self._fetch_cards(unread)) if unread else None

    @property
    def disk_bytes(self) -> int:
        """What all the installed voices take."""
        return sum(offer.size_bytes for offer in self.offers.values() if offer.is_installed)

    def _take_stock(self) -> None:
        begun = voices.unfinished(self._folder)
        there = {voice.name for voice in voices.installed(self._folder)}
        for name in {*self._catalogue, *begun, *there}:
            if name not in self._fetching:
                self.offers[name] = self._as_stored(name, there, begun)
        for name in set(self.offers) - {BASIC, *self._catalogue, *begun, *there, *self._fetching}:
            del self.offers[name]
        self.listed.emit()

    def _as_stored(self, name: str, there: set[str], begun: dict[str, int]) -> Offer:
        language, _, quality = voices.parts(name)
        known = self._catalogue.get(name)
        offer = Offer(
            name,
            known.language if known else language,
            known.quality if known else quality,
            known.size_bytes if known else begun.get(name, 0),
            voice_licences.licence(name, self._folder, self._cards),
            voice_licences.read_card(name, self._folder)
            or voice_licences.read_card(name, self._cards),
        )
        if name in there:
            on_disk = voices.size_on_disk(name, self._folder)
            halves = piper_split.size_on_disk(name, self._cache)
            return replace(offer, state="installed", size_bytes=on_disk + halves)
        if name in begun:
            return replace(offer, state="paused", done_bytes=begun[name])
        return offer

    async def _ask_for_catalogue(self) -> None:
        try:
            catalogue = await voices.catalogue(self._url)
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
                    card = await voice_licences.fetch_card(
                        self._catalogue[name], self._url, self._cards
                    )
                    licence = voice_licences.licence(name, self._cards)
                    self._put(name, card=card, licence=licence)

        await asyncio.gather(*map(fetch, names))

    # --- fetching -------------------------------------------------------------------------------

    def install(self, name: str) -> None:
        """Fetch the voice, or go on with what has come of it."""
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
        """Delete the voice."""
        self._do(self._remove(name))

    async def _install(self, name: str) -> None:
        told = 0.0

        def progress(done: int, _: int) -> None:
            nonlocal told
            if time.monotonic() - told > SHOWN_EVERY_S:
                told = time.monotonic()
                self._put(name, state="loading", done_bytes=done)

        problem = ""
        try:
            voice = await self._in_catalogue(name)
            path = await voices.fetch_voice(voice, self._url, self._folder, progress)
            self._put(name, state="preparing", done_bytes=voice.size_bytes)
            speaking = piper(path, self._cache)
            try:
                await speaking.open()
            finally:
                await speaking.close()
        except ReparteeError as error:
            problem = str(error)
        finally:
            self._fetching.pop(name, None)
            self._take_stock()
            self._put(name, problem=problem)
        if not problem:
            self.installed.emit(name)

    async def _in_catalogue(self, name: str) -> CatalogueVoice:
        """The voice, of which a part may be here since before. Raises DownloadError."""
        if name not in self._catalogue:
            catalogue = await voices.catalogue(self._url)
            self._catalogue = {voice.name: voice for voice in catalogue}
        if name not in self._catalogue:
            raise DownloadError(sentence("There is no voice {name} to be had any more.", name=name))
        return self._catalogue[name]

    async def _discard(self, name: str, task: asyncio.Task[None] | None) -> None:
        if task is not None:
            await asyncio.wait([task])
        if not self.offers[name].is_installed:
            with contextlib.suppress(VoiceError):  # nothing had come yet
                await asyncio.to_thread(voices.remove, name, self._folder)
        self._take_stock()

    async def _remove(self, name: str) -> None:
        try:
            await asyncio.to_thread(voices.remove, name, self._folder)
            await asyncio.to_thread(piper_split.forget, name, self._cache)
        except VoiceError as error:
            self._put(name, problem=str(error))
        else:
            self._take_stock()
            self.removed.emit(name)

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
                await self._listening.say(Espeak(language), text_for(language))
            elif self.offers[name].is_installed:
                voice = piper(voices.find(name, self._folder), self._cache)
                await self._listening.say(voice, text_for(self.offers[name].language))
            else:
                recording = await fetch_bytes(self._sample_url(name), SAMPLE_LIMIT)
                await self._listening.play(await asyncio.to_thread(decoded, recording))
        except ReparteeError as error:
            problem = str(error)
        finally:
            self._put(name, sounding=False, problem=problem)

    # --- life -----------------------------------------------------------------------------------

    async def close(self) -> None:
        """Stop everything; downloads go on from where they are another time."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._listening.close()

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
