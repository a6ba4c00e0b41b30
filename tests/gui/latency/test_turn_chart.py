"""Tests of the chart of the latest turns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.latency.turn_chart import SHOWN, TurnChart
from tests.gui.latency.measured import record

TURNS = [record(1), record(2, ttft_ms=900.0), record(3, outcome="failed"), record(4)]


@pytest.fixture
def chart(qtbot: QtBot) -> TurnChart:
    chart = TurnChart()
    qtbot.addWidget(chart)
    chart.resize(308, 64)
    chart.show_records(TURNS)
    chart.show()
    qtbot.waitUntil(lambda: chart.visualItemRect(chart.item(0)).width() > 0)
    return chart


@pytest.fixture
def chosen(chart: TurnChart) -> list[int | None]:
    found: list[int | None] = []
    chart.chosen.connect(lambda turn: found.append(turn.turn if turn else None))
    return found


def middle(chart: TurnChart, row: int) -> QPoint:
    return chart.visualItemRect(chart.item(row)).center()


def test_the_arrow_keys_choose_one_turn_after_the_other(
    chart: TurnChart, chosen: list[int | None], qtbot: QtBot
) -> None:
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        qtbot.keyClick(chart, key)
    assert chosen[-4:] == [1, 2, 4, 3]


def test_tab_begins_at_the_latest_turn(chart: TurnChart, chosen: list[int | None]) -> None:
    chart.forget()
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert chosen == []
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chosen == [4]


def test_a_click_chooses_a_turn_and_another_lets_it_go(
    chart: TurnChart, chosen: list[int | None], qtbot: QtBot
) -> None:
    for row in (1, 2, 2):
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle(chart, row))
    assert chosen == [2, 3, None]


def test_each_turn_is_text_for_a_screen_reader_and_in_its_tooltip(chart: TurnChart) -> None:
    item = chart.item(2)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Turn 3, failed. 0.36 s"
    assert "Turn 3, failed" in item.toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F9, Qt.Key.Key_Escape, Qt.Key.Key_A])
def test_keys_that_talk_type_and_stop_are_the_windows(chart: TurnChart, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(chart, event)
    assert not event.isAccepted()


def test_new_turns_let_the_chosen_one_go(chart: TurnChart) -> None:
    chart.setCurrentRow(1)
    chart.show_records([*TURNS, record(5)])
    assert chart.currentRow() == -1


def test_a_single_turn_needs_no_chart(chart: TurnChart) -> None:
    chart.show_records(TURNS[:1])
    assert chart.isHidden()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_of_many_turns_the_latest_fit_side_by_side(
    chart: TurnChart, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    chart.setLayoutDirection(direction)
    chart.show_records([record(number) for number in range(1, 201)])
    chart.doItemsLayout()
    assert chart.count() == SHOWN
    area = chart.viewport().rect()
    rects = [chart.visualItemRect(chart.item(row)) for row in range(SHOWN)]
    assert all(area.contains(rect) for rect in rects)
    assert (rects[0].x() < rects[-1].x()) is (direction is Qt.LayoutDirection.LeftToRight)


def test_a_turn_far_slower_than_the_others_leaves_them_visible(chart: TurnChart) -> None:
    turns = [record(1), record(2), record(3), record(4, ttft_ms=90_000.0)]
    chart.show_records(turns)
    slot = QRectF(0, 0, 16, 64)
    assert chart.bar(slot, turns[3]).top() >= slot.top()
    assert chart.bar(slot, turns[0]).height() > 8
