"""The top row of the window: the profile menu, the state, and the buttons that open views."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton, Logo
from app.gui.shell.profile_menu import ProfileMenu
from app.gui.shell.state_light import StateLight

STATE_WORD_MIN_WIDTH_PX = 430
"""A narrower window shows the state without its word."""


class Header(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        logo = Logo(self, size=32)
        name = QLabel("Repartee", self)
        name.setProperty("look", "title")
        self.profile_menu = ProfileMenu(self)
        self.state_light = StateLight(self)
        policy = QSizePolicy.Policy  # where width is scarce the profile is elided, not the state
        self.state_light.setSizePolicy(policy.Minimum, policy.Preferred)
        leading = Qt.AlignmentFlag.AlignLeading  # unaligned, they would not shrink with the window
        names = vbox((name, leading), (self.profile_menu, leading), spacing=0)
        self._row = hbox(
            logo,
            (names, 1),
            self.state_light,
            SPACE // 2,
            parent=self,
            margins=(2 * SPACE, SPACE + 4, SPACE + 4, SPACE),
        )
        self.history_button = self._add_button("history", self.tr("Conversations (Ctrl+H)"))
        self.meter_button = self._add_button("meter", self.tr("Response times"))
        self.compact_button = self._add_button("compact", self.tr("Small window, on top (Ctrl+M)"))
        self.settings_button = self._add_button("settings", self.tr("Settings (Ctrl+,)"))
        for button in (self.meter_button, self.compact_button):
            button.setCheckable(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.state_light.set_brief(event.size().width() < STATE_WORD_MIN_WIDTH_PX)

    def _add_button(self, icon: str, tooltip: str) -> IconButton:
        button = IconButton(icon, tooltip, self, size=22)
        button.setObjectName(f"{icon}Button")
        self._row.addWidget(button)
        return button
