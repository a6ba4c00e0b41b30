"""The speaker: one open output stream that plays a queue without gaps, and reports what sounded."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from app.engine.contracts.ports import Audio, Playback
from app.errors import AudioDeviceError, SpeakerError
from app.messages import sentence
from app.services.audio import audio_devices
from app.services.audio.audio_devices import Device, Direction
from app.services.audio.block_time import delay_s
from app.services.audio.device_stream import HEARTBEAT_S, DeviceStream
from app.services.audio.played_sound import PlayedSound
from app.services.audio.sample_queue import SampleQueue

log = logging.getLogger(__name__)

LATENCY_S = 0.03
"""Device buffer. PortAudio's "low" (9 ms) dropped samples on two busy cores in half of the runs;
20 ms did not. If 30 ms is too short, too, it is doubled, up to the limit."""
LATENCY_LIMIT_S = 0.12

IDLE_TIMEOUT_S = 15.0
"""After this time without sound the stream is stopped, but not closed: its callbacks, 130 a second,
cost 4 % of a core. Starting it again takes 40 ms, and its first sound up to 0.2 s more, all while
the user is still talking."""

LOST = sentence("The speaker was disconnected. The answer is shown as text until it's back.")


class DeviceSpeaker(DeviceStream):
    """A sound device."""

    _direction: ClassVar[Direction] = "output"

    def __init__(self, device: str = "") -> None:
        super().__init__(device)
        self.played = PlayedSound()
        self._volume = 1.0
        self._rate_hz = 48_000
        self._queue = SampleQueue(self._rate_hz, self._on_began, self._on_ended)
        self._buffer_s = LATENCY_S
        self._underflowed = False
        self._paused = False
        self._sounded_at = 0.0
        self._searched_at = 0.0
        """When the chosen device was last looked for (monotonic, s)."""
        self._opening = asyncio.Lock()
        self._watchdog: asyncio.Task[None] | None = None

    @property
    def volume(self) -> float:
        """0 to 1, of the system's volume. May be changed while something plays."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = self._queue.volume = volume

    @property
    def ducked(self) -> bool:
        return self._queue.ducked

    @ducked.setter
    def ducked(self, ducked: bool) -> None:
        self._queue.ducked = ducked

    # --- open and close -------------------------------------------------------------------------

    async def open(self) -> None:
        """Open the device, or reopen it after it was lost. Raises AudioDeviceError."""
        async with self._opening:
            self._sounded_at = time.monotonic()  # something is about to be played
            if self._underflowed and not self._queue.waiting and self._buffer_s < LATENCY_LIMIT_S:
                self._buffer_s *= 2
                self._broken = True
                log.info("samples were dropped: %.0f ms of latency now", self._buffer_s * 1000)
            if self._paused:
                with contextlib.suppress(AudioDeviceError):
                    await audio_devices.call(self._resume_stream)
            if self._is_open:
                return
            self._fail_queue()
            self._loop = asyncio.get_running_loop()
            # First: a device that is slow to open does open, though nobody waits for it any longer.
            if self._watchdog is None or self._watchdog.done():
                self._watchdog = self._loop.create_task(self._watch_stream())
            self._start_following()
            await audio_devices.call(self._reopen_stream)

    def _open_stream(self, device: Device) -> None:
        self._rate_hz = device.rate_hz
        self._queue = SampleQueue(device.rate_hz, self._on_began, self._on_ended)
        self._queue.volume = self._volume
        self._underflowed = self._paused = False
        self._stream = audio_devices.open_stream(
            "output",
            device,
            is_idle=lambda: not self._queue.waiting,
            samplerate=device.rate_hz,
            latency=self._buffer_s,
            callback=self._on_output,
            finished_callback=self._on_finished,
        )
        self._searched_at = time.monotonic()

    def _expect_callback(self) -> None:
        super()._expect_callback()
        self._sounded_at = time.monotonic()

    def _return_to_chosen_device(self) -> None:
        """Reopen on the chosen device, if it is back."""
        with contextlib.suppress(AudioDeviceError):
            audio_devices.rescan()
            audio_devices.find(self._device, "output")
            self._reopen_stream()

    def _pause_stream(self) -> None:
        """Stop the stream unless something is queued. ``play`` first adds to the queue and then
        reads ``_paused``; this sets ``_paused`` first and then reads the queue."""
        self._paused = self._stream is not None
        if self._paused and self._queue.waiting:
            self._paused = False
        elif self._paused:
            self._stream.stop()

    def _resume_stream(self) -> None:
        if self._paused and self._stream is not None:
            self._expect_callback()
            try:
                self._stream.start()
            except Exception as error:  # PortAudioError: the device is gone
                self._broken = True
                log.info("the speaker does not wake: %s", type(error).__name__)
            self._paused = False

    async def close(self) -> None:
        if self._watchdog:
            self._watchdog.cancel()
        self.stop()
        await self._close_device()

    # --- playing --------------------------------------------------------------------------------

    def play(self, audio: Audio) -> Playback:
        return self._play(audio, lambda playback: self._queue.add(audio, playback))

    def play_over(self, audio: Audio) -> Playback:
        return self._play(audio, lambda playback: self._queue.add_over(audio, playback))

    def _play(self, audio: Audio, add: Callable[[Playback], None]) -> Playback:
        loop = asyncio.get_running_loop()
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        if self._stream is None or self._broken:
            _fail(playback, self._called_at)
        else:
            add(playback)
            if self._paused:
                with contextlib.suppress(AudioDeviceError):
                    audio_devices.portaudio_thread().submit(self._resume_stream)
        return playback

    def stop(self) -> None:
        """Fade out what is playing and drop the rest. The dropped pieces' futures are canceled."""
        for playback in self._queue.drop():
            playback.done.cancel()
            playback.audible.cancel()  # no effect once it was audible: ``heard_s`` stays known

    def _fail_queue(self) -> None:
        for playback in self._queue.drop():
            _fail(playback, self._called_at)

    # --- PortAudio's callbacks, in its own threads ----------------------------------------------

    def _on_output(self, out: Any, frames: int, when: Any, status: Any) -> None:
        try:
            now = time.monotonic()
            self._called_at = now
            self._underflowed |= bool(self._queue.waiting and status.output_underflow)
            sounds_at = now + delay_s(when, self._latency_s)
            block = np.frombuffer(out, np.int16)
            self._queue.fill(block, sounds_at)
            self.played.add(block, self._rate_hz, sounds_at)
        except Exception:  # would stop the stream without any message
            log.exception("the speaker's callback failed")
            self._broken = True

    def _on_finished(self) -> None:
        """PortAudio ended the stream: it was closed, or the device is gone."""
        if self._stream is not None and not self._paused:
            self._broken = True
            self._call_in_loop(self._fail_queue)

    def _on_began(self, playback: Playback, at: float) -> None:
        self._call_in_loop(_resolve, playback.audible, at)

    def _on_ended(self, playback: Playback, at: float) -> None:
        """Resolve ``done`` when the last sample has sounded, not when it was handed over."""
        if self._loop is not None:
            self._call_in_loop(self._loop.call_at, at, _resolve, playback.done, at)

    # --- the watchdog ---------------------------------------------------------------------------

    async def _watch_stream(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_S / 2)
            now = time.monotonic()
            search_is_due = now - self._searched_at >= audio_devices.RESCAN_S
            if self._on_fallback and search_is_due and not self._queue.waiting:
                self._searched_at = now
                with contextlib.suppress(AudioDeviceError):
                    await audio_devices.call(self._return_to_chosen_device)
            if self._stream is None or self._paused:
                continue
            if self._is_lost:
                self._broken = True
                self._fail_queue()
            elif self._queue.waiting:
                self._sounded_at = now
            elif now - self._sounded_at > IDLE_TIMEOUT_S:
                with contextlib.suppress(AudioDeviceError):
                    await audio_devices.call(self._pause_stream)


def _resolve(future: asyncio.Future[float], value: float) -> None:
    if not future.done():
        future.set_result(value)


def _fail(playback: Playback, lost_at: float) -> None:
    playback.lost_at = lost_at
    for future in (playback.audible, playback.done):
        if not future.done():
            future.set_exception(SpeakerError(LOST))
            future.exception()  # marks it as retrieved: nobody has to await it
