"""Chooses the voice for each piece of a reply by its language.

py3langid detects the language: first that of the user's words, then that of each piece of the reply
among those that have a voice or were used by the user. With so few candidates it is certain after a
handful of words. It takes 0.7 s to load and 80 MB, so it is not loaded for plain English.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import re
from collections.abc import Callable, Iterable, Mapping
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
    language. ``make_voice`` creates the voice of one more language when the user speaks it; it need
    not be opened to speak."""

    def __init__(
        self,
        main: str,
        voices: Mapping[str, Voice],
        make_voice: Callable[[str], Voice] | None = None,
    ) -> None:
        self._main = main
        self._voices = dict(voices)
        self._make_voice = make_voice
        self._identifier: LanguageIdentifier | None = None

    async def open(self) -> None:
        """Load the language identifier and the voices, if there are any. Raises the VoiceError of
        the first voice that does not load; the session's own voice then speaks its language."""
        if self._voices:
            await self._load()
        failure: VoiceError | None = None
        for code, voice in list(self._voices.items()):
            try:
                await voice.open()
            except VoiceError as error:
                del self._voices[code]
                failure = failure or error
        if failure:
            raise failure

    async def voice_after(self, question: str) -> Voice | None:
        """The voice for an uncertain start of the reply to ``question``, from whose language on
        replies in it are recognized. None is the session's own voice."""
        if self._make_voice is None or not _may_be_foreign(question):
            return None
        await self._load()
        language, certainty = self._most_likely(question, LANGUAGES.split())
        if certainty < MIN_LIKELIHOOD:
            return None
        if language not in (self._main, *self._voices):
            self._voices[language] = self._make_voice(language)
        return self._voices.get(language) if certainty >= MIN_CERTAINTY else None

    def voice_for(self, text: str, current: Voice | None) -> Voice | None:
        """The voice for ``text``, after ``current`` has spoken; None is the session's own voice."""
        language, certainty = self._most_likely(text, (self._main, *self._voices))
        if certainty < MIN_CERTAINTY:
            return current
        return self._voices.get(language)

    async def close(self) -> None:
        for voice in self._voices.values():
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


def _may_be_foreign(text: str) -> bool:
    """Whether to look at the language of ``text``: more than one word, not clearly English."""
    return not text.isascii() or (len(text.split()) > 1 and not _ENGLISH.search(text))


@functools.lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier | None:
    """Cached, because each change of the settings reopens the voices."""
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    except (ImportError, OSError, ValueError) as error:
        log.warning("languages cannot be told apart: %s", type(error).__name__)
        return None
