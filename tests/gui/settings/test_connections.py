"""The list of contacted hosts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import network
from app.config.settings import Settings
from app.gui.settings import connections
from app.gui.settings.connections import ConnectionsDialog
from app.gui.settings.settings_dialog import SettingsDialog
from app.messages import sentence
from app.network import HostContact

NINE = datetime(2026, 1, 2, 9, 30, 5)
ANSWERS = HostContact("api.example.com", sentence("Answers"), False, NINE, NINE, 12)
SPEECH = HostContact("api.example.com", sentence("Speech"), False, NINE, NINE)
HERE = HostContact("127.0.0.1:11434", sentence("Model list"), True, NINE, NINE)


@pytest.fixture
def happened(monkeypatch: pytest.MonkeyPatch) -> list[HostContact]:
    happened: list[HostContact] = []
    monkeypatch.setattr(network, "contacts", lambda: list(happened))
    return happened


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(
    parent: QWidget, happened: list[HostContact], monkeypatch: pytest.MonkeyPatch
) -> ConnectionsDialog:
    monkeypatch.setattr(connections, "REFRESH_INTERVAL_MS", 10)
    dialog = ConnectionsDialog(parent)
    dialog.show()
    return dialog


def lines(dialog: ConnectionsDialog) -> list[str]:
    return [part for part in dialog.text.toPlainText().split("\n\n") if part]


def test_an_empty_list_says_so(dialog):
    assert dialog.text.placeholderText().startswith("No connections")
    assert not dialog.copy_button.isEnabled()


def test_each_host_is_listed_once_with_its_purposes_and_other_computers_first(dialog, happened):
    happened[:] = [ANSWERS, HERE, SPEECH]
    dialog.refresh()
    server, here = lines(dialog)
    assert here.startswith("This computer, port 11434\nModel list: one request at ")
    assert server.startswith("api.example.com\nAnswers: 12 requests, the last at ")
    assert "\nSpeech: one request at " in server


def test_a_port_of_this_computer_is_listed_once_whatever_it_is_called(dialog, happened):
    hosts = ("127.0.0.1:11434", "[::1]:11434", "localhost:11434", "127.0.0.1:80", "localhost")
    happened[:] = [replace(HERE, host=host) for host in hosts]
    dialog.refresh()
    names = [group.split("\n")[0] for group in lines(dialog)]
    assert sorted(names) == ["This computer", "This computer, port 11434", "This computer, port 80"]
    assert "Model list: 3 requests, the last at" in dialog.text.toPlainText()


def test_what_happens_while_it_is_open_appears(dialog, happened, qtbot):
    happened.append(ANSWERS)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    happened.append(HERE)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 2)


def test_it_can_be_copied(dialog, happened):
    happened[:] = [ANSWERS, HERE]
    dialog.refresh()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == dialog.text.toPlainText()


def test_the_settings_lead_to_it(qtbot):
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.contactsRequested):
        dialog.pages.show_page("Privacy")
        dialog.findChild(QWidget, "contactsButton").click()
