"""The microphone: 20 ms frames at 16 kHz, with what was said just before the key went down."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import logging
import sys
import threading
import time
from collections.abc import AsyncGenerator, Callable
from typing import Any

import numpy as np
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Frame
from app.errors import AudioDeviceError, MicrophoneError
from app.services.audio import audio_devices

log = logging.getLogger(__name__)

PRE_ROLL_S = 0.3
"""People begin to talk as they press: this much from before the key is delivered, too."""

LATENCY: float | str = 0.08 if sys.platform == "linux" else "low"
"""Sound that the device holds, s. PulseAudio and PipeWire then deliver two frames at a time, for
half of the processor's time (0.9 instead of 1.7 % of a core, all day) and 10 ms on average."""

HEARTBEAT_S = 0.5
"""A microphone that delivers nothing this long is lost: some never say so."""

OPENING_S = 5.0
"""The first frame may take up to 2 s, on a sound server that wakes up."""

LAST_FRAMES_S = 0.1
"""How long to wait after the release for what was said before it and is still on its way."""


REOPEN_S = 1.0
"""For so long another microphone is sought while the user talks on."""
SETTLE_S = 0.2
"""A sound system that has just lost a device needs a moment."""

LOST = "The microphone was lost; connect it again, or choose another."
GAP = "The microphone was lost for a moment: some words may be missing."


