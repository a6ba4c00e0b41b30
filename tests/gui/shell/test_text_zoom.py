from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.gui.kit.bridge import Bridge
from app.gui.shell.text_zoom import STEPS
from app.gui.shell.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def turn_wheel(over: QWidget, y: int, keys: Qt.KeyboardModifier = CTRL) -> None:
    place = QPointF(9, 9)
    turned = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, y),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, turned)


def sizes(window: Window) -> list[float]:
    """Of the transcript's text and the composer's."""
    return [
        part.document().defaultFont().pointSizeF() for part in (window.transcript, window.composer)
    ]


def test_keys_make_the_conversation_and_the_draft_larger_and_smaller(
    qtbot: QtBot, window: Window
) -> None:
    usual = sizes(window)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert sizes(window) == pytest.approx([size * 1.1 for size in usual])
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert sizes(window) == pytest.approx([size * 0.9 for size in usual])
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL)
    assert sizes(window) == pytest.approx(usual)


def test_there_is_a_largest_and_a_smallest_size(window: Window) -> None:
    zoom = window.text_zoom
    zoom.step(100)
    assert zoom.percent == STEPS[-1]
    zoom.step(-100)
    assert zoom.percent == STEPS[0]


def test_ctrl_and_the_wheel_zoom_over_the_transcript_and_the_composer(window: Window) -> None:
    turn_wheel(window.transcript.viewport(), 120)
    assert window.text_zoom.percent == 110
    turn_wheel(window.composer.viewport(), -120)
    assert window.text_zoom.percent == 100
    turn_wheel(window.transcript.viewport(), 120, Qt.KeyboardModifier.NoModifier)
    assert window.text_zoom.percent == 100


def test_small_turns_of_a_touchpad_add_up_to_a_step(window: Window) -> None:
    for _ in range(4):
        turn_wheel(window.transcript.viewport(), 30)
    assert window.text_zoom.percent == 110


def test_the_size_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = Window(Bridge(), Settings(), store)
    qtbot.addWidget(first)
    first.text_zoom.step(3)
    store.sync()
    second = Window(
        Bridge(), Settings(), QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    )
    qtbot.addWidget(second)
    assert second.text_zoom.percent == first.text_zoom.percent == 150
    assert sizes(second) == sizes(first)


def test_a_stored_size_that_is_none_is_the_usual_one(qtbot: QtBot, tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    store.setValue("zoom", "huge")
    window = Window(Bridge(), Settings(), store)
    qtbot.addWidget(window)
    assert window.text_zoom.percent == 100
