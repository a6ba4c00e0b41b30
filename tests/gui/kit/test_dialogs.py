from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.kit.controls import Button
from app.gui.kit.dialogs import FormDialog, Message, Question, TextDialog, TextQuestion
from app.gui.kit.layouts import AdaptiveRow, vbox
from app.gui.kit.stylesheet import style_sheet
from app.gui.kit.theme import LIGHT
from app.gui.shell.window import Window
from tests.gui.test_access import PLACES

ROOT = Path(__file__).resolve().parents[3]
LONG = "https://example.org/" + 40 * "very-long-name/"


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def show(qtbot: QtBot, dialog: FormDialog) -> None:
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()


def test_no_part_of_a_dialog_appears_as_a_window_while_it_is_built(
    qapp: QApplication, over: QWidget
) -> None:
    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
                shown.extend([type(watched).__name__] * watched.isWindow())
            return False

    shown: list[str] = []
    watcher = Watcher()
    qapp.installEventFilter(watcher)
    Question("q", "Remove Joe?", "It is gone then.", "Remove", lambda: None, over)
    Message("m", "Joe is gone.", "He was here.", over)
    TextDialog("t", "Joe", "What Joe said", over)
    qapp.removeEventFilter(watcher)
    assert shown == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_a_question_is_answered_with_no_unless_its_verb_is_pressed(
    qtbot: QtBot, over: QWidget, key: Qt.Key
) -> None:
    done: list[bool] = []
    question = Question("q", "Remove Joe?", "", "Remove", lambda: done.append(True), over)
    show(qtbot, question)
    qtbot.keyClick(question.focusWidget(), key)
    assert (question.isVisible(), done) == (False, [])
    again = Question("q", "Remove Joe?", "", "Remove", lambda: done.append(True), over)
    show(qtbot, again)
    again.confirm.setFocus()
    qtbot.keyClick(again.confirm, Qt.Key.Key_Return)
    assert done == [True]


def test_a_long_address_is_shown_whole_in_a_question_of_the_usual_width(
    qtbot: QtBot, over: QWidget
) -> None:
    question = Question("q", "Open this page?", LONG, "Open", lambda: None, over, danger=False)
    show(qtbot, question)
    assert question.width() <= 640
    shown = [label for label in question.findChildren(QWidget) if label.property("look") == "muted"]
    assert all(label.width() <= question.width() for label in shown)
    assert question.details == LONG


def test_a_line_of_text_is_answered_with_enter(qtbot: QtBot, over: QWidget) -> None:
    answers: list[str] = []
    asked = TextQuestion("t", "Rename", "New name:", "Work", answers.append, over)
    show(qtbot, asked)
    asked.field.setFocus()
    qtbot.keyClicks(asked.field, "Home")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    assert answers == ["Home"]


def test_enter_in_a_field_presses_no_button_that_is_not_the_default_one(
    qtbot: QtBot, over: QWidget
) -> None:
    pressed: list[str] = []
    dialog, field = FormDialog("d", "Dialog", over), QLineEdit()
    vbox(field, Button("Remove", lambda: pressed.append("Remove")), parent=dialog)
    show(qtbot, dialog)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == []


@pytest.mark.parametrize("make", PLACES, ids=lambda make: make.__name__)
def test_no_default_button_closes_or_destroys_and_one_has_the_accent(
    qtbot: QtBot, window: Window, make: Callable[[Window], QWidget]
) -> None:
    place = make(window)
    place.show()
    QApplication.processEvents()
    buttons = [one for one in place.findChildren(QPushButton) if one.isVisibleTo(place)]
    accents = [one.text() for one in buttons if one.property("look") == "primary"]
    defaults = {one.text() for one in buttons if one.isDefault()}
    assert len(accents) <= 1
    assert not {"Close", "Remove", "Delete", "Reset all"} & {*accents, *defaults}
    assert all(one.icon().isNull() for one in buttons if one.text() in {"Close", "Cancel", "Save"})


SMALL_SCREEN = """
import os, sys
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
from app.config.settings import Settings
from app.gui.kit.bridge import Bridge
from app.gui.kit.stylesheet import Appearance
from app.gui.shell.window import Window
from tests.gui.test_access import PLACES

Appearance(app, "light")
room = app.primaryScreen().availableGeometry()
assert (room.width(), room.height()) == (960, 540), room
for make in PLACES:
    window = Window(Bridge(), Settings())
    window.show()
    if window.height() > 540:
        print("window", window.height())
    place = make(window)
    place.show()
    app.processEvents()
    if place is window:
        continue  # it was resized for other tests
    if place.width() > 960 or place.height() > 540:
        print(make.__name__, place.width(), place.height())
    if place.width() > 760:
        print(make.__name__, "is wide:", place.width())
    place.close()
    window.close()
sys.stdout.flush()
os._exit(0)
"""


def test_buttons_that_do_not_fit_beside_each_other_are_below_each_other(qtbot):
    buttons = [Button(text) for text in ("Search again", "Cancel", "Use these devices")]
    row, column = AdaptiveRow(buttons[0], None, *buttons[1:], margins=8), QWidget()
    vbox((QWidget(), 1), row, parent=column)
    qtbot.addWidget(column)
    column.show()
    for width, columns in ((600, 3), (200, 1), (600, 3)):
        column.resize(width, 400)
        qtbot.waitUntil(lambda: row.height() == row.sizeHint().height())
        assert len({button.x() for button in buttons}) == columns
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
        assert row.minimumSizeHint().width() < 200


def test_the_size_of_every_text_follows_the_users_font(qapp):
    font = qapp.font()
    large = QFont(font)
    large.setPointSizeF(20)
    try:
        qapp.setFont(large)
        assert re.findall(r"font-size: (\S+)pt", style_sheet(LIGHT)) == ["18", "34"]
    finally:
        qapp.setFont(font)


def test_every_window_and_dialog_fits_a_small_screen(tmp_path: Path) -> None:
    """A laptop's 1920 × 1080 px at twice the scale."""
    screens = tmp_path / "screens.json"
    screens.write_text('{"screens": [{"name": "1", "x": 0, "y": 0, "width": 960, "height": 540}]}')
    run = subprocess.run(
        [sys.executable, "-c", SMALL_SCREEN, "-platform", f"offscreen:configfile={screens}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout, run.returncode) == ("", 0), run.stderr[-2000:]
