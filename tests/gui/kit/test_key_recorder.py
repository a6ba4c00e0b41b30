"""Keys are chosen by pressing them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.gui.kit.key_recorder import KeyRecorder
from app.gui.settings.settings_dialog import SettingsDialog

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def recorder(qtbot: QtBot) -> KeyRecorder:
    recorder = KeyRecorder("None")
    qtbot.addWidget(recorder)
    recorder.show_keys("F9")
    with qtbot.waitExposed(recorder):
        recorder.show()
    recorder.setFocus()
    qtbot.waitUntil(recorder.hasFocus)
    return recorder


def test_it_takes_the_keys_that_are_pressed_next(qtbot: QtBot, recorder: KeyRecorder) -> None:
    qtbot.keyClick(recorder, Qt.Key.Key_Return)
    assert recorder.recording
    qtbot.keyPress(recorder, Qt.Key.Key_Control, CTRL)
    with qtbot.waitSignal(recorder.recorded):
        qtbot.keyPress(recorder, Qt.Key.Key_Space, CTRL | ALT)
    assert recorder.keys == "Ctrl+Alt+Space"
    assert not recorder.recording


def test_escape_leaves_them_as_they_were(qtbot: QtBot, recorder: KeyRecorder) -> None:
    recorder.click()
    with qtbot.assertNotEmitted(recorder.recorded):
        qtbot.keyClick(recorder, Qt.Key.Key_Escape)
    assert (recorder.keys, recorder.recording) == ("F9", False)


def test_backspace_takes_them_away(qtbot: QtBot, recorder: KeyRecorder) -> None:
    recorder.click()
    with qtbot.waitSignal(recorder.recorded):
        qtbot.keyClick(recorder, Qt.Key.Key_Backspace)
    assert (recorder.keys, recorder.text()) == ("", "None")


@pytest.mark.parametrize(
    ("key", "modifiers", "why"),
    [
        (Qt.Key.Key_F, CTRL, "Find in chat"),
        (Qt.Key.Key_C, CTRL, "used to edit text"),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "typing"),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "typing"),
    ],
)
def test_what_is_taken_is_refused_by_name(
    qtbot: QtBot,
    recorder: KeyRecorder,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    why: str,
) -> None:
    recorder.click()
    with qtbot.waitSignal(recorder.refused) as refused:
        qtbot.keyClick(recorder, key, modifiers)
    assert why in refused.args[0]
    assert recorder.recording
    assert recorder.keys == "F9"


def test_while_it_does_not_record_tab_goes_on(qtbot: QtBot, recorder: KeyRecorder) -> None:
    with qtbot.assertNotEmitted(recorder.recorded):
        qtbot.keyClick(recorder, Qt.Key.Key_Tab)
    assert recorder.keys == "F9"


def test_in_the_settings_a_choice_holds_at_once(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    row = dialog.row("hotkey")
    row.control.click()
    qtbot.keyClick(row.control, Qt.Key.Key_A)
    assert "typing" in row.problem
    with qtbot.waitSignal(dialog.applied) as applied:
        qtbot.keyClick(row.control, Qt.Key.Key_F8, CTRL)
    assert applied.args == [{"hotkey": "Ctrl+F8"}]
    assert row.problem == ""


def test_escape_while_recording_leaves_the_settings_open(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    control = dialog.row("talk_key").control
    control.click()
    qtbot.keyClick(control, Qt.Key.Key_Escape)
    assert dialog.isVisible()


def test_a_number_has_bounds_and_a_unit(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    number = dialog.row("end_of_speech_ms").control
    assert number.text() == "900 ms"
    number.setValue(10)
    assert dialog.row("end_of_speech_ms").value() == 300
