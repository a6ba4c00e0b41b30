"""Speech recognition by a server: sends the whole recording to ``/audio/transcriptions``."""

from __future__ import annotations

import asyncio
import io
import logging
import wave
from collections.abc import AsyncGenerator, AsyncIterator, Iterator

import numpy as np

from app.engine.contracts.ports import CAPTURE_RATE_HZ, Frame, Transcript
from app.engine.contracts.tools import load_json
from app.errors import ModelError, TranscriptionError
from app.messages import sentence
from app.services.openai.client import ApiKey, OpenAIClient

log = logging.getLogger(__name__)

PIECE_S = 300.0
"""A longer recording is sent in pieces: OpenAI takes 25 MB, which are 13 minutes."""


class OpenAITranscriber:
    """A ``Transcriber`` without partials.

    ``language`` (ISO 639-1) saves the server from guessing. ``limit_s`` limits one request,
    including the upload, in addition to the duration of its sound.
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
        texts = [text for piece in _pieces(pcm) if (text := await self._recognize(piece))]
        yield Transcript(" ".join(texts), final=True)

    async def _recognize(self, pcm: bytes) -> str:
        import httpx2

        failures = self._client.failures
        limit_s = self._limit_s + len(pcm) // 2 // CAPTURE_RATE_HZ
        try:
            api = await self._client.connect()
            with failures.translated(limit_s):
                async with asyncio.timeout(limit_s):
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
            text = str(load_json(response.content)["text"].strip())
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise TranscriptionError(
                sentence(
                    "{place} didn't return a transcript. Check in Settings that the server offers "
                    "speech recognition.",
                    place=failures.place,
                )
            ) from error
        log.info("transcript, %d characters", len(text))
        return text

    async def close(self) -> None:
        await self._client.close()


def _pieces(pcm: bytes) -> Iterator[bytes]:
    """``pcm`` in pieces of at most PIECE_S, each cut in the quietest 0.1 s of its last ten."""
    samples = np.frombuffer(pcm, np.int16)
    longest, window = round(PIECE_S * CAPTURE_RATE_HZ), CAPTURE_RATE_HZ // 10
    while len(samples) > longest:
        last = samples[longest - 100 * window : longest].reshape(100, window)
        quietest = int(np.argmin(np.abs(last.astype(np.int32)).sum(axis=1)))
        cut = longest - (100 - quietest) * window + window // 2
        yield samples[:cut].tobytes()
        samples = samples[cut:]
    if len(samples):
        yield samples.tobytes()


def _wav(pcm: bytes) -> bytes:
    """16-bit mono samples at 16 kHz as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(CAPTURE_RATE_HZ)
        sound.writeframes(pcm)
    return file.getvalue()
