"""The models that recognize speech on this computer."""

from __future__ import annotations

from app.config.settings import Settings
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_kind import CatalogKind, language_name
from app.gui.voices.catalog_page import CatalogPage
from app.gui.voices.stt_catalog_controller import SttCatalogController


class SttKind(CatalogKind):
    """English models come first, from small to large, as in the catalog."""

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
        return self.qualities().get(item.quality, item.quality)

    def traits(self, item: CatalogItem) -> list[str]:
        return [self.tr("works while you speak")] if "-streaming-" in item.name else []

    def description(self, item: CatalogItem) -> str:
        return self.tr("Larger models make fewer mistakes but take longer.")

    def remove_question(self, item: CatalogItem) -> str:
        text = self.tr("Remove the listening model {name}?")
        return text.format(name=f"{self.title(item)}, {language_name(item.language)}")


class ListeningPage(CatalogPage):
    def __init__(self, catalog: SttCatalogController, settings: Settings) -> None:
        self._settings = settings
        super().__init__(catalog, SttKind(), settings.local_stt_model or catalog.bundled)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.picker.set_current(settings.local_stt_model or self._catalog.bundled)

    def _choose(self, name: str) -> None:
        model = "" if name == self._catalog.bundled else name
        local = {"stt": "moonshine"} if self._settings.stt == "server" else {}
        self.changed.emit({"local_stt_model": model, **local})
