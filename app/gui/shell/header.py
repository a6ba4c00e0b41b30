"""The window's top row: who answers, what it is doing, and the way to the settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.gui.kit import icons
from app.gui.kit.stylesheet import margins, theme_of
from app.gui.kit.theme import SPACE
from app.gui.shell.profile_menu import ProfileMenu
from app.gui.shell.state_light import StateLight

WORD_FROM_PX = 430
"""In a narrower window the state's sign stands without its word."""


class Header(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = QLabel(self)
        mark.setPixmap(icons.app_icon().pixmap(QSize(32, 32), self.devicePixelRatioF()))
        name = QLabel("Repartee", self)
        name.setProperty("look", "title")
        self.profile_menu = ProfileMenu(self)
        self.state_light = StateLight(self)
        policy = QSizePolicy.Policy  # where room is scarce the profile's name is cut, not the state
        self.state_light.setSizePolicy(policy.Minimum, policy.Preferred)
        self.history_button = self._button("historyButton", self.tr("Conversations (Ctrl+H)"))
        self.meter_button = self._button("meterButton", self.tr("Response times"), checkable=True)
        self.compact_button = self._button(
            "compactButton", self.tr("Small window, on top (Ctrl+M)"), checkable=True
        )
        self.settings_button = self._button("settingsButton", self.tr("Settings (Ctrl+,)"))

        names = QVBoxLayout()
        names.setSpacing(0)
        for words in (name, self.profile_menu):  # unaligned, one would keep the rest from the edge
            names.addWidget(words, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(SPACE * 2, SPACE + 4, SPACE + 4, SPACE))
        row.setSpacing(SPACE)
        row.addWidget(mark)
        row.addLayout(names, 1)
        row.addWidget(self.state_light)
        row.addSpacing(SPACE // 2)
        row.addWidget(self.history_button)
        row.addWidget(self.meter_button)
        row.addWidget(self.compact_button)
        row.addWidget(self.settings_button)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.state_light.set_brief(event.size().width() < WORD_FROM_PX)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._restyle()

    def _button(self, name: str, words: str, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(words.partition(" (")[0])
        button.setToolTip(words)
        button.setCheckable(checkable)
        button.setIconSize(QSize(22, 22))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _restyle(self) -> None:
        muted = theme_of(self).text_muted
        self.history_button.setIcon(icons.icon("history", muted, 22))
        self.meter_button.setIcon(icons.icon("meter", muted, 22))
        self.compact_button.setIcon(icons.icon("compact", muted, 22))
        self.settings_button.setIcon(icons.icon("settings", muted, 22))
