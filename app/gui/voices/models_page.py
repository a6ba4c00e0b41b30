"""The language models for this computer: their words, and their tab of the dialog."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.config.providers import model_title
from app.config.settings import Settings
from app.config.web_address import LOCAL
from app.gui.kit.controls import Button
from app.gui.kit.layouts import hbox
from app.gui.voices.add_file_button import AddFileButton
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_kind import CatalogKind, Look, format_size, language_name
from app.gui.voices.catalog_page import CatalogPage
from app.gui.voices.model_catalog_controller import ModelCatalogController

GIGABYTE = 1 << 30


def model_in_use(settings: Settings) -> str:
    """The item's name; "" if no model of this computer answers."""
    return settings.model if settings.base_url == LOCAL else ""


class ModelKind(CatalogKind):
    """Installed models come first, then the recommended one."""

    removes_in_use = True

    def __init__(self, catalog: ModelCatalogController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog

    def name(self) -> str:
        return self.tr("Language models")

    def loading(self) -> str:
        return self.tr("Loading models…")

    def nothing_found(self) -> str:
        return self.tr("No models found")

    def qualities(self) -> dict[str, str]:
        return {}

    def any_quality(self) -> str:
        return self.tr("Any size")

    def disk_use(self, size: str) -> str:
        return self.tr("Models use {size} on this computer").format(size=size)

    def title(self, item: CatalogItem) -> str:
        there = self._catalog.installed_model(item.name)
        return model_title(there.name if there else item.name)

    def facts(self, item: CatalogItem, *, with_language: bool = True) -> str:
        """The size first: it is what matters most where there is little room."""
        size = format_size(item.size_bytes) if item.size_bytes else ""
        return " · ".join(filter(None, (size, *self.traits(item), self.accent(item))))

    def accent(self, item: CatalogItem) -> str:
        model = self._catalog.offered.get(item.name)
        if model is None:
            return self.tr("your file") if self._is_own(item) else ""
        if not model.languages:
            return self.tr("100+ languages")
        return self.tr("{count} languages").format(count=len(model.languages))

    def traits(self, item: CatalogItem) -> list[str]:
        there = self._catalog.installed_model(item.name)
        if there and there.pace:
            return [
                {
                    "faster": self.tr("faster than speech"),
                    "same": self.tr("about as fast as speech"),
                    "slower": self.tr("slower than speech"),
                }[there.pace.verdict]
            ]
        model = self._catalog.offered.get(item.name)
        if model is None or there:
            return []
        return [self.tr("needs {memory} of memory").format(memory=_memory(model.memory_bytes))]

    def details(self, item: CatalogItem) -> str:
        model = self._catalog.offered.get(item.name)
        words = [self.facts(item)]
        if model is not None:
            words += [", ".join(map(language_name, model.languages)), model.repository]
            words.append(model.quantization)
        return " · ".join(filter(None, words))

    def description(self, item: CatalogItem) -> str:
        model = self._catalog.offered.get(item.name)
        there = self._catalog.installed_model(item.name)
        if there and there.pace:
            pace, number = there.pace, QLocale().toString
            words = {
                "faster": self.tr(
                    "Answers faster than you can listen. It reads {read} and writes {written} "
                    "tokens per second."
                ),
                "same": self.tr(
                    "Answers about as fast as speech. It reads {read} and writes {written} tokens "
                    "per second."
                ),
                "slower": self.tr(
                    "Answers slower than speech. It reads {read} and writes {written} tokens per "
                    "second. Try a smaller model."
                ),
            }[pace.verdict]
            read, written = round(pace.prompt_tokens_per_s), round(pace.answer_tokens_per_s, 1)
            return words.format(read=number(read), written=number(written))
        if model is not None and not there and self._lacks_memory(item):
            return self.memory_note(item)
        return self.tr("Larger models give better answers but take longer.") if model else ""

    def memory_note(self, item: CatalogItem) -> str:
        text = self.tr(
            "It needs a computer with {needed} of memory. This one has {memory}, so it may not run."
        )
        needed = _memory(self._catalog.offered[item.name].memory_bytes)
        return text.format(needed=needed, memory=_memory(self._catalog.memory_bytes))

    def install_question(self, item: CatalogItem) -> tuple[str, str] | None:
        model = self._catalog.offered.get(item.name)
        if model is None or item.state != "available":
            return None
        details = []
        if not model.is_free:
            text = self.tr(
                "Its license is the {license}: {url}. By installing the model, you accept it."
            )
            details.append(text.format(license=model.license, url=model.license_url))
        if self._lacks_memory(item):
            details.append(self.memory_note(item))
        question = self.tr("Install {name}?").format(name=self.title(item))
        return (question, " ".join(details)) if details else None

    def remove_question(self, item: CatalogItem) -> str:
        return self.tr("Remove the model {name}?").format(name=self.title(item))

    def remove_note(self, item: CatalogItem, *, in_use: bool) -> str:
        if self._is_own(item):
            note = self.tr("Its file is not deleted.")
        else:
            note = self.tr("This frees {size}. You can install it again.")
            note = note.format(size=format_size(item.size_bytes))
        return f"{note} {self.tr('The built-in helper answers then.')}" if in_use else note

    def rank(self, item: CatalogItem, *, is_current: bool) -> tuple[object, ...]:
        return (not is_current, not item.is_installed, item.name != self._catalog.recommended)

    def _status(self, item: CatalogItem, *, is_current: bool) -> tuple[str, Look]:
        if item.problem and item.is_installed and not item.size_bytes:
            return self.tr("Missing"), "problem"
        if item.state == "preparing":
            return self.tr("Measuring…"), "muted"
        status, look = super()._status(item, is_current=is_current)
        if not status and not item.is_installed and item.name == self._catalog.recommended:
            return self.tr("Recommended"), "badge"
        return status, look

    def _is_own(self, item: CatalogItem) -> bool:
        there = self._catalog.installed_model(item.name)
        return there is not None and there.is_own

    def _lacks_memory(self, item: CatalogItem) -> bool:
        return not self._catalog.fits(item.name)


class ModelsPage(CatalogPage):
    _catalog: ModelCatalogController

    def __init__(self, catalog: ModelCatalogController, settings: Settings) -> None:
        self._settings = settings
        super().__init__(catalog, ModelKind(catalog), model_in_use(settings))
        self.language.hide()
        self.quality.hide()
        self.add_button = AddFileButton(
            self.tr("Add a model file"), self.tr("Models (*.gguf)"), catalog.add_file
        )
        self.filters.box.addWidget(self.add_button)
        details = self.picker.details
        self.license_link = Button(self.tr("License"), self._open_license, look="link")
        self.page_link = Button(self.tr("About this model"), self._open_page, look="link")
        for link in (self.license_link, self.page_link):
            details.links.addWidget(link)
        self.measure_button = Button(self.tr("Measure speed"), self._measure, look="link")
        details.extras.addLayout(hbox(self.measure_button, None))
        self.picker.details_shown.connect(self._show_extras)
        catalog.removing.connect(self._stop_using)
        catalog.add_failed.connect(self.add_button.show_problem)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.picker.set_current(model_in_use(settings))

    def _choose(self, name: str) -> None:
        self.changed.emit({"base_url": LOCAL, "model": name})

    def _stop_using(self, name: str) -> None:
        if model_in_use(self._settings) == name:
            self.changed.emit({"base_url": ""})

    # --- what a model's details offer besides ---------------------------------------------------

    def _show_extras(self, item: CatalogItem | None) -> None:
        offered = item is not None and item.name in self._catalog.offered
        self.license_link.setVisible(offered)
        self.page_link.setVisible(offered)
        self.measure_button.setVisible(item is not None and item.is_installed)

    def _open_license(self) -> None:
        if item := self.picker.details.item:
            QDesktopServices.openUrl(QUrl(self._catalog.offered[item.name].license_url))

    def _open_page(self) -> None:
        if item := self.picker.details.item:
            url = self._catalog.page_url(self._catalog.offered[item.name])
            QDesktopServices.openUrl(QUrl(url))

    def _measure(self) -> None:
        if item := self.picker.details.item:
            self._catalog.measure(item.name)


def _memory(size_bytes: int) -> str:
    """8 GB, as computers are sold: of 1,024³ bytes."""
    return f"{QLocale().toString(round(size_bytes / GIGABYTE))} GB"
