"""A draft is lost neither by editing, nor by speech, nor by a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.events import ConversationOpened, TurnStarted, UserMessage
from app.gui.kit.bridge import Bridge
from app.gui.shell.window import Window
from tests.gui.recorded_session import RecordedSession, ended


def test_an_edited_question_that_is_sent_brings_the_draft_back(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    window.composer.setPlainText("A draft")
    window.edit_controller.begin(0, "Who?")
    qtbot.keyClick(window.composer, Qt.Key.Key_Return)
    session.publish(ConversationOpened())
    session.publish(TurnStarted(turn=1, source="typed"))
    session.publish(UserMessage(turn=1, text="Who?"))
    assert window.composer.toPlainText() == "A draft"


def test_a_second_edit_keeps_the_draft_of_the_first(window: Window) -> None:
    window.composer.setPlainText("A draft")
    window.edit_controller.begin(0, "Who?")
    window.edit_controller.begin(1, "What?")
    window.edit_controller.cancel()
    assert window.composer.toPlainText() == "A draft"


def test_another_conversation_keeps_what_was_edited(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    window.composer.setPlainText("A draft")
    window.edit_controller.begin(0, "Who?")
    qtbot.keyClicks(window.composer, " And why?")
    session.publish(ConversationOpened())
    assert window.composer.toPlainText() == "A draft\nWho? And why?"


def test_a_draft_survives_another_conversation(window: Window, session: RecordedSession) -> None:
    window.composer.setPlainText("A draft")
    session.publish(ConversationOpened())
    assert window.composer.toPlainText() == "A draft"


@pytest.mark.parametrize("draft", ["", "A draft"])
def test_canceled_edits_can_be_brought_back_by_undo(
    qtbot: QtBot, window: Window, draft: str
) -> None:
    window.composer.setPlainText(draft)
    window.edit_controller.begin(0, "Who?")
    qtbot.keyClicks(window.composer, " Me?")
    window.edit_controller.cancel()
    assert window.composer.toPlainText() == draft
    window.composer.undo()
    assert window.composer.toPlainText() == "Who? Me?"


def test_words_that_were_said_but_not_sent_join_the_draft(
    window: Window, session: RecordedSession
) -> None:
    window.composer.setPlainText("A draft")
    session.publish(ended(1, outcome="interrupted", unsent="what time is it"))
    assert window.composer.toPlainText() == "A draft\nwhat time is it"


def test_words_that_are_said_while_a_question_is_edited_join_the_draft(
    window: Window, session: RecordedSession
) -> None:
    window.edit_controller.begin(0, "Who?")
    session.publish(ended(1, outcome="interrupted", unsent="what time is it"))
    assert window.composer.toPlainText() == "Who?"
    window.edit_controller.cancel()
    assert window.composer.toPlainText() == "what time is it"


def test_a_message_that_interrupts_speech_is_sent_without_it(
    qtbot: QtBot, window: Window, session: RecordedSession
) -> None:
    session.publish(TurnStarted(turn=1, source="spoken"))
    qtbot.keyClicks(window.composer, "No, this")
    qtbot.keyClick(window.composer, Qt.Key.Key_Return)
    session.publish(ended(1, outcome="interrupted", unsent="what time is it"))
    session.publish(TurnStarted(turn=2, source="typed"))
    session.publish(UserMessage(turn=2, text="No, this"))
    assert window.composer.toPlainText() == "what time is it"
    qtbot.keyClick(window.composer, Qt.Key.Key_Return)
    assert session.commands == [("say", "No, this"), ("say", "what time is it")]


def test_words_that_are_tried_again_successfully_leave_the_draft(
    window: Window, session: RecordedSession
) -> None:
    session.publish(ended(1, outcome="failed", unsent="what time"))
    assert window.composer.toPlainText() == "what time"
    session.publish(TurnStarted(turn=2, source="spoken"))
    session.publish(UserMessage(turn=2, text="what time is it"))
    assert window.composer.toPlainText() == ""


def started(qtbot: QtBot, tmp_path: Path, **settings: bool) -> Window:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = Window(Bridge(), Settings(**settings), store)
    qtbot.addWidget(window)
    return window


def test_a_draft_survives_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    first = started(qtbot, tmp_path)
    first.composer.setPlainText("Two\nlines; “ü”")
    first.close()
    assert started(qtbot, tmp_path).composer.toPlainText() == "Two\nlines; “ü”"


def test_a_draft_is_written_before_a_crash(qtbot: QtBot, tmp_path: Path) -> None:
    first = started(qtbot, tmp_path)
    first.composer.setPlainText("Half a thought")
    first.draft_store._timer.timeout.emit()
    assert started(qtbot, tmp_path).composer.toPlainText() == "Half a thought"


def test_a_draft_that_was_sent_does_not_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    first = started(qtbot, tmp_path)
    first.composer.setPlainText("Hello")
    first.draft_store.save()
    first.composer.clear()
    first.close()
    assert started(qtbot, tmp_path).composer.toPlainText() == ""


def test_in_private_mode_no_draft_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    first = started(qtbot, tmp_path)
    first.composer.setPlainText("A secret")
    first.draft_store.save()
    first.show_settings(Settings(private=True))
    first.close()
    assert "secret" not in (tmp_path / "window.ini").read_text()
    assert started(qtbot, tmp_path).composer.toPlainText() == ""
