"""The top row of the window: who answers, the response time, and the menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.gui.kit.layouts import hbox
from app.gui.kit.shortcuts import native_keys, with_keys
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton, set_menu
from app.gui.latency.latency_chip import LatencyChip
from app.gui.shell.model_menu import ModelMenu


class Header(QWidget):
    def __init__(self, chip: LatencyChip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sidebar_button = self._button("menu", with_keys(self.tr("Your chats"), "Ctrl+H"))
        self.model_menu = ModelMenu(self)
        self.chip = chip
        self.new_button = self._button("edit", with_keys(self.tr("New chat"), "Ctrl+N"))
        self.more_button = self._button("more", self.tr("More"))
        menu = QMenu(self.more_button)
        set_menu(self.more_button, menu)
        self.find_action = _action(menu, self.tr("Find in chat"), "Ctrl+F")
        self.private_action = _action(menu, self.tr("Private chat"), checkable=True)
        menu.addSeparator()
        self.compact_action = _action(menu, self.tr("Small window"), "Ctrl+M", checkable=True)
        self.chip_action = _action(menu, self.tr("Show response times"), checkable=True)
        menu.addSeparator()
        self.voices_action = _action(menu, self.tr("Models and voices…"), "Ctrl+Shift+V")
        self.help_action = _action(menu, self.tr("Keyboard shortcuts"), "F1")
        self.settings_action = _action(menu, self.tr("Settings…"), "Ctrl+,")
        hbox(
            self.sidebar_button,
            self.model_menu,
            None,
            chip,
            self.new_button,
            self.more_button,
            parent=self,
            margins=(SPACE + 4, SPACE, SPACE + 4, SPACE),
        )

    def _button(self, icon: str, tooltip: str) -> IconButton:
        button = IconButton(icon, tooltip, self, size=20)
        button.setObjectName(f"{icon}Button")
        button.setFixedSize(36, 36)
        return button


def _action(menu: QMenu, text: str, keys: str = "", *, checkable: bool = False) -> QAction:
    """An action that shows its keys; the window has the shortcut."""
    action = menu.addAction(f"{text}\t{native_keys(keys)}" if keys else text)
    action.setCheckable(checkable)
    return action
