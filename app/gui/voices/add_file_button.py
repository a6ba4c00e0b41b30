"""The button that adds a file of the user's to a catalog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.gui.kit.controls import Button
from app.gui.kit.dialogs import Message, open_dialog
from app.gui.kit.translation import translated


class AddFileButton(Button):
    """Calls ``add`` with the file that the user chooses. ``title`` and ``files`` are those of the
    dialog: "Models (*.gguf)"."""

    def __init__(self, title: str, files: str, add: Callable[[Path], None]) -> None:
        super().__init__(self.tr("Add file…"), self._choose, name="addModel")
        self._title = title
        self._files = files
        self._add = add

    def show_problem(self, problem: str) -> None:
        """Say why the file was not added."""
        title = self.tr("The file was not added")
        open_dialog(Message("modelNotAdded", title, translated(problem), self))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._title, str(Path.home()))
        dialog.setNameFilter(self._files)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self._add(Path(file)))
        open_dialog(dialog)
