"""What the style draws, read from its pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.kit.controls import ComboBox, Slider, SpinBox
from app.gui.kit.layouts import vbox
from app.gui.kit.style import CONTROL_PX
from app.gui.kit.stylesheet import Appearance
from tests.gui.kit import gallery
from tests.gui.kit.test_theme import contrast

RATIO = 4
"""Strokes of letters are wide enough here to have pixels in the color of the text alone."""


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, appearance: Appearance) -> str:
    appearance.choose(request.param)
    return str(request.param)


@pytest.fixture(params=["left to right", "right to left"])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    if request.param == "right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def text_contrast(picture: QPixmap | QImage) -> float:
    """Between the most frequent color and the one that differs most from it."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    colors = Counter(
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    )
    ((ground, _),) = colors.most_common(1)
    # A few pixels are the cursor's, or where letters cross.
    inks = [color for color, count in colors.items() if count >= 3 * RATIO]
    return max(contrast(color, ground) for color in inks)


def row_of(picture: QPixmap, row: int, rows: int) -> QPixmap:
    """The middle of a row of an open list, without the list's frame."""
    height = picture.height() / rows
    top, inset = round(row * height + height / 4), 2 * RATIO
    return picture.copy(inset, top, picture.width() - 2 * inset, round(height / 2))


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize("editable", [False, True])
@pytest.mark.parametrize("current", [0, 1, 2])
def test_each_row_of_an_open_list_can_be_read(
    qtbot: QtBot, theme: str, current: int, editable: bool
) -> None:
    picture = gallery.open_list(current, editable=editable, ratio=RATIO)
    assert all(text_contrast(row_of(picture, row, 3)) >= 4.5 for row in range(3))


@pytest.mark.parametrize("current", [0, 1, 2])
def test_the_current_row_of_an_open_list_is_marked(qtbot: QtBot, theme: str, current: int) -> None:
    picture = gallery.open_list(current, ratio=RATIO)

    def ground(row: int) -> QColor:
        part = row_of(picture, row, 3).toImage()
        return part.pixelColor(part.width() - 2, part.height() // 2)

    others = {ground(row).name() for row in range(3) if row != current}
    assert len(others) == 1
    assert contrast(ground(current).name(), others.pop()) >= 3


def inside(control: QWidget, state: str) -> QPixmap:
    """The text of a control, without its border."""
    picture = gallery.shown(control, state, RATIO)
    rect = control.geometry().adjusted(8, 5, -26 if isinstance(control, QComboBox) else -8, -5)
    return picture.copy(
        rect.x() * RATIO, rect.y() * RATIO, rect.width() * RATIO, rect.height() * RATIO
    )


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize("state", gallery.STATES)
@pytest.mark.parametrize(
    "kind",
    [
        *("button", "accent", "danger", "link", "pill", "check box", "switched on"),
        *("line edit", "placeholder", "text", "number", "list", "editable list"),
    ],
)
def test_the_text_of_a_control_can_be_read_in_each_state(
    qtbot: QtBot, theme: str, kind: str, state: str
) -> None:
    control = gallery.KINDS[kind]()
    qtbot.addWidget(control)
    assert text_contrast(inside(control, state)) >= 4.5


@pytest.mark.parametrize("make", [gallery.number, gallery.selected_text, gallery.placeholder])
def test_a_number_a_selection_and_a_placeholder_are_shown(
    qtbot: QtBot, theme: str, make: Callable[[], QLineEdit]
) -> None:
    """The rest of the field is empty, so the text is what differs from it."""
    control = make()
    qtbot.addWidget(control)
    picture = inside(control, "normal")
    start = picture.copy(0, 0, 40 * RATIO, picture.height())
    assert text_contrast(start) >= 4.5
    if isinstance(control, QLineEdit) and control.hasSelectedText():
        low, high = 2 * RATIO, 5 * RATIO
        letters = picture.copy(2 * RATIO, low, 38 * RATIO, picture.height() - low - high)
        assert text_contrast(letters) >= 4.5


def test_the_current_item_of_a_menu_can_be_read(qtbot: QtBot, theme: str) -> None:
    picture = gallery.open_menu(RATIO)
    rows = 4.3  # the separator is lower
    assert all(text_contrast(row_of(picture, row, rows)) >= 4.5 for row in range(3))


def test_a_tooltip_can_be_read(qtbot: QtBot, theme: str) -> None:
    picture = gallery.tooltip(RATIO)
    assert text_contrast(picture.copy(picture.rect().adjusted(4, 4, -4, -4))) >= 4.5


def test_buttons_and_fields_of_one_line_have_one_height(qtbot: QtBot) -> None:
    names = ("button", "accent", "danger", "pill", "line edit", "number", "list", "editable list")
    controls = [gallery.KINDS[name]() for name in names]
    for control in controls:
        qtbot.addWidget(control)
    assert {control.sizeHint().height() for control in controls} == {CONTROL_PX}


def wheel_is_taken(control: QWidget) -> bool:
    """Turn the wheel over ``control``. Qt gives to the page what a control does not take."""
    place = QPointF(control.rect().center())
    event = QWheelEvent(
        place,
        control.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", ["number", "list", "editable list", "slider"])
def test_the_wheel_changes_only_the_control_that_has_the_focus(qtbot: QtBot, kind: str) -> None:
    page, other, control = QWidget(), QPushButton("Other"), gallery.KINDS[kind]()
    assert isinstance(control, SpinBox | ComboBox | Slider)
    vbox(other, control, parent=page)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()

    def value() -> object:
        return control.currentIndex() if isinstance(control, ComboBox) else control.value()

    before = value()
    other.setFocus()
    assert not wheel_is_taken(control)
    assert value() == before
    assert not control.hasFocus()
    control.setFocus()
    assert wheel_is_taken(control)
    assert value() != before
