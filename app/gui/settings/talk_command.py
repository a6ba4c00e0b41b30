"""The row with the command that talks from outside, for the desktop's own keyboard settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.gui.kit.forms import Row
from app.gui.kit.theme import Theme

COMMAND = "repartee talk toggle"


class TalkCommand(Row):
    def __init__(self, theme: Theme) -> None:
        line = QLineEdit(COMMAND)
        line.setReadOnly(True)
        super().__init__(
            QCoreApplication.translate("TalkCommand", "Command to talk"),
            QCoreApplication.translate(
                "TalkCommand",
                "For a key in the desktop's own settings, where it gives no program a key. With "
                "start or stop in place of toggle, one that is held.",
            ),
            line,
            theme,
        )
        self.setObjectName("talkCommand")
        copy = QPushButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy the command to talk"))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(COMMAND))
        self.line.addWidget(copy)
