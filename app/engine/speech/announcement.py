"""Tells an announcement (a timer rings) over an answer that continues, which it makes quieter."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing

from app.engine.contracts.ports import Audio, MixingSpeaker, Playback, Voice
from app.engine.speech.sounds import chime
from app.engine.speech.tts_options import TtsOptions
from app.engine.text.normalizer import TextNormalizer
from app.errors import ReparteeError

log = logging.getLogger(__name__)


async def announce_over(
    text: str, speaker: MixingSpeaker, voice: Voice, tts_options: TtsOptions
) -> bool:
    """Play the chime at once, then ``text``. Returns whether its words have begun to sound: False
    if the speaker or the voice was stopped before, or failed."""
    rung = [speaker.play_over(chime())]
    spoken: list[Playback] = []
    try:
        async for audio in _speak(text, voice, tts_options):
            if any(playback.done.cancelled() for playback in rung + spoken):
                break
            spoken.append(speaker.play_over(audio))
    except ReparteeError:
        log.info("the voice failed in an announcement")
    if spoken:
        await asyncio.wait([playback.done for playback in spoken])
    return any(playback.is_audible for playback in spoken)


async def _speak(text: str, voice: Voice, tts_options: TtsOptions) -> AsyncGenerator[Audio, None]:
    words = TextNormalizer(voice.language).normalize(text)
    async with aclosing(voice.speak(tts_options.pronunciations.apply(words).text)) as pieces:
        async for audio in pieces:
            yield audio
