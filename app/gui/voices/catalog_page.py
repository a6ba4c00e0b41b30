"""One tab of the dialog: a catalog's list below a search field and filters."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.gui.kit.controls import ComboBox, SearchField
from app.gui.kit.layouts import AdaptiveRow, hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.voices.catalog_controller import CatalogController
from app.gui.voices.catalog_kind import CatalogKind, format_size, language_name
from app.gui.voices.catalog_picker import CatalogPicker


class CatalogPage(QWidget):
    changed = Signal(dict)
    """Settings to save."""
    disk_use_changed = Signal()

    def __init__(
        self, catalog: CatalogController, kind: CatalogKind, current: str, language: str = ""
    ) -> None:
        """``current`` is the name of the item in use; ``language`` is listed first, such as ``en``;
        "": all are."""
        super().__init__()
        self._catalog = catalog
        self._kind = kind
        self.picker = CatalogPicker(catalog, kind, current, language=language)
        self.search = SearchField(self.tr("Search"))
        self.language = self._box(self.tr("Language"), self.tr("All languages"))
        self.quality = self._box(kind.any_quality(), kind.any_quality())
        self.quality.addItem(kind.any_quality(), "")
        for quality, label in kind.qualities().items():
            self.quality.addItem(label, quality)
        self.filters = AdaptiveRow((self.search, 1), hbox(self.language, self.quality))
        vbox(self.filters, (self.picker, 1), parent=self, spacing=SPACE, margins=(0, SPACE, 0, 0))
        self._show_languages(language)
        self.search.textChanged.connect(self._filter)
        self.language.currentIndexChanged.connect(self._filter)
        self.quality.currentIndexChanged.connect(self._filter)
        self.picker.chosen.connect(self._choose)
        catalog.list_changed.connect(self._show_catalog)
        catalog.item_changed.connect(lambda _: self.disk_use_changed.emit())

    @property
    def disk_use(self) -> str:
        """A sentence; "" if nothing is used."""
        size = self._catalog.disk_bytes
        return self._kind.disk_use(format_size(size)) if size else ""

    def show_settings(self, settings: Settings) -> None:
        """``settings`` have taken effect."""
        raise NotImplementedError

    def _choose(self, name: str) -> None:
        """Use this item, which is installed."""
        raise NotImplementedError

    def _filter(self) -> None:
        language, quality = str(self.language.currentData()), str(self.quality.currentData())
        self.picker.model.filter(language, quality, self.search.text())
        if self.picker.view.current:
            self.picker.view.scrollTo(self.picker.view.currentIndex())
        else:
            self.picker.view.scrollToTop()

    def _show_catalog(self) -> None:
        self._show_languages(str(self.language.currentData()))
        self.disk_use_changed.emit()

    def _show_languages(self, chosen: str) -> None:
        """Offer the languages of the catalog; ``chosen`` stays selected."""
        found = {item.language.partition("_")[0] for item in self._catalog.items.values()}
        named = sorted((language_name(code), code) for code in {*found, chosen} if code)
        choices = [(self.tr("All languages"), ""), *named]
        shown = [self.language.itemData(place) for place in range(self.language.count())]
        if shown != [code for _, code in choices]:
            with QSignalBlocker(self.language):
                self.language.clear()
                for choice in choices:
                    self.language.addItem(*choice)
                self.language.setCurrentIndex(self.language.findData(chosen))

    def _box(self, name: str, first: str) -> ComboBox:
        """``first`` is the text that must be readable: it says that nothing is filtered."""
        box = ComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(max(8, len(first)))
        return box
