"""Export and import of settings, with a preview of what would change."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.config import profiles, settings_file
from app.config import settings as all_settings
from app.config.settings_repair import ImportPreview, apply_import
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


def test_every_value_that_would_change_is_shown_and_only_changed_when_agreed(
    transfer: SettingsTransfer, over: QWidget, tmp_path: Path
) -> None:
    taken: list[ImportPreview] = []
    transfer.imported.connect(taken.append)
    settings_file.write({"speed": 110, "profiles": {"Home": {"model": "a"}}})
    file = tmp_path / "theirs.json"
    theirs = {
        "theme": "dark",
        "speed": 120,
        "private": True,
        "base_url": "https://models.example/v1?key=s3cret",
        "system_prompt": "Be brief.\n" * 20,
        "chunking": "letter",
        "new": 1,
        "profiles": {"Work": {"model": "m"}, "Home": {"model": "b"}},
    }
    file.write_text(json.dumps(theirs))
    transfer.import_settings(over)
    choose(over, file)
    box = asked(over)
    changes, work, kept, left_out = box.details.split("\n\n")
    assert changes.splitlines() == [
        "Changes:",
        "Server: – → https://models.example/v1",
        "Instructions: You are Repartee, a voice assistant. Your answers are spoke… → "
        "Be brief. Be brief. Be brief. Be brief. Be brief. Be brief.…",
        "Speed: 110 → 120",
        "Private mode: off → on",
        "Theme: System → Dark",
    ]
    assert work.splitlines() == ["Adds the profile Work:", "Model: m"]
    assert kept == "Your own profiles stay as they are: Home."
    assert left_out == "These settings can't be used here and were skipped: Start speaking, new."
    assert taken == []
    box.confirm.click()
    apply_import(all_settings.load(), taken[0])
    settings = all_settings.load()
    assert (settings.theme, settings.speed, settings.private) == ("dark", 120, True)
    assert profiles.names() == ["Home", "Work"]


def test_a_file_without_settings_is_reported(
    transfer: SettingsTransfer, over: QWidget, tmp_path: Path
) -> None:
    file = tmp_path / "photo.json"
    file.write_text("GIF89a")
    transfer.import_settings(over)
    choose(over, file)
    assert told(over).text == "photo.json doesn't contain Repartee settings."


def test_a_file_with_the_same_settings_would_change_nothing(
    transfer: SettingsTransfer, over: QWidget, tmp_path: Path
) -> None:
    all_settings.save(all_settings.load(), {"theme": "dark"})
    transfer.export_settings(over)
    choose(over, tmp_path / "mine.json")
    assert json.loads((tmp_path / "mine.json").read_text()) == {"theme": "dark"}
    transfer.import_settings(over)
    choose(over, tmp_path / "mine.json")
    assert told(over).text == "This file changes nothing."


def test_a_file_that_cannot_be_written_is_reported(
    transfer: SettingsTransfer, over: QWidget, tmp_path: Path
) -> None:
    told: list[str] = []
    transfer.failed.connect(lambda code, sentence: told.append(sentence))
    transfer.export_settings(over)
    choose(over, tmp_path / "nowhere" / "mine.json")
    assert told == [
        f"Couldn't save {tmp_path / 'nowhere' / 'mine.json'}: No such file or directory."
    ]
