from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.config.paths import RESOURCES
from app.gui.kit import icons

NAMES = sorted(file.stem for file in (RESOURCES / "icons").glob("*.svg"))


def colors(picture: QImage) -> set[str]:
    solid = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return {color.name() for color in solid if color.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_sharp_and_in_one_color(qtbot: QtBot, name: str) -> None:
    picture = icons.pixmap(name, "#12ab34", 24, 4.0)
    assert picture.width() == 24 * 4
    assert picture.deviceIndependentSize().width() == 24
    assert colors(picture.toImage()) == {QColor("#12ab34").name()}


def test_a_disabled_icon_has_its_own_color(qtbot: QtBot) -> None:
    icon = icons.icon("stop", "#ff0000", disabled="#00ff00")
    normal = icon.pixmap(20, mode=icon.Mode.Normal).toImage()
    disabled = icon.pixmap(20, mode=icon.Mode.Disabled).toImage()
    assert (colors(normal), colors(disabled)) == ({"#ff0000"}, {"#00ff00"})


def test_the_application_has_an_icon(qtbot: QtBot) -> None:
    assert not icons.app_icon().pixmap(64).isNull()
