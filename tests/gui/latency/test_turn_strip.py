"""Tests of the strip of turns and of choosing one of them."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.engine.latency.records import TurnRecord
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import DARK, LIGHT, Theme
from app.gui.latency.turn_bars import EMPTY
from app.gui.latency.turn_strip import TurnStrip
from tests.gui.latency.test_turn_bars import RECORDS, record


@pytest.fixture
def strip(qtbot: QtBot) -> TurnStrip:
    strip = TurnStrip()
    qtbot.addWidget(strip)
    strip.resize(420, strip.sizeHint().height())
    return strip


@pytest.fixture
def chosen(strip: TurnStrip) -> list[int | None]:
    """The numbers of the chosen turns, in order."""
    numbers: list[int | None] = []
    strip.chosen.connect(lambda turn: numbers.append(turn.turn if turn else None))
    return numbers


def middle(strip: TurnStrip, turn: int) -> QPoint:
    bar = next(bar for bar in strip.bars() if bar.record.turn == turn)
    return bar.slot.center().toPoint()


def test_before_the_first_turn_it_says_what_will_stand_there(strip: TurnStrip) -> None:
    assert strip.objectName() == "turnHistory"
    assert strip.accessibleDescription() == EMPTY
    assert not strip.grab().isNull()


def test_a_screen_reader_is_told_the_medians(strip: TurnStrip) -> None:
    strip.show_records(RECORDS)
    assert strip.accessibleDescription().startswith("median 348 ms, cold 2.3 s, tools 1.0 s")


def test_the_arrow_keys_go_from_turn_to_turn_and_past_the_last_to_the_present(
    strip: TurnStrip, chosen: list[int | None], qtbot: QtBot
) -> None:
    strip.show_records(RECORDS)
    keys = Qt.Key
    for key in (keys.Key_Left, keys.Key_Left, keys.Key_Right, keys.Key_Right, keys.Key_Home):
        qtbot.keyClick(strip, key)
    qtbot.keyClick(strip, keys.Key_Left)
    qtbot.keyClick(strip, keys.Key_End)
    assert chosen == [6, 5, 6, None, 1, 1, None]


def test_keys_do_nothing_where_there_is_no_turn(
    strip: TurnStrip, chosen: list[int | None], qtbot: QtBot
) -> None:
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert chosen == [None]


def test_a_click_chooses_a_turn_and_another_lets_it_go(
    strip: TurnStrip, chosen: list[int | None], qtbot: QtBot
) -> None:
    strip.show_records(RECORDS)
    for turn in (2, 3, 3):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle(strip, turn))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(2, 30))
    assert chosen == [2, 3, None, None]


def test_pointing_at_a_turn_tells_its_figures(strip: TurnStrip) -> None:
    named = dataclasses.replace(RECORDS[1], tools=("<b>bold</b>",))
    strip.show_records([named, *RECORDS[2:]])
    strip.show()
    where = middle(strip, 2)
    event = QHelpEvent(QEvent.Type.ToolTip, where, strip.mapToGlobal(where))
    QApplication.sendEvent(strip, event)
    assert "Turn 2, tools: Answer heard after" in QToolTip.text()
    assert "&lt;b&gt;" in QToolTip.text(), "a tool's name is no markup"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F9, Qt.Key.Key_Escape])
def test_it_leaves_the_keys_that_talk_and_stop_to_the_window(strip: TurnStrip, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(strip, event)
    assert not event.isAccepted()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("width", [260, 420, 900])
def test_it_can_be_painted_in_each_theme_and_width(
    strip: TurnStrip, theme: Theme, width: int, appearance: Appearance
) -> None:
    appearance.choose("dark" if theme.dark else "light")
    strip.resize(width, strip.sizeHint().height())
    far = record(7, ttft_ms=90_000.0)
    strip.show_records([*RECORDS, far])
    strip.choose(far)
    picture = strip.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert {theme.highlight, theme.parts[1]} <= seen


def test_marks_differ_in_shape_not_only_in_colour(strip: TurnStrip) -> None:
    """Turns of the same height differ below the line, even in black and white."""

    def shape(turn: TurnRecord) -> list[bool]:
        strip.show_records([dataclasses.replace(turn, turn=1), record(2), record(3)])
        slot = strip.bars()[0].slot.adjusted(-2, 0, 2, 60).toRect()
        picture = strip.grab(slot).toImage()
        return [
            picture.pixelColor(x, y).alpha() > 0 and picture.pixelColor(x, y).lightness() < 140
            for y in range(picture.height() // 3, picture.height())
            for x in range(picture.width())
        ]

    same = {
        "plain": record(1, ttft_ms=2140.0),
        "cold": RECORDS[0],
        "tools": record(1, ttft_ms=2140.0, tools=("weather",)),
        "interrupted": record(1, ttft_ms=2140.0, outcome="interrupted"),
        "failed": record(1, ttft_ms=2140.0, outcome="failed"),
    }
    shapes = {tuple(shape(turn)) for turn in same.values()}
    assert len(shapes) == len(same)
