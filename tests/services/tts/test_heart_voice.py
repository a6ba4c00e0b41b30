"""The bundled voice Heart, through the real model."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import aclosing

import numpy as np
import pytest

from app.engine.contracts.ports import Audio, Voice
from app.engine.speech.tts_options import TtsOptions
from app.errors import VoiceError
from app.services.tts import bundled_voices
from app.services.tts.espeak_voice import EspeakVoice
from app.services.tts.heart_voice import HeartVoice, pieces

MODEL = next(one.path for one in bundled_voices.installed() if one.name == bundled_voices.HEART)
TEXT = "The lighthouse was built by two brothers, who carried every stone by hand. It is a museum."
OPTIONS = TtsOptions()


@pytest.fixture(scope="module")
def voice() -> Iterator[HeartVoice]:
    voice = HeartVoice(MODEL, OPTIONS)
    asyncio.run(voice.open())
    yield voice
    asyncio.run(voice.close())


async def spoken(voice: Voice, text: str, buffered_s: float = 0.0) -> list[Audio]:
    async with aclosing(voice.speak(text, buffered_s)) as stream:
        return [audio async for audio in stream]


def samples(audio: list[Audio]) -> np.ndarray:
    return np.concatenate([np.frombuffer(one.pcm, "<i2") for one in audio]) / 32_768


async def test_a_text_is_spoken_clause_by_clause_and_joined_in_silence(voice):
    audio = await spoken(voice, TEXT)
    assert len(audio) == 2
    assert {one.rate_hz for one in audio} == {24_000}
    for one in audio:
        edges = samples([one])
        assert abs(edges[:3]).max() < 0.001
        assert abs(edges[-3:]).max() < 0.001
    assert 4 < sum(one.duration_s for one in audio) < 8
    assert len(await spoken(voice, TEXT, buffered_s=5.0)) == 1


async def test_each_word_has_its_place_in_text_and_sound(voice):
    audio = await spoken(voice, TEXT)
    words = [word for one in audio for word in one.words]
    assert [TEXT[word.start : word.end] for word in words] == TEXT.replace(",", "").replace(
        ".", ""
    ).split()
    times = [word.at_s for word in words]
    assert times == sorted(times)
    assert times[0] < 0.1
    second = next(word for word in words if TEXT[word.start : word.end] == "who")
    assert abs(second.at_s - audio[0].duration_s) < 0.1  # it begins the second piece


async def test_the_speed_applies_from_the_next_text_on(voice):
    usual_s = sum(one.duration_s for one in await spoken(voice, TEXT))
    OPTIONS.speed = 2.0
    quick_s = sum(one.duration_s for one in await spoken(voice, TEXT))
    OPTIONS.speed = 1.0
    assert 0.4 < quick_s / usual_s < 0.65


async def test_it_is_as_loud_as_the_basic_voice(voice):
    levels = []
    for one in (voice, EspeakVoice()):
        sound = samples(await spoken(one, TEXT))
        blocks = sound[: len(sound) // 2_400 * 2_400].reshape(-1, 2_400)
        power = np.mean(np.square(blocks), axis=1)
        levels.append(10 * np.log10(power[power > power.max() / 100].mean()))
    assert abs(levels[0] - levels[1]) < 2


async def test_closing_the_stream_ends_the_synthesis_and_the_next_text_is_spoken(voice):
    async with aclosing(voice.speak(TEXT * 20)) as stream:
        await anext(stream)
    assert await spoken(voice, "And this?")


@pytest.mark.parametrize(
    "text", ["", " ", "...", "你好", "\x00\ud800", "[a](/b/) and", "x" * 1_000]
)
async def test_no_text_can_break_it(voice, text):
    before = samples(await spoken(voice, "Fine."))
    await spoken(voice, text)
    assert np.array_equal(samples(await spoken(voice, "Fine.")), before)


@pytest.mark.parametrize("content", [None, b"", b"not a model"])
async def test_a_damaged_voice_says_so(tmp_path, content):
    model = tmp_path / "hibari.onnx"
    if content is not None:
        model.write_bytes(content)
    (tmp_path / "vocab.json").write_bytes((MODEL.parent / "vocab.json").read_bytes())
    with pytest.raises(VoiceError, match="The voice Heart is missing or damaged"):
        await HeartVoice(model).open()


@pytest.mark.parametrize(
    ("buffered_s", "expected"),
    [
        (0.0, ["One of the two brothers came, ", "and the other stayed at home. ", "Why did he?"]),
        (2.0, ["One of the two brothers came, and the other stayed at home. Why did he?"]),
    ],
)
def test_pieces_are_neither_too_short_nor_longer_than_needed(buffered_s, expected):
    text = "One of the two brothers came, and the other stayed at home. Why did he?"
    parts = list(pieces(text, buffered_s))
    assert [text[begin : begin + len(part)] for begin, part in parts] == [p for _, p in parts]
    assert "".join(part for _, part in parts) == text
    if buffered_s:
        assert [part for _, part in parts] == expected
