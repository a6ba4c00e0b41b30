"""The settings in sections, with a search field above them and an index beside them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)

from app.gui.kit.dialogs import scroll_area
from app.gui.kit.forms import Row, plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import tr_setting
from app.gui.settings.setting_row import SettingRow

INDEX_FROM_PX = 620
"""A narrower page hides the index: the rows need its width."""
READABLE_PX = 760
"""In a wider row, label and control are too far apart to read as one line."""


class SettingsSection(QFrame):
    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.setObjectName("settingsSection")
        heading = plain_label(title)
        heading.setProperty("look", "title")
        font = heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        heading.setFont(font)
        self.column = vbox(heading, parent=self, spacing=2 * SPACE, margins=(0, 0, 0, SPACE))

    def add(self, part: QWidget, *, before: QWidget | None = None, leading: bool = False) -> None:
        """Add ``part`` above ``before`` or at the end; ``leading`` keeps it at its own width."""
        place = self.column.indexOf(before) if before is not None else self.column.count()
        alignment = Qt.AlignmentFlag.AlignLeading if leading else Qt.AlignmentFlag(0)
        self.column.insertWidget(place, part, 0, alignment)

    def parts(self) -> list[QWidget]:
        """Everything below the heading, from top to bottom."""
        items = (self.column.itemAt(index) for index in range(1, self.column.count()))
        return [part for item in items if item is not None and (part := item.widget()) is not None]

    def show_matches(self, query: str) -> bool:
        """Show only the parts that contain every word of ``query``; return whether any does."""
        wanted = query.casefold().split()
        found = False
        for part in self.parts():
            text = self._searchable_text(part)
            part.setVisible(all(word in text for word in wanted))
            found |= part.isVisibleTo(self)
        self.setVisible(found)
        return found

    def _searchable_text(self, part: QWidget) -> str:
        texts = [self.title]
        if isinstance(part, Row):
            texts += [part.title, part.help_text]
        else:
            texts += [label.text() for label in part.findChildren(QLabel)]
        if isinstance(part, SettingRow):
            texts.append(part.name.replace("_", " "))
        return " ".join(texts).casefold()


class SettingsPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.sections: dict[str, SettingsSection] = {}
        self.search = QLineEdit()
        self.search.setObjectName("searchSettings")
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._no_match = wrapped("", "muted")
        self._no_match.hide()
        self.index = QListWidget()
        self.index.setObjectName("settingsIndex")
        self.index.setAccessibleName(self.tr("Sections"))
        self.index.setProperty("look", "index")
        self.index.setFrameShape(QFrame.Shape.NoFrame)
        self.index.currentRowChanged.connect(self._scroll_to_section)
        self._content = QWidget()
        self._content.setMaximumWidth(READABLE_PX)
        margins = (2 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        self._rows = vbox(
            self._no_match, None, parent=self._content, spacing=2 * SPACE, margins=margins
        )
        self._scroll = scroll_area(self._content)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.verticalScrollBar().valueChanged.connect(self._select_scrolled_section)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._scroll_to_focus)
        top = hbox(self.search, margins=(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE))
        below = hbox(self.index, (self._scroll, 1), spacing=0, margins=(SPACE, 0, 0, 0))
        vbox(top, (below, 1), parent=self, spacing=0)

    def section(self, name: str) -> SettingsSection:
        """The section ``name``, which is added below the others if it is new."""
        if name not in self.sections:
            section = self.sections[name] = SettingsSection(tr_setting(name))
            self._rows.insertWidget(self._rows.count() - 1, section)
            self.index.addItem(section.title)
            self.index.setFixedWidth(self.index.sizeHintForColumn(0) + 2 * SPACE)
            if self.index.count() == 1:
                self.index.setCurrentRow(0)
        return self.sections[name]

    def _filter(self, query: str) -> None:
        found = [section.show_matches(query) for section in self.sections.values()]
        for place, any_match in enumerate(found):
            self.index.item(place).setHidden(not any_match)
        text = self.tr("No setting has “{words}” in its name or description.")
        self._no_match.setText(text.format(words=query))
        self._no_match.setVisible(not any(found))

    def _scroll_to_section(self, place: int) -> None:
        section = list(self.sections.values())[place]
        bar = self._scroll.verticalScrollBar()
        # The clicked entry stays selected even where the page is too short to scroll to it.
        bar.valueChanged.disconnect(self._select_scrolled_section)
        bar.setValue(section.y() - SPACE)
        bar.valueChanged.connect(self._select_scrolled_section)

    def _select_scrolled_section(self, scrolled: int) -> None:
        """Select in the index the section at the top of the view."""
        visible = [
            place
            for place, section in enumerate(self.sections.values())
            if section.isVisibleTo(self) and section.y() <= scrolled + 8 * SPACE
        ]
        if visible:
            with QSignalBlocker(self.index):
                self.index.setCurrentRow(visible[-1])

    def _scroll_to_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Qt scrolls on its own only while the focus moves from one row to the next."""
        if now is not None and self._content.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.index.setVisible(event.size().width() >= INDEX_FROM_PX)
