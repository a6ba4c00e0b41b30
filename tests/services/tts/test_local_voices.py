"""Which voice speaks, and which ones replace it. Nothing natural is loaded here."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from app.errors import VoiceError, VoiceTooSlow
from app.services.tts import piper_split, piper_voice
from app.services.tts.bundled_voices import HEART, JOE
from app.services.tts.local_voices import LocalVoices
from app.services.tts.piper_decoder import StreamingDecoder, WholeDecoder
from app.services.tts.piper_voice import Piper
from tests.voices import decoding_voice, tiny_voice

MINE, GERMAN, CHINESE = "en_US-tiny-medium", "de_DE-tiny-medium", "zh_CN-tiny-medium"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "voices"
    folder.mkdir()
    return folder


def chain(folder: Path, chosen: str = "", language: str = "en") -> list[str]:
    voices = LocalVoices(folder, folder.parent / "cache").chain(chosen, language)
    return [voice.name for voice in voices]


@pytest.mark.bundled_voices
@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ("", [JOE, HEART, "basic"]),
        (HEART, [HEART, JOE, "basic"]),
        ("basic", ["basic", JOE, HEART]),
        ("nobody", ["nobody", JOE, HEART, "basic"]),
    ],
)
def test_the_bundled_voices_stand_in_for_each_other(folder, chosen, expected):
    assert chain(folder, chosen) == expected


@pytest.mark.bundled_voices
def test_an_installed_voice_comes_first_in_its_own_language(folder):
    tiny_voice(folder, MINE)
    tiny_voice(folder, GERMAN)
    assert chain(folder) == [MINE, JOE, HEART, "basic"]
    assert chain(folder, language="de") == [GERMAN, "basic"]
    assert chain(folder, language="fr") == [MINE, JOE, HEART, "basic"]
    assert chain(folder, GERMAN) == [GERMAN, "basic"]
    of_german = LocalVoices(folder, folder).for_language("de-AT")
    assert [voice.name for voice in of_german] == [GERMAN, "basic"]
    assert LocalVoices(folder, folder).for_language("fr")[0].language == "fr"


def test_without_the_bundled_voices_the_basic_one_speaks(folder):
    assert chain(folder) == ["basic"]
    tiny_voice(folder, MINE)
    assert chain(folder) == [MINE, "basic"]


async def test_a_missing_voice_tells_so_when_it_is_opened(folder):
    voice = LocalVoices(folder, folder).chain("nobody", "en")[0]
    with pytest.raises(VoiceError, match="nobody isn't installed"):
        await voice.open()
    with pytest.raises(VoiceError, match="nobody isn't installed"):
        await anext(voice.speak("Hello"))


def test_mandarin_and_three_letter_codes_find_their_own_voices(folder):
    for name in (CHINESE, "ro_RO-tiny-medium", "robot"):
        tiny_voice(folder, name)
    voices = LocalVoices(folder, folder)
    for code in ("zh", "cmn", "cmn-CN", "yue"):
        assert [voice.name for voice in voices.for_language(code)] == [CHINESE, "basic"]
    assert "ro_RO-tiny-medium" not in [voice.name for voice in voices.for_language("rom")]
    assert voices.names("ro") == ["ro_RO-tiny-medium"]
    assert "robot" in voices.names("en")


@pytest.mark.parametrize("busy", [True, False])
async def test_a_busy_computer_does_not_make_a_voice_too_slow(tmp_path, monkeypatch, busy):
    decode = WholeDecoder.samples

    def slowly(self, *inputs):
        for piece in decode(self, *inputs):
            clock = time.monotonic if busy else time.thread_time
            until = clock() + len(piece) / 80_000
            while clock() < until:
                time.sleep(0.02 if busy else 0)
            yield piece

    monkeypatch.setattr(WholeDecoder, "samples", slowly)
    voice = Piper(tiny_voice(tmp_path), tmp_path, max_real_time_factor=0.1)
    if busy:
        await voice.open()
    else:
        with pytest.raises(VoiceTooSlow):
            await voice.open()
    await voice.close()


@pytest.mark.bundled_voices
async def test_a_voice_that_is_too_slow_for_this_computer_is_not_the_first_for_a_month(folder):
    cache = folder.parent / "cache"
    path = tiny_voice(folder.parent, JOE)
    with pytest.raises(VoiceTooSlow, match="The voice Joe is too slow for this computer, so a"):
        await Piper(path, cache, max_real_time_factor=0.0).open()
    assert chain(folder) == [HEART, JOE, "basic"]
    assert chain(folder, JOE)[0] == JOE
    mark = cache / "voices" / JOE / "too-slow"
    month_ago = time.time() - piper_voice.REMEMBERED_S
    os.utime(mark, (month_ago, month_ago))
    assert chain(folder) == [JOE, HEART, "basic"]


async def test_a_voice_speaks_whole_until_it_is_split_in_the_background(tmp_path, monkeypatch):
    voice = Piper(decoding_voice(tmp_path), tmp_path, splits_later=True)
    await voice.open()
    assert isinstance(voice._decoder, WholeDecoder)
    assert voice._later is not None
    await voice.close()
    monkeypatch.setattr(piper_voice, "SPLIT_AFTER_S", 0.0)
    voice = Piper(decoding_voice(tmp_path), tmp_path, splits_later=True)
    await voice.open()
    assert voice._later is not None
    voice._later.join()
    assert isinstance(voice._decoder, StreamingDecoder)
    assert [audio async for audio in voice.speak("Hello.")]
    await voice.close()


async def test_halves_made_at_the_installation_need_no_model(tmp_path, monkeypatch):
    model = decoding_voice(tmp_path)
    prepared = tmp_path / "share"
    await Piper(model, prepared).open()
    model.unlink()
    voice = Piper(model, tmp_path / "cache")
    with pytest.raises(VoiceError, match="isn't installed"):
        await voice.open()
    (tmp_path / "moved").mkdir()
    prepared.rename(tmp_path / "moved" / "repartee")
    monkeypatch.setattr(piper_split, "PREPARED", tmp_path / "moved" / "repartee")
    await voice.open()
    assert isinstance(voice._decoder, StreamingDecoder)
    for file in (tmp_path / "moved" / "repartee").rglob("text.onnx"):
        file.write_bytes(b"damaged")
    with pytest.raises(VoiceError, match="is damaged"):
        await Piper(model, tmp_path / "cache").open()
