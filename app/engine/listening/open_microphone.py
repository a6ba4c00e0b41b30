"""A microphone that stays open during a conversation, for several listeners."""

from __future__ import annotations

import asyncio
import collections
from collections.abc import AsyncGenerator
from contextlib import aclosing

from app.engine.contracts.ports import ContinuousMicrophone, Frame, Microphone
from app.errors import AudioDeviceError, MicrophoneError

RECENT_FRAMES = 150
"""How much is kept for a recording that begins in the past: 3 s."""
PRE_ROLL_FRAMES = 15
"""What a recording begins with that the talk key starts: 0.3 s."""


class OpenMicrophone:
    """Delivers the frames of ``microphone`` to one monitor and, at the same time, to a recording.

    Without a monitor, it is the microphone itself.
    """

    def __init__(self, microphone: Microphone) -> None:
        self.device = microphone
        self._recent: collections.deque[Frame] = collections.deque(maxlen=RECENT_FRAMES)
        self._untaken = 0
        """How many of the recent frames no recording contains."""
        self._is_monitored = False
        self._recording: asyncio.Queue[Frame | AudioDeviceError | None] | None = None

    @property
    def lacks_echo_cancellation(self) -> bool:
        return isinstance(self.device, ContinuousMicrophone) and self.device.lacks_echo_cancellation

    async def open(self) -> None:
        await self.device.open()

    async def close(self) -> None:
        await self.device.close()

    async def monitor(self) -> AsyncGenerator[Frame, None]:
        """Yield all frames until the generator is closed. Raises AudioDeviceError."""
        self._recent.clear()
        self._untaken = 0
        self._is_monitored = True
        end: AudioDeviceError | None = None
        try:
            async with aclosing(self._continuous_recording()) as frames:
                async for frame in frames:
                    self._recent.append(frame)
                    self._untaken = min(self._untaken + 1, RECENT_FRAMES)
                    if self._recording is not None:
                        self._recording.put_nowait(frame)
                        self._untaken = 0
                    yield frame
        except AudioDeviceError as error:
            end = error
            raise
        finally:
            self._is_monitored = False
            self.device.stop()
            if self._recording is not None:
                self._recording.put_nowait(end)

    def _continuous_recording(self) -> AsyncGenerator[Frame, None]:
        if isinstance(self.device, ContinuousMicrophone):
            return self.device.record_continuously()
        return self.device.record()

    def recent(self, count: int) -> list[Frame]:
        """Return the last ``count`` frames, or as many as there are."""
        return list(self._recent)[max(len(self._recent) - count, 0) :]

    def continue_from_here(self) -> None:
        """Let the next recording begin with the next frame, without pre-roll."""
        self._untaken = 0

    async def record(self) -> AsyncGenerator[Frame, None]:
        if not self._is_monitored:
            async with aclosing(self.device.record()) as frames:
                async for frame in frames:
                    yield frame
            return
        recording = self._recording = asyncio.Queue[Frame | AudioDeviceError | None]()
        count = min(self._untaken, PRE_ROLL_FRAMES)
        for frame in self.recent(count) if count else []:
            recording.put_nowait(frame)
        self._untaken = 0
        try:
            while (part := await recording.get()) is not None:
                if isinstance(part, AudioDeviceError):
                    raise MicrophoneError(*part.args)
                yield part
        finally:
            if self._recording is recording:
                self._recording = None

    def stop(self) -> None:
        if self._recording is not None:
            self._recording.put_nowait(None)
        elif not self._is_monitored:
            self.device.stop()
