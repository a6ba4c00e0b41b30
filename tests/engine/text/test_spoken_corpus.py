"""What is said of dates, numbers, signs and formulas, by the phonemes of the voices' front end."""

from __future__ import annotations

import pytest

from tests.spoken_corpus import Row, read_corpus

RIGHT = 0.99
"""The share of rows; eSpeak's versions differ in a word here and there."""


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    pytest.importorskip("piper")
    return read_corpus()


def test_the_corpus_is_said_as_people_say_it(rows: list[Row]) -> None:
    wrong = [row for row in rows if not row.is_right]
    listed = "\n".join(f"{row.language} {row.shown!r}: {row.spoken!r}" for row in wrong)
    assert len(rows) >= 850
    assert len(wrong) <= (1 - RIGHT) * len(rows), listed


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "zh", "ja"])
def test_no_language_is_left_behind(rows: list[Row], language: str) -> None:
    of_language = [row for row in rows if row.language == language]
    right = sum(row.is_right for row in of_language)
    assert right >= 0.95 * len(of_language)
