"""Measures the session's microphone and transcribes what the user says to try it."""

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
from app.gui.kit.controller import showing_problem
from app.tasks import Tasks

SPEECH_RMS = 0.01
"""A frame is speech if its RMS is at least this (−40 dBFS)."""
SILENCE_S = 1.2
"""This much silence after speech ends the utterance."""
LONGEST_S = 10.0
"""The longest utterance, silence included: nobody says more to try a microphone."""
FRAME_S = FRAME_SAMPLES / CAPTURE_RATE_HZ


class MicrophoneCheck(QObject):
    """Measures from ``start`` to ``stop``, and transcribes one utterance after each ``listen``. It
    must be stopped before the session itself listens."""

    level = Signal(float)
    """dB of full scale, 50 times a second."""
    partial = Signal(str)
    final = Signal(str)
    failed = Signal(object)
    """One sentence: the microphone is missing or lost, or speech cannot be recognized."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = Tasks()
        self._transcribing: asyncio.Task[None] | None = None
        self._utterance: _Utterance | None = None

    def start(self, microphone: Microphone) -> None:
        self.stop()
        self._tasks.start(self._measure(microphone))

    def stop(self) -> None:
        self._tasks.cancel()
        self._transcribing = self._utterance = None

    async def end(self) -> None:
        """Stop, and wait until the microphone has been released."""
        self.stop()
        await self._tasks.finished()

    def listen(self, transcriber: Transcriber) -> None:
        """Transcribe until ``end_utterance`` or a silence after speech."""
        if self._transcribing is not None:
            self._transcribing.cancel()
        self._utterance = utterance = _Utterance()
        self._transcribing = self._tasks.start(self._transcribe(transcriber, utterance))

    def end_utterance(self) -> None:
        if self._utterance is not None:
            self._utterance.end()

    async def _measure(self, microphone: Microphone) -> None:
        def fail(problem: str) -> None:
            self.stop()
            self.failed.emit(problem)

        with showing_problem(fail):
            async with aclosing(microphone.record()) as frames:
                async for frame in frames:
                    self.level.emit(20 * math.log10(frame.level) if frame.level else -math.inf)
                    if self._utterance is not None:
                        self._utterance.add(frame)

    async def _transcribe(self, transcriber: Transcriber, utterance: _Utterance) -> None:
        with showing_problem(self.failed.emit):
            async with aclosing(transcriber.transcribe(utterance.frames())) as transcripts:
                async for transcript in transcripts:
                    signal = self.final if transcript.final else self.partial
                    signal.emit(transcript.text)


class _Utterance:
    """The frames of one utterance."""

    def __init__(self) -> None:
        self._frames: asyncio.Queue[Frame | None] = asyncio.Queue()
        self._has_speech = self._ended = False
        self._silent = self._length = 0
        """In frames; ``_silent`` since the last speech."""

    def add(self, frame: Frame) -> None:
        if self._ended:
            return
        self._frames.put_nowait(frame)
        self._length += 1
        self._silent += 1
        if frame.level >= SPEECH_RMS:
            self._has_speech, self._silent = True, 0
        silence = self._silent >= SILENCE_S / FRAME_S
        if (self._has_speech and silence) or self._length >= LONGEST_S / FRAME_S:
            self.end()

    def end(self) -> None:
        self._ended = True
        self._frames.put_nowait(None)

    async def frames(self) -> AsyncGenerator[Frame, None]:
        while (frame := await self._frames.get()) is not None:
            yield frame
