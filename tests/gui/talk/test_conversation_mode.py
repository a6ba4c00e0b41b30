"""Conversation mode in the window: how it begins and ends, and what shows that it listens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.events import (
    ChunkStarted,
    ConversationModeChanged,
    InputLevel,
    Notice,
    State,
    TurnStarted,
    UserMessage,
)
from app.gui.kit.bridge import Bridge
from app.gui.shell.tray_controller import TrayController
from app.gui.shell.window import Window
from tests.gui.recorded_session import RecordedSession, ended


class RecordedMode:
    def __init__(self, session: RecordedSession) -> None:
        self.is_active = False
        self._session = session

    def start(self) -> None:
        self.is_active = True
        self._session.publish(ConversationModeChanged(active=True))

    def stop(self) -> None:
        if self.is_active:
            self.is_active = False
            self._session.publish(ConversationModeChanged(active=False))


@pytest.fixture
def mode(window: Window, session: RecordedSession) -> RecordedMode:
    mode = RecordedMode(session)
    window._bridge.attach(session, mode)
    return mode


def test_a_click_starts_it_and_another_ends_it(
    qtbot: QtBot, window: Window, mode: RecordedMode
) -> None:
    button = window.talk_bar.conversation
    assert button.accessibleName() == "Start a conversation"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert mode.is_active
    assert button.accessibleName() == "End the conversation"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not mode.is_active


def test_keys_and_a_command_from_outside_start_it_too(
    qtbot: QtBot, window: Window, mode: RecordedMode
) -> None:
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_T, shift)
    assert mode.is_active
    window.run_command("talk converse")
    assert not mode.is_active


def test_while_it_waits_the_window_shows_that_the_microphone_is_open(
    window: Window, session: RecordedSession, mode: RecordedMode
) -> None:
    mode.start()
    session.publish(InputLevel(0.1))
    assert window.talk_bar.live_transcript.isVisible()
    assert max(window.talk_bar.live_transcript._levels._levels) > 0
    assert "microphone is open" in window.talk_hint.text()
    assert window.talk_hint.word == "Listening"
    mode.stop()
    assert not window.talk_bar.live_transcript.isVisible()
    assert window.talk_hint.word == "Ready"


def test_what_was_said_before_is_not_shown_as_what_the_user_says(
    window: Window, session: RecordedSession, mode: RecordedMode
) -> None:
    mode.start()
    session.publish(TurnStarted(turn=1, source="spoken"))
    session.publish(UserMessage("What time is it?", turn=1))
    session.publish(ended(1, "Noon."))
    assert window.talk_bar.live_transcript.text == ""


def test_escape_stops_the_answer_first_and_then_ends_it(
    qtbot: QtBot, window: Window, session: RecordedSession, mode: RecordedMode
) -> None:
    mode.start()
    session.publish(TurnStarted(turn=1, source="typed"))
    session.publish(ChunkStarted(turn=1, chunk=0, start=0, end=2, audible_ms=1))
    assert window.talk_hint.state is State.SPEAKING
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert session.commands == [("interrupt",)]
    assert mode.is_active
    session.publish(ended(1, "Noon."))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not mode.is_active


def test_one_can_type_meanwhile(
    qtbot: QtBot, window: Window, session: RecordedSession, mode: RecordedMode
) -> None:
    mode.start()
    window.composer.type_into("What time is it?")
    assert not window.talk_bar.live_transcript.isVisible()
    assert window.talk_bar.send.isVisible()


def test_the_tray_shows_it_and_ends_it(
    window: Window, session: RecordedSession, mode: RecordedMode, tmp_path
) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    tray = TrayController(window, Settings(), store)
    tray.conversation_action.trigger()
    assert mode.is_active
    assert tray.icon.toolTip() == "Repartee: Listening"
    assert tray.talk_action.text() == "Talk"
    tray.conversation_action.trigger()
    assert not mode.is_active


def test_a_screen_reader_is_told(
    window: Window, mode: RecordedMode, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "app.gui.shell.announcer.announce", lambda widget, words, at_once: told.append(words)
    )
    mode.start()
    mode.stop()
    assert told == [
        "The conversation begins. The microphone stays open.",
        "The conversation is over. The microphone is closed.",
    ]


def test_before_a_session_is_ready_a_notice_says_so(qtbot: QtBot) -> None:
    bridge = Bridge()
    told: list[Notice] = []
    bridge.event_received.connect(told.append)
    bridge.toggle_conversation()
    bridge.end_conversation()
    assert [notice.code for notice in told] == ["getting_ready"]
