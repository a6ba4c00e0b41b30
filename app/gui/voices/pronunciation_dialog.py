"""The dialog "How is this spoken?": what the voice is given, and a form to correct it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.kit.controls import Button, TextEdit
from app.gui.kit.dialogs import FormDialog, scroll_area
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import AdaptiveRow, Part, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.voices.pronunciation_page import PronunciationForm

LINES = 3
MAX_WORDS = 3
"""A selection of up to this many words is entered as the word to correct."""


class PronunciationDialog(FormDialog):
    """Show it with ``open()``; requests are signals, answered by the ``show_…`` methods."""

    previewRequested = Signal(dict)
    """Show what is spoken with this table of one pronunciation; answer with ``show_spoken``."""
    playRequested = Signal(dict)
    """Speak the text with this table; when it ends, answer with ``show_stopped``."""
    stopRequested = Signal()
    added = Signal(str, str)
    """Save this word and its alias."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """``text`` is normalized for speech, without any pronunciation applied."""
        super().__init__("howSpoken", self.tr("How is this spoken?"), parent)
        self.spoken = self._field(self.tr("The voice is given"))
        self.phonemes = self._field(self.tr("Its sounds (phonetic alphabet)"))
        self.listen = Button()
        self._problem = wrapped("", "problem")
        self._problem.hide()
        self.form = PronunciationForm()
        if len(text.split()) <= MAX_WORDS:
            self.form.word.setText(text.strip(" \t\n.,;:!?\"'“”()"))
        self._is_playing = False
        self._lay_out()
        self.form.edited.connect(lambda: self.previewRequested.emit(self.form.entry))
        self.form.added.connect(self.added)
        self.listen.clicked.connect(self._toggle_playing)
        self.finished.connect(lambda _: self.stopRequested.emit())
        self.show_stopped()

    @property
    def problem(self) -> str:
        return self._problem.text()

    def show_spoken(self, text: str, phonemes: str) -> None:
        """The text for the voice, and its phonemes; "" if the voice does not provide them."""
        self.spoken.setPlainText(text or self.tr("Nothing in this text is read aloud."))
        self.phonemes.setPlainText(phonemes or self.tr("This voice doesn't show its sounds."))
        self.listen.setEnabled(bool(text))

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(translated(sentence))
        self._problem.setVisible(bool(sentence))

    def show_stopped(self) -> None:
        self._is_playing = False
        self.listen.setText(self.tr("Listen"))

    def _toggle_playing(self) -> None:
        if self._is_playing:
            self.stopRequested.emit()
            return
        self._is_playing = True
        self.show_problem("")
        self.listen.setText(self.tr("Stop"))
        self.playRequested.emit(self.form.entry)

    def _field(self, name: str) -> TextEdit:
        field = TextEdit(lines=LINES, read_only=True)
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        parts: list[Part] = [self.heading()]
        for field in (self.spoken, self.phonemes):
            label = plain_label(field.accessibleName())
            label.setBuddy(field)
            parts += [label, field]
        hint = wrapped(self.tr("Not right? Spell the word the way it should sound."), "muted")
        parts += [SPACE, hint, self.form, self._problem]
        page = QWidget()
        vbox(*parts, None, parent=page, margins=(2 * SPACE, 2 * SPACE, 2 * SPACE, 0))
        row = AdaptiveRow(self.listen, None, self.close_button(), margins=2 * SPACE)
        vbox((scroll_area(page), 1), row, parent=self, spacing=0)
        self.setMinimumWidth(380)
        self.resize(460, 400)