class DeviceMicrophone:
    """A sound device, by name or part of it; "" is the system's default.

    While the chosen one is away the default stands in for it; ``tell`` is given a code and a
    sentence then, once, and whenever a recording has a gap.

    With ``pre_roll`` the stream stays open and the last 0.3 s are held in memory, nowhere else.
    """

    def __init__(self, device: str = "", pre_roll: bool = True) -> None:
        self._device = device
        self._pre_roll = pre_roll
        self.tell: Callable[[str, str], None] = lambda code, sentence: None
        self._stands_in = False
        self._reopening: asyncio.Task[None] | None = None
        self._looking: asyncio.TimerHandle | None = None
        self._stream: Any = None
        self._recent: collections.deque[tuple[float, np.ndarray]] = collections.deque(
            maxlen=round(PRE_ROLL_S * CAPTURE_RATE_HZ / FRAME_SAMPLES)
        )
        self._frames: asyncio.Queue[tuple[float, Frame]] | None = None
        self._handing_over = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._rate_hz = CAPTURE_RATE_HZ
        self._resampler: soxr.ResampleStream | None = None
        self._left_over = np.zeros(0, np.int16)
        self._called_at = 0.0
        self._broken = False
        self._overflows = 0
        self._seen = False
        self._released_at: float | None = None
        self._released = asyncio.Event()

    # --- life -----------------------------------------------------------------------------------

    async def open(self) -> None:
        """With pre-roll, open the device; without, only see once that there is one."""
        self._loop = asyncio.get_running_loop()
        if self._pre_roll:
            await self._make_ready()
        elif not self._seen:
            await audio_devices.call(lambda: audio_devices.find_or_default(self._device, "input"))
            self._seen = True

    async def _make_ready(self) -> None:
        if self._stream is None or self._is_lost() or not self._stream.active:
            await audio_devices.call(self._open)

    def _open(self) -> None:
        self._close()
        try:
            self._open_device()
        except AudioDeviceError:  # PortAudio may not know yet which devices there are
            audio_devices.look_again()
            self._open_device()

    def _open_device(self) -> None:
        device, away = audio_devices.find_or_default(self._device, "input")
        self._broken = False
        self._called_at = time.monotonic() + OPENING_S - HEARTBEAT_S
        self._recent.clear()
        self._overflows = 0
        self._left_over = np.zeros(0, np.int16)
        try:
            self._resampler = None
            self._rate_hz = CAPTURE_RATE_HZ
            self._stream = self._open_at(device, FRAME_SAMPLES)
        except AudioDeviceError:
            if device.rate_hz == CAPTURE_RATE_HZ:
                raise
            self._resampler = soxr.ResampleStream(device.rate_hz, CAPTURE_RATE_HZ, 1, dtype="int16")
            self._rate_hz = device.rate_hz
            self._stream = self._open_at(device, device.rate_hz * FRAME_SAMPLES // CAPTURE_RATE_HZ)
        if away and not self._stands_in:
            self._in_loop(self.tell, MicrophoneError.code, away)
        self._stands_in = bool(away)
        self._in_loop(self._look_again_later)

    def _open_at(self, device: audio_devices.Device, block: int) -> Any:
        return audio_devices.open_stream(
            "RawInputStream",
            idle=lambda: self._frames is None,
            device=device.index,
            samplerate=self._rate_hz,
            blocksize=block,
            channels=1,
            dtype="int16",
            latency=LATENCY,
            callback=self._take,
            finished_callback=self._finished,
        )

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            audio_devices.close_stream(stream)

    async def close(self) -> None:
        self.stop()
        for waiting in (self._reopening, self._looking):
            if waiting:
                waiting.cancel()
        with contextlib.suppress(AudioDeviceError):  # a frozen one is left behind
            await audio_devices.call(self._close, audio_devices.CLOSE_S)

    # --- recording ------------------------------------------------------------------------------

    def stop(self) -> None:
        self._released_at = time.monotonic()
        self._released.set()

    async def record(self) -> AsyncGenerator[Frame, None]:
        self._loop = asyncio.get_running_loop()
        self._released.clear()
        self._released_at = None
        frames: asyncio.Queue[tuple[float, Frame]] = asyncio.Queue()
        oldest = time.monotonic() - PRE_ROLL_S - LAST_FRAMES_S  # older: from before it was lost
        with self._handing_over:
            for captured_at, samples in self._recent:
                if captured_at > oldest:
                    frames.put_nowait((captured_at, _frame(samples)))
            self._frames = frames
        try:
            if self._pre_roll:
                await self._make_ready()
            else:
                await audio_devices.call(self._open)
            reopened = False
            while True:
                try:
                    following = await self._next(frames)
                except MicrophoneError:
                    if reopened:  # it opens, but delivers nothing
                        raise
                    reopened = True
                    await self._go_on_elsewhere()
                    continue
                reopened = False
                if following is None:
                    return
                captured_at, frame = following
                if self._released_at is not None and captured_at > self._released_at:
                    return
                yield frame
        finally:
            latest = self._frames is frames  # else another recording has taken over
            if latest:
                self._frames = None
            if self._overflows:
                log.warning("the microphone lost sound %d times", self._overflows)
                self._overflows = 0
            if latest and not self._pre_roll:
                with contextlib.suppress(AudioDeviceError):
                    audio_devices.thread().ask(self._close)

    async def _go_on_elsewhere(self) -> None:
        """Lost in the midst of a recording: go on with what there is. Raises MicrophoneError."""
        try:
            await audio_devices.call(self._open, REOPEN_S)
        except AudioDeviceError as error:
            raise MicrophoneError(LOST) from error
        self.tell(MicrophoneError.code, GAP)

    async def _next(self, frames: asyncio.Queue[tuple[float, Frame]]) -> tuple[float, Frame] | None:
        """The next frame; None when the key is up and all that came before it is here."""
        getting = asyncio.ensure_future(frames.get())
        released = asyncio.ensure_future(self._released.wait())
        try:
            while True:
                waits = {getting} if self._released.is_set() else {getting, released}
                limit = LAST_FRAMES_S if self._released.is_set() else HEARTBEAT_S
                await asyncio.wait(waits, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
                if getting.done():
                    return getting.result()
                if self._released.is_set() and waits == {getting}:
                    return None
                if not self._released.is_set() and self._is_lost():
                    self._broken = True
                    raise MicrophoneError(LOST)
        finally:
            getting.cancel()
            released.cancel()

    def _is_lost(self) -> bool:
        return self._broken or time.monotonic() - self._called_at > HEARTBEAT_S

    # --- PortAudio's threads --------------------------------------------------------------------

    def _take(self, data: Any, frames: int, when: Any, status: Any) -> None:
        try:
            now = time.monotonic()
            self._called_at = now
            self._overflows += bool(status.input_overflow)
            samples, held_back = np.frombuffer(bytes(data), np.int16), 0.0
            if self._resampler is not None:
                resampled = self._resampler.resample_chunk(samples)
                samples = np.concatenate([self._left_over, resampled])
                held_back = self._resampler.delay()
            ended_at = now + min(when.inputBufferAdcTime - when.currentTime, 0.0)
            ended_at += frames / self._rate_hz
            began_at = ended_at - (len(samples) + held_back) / CAPTURE_RATE_HZ
            for begin in range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
                block = samples[begin : begin + FRAME_SAMPLES]
                self._hand_over(began_at + begin / CAPTURE_RATE_HZ, block)
            self._left_over = samples[len(samples) // FRAME_SAMPLES * FRAME_SAMPLES :]
        except Exception:  # it would stop the stream and show nothing
            log.exception("the microphone's callback failed")
            self._broken = True

    def _hand_over(self, captured_at: float, samples: np.ndarray) -> None:
        with self._handing_over:
            if self._pre_roll:  # nothing more is done with it until somebody listens
                self._recent.append((captured_at, samples))
            frames = self._frames
        if frames is not None:
            self._in_loop(frames.put_nowait, (captured_at, _frame(samples)))

    def _finished(self) -> None:
        if self._stream is not None:
            self._broken = True
            if self._pre_roll and self._frames is None:
                self._in_loop(self._reopen_soon)

    def _in_loop(self, work: Callable[..., object], *arguments: object) -> None:
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it is closed: nobody listens any more
                self._loop.call_soon_threadsafe(work, *arguments)

    def _look_again_later(self) -> None:
        """While another stands in for the chosen one: looking closes this stream, and opening it
        again finds the chosen one, if it is back."""
        if self._looking:
            self._looking.cancel()
        if self._stands_in and self._pre_roll:
            loop, after_s = asyncio.get_running_loop(), audio_devices.LOOK_AGAIN_S
            self._looking = loop.call_later(after_s, self._look_again)

    def _look_again(self) -> None:
        self._look_again_later()
        if self._frames is None:
            with contextlib.suppress(AudioDeviceError):
                audio_devices.thread().ask(audio_devices.look_again)

    def _reopen_soon(self) -> None:
        """The user's next press must not wait for it; if there is none, that press will tell."""

        async def reopen() -> None:
            await asyncio.sleep(SETTLE_S)
            with contextlib.suppress(AudioDeviceError):
                await self._make_ready()

        if self._stream is not None and (self._reopening is None or self._reopening.done()):
            self._reopening = asyncio.get_running_loop().create_task(reopen())


def _frame(samples: np.ndarray) -> Frame:
    return Frame(samples.tobytes(), level_of(samples))


def level_of(samples: np.ndarray) -> float:
    """RMS of 16-bit samples, 0.0–1.0."""
    if not len(samples):
        return 0.0
    scaled = samples.astype(np.float32) / 32_768
    return float(np.sqrt(np.mean(scaled * scaled)))
