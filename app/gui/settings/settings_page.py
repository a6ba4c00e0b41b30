"""One page of the settings: rows with a thin line below each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.gui.kit.forms import plain_label
from app.gui.kit.layouts import vbox
from app.gui.kit.theme import SPACE, current_theme
from app.gui.settings.page_row import PageRow

GAP = SPACE + SPACE // 2
"""Above and below a line between two rows."""


class SettingsPage(QWidget):
    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        heading = plain_label(title, "heading")
        self._column = vbox(heading, parent=self, spacing=2 * GAP + 1, margins=(0, 0, 0, 3 * SPACE))

    def add(self, part: QWidget, *, after: QWidget | None = None) -> None:
        """Add ``part`` below ``after``, or at the end."""
        place = self._column.indexOf(after) + 1 if after is not None else self._column.count()
        self._column.insertWidget(place, part)

    def remove(self, part: QWidget) -> None:
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()

    def parts(self) -> list[QWidget]:
        """Everything below the heading, from top to bottom."""
        items = (self._column.itemAt(index) for index in range(1, self._column.count()))
        return [part for item in items if item is not None and (part := item.widget()) is not None]

    def stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        found = []
        for part in self.parts():
            inside = part.stops() if isinstance(part, PageRow) else part.findChildren(QWidget)
            found += [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return found

    def show_needed(self) -> None:
        """Show the rows that have an effect."""
        for part in self.parts():
            part.setVisible(part.is_needed if isinstance(part, PageRow) else True)

    def show_matches(self, query: str) -> bool:
        """Show only the parts that contain every word of ``query``; return whether any does."""
        wanted = query.casefold().split()
        found = False
        for part in self.parts():
            text = self._searchable_text(part)
            matches = all(word in text for word in wanted)
            part.setVisible(matches)
            found |= matches
        return found

    def _searchable_text(self, part: QWidget) -> str:
        texts = [self.title, part.accessibleName()]
        if isinstance(part, PageRow):
            texts.append(part.search_words)
        for one in part.findChildren(QWidget):
            if isinstance(one, QLabel | QAbstractButton):
                texts.append(one.text())
            elif isinstance(one, QComboBox):
                texts += [one.itemText(index) for index in range(one.count())]
            elif isinstance(one, QSpinBox):
                texts += [one.text(), one.specialValueText()]
            elif isinstance(one, QLineEdit | QPlainTextEdit):
                texts.append(one.placeholderText())
        return " ".join(texts).casefold()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QColor(current_theme().border)
        for part in self.parts():
            if part.isVisibleTo(self):
                painter.fillRect(0, part.geometry().bottom() + 1 + GAP, self.width(), 1, line)
        painter.end()
