"""The fonts in which tests and pictures show text, whatever fonts the machine has.

``tests/data/fonts`` has Latin, Greek and Cyrillic, a fixed-width font, Arabic and Hebrew. A
character that none of them has, in Chinese for example, is shown as a box.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent / "data" / "fonts"
FAMILY = "Inter"
ENVIRONMENT = {"FONTCONFIG_FILE": str(FOLDER / "fonts.conf")}
"""Leaves a program and the programs that it starts no other fonts. It takes effect when it is set
before the ``QApplication`` is made, and on systems with fontconfig only."""


def set_application_font() -> None:
    """Show the text of this process in ``FAMILY``, on systems without fontconfig too."""
    for file in sorted(FOLDER.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QApplication.font()
    font.setFamily(FAMILY)
    QApplication.setFont(font)
