"""Chooses the voice for each piece of a reply by its language.

py3langid detects the language among those that have a voice. With so few candidates it is certain
after a handful of words.
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

MIN_CERTAINTY = 0.8
"""Below this the voice does not change: "OK." and "42" belong to every language."""


class VoiceRouter:
    """``main`` is the language (``en``) of the session's own voice; ``voices`` are the others by
    language."""

    def __init__(self, main: str, voices: Mapping[str, Voice]) -> None:
        self._main = main
        self._voices = dict(voices)
        self._identifier: LanguageIdentifier | None = None

    async def open(self) -> None:
        """Load the language identifier (1 s) and the voices. Raises the VoiceError of the first
        voice that does not load; the session's own voice then speaks its language."""
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
        """The voice for ``text``, after ``current`` has spoken; None is the session's own voice."""
        if self._identifier is None:
            return current
        language, certainty = self._identifier.classify(text)
        if certainty < MIN_CERTAINTY:
            return current
        return self._voices.get(language)

    async def close(self) -> None:
        for voice in self._voices.values():
            await voice.close()


@functools.lru_cache(maxsize=1)
def _identifier(languages: frozenset[str]) -> LanguageIdentifier | None:
    """None with fewer than two known languages. Cached, because each change of the settings reopens
    the voices."""
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
