"""Chooses the voice for each piece of a reply by its language.

py3langid detects the language: first that of the user's words, if the recognizer does not tell it,
then that of each piece of the reply among those that have a voice or were used by the user. With so
few candidates it is certain after a handful of words. It takes 0.7 s to load and 80 MB, so it is
not loaded for plain English.
"""

from __future__ import annotations

import asyncio
import functools
import itertools
import logging
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.engine.contracts.ports import Voice
from app.errors import VoiceError

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

log = logging.getLogger(__name__)

MIN_CERTAINTY = 0.8
"""Below this the voice does not change: "OK." and "42" belong to every language."""

MIN_LIKELIHOOD = 0.5
"""From here on, the language of the user's words is a candidate for the reply."""

LANGUAGES = """
ar bg ca cs cy da de el en es fa fi fr he hi hu id is it ja ka kk ko lb lv ml ne nl no pl pt ro ru
sk sl sr sv sw te tr uk vi zh
"""
"""Languages that the user may speak: those of Piper's voices, and Hebrew, Japanese and Korean."""

_ENGLISH = re.compile(
    r"(?i)\b(?:the|what|when|where|who|how|why|which|are|does|did|you|your|it|it's|with|this|that|"
    r"there|tell|please|would|could|should|have|about|and|for)\b"
)
"""Words that other languages do not have."""


class VoiceRouter:
    """``main`` is the language (``en``) of the session's own voice; ``voices`` are the others by
    language, the best one first. ``make_voices`` creates those of one more language when the user
    speaks it; they need not be opened to speak."""

    def __init__(
        self,
        main: str,
        voices: Mapping[str, Sequence[Voice]],
        make_voices: Callable[[str], Sequence[Voice]] | None = None,
    ) -> None:
        self._main = main
        self._voices = {code: list(those) for code, those in voices.items()}
        self._make_voices = make_voices
        self._identifier: LanguageIdentifier | None = None

    async def open(self) -> None:
        """Load the language identifier and the best voice of each language, if there are any. A
        voice that does not load is replaced by the next one of its language. Raises the VoiceError
        of the first one; the session's own voice speaks a language that has no voice left."""
        if self._voices:
            await self._load()
        failure: VoiceError | None = None
        for code, voices in list(self._voices.items()):
            while voices:
                try:
                    await voices[0].open()
                    break
                except VoiceError as error:
                    voices.pop(0)
                    failure = failure or error
            if not voices:
                del self._voices[code]
        if failure:
            raise failure

    async def language_of(self, question: str) -> str:
        """The language of ``question``, from which on replies in it are recognized; "" if it is
        uncertain."""
        if question.isascii() and _ENGLISH.search(question):
            return "en"
        if question.isascii() and len(question.split()) < 2:
            return ""
        await self._load()
        language, certainty = self._most_likely(question, LANGUAGES.split())
        if certainty >= MIN_LIKELIHOOD:
            self._add(language)
        return language if certainty >= MIN_CERTAINTY else ""

    async def voice_in(self, language: str) -> Voice | None:
        """The voice for an uncertain start of a reply in ``language``. None is the session's own
        voice."""
        if language == self._main or language not in LANGUAGES.split():
            return None
        await self._load()
        self._add(language)
        return next(iter(self._voices.get(language, ())), None)

    def fallbacks(self, voice: Voice) -> list[Voice]:
        """The voices that speak the language of ``voice`` if it fails, the best one first."""
        for voices in self._voices.values():
            if voice in voices:
                return voices[voices.index(voice) + 1 :]
        return []

    def _add(self, language: str) -> None:
        if self._make_voices and language not in (self._main, *self._voices):
            self._voices[language] = list(self._make_voices(language))

    def voice_for(self, text: str, current: Voice | None) -> Voice | None:
        """The voice for ``text``, after ``current`` has spoken; None is the session's own voice."""
        language, certainty = self._most_likely(text, (self._main, *self._voices))
        if certainty < MIN_CERTAINTY:
            return current
        return next(iter(self._voices.get(language, ())), None)

    async def close(self) -> None:
        for voice in itertools.chain(*self._voices.values()):
            await voice.close()

    async def _load(self) -> None:
        if self._identifier is None:
            self._identifier = await asyncio.to_thread(_identifier)

    def _most_likely(self, text: str, languages: Iterable[str]) -> tuple[str, float]:
        """The language of ``text`` and its probability, among at least two known ``languages``."""
        if self._identifier is None:
            return "", 0.0
        ranked = dict(self._identifier.rank(text))
        among = {code: float(ranked[code]) for code in languages if code in ranked}
        total = sum(among.values())
        if len(among) < 2 or not total:
            return "", 0.0
        best = max(among, key=among.__getitem__)
        return best, among[best] / total


@functools.lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier | None:
    """Cached, because each change of the settings reopens the voices."""
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    except (ImportError, OSError, ValueError) as error:
        log.warning("languages cannot be told apart: %s", type(error).__name__)
        return None
