"""The voices: filters, the list, and who speaks the other languages."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from app.config.settings import Settings, as_lines
from app.gui.kit.controls import ChoiceBox
from app.gui.kit.forms import plain_label
from app.gui.kit.theme import SPACE
from app.gui.voices.voice_card import language_name
from app.gui.voices.voice_catalog_controller import BASIC, VoiceCatalogController
from app.gui.voices.voice_filters import VoiceFilters
from app.gui.voices.voice_picker import VoicePicker
from app.services.tts import voice_catalog

TOGETHER_MS = 200
"""Model cards come one by one; the list follows them so often."""


class VoicesPage(QWidget):
    changed = Signal(dict)
    """Settings to save."""

    def __init__(
        self, shop: VoiceCatalogController, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shop = shop
        self._settings = settings
        self.filters = VoiceFilters(_primary(settings.voice) or "en")
        self.picker = VoicePicker(shop, language=self.filters.chosen_language)
        self._others = QWidget()
        self._form = QFormLayout(self._others)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(SPACE)
        self.speakers: dict[str, ChoiceBox] = {}
        """For each other language, who speaks it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE + SPACE // 2)
        column.addWidget(self.filters)
        column.addWidget(self.picker, 1)
        column.addWidget(self._others)
        self._filtering = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._filtering.timeout.connect(self._filter)
        self.filters.changed.connect(self._filter)
        self.picker.chosen.connect(self._choose)
        shop.listed.connect(self._show_stock)
        shop.changed.connect(self._filter_soon)
        self.show_settings(settings)
        self._show_stock()
        self._filter()

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        self._settings = settings
        self._show_stock()

    @property
    def _in_use(self) -> str:
        """The voice that speaks, also where none is chosen."""
        installed = sorted(
            name for name, o in self._shop.offers.items() if o.is_installed and name != BASIC
        )
        return self._settings.voice or (installed[0] if installed else BASIC)

    def _choose(self, name: str) -> None:
        local = {"tts": "local"} if self._settings.tts == "server" else {}
        self.changed.emit({"voice": name, **local})

    def _filter_soon(self) -> None:
        if not self._filtering.isActive():
            self._filtering.start()

    def _filter(self) -> None:
        self.picker.show_only(self.filters.accepts)
        self.picker.show_language(self.filters.chosen_language)

    def _show_stock(self) -> None:
        offers = self._shop.offers.values()
        self.picker.set_current(self._in_use)
        self.filters.show_languages(_primary(o.name) for o in offers if o.language)
        self._show_speakers()

    # --- the other languages --------------------------------------------------------------------

    def _show_speakers(self) -> None:
        main = _primary(self._in_use) or "en"
        there: dict[str, list[str]] = {}
        for name, offer in self._shop.offers.items():
            if offer.is_installed and name != BASIC and _primary(name) != main:
                there.setdefault(_primary(name), []).append(name)
        if there == {code: _names(box) for code, box in self.speakers.items()}:
            return
        while self._form.rowCount():
            self._form.removeRow(0)
        self.speakers = {}
        if there:
            heading = plain_label(self.tr("A reply in another language is spoken by"))
            heading.setProperty("look", "muted")
            self._form.addRow(heading)
        chosen = self._settings.voices_by_language()
        for code, names in sorted(there.items()):
            box = ChoiceBox(editable=False)
            box.addItem(self.tr("The same voice as all else"), "")
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(chosen.get(code, "")), 0))
            language = language_name(code)
            box.setAccessibleName(self.tr("Voice for {language}").format(language=language))
            box.activated.connect(lambda _: self._assign())
            label = plain_label(language)
            label.setMinimumHeight(box.sizeHint().height())  # else it would stand above the middle
            self._form.addRow(label, box)
            self.speakers[code] = box
        self._others.setVisible(bool(there))

    def _assign(self) -> None:
        table = self._settings.voices_by_language()
        table |= {code: str(box.currentData()) for code, box in self.speakers.items()}
        table = {code: name for code, name in sorted(table.items()) if name}
        self.changed.emit({"language_voices": as_lines(table)})


def _primary(voice: str) -> str:
    """``de`` of ``de_DE-thorsten-medium``; "" where the name does not tell."""
    return voice_catalog.split_name(voice)[0].partition("_")[0].lower()


def _names(box: ChoiceBox) -> list[str]:
    return [str(box.itemData(place)) for place in range(1, box.count())]
