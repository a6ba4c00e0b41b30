"""The voices on this computer: which one speaks, and which ones replace it if it cannot."""

from __future__ import annotations

import math
from collections.abc import AsyncGenerator, Iterable
from pathlib import Path

from app.engine.contracts.languages import primary_language
from app.engine.contracts.ports import Audio, Voice
from app.engine.speech.tts_options import TtsOptions
from app.errors import VoiceError
from app.services.tts import bundled_voices, voice_catalog
from app.services.tts.bundled_voices import BASIC, HEART
from app.services.tts.espeak_voice import EspeakVoice

MAX_REAL_TIME_FACTOR = 0.5
"""A Piper voice that takes longer for a second of sound runs dry as soon as another program, such
as a language model, shares the processor."""


class LocalVoices:
    """``folder`` has the installed Piper voices, ``cache`` what can be recreated. Nothing is loaded
    before a voice is opened."""

    def __init__(self, folder: Path, cache: Path, tts_options: TtsOptions | None = None) -> None:
        self._folder = folder
        self._cache = cache
        self._tts_options = tts_options or TtsOptions()
        self._bundled = {voice.name: voice for voice in bundled_voices.installed()}
        self._installed = {voice.name: voice.path for voice in voice_catalog.installed(folder)}

    def names(self, language: str = "") -> list[str]:
        """The natural voices of a primary language ("" for any), the best one first: those that
        the user has installed, then the bundled ones."""
        names = dict.fromkeys([*self._installed, *self._bundled])
        return [name for name in names if not language or language_of(name) == language]

    def best(self, language: str) -> str:
        """The name of the voice to use if none is chosen: of ``language``, else an English one."""
        names = [*self.names(language), *self.names("en")]
        quick = [name for name in names if not self._was_too_slow(name)]
        return next(iter([*quick, *names, BASIC]))

    def chain(self, chosen: str, language: str) -> list[Voice]:
        """The voice ``chosen`` (a name, a path, or "" for the best one of ``language``), then those
        that speak if it cannot. One that is missing is unusable: opening it tells why."""
        name = chosen or self.best(language)
        try:
            voice = self.create(name, math.inf if chosen else MAX_REAL_TIME_FACTOR)
            others = [
                one for one in self.names(primary_language(voice.language)) if one in self._bundled
            ]
        except VoiceError as error:
            voice = UnusableVoice(name, error)
            others = list(dict.fromkeys([self.best(language), *self._bundled]))
        others = [one for one in dict.fromkeys([*others, BASIC]) if one != name]
        return [voice, *self._create_all(others, voice.language)]

    def in_place_of_server(self, language: str) -> list[Voice]:
        """The voices that speak while the server cannot: of ``language`` only, which most replies
        are in."""
        if self.names(language):
            return self.chain("", language)
        return self.for_language(language)

    def for_language(self, language: str, preferred: Iterable[str | None] = ()) -> list[Voice]:
        """The voices for text in ``language`` (``de``, ``en-gb``): those of ``preferred`` first."""
        names = self.names(primary_language(language))
        names.sort(key=lambda name: name not in preferred)
        return self._create_all([*names, BASIC], language)

    def create(self, name: str, max_real_time_factor: float = math.inf) -> Voice:
        """The voice of that name, or of that ``.onnx`` file; ``max_real_time_factor`` is that of a
        Piper voice. Raises VoiceError if there is none."""
        if name == BASIC:
            return EspeakVoice(tts_options=self._tts_options)
        bundled = None if name in self._installed else self._bundled.get(name)
        if bundled and not bundled.is_piper:
            from app.services.tts.heart_voice import HeartVoice

            return HeartVoice(bundled.path, self._tts_options)
        path = bundled.path if bundled else voice_catalog.find(name, self._folder)
        from app.services.tts.piper_voice import Piper

        if HEART not in self._bundled or language_of(path.stem) != "en":
            max_real_time_factor = math.inf  # nothing natural is faster
        return Piper(
            path,
            self._cache,
            self._tts_options,
            splits_later=True,
            max_real_time_factor=max_real_time_factor,
        )

    def _create_all(self, names: Iterable[str], language: str) -> list[Voice]:
        """``language`` is for the basic voice."""
        return [
            EspeakVoice(_espeak_name(language), self._tts_options)
            if name == BASIC
            else self.create(name, MAX_REAL_TIME_FACTOR)
            for name in names
        ]

    def _was_too_slow(self, name: str) -> bool:
        from app.services.tts.piper_voice import was_too_slow

        return was_too_slow(name, self._cache)


class UnusableVoice:
    """In place of a voice that is missing: opening it tells why, and the next one speaks."""

    language = "en"

    def __init__(self, name: str, reason: VoiceError) -> None:
        self.name = name
        self._reason = reason

    async def open(self) -> None:
        raise self._reason

    async def close(self) -> None: ...

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        raise self._reason
        yield  # makes it a generator


def language_of(name: str) -> str:
    """The primary language in a voice's name: ``de`` of ``de_DE-thorsten-medium``."""
    code = primary_language(name)
    return code if len(code) in (2, 3) else "en"  # like Piper for a name that tells none


def _espeak_name(language: str) -> str:
    """eSpeak's name of ``language``: it has Mandarin, not Chinese."""
    return "cmn" if primary_language(language) == "zh" else language
