"""The tray's icon, and the window that goes on in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.events import ChunkStarted, ListeningStarted, State, TurnStarted
from app.gui.shell.tray_controller import TrayController, state_icon
from app.gui.shell.window import Window
from app.services.desktop import login_item
from tests.gui.recorded_session import RecordedSession, ended


class ByTheUser(QCloseEvent):
    """As the window's own close button sends it."""

    def spontaneous(self) -> bool:
        return True


@pytest.fixture
def store(tmp_path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def tray(window: Window, store: QSettings) -> TrayController:
    return TrayController(window, Settings(close_to_tray=True), store)


@pytest.fixture
def available(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a tray."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


def test_it_tells_what_the_assistant_does(tray: TrayController, session: RecordedSession) -> None:
    assert tray.icon.toolTip() == "Repartee: Ready"
    session.publish(TurnStarted(turn=1, source="spoken"))
    session.publish(ListeningStarted(turn=1))
    assert tray.icon.toolTip() == "Repartee: Listening"
    assert tray.talk_action.text() == "Send what was said"
    session.publish(ChunkStarted(turn=1, chunk=0, start=0, end=2, audible_ms=1))
    assert tray.icon.toolTip() == "Repartee: Speaking"
    session.publish(ended(1))
    assert tray.icon.toolTip() == "Repartee: Ready"


def test_every_state_has_another_picture(qapp) -> None:
    states = (State.IDLE, State.LISTENING, State.THINKING, State.SPEAKING)
    pictures = [state_icon(state).pixmap(22, 22).toImage() for state in states]
    pictures.append(state_icon(State.IDLE, muted=True).pixmap(22, 22).toImage())
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_its_menu_talks_sends_and_ends(
    qtbot: QtBot, window: Window, tray: TrayController, session: RecordedSession
) -> None:
    tray.talk_action.trigger()
    tray.talk_action.trigger()
    assert session.commands == [("press",), ("release",)]
    with qtbot.waitSignal(window.closed):
        tray.quit_action.trigger()


async def test_it_can_be_asked_and_told_until_the_session_has_ended(
    qapp, tray: TrayController, session: RecordedSession
) -> None:
    tray.mute_action.trigger()
    await tray.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    session.publish(TurnStarted(turn=1, source="spoken"))
    session.publish(ListeningStarted(turn=1))
    assert tray.is_muted()


def test_muting_silences_also_what_is_being_said(qtbot: QtBot, tray: TrayController) -> None:
    assert not tray.is_muted()
    with qtbot.waitSignal(tray.muted):
        tray.mute_action.trigger()
    assert tray.is_muted()
    assert tray.icon.toolTip() == "Repartee: Ready, muted"
    with qtbot.assertNotEmitted(tray.muted):
        tray.mute_action.trigger()
    assert not tray.is_muted()


def test_a_click_brings_the_window_back(window: Window, tray: TrayController) -> None:
    window.hide()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()


@pytest.mark.usefixtures("available")
def test_the_users_closing_leaves_it_in_the_tray_and_says_so_once(
    qtbot: QtBot, window: Window, tray: TrayController, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(tray, "show_message", told.append)
    for _ in range(2):
        window.show()
        with qtbot.assertNotEmitted(window.closed):
            window.closeEvent(ByTheUser())
        assert not window.isVisible()
    assert told == ["Repartee is still running. To quit, choose Quit in this menu."]


@pytest.mark.usefixtures("available")
def test_quit_ends_it_all_the_same(qtbot: QtBot, window: Window, tray: TrayController) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()


def test_without_a_tray_closing_is_the_end(
    qtbot: QtBot, window: Window, tray: TrayController
) -> None:
    with qtbot.waitSignal(window.closed):
        window.closeEvent(ByTheUser())


@pytest.mark.usefixtures("available")
def test_it_can_begin_hidden(window: Window, tray: TrayController) -> None:
    window.hide()
    tray.show_window(hidden=True)
    assert not window.isVisible()
    tray.show_window(hidden=False)
    assert window.isVisible()


def test_where_no_tray_comes_a_hidden_window_shows_itself(
    qtbot: QtBot, window: Window, tray: TrayController, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.gui.shell.tray_controller.TRAY_TIMEOUT_MS", 1)
    window.hide()
    tray.show_window(hidden=True)
    qtbot.waitUntil(window.isMinimized)


def test_the_start_at_login_follows_its_setting(
    tray: TrayController, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched: list[bool] = []
    monkeypatch.setattr(login_item, "set_enabled", switched.append)
    for on in (False, True, True, False):
        tray.show_settings(Settings(start_at_login=on))
    assert switched == [True, False]
