"""The dialog "How is this spoken?", operated by clicks, with the real basic voice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.ports import Message
from app.engine.session import Session
from app.gui.chat.transcript_view import TranscriptView
from app.gui.shell.window import Window
from app.gui.voices.pronunciation_controller import PronunciationController
from app.gui.voices.pronunciation_dialog import PronunciationDialog
from app.gui.voices.pronunciation_page import PronunciationPage
from app.services.audio.audio_file import read_recording
from app.wiring import SessionOptions, apply_voice_options, build_session, save_speech
from tests.gui.voices.voice_repository import until


@pytest.fixture
async def session(home: Path) -> AsyncIterator[Session]:
    session = await build_session(
        Settings(), SessionOptions(speech_file=home / "heard.wav", listens=False)
    )
    yield session
    await session.close()


@pytest.fixture
async def controller(window: Window) -> AsyncIterator[PronunciationController]:
    controller = PronunciationController(window)
    yield controller
    await controller.stop()


async def opened(
    controller: PronunciationController, text: str, session: Session
) -> PronunciationDialog:
    controller.open(text, session, Settings())
    dialog = controller.dialog
    assert dialog is not None
    await until(dialog.spoken.toPlainText)
    return dialog


def test_the_dialog_can_be_requested_for_selected_text(window: Window) -> None:
    transcript = window.transcript
    transcript.show_conversation([Message("assistant", "It is **22 °C**.")])
    asked: list[str] = []
    transcript.message_actions.pronunciationRequested.connect(asked.append)
    assert "How is this spoken?" not in choices_in(transcript)
    cursor = transcript.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    transcript.setTextCursor(cursor)
    choices_in(transcript)["How is this spoken?"].trigger()
    assert asked == ["It is 22 °C."]


def choices_in(transcript: TranscriptView) -> dict[str, QAction]:
    """The actions of its context menu, by text."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    menu = transcript.message_actions.menu(event)
    return {action.text(): action for action in menu.actions()}


async def test_it_shows_the_spoken_text_and_its_phonemes(controller, session):
    dialog = await opened(controller, "It is 22 °C.", session)
    assert dialog.spoken.toPlainText() == "It is 22 degrees Celsius."
    assert "twˈɛnti" in dialog.phonemes.toPlainText()
    assert not dialog.form.word.text()


async def test_a_pronunciation_is_previewed_played_and_saved(controller, session, home):
    dialog = await opened(controller, "SQL,", session)
    assert dialog.form.word.text() == "SQL"
    dialog.form.alias.setText("sequel")
    await until(lambda: "sequel" in dialog.spoken.toPlainText())
    await until(lambda: "sˈiːkwəl" in dialog.phonemes.toPlainText())
    dialog.listen.click()
    assert dialog.listen.text() == "Stop"
    await until(lambda: dialog.listen.text() == "Listen")
    save_speech(session)
    assert len(read_recording(home / "heard.wav")) > 1_000
    changes: list[dict[str, str]] = []
    controller.changed.connect(changes.append)
    dialog.form.add.click()
    assert changes == [{"pronunciations": "SQL = sequel"}]
    controller.show_settings(Settings(**changes[0]))
    assert dialog.spoken.toPlainText().startswith("sequel")


async def test_playing_can_be_stopped_and_ends_with_the_dialog(controller, session):
    dialog = await opened(controller, "A long story. " * 200, session)
    dialog.listen.click()
    dialog.listen.click()
    await until(lambda: dialog.listen.text() == "Listen")
    dialog.listen.click()
    dialog.reject()
    await until(controller._playing.done)


async def test_a_missing_session_is_a_problem(controller):
    controller.open("Hello.", None, Settings())
    dialog = controller.dialog
    dialog.listen.click()
    await until(lambda: dialog.problem)
    assert "isn't ready yet" in dialog.problem
    assert dialog.listen.text() == "Listen"


async def test_tts_settings_apply_to_the_running_session(session):
    apply_voice_options(session, Settings(speed=150, volume=50, pronunciations="SQL = sequel"))
    tts_options = session.pipeline.tts_options
    assert tts_options.speed == 1.5
    assert tts_options.pronunciations.apply("SQL").text == "sequel"


# --- the list of pronunciations -----------------------------------------------------------------


@pytest.fixture
def page(qtbot: QtBot) -> PronunciationPage:
    page = PronunciationPage(Settings(pronunciations="SQL = sequel\nNguyen = win"))
    qtbot.addWidget(page)
    page.changed.connect(lambda changes: page.show_settings(Settings(**changes)))
    page.show()
    return page


def listed(page: PronunciationPage) -> list[tuple[str, str]]:
    rows = range(page.table.rowCount())
    return [(page.table.item(row, 0).text(), page.table.item(row, 1).text()) for row in rows]


def test_pronunciations_are_added_changed_and_removed(page: PronunciationPage) -> None:
    assert listed(page) == [("Nguyen", "win"), ("SQL", "sequel")]
    page.form.word.setText("GIF")
    assert not page.form.add.isEnabled()
    page.form.alias.setText("jif")
    page.form.add.click()
    assert listed(page)[0] == ("GIF", "jif")
    page.table.item(0, 1).setText("gif")
    assert page._saved["GIF"] == "gif"
    page.table.selectRow(1)
    page.remove.click()
    assert listed(page) == [("GIF", "gif"), ("SQL", "sequel")]
    assert not page.remove.isEnabled()


def test_a_word_in_other_letter_case_is_the_same_word(page: PronunciationPage) -> None:
    page.form.word.setText("sql")
    page.form.alias.setText("ess queue ell")
    page.form.add.click()
    assert listed(page) == [("Nguyen", "win"), ("sql", "ess queue ell")]
