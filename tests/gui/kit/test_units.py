"""Tests of times in the format of the window's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.gui.kit import units
from app.gui.kit.translation import translated
from app.messages import Duration, sentence


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def german(english: None) -> None:
    QLocale.setDefault(QLocale("de_DE"))


@pytest.mark.parametrize(
    ("ms", "said"), [(0, "0 ms"), (27.6, "28 ms"), (1305, "1,305 ms"), (7805, "7.8 s")]
)
def test_a_part_has_its_unit(ms: float, said: str) -> None:
    assert units.milliseconds(ms) == said


@pytest.mark.parametrize(("ms", "said"), [(356, "0.36 s"), (9_440, "9.44 s"), (61_000, "61.0 s")])
def test_a_response_is_in_seconds(ms: float, said: str) -> None:
    assert units.seconds(ms) == said


def test_numbers_follow_the_language(german: None) -> None:
    assert units.milliseconds(1305) == "1.305 ms"
    assert units.seconds(356) == "0,36 s"


def test_times_in_sentences_do_too(german: None) -> None:
    said = sentence("It took {time}.", time=Duration(1_840))
    assert translated(said) == "It took 1,8 s."
    assert said == "It took 1.8 s.", "elsewhere it is English"
