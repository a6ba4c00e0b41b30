"""How much of a chunk has been heard, in scripts with blanks between words and without."""

from __future__ import annotations

import asyncio

import pytest

from app.engine.chunking.chunker import Chunk
from app.engine.contracts.ports import Audio, Playback, WordMark
from app.engine.speech.segment import SpeechSegment
from app.engine.speech.tts_options import Pronunciations

RATE_HZ = 100
SECONDS = 10.0

TEXTS = {
    "en": "Paris is the capital of France today.",
    "zh": "你好我今天很高兴见到你因为天气好",
    "ja": "今日はとても良い天気ですね散歩に行きましょう",
    "th": "สวัสดีครับวันนี้อากาศดีมากเราไปเดินเล่นกัน",
}


async def heard(text: str, now: float, words: tuple[WordMark, ...] = ()) -> int:
    audible = asyncio.get_running_loop().create_future()
    audible.set_result(0.0)
    playback = Playback(SECONDS, audible, asyncio.get_running_loop().create_future())
    audio = Audio(bytes(2 * int(SECONDS * RATE_HZ)), RATE_HZ, words)
    segment = SpeechSegment(
        1, Chunk(text, 0, len(text)), Pronunciations().apply(text), SECONDS, after_tools=False
    )
    segment.pieces.append((audio, playback))
    segment.complete = True
    return segment.heard(now)


@pytest.mark.parametrize("language", ["zh", "ja", "th"])
async def test_half_of_a_chunk_without_blanks_counts_as_about_half(language: str) -> None:
    text = TEXTS[language]
    characters = await heard(text, SECONDS / 2)
    assert 0.35 * len(text) < characters < 0.65 * len(text)


@pytest.mark.parametrize("language", ["ja", "th"])
async def test_a_clause_marked_as_one_word_is_heard_by_its_time(language: str) -> None:
    text = TEXTS[language]
    characters = await heard(text, SECONDS / 2, (WordMark(0, len(text), 0.0),))
    assert 0.35 * len(text) < characters < 0.65 * len(text)


async def test_a_vowel_sign_is_not_parted_from_its_letter() -> None:
    text = "กี่กี่กี่กี่"
    for tenths in range(100):
        assert await heard(text, tenths / 10) % 3 == 0


async def test_words_between_blanks_stay_whole() -> None:
    text = TEXTS["en"]
    for tenths in range(100):
        characters = await heard(text, tenths / 10)
        assert characters == 0 or text[characters].isspace() or text[characters - 1].isspace()


async def test_latin_words_in_chinese_stay_whole() -> None:
    text = "我喜欢Python语言"
    ends = {await heard(text, tenths / 10) for tenths in range(100)}
    assert not ends & set(range(4, 9))
