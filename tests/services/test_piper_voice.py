"""A Piper voice: real library, real graph, tiny weights."""

from __future__ import annotations

import json
from array import array
from pathlib import Path

import pytest

from app.errors import VoiceError
from app.services.piper_voice import SENTENCE_PAUSE_S, Piper
from tests.voices import RATE_HZ, tiny_voice


@pytest.fixture
def voice_file(tmp_path: Path) -> Path:
    return tiny_voice(tmp_path)


@pytest.fixture
async def voice(voice_file: Path):
    voice = Piper(voice_file)
    await voice.open()
    yield voice
    await voice.close()


async def speak(voice: Piper, text: str):
    return [audio async for audio in voice.speak(text)]


async def test_a_sentence_is_a_piece_of_sound(voice):
    (audio,) = await speak(voice, "Hello there.")
    assert audio.rate_hz == RATE_HZ
    assert audio.duration_s > 0.3


async def test_each_sentence_comes_as_a_piece_of_its_own(voice):
    assert len(await speak(voice, "One sentence. Another one! And a third?")) == 3


async def test_a_pause_follows_a_sentence_but_not_a_phrase(voice):
    (sentence,) = await speak(voice, "Hello there.")
    (phrase,) = await speak(voice, "Hello there,")
    pause = bytes(2 * int(SENTENCE_PAUSE_S * RATE_HZ))
    assert sentence.pcm.endswith(pause)
    assert not phrase.pcm.endswith(pause)


async def test_short_and_long_chunks_are_equally_loud(voice):
    peaks = []
    for text in ("Yes.", "A much longer sentence that goes on and on until it has ended."):
        (audio,) = await speak(voice, text)
        peaks.append(max(array("h", audio.pcm)))
    assert peaks[0] == pytest.approx(peaks[1], rel=0.05)
    assert 15_000 < peaks[0] < 30_000


async def test_its_name_and_language_are_known_before_it_is_loaded(tmp_path):
    voice = Piper(tmp_path / "de_DE-thorsten-medium.onnx")
    assert (voice.name, voice.language) == ("de_DE-thorsten-medium", "de-de")


async def test_closing_the_iterator_leaves_the_rest_unspoken(voice):
    pieces = voice.speak("One. Two. Three. Four. Five.")
    await anext(pieces)
    await pieces.aclose()
    (audio,) = await speak(voice, "Again.")
    assert audio.duration_s > 0.1


@pytest.mark.parametrize(
    "text", ["", "   ", "...!!!", "a\0b", "\ud800", "[[ h ]]", "日本語", "🎉", "x" * 2_000]
)
async def test_no_text_can_break_it(voice, text):
    await speak(voice, text)
    assert await speak(voice, "Still here.")


async def test_a_voice_of_several_speakers_speaks_with_its_first(tmp_path):
    voice = Piper(tiny_voice(tmp_path, speakers=3))
    assert await speak(voice, "Hello.")
    await voice.close()


async def test_a_missing_voice_says_how_to_get_it(tmp_path):
    with pytest.raises(VoiceError, match=r"en_US-x-low is not there; run `repartee voices install"):
        await Piper(tmp_path / "en_US-x-low.onnx").open()


def damage_model(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def empty_model(path: Path) -> None:
    path.write_bytes(b"")


def html_model(path: Path) -> None:
    path.write_text("<!DOCTYPE html><title>Sign in</title>")


def no_config(path: Path) -> None:
    Path(f"{path}.json").unlink()


def binary_config(path: Path) -> None:
    Path(f"{path}.json").write_bytes(b"\xff\xfe\x00")


def partial_config(path: Path) -> None:
    Path(f"{path}.json").write_text('{"audio": {}}')


def rate_of_zero(path: Path) -> None:
    config = json.loads(Path(f"{path}.json").read_text())
    config["audio"]["sample_rate"] = 0
    Path(f"{path}.json").write_text(json.dumps(config))


@pytest.mark.parametrize(
    "damage",
    [
        damage_model,
        empty_model,
        html_model,
        no_config,
        binary_config,
        partial_config,
        rate_of_zero,
    ],
)
async def test_a_damaged_voice_says_so_and_how_to_mend_it(voice_file, damage):
    damage(voice_file)
    voice = Piper(voice_file)
    with pytest.raises(VoiceError, match="is damaged; run `repartee voices install"):
        await voice.open()
    await voice.close()
