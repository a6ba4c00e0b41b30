"""The menu that copies a turn's figures or exports the session's."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from app.engine.latency import export
from app.engine.latency.records import TurnRecord
from app.gui.kit.widgets import IconButton


class MetricsMenu(IconButton):
    """``records`` are the session's turns; ``shown_record`` returns the one on display."""

    trouble = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(
        self,
        records: Sequence[TurnRecord],
        shown_record: Callable[[], TurnRecord | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("more", self.tr("Copy or export the figures"), parent, size=16)
        self._records = records
        self._shown_record = shown_record
        self.setObjectName("figuresMenu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.copy_action = menu.addAction(self.tr("Copy this turn's figures"), self.copy)
        self.export_action = menu.addAction(self.tr("Export all turns…"), self.export)
        menu.aboutToShow.connect(self.refresh)
        self.setMenu(menu)
        self.refresh()

    def refresh(self) -> None:
        """Disable what is not possible now."""
        self.copy_action.setEnabled(self._shown_record() is not None)
        self.export_action.setEnabled(bool(self._records))

    def copy(self) -> None:
        """Put the turn on display on the clipboard, a line for each figure."""
        if record := self._shown_record():
            QGuiApplication.clipboard().setText(export.as_text(record, list(self._records)))

    def export(self) -> None:
        """Ask for a file and write the turns there."""
        dialog = QFileDialog(self.window(), self.tr("Export all turns"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffixes = {self.tr("CSV table (*.csv)"): "csv", self.tr("JSON (*.json)"): "json"}
        dialog.setNameFilters(list(suffixes))
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(suffixes[name]))
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.selectFile("repartee-turns")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the turns as JSON if the name ends in ``.json``, else as CSV."""
        convert = export.to_json if path.suffix.lower() == ".json" else export.to_csv
        try:
            text = convert(list(self._records))
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            why = os.strerror(error.errno) if error.errno else self.tr("it is not writable")
            said = self.tr("{file} could not be written: {why}.").format(file=path.name, why=why)
            self.trouble.emit("export_failed", said)
