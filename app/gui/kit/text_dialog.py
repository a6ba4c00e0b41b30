"""A dialog with a text to read and copy, and an introduction above it."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QWidget,
)

from app.gui.kit.controls import TextEdit
from app.gui.kit.dialogs import FormDialog
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE


class TextDialog(FormDialog):
    """Subclasses may add to its ``column`` and ``buttons``."""

    def __init__(self, name: str, title: str, intro: str, parent: QWidget) -> None:
        super().__init__(name, title, parent)
        self.text = TextEdit(read_only=True)
        self.text.setAccessibleName(title)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.buttons = hbox(self.copy_button, None, close)
        self.column = vbox(
            self.note(intro),
            (self.text, 1),
            self.buttons,
            parent=self,
            spacing=SPACE + SPACE // 2,
            margins=2 * SPACE,
        )
        self.setMinimumSize(320, 280)
        self.resize(480, 420)

    def note(self, text: str) -> QWidget:
        return wrapped(text, "muted")

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
