"""Speech recognition by a server: sends the whole recording to ``/audio/transcriptions``."""

from __future__ import annotations

import asyncio
import io
import logging
import wave
from collections.abc import AsyncGenerator, AsyncIterator

from app.engine.contracts.ports import CAPTURE_RATE_HZ, Frame, Transcript
from app.engine.contracts.tools import load_json
from app.errors import ModelError, TranscriptionError
from app.messages import sentence
from app.services.openai.client import ApiKey, OpenAIClient

log = logging.getLogger(__name__)


class OpenAITranscriber:
    """A ``Transcriber`` without partials.

    ``language`` (ISO 639-1) saves the server from guessing. ``limit_s`` limits one transcription,
    including the upload.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        api_key: ApiKey,
        language: str | None = None,
        *,
        limit_s: float = 60.0,
    ) -> None:
        self._client = OpenAIClient(base_url, model, api_key, sentence("Speech recognition"))
        self._fields = {"model": model, "response_format": "json"}
        if language:
            self._fields["language"] = language
        self._limit_s = limit_s

    async def open(self) -> None:
        try:
            await self._client.connect()
        except ModelError as error:
            raise TranscriptionError(str(error)) from error

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        pcm = b"".join([frame.pcm async for frame in frames])
        if not pcm:
            yield Transcript("", final=True)
            return
        import httpx2

        failures = self._client.failures
        try:
            api = await self._client.connect()
            with failures.translated(self._limit_s):
                async with asyncio.timeout(self._limit_s):
                    response = await api.post(
                        "/audio/transcriptions",
                        body=self._fields,
                        files={"file": ("speech.wav", _wav(pcm), "audio/wav")},
                        options={"headers": {"Content-Type": "multipart/form-data"}},
                        cast_to=httpx2.Response,
                    )
        except ModelError as error:
            raise TranscriptionError(str(error)) from error
        try:
            text = load_json(response.content)["text"].strip()
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise TranscriptionError(
                sentence(
                    "{place} did not answer with a transcript; check in Settings that it "
                    "recognises speech.",
                    place=failures.place,
                )
            ) from error
        log.info("transcript, %d characters", len(text))
        yield Transcript(text, final=True)

    async def close(self) -> None:
        await self._client.close()


def _wav(pcm: bytes) -> bytes:
    """16-bit mono samples at 16 kHz as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(CAPTURE_RATE_HZ)
        sound.writeframes(pcm)
    return file.getvalue()
