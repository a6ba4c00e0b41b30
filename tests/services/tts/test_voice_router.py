"""Which voice speaks which language: the real identifier, on typical pieces of replies."""

from __future__ import annotations

import pytest

from app.engine.contracts.ports import Voice
from app.errors import VoiceError
from app.services.tts.espeak_voice import EspeakVoice
from app.services.tts.voice_router import VoiceRouter


class Missing(EspeakVoice):
    """A voice whose files are damaged."""

    async def open(self) -> None:
        raise VoiceError("The voice is damaged.")


def espeak(language: str) -> list[Voice]:
    return [EspeakVoice(language)]


def only(voices: dict[str, Voice]) -> dict[str, list[Voice]]:
    return {code: [voice] for code, voice in voices.items()}


@pytest.fixture(scope="module")
def voices() -> dict[str, Voice]:
    return {"de": EspeakVoice("de"), "fr": EspeakVoice("fr")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In Berlin regnet es heute.", "de"),
        ("Ja, gern.", "de"),
        ("D'accord, voici la réponse.", "fr"),
        ("Hello! How can I help you today?", ""),
        ("It is 22 degrees.", ""),
    ],
)
async def test_a_few_words_tell_the_language(voices, text, language):
    voice_router = VoiceRouter("en", only(voices))
    await voice_router.open()
    assert voice_router.voice_for(text, None) is voices.get(language)
    assert voice_router.voice_for(text, voices["fr"]) is voices.get(language)


@pytest.mark.parametrize("text", ["OK.", "42", "", "Repartee"])
async def test_what_belongs_to_every_language_changes_nothing(voices, text):
    voice_router = VoiceRouter("en", only(voices))
    await voice_router.open()
    assert voice_router.voice_for(text, voices["de"]) is voices["de"]
    assert voice_router.voice_for(text, None) is None


async def test_until_it_is_loaded_and_without_a_known_language_the_voice_stays(voices):
    assert VoiceRouter("en", only(voices)).voice_for("Ja, gern.", None) is None
    unknown = VoiceRouter("xx", {"yy": [voices["de"]]})
    await unknown.open()
    assert unknown.voice_for("Ja, gern.", None) is None


async def test_a_voice_that_does_not_load_is_told_of_and_left_out(voices):
    voice_router = VoiceRouter("en", {"de": [Missing("de")], "fr": [voices["fr"]]})
    with pytest.raises(VoiceError, match="damaged"):
        await voice_router.open()
    assert voice_router.voice_for("In Berlin regnet es heute.", None) is None
    assert voice_router.voice_for("D'accord, voici la réponse.", None) is voices["fr"]


async def test_a_voice_that_does_not_load_is_replaced_by_one_of_its_language(voices):
    router = VoiceRouter("en", {"de": [Missing("de"), voices["de"]]})
    with pytest.raises(VoiceError, match="damaged"):
        await router.open()
    assert await router.voice_in("de") is voices["de"]


async def test_the_voices_of_a_language_replace_each_other(voices):
    best = EspeakVoice("de")
    router = VoiceRouter("en", {"de": [best, voices["de"]], "fr": [voices["fr"]]})
    assert router.fallbacks(best) == [voices["de"]]
    assert router.fallbacks(voices["de"]) == []
    assert router.fallbacks(EspeakVoice("en")) == []


@pytest.mark.parametrize(
    ("question", "reply", "language"),
    [
        ("Wie spät ist es in Berlin?", "Es ist zehn nach vier.", "de"),
        ("现在几点？", "现在是四点十分。", "zh"),
        ("Wie spät ist es in Berlin?", "It is ten past four in Berlin.", ""),
        ("What time is it in Berlin?", "Es ist zehn nach vier.", ""),
        ("Two plus two", "The answer is 4.", ""),
        ("Thanks", "You are welcome.", ""),
    ],
)
async def test_the_reply_is_spoken_in_the_language_of_the_question(question, reply, language):
    router = VoiceRouter("en", {}, espeak)
    await router.open()
    asked_in = await router.language_of(question)
    voice = router.voice_for(reply, await router.voice_in(asked_in))
    assert (voice.language if voice else "") == language


async def test_plain_english_does_not_load_the_identifier():
    router = VoiceRouter("en", {}, espeak)
    await router.open()
    assert await router.language_of("What is the weather like in Berlin?") == "en"
    assert await router.language_of("Hello!") == ""
    assert await router.voice_in("en") is None
    assert router._identifier is None


async def test_an_uncertain_start_of_a_reply_is_in_the_language_of_the_question():
    router = VoiceRouter("en", {}, espeak)
    assert await router.language_of("Wie viel Grad sind es heute draußen?") == "de"
    german = await router.voice_in("de")
    assert german is not None
    assert german.language == "de"
    assert router.voice_for("22.", german) is german
    await router.close()
