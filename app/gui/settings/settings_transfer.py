"""Export of the settings to a file, and import of such a file after the user has agreed."""

from __future__ import annotations

import re
import typing
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.config.settings import Settings
from app.config.settings_repair import ImportPreview, read_export, write_export
from app.errors import ReparteeError
from app.gui.kit.controller import Controller
from app.gui.kit.dialogs import Message, Question, open_dialog
from app.gui.kit.translation import tr_setting, translated
from app.gui.settings.setting_editor import choice_label

LONGEST_VALUE = 60
_ADDRESS = re.compile(r"://(?:\S*@)?([^\s?#]*)\S*")
"""The parts before and after the group may contain a password or a key."""


class SettingsTransfer(Controller):
    imported = Signal(object)
    """The ``ImportPreview`` that the user has agreed to."""

    def export_settings(self, parent: QWidget) -> None:
        """Ask for a file and write the settings to it."""
        dialog = self._file_dialog(parent, self.tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("repartee-settings.json")
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def import_settings(self, parent: QWidget) -> None:
        """Ask for a file, show what it would change, and emit ``imported``."""
        dialog = self._file_dialog(parent, self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._preview(parent, Path(name)))
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

    def _preview(self, parent: QWidget, file: Path) -> None:
        try:
            found = read_export(file)
        except ReparteeError as error:
            self._show_message(parent, translated(str(error)))
            return
        details = self._summary(found)
        if not (found.changes or found.profiles):
            self._show_message(parent, self.tr("This file changes nothing."), details)
            return
        question = Question(
            "importSettings",
            self.tr("Import these settings?"),
            details,
            self.tr("Import"),
            lambda: self.imported.emit(found),
            parent,
            danger=False,
        )
        open_dialog(question)

    def _summary(self, found: ImportPreview) -> str:
        parts = []
        if found.changes:
            changes = (
                f"{self._shown(name, found.current[name])} → {self._shown_value(name, value)}"
                for name, value in found.changes.items()
            )
            parts.append("\n".join([self.tr("Changes:"), *changes]))
        for profile, values in found.profiles.items():
            title = self.tr("Adds the profile {name}:").format(name=profile)
            parts.append("\n".join([title, *(self._shown(*item) for item in values.items())]))
        if found.kept_profiles:
            text = self.tr("Your own profiles stay as they are: {names}.")
            parts.append(text.format(names=", ".join(found.kept_profiles)))
        if skipped := [*map(tr_setting, found.unusable), *found.unknown]:
            text = self.tr("These settings can't be used here and were skipped: {names}.")
            parts.append(text.format(names=", ".join(skipped)))
        return "\n\n".join(parts)

    def _shown(self, name: str, value: object) -> str:
        title = tr_setting(str(Settings.model_fields[name].title))
        return f"{title}: {self._shown_value(name, value)}"

    def _shown_value(self, name: str, value: object) -> str:
        """A setting's value on one line, without passwords."""
        field = Settings.model_fields[name]
        if isinstance(value, bool) or typing.get_args(field.annotation):
            return choice_label(field, value)
        text = _ADDRESS.sub(r"://\1", " ".join(str(value).split())) or "–"
        return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"

    def _show_message(self, parent: QWidget, text: str, details: str = "") -> None:
        open_dialog(Message("importSettings", text, details, parent))
