"""What the keys do, on F1."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

KEYS = (
    ("Space", "hold to talk, tap to keep talking (outside the text field)"),
    ("F9", "the same, anywhere in the window"),
    ("Esc", "stop the assistant"),
    ("Enter", "send; Shift+Enter starts a new line"),
    ("Ctrl+L", "type a message"),
    ("Ctrl+,", "settings"),
    ("Ctrl+Q", "quit"),
)


def show_keys(parent: QWidget) -> None:
    """Open the list over ``parent``; returns at once."""
    rows = "".join(f"<tr><td><b>{key}</b></td><td>{what}</td></tr>" for key, what in KEYS)
    box = QMessageBox(parent)
    box.setObjectName("keys")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("Keys")
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(f"<table cellpadding='4'>{rows}</table>")
    box.open()
