"""The microphone check: levels while it measures, transcripts while it listens."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.engine.contracts.ports import FRAME_SAMPLES, Frame, Transcript
from app.errors import MicrophoneError, ReparteeError, TranscriptionError
from app.gui.setup.microphone_check import LONGEST_S, SILENCE_S, MicrophoneCheck

LOUD, SILENT = 0.1, 0.0


class Microphone:
    """Gives the frames of these levels at once, then waits, as for more, or fails."""

    def __init__(self, levels: Sequence[float], error: ReparteeError | None = None) -> None:
        self.levels, self.error = levels, error
        self.closed = False

    async def record(self) -> AsyncGenerator[Frame, None]:
        try:
            for level in self.levels:
                await asyncio.sleep(0)
                yield Frame(bytes(2 * FRAME_SAMPLES), level)
            if self.error:
                raise self.error
            await asyncio.Event().wait()
        finally:
            self.closed = True


class Transcriber:
    """Understands how many frames it got."""

    def __init__(self, error: ReparteeError | None = None) -> None:
        self.error = error

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        count = 0
        async for _ in frames:
            count += 1
            if count == 1:
                yield Transcript("1…")
        if self.error:
            raise self.error
        yield Transcript(f"{count} frames", final=True)


@pytest.fixture
def checked(qtbot: QtBot) -> Callable[..., list[Any]]:
    """What a check emits, without levels, until the final transcript or a failure."""

    def run(
        microphone: Microphone, transcriber: Transcriber | None, finish: bool = False
    ) -> list[Any]:
        async def play() -> list[Any]:
            owner = QObject()
            check = MicrophoneCheck(owner)
            told: list[Any] = []
            over = asyncio.Event()
            check.partial.connect(lambda text: told.append(("partial", text)))
            for signal, name in ((check.final, "final"), (check.failed, "failed")):
                signal.connect(lambda text, name=name: (told.append((name, text)), over.set()))
            check.start(microphone)  # type: ignore[arg-type]
            if transcriber:
                check.listen(transcriber)  # type: ignore[arg-type]
            if finish:
                await asyncio.sleep(0.02)
                check.end_utterance()
            await asyncio.wait_for(over.wait(), 5)
            check.stop()
            await asyncio.sleep(0)
            return told

        return asyncio.run(play())

    return run


def test_a_silence_after_speech_ends_what_is_said(checked: Callable[..., list[Any]]) -> None:
    silence = round(SILENCE_S / 0.02)
    heard = checked(Microphone([LOUD] * 10 + [SILENT] * silence * 2), Transcriber())
    assert heard == [("partial", "1…"), ("final", f"{10 + silence} frames")]


def test_silence_alone_is_not_listened_to_for_ever(checked: Callable[..., list[Any]]) -> None:
    longest = round(LONGEST_S / 0.02)
    heard = checked(Microphone([SILENT] * longest * 2), Transcriber())
    assert heard[-1] == ("final", f"{longest} frames")


def test_the_user_may_end_it(checked: Callable[..., list[Any]]) -> None:
    assert checked(Microphone([LOUD] * 3), Transcriber(), finish=True)[-1][0] == "final"


def test_a_microphone_that_is_missing_is_a_sentence(checked: Callable[..., list[Any]]) -> None:
    missing = Microphone([], MicrophoneError("There is no microphone."))
    assert checked(missing, None) == [("failed", "There is no microphone.")]


def test_a_recogniser_that_is_missing_is_one_too(checked: Callable[..., list[Any]]) -> None:
    deaf = Transcriber(TranscriptionError("It cannot hear."))
    assert checked(Microphone([LOUD] * 3), deaf, finish=True)[-1] == ("failed", "It cannot hear.")


def test_levels_are_decibels_and_end_with_the_trial(qtbot: QtBot) -> None:
    async def play() -> tuple[list[float], bool]:
        owner = QObject()
        check, levels = MicrophoneCheck(owner), list[float]()
        check.level.connect(levels.append)
        microphone = Microphone([1.0, 0.1, 0.0])
        check.start(microphone)  # type: ignore[arg-type]
        await asyncio.sleep(0.02)
        check.stop()
        await asyncio.sleep(0.02)
        return levels, microphone.closed

    levels, closed = asyncio.run(play())
    assert levels == [0.0, -20.0, -math.inf]
    assert closed
