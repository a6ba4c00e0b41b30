from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.kit.stylesheet import Appearance, palette, style_sheet, theme_of
from app.gui.kit.theme import DARK, LIGHT, Theme


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_widget_knows_the_theme_it_is_shown_in(qtbot: QtBot, theme: Theme) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(palette(theme))
    assert theme_of(widget) is theme


def test_a_choice_stands_whatever_the_system_shows(
    qapp: QApplication, appearance: Appearance
) -> None:
    appearance.choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    appearance.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_both_style_sheets_use_only_their_own_colors() -> None:
    assert DARK.window not in style_sheet(LIGHT)
    assert LIGHT.accent not in style_sheet(DARK)
