"""The bundled recognizer, on the human recordings that come with it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from app.engine.contracts.ports import FRAME_SAMPLES, Frame
from app.errors import AudioDeviceError, TranscriptionError
from app.services.audio.audio_file import read_recording
from app.services.stt import stt_models
from app.services.stt.moonshine_stt import MoonshineTranscriber

moonshine_voice = pytest.importorskip("moonshine_voice")
RECORDINGS = Path(moonshine_voice.__file__).parent / "assets"


@pytest.fixture(scope="module")
def samples() -> np.ndarray:
    return read_recording(RECORDINGS / "beckett.wav")


@pytest.fixture
async def ear():
    ear = MoonshineTranscriber()
    await ear.open()
    yield ear
    await ear.close()


async def frames(samples: np.ndarray):
    for begin in range(0, len(samples), FRAME_SAMPLES):
        yield Frame(samples[begin : begin + FRAME_SAMPLES].tobytes(), 0.1)


async def transcripts(ear, source):
    return [transcript async for transcript in ear.transcribe(source)]


async def test_what_was_said_is_understood(ear, samples):
    final = (await transcripts(ear, frames(samples)))[-1]
    assert final.final
    words = final.text.lower()
    assert "ever tried" in words
    assert "no matter" in words


async def test_partials_come_while_the_user_speaks(ear, samples):
    async def spoken():
        async for frame in frames(samples[: 4 * 16_000]):
            yield frame
            await asyncio.sleep(0.005)

    heard = await transcripts(ear, spoken())
    partials = [transcript.text for transcript in heard if not transcript.final]
    assert partials
    assert partials[-1].lower().startswith("ever tried")
    assert [transcript.final for transcript in heard].count(True) == 1


@pytest.mark.parametrize("level", [0, 20])
async def test_nothing_is_invented_from_silence(ear, level):
    noise = np.random.default_rng(1).normal(0, level, 2 * 16_000).astype(np.int16)
    (final,) = await transcripts(ear, frames(noise))
    assert (final.text, final.final) == ("", True)


async def test_no_frames_are_no_words(ear):
    (final,) = await transcripts(ear, frames(np.zeros(0, np.int16)))
    assert final.text == ""


async def test_breaking_off_leaves_it_ready_for_the_next(ear, samples):
    breaking = ear.transcribe(frames(samples))
    await anext(breaking)
    await breaking.aclose()
    final = (await transcripts(ear, frames(samples[: 3 * 16_000])))[-1]
    assert "ever tried" in final.text.lower()


async def test_a_recogniser_that_fails_ends_the_turn_and_says_so(ear, samples, monkeypatch):
    def fail(**options):
        raise RuntimeError("no stream")

    monkeypatch.setattr(ear._transcriber, "create_stream", fail)
    with pytest.raises(TranscriptionError, match=r"failed\. Say it again"):
        async with asyncio.timeout(10):
            await transcripts(ear, frames(samples))


async def test_a_microphone_that_fails_midway_is_not_hidden(ear, samples):
    async def failing():
        async for frame in frames(samples[:16_000]):
            yield frame
        raise AudioDeviceError("The microphone was lost.")

    with pytest.raises(AudioDeviceError, match="lost"):
        await transcripts(ear, failing())


async def test_a_library_that_is_not_in_its_place_is_told_in_a_sentence(monkeypatch):
    from moonshine_voice import moonshine_api
    from moonshine_voice.errors import MoonshineError

    def absent(*_):
        raise MoonshineError("Failed to load Moonshine library")

    stt_models.catalog.cache_clear()
    monkeypatch.setattr(moonshine_api, "moonshine_get_stt_catalog_string", absent)
    ear = MoonshineTranscriber()
    try:
        assert stt_models.catalog() == ()
        with pytest.raises(TranscriptionError, match="speech recognition isn't available"):
            await ear.open()
    finally:
        stt_models.catalog.cache_clear()
        await ear.close()


async def test_a_bundled_model_that_does_not_load_is_told_in_a_sentence(monkeypatch):
    from moonshine_voice.errors import MoonshineError

    def broken(*_):
        raise MoonshineError("no model")

    monkeypatch.setattr(moonshine_voice, "Transcriber", broken)
    ear = MoonshineTranscriber()
    with pytest.raises(TranscriptionError, match="speech recognition isn't available"):
        await ear.open()
    await ear.close()
