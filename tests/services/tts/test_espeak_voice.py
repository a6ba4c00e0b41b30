"""The basic voice, through the real library."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.engine.speech.tts_options import TtsOptions
from app.services.tts.espeak_voice import EspeakVoice
from app.services.tts.piper_voice import Piper
from tests.voices import tiny_voice


async def speak(voice, text: str):
    return [audio async for audio in voice.speak(text)]


def length_s(pieces) -> float:
    """Equal texts differ by a few samples, because eSpeak keeps state between them."""
    return sum(piece.duration_s for piece in pieces)


async def test_it_speaks_in_pieces_as_they_are_made():
    pieces = await speak(
        EspeakVoice(), "This is a sentence of some length, spoken by the basic voice."
    )
    assert len(pieces) > 5
    assert 2 < length_s(pieces) < 6


async def test_each_word_is_marked_where_it_begins_to_sound():
    text = "One two three."
    pieces = await speak(EspeakVoice(), text)
    words = [word for piece in pieces for word in piece.words]
    assert [text[word.start : word.end] for word in words] == ["One", "two", "three"]
    times = [word.at_s for word in words]
    assert times == sorted(times)
    assert 0.2 < times[2] < sum(piece.duration_s for piece in pieces)


async def test_words_are_counted_in_characters_whatever_the_script():
    text = "Größe äußert sich."
    words = [word for piece in await speak(EspeakVoice("de"), text) for word in piece.words]
    assert [text[word.start : word.end] for word in words] == ["Größe", "äußert", "sich"]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("I have 22 cats.", ["I", "have", "22", "cats"]),
        ("It is 5.20 now.", ["It", "is", "5.20", "now"]),
        ("One. Two! Three?", ["One", "Two", "Three"]),
        ("🎉 party 🎉 time", ["🎉", "party", "🎉", "time"]),
        ("a\ud800 b\0 dog", ["a", "b", "dog"]),
    ],
)
async def test_each_word_of_the_text_is_marked_once_and_in_order(text, marked):
    words = [word for piece in await speak(EspeakVoice(), text) for word in piece.words]
    assert [text[word.start : word.end] for word in words] == marked
    assert [word.at_s for word in words] == sorted(word.at_s for word in words)


async def test_a_word_is_marked_in_the_piece_in_which_it_begins():
    begun_s = 0.0
    for piece in await speak(EspeakVoice(), "One two three, four five six. Seven eight nine."):
        for word in piece.words:
            assert begun_s - 0.05 <= word.at_s <= begun_s + piece.duration_s + 0.05
        begun_s += piece.duration_s


async def test_a_text_cannot_command_it():
    before = length_s(await speak(EspeakVoice(), "The same words as ever."))
    await speak(EspeakVoice(), "\x01400S Faster.")
    after = length_s(await speak(EspeakVoice(), "The same words as ever."))
    assert after == pytest.approx(before, rel=0.01)


@pytest.mark.parametrize("language", ["en-GB", "de", "xx", "fr_FR"])
async def test_any_language_speaks(language):
    assert await speak(EspeakVoice(language), "Hello.")


@pytest.mark.parametrize("text", ["", "  ", "\n", "\0", "\ud800"])
async def test_nothing_to_say_is_no_sound(text):
    assert await speak(EspeakVoice(), text) == []


@pytest.mark.parametrize("text", ["a\0b", "a\ud800", "🎉", "[[x]]", "日本語", "مرحبا", "...!!!"])
async def test_no_text_can_break_it(text):
    await speak(EspeakVoice(), text)
    assert await speak(EspeakVoice(), "Still here.")


async def test_closing_the_iterator_stops_it():
    pieces = EspeakVoice().speak("A very long story. " * 200)
    await anext(pieces)
    await pieces.aclose()
    assert len(await speak(EspeakVoice(), "One.")) < 20


async def test_several_speak_at_once_each_in_its_own_language():
    voices = [EspeakVoice(language) for language in ("en", "de", "fr")]
    text = "Restaurant, garage, international: 99."
    alone = [length_s(await speak(voice, text)) for voice in voices]
    together = await asyncio.gather(*(speak(voice, text) for voice in voices))
    assert [length_s(pieces) for pieces in together] == pytest.approx(alone, rel=0.01)
    assert len({round(length, 1) for length in alone}) == 3


async def test_it_lives_beside_piper_in_one_process(tmp_path):
    piper = Piper(tiny_voice(tmp_path), tmp_path)
    for voice in (EspeakVoice(), piper, EspeakVoice("de"), piper):
        assert await speak(voice, "Both speak.")
    await piper.close()


def run(program: str, *args: str) -> subprocess.CompletedProcess[str]:
    """Run ``program`` in a new process, which has not loaded any library."""
    root = Path(__file__).resolve().parents[3]
    env = {name: value for name, value in os.environ.items() if name != "ESPEAK_DATA_PATH"}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *args],
        cwd=root,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
    )


BOTH_SPEAK = """
import asyncio, pathlib, sys
from app.services.tts.espeak_voice import EspeakVoice
from app.services.tts.piper_voice import Piper

async def main(path, *order):
    path = pathlib.Path(path)
    voices = {"espeak": EspeakVoice("de"), "piper": Piper(path, path.parent)}
    for name in order:
        pieces = [piece async for piece in voices[name].speak("Both speak.")]
        print(name, sum(len(piece.pcm) for piece in pieces) > 10_000)
    await voices["piper"].close()

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("order", [("espeak", "piper", "espeak"), ("piper", "espeak", "piper")])
def test_whichever_is_loaded_first_both_speak(tmp_path, order):
    done = run(BOTH_SPEAK, str(tiny_voice(tmp_path)), *order)
    assert (done.returncode, done.stdout.split()[1::2]) == (0, ["True"] * 3), done.stderr


WITHOUT = """
import asyncio, sys, espeakng_loader
from app.errors import VoiceError
from app.services.tts.espeak_voice import EspeakVoice

def no_folder(): raise RuntimeError("data path not exists")

match sys.argv[1]:
    case "library": espeakng_loader.get_library_path = lambda: sys.argv[2] + "/none.so"
    case "data": espeakng_loader.get_data_path = lambda: sys.argv[2]
    case "folder": espeakng_loader.get_data_path = no_folder

async def main():
    try:
        [piece async for piece in EspeakVoice().speak("Hello.")]
    except VoiceError as error:
        print(error)

asyncio.run(main())
"""


@pytest.mark.parametrize("missing", ["library", "data", "folder"])
def test_what_is_missing_is_a_sentence_and_not_the_end_of_the_process(tmp_path, missing):
    done = run(WITHOUT, missing, str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout == "The basic voice is missing. Reinstall Repartee.\n"


async def test_it_speaks_as_fast_as_it_is_told_to_from_the_next_text_on():
    tts_options = TtsOptions()
    voice = EspeakVoice("en", tts_options)
    usual = length_s(await speak(voice, "It is twenty-two degrees outside today."))
    tts_options.speed = 2.0
    fast = length_s(await speak(voice, "It is twenty-two degrees outside today."))
    assert 0.4 < fast / usual < 0.7


async def test_it_tells_the_sounds_it_makes_of_a_text():
    assert "lˈəʊ" in await EspeakVoice("en").phonemes("Hello!\x00 There. And more.")
    assert (await EspeakVoice("de").phonemes("Hallo")).startswith("hˈal")
