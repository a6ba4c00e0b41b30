"""Tests of the small widgets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.gui.kit.widgets import IconButton, set_menu


def test_a_button_is_not_highlighted_after_its_menu_was_closed_elsewhere(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("One")
    set_menu(button, menu)
    with qtbot.waitExposed(button):
        button.show()
    button.move(300, 300)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # where the mouse was at the press
    menu.popup(QPoint(0, 0))
    menu.close()
    qtbot.waitUntil(lambda: not button.underMouse())


def test_the_tooltip_of_a_button_leaves_with_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button = IconButton("close", "Close", page)
    with qtbot.waitExposed(page):
        page.show()
    QToolTip.showText(QPoint(10, 10), "Close", button)
    assert QToolTip.isVisible()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    button.hide()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
