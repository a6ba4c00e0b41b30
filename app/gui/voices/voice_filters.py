"""Which voices are listed: by language, quality, licence, and whether they are here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui.kit.controls import ChoiceBox, TickBox
from app.gui.kit.forms import plain_label
from app.gui.kit.theme import SPACE
from app.gui.voices.catalog_controller import Offer
from app.gui.voices.catalog_picker import language_name
from app.services.tts.voice_licenses import is_free


class VoiceFilters(QWidget):
    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        """``language`` is the one to begin with, as ``en``."""
        super().__init__(parent)
        self.language = self._choice(self.tr("Language"))
        self.quality = self._choice(self.tr("Quality"))
        self.licence = self._choice(self.tr("Licence"))
        self.installed = TickBox()
        self.installed.setText(self.tr("Installed only"))
        self._first = language
        self.show_languages([language])
        for value, text in (
            ("", self.tr("Any quality")),
            ("high", self.tr("High: the best sound, more work")),
            ("medium", self.tr("Medium: good, and fast")),
            ("low", self.tr("Low: for old computers")),
        ):
            self.quality.addItem(text, value)
        self.licence.addItem(self.tr("Any licence"), False)
        self.licence.addItem(self.tr("Free for any use"), True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE)
        for place, box in enumerate((self.language, self.quality, self.licence)):
            row, column = divmod(place, 2)
            label = plain_label(box.accessibleName())
            label.setBuddy(box)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        grid.addWidget(self.installed, 3, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.installed.toggled.connect(lambda _: self.changed.emit())

    @property
    def chosen_language(self) -> str:
        """``de``; "" is any."""
        return str(self.language.currentData() or "")

    def accepts(self, offer: Offer) -> bool:
        """Whether an offer passes all filters but the language's."""
        quality = self.quality.currentData()
        if quality and offer.quality.removeprefix("x_") != quality:
            return False
        if self.licence.currentData() and not is_free(offer.licence):
            return False
        return offer.is_installed or not self.installed.isChecked()

    def show_languages(self, codes: Iterable[str]) -> None:
        """There are voices of these languages (``de``); the chosen one stays chosen."""
        chosen = self.chosen_language if self.language.count() else self._first
        named = sorted((language_name(code), code) for code in {*codes, chosen} if code)
        wanted = [(self.tr("All languages"), ""), *named]
        if [self.language.itemData(i) for i in range(self.language.count())] != [
            code for _, code in wanted
        ]:
            self.language.blockSignals(True)
            self.language.clear()
            for text, code in wanted:
                self.language.addItem(text, code)
            self.language.setCurrentIndex(self.language.findData(chosen))
            self.language.blockSignals(False)

    def _choice(self, name: str) -> ChoiceBox:
        box = ChoiceBox(editable=False)
        box.setAccessibleName(name)
        return box
