"""Previews of voices: one sample at a time, independent of the session."""

from __future__ import annotations

import asyncio
import contextlib
import io
from collections.abc import Callable
from pathlib import Path

from app.engine.contracts.languages import primary_language
from app.engine.contracts.ports import Audio, Playback, Speaker, Voice
from app.errors import AudioDeviceError, VoiceError
from app.messages import sentence

TEXTS = {
    "de": "Guten Tag! So klinge ich. Heute sind es draußen zweiundzwanzig Grad.",
    "en": "Hello! This is how I sound. It is twenty-two degrees outside today.",
    "es": "¡Hola! Así sueno yo. Hoy hace veintidós grados en la calle.",
    "fr": "Bonjour ! Voici ma voix. Il fait vingt-deux degrés dehors aujourd'hui.",
    "it": "Ciao! Questa è la mia voce. Oggi fuori ci sono ventidue gradi.",
    "nl": "Hallo! Zo klink ik. Het is vandaag tweeëntwintig graden buiten.",
    "pl": "Dzień dobry! Tak brzmi mój głos. Dziś na dworze są dwadzieścia dwa stopnie.",
    "pt": "Olá! É assim que eu soo. Hoje estão vinte e dois graus lá fora.",
    "ru": "Здравствуйте! Вот мой голос. Сегодня на улице двадцать два градуса.",
    "sv": "Hej! Så här låter jag. Det är tjugotvå grader ute i dag.",
    "uk": "Вітаю! Ось мій голос. Сьогодні надворі двадцять два градуси.",
    "zh": "你好！这就是我的声音。今天外面二十二度。",
}
COUNTING = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10."
"""For all other languages: every voice can read numbers."""


def text_for(language: str) -> str:
    """The sample text for a voice of ``language``."""
    return TEXTS.get(primary_language(language), COUNTING)


SAMPLE_LIMIT = 3_000_000
"""Bytes of a recording. They have about a tenth of that."""


def decode_recording(recording: bytes) -> Audio:
    """The audio of an MP3 (or another format of libsndfile). Blocks. Raises VoiceError."""
    try:
        import soundfile

        samples, rate_hz = soundfile.read(io.BytesIO(recording), dtype="int16", always_2d=True)
    except (ImportError, OSError, RuntimeError) as error:
        raise VoiceError(
            sentence("Couldn't play the sample. Install the voice to hear it.")
        ) from error
    return Audio(samples[:, 0].astype("<i2").tobytes(), rate_hz)


class VoicePreview:
    """Plays one sample at a time through a speaker of its own, which it opens on first use."""

    def __init__(self, speaker: Callable[[], Speaker]) -> None:
        self._make_speaker = speaker
        self._speaker: Speaker | None = None

    async def speak(self, voice: Voice, text: str) -> None:
        """Speak ``text`` and close the voice. Canceling fades out.

        Raises VoiceError and AudioDeviceError.
        """
        speaker = self._speaker = self._speaker or self._make_speaker()
        last: Playback | None = None
        try:
            await asyncio.gather(voice.open(), speaker.open())
            async with contextlib.aclosing(voice.speak(text)) as pieces:
                async for audio in pieces:
                    last = speaker.play(audio)
            if last is not None:
                await last.done
        finally:
            speaker.stop()
            await voice.close()

    async def play(self, audio: Audio) -> None:
        """Play ``audio``. Canceling fades out. Raises AudioDeviceError."""
        speaker = self._speaker = self._speaker or self._make_speaker()
        try:
            await speaker.open()
            await speaker.play(audio).done
        finally:
            speaker.stop()

    async def close(self) -> None:
        if self._speaker is not None:
            with contextlib.suppress(AudioDeviceError):
                await self._speaker.close()


def piper(path: Path, cache: Path) -> Voice:
    """The installed voice at ``path``."""
    from app.services.tts.piper_voice import Piper

    return Piper(path, cache)
