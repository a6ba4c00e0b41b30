"""The settings, section below section, with a search above them and an index beside them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.forms import plain_label
from app.gui.kit.stylesheet import margins
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import of_setting
from app.gui.settings.settings_section import SettingsSection

INDEX_FROM_PX = 620
"""On a narrower page the rows need the index's room."""
READABLE_PX = 760
"""In a wider row the eye loses the line."""


class SettingsPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.sections: dict[str, SettingsSection] = {}
        self._led = False
        """The index leads, and does not follow the scrolling."""
        self.search = QLineEdit()
        self.search.setObjectName("searchSettings")
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self._nothing = plain_label("")
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("look", "muted")
        self._nothing.hide()
        self.index = QListWidget()
        self.index.setObjectName("settingsIndex")
        self.index.setAccessibleName(self.tr("Sections"))
        self.index.setProperty("look", "index")
        self.index.setFrameShape(QFrame.Shape.NoFrame)
        self.index.currentRowChanged.connect(self._go_to)
        self._content = QWidget()
        self._content.setMaximumWidth(READABLE_PX)
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(2 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        self._rows.setSpacing(2 * SPACE)
        self._rows.addWidget(self._nothing)
        self._rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setWidget(self._content)
        self._scroll.verticalScrollBar().valueChanged.connect(self._show_place)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._keep_in_sight)
        top, middle, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        top.addWidget(self.search)
        middle.setContentsMargins(margins(SPACE, 0, 0, 0))
        middle.setSpacing(0)
        middle.addWidget(self.index)
        middle.addWidget(self._scroll, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(middle, 1)

    def section(self, name: str) -> SettingsSection:
        """The part that is called ``name``; a new one stands below the others."""
        if name not in self.sections:
            section = self.sections[name] = SettingsSection(of_setting(name))
            self._rows.insertWidget(self._rows.count() - 1, section)
            self.index.addItem(section.title)
            self.index.setFixedWidth(self.index.sizeHintForColumn(0) + 2 * SPACE)
            if self.index.count() == 1:
                self.index.setCurrentRow(0)
        return self.sections[name]

    def _find(self, query: str) -> None:
        found = [section.show_matches(query) for section in self.sections.values()]
        for place, there in enumerate(found):
            self.index.item(place).setHidden(not there)
        said = self.tr("No setting has “{words}” in its name or description.")
        self._nothing.setText(said.format(words=query))
        self._nothing.setVisible(not any(found))

    def _go_to(self, place: int) -> None:
        section = list(self.sections.values())[place]
        self._led = True
        self._scroll.verticalScrollBar().setValue(section.y() - SPACE)
        self._led = False

    def _show_place(self, scrolled: int) -> None:
        """Mark in the index what is read now."""
        if self._led:
            return
        shown = [
            place
            for place, section in enumerate(self.sections.values())
            if section.isVisibleTo(self) and section.y() <= scrolled + 8 * SPACE
        ]
        if shown:
            self.index.blockSignals(True)
            self.index.setCurrentRow(shown[-1])
            self.index.blockSignals(False)

    def _keep_in_sight(self, before: QWidget | None, now: QWidget | None) -> None:
        """Qt scrolls by itself only while the focus goes from row to row."""
        if now is not None and self._content.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.index.setVisible(event.size().width() >= INDEX_FROM_PX)
