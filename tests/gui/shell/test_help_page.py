from __future__ import annotations

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from app import __version__
from app.gui.kit.shortcuts import KEYS
from app.gui.shell.help_page import HelpPage, open_help
from app.gui.shell.window import Window

DECLARED = {QKeySequence(key) for _, keys, _ in KEYS for key in keys.split()}


def test_every_key_is_one_that_qt_knows_and_stands_in_one_row() -> None:
    keys = [QKeySequence(key).toString() for _, keys, _ in KEYS for key in keys.split()]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_the_rows_of_a_group_stand_together() -> None:
    groups = [group for group, _ in groupby(KEYS, key=lambda row: row[0])]
    assert len(set(groups)) == len(groups)


def test_every_shortcut_of_the_window_is_listed(window: Window) -> None:
    actions = (key for action in window.findChildren(QAction) for key in action.shortcuts())
    shortcuts = (shortcut.key() for shortcut in window.findChildren(QShortcut))
    for key in (*actions, *shortcuts):
        assert key in DECLARED, key.toString()


def test_f1_opens_the_page_once(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    open_help(window)
    (page,) = window.findChildren(HelpPage)
    assert page.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_page_tells_version_and_folders(qtbot: QtBot, home: Path) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    rows = dict(page.rows())
    assert rows["Version"] == __version__
    assert rows["Settings"] == str(home / "config")


def test_typing_leaves_the_rows_that_hold_each_word(qtbot: QtBot) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    page.search.setText("LINE new")
    assert [what for _, what in page.rows()] == ["Start a new line"]
    page.search.setText("talking")  # a group's name
    assert ("F9", "The same, anywhere in the window") in page.rows()
    page.search.clear()
    assert len(list(page.rows())) > len(KEYS)


def test_twice_as_large_text_leaves_room_for_what_a_key_does(qtbot: QtBot) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    font = page.font()
    font.setPointSizeF(2 * font.pointSizeF())
    page.list.setFont(font)
    page.resize(400, 600)
    page.show()
    width = page.list.viewport().width()
    assert page.list.columnWidth(0) + page.list.columnWidth(1) == width
    assert page.list.columnWidth(1) >= width // 2


def test_a_row_can_be_copied(qtbot: QtBot) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    qtbot.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Space\t")
