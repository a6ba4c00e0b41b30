"""Everyday phrases through the helper and its real tools: ``python -m tests.helper_corpus``."""

from __future__ import annotations

import pytest

from tests.helper_corpus import cases, run

LEAST_RIGHT = {"en": 0.95, "de": 0.97, "es": 0.97, "zh": 0.97}
LEAST_PHRASES = {"en": 400, "de": 190, "es": 190, "zh": 190}


@pytest.mark.parametrize("language", LEAST_RIGHT)
async def test_everyday_phrases_are_answered_rightly_and_none_wrongly(language: str) -> None:
    results = await run(language)
    wrong = [(r.phrase, r.answer) for r in results if r.score == "wrong"]
    declined = [(r.phrase, r.answer) for r in results if r.score == "declined"]
    assert wrong == []
    assert len(declined) <= (1 - LEAST_RIGHT[language]) * len(results), declined


@pytest.mark.parametrize("language", LEAST_PHRASES)
def test_the_corpus_is_large_and_says_nothing_twice(language: str) -> None:
    phrases = [phrase for phrase, _ in cases(language)]
    assert len(phrases) >= LEAST_PHRASES[language]
    assert len(set(phrases)) == len(phrases)
