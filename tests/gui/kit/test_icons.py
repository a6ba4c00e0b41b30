from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from pytestqt.qtbot import QtBot

from app.config.paths import RESOURCES
from app.gui.kit.icons import app_icon, icon
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import DARK, LIGHT

NAMES = sorted(file.stem for file in (RESOURCES / "icons").glob("*.svg"))


def colors(picture: QImage) -> set[str]:
    solid = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return {color.name() for color in solid if color.alpha() == 255}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 4.0])
@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_for_each_screen_in_one_color(
    qtbot: QtBot, name: str, ratio: float
) -> None:
    picture = icon(name, "accent").pixmap(QSize(24, 24), ratio)
    assert picture.width() == round(24 * ratio)
    assert picture.deviceIndependentSize().width() == 24
    assert colors(icon(name, "accent").pixmap(QSize(24, 24), 4.0).toImage()) == {LIGHT.accent}


def test_a_disabled_icon_has_its_own_color(qtbot: QtBot) -> None:
    stop = icon("stop", "accent", disabled="text_muted")
    shown = {mode: colors(stop.pixmap(20, mode=mode).toImage()) for mode in QIcon.Mode}
    assert shown[QIcon.Mode.Normal] == {LIGHT.accent}
    assert shown[QIcon.Mode.Disabled] == {LIGHT.text_muted}


def test_an_icon_takes_the_color_of_a_new_theme(appearance: Appearance) -> None:
    stop = icon("stop", "accent")
    assert colors(stop.pixmap(20).toImage()) == {LIGHT.accent}
    appearance.choose("dark")
    assert colors(stop.pixmap(20).toImage()) == {DARK.accent}


def test_the_application_has_an_icon(qtbot: QtBot) -> None:
    assert not app_icon().pixmap(64).isNull()
