"""Tests of copying and exporting the figures."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.engine.latency.records import TurnRecord
from app.gui.latency.figures_menu import MetricsMenu
from tests.gui.latency.test_turn_bars import RECORDS


@pytest.fixture
def records() -> list[TurnRecord]:
    return list(RECORDS)


@pytest.fixture
def menu(qtbot: QtBot, records: list[TurnRecord]) -> MetricsMenu:
    menu = MetricsMenu(records, lambda: records[0] if records else None)
    qtbot.addWidget(menu)
    return menu


def test_the_turn_that_is_looked_at_is_copied(menu: MetricsMenu) -> None:
    menu.copy_action.trigger()
    assert "response_ms: 2348.0" in QGuiApplication.clipboard().text().splitlines()


def test_without_a_turn_there_is_nothing_to_copy_or_export(
    menu: MetricsMenu, records: list[TurnRecord]
) -> None:
    records.clear()
    menu.refresh()
    assert not menu.copy_action.isEnabled()
    assert not menu.export_action.isEnabled()


@pytest.mark.parametrize("name", ["turns.csv", "turns.json", "turns.JSON"])
def test_the_files_name_decides_the_format(menu: MetricsMenu, tmp_path: Path, name: str) -> None:
    menu.write(tmp_path / name)
    text = (tmp_path / name).read_text(encoding="utf-8")
    if name.lower().endswith("json"):
        assert len(json.loads(text)["turns"]) == len(RECORDS)
    else:
        assert len(list(csv.DictReader(text.splitlines()))) == len(RECORDS)


def test_a_place_that_cannot_be_written_is_told(
    menu: MetricsMenu, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(menu.trouble) as told:
        menu.write(tmp_path / "nowhere" / "turns.csv")
    assert told.args == [
        "export_failed",
        "turns.csv could not be written: No such file or directory.",
    ]


def test_the_dialog_asks_without_stopping_the_program_and_writes_what_it_is_told(
    menu: MetricsMenu, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda self: pytest.fail("a nested loop"))
    menu.export_action.trigger()
    (dialog,) = menu.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.filterSelected.emit("JSON (*.json)")
    assert dialog.defaultSuffix() == "json"
    dialog.fileSelected.emit(str(tmp_path / "turns.json"))
    dialog.reject()
    assert (tmp_path / "turns.json").exists()
