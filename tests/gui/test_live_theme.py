"""Every window and dialog, while its theme changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import astuple

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import DARK, LIGHT, Theme
from app.gui.kit.widgets import Logo
from app.gui.shell.window import Window
from tests.gui.test_access import PLACES

MANY = 40
"""Fewer pixels may be the edge of a letter that has this color by chance."""


def colors_of(theme: Theme) -> set[str]:
    def flat(values: tuple[object, ...]) -> Iterator[str]:
        for value in values:
            if isinstance(value, tuple):
                yield from flat(value)
            elif isinstance(value, str):
                yield value

    return set(flat(astuple(theme)))


def shown_colors(place: QWidget) -> set[str]:
    for logo in place.findChildren(Logo):
        logo.hide()  # it has its own
    QApplication.processEvents()
    image = place.grab().toImage()
    pixels = np.frombuffer(bytes(image.constBits()), dtype=np.uint32) & 0xFFFFFF
    colors, counts = np.unique(pixels, return_counts=True)
    return {f"#{color:06x}" for color in colors[counts >= MANY]}


@pytest.mark.parametrize("make", PLACES, ids=lambda make: make.__name__)
def test_nothing_that_is_open_keeps_a_color_of_the_theme_before(
    qtbot: QtBot, window: Window, appearance: Appearance, make: Callable[[Window], QWidget]
) -> None:
    place = make(window)
    place.show()
    for theme, choice, before in ((DARK, "dark", LIGHT), (LIGHT, "light", DARK)):
        appearance.choose(choice)  # type: ignore[arg-type]
        shown = shown_colors(place)
        assert shown & {theme.window, theme.surface}
        assert shown & (colors_of(before) - colors_of(theme)) == set()


def test_a_tooltip_is_shown_in_the_new_theme(qtbot: QtBot, appearance: Appearance) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    for theme in ("light", "dark"):
        appearance.choose(theme)  # type: ignore[arg-type]
        QToolTip.showText(QPoint(), f"In {theme}", widget)
    (tip,) = (one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel"))
    assert tip.grab().toImage().pixelColor(4, 4).name() == DARK.surface
