"""Tests of copying and exporting the figures."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.gui.latency.latency_meter import LatencyMeter
from app.gui.latency.latency_panel import LatencyPanel
from tests.gui.latency.test_latency_meter import turn


@pytest.fixture
def empty(qtbot: QtBot) -> LatencyPanel:
    panel = LatencyPanel(LatencyMeter())
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    panel.show()
    return panel


@pytest.fixture
def panel(empty: LatencyPanel) -> LatencyPanel:
    for number in (1, 2, 3):
        turn(empty.findChild(LatencyMeter), number)
    return empty


def test_before_the_first_turn_one_sentence_is_all_there_is(empty: LatencyPanel) -> None:
    assert empty.findChild(LatencyMeter).isHidden()
    assert empty.copy_button.isHidden()
    assert empty.export_button.isHidden()


def test_the_turn_that_is_shown_is_the_one_that_is_copied(
    panel: LatencyPanel, qtbot: QtBot
) -> None:
    panel.findChild(LatencyMeter).chart.setCurrentRow(0)
    qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("turn: 1\n")


@pytest.mark.parametrize("name", ["turns.csv", "turns.json", "turns.JSON"])
def test_the_files_name_decides_the_format(panel: LatencyPanel, tmp_path: Path, name: str) -> None:
    panel.write(tmp_path / name)
    text = (tmp_path / name).read_text(encoding="utf-8")
    if name.lower().endswith("json"):
        assert len(json.loads(text)["turns"]) == 3
    else:
        assert len(list(csv.DictReader(text.splitlines()))) == 3


def test_a_place_that_cannot_be_written_is_told(
    panel: LatencyPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.trouble) as told:
        panel.write(tmp_path / "nowhere" / "turns.csv")
    assert told.args == [
        "export_failed",
        "Couldn't save turns.csv: No such file or directory.",
    ]


def test_the_dialog_asks_without_stopping_the_program_and_writes_what_it_is_told(
    panel: LatencyPanel, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda self: pytest.fail("a nested loop"))
    panel.export_button.click()
    (dialog,) = panel.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.filterSelected.emit("JSON (*.json)")
    assert dialog.defaultSuffix() == "json"
    dialog.fileSelected.emit(str(tmp_path / "turns.json"))
    dialog.reject()
    assert (tmp_path / "turns.json").exists()


@pytest.mark.parametrize("width", [240, 340])
def test_nothing_is_wider_than_the_panel(panel: LatencyPanel, width: int) -> None:
    panel.resize(width, 600)
    meter = panel.findChild(LatencyMeter)
    assert meter.mapTo(panel, meter.rect().topRight()).x() <= panel.width()
