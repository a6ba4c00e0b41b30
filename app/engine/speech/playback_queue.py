"""The audio of one turn on its way through the speaker, and the recovery from a lost device."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.engine.contracts.ports import Audio, Playback, Speaker
from app.errors import AudioDeviceError
from app.messages import sentence

SEARCH_S = 2.0
"""A sound server that lost a device or is restarting needs a moment."""
SEARCH_EVERY_S = 0.25


class PlaybackQueue:
    """``on_change`` is called whenever a piece has left the queue."""

    def __init__(self, speaker: Speaker | None, on_change: Callable[[], None]) -> None:
        self._speaker = speaker
        self._on_change = on_change
        self.unfinished: list[Playback] = []
        self.lost = False
        """The device is lost: what is played now would not be heard."""
        self._played_until = 0.0
        self._searching = asyncio.Lock()
        self._heard_s = -1.0

    def play(self, audio: Audio) -> Playback:
        assert self._speaker is not None  # without a speaker the turn is mute
        playback = self._speaker.play(audio)
        self.unfinished.append(playback)
        for future in (playback.audible, playback.done):
            # A loss must be known before anyone who awaits the future runs. For a future that is
            # done already, a callback would be too late.
            if future.done():
                self._check_loss(future)
            else:
                future.add_done_callback(self._check_loss)
        playback.done.add_done_callback(lambda _: self._on_done(playback))
        return playback

    def end_at(self, now: float) -> float:
        """Loop time (s) at which all queued audio will have played, as far as known."""
        if self.lost:
            return now
        end = self._played_until
        for playback in self.unfinished:
            if playback.is_audible:
                end = playback.audible.result() + playback.duration_s
            else:
                end = max(end, now) + playback.duration_s
        return end

    async def find_next_device(self, heard_s: float) -> bool:
        """Open the next device; returns whether this call found it, rather than an earlier one.

        ``heard_s`` is how much of the turn has been heard. A device that opened but played nothing
        more is not opened again. Raises AudioDeviceError if there is no other device.
        """
        async with self._searching:
            if not self.lost:
                return False
            if heard_s <= self._heard_s:
                raise AudioDeviceError(
                    sentence("The speaker isn't playing any sound. Choose another one in Settings.")
                )
            self._heard_s = heard_s
            assert self._speaker is not None
            try:
                async with asyncio.timeout(SEARCH_S):
                    while self.lost:
                        try:
                            await self._speaker.open()
                            self.lost = False
                        except AudioDeviceError:
                            await asyncio.sleep(SEARCH_EVERY_S)
            except TimeoutError as error:
                raise AudioDeviceError(sentence("No other speaker is available.")) from error
            return True

    def _check_loss(self, future: asyncio.Future[float]) -> None:
        if not future.cancelled() and future.exception():
            self.lost = True

    def _on_done(self, playback: Playback) -> None:
        self.unfinished.remove(playback)
        if playback.has_played:
            self._played_until = max(self._played_until, playback.done.result())
        self._on_change()
