"""The basic voice, through the real library."""

from __future__ import annotations

import pytest

from app.services.espeak_voice import Espeak
from app.services.piper_voice import Piper
from tests.voices import tiny_voice


async def speak(voice, text: str):
    return [audio async for audio in voice.speak(text)]


async def test_it_speaks_in_pieces_as_they_are_made():
    pieces = await speak(Espeak(), "This is a sentence of some length, spoken by the basic voice.")
    assert len(pieces) > 5
    assert 2 < sum(piece.duration_s for piece in pieces) < 6


async def test_each_word_is_marked_where_it_begins_to_sound():
    text = "One two three."
    pieces = await speak(Espeak(), text)
    words = [word for piece in pieces for word in piece.words]
    assert [text[word.start : word.end] for word in words] == ["One", "two", "three"]
    times = [word.at_s for word in words]
    assert times == sorted(times)
    assert 0.2 < times[2] < sum(piece.duration_s for piece in pieces)


async def test_words_are_counted_in_characters_whatever_the_script():
    text = "Größe äußert sich."
    words = [word for piece in await speak(Espeak("de"), text) for word in piece.words]
    assert [text[word.start : word.end] for word in words] == ["Größe", "äußert", "sich"]


@pytest.mark.parametrize("language", ["en-GB", "de", "xx", "fr_FR"])
async def test_any_language_speaks(language):
    assert await speak(Espeak(language), "Hello.")


@pytest.mark.parametrize("text", ["", "  ", "a\0b", "\ud800", "🎉", "[[x]]"])
async def test_no_text_can_break_it(text):
    await speak(Espeak(), text)
    assert await speak(Espeak(), "Still here.")


async def test_closing_the_iterator_stops_it():
    pieces = Espeak().speak("A very long story. " * 200)
    await anext(pieces)
    await pieces.aclose()
    assert len(await speak(Espeak(), "One.")) < 20


async def test_it_lives_beside_piper_in_one_process(tmp_path):
    piper = Piper(tiny_voice(tmp_path))
    for voice in (Espeak(), piper, Espeak("de"), piper):
        assert await speak(voice, "Both speak.")
    await piper.close()
