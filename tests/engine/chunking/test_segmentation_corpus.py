"""How well replies are cut into sentences, language by language, against a corpus.

``tests/data/segmentation/floor.json`` holds what passes today, which must go on passing, and the
known failures, each with its reason. Run with ``-s`` to see the score.
"""

from __future__ import annotations

import json
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest

from app.engine.chunking.modes import make_chunker

CORPUS = Path(__file__).parents[2] / "data" / "segmentation"
LANGUAGES = ("en", "de", "fr", "es", "zh", "ja", "hi")
FLOOR: dict[str, Any] = json.loads((CORPUS / "floor.json").read_text(encoding="utf-8"))
KNOWN_FAILURES = {entry["text"]: entry["reason"] for entry in FLOOR["known_failures"]}


def cases(language: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        (CORPUS / f"{language}.json").read_text(encoding="utf-8")
    )
    return found


def segment(text: str, size: int) -> list[str]:
    """The sentences of ``text`` when it comes ``size`` characters at a time."""
    chunker = make_chunker("sentence")
    chunks = []
    for begin in range(0, len(text), size):
        chunks += chunker.feed(text[begin : begin + size])
    return [chunk.text.strip() for chunk in chunks + chunker.flush()]


def ends(sentences: list[str]) -> set[int]:
    """Where sentences end, counted in characters that are no blanks; the last end is given."""
    return set(list(accumulate(len("".join(s.split())) for s in sentences))[:-1])


def f1(pairs: list[tuple[list[str], list[str]]]) -> float:
    right = sum(len(ends(expected) & ends(got)) for expected, got in pairs)
    total = sum(len(ends(expected)) + len(ends(got)) for expected, got in pairs)
    return 2 * right / total if total else 1.0


def score(pairs: list[tuple[list[str], list[str]]]) -> tuple[int, float]:
    return sum(expected == got for expected, got in pairs), f1(pairs)


@pytest.mark.parametrize(
    ("language", "case"),
    [
        pytest.param(language, case, id=f"{language}: {case['text'][:40]!r}")
        for language in LANGUAGES
        for case in cases(language)
    ],
)
def test_a_text_is_cut_into_its_sentences(language: str, case: dict[str, Any]) -> None:
    got = segment(case["text"], size=3)
    assert "".join("".join(got).split()) == "".join(case["text"].split())
    if case["text"] in KNOWN_FAILURES:
        assert got != case["sentences"], "passes now: take it out of the known failures"
    else:
        assert got == case["sentences"]


def test_the_score_does_not_fall_below_the_floor() -> None:
    everything: list[tuple[list[str], list[str]]] = []
    lines, scores = [], {}
    for language in LANGUAGES:
        pairs = [(case["sentences"], segment(case["text"], size=4)) for case in cases(language)]
        everything += pairs
        scores[language] = (*score(pairs), len(pairs))
    scores["total"] = (*score(everything), len(everything))
    for name, (exact, boundary_f1, count) in scores.items():
        lines.append(f"{name:6} {exact:3}/{count:<3} exact   boundary F1 {boundary_f1:.3f}")
    print("\n" + "\n".join(lines))
    for name, floor in FLOOR["floor"].items():
        exact, boundary_f1, _ = scores[name]
        assert exact >= floor["exact"], f"{name}: {exact} cases right, {floor['exact']} before"
        assert boundary_f1 >= floor["f1"], f"{name}: F1 {boundary_f1:.4f}, {floor['f1']} before"


def test_each_language_has_enough_cases() -> None:
    counts = {language: len(cases(language)) for language in LANGUAGES}
    assert counts["en"] >= 15
    assert min(counts.values()) >= 8


def test_every_known_failure_is_a_case_and_has_a_reason() -> None:
    texts = {case["text"] for language in LANGUAGES for case in cases(language)}
    assert set(KNOWN_FAILURES) <= texts
    assert all(KNOWN_FAILURES.values())
