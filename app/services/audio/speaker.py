"""The speaker: one warm output stream that plays a queue, gapless, and knows what has sounded."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from app.engine.contracts.ports import Audio, Playback
from app.errors import AudioDeviceError, SpeakerError
from app.services.audio import audio_devices
from app.services.audio.playback_queue import Playout

log = logging.getLogger(__name__)

LATENCY_S = 0.03
"""Sound that the device holds. PortAudio's "low" (9 ms) dropped samples on two busy cores, in half
of the runs; 20 ms did not. Where 30 ms are too few, too, they are doubled, up to the limit."""
LATENCY_LIMIT_S = 0.12

HEARTBEAT_S = 0.5
"""A device that asks for no samples this long is lost: some never say so."""

OPENING_S = 5.0
"""A device that wakes up may ask for its first samples this late."""

REST_S = 15.0
"""After so long without sound the stream is stopped, though not closed: its callbacks, 130 a
second, cost 4 % of a core. Starting it again takes 40 ms, and its first sound up to 0.2 s more, all
of it while the user is still talking."""

LOST = "The speaker was lost; the answer goes on as text until it is back."


class DeviceSpeaker:
    """A sound device, by name or part of it; "" is the system's default.

    While the chosen one is away the default stands in for it; ``tell`` is given a code and a
    sentence then, once.
    """

    def __init__(self, device: str = "") -> None:
        self._device = device
        self.tell: Callable[[str, str], None] = lambda code, sentence: None
        self._stands_in = False
        self._looked_at = 0.0
        self._stream: Any = None
        self._volume = 1.0
        self._playout = Playout(48_000, self._began, self._ended)
        self._called_at = 0.0
        self._broken = False
        self._choppy = False
        self._resting = False
        self._sounded_at = 0.0
        self._latency_s = LATENCY_S
        self._loop: asyncio.AbstractEventLoop | None = None
        self._opening = asyncio.Lock()
        self._watch: asyncio.Task[None] | None = None

    @property
    def volume(self) -> float:
        """0 to 1 of what the system gives; it may change while something sounds."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = self._playout.volume = volume

    # --- life -----------------------------------------------------------------------------------

    async def open(self) -> None:
        """Open the device, or again after it was lost. Raises AudioDeviceError."""
        async with self._opening:
            self._sounded_at = time.monotonic()  # something is about to be said
            if self._choppy and not self._playout.waiting and self._latency_s < LATENCY_LIMIT_S:
                self._latency_s *= 2
                self._broken = True
                log.info("samples were dropped: %.0f ms of latency now", self._latency_s * 1000)
            if self._resting:
                with contextlib.suppress(AudioDeviceError):
                    await audio_devices.call(self._wake)
            if self._stream is not None and not self._broken and self._stream.active:
                return
            self._lose()
            self._loop = asyncio.get_running_loop()
            await audio_devices.call(self._open)
            if self._watch is None or self._watch.done():
                self._watch = self._loop.create_task(self._listen_to_heartbeat())

    def _open(self) -> None:
        self._close()
        try:
            self._open_device()
        except AudioDeviceError:  # PortAudio may not know yet which devices there are
            audio_devices.look_again()
            self._open_device()

    def _open_device(self) -> None:
        device, away = audio_devices.find_or_default(self._device, "output")
        self._playout = Playout(device.rate_hz, self._began, self._ended)
        self._playout.volume = self._volume
        self._broken = self._choppy = self._resting = False
        self._await_first_call()
        self._stream = audio_devices.open_stream(
            "RawOutputStream",
            idle=lambda: not self._playout.waiting,
            device=device.index,
            samplerate=device.rate_hz,
            channels=1,
            dtype="int16",
            latency=self._latency_s,
            callback=self._fill,
            finished_callback=self._finished,
        )
        if away and not self._stands_in:
            self._in_loop(self.tell, SpeakerError.code, away)
        self._stands_in = bool(away)
        self._looked_at = time.monotonic()

    def _look_for_chosen(self) -> None:
        """The chosen device has been away: go back to it."""
        with contextlib.suppress(AudioDeviceError):
            audio_devices.look_again()
            audio_devices.find(self._device, "output")
            self._open()

    def _await_first_call(self) -> None:
        self._sounded_at = time.monotonic()
        self._called_at = self._sounded_at + OPENING_S - HEARTBEAT_S

    def _rest(self) -> None:
        """Stop the stream, unless there is something to play just now: ``play`` adds to the queue
        and then looks whether it rests, this says that it rests and then looks at the queue."""
        self._resting = self._stream is not None
        if self._resting and self._playout.waiting:
            self._resting = False
        elif self._resting:
            self._stream.stop()

    def _wake(self) -> None:
        if self._resting and self._stream is not None:
            self._await_first_call()
            try:
                self._stream.start()
            except Exception as error:  # PortAudioError: the device has gone meanwhile
                self._broken = True
                log.info("the speaker does not wake: %s", type(error).__name__)
            self._resting = False

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            audio_devices.close_stream(stream)

    async def close(self) -> None:
        if self._watch:
            self._watch.cancel()
        self.stop()
        with contextlib.suppress(AudioDeviceError):  # a frozen one is left behind
            await audio_devices.call(self._close, audio_devices.CLOSE_S)

    # --- playing --------------------------------------------------------------------------------

    def play(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        if self._stream is None or self._broken:
            _fail(playback, self._called_at)
        else:
            self._playout.add(audio, playback)
            if self._resting:
                with contextlib.suppress(AudioDeviceError):
                    audio_devices.thread().ask(self._wake)
        return playback

    def stop(self) -> None:
        """Fade what sounds now, drop the rest. The dropped pieces' futures are cancelled."""
        for playback in self._playout.drop():
            playback.done.cancel()
            playback.audible.cancel()  # unless it was; then it stays, and with it what was heard

    def _lose(self) -> None:
        for playback in self._playout.drop():
            _fail(playback, self._called_at)

    # --- PortAudio's threads --------------------------------------------------------------------

    def _fill(self, out: Any, frames: int, when: Any, status: Any) -> None:
        try:
            now = time.monotonic()
            self._called_at = now
            self._choppy |= bool(self._playout.waiting and status.output_underflow)
            sounds_at = now + max(when.outputBufferDacTime - when.currentTime, 0.0)
            self._playout.fill(np.frombuffer(out, np.int16), sounds_at)
        except Exception:  # it would stop the stream and show nothing
            log.exception("the speaker's callback failed")
            self._broken = True

    def _finished(self) -> None:
        """PortAudio ended the stream: it was closed, or the device has gone."""
        if self._stream is not None and not self._resting:
            self._broken = True
            self._in_loop(self._lose)

    def _began(self, playback: Playback, at: float) -> None:
        self._in_loop(_resolve, playback.audible, at)

    def _ended(self, playback: Playback, at: float) -> None:
        """``done`` means that it has sounded, not that it was handed over."""
        if self._loop is not None:
            self._in_loop(self._loop.call_at, at, _resolve, playback.done, at)

    def _in_loop(self, work: Callable[..., object], *arguments: object) -> None:
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it is closed: nobody waits any more
                self._loop.call_soon_threadsafe(work, *arguments)

    # --- the watchdog ---------------------------------------------------------------------------

    async def _listen_to_heartbeat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_S / 2)
            now = time.monotonic()
            looked = now - self._looked_at < audio_devices.LOOK_AGAIN_S
            if self._stands_in and not looked and not self._playout.waiting:
                self._looked_at = now
                with contextlib.suppress(AudioDeviceError):
                    await audio_devices.call(self._look_for_chosen)
            if self._stream is None or self._resting:
                continue
            if self._broken or now - self._called_at > HEARTBEAT_S:
                self._broken = True
                self._lose()
            elif self._playout.waiting:
                self._sounded_at = now
            elif now - self._sounded_at > REST_S:
                with contextlib.suppress(AudioDeviceError):
                    await audio_devices.call(self._rest)


def _resolve(future: asyncio.Future[float], value: float) -> None:
    if not future.done():
        future.set_result(value)


def _fail(playback: Playback, lost_at: float) -> None:
    playback.lost_at = lost_at
    for future in (playback.audible, playback.done):
        if not future.done():
            future.set_exception(SpeakerError(LOST))
            future.exception()  # whoever awaits it still gets it; nobody has to
