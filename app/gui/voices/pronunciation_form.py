"""A word, and what to say for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from app.gui.kit.forms import plain_label
from app.gui.kit.theme import SPACE


class PronunciationForm(QWidget):
    added = Signal(str, str)
    """The word, and what to say for it."""
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = self._field(self.tr("Word"), self.tr("SQL"))
        self.said = self._field(self.tr("Say as"), self.tr("sequel"))
        self.add = QPushButton(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add the pronunciation"))
        self.add.setAutoDefault(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE)
        for column, field in enumerate((self.word, self.said)):
            label = plain_label(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
            field.textChanged.connect(self._follow)
            field.returnPressed.connect(self.add.click)
        grid.addWidget(self.add, 1, 2)
        self.add.clicked.connect(self._add)
        self._follow()

    @property
    def entry(self) -> dict[str, str]:
        """What is entered, as a table of one; empty while it is not whole."""
        word, said = " ".join(self.word.text().split()), " ".join(self.said.text().split())
        return {word: said} if word and said and "=" not in word else {}

    def _follow(self) -> None:
        self.add.setEnabled(bool(self.entry))
        self.edited.emit()

    def _add(self) -> None:
        for word, said in self.entry.items():
            self.word.clear()
            self.said.clear()
            self.word.setFocus()
            self.added.emit(word, said)

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        return field
