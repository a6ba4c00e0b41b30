"""Whether an utterance is complete, by its words."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from app.engine.listening.completeness import Completeness, completeness

CORPUS = Path(__file__).with_name("completeness.tsv")


def rows() -> list[list[str]]:
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


@pytest.mark.parametrize("language", ["en", "de", "es", "zh"])
def test_nearly_all_utterances_are_judged_right(language):
    right: Counter[bool] = Counter()
    for code, label, text in rows():
        if code == language:
            said = completeness(text, code) is Completeness.INCOMPLETE
            right[said == (label == "incomplete")] += 1
    assert right.total() >= 100
    assert right[True] / right.total() >= 0.95


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mach das Licht", "de-AT"),
        ("Set a timer for", "en_US"),
        ("帮我把", "cmn"),
        ("Je veux,", "fr"),
    ],
)
def test_the_region_of_a_language_does_not_matter(text, language):
    assert completeness(text, language) is not Completeness.COMPLETE


def test_a_period_does_not_end_an_unfinished_sentence():
    assert completeness("Set a timer for.", "en") is Completeness.INCOMPLETE


def test_the_longest_pattern_decides():
    assert completeness("Turn it", "en") is not Completeness.UNSURE
    assert completeness("Turn the radio on", "en") is Completeness.COMPLETE
    assert completeness("We talked about a book on", "en") is Completeness.INCOMPLETE


@pytest.mark.parametrize("text", ["", "   ", ".", "日本語", "123"])
def test_odd_text_is_judged_too(text):
    assert completeness(text, "en") in Completeness
    assert completeness(text, "zh") in Completeness
    assert completeness(text, "") in Completeness
