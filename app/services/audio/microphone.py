"""The microphone: 20 ms frames at 16 kHz, including the sound from just before the key press."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import logging
import sys
import threading
import time
from collections.abc import AsyncGenerator
from typing import Any, ClassVar

import numpy as np
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Frame
from app.errors import AudioDeviceError, MicrophoneError
from app.messages import sentence
from app.services.audio import audio_devices, echo_canceller, system_devices
from app.services.audio.audio_devices import Device, Direction
from app.services.audio.block_time import CaptureTimes
from app.services.audio.device_stream import HEARTBEAT_S, DeviceStream
from app.services.audio.echo_canceller import EchoCanceller
from app.services.audio.played_sound import UNKNOWN, EchoGate, PlayedSound

log = logging.getLogger(__name__)

PRE_ROLL_S = 0.3
"""Sound from before the key press that is delivered too: people start to talk as they press."""

LATENCY: float | str = 0.08 if sys.platform == "linux" else "low"
"""Device buffer, s. PulseAudio and PipeWire then deliver two frames at a time, for half of the CPU
time (0.9 instead of 1.7 % of a core, all day) and 10 ms more delay on average."""

RELEASE_GRACE_S = 0.1
"""How long to wait after the release, beside the device's latency, for frames that were captured
before it."""

REOPEN_TIMEOUT_S = 1.0
"""How long to look for another microphone while the user keeps talking."""
SETTLE_S = 0.2
"""A sound system that has just lost a device needs a moment before the next one is opened."""

LOST = sentence("The microphone was disconnected. Reconnect it or choose another.")
GAP = sentence("The microphone was disconnected for a moment, so some words may be missing.")


class DeviceMicrophone(DeviceStream):
    """A sound device. ``on_notice`` is also called when a recording has a gap.

    With ``pre_roll`` the stream stays open and the last 0.3 s are kept, in memory only. What was
    ``played`` by the speaker is left out of a recording; of a continuous one, only if
    ``cancel_echo``.
    """

    _direction: ClassVar[Direction] = "input"

    def __init__(
        self,
        device: str = "",
        pre_roll: bool = True,
        played: PlayedSound | None = None,
        *,
        cancel_echo: bool = True,
        suppress_noise: bool = False,
    ) -> None:
        super().__init__(device)
        self._played = played
        self._cancel_echo = cancel_echo
        self._suppress_noise = suppress_noise
        self._echo = UNKNOWN
        self._pre_roll = pre_roll
        self._stays_open = pre_roll
        """Not for a Bluetooth headset, which plays in the quality of a telephone meanwhile."""
        self._reopening: asyncio.Task[None] | None = None
        self._rescan_timer: asyncio.TimerHandle | None = None
        self._recent: collections.deque[tuple[float, np.ndarray]] = collections.deque(
            maxlen=round(PRE_ROLL_S * CAPTURE_RATE_HZ / FRAME_SAMPLES)
        )
        self._frames: asyncio.Queue[tuple[float, Frame]] | None = None
        self._delivery_lock = threading.Lock()
        self._rate_hz = CAPTURE_RATE_HZ
        self._resampler: soxr.ResampleStream | None = None
        self._remainder = np.zeros(0, np.int16)
        """Resampled samples that do not fill a frame yet."""
        self._times = CaptureTimes()
        self._overflows = 0
        self._was_found = False
        self._released_at: float | None = None
        self._released = asyncio.Event()

    # --- open and close -------------------------------------------------------------------------

    async def open(self) -> None:
        """Open the device if it stays open; otherwise only check once that there is one."""
        self._loop = asyncio.get_running_loop()
        if self._pre_roll and not self._is_following:
            self._start_following()
            await self._check_bluetooth()
        if self._stays_open:
            await self._ensure_open()
        elif not self._was_found:
            await audio_devices.call(lambda: audio_devices.find_or_default(self._device, "input"))
            self._was_found = True

    async def _check_system(self) -> None:
        before = self._stays_open
        await self._check_bluetooth()
        if self._stays_open and not before:
            with contextlib.suppress(AudioDeviceError):
                await self._ensure_open()
        elif before and not self._stays_open and self._can_move:
            with contextlib.suppress(AudioDeviceError):
                await audio_devices.call(self._close_stream)
        await super()._check_system()

    async def _check_bluetooth(self) -> None:
        name = "" if self._on_fallback else self._device
        is_bluetooth = await asyncio.to_thread(system_devices.is_bluetooth, name)
        self._stays_open = self._pre_roll and not is_bluetooth

    @property
    def _can_move(self) -> bool:
        """A recording is not interrupted."""
        return self._frames is None

    async def _ensure_open(self) -> None:
        if not self._is_open or self._is_lost:
            await audio_devices.call(self._reopen_stream)

    def _open_stream(self, device: Device) -> None:
        self._recent.clear()
        self._overflows = 0
        self._remainder = np.zeros(0, np.int16)
        self._times = CaptureTimes()
        try:
            self._resampler = None
            self._open_at_rate(device, CAPTURE_RATE_HZ)
        except AudioDeviceError:
            if device.rate_hz == CAPTURE_RATE_HZ:
                raise
            self._resampler = soxr.ResampleStream(device.rate_hz, CAPTURE_RATE_HZ, 1, dtype="int16")
            self._open_at_rate(device, device.rate_hz)

    def _open_at_rate(self, device: Device, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._stream = audio_devices.open_stream(
            "input",
            device,
            is_idle=lambda: self._frames is None,
            samplerate=rate_hz,
            blocksize=rate_hz * FRAME_SAMPLES // CAPTURE_RATE_HZ,
            latency=LATENCY,
            callback=self._on_input,
            finished_callback=self._on_finished,
        )

    def _open_device(self) -> None:
        super()._open_device()
        self._call_in_loop(self._schedule_rescan)

    async def close(self) -> None:
        self.stop()
        for pending in (self._reopening, self._rescan_timer):
            if pending:
                pending.cancel()
        await self._close_device()

    # --- recording ------------------------------------------------------------------------------

    def stop(self) -> None:
        self._released_at = time.monotonic()
        self._released.set()

    def record(self) -> AsyncGenerator[Frame, None]:
        return self._record()

    @property
    def lacks_echo_cancellation(self) -> bool:
        return self._cancel_echo and not echo_canceller.is_available()

    def record_continuously(self) -> AsyncGenerator[Frame, None]:
        return self._record(continuously=True)

    async def _record(self, continuously: bool = False) -> AsyncGenerator[Frame, None]:
        self._loop = asyncio.get_running_loop()
        self._released.clear()
        self._released_at = None
        frames: asyncio.Queue[tuple[float, Frame]] = asyncio.Queue()
        # Older ones are from before a device loss.
        oldest = time.monotonic() - PRE_ROLL_S - RELEASE_GRACE_S - self._latency_s
        with self._delivery_lock:
            pre_roll = [recent for recent in self._recent if recent[0] > oldest]
            for captured_at, samples in pre_roll:
                frames.put_nowait((captured_at, _frame(samples)))
            self._frames = frames
        canceller = self._canceller(continuously)
        gate = None
        may_echo = self._cancel_echo and canceller is None if continuously else True
        if self._played is not None and may_echo:
            gate = EchoGate(self._played, time.monotonic(), pre_roll, self._echo)
            self._echo = gate.echo
        try:
            if self._stays_open:
                await self._ensure_open()
            else:
                await audio_devices.call(self._reopen_stream)
            reopened = False
            while True:
                try:
                    captured = await self._next_frame(frames)
                except MicrophoneError:
                    if reopened:  # it opens, but delivers nothing
                        raise
                    reopened = True
                    await self._reopen_after_loss()
                    canceller = self._canceller(continuously)  # it is another microphone
                    continue
                reopened = False
                if captured is None:
                    return
                captured_at, frame = captured
                if self._released_at is not None and captured_at > self._released_at:
                    return
                heard = gate.filtered(captured_at, frame) if gate else frame
                if heard is not None and canceller:
                    heard = _frame(canceller.clean(captured_at, heard.pcm))
                if heard is not None:
                    yield heard
        finally:
            is_latest = self._frames is frames  # otherwise another recording has taken over
            if is_latest:
                self._frames = None
            if self._overflows:
                log.warning("the microphone lost sound %d times", self._overflows)
                self._overflows = 0
            if is_latest and not self._stays_open:
                with contextlib.suppress(AudioDeviceError):
                    audio_devices.portaudio_thread().submit(self._close_stream)

    def _canceller(self, continuously: bool) -> EchoCanceller | None:
        """What removes the echo and the noise, if there is something to remove."""
        removes_echo = continuously and self._cancel_echo and self._played is not None
        if not (removes_echo or self._suppress_noise) or not echo_canceller.is_available():
            return None
        played = self._played if removes_echo else None
        return EchoCanceller(played, suppress_noise=self._suppress_noise)

    async def _reopen_after_loss(self) -> None:
        """Continue a recording with whatever device there is. Raises MicrophoneError."""
        try:
            await audio_devices.call(self._reopen_stream, REOPEN_TIMEOUT_S)
        except AudioDeviceError as error:
            raise MicrophoneError(LOST) from error
        self.on_notice(MicrophoneError.code, GAP)

    async def _next_frame(
        self, frames: asyncio.Queue[tuple[float, Frame]]
    ) -> tuple[float, Frame] | None:
        """The next frame and when it was captured; None when the key was released and all frames
        from before that have been delivered. Raises MicrophoneError."""
        getting = asyncio.ensure_future(frames.get())
        released = asyncio.ensure_future(self._released.wait())
        try:
            while True:
                waits = {getting} if self._released.is_set() else {getting, released}
                grace_s = RELEASE_GRACE_S + self._latency_s
                timeout_s = grace_s if self._released.is_set() else HEARTBEAT_S
                await asyncio.wait(waits, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED)
                if getting.done():
                    return getting.result()
                if self._released.is_set() and waits == {getting}:
                    return None
                if not self._released.is_set() and self._is_lost:
                    self._broken = True
                    raise MicrophoneError(LOST)
        finally:
            getting.cancel()
            released.cancel()

    # --- PortAudio's callbacks, in its own threads ----------------------------------------------

    def _on_input(self, data: Any, frames: int, when: Any, status: Any) -> None:
        try:
            now = time.monotonic()
            self._called_at = now
            self._overflows += bool(status.input_overflow)
            samples, held_back = np.frombuffer(bytes(data), np.int16), 0.0
            if self._resampler is not None:
                resampled = self._resampler.resample_chunk(samples)
                samples = np.concatenate([self._remainder, resampled])
                held_back = self._resampler.delay()
            block_s = frames / self._rate_hz
            ended_at = now + block_s - self._times.age_s(when, block_s, self._latency_s)
            began_at = ended_at - (len(samples) + held_back) / CAPTURE_RATE_HZ
            for begin in range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
                block = samples[begin : begin + FRAME_SAMPLES]
                self._deliver(began_at + begin / CAPTURE_RATE_HZ, block)
            self._remainder = samples[len(samples) // FRAME_SAMPLES * FRAME_SAMPLES :]
        except Exception:  # would stop the stream without any message
            log.exception("the microphone's callback failed")
            self._broken = True

    def _deliver(self, captured_at: float, samples: np.ndarray) -> None:
        with self._delivery_lock:
            if self._stays_open:  # converted to frames only when a recording starts
                self._recent.append((captured_at, samples))
            frames = self._frames
        if frames is not None:
            self._call_in_loop(frames.put_nowait, (captured_at, _frame(samples)))

    def _on_finished(self) -> None:
        if self._stream is not None:
            self._broken = True
            if self._stays_open and self._frames is None:
                self._call_in_loop(self._reopen_soon)

    # --- looking for the device -----------------------------------------------------------------

    def _schedule_rescan(self) -> None:
        """While the default replaces the chosen device, rescan from time to time: that closes this
        stream, and reopening it finds the chosen device if it is back."""
        if self._rescan_timer:
            self._rescan_timer.cancel()
        if self._on_fallback and self._stays_open:
            loop = asyncio.get_running_loop()
            self._rescan_timer = loop.call_later(audio_devices.RESCAN_S, self._rescan)

    def _rescan(self) -> None:
        self._schedule_rescan()
        if self._frames is None:
            with contextlib.suppress(AudioDeviceError):
                audio_devices.portaudio_thread().submit(audio_devices.rescan)

    def _reopen_soon(self) -> None:
        """Reopen before the user's next key press, which reports the error if this fails."""

        async def reopen() -> None:
            await asyncio.sleep(SETTLE_S)
            with contextlib.suppress(AudioDeviceError):
                await self._ensure_open()

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
