"""How is this spoken? What the voice is given for a text, its sounds, and a word put right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.forms import form_style, plain_label
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import words
from app.gui.voices.pronunciation_form import PronunciationForm

LINES = 3
A_WORD = 3
"""A selection of so many words is taken for the one to put right."""


class PronunciationDialog(QDialog):
    """Show it with ``open()``. It asks by signals, and is told by ``show_…``."""

    asked = Signal(dict)
    """What would be said with this table of one more pronunciation; answer by ``show_said``."""
    listenRequested = Signal(dict)
    """Let it be heard, so; answer, when it has sounded, by ``show_silent``."""
    hushRequested = Signal()
    added = Signal(str, str)
    """Keep this pronunciation."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """``text`` is in words already, as it is spoken without any pronunciation."""
        super().__init__(parent)
        self.setObjectName("howSpoken")
        self.setWindowTitle(self.tr("How is this spoken?"))
        self.said = self._shown(self.tr("The voice is given"))
        self.sounds = self._shown(self.tr("Its sounds (phonetic alphabet)"))
        self.listen = QPushButton()
        self.listen.setAutoDefault(False)
        self._problem = plain_label("")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.form = PronunciationForm()
        if len(text.split()) <= A_WORD:
            self.form.word.setText(text.strip(" \t\n.,;:!?\"'“”()"))
        self._sounding = False
        self._lay_out()
        self.form.edited.connect(lambda: self.asked.emit(self.form.entry))
        self.form.added.connect(self.added)
        self.listen.clicked.connect(self._listen)
        self.finished.connect(lambda _: self.hushRequested.emit())
        self.show_silent()
        self.set_theme(theme_of(self))

    @property
    def problem(self) -> str:
        return self._problem.text()

    def show_said(self, said: str, sounds: str) -> None:
        """What the voice is given, and its sounds; "" where it does not tell them."""
        self.said.setPlainText(said or self.tr("Nothing: there is nothing in it to be said."))
        self.sounds.setPlainText(sounds or self.tr("This voice does not tell its sounds."))
        self.listen.setEnabled(bool(said))

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(words(sentence))
        self._problem.setVisible(bool(sentence))

    def show_silent(self) -> None:
        self._sounding = False
        self.listen.setText(self.tr("Listen"))

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(form_style(theme))
        self._problem.setStyleSheet(f"QLabel {{ color: {theme.error}; }}")

    def _listen(self) -> None:
        if self._sounding:
            self.hushRequested.emit()
            return
        self._sounding = True
        self.show_problem("")
        self.listen.setText(self.tr("Stop"))
        self.listenRequested.emit(self.form.entry)

    def _shown(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(name)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * LINES + 3 * SPACE)
        return field

    def _lay_out(self) -> None:
        wrong = plain_label(self.tr("Not right? Spell a word as it should sound."))
        wrong.setWordWrap(True)
        wrong.setProperty("look", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        buttons.addButton(self.listen, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        for field in (self.said, self.sounds):
            label = plain_label(field.accessibleName())
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addSpacing(SPACE)
        column.addWidget(wrong)
        column.addWidget(self.form)
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(380)
        self.resize(460, 400)
