"""A speaker that is lost in the midst of speech: find the next one, once for all who miss it."""

from __future__ import annotations

import asyncio

from app.engine.contracts.ports import Speaker
from app.errors import AudioDeviceError
from app.messages import sentence

SEARCH_S = 2.0
"""A sound server that has lost a device, or is being restarted, needs a moment."""
SEARCH_EVERY_S = 0.25


class DeviceLoss:
    def __init__(self) -> None:
        self.lost = False
        """Whether what is played now would not be heard."""
        self._searching = asyncio.Lock()
        self._heard_s = -1.0

    def note(self, sounding: asyncio.Future[float]) -> None:
        """A future of a playback is done: with an error, when the device was lost."""
        if not sounding.cancelled() and sounding.exception():
            self.lost = True

    async def find_next(self, speaker: Speaker, heard_s: float) -> bool:
        """Open the next device; whether this call has found it, and not one before it.

        ``heard_s`` tells whether the last device was of any use: one that opens and plays nothing
        is not opened again. Raises AudioDeviceError when there is none.
        """
        async with self._searching:
            if not self.lost:
                return False
            if heard_s <= self._heard_s:
                raise AudioDeviceError(sentence("The speaker opens, but plays nothing."))
            self._heard_s = heard_s
            try:
                async with asyncio.timeout(SEARCH_S):
                    await self._open(speaker)
            except TimeoutError as error:
                raise AudioDeviceError(sentence("There is no other speaker.")) from error
            self.lost = False
            return True

    async def _open(self, speaker: Speaker) -> None:
        while True:
            try:
                return await speaker.open()
            except AudioDeviceError:
                await asyncio.sleep(SEARCH_EVERY_S)
