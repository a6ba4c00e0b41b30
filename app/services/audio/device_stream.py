"""What the microphone and the speaker have in common: one PortAudio stream on a named device."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Any, ClassVar

from app.errors import AudioDeviceError
from app.services.audio import audio_devices, system_devices
from app.services.audio.audio_devices import DEVICE_ERRORS, Device, Direction
from app.services.audio.block_time import MAX_DELAY_S

HEARTBEAT_S = 0.5
"""A stream whose callback has not run for this long is lost. Some devices report nothing."""

FIRST_CALLBACK_TIMEOUT_S = 5.0
"""A sound server that is waking up may take 2 s or more until the first callback."""


class DeviceStream:
    """A stream on the device of that name, or of a name that contains it; "" is the system's
    default.

    While the chosen device is missing the default is used in its place. ``on_notice`` then gets an
    error code and a sentence, once.
    """

    _direction: ClassVar[Direction]

    def __init__(self, device: str) -> None:
        self.on_notice: Callable[[str, str], None] = lambda code, sentence: None
        self._device = device
        self._on_fallback = False
        """Whether the default is in use because the chosen device is missing."""
        self._stream: Any = None
        self._broken = False
        self._called_at = 0.0
        """When the stream's callback last ran (monotonic, s)."""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._name = ""
        """Of the device that is open."""
        self._tried_default = ""
        self._following: asyncio.Task[None] | None = None

    @property
    def _is_open(self) -> bool:
        return self._stream is not None and not self._broken and self._stream.active

    @property
    def _is_lost(self) -> bool:
        return self._broken or time.monotonic() - self._called_at > HEARTBEAT_S

    @property
    def _latency_s(self) -> float:
        """The latency that PortAudio expects of the stream."""
        stream = self._stream
        return 0.0 if stream is None else min(float(stream.latency), MAX_DELAY_S)

    def _call_in_loop(self, work: Callable[..., object], *arguments: object) -> None:
        """Call ``work`` in the event loop, from any thread."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is waiting
                self._loop.call_soon_threadsafe(work, *arguments)

    # --- the system's default -------------------------------------------------------------------

    @property
    def _is_following(self) -> bool:
        return self._following is not None and not self._following.done()

    def _start_following(self) -> None:
        if not self._is_following:
            self._following = asyncio.get_running_loop().create_task(self._follow_system())

    async def _follow_system(self) -> None:
        while True:
            await asyncio.sleep(system_devices.POLL_S)
            await self._check_system()

    async def _check_system(self) -> None:
        """Move to the system's default device if it has changed."""
        if (self._device and not self._on_fallback) or self._stream is None:
            return
        default = await asyncio.to_thread(system_devices.default_name, self._direction)
        if default and default not in (self._name, self._tried_default):
            with contextlib.suppress(AudioDeviceError):
                await audio_devices.call(lambda: self._leave_for(default))

    def _leave_for(self, default: str) -> None:
        """Close the stream, which counts as lost: it is opened again on the new default device.

        Runs in PortAudio's thread.
        """
        if self._can_move and audio_devices.refresh(default, self._direction, self._stream):
            self._tried_default = default  # once, should it not open
            audio_devices.close_stream(self._stream)

    @property
    def _can_move(self) -> bool:
        return True

    async def _close_device(self) -> None:
        if self._following:
            self._following.cancel()
        closing = audio_devices.portaudio_thread().queue(self._close_stream)
        # Nobody waits longer for a slow or frozen sound system, but what it still opens is closed.
        await asyncio.wait([asyncio.wrap_future(closing)], timeout=audio_devices.CLOSE_TIMEOUT_S)

    # --- in PortAudio's thread ------------------------------------------------------------------

    def _reopen_stream(self) -> None:
        """Open the device again. Raises AudioDeviceError."""
        self._close_stream()
        try:
            self._open_device()
        except AudioDeviceError:  # PortAudio may have an outdated list of devices
            audio_devices.rescan()
            self._open_device()

    def _open_device(self) -> None:
        device, notice = audio_devices.find_or_default(self._device, self._direction)
        self._broken = False
        self._expect_callback()
        self._open_stream(device)
        self._name = device.bare_name
        if notice and not self._on_fallback:
            self._call_in_loop(self.on_notice, DEVICE_ERRORS[self._direction].code, notice)
        self._on_fallback = bool(notice)

    def _open_stream(self, device: Device) -> None:
        """Set ``_stream`` to an open stream on ``device``. Raises AudioDeviceError."""
        raise NotImplementedError

    def _expect_callback(self) -> None:
        self._called_at = time.monotonic() + FIRST_CALLBACK_TIMEOUT_S - HEARTBEAT_S

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            audio_devices.close_stream(stream)
