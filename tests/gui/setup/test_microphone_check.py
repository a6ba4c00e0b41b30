"""The microphone tried out: levels while it is measured, words while it is listened to."""

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
def tried(qtbot: QtBot) -> Callable[..., list[Any]]:
    """What a trial tells, levels left out, until it has told the final words or a trouble."""

    def run(microphone: Microphone, ear: Transcriber | None, finish: bool = False) -> list[Any]:
        async def play() -> list[Any]:
            owner = QObject()
            trial = MicrophoneCheck(owner)
            told: list[Any] = []
            over = asyncio.Event()
            trial.partial.connect(lambda text: told.append(("partial", text)))
            for signal, name in ((trial.understood, "understood"), (trial.trouble, "trouble")):
                signal.connect(lambda text, name=name: (told.append((name, text)), over.set()))
            trial.start(microphone)  # type: ignore[arg-type]
            if ear:
                trial.listen(ear)  # type: ignore[arg-type]
            if finish:
                await asyncio.sleep(0.02)
                trial.finish()
            await asyncio.wait_for(over.wait(), 5)
            trial.stop()
            await asyncio.sleep(0)
            return told

        return asyncio.run(play())

    return run


def test_a_silence_after_speech_ends_what_is_said(tried: Callable[..., list[Any]]) -> None:
    silence = round(SILENCE_S / 0.02)
    heard = tried(Microphone([LOUD] * 10 + [SILENT] * silence * 2), Transcriber())
    assert heard == [("partial", "1…"), ("understood", f"{10 + silence} frames")]


def test_silence_alone_is_not_listened_to_for_ever(tried: Callable[..., list[Any]]) -> None:
    longest = round(LONGEST_S / 0.02)
    heard = tried(Microphone([SILENT] * longest * 2), Transcriber())
    assert heard[-1] == ("understood", f"{longest} frames")


def test_the_user_may_end_it(tried: Callable[..., list[Any]]) -> None:
    assert tried(Microphone([LOUD] * 3), Transcriber(), finish=True)[-1][0] == "understood"


def test_a_microphone_that_is_missing_is_a_sentence(tried: Callable[..., list[Any]]) -> None:
    missing = Microphone([], MicrophoneError("There is no microphone."))
    assert tried(missing, None) == [("trouble", "There is no microphone.")]


def test_a_recogniser_that_is_missing_is_one_too(tried: Callable[..., list[Any]]) -> None:
    deaf = Transcriber(TranscriptionError("It cannot hear."))
    assert tried(Microphone([LOUD] * 3), deaf, finish=True)[-1] == ("trouble", "It cannot hear.")


def test_levels_are_decibels_and_end_with_the_trial(qtbot: QtBot) -> None:
    async def play() -> tuple[list[float], bool]:
        owner = QObject()
        trial, levels = MicrophoneCheck(owner), list[float]()
        trial.level.connect(levels.append)
        microphone = Microphone([1.0, 0.1, 0.0])
        trial.start(microphone)  # type: ignore[arg-type]
        await asyncio.sleep(0.02)
        trial.stop()
        await asyncio.sleep(0.02)
        return levels, microphone.closed

    levels, closed = asyncio.run(play())
    assert levels == [0.0, -20.0, -math.inf]
    assert closed
