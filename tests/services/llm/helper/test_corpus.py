"""Everyday phrases through the helper and its real tools: ``python -m tests.helper_corpus``."""

from __future__ import annotations

from tests.helper_corpus import cases, run


async def test_everyday_phrases_are_answered_rightly_and_none_wrongly() -> None:
    results = await run()
    wrong = [(r.phrase, r.answer) for r in results if r.score == "wrong"]
    declined = [(r.phrase, r.answer) for r in results if r.score == "declined"]
    assert wrong == []
    assert len(declined) <= 0.05 * len(results), declined


def test_the_corpus_is_large_and_says_nothing_twice() -> None:
    phrases = [phrase for phrase, _ in cases()]
    assert len(phrases) >= 400
    assert len(set(phrases)) == len(phrases)
