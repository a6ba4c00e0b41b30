"""A row above the conversation: the set-up waits, for the user has begun to talk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.gui.kit.forms import wrapped
from app.gui.kit.theme import SPACE


class SetUpBar(QFrame):
    continued = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setUpBar")
        self.setProperty("look", "notice")
        words = wrapped(self.tr("The set-up is not finished."))
        go_on, done = QPushButton(self.tr("Continue")), QPushButton(self.tr("Skip all"))
        done.setProperty("look", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE + 4, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(words, 1)
        for button, said in ((done, self.dismissed), (go_on, self.continued)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(said)
            row.addWidget(button)
        self.hide()
