"""The search bar above the conversation: a text field, a count, and keys from match to match."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.announce import announce
from app.gui.kit.layouts import hbox
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton


class FindBar(QWidget):
    """Hidden until ``start_search``; Esc ends the search and hides it."""

    opened = Signal()
    """It is about to be shown."""

    def __init__(self, transcript: TranscriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._transcript = transcript
        self._search = transcript.search
        card = QFrame(self)
        card.setProperty("look", "notice")
        self.words = QLineEdit(card)
        self.words.setFrame(False)
        self.words.setAccessibleName(self.tr("Find in chat"))
        self.words.setPlaceholderText(self.tr("Find in chat"))
        self.words.textChanged.connect(self._search.find)
        self._count = QLabel(card)
        self._count.setProperty("look", "muted")
        self._previous = IconButton("arrow-up", f"{self.tr('Previous match')} (Shift+F3)", self)
        self._next = IconButton("arrow-down", f"{self.tr('Next match')} (F3)", self)
        self._close = IconButton("close", f"{self.tr('Close the search')} (Esc)", self)
        self._previous.clicked.connect(self.find_previous)
        self._next.clicked.connect(self.find_next)
        self._close.clicked.connect(self.end_search)
        parts = (self.words, 1), self._count, self._previous, self._next, self._close
        margins = (SPACE + 4, SPACE // 2, SPACE // 2, SPACE // 2)
        hbox(*parts, parent=card, spacing=SPACE // 2, margins=margins)
        hbox(card, parent=self, margins=(2 * SPACE, 0, 2 * SPACE, SPACE))
        self._search.changed.connect(self._show_count)
        self.hide()

    @property
    def count(self) -> str:
        """The text that shows the number of matches."""
        return self._count.text()

    def stops(self) -> list[QWidget]:
        """The widgets that Tab reaches, in order."""
        return [self.words, self._previous, self._next, self._close]

    def start_search(self) -> None:
        """Show the bar; it searches for the text that is selected in the conversation, if any."""
        self.opened.emit()
        selected = self._transcript.textCursor().selectedText()
        if selected and self.isHidden() and "\u2029" not in selected:
            self.words.setText(selected)
        elif self.isHidden():
            self._search.find(self.words.text())
        self.show()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end_search(self) -> None:
        self.hide()
        self._search.find("")
        self._transcript.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self) -> None:
        self._step(1)

    def find_previous(self) -> None:
        self._step(-1)

    def _step(self, steps: int) -> None:
        if self.isHidden():
            self.start_search()
        elif self._search.matches:
            self._search.step(steps)
            announce(self.words, f"{self.count}: {self._search.context()}")

    def _show_count(self) -> None:
        count = len(self._search.matches)
        if count:
            number = self._search.current + 1
            text = self.tr("{number} of {count}").format(number=number, count=count)
        else:
            text = self.tr("No matches") if self.words.text().strip() else ""
        self._count.setText(text)
        self.words.setAccessibleDescription(text)
        for button in (self._previous, self._next):
            button.setEnabled(bool(count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end_search()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
