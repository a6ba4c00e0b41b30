"""Whether the user wants one call stopped."""

from __future__ import annotations

import pytest

from app.engine.tools.canceling import asks_to_cancel, call_to_cancel


@pytest.mark.parametrize(
    "text",
    [
        "cancel that",
        "Cancel that.",
        "Cancel it, please!",
        "Okay, stop that.",
        "Bitte brich das ab.",
        "Annule ça, s'il te plaît.",
        "Cancela eso.",
        "取消这个。",
    ],
)
def test_short_words_that_can_mean_nothing_else_do(text):
    assert asks_to_cancel(text)


@pytest.mark.parametrize(
    "text", ["", "please", "Cancel my meeting", "Cancel that timer and set another", "Stop", "No"]
)
def test_anything_else_is_for_the_model(text):
    assert not asks_to_cancel(text)


def test_it_takes_exactly_one_running_call():
    assert call_to_cancel("Cancel that.", ["a"]) == "a"
    assert call_to_cancel("Cancel that.", ["a", "b"]) is None
    assert call_to_cancel("Cancel that.", []) is None
    assert call_to_cancel("Go on.", ["a"]) is None
