"""The card in the window that asks whether a tool may run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.engine.contracts.events import (
    ListeningStarted,
    PermissionAnswered,
    PermissionAsked,
    TurnStarted,
)
from app.engine.contracts.tools import Verdict

ASKED = PermissionAsked(
    "a", "git__commit", '{"message": "Fix <b>it</b>", "path": "/tmp"}', "Git", "Shall I?", turn=1
)


@pytest.fixture
def asked(window, session):
    session.publish(TurnStarted("typed", turn=1))
    session.publish(ASKED)
    return window.permission_card


def test_the_card_is_visible_only_while_a_question_is_open(window, session, asked):
    assert asked.isVisible()
    session.publish(PermissionAnswered("a", Verdict.NO, turn=1))
    assert not asked.isVisible()
    assert window.talk_button.hasFocus()


def test_the_card_shows_tool_server_and_arguments(asked):
    text = asked.text.replace("\u200b", "")
    assert "Commit?" in text
    assert "A tool of the server Git" in text
    assert "message" in text
    assert "Fix <b>it</b>" in text
    assert "/tmp" in text
    assert asked.accessibleName() == "Shall I?"
    assert asked.objectName() == "permissionQuestion"
    assert all("Commit" in button.accessibleName() for button in asked.buttons.values())


@pytest.mark.parametrize("verdict", list(Verdict))
def test_each_button_gives_its_verdict(qtbot, session, asked, verdict):
    qtbot.mouseClick(asked.buttons[verdict], Qt.MouseButton.LeftButton)
    assert session.commands == [("answer", "a", verdict)]


def test_enter_takes_the_safe_choice_unless_another_was_chosen(qtbot, window, session, asked):
    assert asked.buttons[Verdict.NO].hasFocus()
    qtbot.keyClick(asked.buttons[Verdict.NO], Qt.Key.Key_Return)
    assert session.commands == [("answer", "a", Verdict.NO)]


def test_escape_refuses_wherever_the_focus_is(qtbot, window, session, asked):
    window.talk_button.setFocus()
    qtbot.keyClick(window.talk_button, Qt.Key.Key_Escape)
    assert session.commands == [("answer", "a", Verdict.NO)]


def test_space_talks_and_presses_no_button(qtbot, session, clock, asked):
    button = asked.buttons[Verdict.NO]
    qtbot.keyPress(button, Qt.Key.Key_Space)
    session.publish(ListeningStarted(turn=1))
    clock.now += 1
    qtbot.keyRelease(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("release",) in session.commands)
    assert session.commands == [("press",), ("release",)]


def test_the_talk_button_talks_while_a_question_is_open(qtbot, window, session, asked):
    qtbot.mousePress(window.talk_button, Qt.MouseButton.LeftButton)
    assert session.commands == [("press",)]


def test_letters_go_to_the_composer(qtbot, window, asked):
    qtbot.keyClicks(asked.buttons[Verdict.NO], "y")
    assert window.composer.toPlainText() == "y"


def test_a_typed_answer_leaves_the_composer(qtbot, window, session, asked):
    window.composer.setPlainText("yes")
    window.composer.submit()
    session.publish(PermissionAnswered("a", Verdict.ONCE, turn=1))
    assert window.composer.toPlainText() == ""


def test_the_next_question_shows_its_own_arguments(session, asked):
    session.publish(PermissionAnswered("a", Verdict.NO, turn=1))
    session.publish(PermissionAsked("b", "open_website", "{}", "", "Shall I?", turn=1))
    assert "Open website?" in asked.text
    assert "Fix" not in asked.text
