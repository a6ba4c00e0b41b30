"""Export of the settings to a file, and import of such a file after the user has agreed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.config import profiles
from app.config.settings import Settings
from app.config.settings_repair import ImportPreview, read_export, write_export
from app.errors import ReparteeError
from app.gui.kit.controller import Controller
from app.gui.kit.dialogs import Message, Question, open_dialog
from app.gui.kit.translation import tr_setting, translated


class SettingsTransfer(Controller):
    imported = Signal(dict)
    """The settings to change, by name."""

    def export_settings(self, parent: QWidget) -> None:
        """Ask for a file and write the settings to it."""
        dialog = self._file_dialog(parent, self.tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("repartee-settings.json")
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def import_settings(self, parent: QWidget, settings: Settings) -> None:
        """Ask for a file, show what it would change of ``settings``, and emit ``imported``."""
        dialog = self._file_dialog(parent, self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._preview(parent, settings, Path(name)))
        dialog.open()

    def _file_dialog(self, parent: QWidget, title: str) -> QFileDialog:
        dialog = QFileDialog(parent, title)
        dialog.setObjectName("settingsFile")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Settings (*.json)"), self.tr("All files (*)")])
        return dialog

    def _write(self, file: Path) -> None:
        with self._showing_errors():
            write_export(file)

    def _preview(self, parent: QWidget, settings: Settings, file: Path) -> None:
        try:
            found = read_export(file, settings)
        except ReparteeError as error:
            self._show_message(parent, translated(str(error)))
            return
        details = self._summary(found)
        if not (found.changes or found.profiles):
            self._show_message(parent, self.tr("This file would change nothing."), details)
            return
        question = Question(
            "importSettings",
            self.tr("Import these settings?"),
            details,
            self.tr("Import"),
            lambda: self._import(found),
            parent,
            danger=False,
        )
        open_dialog(question)

    def _import(self, found: ImportPreview) -> None:
        existing = profiles.names()
        defaults = {field: Settings.model_fields[field].default for field in profiles.FIELDS}
        with self._showing_errors():
            for name, values in found.profiles.items():
                if name not in existing:  # never overwrite the user's own profile
                    profiles.save(name, defaults | values)
        self.imported.emit(found.changes)

    def _summary(self, found: ImportPreview) -> str:
        lines = []
        if found.changes:
            titles = (tr_setting(str(Settings.model_fields[name].title)) for name in found.changes)
            lines.append(self.tr("It changes: {titles}.").format(titles=", ".join(titles)))
        if found.profiles:
            names = ", ".join(found.profiles)
            lines.append(self.tr("It brings the profiles: {names}.").format(names=names))
        if skipped := [*map(tr_setting, found.unusable), *found.unknown]:
            text = self.tr("It cannot be used here, and is left out: {names}.")
            lines.append(text.format(names=", ".join(skipped)))
        return "\n\n".join(lines)

    def _show_message(self, parent: QWidget, text: str, details: str = "") -> None:
        open_dialog(Message("importSettings", text, details, parent))
