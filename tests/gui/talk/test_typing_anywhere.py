"""Typing while no text field has the focus."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.shell.window import Window
from tests.gui.recorded_session import RecordedSession

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
META = Qt.KeyboardModifier.MetaModifier
LEVEL_3 = Qt.KeyboardModifier.GroupSwitchModifier


def press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
    QApplication.sendEvent(QApplication.focusWidget(), event)


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (Qt.Key.Key_A, NONE, "a"),
        (Qt.Key.Key_A, SHIFT, "A"),
        (Qt.Key.Key_7, KEYPAD, "7"),
        (Qt.Key.Key_Comma, KEYPAD, ","),
        (Qt.Key.Key_At, LEVEL_3, "@"),
        (Qt.Key.Key_At, CTRL | ALT, "@"),
        (Qt.Key.Key_Backslash, CTRL | ALT | SHIFT, "\\"),
    ],
)
def test_each_key_that_types_goes_to_the_composer(
    window: Window, key: Qt.Key, held: Qt.KeyboardModifier, text: str
) -> None:
    press(window, key, held, text)
    assert window.composer.toPlainText() == text


@pytest.mark.skipif(sys.platform == "darwin", reason="Option types symbols there")
@pytest.mark.parametrize("held", [ALT, CTRL, META])
def test_a_command_types_nothing(window: Window, held: Qt.KeyboardModifier) -> None:
    press(window, Qt.Key.Key_A, held, "a")
    assert window.composer.toPlainText() == ""


def send(preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(QApplication.focusWidget(), event)


def test_an_input_method_composes_from_the_first_letter(window: Window, qtbot: QtBot) -> None:
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(QApplication.focusWidget(), query)
    assert query.value(Qt.InputMethodQuery.ImEnabled)
    assert window.talk_button.hasFocus()
    send("n")
    send("ni")
    assert window.talk_button.hasFocus()  # another focus would end the composition
    send("", commit="你")
    assert window.composer.toPlainText() == "你"
    qtbot.waitUntil(window.composer.hasFocus)


def test_a_composition_begun_anywhere_is_sent_by_the_send_button(
    window: Window, session: RecordedSession, qtbot: QtBot
) -> None:
    send("にほん")
    qtbot.mouseClick(window.talk_bar.send, Qt.MouseButton.LeftButton)
    assert session.commands == [("say", "にほん")]


def test_a_space_that_an_input_method_types_talks(window: Window, session: RecordedSession) -> None:
    send("", commit="\u3000")
    assert session.commands == [("press",)]
    assert window.composer.toPlainText() == ""


def test_the_click_of_assistive_technology_talks_until_the_next(
    window: Window, session: RecordedSession
) -> None:
    window.talk_button.click()
    assert session.commands == [("press",)]
    window.talk_button.click()
    assert session.commands == [("press",), ("release",)]
