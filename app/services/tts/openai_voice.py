"""A server's voice: ``/audio/speech`` of an OpenAI-compatible server, its sound as it comes.

``response_format: pcm`` is 24 kHz, 16-bit, little-endian, mono, without a header (OpenAI's
text-to-speech guide); the other servers follow.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing
from typing import Any, cast

from app.engine.contracts.ports import Audio
from app.engine.speech.tts_options import TtsOptions
from app.errors import ModelError, VoiceAway
from app.messages import sentence
from app.services.openai.client import Connection, connect
from app.services.openai.errors import Failures, network_errors
from app.services.openai.idle_timeout import Patience

log = logging.getLogger(__name__)

RATE_HZ = 24_000
PIECE_S = 0.1
"""Sound is handed over in pieces of at least this much: enough for the device's next blocks."""
FIRST_SOUND_S = 8.0
STALL_S = 8.0
REST_S = 20.0
"""After a failure the server is left alone so long: not every sentence waits for it anew."""
SPEEDS = (0.25, 4.0)
"""What OpenAI's reference admits."""


class OpenAIVoice:
    """``voice`` and ``model`` as the server names them.

    Its language is "mul": it reads whatever language the text is in, and numbers by itself.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        voice: str,
        api_key: str | None,
        tts_options: TtsOptions | None = None,
        *,
        first_sound_s: float = FIRST_SOUND_S,
        stall_s: float = STALL_S,
        rest_s: float = REST_S,
    ) -> None:
        self._base_url = base_url
        self._key = api_key or ""
        self._failures = Failures(base_url, model, self._key.strip())
        self._fields = {"model": model, "voice": voice, "response_format": "pcm"}
        self._manner = tts_options or TtsOptions()
        self._first_sound_s = first_sound_s
        self._stall_s = stall_s
        self._rest_s = rest_s
        self._failed: tuple[float, str] | None = None
        self._connection: Connection | None = None
        self._connecting = asyncio.Lock()

    @property
    def name(self) -> str:
        return self._fields["voice"]

    @property
    def language(self) -> str:
        return "mul"

    async def open(self) -> None:
        """Get ready to ask; nothing is sent. Raises VoiceAway."""
        try:
            await self._connected()
        except ModelError as error:
            raise VoiceAway(str(error)) from error

    async def speak(self, text: str, banked_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        now = asyncio.get_running_loop().time
        if self._failed and now() < self._failed[0] + self._rest_s:
            raise VoiceAway(self._failed[1])
        try:
            async with aclosing(self._sound(text)) as pieces:
                async for pcm in pieces:
                    yield Audio(pcm, RATE_HZ)
        except ModelError as error:
            self._failed = now(), str(error)
            raise VoiceAway(str(error)) from error
        self._failed = None

    async def close(self) -> None:
        if self._connection:
            await self._connection.http.aclose()

    async def _sound(self, text: str) -> AsyncGenerator[bytes, None]:
        """Whole samples. Raises ModelError."""
        patience = Patience(self._first_sound_s)
        heard = False
        async with AsyncExitStack() as stack:
            response = await self._post(text, stack, patience)
            body = cast("AsyncGenerator[bytes, None]", response.iter_bytes())
            await stack.enter_async_context(aclosing(body))
            waiting = bytearray()
            while True:
                try:
                    data = await patience.wait(anext(body, b""))
                except TimeoutError as error:
                    raise self._failures.stalled(patience.limit_s, begun=heard) from error
                except network_errors() as error:
                    raise self._failures.lost() from error
                waiting += data
                if not heard and waiting:
                    self._check(response.headers.get("content-type", ""), bytes(waiting[:4]))
                    heard = True
                patience.renew(self._stall_s)
                if not data or len(waiting) >= 2 * PIECE_S * RATE_HZ:
                    whole = len(waiting) // 2 * 2
                    if whole:
                        yield bytes(waiting[:whole])
                    del waiting[:whole]
                if not data:
                    break
        if not heard:
            raise self._failures.not_sound()
        log.info("speech of %d characters came from the server", len(text))

    async def _post(self, text: str, stack: AsyncExitStack, patience: Patience) -> Any:
        """The response as its headers have come; ``stack`` closes it."""
        import openai

        connection = await self._connected()
        create: Any = connection.api.audio.speech.with_streaming_response.create
        fields: dict[str, Any] = dict(self._fields)
        slowest, fastest = SPEEDS
        if self._manner.speed != 1.0:  # some models refuse the field
            fields["speed"] = min(max(self._manner.speed, slowest), fastest)
        try:
            opening = stack.enter_async_context(create(input=text, **fields))
            return await patience.wait(opening)
        except TimeoutError as error:
            raise self._failures.stalled(patience.limit_s, begun=False) from error
        except openai.APIStatusError as error:
            response = error.response
            # Not "from error": its text repeats the body, and a body may repeat the key.
            raise self._failures.status(
                error.status_code, response.headers, response.text
            ) from None
        except network_errors() as error:
            raise self._failures.connection(error) from error

    def _check(self, content_type: str, begin: bytes) -> None:
        """Played as samples, a page or a compressed file would be a loud noise."""
        kind = content_type.partition(";")[0].strip().lower()
        is_text = kind.startswith("text/") or kind.endswith("json")
        compressed = (b"RIFF", b"OggS", b"fLaC", b"ID3")
        if is_text or begin.startswith(compressed):
            raise self._failures.not_sound()

    async def _connected(self) -> Connection:
        async with self._connecting:
            if self._connection is None:
                self._connection = await connect(
                    self._base_url, self._key, sentence("Speech"), connect_s=3.0
                )
            return self._connection
