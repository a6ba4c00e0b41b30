"""The words that are said otherwise than they are written: to add to, change and remove."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import Settings, format_assignments, parse_assignments
from app.gui.kit.forms import plain_label
from app.gui.kit.theme import SPACE
from app.gui.voices.pronunciation_form import PronunciationForm


class PronunciationPage(QWidget):
    changed = Signal(dict)
    """Settings to save."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        intro = plain_label(
            self.tr(
                "Words the voice gets wrong, and how to spell them for it. The conversation shows "
                "them as they are written. Select text in the conversation and choose “How is this "
                "spoken?” to try one."
            )
        )
        intro.setWordWrap(True)
        intro.setProperty("look", "muted")
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
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the pronunciation"))
        self.remove.setAutoDefault(False)
        below = QHBoxLayout()
        below.addWidget(self.remove)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE + SPACE // 2)
        column.addWidget(intro)
        column.addWidget(self.form)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        self.form.added.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.itemChanged.connect(lambda _: self._save(self._entered()))
        self.table.itemSelectionChanged.connect(self._follow_selection)
        self._saved: dict[str, str] = {}
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        self._saved = parse_assignments(settings.pronunciations)
        if self._entered() == self._saved and self.table.rowCount() == len(self._saved):
            return
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for row, entry in enumerate(sorted(self._saved.items(), key=lambda e: e[0].casefold())):
            self.table.insertRow(row)
            for place, text in enumerate(entry):
                self.table.setItem(row, place, QTableWidgetItem(text))
        self.table.blockSignals(False)
        self._follow_selection()

    def _entered(self) -> dict[str, str]:
        """The table as it stands; a row without a word, or nothing to say, is none."""
        entered = {}
        for row in range(self.table.rowCount()):
            word, said = (self.table.item(row, place) for place in (0, 1))
            if word is not None and said is not None:
                entered[word.text().replace("=", " ").strip()] = said.text().strip()
        return {word: said for word, said in entered.items() if word and said}

    def _add(self, word: str, said: str) -> None:
        kept = {w: s for w, s in self._saved.items() if w.casefold() != word.casefold()}
        self._save({**kept, word: said})

    def _remove(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        words = (self.table.item(row, 0) for row in rows)
        gone = {word.text() for word in words if word is not None}
        self._save({word: said for word, said in self._saved.items() if word not in gone})

    def _save(self, table: dict[str, str]) -> None:
        if table != self._saved:
            self.changed.emit({"pronunciations": format_assignments(table)})

    def _follow_selection(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedIndexes()))
