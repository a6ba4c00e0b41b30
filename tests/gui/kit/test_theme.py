"""What the WCAG asks of colors: 4.5:1 for text, 3:1 for shapes that mean something."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from app.gui.kit.theme import DARK, LIGHT, Theme

TEXT = ("text", "text_muted", "text_unheard", "accent", "error", "listening")
GROUNDS = ("window", "surface", "inset", "sidebar")


def luminance(color: str) -> float:
    channels = QColor(color).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", TEXT)
def test_text_can_be_read_on_every_ground(theme: Theme, role: str, ground: str) -> None:
    assert contrast(getattr(theme, role), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_on_the_accent_and_on_what_is_spoken_can_be_read(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.text, theme.highlight) >= 4.5
    assert contrast(theme.text, theme.found) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_code_can_be_read_on_its_card(theme: Theme) -> None:
    assert all(contrast(color, theme.surface) >= 4.5 for color in theme.code)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_meters_parts_stand_out_from_what_is_behind_them(theme: Theme) -> None:
    for color in theme.parts:
        assert contrast(color, theme.window) >= 3
