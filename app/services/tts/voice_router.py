"""Voices of several languages: each piece of a reply is spoken by the one of its language.

Which language it is, py3langid tells, among those there are voices for: with so few to choose from
it is sure of a handful of words.
"""

from __future__ import annotations

import asyncio
import functools
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.contracts.ports import Voice
from app.errors import VoiceError

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

log = logging.getLogger(__name__)

SURE = 0.8
"""Below this the voice stays who it is: "OK." and "42" belong to every language."""


class VoiceRouter:
    """``main`` is the language (``en``) of the session's own voice, ``voices`` those of others."""

    def __init__(self, main: str, voices: Mapping[str, Voice]) -> None:
        self._main = main
        self._voices = dict(voices)
        self._identifier: LanguageIdentifier | None = None

    async def open(self) -> None:
        """Load what tells languages apart (1 s), and the voices. Raises VoiceError for the first
        that does not load; the session's own speaks in its place."""
        languages = frozenset({self._main, *self._voices})
        self._identifier = await asyncio.to_thread(_identifier, languages)
        failure: VoiceError | None = None
        for code, voice in list(self._voices.items()):
            try:
                await voice.open()
            except VoiceError as error:
                del self._voices[code]
                failure = failure or error
        if failure:
            raise failure

    def voice_for(self, text: str, current: Voice | None) -> Voice | None:
        """Who speaks ``text``, after ``current``; None is the session's own voice."""
        if self._identifier is None:
            return current
        language, certainty = self._identifier.classify(text)
        if certainty < SURE:
            return current
        return self._voices.get(language)

    async def close(self) -> None:
        for voice in self._voices.values():
            await voice.close()


@functools.lru_cache(maxsize=1)
def _identifier(languages: frozenset[str]) -> LanguageIdentifier | None:
    """None where there is nothing to tell apart. It is kept: each change of the settings opens the
    voices anew."""
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        known = languages & set(identifier.labels)
        if len(known) < 2:
            return None
        identifier.set_languages(sorted(known))
        return identifier
    except (ImportError, OSError, ValueError) as error:
        log.warning("languages cannot be told apart: %s", type(error).__name__)
        return None
