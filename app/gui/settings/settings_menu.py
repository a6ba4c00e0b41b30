"""What can be done with all settings at once: take them along, bring them in, begin anew."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton


class SettingsMenu(QPushButton):
    exportRequested = Signal()
    importRequested = Signal()
    resetRequested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("More"))
        self.setObjectName("settingsMenu")
        self.setAccessibleName(self.tr("More: export, import, reset"))
        self.setAutoDefault(False)
        menu = QMenu(self)
        menu.addAction(self.tr("Export settings…"), self.exportRequested.emit)
        menu.addAction(self.tr("Import settings…"), self.importRequested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Reset all settings…"), self._ask_to_reset)
        self.setMenu(menu)

    def _ask_to_reset(self) -> None:
        box = QMessageBox(self.window())
        box.setObjectName("resetAll")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Reset all settings?"))
        box.setText(self.tr("Give every setting its default again?"))
        box.setInformativeText(
            self.tr("Profiles, API keys, permissions and voices stay as they are.")
        )
        reset = box.addButton(self.tr("Reset all"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        reset.clicked.connect(self.resetRequested)
        box.open()
