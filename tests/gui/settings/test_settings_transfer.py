"""Export and import of settings, with a preview of what would change."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.config import profiles
from app.config import settings as all_settings
from app.gui.kit.dialogs import Message, Question
from app.gui.settings.settings_transfer import SettingsTransfer


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def transfer(over: QWidget) -> SettingsTransfer:
    return SettingsTransfer(over)


def choose(over: QWidget, file: Path) -> None:
    dialog = over.findChildren(QFileDialog, "settingsFile")[-1]
    dialog.fileSelected.emit(str(file))
    dialog.close()


def asked(over: QWidget) -> Question:
    return over.findChildren(Question, "importSettings")[-1]


def told(over: QWidget) -> Message:
    return over.findChildren(Message, "importSettings")[-1]


def test_what_would_change_is_shown_and_only_done_when_agreed(
    transfer: SettingsTransfer, over: QWidget, tmp_path: Path
) -> None:
    taken: list[dict[str, object]] = []
    transfer.imported.connect(taken.append)
    file = tmp_path / "theirs.json"
    theirs = {"theme": "dark", "chunking": "letter", "new": 1, "profiles": {"Work": {"model": "m"}}}
    file.write_text(json.dumps(theirs))
    transfer.import_settings(over, all_settings.load())
    choose(over, file)
    box = asked(over)
    assert box.details.split("\n\n") == [
        "It changes: Appearance.",
        "It brings the profiles: Work.",
        "It cannot be used here, and is left out: Speak by, new.",
    ]
    assert taken == []
    box.confirm.click()
    assert taken == [{"theme": "dark"}]
    assert profiles.names() == ["Work"]


def test_a_file_without_settings_is_reported(
    transfer: SettingsTransfer, over: QWidget, tmp_path: Path
) -> None:
    file = tmp_path / "photo.json"
    file.write_text("GIF89a")
    transfer.import_settings(over, all_settings.load())
    choose(over, file)
    assert told(over).text == "photo.json holds no settings of Repartee."


def test_a_file_with_the_same_settings_would_change_nothing(
    transfer: SettingsTransfer, over: QWidget, tmp_path: Path
) -> None:
    settings = all_settings.save(all_settings.load(), {"theme": "dark"})
    transfer.export_settings(over)
    choose(over, tmp_path / "mine.json")
    assert json.loads((tmp_path / "mine.json").read_text()) == {"theme": "dark"}
    transfer.import_settings(over, settings)
    choose(over, tmp_path / "mine.json")
    assert told(over).text == "This file would change nothing."


def test_a_file_that_cannot_be_written_is_reported(
    transfer: SettingsTransfer, over: QWidget, tmp_path: Path
) -> None:
    told: list[str] = []
    transfer.failed.connect(lambda code, sentence: told.append(sentence))
    transfer.export_settings(over)
    choose(over, tmp_path / "nowhere" / "mine.json")
    assert told == [
        f"{tmp_path / 'nowhere' / 'mine.json'} could not be written: No such file or directory."
    ]
