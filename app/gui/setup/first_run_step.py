"""What the steps of the first run have in common: a heading, words, room, and a way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import words


class Step(QWidget):
    """One page. It asks by signals and is told by ``show_…``; none of them ever blocks the way."""

    passed = Signal()
    """What was chosen here is kept: on to the next."""

    def __init__(self, title: str, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        heading = plain_label(title)
        heading.setProperty("look", "heading")
        heading.setWordWrap(True)
        self._trouble = wrapped("")
        self._trouble.hide()
        self.room = QVBoxLayout()
        self.room.setSpacing(SPACE + SPACE // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE + SPACE // 2)
        column.addWidget(heading)
        column.addWidget(wrapped(intro, "muted"))
        column.addLayout(self.room)
        column.addWidget(self._trouble)
        column.addStretch(1)

    @property
    def trouble(self) -> str:
        """The sentence about what went wrong; empty: nothing did."""
        return self._trouble.text()

    def show_trouble(self, sentence: str) -> None:
        self._trouble.setText(words(sentence))
        self._trouble.setStyleSheet(f"QLabel {{ color: {theme_of(self).error}; }}")
        self._trouble.setVisible(bool(sentence))

    def enter(self) -> None:
        """It is shown now."""

    def leave(self) -> None:
        """It is shown no longer: what goes on for it should end."""

    def keep(self) -> None:
        """Next was pressed: emit ``passed``, or say what is missing."""
        self.passed.emit()
