"""Rows of the settings that are no setting: a button that opens a dialog, a command to copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.kit.controls import Button
from app.gui.settings.page_row import PageRow
from app.gui.settings.settings_page import SettingsPage

TALK_COMMAND = "repartee talk toggle"
translate = QCoreApplication.translate


def add_link(
    page: SettingsPage,
    title: str,
    help_text: str,
    button: Button,
    *,
    after: QWidget | None = None,
) -> None:
    """Add a row with a button that opens another dialog."""
    button_text = button.text()
    row = PageRow(title, help_text, button)
    button.setAccessibleName(f"{title}: {button_text}")
    page.add(row, after=after)


def talk_command_row() -> PageRow:
    line = QLineEdit(TALK_COMMAND)
    line.setReadOnly(True)
    help_text = translate("SettingsDialog", "For a shortcut in your desktop’s own settings")
    row = PageRow(translate("SettingsDialog", "Talk command"), help_text, line)
    row.setObjectName("talkCommand")
    copy = Button(
        translate("SettingsDialog", "Copy"),
        lambda: QGuiApplication.clipboard().setText(TALK_COMMAND),
    )
    copy.setAccessibleName(translate("SettingsDialog", "Copy the talk command"))
    row.line.addWidget(copy)
    return row
