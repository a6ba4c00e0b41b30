"""Speech recognition by a server: the whole recording at once, to ``/audio/transcriptions``."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import wave
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

from app.engine.contracts.ports import CAPTURE_RATE_HZ, Frame, Transcript
from app.errors import ModelError, TranscriptionError
from app.messages import sentence
from app.services.openai.client import Connection, connect
from app.services.openai.errors import Failures

log = logging.getLogger(__name__)


class OpenAITranscriber:
    """A ``Transcriber`` without partials. ``language`` (ISO 639-1) spares the server a guess;
    ``limit_s`` is how long a transcription may take, upload included."""

    def __init__(
        self,
        base_url: str,
        model: str,
        api_key: str | None,
        language: str | None = None,
        *,
        limit_s: float = 60.0,
    ) -> None:
        self._base_url = base_url
        self._key = api_key or ""
        self._failures = Failures(base_url, model, self._key.strip())
        self._fields = {"model": model} | ({"language": language} if language else {})
        self._limit_s = limit_s
        self._connection: Connection | None = None
        self._connecting = asyncio.Lock()

    async def open(self) -> None:
        try:
            await self._connected()
        except ModelError as error:
            raise TranscriptionError(str(error)) from error

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        pcm = b"".join([frame.pcm async for frame in frames])
        if not pcm:
            yield Transcript("", final=True)
            return
        try:
            content = await self._post(pcm)
        except ModelError as error:
            raise TranscriptionError(str(error)) from error
        try:
            text = json.loads(content)["text"].strip()
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise TranscriptionError(
                sentence(
                    "{place} did not answer with a transcript; check in Settings that it "
                    "recognises speech.",
                    place=self._failures.place,
                )
            ) from error
        log.info("transcript, %d characters", len(text))
        yield Transcript(text, final=True)

    async def close(self) -> None:
        if self._connection:
            await self._connection.http.aclose()

    async def _post(self, pcm: bytes) -> bytes:
        connection = await self._connected()
        create: Any = connection.api.audio.transcriptions.with_raw_response.create
        speech = ("speech.wav", _wav(pcm), "audio/wav")
        with self._failures.translated(self._limit_s):
            async with asyncio.timeout(self._limit_s):
                response = await create(file=speech, response_format="json", **self._fields)
        content: bytes = response.content
        return content

    async def _connected(self) -> Connection:
        async with self._connecting:
            if self._connection is None:
                self._connection = await connect(
                    self._base_url, self._key, sentence("Speech recognition"), connect_s=5.0
                )
            return self._connection


def _wav(pcm: bytes) -> bytes:
    """16-bit mono samples at 16 kHz as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(CAPTURE_RATE_HZ)
        sound.writeframes(pcm)
    return file.getvalue()
