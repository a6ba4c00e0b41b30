"""What can be done with a message in the transcript."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ChunkStarted,
    ConversationOpened,
    ReplyDelta,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Message
from app.gui.chat.passage import Kind, Passage, message_at
from app.gui.shell.window import Window
from tests.gui.recorded_session import RecordedSession, ended

CODE = "Like this:\n\n```python\nprint(1)\n\nprint(2)\n```\n\nThat is all."
SAID = [
    Message("user", "How do I print?"),
    Message("assistant", CODE),
    Message("user", "And in C?"),
    Message("assistant", "With printf."),
]


@pytest.fixture
def window(window: Window) -> Window:
    window.resize(600, 1000)
    window.transcript.show_conversation(SAID)
    return window


def point_at(window: Window, number: int) -> dict[str, QToolButton]:
    """The buttons of the message, by their words."""
    document = window.transcript._document
    y = document.rect(document.passages[number]).center().y()
    actions = window.transcript.message_actions
    actions.show_at(round(y) - window.transcript.verticalScrollBar().value())
    assert actions.row.isVisible()
    found = [one for one in actions.row.findChildren(QToolButton) if one.isVisible()]
    return {one.accessibleName(): one for one in found}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_mouse_shows_what_can_be_done_with_the_message_under_it(
    window: Window, qtbot: QtBot
) -> None:
    assert [*point_at(window, 0)] == ["Play again", "Copy message", "Edit and ask again"]
    assert [*point_at(window, 1)] == ["Play again", "Copy message", "Copy code", "Answer again"]
    assert [*point_at(window, 3)] == ["Play again", "Copy message", "Answer again"]


def test_the_buttons_of_a_message_never_cover_text(window: Window, qtbot: QtBot) -> None:
    long = Message("assistant", "\n\n".join(["A line of a long answer."] * 40))
    window.transcript.show_conversation([*SAID, Message("user", "More?"), long, *SAID])
    view, document = window.transcript, window.transcript._document
    bar, actions, shown = view.verticalScrollBar(), view.message_actions, 0
    for scrolled in range(0, bar.maximum() + 1, 90):
        bar.setValue(scrolled)
        for y in range(0, view.viewport().height(), 40):
            actions.show_at(y)
            if actions.row.isVisible():
                row = QRectF(actions.row.geometry()).translated(0, bar.value())
                shown += 1
                assert not any(document.rect(one).intersects(row) for one in document.shown)
    assert shown


def test_code_is_copied_without_its_fence(window: Window) -> None:
    point_at(window, 1)["Copy code"].click()
    assert clipboard() == "print(1)\n\nprint(2)"


def test_a_message_is_copied_as_it_was_written(window: Window) -> None:
    point_at(window, 1)["Copy message"].click()
    assert clipboard() == CODE


def test_a_reply_is_given_again(window: Window, session: RecordedSession) -> None:
    point_at(window, 1)["Answer again"].click()
    assert session.commands == [("ask_again", "0", "")]


def test_a_question_is_edited_in_the_text_field_and_asked_again(
    window: Window, session: RecordedSession, qtbot: QtBot
) -> None:
    window.composer.setPlainText("A draft")
    point_at(window, 2)["Edit and ask again"].click()
    assert window.composer.toPlainText() == "And in C?"
    assert window.edit_controller.bar.isVisible()
    qtbot.keyClicks(window.composer, " Or in Go?")
    qtbot.keyClick(window.composer, Qt.Key.Key_Return)
    assert session.commands == [("ask_again", "1", "And in C? Or in Go?")]
    assert window.edit_controller.bar.isHidden()
    session.publish(ConversationOpened(messages=tuple(SAID[:2])))
    session.publish(TurnStarted(turn=1, source="typed"))
    session.publish(UserMessage(turn=1, text="And in C? Or in Go?"))
    assert window.composer.toPlainText() == "A draft"


def test_editing_is_cancelled_by_escape_and_the_draft_comes_back(
    window: Window, session: RecordedSession, qtbot: QtBot
) -> None:
    window.composer.setPlainText("A draft")
    point_at(window, 0)["Edit and ask again"].click()
    qtbot.keyClick(window.composer, Qt.Key.Key_Escape)
    assert window.composer.toPlainText() == "A draft"
    qtbot.keyClick(window.composer, Qt.Key.Key_Return)
    assert session.commands == [("say", "A draft")]


def test_another_conversation_ends_the_editing(window: Window, session: RecordedSession) -> None:
    point_at(window, 0)["Edit and ask again"].click()
    session.publish(ConversationOpened())
    assert window.edit_controller.bar.isHidden()


def test_a_message_is_played_again_and_marked_where_it_stands(
    window: Window, session: RecordedSession
) -> None:
    point_at(window, 3)["Play again"].click()
    assert session.commands == [("play", "With printf.")]
    before = window.transcript.toPlainText()
    session.publish(TurnStarted(turn=1, source="replay"))
    session.publish(ReplyDelta(turn=1, text="With printf."))
    session.publish(ChunkStarted(turn=1, chunk=0, start=0, end=12, audible_ms=0))
    (mark,) = window.transcript.extraSelections()
    assert mark.cursor.selectedText() == "With printf."
    session.publish(ended(1, "With printf."))
    assert window.transcript.toPlainText() == before
    assert window.transcript.extraSelections() == []


def test_the_keyboard_has_a_menu_for_the_last_message_in_view(
    window: Window, session: RecordedSession
) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    menu = window.transcript.message_actions.menu(event)
    assert [one.text() for one in menu.actions()] == ["Play again", "Copy message", "Answer again"]
    menu.actions()[-1].trigger()
    assert session.commands == [("ask_again", "1", "")]
    menu.deleteLater()


def test_the_buttons_go_when_the_transcript_changes(
    window: Window, session: RecordedSession
) -> None:
    point_at(window, 0)
    session.publish(TurnStarted(turn=1, source="typed"))
    session.publish(UserMessage(turn=1, text="More"))
    assert window.transcript.message_actions.row.isHidden()


def test_a_reply_in_sections_is_one_message_and_one_that_grows_is_none() -> None:
    parts = [
        Passage(Kind.USER, "Who?"),
        Passage(Kind.REPLY, "One. ", finished=True, continues=True),
        Passage(Kind.REPLY, "Two.", finished=True),
        Passage(Kind.NOTE, "Interrupted"),
        Passage(Kind.REPLY, "Grow"),
    ]
    for at in (1, 2):
        message = message_at(parts, at)
        assert message is not None
        assert (message.text, message.question) == ("One. Two.", 0)
    assert message_at(parts, 3) is None
    assert message_at(parts, 4) is None
