"""Key combinations as text."""

from __future__ import annotations

import pytest

from app.config.key_combination import KeyCombination
from app.config.settings import Settings, validation_error


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("F9", "F9"),
        ("alt+ctrl+space", "Ctrl+Alt+Space"),
        (" Shift + Meta + t ", "Meta+Shift+T"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+,", "Ctrl+,"),
    ],
)
def test_it_is_written_in_one_way(given, meant):
    assert str(KeyCombination.parse(given)) == meant
    assert str(KeyCombination.parse(meant)) == meant


@pytest.mark.parametrize("given", ["", "Ctrl", "Ctrl+Alt", "Hyper+F1"])
def test_what_is_no_combination_is_refused(given):
    with pytest.raises(ValueError, match="should be a key"):
        KeyCombination.parse(given)


@pytest.mark.parametrize("given", ["A", "Shift+A", "Space", "Return"])
def test_a_key_that_types_cannot_talk_everywhere(given):
    assert "key that types" in validation_error(Settings(), "hotkey", given)


@pytest.mark.parametrize("given", ["F9", "Ctrl+A", "Meta+Space", ""])
def test_other_keys_can(given):
    assert validation_error(Settings(), "hotkey", given) is None
