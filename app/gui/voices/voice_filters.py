"""Filters of the list of voices: language, quality, license, installed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui.kit.controls import ChoiceBox, TickBox
from app.gui.kit.forms import plain_label
from app.gui.kit.theme import SPACE
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_picker import language_name


class VoiceFilters(QWidget):
    changed = Signal()

    def __init__(self, language: str) -> None:
        """``language`` is selected at first, such as ``en``."""
        super().__init__()
        self.language = self._box(self.tr("Language"))
        self.quality = self._box(
            self.tr("Quality"),
            (self.tr("Any quality"), ""),
            (self.tr("High: the best sound, more work"), "high"),
            (self.tr("Medium: good, and fast"), "medium"),
            (self.tr("Low: for old computers"), "low"),
        )
        self.license = self._box(
            self.tr("Licence"),
            (self.tr("Any licence"), False),
            (self.tr("Free for any use"), True),
        )
        self.installed = TickBox(self.tr("Installed only"))
        self._first_language = language
        self.show_languages([language])
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE)
        for place, box in enumerate((self.language, self.quality, self.license)):
            row, column = divmod(place, 2)
            label = plain_label(box.accessibleName())
            label.setBuddy(box)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        grid.addWidget(self.installed, 3, 1)
        self.installed.toggled.connect(lambda _: self.changed.emit())

    @property
    def chosen_language(self) -> str:
        """``de``; "" is any."""
        return str(self.language.currentData() or "")

    def accepts(self, item: CatalogItem) -> bool:
        """Whether a voice passes all filters but the one for the language."""
        quality = self.quality.currentData()
        if quality and item.quality.removeprefix("x_") != quality:
            return False
        if self.license.currentData() and not item.is_free:
            return False
        return item.is_installed or not self.installed.isChecked()

    def show_languages(self, codes: Iterable[str]) -> None:
        """Offer these languages (``de``); the selected one stays selected."""
        chosen = self.chosen_language if self.language.count() else self._first_language
        named = sorted((language_name(code), code) for code in {*codes, chosen} if code)
        choices = [(self.tr("All languages"), ""), *named]
        shown = [self.language.itemData(place) for place in range(self.language.count())]
        if shown != [code for _, code in choices]:
            with QSignalBlocker(self.language):
                self.language.clear()
                for choice in choices:
                    self.language.addItem(*choice)
                self.language.setCurrentIndex(self.language.findData(chosen))

    def _box(self, name: str, *choices: tuple[str, object]) -> ChoiceBox:
        box = ChoiceBox(editable=False)
        box.setAccessibleName(name)
        for choice in choices:
            box.addItem(*choice)
        return box
