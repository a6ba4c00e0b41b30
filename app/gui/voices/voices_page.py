"""The voices, for the dialog and the first run."""

from __future__ import annotations

from app.config.settings import Settings, format_assignments
from app.engine.contracts.languages import primary_language
from app.gui.kit.controls import Button, Switch
from app.gui.kit.dialogs import open_dialog
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_kind import CatalogKind, language_name, territory_name, window_language
from app.gui.voices.catalog_page import CatalogPage
from app.gui.voices.pronunciation_page import PronunciationsDialog
from app.gui.voices.voice_catalog_controller import (
    BASIC,
    VoiceCatalogController,
    voice_title,
)

QUALITIES = ("medium", "high", "low", "x_low")
"""In the order of the list: medium starts to speak at once on any current computer."""


class VoiceKind(CatalogKind):
    """Installed voices come first, the basic one last."""

    has_samples = True

    def name(self) -> str:
        return self.tr("Voices")

    def loading(self) -> str:
        return self.tr("Loading voices…")

    def nothing_found(self) -> str:
        return self.tr("No voices found")

    def any_quality(self) -> str:
        return self.tr("Any quality")

    def qualities(self) -> dict[str, str]:
        return {"high": self.tr("High"), "medium": self.tr("Medium"), "low": self.tr("Low")}

    def disk_use(self, size: str) -> str:
        return self.tr("Voices use {size} on this computer").format(size=size)

    def title(self, item: CatalogItem) -> str:
        return self.tr("Basic") if item.name == BASIC else voice_title(item.name)

    def traits(self, item: CatalogItem) -> list[str]:
        if item.is_file:
            return [self.tr("your file")]
        quality = {
            "x_low": self.tr("very low"),
            "low": self.tr("low"),
            "medium": self.tr("medium"),
            "high": self.tr("high"),
        }.get(item.quality, item.quality)
        return [quality]

    def accent(self, item: CatalogItem) -> str:
        accents = {"en_US": self.tr("American"), "en_GB": self.tr("British")}
        return accents.get(item.language) or territory_name(item.language)

    def facts(self, item: CatalogItem, *, with_language: bool = True) -> str:
        if item.name == BASIC:
            return self.tr("Robotic, supports every language")
        return super().facts(item, with_language=with_language)

    def remove_question(self, item: CatalogItem) -> str:
        return self.tr("Remove the voice {name}?").format(name=self.title(item))

    def rank(self, item: CatalogItem, *, is_current: bool) -> tuple[object, ...]:
        quality = QUALITIES.index(item.quality) if item.quality in QUALITIES else len(QUALITIES)
        return (
            item.name == BASIC,
            not is_current,
            item.state == "available",
            not item.is_recommended,
            item.language,
            quality,
            item.name,
        )


class VoicesPage(CatalogPage):
    _catalog: VoiceCatalogController

    def __init__(self, catalog: VoiceCatalogController, settings: Settings) -> None:
        self._settings = settings
        catalog.list_file(settings.voice)
        current = catalog.voice_in_use(settings.voice)
        language = catalog.language_of(current) or window_language()
        super().__init__(catalog, VoiceKind(), current, language)
        self.reply_switch = Switch()
        self.pronunciations = Button(
            self.tr("Pronunciations…"), self.open_pronunciations, look="link"
        )
        self._dialog: PronunciationsDialog | None = None
        self.picker.details.extras.addWidget(self.reply_switch)
        self.picker.details.links.addWidget(self.pronunciations)
        self.reply_switch.clicked.connect(self._assign_language)
        self.picker.details_shown.connect(self._show_extras)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._catalog.list_file(settings.voice)
        self.picker.set_current(self._catalog.voice_in_use(settings.voice))
        self._show_extras(self.picker.details.item)
        if self._dialog is not None:
            self._dialog.page.show_settings(settings)

    def _choose(self, name: str) -> None:
        local = {"tts": "local"} if self._settings.tts == "server" else {}
        self.changed.emit({"voice": name, **local})

    def _show_catalog(self) -> None:
        self.picker.set_current(self._catalog.voice_in_use(self._settings.voice))
        super()._show_catalog()

    # --- what a voice's details offer besides -----------------------------------------------------

    def _show_extras(self, item: CatalogItem | None) -> None:
        """An installed voice may speak the replies in its language, if the main one does not."""
        self.pronunciations.setVisible(item is not None and item.is_installed)
        language = primary_language(item.language) if item is not None else ""
        current = self._catalog.items.get(self.picker.model.current)
        main = primary_language(current.language if current is not None else "") or "en"
        is_offered = item is not None and item.is_removable and language not in ("", main)
        self.reply_switch.setVisible(is_offered)
        if item is not None and is_offered:
            text = self.tr("Use for replies in {language}")
            self.reply_switch.setText(text.format(language=language_name(language)))
            table = self._settings.voices_by_language()
            self.reply_switch.setChecked(table.get(language) == item.name)

    def _assign_language(self) -> None:
        item = self.picker.details.item
        assert item is not None  # otherwise the switch is hidden
        table = self._settings.voices_by_language()
        table.pop(primary_language(item.language), None)
        if self.reply_switch.isChecked():
            table[primary_language(item.language)] = item.name
        self.changed.emit({"language_voices": format_assignments(dict(sorted(table.items())))})

    def open_pronunciations(self) -> None:
        self._dialog = PronunciationsDialog(self._settings, self)
        self._dialog.page.changed.connect(self.changed)
        self._dialog.finished.connect(self._forget_dialog)
        open_dialog(self._dialog)

    def _forget_dialog(self) -> None:
        self._dialog = None
