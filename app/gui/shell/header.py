"""The top row of the window: who answers, the response time, and the menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.gui.kit.layouts import hbox
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton
from app.gui.latency.latency_chip import LatencyChip
from app.gui.shell.model_menu import ModelMenu


class Header(QWidget):
    def __init__(self, chip: LatencyChip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sidebar_button = self._button("menu", self.tr("Conversations (Ctrl+H)"))
        self.model_menu = ModelMenu(self)
        self.chip = chip
        self.new_button = self._button("edit", self.tr("New chat (Ctrl+N)"))
        self.more_button = self._button("more", self.tr("More"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more_button)
        self.more_button.setMenu(menu)
        self.find_action = menu.addAction(self.tr("Find in chat"))
        self.private_action = self._checkable(menu, self.tr("Private chat"))
        menu.addSeparator()
        self.compact_action = self._checkable(menu, self.tr("Small window"))
        self.chip_action = self._checkable(menu, self.tr("Show response times"))
        menu.addSeparator()
        self.voices_action = menu.addAction(self.tr("Models and voices…"))
        self.help_action = menu.addAction(self.tr("Keyboard shortcuts"))
        self.settings_action = menu.addAction(self.tr("Settings…"))
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

    def _checkable(self, menu: QMenu, text: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        return action
