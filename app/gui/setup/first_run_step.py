"""What the steps of the first run have in common: a heading, words, room, and a way on."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import words
from app.gui.settings.setting_row import plain_label

LAID_OUT_MS = 20
"""By then Qt has given all that is new its place, which takes a few rounds of its loop."""


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


def wrapped(text: str, look: str = "") -> QLabel:
    label = plain_label(text)
    label.setWordWrap(True)
    if look:
        label.setProperty("look", look)
    return label


def reveal(part: QWidget) -> None:
    """Scroll to ``part``, once what it shows now has its place."""

    def scroll() -> None:
        area = part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(part)

    QTimer.singleShot(LAID_OUT_MS, part, scroll)
