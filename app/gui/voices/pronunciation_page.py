"""The table of words that are spoken differently from how they are written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.config.settings import Settings, format_assignments, parse_assignments
from app.gui.kit.controls import Button
from app.gui.kit.dialogs import FormDialog
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE


def with_pronunciation(table: Mapping[str, str], word: str, alias: str) -> dict[str, str]:
    """``table`` with ``word`` added, in place of the same word in other letter case."""
    others = {w: a for w, a in table.items() if w.casefold() != word.casefold()}
    return {**others, word: alias}


class PronunciationForm(QWidget):
    """A word and its alias, which is spoken in its place."""

    added = Signal(str, str)
    """The word, and its alias."""
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.word = self._field(self.tr("Word"), self.tr("SQL"))
        self.alias = self._field(self.tr("Say as"), self.tr("sequel"))
        self.add = Button(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add the pronunciation"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE)
        for column, field in enumerate((self.word, self.alias)):
            label = plain_label(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
            field.textChanged.connect(self._update)
            field.returnPressed.connect(self.add.click)
        grid.addWidget(self.add, 1, 2)
        self.add.clicked.connect(self._add)
        self._update()

    @property
    def entry(self) -> dict[str, str]:
        """A table of the one pronunciation; empty while a field is."""
        word, alias = " ".join(self.word.text().split()), " ".join(self.alias.text().split())
        return {word: alias} if word and alias and "=" not in word else {}

    def _update(self) -> None:
        self.add.setEnabled(bool(self.entry))
        self.edited.emit()

    def _add(self) -> None:
        for entry in self.entry.items():
            self.word.clear()
            self.alias.clear()
            self.word.setFocus()
            self.added.emit(*entry)

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit(placeholderText=placeholder)
        field.setAccessibleName(name)
        return field


class PronunciationPage(QWidget):
    changed = Signal(dict)
    """Settings to save."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        intro = wrapped(
            self.tr(
                "Words the voice mispronounces, and how to spell them for it. Your chats show "
                "the original spelling. To try a word, select it in a chat and choose “How is "
                "this spoken?”"
            ),
            "muted",
        )
        self.form = PronunciationForm()
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(self.tr("Pronunciations"))
        self.table.setHorizontalHeaderLabels([self.tr("Word"), self.tr("Say as")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.remove = Button(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the pronunciation"))
        vbox(
            intro,
            self.form,
            (self.table, 1),
            hbox(self.remove, None),
            parent=self,
            spacing=SPACE + SPACE // 2,
            margins=(0, SPACE, 0, 0),
        )
        self.form.added.connect(lambda *entry: self._save(with_pronunciation(self._saved, *entry)))
        self.remove.clicked.connect(self._remove)
        self.table.itemChanged.connect(lambda _: self._save(self._table()))
        self.table.itemSelectionChanged.connect(self._enable_remove)
        self._saved: dict[str, str] = {}
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        self._saved = parse_assignments(settings.pronunciations)
        if self._table() == self._saved and self.table.rowCount() == len(self._saved):
            return
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            for row, entry in enumerate(sorted(self._saved.items(), key=lambda e: e[0].casefold())):
                self.table.insertRow(row)
                for column, text in enumerate(entry):
                    self.table.setItem(row, column, QTableWidgetItem(text))
        self._enable_remove()

    def _table(self) -> dict[str, str]:
        """The table as shown, without rows in which a cell is empty."""
        table = {}
        for row in range(self.table.rowCount()):
            word, alias = (self.table.item(row, column) for column in (0, 1))
            if word is not None and alias is not None:
                table[word.text().replace("=", " ").strip()] = alias.text().strip()
        return {word: alias for word, alias in table.items() if word and alias}

    def _remove(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        words = (self.table.item(row, 0) for row in rows)
        removed = {word.text() for word in words if word is not None}
        self._save({word: alias for word, alias in self._saved.items() if word not in removed})

    def _save(self, table: dict[str, str]) -> None:
        if table != self._saved:
            self.changed.emit({"pronunciations": format_assignments(table)})

    def _enable_remove(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedIndexes()))


class PronunciationsDialog(FormDialog):
    """The page on its own."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__("pronunciations", self.tr("Pronunciations"), parent)
        self.page = PronunciationPage(settings)
        row = hbox(None, self.close_button())
        vbox(
            self.heading(),
            (self.page, 1),
            row,
            parent=self,
            spacing=SPACE + SPACE // 2,
            margins=2 * SPACE,
        )
        self.setMinimumSize(360, 320)
        self.resize(520, 480)
