"""The card in the window that asks whether a tool may run."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from app.engine.contracts.events import (
    ListeningStarted,
    PermissionAnswered,
    PermissionAsked,
    TurnStarted,
)
from app.engine.contracts.tools import Verdict
from app.messages import sentence

ASKED = PermissionAsked(
    "a", "git__commit", '{"message": "Fix <b>it</b>", "path": "/tmp"}', "Git", "Shall I?", turn=1
)


@pytest.fixture
def asked(qtbot, window, session):
    session.publish(TurnStarted("typed", turn=1))
    session.publish(ASKED)
    return answerable(qtbot, window)


def answerable(qtbot, window):
    """The card, once a key or a click can be an answer."""
    card = window.permission_card
    qtbot.waitUntil(lambda: card.is_answerable)
    return card


def ask(session, arguments, call_id="b"):
    given = json.dumps(arguments)
    session.publish(PermissionAsked(call_id, "open_website", given, "", "Shall I?", turn=1))


def test_the_card_is_visible_only_while_a_question_is_open(window, session, asked):
    assert asked.isVisible()
    session.publish(PermissionAnswered("a", Verdict.NO, turn=1))
    assert not asked.isVisible()
    assert window.talk_button.hasFocus()


def test_the_card_shows_tool_server_and_arguments(asked):
    text = asked.text.replace("\u200b", "")
    assert "Use Commit from Git?" in text
    assert "message" in text
    assert "Fix <b>it</b>" in text
    assert "/tmp" in text
    assert asked.accessibleName() == "Shall I?"
    assert asked.objectName() == "permissionQuestion"
    assert all("Commit" in button.accessibleName() for button in asked.buttons.values())


@pytest.mark.parametrize("verdict", [Verdict.ONCE, Verdict.NO])
def test_each_button_gives_its_verdict(qtbot, session, asked, verdict):
    qtbot.mouseClick(asked.buttons[verdict], Qt.MouseButton.LeftButton)
    assert session.commands == [("answer", "a", verdict)]


@pytest.mark.parametrize("verdict", [Verdict.CONVERSATION, Verdict.ALWAYS, Verdict.NEVER])
def test_a_choice_can_be_remembered(qtbot, session, asked, verdict):
    qtbot.mouseClick(asked.remember, Qt.MouseButton.LeftButton)
    assert asked.menu.isVisible()
    qtbot.mouseClick(
        asked.menu,
        Qt.MouseButton.LeftButton,
        pos=asked.menu.actionGeometry(asked.choices[verdict]).center(),
    )
    assert session.commands == [("answer", "a", verdict)]


def test_the_keyboard_reaches_the_answers_that_are_remembered(qtbot, session, asked):
    qtbot.keyClick(asked.buttons[Verdict.NO], Qt.Key.Key_Tab)
    assert asked.remember.hasFocus()
    qtbot.keyClick(asked.remember, Qt.Key.Key_Return)
    qtbot.keyClick(asked.menu, Qt.Key.Key_Up)
    qtbot.keyClick(asked.menu, Qt.Key.Key_Return)
    assert session.commands == [("answer", "a", Verdict.NEVER)]


def test_an_answer_by_voice_closes_the_open_menu(qtbot, session, asked):
    qtbot.mouseClick(asked.remember, Qt.MouseButton.LeftButton)
    session.publish(PermissionAnswered("a", Verdict.ONCE, turn=1))
    assert not asked.menu.isVisible()


def test_the_question_of_a_built_in_tool_is_in_words_with_its_argument_below(window, session):
    title = sentence("Open {site} in your browser?", site="example.org")
    given = '{"address": "https://example.org/bridges"}'
    session.publish(
        PermissionAsked("b", "open_website", given, "", "Darf ich?", title=title, yes="ja", turn=1)
    )
    shown = {"Open example.org in your browser?", "https://example.org/bridges", "or say “ja”"}
    assert set(window.permission_card.text.replace("\u200b", "").splitlines()) == shown


def test_a_built_in_tool_without_a_question_of_its_own_is_named_as_in_the_settings(window, session):
    given = '{"seconds": 600.0, "label": "tea"}'
    session.publish(PermissionAsked("b", "set_timer", given, "", "May I?", yes="yes", turn=1))
    shown = {"Set a timer?", "time", "10 min", "label", "tea", "or say “yes”"}
    assert shown <= set(window.permission_card.text.replace("\u200b", "").splitlines())
    session.publish(PermissionAsked("c", "git__wait", given, "Git", "May I?", yes="yes", turn=1))
    shown = {"Use Wait from Git?", "seconds", "600.0", "label", "tea", "or say “yes”"}
    assert shown <= set(window.permission_card.text.replace("\u200b", "").splitlines())


@pytest.mark.parametrize("width", [380, 480, 1120])
def test_the_answers_fit_into_the_card(qtbot, window, session, width):
    window.resize(width, 700)
    ask(session, {"path": "/tmp"})
    card = answerable(qtbot, window)
    qtbot.waitUntil(lambda: card.width() <= window.width())
    parts = [*card.buttons.values(), card.remember, card._say]
    for part in parts:
        assert part.width() >= part.sizeHint().width()
        assert card.rect().contains(part.geometry())
    assert card.buttons[Verdict.ONCE].x() < card.buttons[Verdict.NO].x()


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
    assert "Open a website?" in asked.text.replace("\u200b", "")
    assert "Fix" not in asked.text


# --- what cannot be hidden ------------------------------------------------------------------------

ALLOWING = [verdict for verdict in Verdict if verdict.allows]


@pytest.mark.parametrize(
    "command",
    [
        "\n".join(f"echo {number}" for number in range(200)) + "\nrm -rf ~",
        "x" * 5_000 + " && rm -rf ~",
        " ".join(["echo"] * 3_000),
        "a\r\n\t" * 500,
    ],
)
def test_allow_is_enabled_once_all_of_it_has_been_in_view(qtbot, window, session, command):
    ask(session, {"command": command})
    card = answerable(qtbot, window)
    qtbot.waitUntil(lambda: card._scroll_bar.maximum() > 0)
    assert not any(map(card.can_give, ALLOWING))
    assert card.buttons[Verdict.NO].isEnabled()
    assert "Scroll to the end" in card.text
    qtbot.keyClick(card.buttons[Verdict.NO], Qt.Key.Key_End)
    assert all(map(card.can_give, ALLOWING))
    qtbot.keyClick(card.buttons[Verdict.NO], Qt.Key.Key_Home)
    assert all(map(card.can_give, ALLOWING))


def test_the_next_question_has_to_be_looked_at_again(qtbot, window, session):
    ask(session, {"command": "a\nb\n" * 200})
    card = answerable(qtbot, window)
    qtbot.keyClick(card.buttons[Verdict.NO], Qt.Key.Key_End)
    session.publish(PermissionAnswered("b", Verdict.NO, turn=1))
    ask(session, {"command": "c\nd\n" * 200}, "c")
    answerable(qtbot, window)
    assert not card.buttons[Verdict.ONCE].isEnabled()


def test_every_line_is_within_the_width_of_the_card(qtbot, window, session):
    ask(session, {"x" * 300: "y" * 3_000, "url": "https://example.org/" + "é" * 500})
    card = answerable(qtbot, window)
    table = card._scroll.widget()
    qtbot.waitUntil(lambda: table.width() <= card._scroll.viewport().width())
    for label in table.findChildren(QLabel):
        assert label.geometry().right() <= table.width()
        words = re.split(r"[\s\u200b]", label.text())
        assert max(label.fontMetrics().horizontalAdvance(word) for word in words) <= label.width()


def test_what_is_too_long_to_be_shown_cannot_be_allowed(qtbot, window, session):
    ask(session, {"command": "ab " * 100_000})
    card = answerable(qtbot, window)
    assert not any(map(card.can_give, ALLOWING))
    assert "can't be allowed" in card.text


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://evil.example\\.bank.com/", "evil.example"),
        ("https://bank.com@evil.example/", "evil.example"),
        ("https://аррӏе.com/", "xn--80ak6aa92e.com (аррӏе.com)"),
    ],
)
def test_the_site_comes_first(qtbot, window, session, address, site):
    ask(session, {"note": "a " * 2_000, "address": address})
    card = answerable(qtbot, window)
    first, second = card._scroll.widget().findChildren(QLabel)[:2]
    assert (first.text(), second.text().replace("\u200b", "")) == ("connects to", site)


# --- what was meant for something else ------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_is_already_under_way_does_not_answer(qtbot, window, session, key):
    window.talk_button.setFocus()
    ask(session, {})
    card = window.permission_card
    for button in card.stops():
        qtbot.keyClick(button, key)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not card.menu.isVisible()
    answers = [command for command in session.commands if command[0] == "answer"]
    assert answers == []
    answerable(qtbot, window)
    repeated = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(card.buttons[Verdict.ONCE], repeated)
    assert [command for command in session.commands if command[0] == "answer"] == []


def test_a_button_held_since_before_the_question_does_not_answer(qtbot, window, session):
    ask(session, {})
    button = window.permission_card.buttons[Verdict.NO]
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    answerable(qtbot, window)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert session.commands == []


@pytest.mark.parametrize("draft", ["Dear An", "\n", "Dear Ann,\n\n"])
def test_the_question_leaves_the_focus_in_a_draft(qtbot, window, session, draft):
    window.composer.setFocus()
    window.composer.setPlainText(draft)
    window.composer.moveCursor(QTextCursor.MoveOperation.End)
    ask(session, {})
    answerable(qtbot, window)
    assert window.composer.hasFocus()


def test_the_question_leaves_the_focus_with_an_input_method(qtbot, window, session):
    window.composer.setFocus()
    QApplication.sendEvent(window.composer, QInputMethodEvent("に", []))
    ask(session, {})
    answerable(qtbot, window)
    assert window.composer.hasFocus()
