"""Settings taken along to another computer and brought in from one: the files and the questions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.config import profiles
from app.config.settings import Settings
from app.config.settings_repair import Imported, read_export, write_export
from app.errors import ReparteeError
from app.gui.kit.translation import of_setting, words


class SettingsTransfer(QObject):
    """``imported`` tells what the user has agreed to."""

    imported = Signal(dict)
    """Changes of the settings, by name."""
    trouble = Signal(str, object)

    def ask_where_to_export(self, over: QWidget) -> None:
        self._choose_file(over, self.tr("Export settings"), self._export, saving=True)

    def ask_what_to_import(self, over: QWidget, settings: Settings) -> None:
        self._choose_file(
            over, self.tr("Import settings"), lambda file: self._preview(over, settings, file)
        )

    def _choose_file(
        self, over: QWidget, title: str, then: Callable[[Path], None], *, saving: bool = False
    ) -> None:
        dialog = QFileDialog(over, title)
        dialog.setObjectName("settingsFile")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Settings (*.json)"), self.tr("All files (*)")])
        if saving:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("json")
            dialog.selectFile("repartee-settings.json")
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def _export(self, file: Path) -> None:
        try:
            write_export(file)
        except ReparteeError as error:
            self.trouble.emit(error.code, str(error))

    def _preview(self, over: QWidget, settings: Settings, file: Path) -> None:
        try:
            found = read_export(file, settings)
        except ReparteeError as error:
            self._tell(over, words(str(error)))
            return
        if not (found.changes or found.profiles):
            self._tell(over, self.tr("This file would change nothing."), self._left_out(found))
            return
        box = self._box(over, self.tr("Import these settings?"), self._summary(found))
        take = box.addButton(self.tr("Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        take.clicked.connect(lambda: self._take_over(found))
        box.open()

    def _take_over(self, found: Imported) -> None:
        there = profiles.names()
        try:
            for name, values in found.profiles.items():
                if name not in there:  # the user's own stay
                    profiles.save(name, _whole(values))
        except ReparteeError as error:
            self.trouble.emit(error.code, str(error))
        self.imported.emit(found.changes)

    def _summary(self, found: Imported) -> str:
        titles = [of_setting(str(Settings.model_fields[name].title)) for name in found.changes]
        lines = []
        if titles:
            lines.append(self.tr("It changes: {titles}.").format(titles=", ".join(titles)))
        if found.profiles:
            names = ", ".join(found.profiles)
            lines.append(self.tr("It brings the profiles: {names}.").format(names=names))
        return "\n\n".join([*lines, *filter(None, [self._left_out(found)])])

    def _left_out(self, found: Imported) -> str:
        left = [*map(of_setting, found.unusable), *found.unknown]
        said = self.tr("It cannot be used here, and is left out: {names}.")
        return said.format(names=", ".join(left)) if left else ""

    def _tell(self, over: QWidget, text: str, more: str = "") -> None:
        box = self._box(over, text, more)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.open()

    def _box(self, over: QWidget, text: str, more: str) -> QMessageBox:
        box = QMessageBox(over)
        box.setObjectName("importSettings")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Import settings"))
        box.setTextFormat(Qt.TextFormat.PlainText)  # the file's words, not ours: no HTML
        box.setText(text)
        box.setInformativeText(more)
        return box


def _whole(values: dict[str, Any]) -> dict[str, Any]:
    """A profile's values, those that the file does not name as they are by default."""
    return {field: Settings.model_fields[field].default for field in profiles.FIELDS} | values
