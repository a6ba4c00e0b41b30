"""Finding words in the conversation: a line above it, how many matches there are, and the way
from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit import icons
from app.gui.kit.announce import announce
from app.gui.kit.stylesheet import margins, theme_of
from app.gui.kit.theme import SPACE


class FindBar(QWidget):
    """Hidden until ``begin``; Esc closes it and ends the search."""

    begun = Signal()
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
        self.words.setAccessibleName(self.tr("Find in the conversation"))
        self.words.setPlaceholderText(self.tr("Find in the conversation"))
        self.words.textChanged.connect(self._search.find)
        self._count = QLabel(card)
        self._count.setProperty("look", "muted")
        self._previous = self._button(self.tr("Previous match"), "Shift+F3")
        self._next = self._button(self.tr("Next match"), "F3")
        self._close = self._button(self.tr("Close the search"), "Esc")
        self._previous.clicked.connect(self.find_previous)
        self._next.clicked.connect(self.find_next)
        self._close.clicked.connect(self.end)
        row = QHBoxLayout(card)
        row.setContentsMargins(margins(SPACE + 4, SPACE // 2, SPACE // 2, SPACE // 2))
        row.setSpacing(SPACE // 2)
        row.addWidget(self.words, 1)
        row.addWidget(self._count)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        column = QHBoxLayout(self)
        column.setContentsMargins(SPACE * 2, 0, SPACE * 2, SPACE)
        column.addWidget(card)
        self._search.changed.connect(self._show_count)
        self._restyle()
        self.hide()

    @property
    def count(self) -> str:
        """What is said of the matches."""
        return self._count.text()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [self.words, self._previous, self._next, self._close]

    def begin(self) -> None:
        """Show the bar, with what is selected in the conversation to look for."""
        self.begun.emit()
        selected = self._transcript.textCursor().selectedText()
        if selected and self.isHidden() and "\u2029" not in selected:
            self.words.setText(selected)
        elif self.isHidden():
            self._search.find(self.words.text())
        self.show()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        self.hide()
        self._search.find("")
        self._transcript.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self) -> None:
        self._go(1)

    def find_previous(self) -> None:
        self._go(-1)

    def _go(self, steps: int) -> None:
        if self.isHidden():
            self.begin()
        elif self._search.matches:
            self._search.step(steps)
            announce(self.words, f"{self.count}: {self._search.context()}")

    def _show_count(self) -> None:
        count = len(self._search.matches)
        if count:
            number = self._search.current + 1
            words = self.tr("{number} of {count}").format(number=number, count=count)
        else:
            words = self.tr("No matches") if self.words.text().strip() else ""
        self._count.setText(words)
        self.words.setAccessibleDescription(words)
        for button in (self._previous, self._next):
            button.setEnabled(bool(count))

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif enter:
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._restyle()

    def _button(self, name: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _restyle(self) -> None:
        muted = theme_of(self).text_muted
        self._previous.setIcon(icons.icon("arrow-up", muted))
        self._next.setIcon(icons.icon("arrow-down", muted))
        self._close.setIcon(icons.icon("close", muted))
