"""The models that recognize speech on this computer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.config.settings import Settings
from app.gui.kit.translation import translated
from app.gui.voices.add_file_button import AddFileButton
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_kind import CatalogKind, language_name, window_language
from app.gui.voices.catalog_page import CatalogPage
from app.gui.voices.stt_catalog_controller import SttCatalogController

SHORT = 5
"""Languages that are listed by name."""


class SttKind(CatalogKind):
    """The recommended model comes first, then English ones from small to large, as in the
    catalog."""

    def __init__(self, catalog: SttCatalogController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog

    def name(self) -> str:
        return self.tr("Listening models")

    def loading(self) -> str:
        return self.tr("Loading models…")

    def nothing_found(self) -> str:
        return self.tr("No models found")

    def none_available(self) -> str:
        return self.tr("This computer cannot recognize speech. A server can do it.")

    def any_quality(self) -> str:
        return self.tr("Any size")

    def qualities(self) -> dict[str, str]:
        return {
            "tiny": self.tr("Tiny"),
            "base": self.tr("Base"),
            "small": self.tr("Small"),
            "medium": self.tr("Medium"),
        }

    def disk_use(self, size: str) -> str:
        return self.tr("Listening models use {size} on this computer").format(size=size)

    def title(self, item: CatalogItem) -> str:
        return self.qualities().get(item.quality, item.name)

    def accent(self, item: CatalogItem) -> str:
        model = self._catalog.multilingual.get(item.name)
        if model is None:
            return self.tr("your file") if item.is_file else ""
        if model.language_count == len(model.languages) <= SHORT:
            return ", ".join(map(language_name, model.languages))
        return self.tr("{count} languages").format(count=model.language_count)

    def traits(self, item: CatalogItem) -> list[str]:
        if model := self._catalog.multilingual.get(item.name):
            return [translated(model.accuracy), translated(model.speed)]
        return [self.tr("works while you speak")] if "-streaming-" in item.name else []

    def description(self, item: CatalogItem) -> str:
        return self.tr("Larger models make fewer mistakes but take longer.")

    def install_question(self, item: CatalogItem) -> tuple[str, str] | None:
        model = self._catalog.multilingual.get(item.name)
        if model is None or item.state != "available":
            return None
        text = self.tr(
            "Its license is the {license}: {url}. By installing the model, you accept it."
        )
        question = self.tr("Install {name}?").format(name=self.title(item))
        return question, text.format(license=model.license, url=model.license_url)

    def rank(self, item: CatalogItem, *, is_current: bool) -> tuple[object, ...]:
        return (not is_current, item.name != self._catalog.recommended(window_language()))

    def remove_question(self, item: CatalogItem) -> str:
        text = self.tr("Remove the listening model {name}?")
        language = language_name(item.language) if item.language else ""
        return text.format(name=", ".join(filter(None, (self.title(item), language))))


class ListeningPage(CatalogPage):
    def __init__(self, catalog: SttCatalogController, settings: Settings) -> None:
        self._settings = settings
        super().__init__(catalog, SttKind(catalog), settings.local_stt_model or catalog.bundled)
        self.add_button = AddFileButton(
            self.tr("Add a speech recognition model"),
            self.tr("Speech recognition models (*.gguf *.bin)"),
            catalog.add_file,
        )
        self.filters.box.addWidget(self.add_button)
        self.add_button.setVisible(catalog.can_add)
        catalog.add_failed.connect(self.add_button.show_problem)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.picker.set_current(settings.local_stt_model or self._catalog.bundled)

    def _choose(self, name: str) -> None:
        model = "" if name == self._catalog.bundled else name
        local = {"stt": "moonshine"} if self._settings.stt == "server" else {}
        self.changed.emit({"local_stt_model": model, **local})
