"""The voice of an OpenAI-compatible server: streams the sound from ``/audio/speech``.

``response_format: pcm`` means 24 kHz, 16-bit, little-endian, mono, without a header (OpenAI's
text-to-speech guide). Other servers follow.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from app.engine.contracts.ports import Audio
from app.engine.speech.tts_options import TtsOptions
from app.errors import ModelError, VoiceUnavailable
from app.messages import sentence
from app.services.openai.client import ApiKey, OpenAIClient
from app.services.openai.errors import network_errors
from app.services.openai.idle_timeout import IdleTimeout

log = logging.getLogger(__name__)

RATE_HZ = 24_000
MIN_PIECE_S = 0.1
"""The shortest piece of audio passed on: enough for the device's next blocks."""
IDLE_S = 8.0
"""The longest wait for the first sound, and for more of it."""
REST_S = 20.0
"""How long no request is made after a failure, so that not every sentence waits for one."""
SPEEDS = (0.25, 4.0)
"""The range in OpenAI's API reference."""


_ENCODED = re.compile(
    r"(?:audio|video|application)/(?:x-)?"
    r"(?:mpeg|mp[1-4]|mpeg3|m4a|aac|aacp|ogg|opus|webm|flac)(?:$|\W)"
)
"""Types of compressed sound, which may begin without a header: MP3 needs no ID3 tag."""


class OpenAIVoice:
    """A ``Voice``; ``voice`` and ``model`` are the server's names.

    Its language is "mul": it reads text in any language, and numbers by itself.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        voice: str,
        api_key: ApiKey,
        tts_options: TtsOptions | None = None,
        *,
        idle_s: float = IDLE_S,
        rest_s: float = REST_S,
    ) -> None:
        self._client = OpenAIClient(base_url, model, api_key, sentence("Speech"), connect_s=3.0)
        self._fields = {"model": model, "voice": voice, "response_format": "pcm"}
        self._manner = tts_options or TtsOptions()
        self._idle_s = idle_s
        self._rest_s = rest_s
        self._failed: tuple[float, str] | None = None

    @property
    def name(self) -> str:
        return self._fields["voice"]

    @property
    def language(self) -> str:
        return "mul"

    async def open(self) -> None:
        """Load the library; nothing is sent. Raises VoiceAway."""
        try:
            await self._client.connect()
        except ModelError as error:
            raise VoiceUnavailable(str(error)) from error

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        now = asyncio.get_running_loop().time
        if self._failed and now() < self._failed[0] + self._rest_s:
            raise VoiceUnavailable(self._failed[1])
        try:
            async with aclosing(self._sound(text)) as pieces:
                async for pcm in pieces:
                    yield Audio(pcm, RATE_HZ)
        except ModelError as error:
            self._failed = now(), str(error)
            raise VoiceUnavailable(str(error)) from error
        self._failed = None

    async def close(self) -> None:
        await self._client.close()

    async def _sound(self, text: str) -> AsyncGenerator[bytes, None]:
        """Whole samples. Raises ModelError."""
        failures = self._client.failures
        await self._client.connect()
        idle = IdleTimeout(self._idle_s)
        request: dict[str, Any] = {**self._fields, "input": text}
        if self._manner.speed != 1.0:  # some models reject the field
            slowest, fastest = SPEEDS
            request["speed"] = min(max(self._manner.speed, slowest), fastest)
        posting = self._client.post("/audio/speech", request, "application/octet-stream")
        with failures.translated(idle.limit_s):
            response = await idle.wait(posting)
        received = False
        pcm = bytearray()
        async with aclosing(response), aclosing(response.aiter_bytes()) as body:
            while True:
                try:
                    data = await idle.wait(anext(body, b""))
                except TimeoutError as error:
                    raise failures.stalled(idle.limit_s, begun=received) from error
                except network_errors() as error:
                    raise failures.lost(error) from error
                pcm += data
                if pcm and not received:
                    if not _is_pcm(response.headers.get("content-type", ""), bytes(pcm[:4])):
                        raise failures.not_sound()
                    received = True
                idle.restart(self._idle_s)
                if not data or len(pcm) >= 2 * MIN_PIECE_S * RATE_HZ:
                    whole = len(pcm) // 2 * 2
                    if whole:
                        yield bytes(pcm[:whole])
                    del pcm[:whole]
                if not data:
                    break
        if not received:
            raise failures.not_sound()
        log.info("speech of %d characters came from the server", len(text))


def _is_pcm(content_type: str, start: bytes) -> bool:
    """False for text or a file with a header: played as samples, it would be a loud noise."""
    kind = content_type.partition(";")[0].strip().lower()
    is_other = kind.startswith("text/") or kind.endswith("json") or bool(_ENCODED.match(kind))
    return not (is_other or start.startswith((b"RIFF", b"OggS", b"fLaC", b"ID3")))
