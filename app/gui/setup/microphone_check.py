"""Behind the step that tries the microphone: the session's own microphone and recogniser."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncGenerator
from contextlib import aclosing

from PySide6.QtCore import QObject, Signal

from app.engine.contracts.ports import (
    CAPTURE_RATE_HZ,
    FRAME_SAMPLES,
    Frame,
    Microphone,
    Transcriber,
)
from app.errors import ReparteeError

SPOKEN = 0.01
"""A frame's RMS from which on it counts as speech (−40 dBFS)."""
SILENCE_S = 1.2
"""Of silence after speech, which ends what is said."""
LONGEST_S = 10.0
"""Nobody who tries out a microphone says more; nor is silence listened to for longer."""
FRAME_S = FRAME_SAMPLES / CAPTURE_RATE_HZ


class MicrophoneCheck(QObject):
    """Measures until it is stopped, and transcribes what is said between ``listen`` and the end
    of it. It must be stopped before the session listens itself."""

    level = Signal(float)
    """dB of full scale, 50 times a second."""
    partial = Signal(str)
    understood = Signal(str)
    trouble = Signal(object)
    """One sentence: the microphone is missing or lost, or speech cannot be recognised."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._measuring: asyncio.Task[None] | None = None
        self._hearing: asyncio.Task[None] | None = None
        self._utterance: _Utterance | None = None

    def start(self, microphone: Microphone) -> None:
        self.stop()
        self._measuring = asyncio.get_running_loop().create_task(self._measure(microphone))

    def stop(self) -> None:
        for task in (self._measuring, self._hearing):
            if task is not None:
                task.cancel()
        self._measuring = self._hearing = self._utterance = None

    def listen(self, transcriber: Transcriber) -> None:
        """What is said from now on is transcribed, until ``finish`` or a silence."""
        if self._hearing is not None:
            self._hearing.cancel()
        self._utterance = utterance = _Utterance()
        self._hearing = asyncio.get_running_loop().create_task(self._hear(transcriber, utterance))

    def finish(self) -> None:
        if self._utterance is not None:
            self._utterance.end()

    async def _measure(self, microphone: Microphone) -> None:
        try:
            async with aclosing(microphone.record()) as frames:
                async for frame in frames:
                    self.level.emit(20 * math.log10(frame.level) if frame.level else -math.inf)
                    if self._utterance is not None:
                        self._utterance.add(frame)
        except ReparteeError as error:
            self.stop()
            self.trouble.emit(str(error))

    async def _hear(self, transcriber: Transcriber, utterance: _Utterance) -> None:
        try:
            async with aclosing(transcriber.transcribe(utterance.frames())) as transcripts:
                async for transcript in transcripts:
                    said = self.understood if transcript.final else self.partial
                    said.emit(transcript.text)
        except ReparteeError as error:
            self.trouble.emit(str(error))


class _Utterance:
    """The frames of what is said, which ends with a silence."""

    def __init__(self) -> None:
        self._frames: asyncio.Queue[Frame | None] = asyncio.Queue()
        self._spoken = self._ended = False
        self._silent = self._length = 0
        """In frames."""

    def add(self, frame: Frame) -> None:
        if self._ended:
            return
        self._frames.put_nowait(frame)
        self._length += 1
        self._silent += 1
        if frame.level >= SPOKEN:
            self._spoken, self._silent = True, 0
        if (self._spoken and self._silent >= SILENCE_S / FRAME_S) or (
            self._length >= LONGEST_S / FRAME_S
        ):
            self.end()

    def end(self) -> None:
        self._ended = True
        self._frames.put_nowait(None)

    async def frames(self) -> AsyncGenerator[Frame, None]:
        while (frame := await self._frames.get()) is not None:
            yield frame
