"""The page of voices: filters, the list, and the voices of other languages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QWidget

from app.config.settings import Settings, format_assignments
from app.gui.kit.controls import ComboBox
from app.gui.kit.forms import plain_label
from app.gui.kit.layouts import vbox
from app.gui.kit.theme import SPACE
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_picker import language_name
from app.gui.voices.voice_catalog_controller import BASIC, VoiceCatalogController, primary_language
from app.gui.voices.voice_picker import VoicePicker

FILTER_DELAY_MS = 200
"""Model cards arrive one by one; the list is filtered at most this often."""


class VoiceFilters(QWidget):
    """Language, quality, license, and whether a voice is installed."""

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
        self.installed = QCheckBox(self.tr("Installed only"))
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
        """Whether a voice passes all filters except the one for the language."""
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

    def _box(self, name: str, *choices: tuple[str, object]) -> ComboBox:
        box = ComboBox(editable=False)
        box.setAccessibleName(name)
        for choice in choices:
            box.addItem(*choice)
        return box


class VoicesPage(QWidget):
    changed = Signal(dict)
    """Settings to save."""

    def __init__(self, catalog: VoiceCatalogController, settings: Settings) -> None:
        super().__init__()
        self._catalog = catalog
        self._settings = settings
        self.filters = VoiceFilters(primary_language(settings.voice) or "en")
        self.picker = VoicePicker(catalog, language=self.filters.chosen_language)
        self._other_languages = QWidget()
        self._form = QFormLayout(self._other_languages)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(SPACE)
        self._installed_voices: dict[str, list[str]] = {}
        """The installed voices of each language other than the main one."""
        self.language_voices: dict[str, ComboBox] = {}
        """The choice of a voice for each other language."""
        vbox(
            self.filters,
            (self.picker, 1),
            self._other_languages,
            parent=self,
            spacing=SPACE + SPACE // 2,
            margins=(0, SPACE, 0, 0),
        )
        self._filter_timer = QTimer(self, singleShot=True, interval=FILTER_DELAY_MS)
        self._filter_timer.timeout.connect(self._filter)
        self.filters.changed.connect(self._filter)
        self.picker.chosen.connect(self._choose)
        catalog.list_changed.connect(self._show_catalog)
        catalog.item_changed.connect(self._filter_soon)
        self._show_catalog()
        self._filter()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._show_catalog()

    @property
    def _installed(self) -> list[str]:
        """The installed voices except the basic one."""
        items = self._catalog.items.values()
        return sorted(item.name for item in items if item.is_installed and not item.is_bundled)

    @property
    def _current(self) -> str:
        """The voice in use, whether it was chosen or not."""
        return self._settings.voice or next(iter(self._installed), BASIC)

    def _choose(self, name: str) -> None:
        local = {"tts": "local"} if self._settings.tts == "server" else {}
        self.changed.emit({"voice": name, **local})

    def _filter_soon(self) -> None:
        if not self._filter_timer.isActive():
            self._filter_timer.start()

    def _filter(self) -> None:
        self.picker.show_only(self.filters.accepts)
        self.picker.show_language(self.filters.chosen_language)

    def _show_catalog(self) -> None:
        items = self._catalog.items.values()
        self.picker.set_current(self._current)
        self.filters.show_languages(primary_language(i.name) for i in items if i.language)
        self._show_other_languages()

    def _show_other_languages(self) -> None:
        main_language = primary_language(self._current) or "en"
        voices: dict[str, list[str]] = {}
        for name in self._installed:
            if (language := primary_language(name)) != main_language:
                voices.setdefault(language, []).append(name)
        if voices == self._installed_voices:
            return
        self._installed_voices = voices
        while self._form.rowCount():
            self._form.removeRow(0)
        self.language_voices = {}
        if voices:
            heading = plain_label(self.tr("A reply in another language is spoken by"))
            heading.setProperty("look", "muted")
            self._form.addRow(heading)
        chosen = self._settings.voices_by_language()
        for code, names in sorted(voices.items()):
            box = ComboBox(editable=False)
            box.addItem(self.tr("The same voice as all else"), "")
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(chosen.get(code, "")), 0))
            language = language_name(code)
            box.setAccessibleName(self.tr("Voice for {language}").format(language=language))
            box.activated.connect(self._save)
            label = plain_label(language)
            label.setMinimumHeight(box.sizeHint().height())  # otherwise it sits too high
            self._form.addRow(label, box)
            self.language_voices[code] = box
        self._other_languages.setVisible(bool(voices))

    def _save(self) -> None:
        table = self._settings.voices_by_language()
        table |= {code: str(box.currentData()) for code, box in self.language_voices.items()}
        table = {code: name for code, name in sorted(table.items()) if name}
        self.changed.emit({"language_voices": format_assignments(table)})
