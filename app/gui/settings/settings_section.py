"""A part of the settings: its heading and what stands under it, found by its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.gui.kit.forms import Row, plain_label
from app.gui.kit.theme import SPACE
from app.gui.settings.setting_row import SettingRow


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
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, SPACE)
        self.column.setSpacing(2 * SPACE)
        self.column.addWidget(heading)

    def add(self, part: QWidget, *, before: QWidget | None = None, leading: bool = False) -> None:
        """Below all that is there, or above ``before``; ``leading`` keeps its own width."""
        place = self.column.indexOf(before) if before is not None else self.column.count()
        alignment = Qt.AlignmentFlag.AlignLeading if leading else Qt.AlignmentFlag(0)
        self.column.insertWidget(place, part, 0, alignment)

    def parts(self) -> list[QWidget]:
        items = (self.column.itemAt(index) for index in range(1, self.column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    def show_matches(self, query: str) -> bool:
        """Show only what holds every word of ``query``; whether there is any."""
        wanted = query.casefold().split()
        found = False
        for part in self.parts():
            part.setVisible(all(word in self._said_of(part) for word in wanted))
            found |= part.isVisibleTo(self)
        self.setVisible(found)
        return found

    def _said_of(self, part: QWidget) -> str:
        said = [self.title]
        if isinstance(part, Row):
            said += [part.title, part.help_text]
        else:
            said += [label.text() for label in part.findChildren(QLabel)]
        if isinstance(part, SettingRow):
            said.append(part.name.replace("_", " "))
        return " ".join(said).casefold()
