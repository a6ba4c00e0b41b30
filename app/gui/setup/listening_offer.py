"""What the recognizer understands, and the model to install for the window's language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.config.web_address import LOCAL
from app.gui.kit.controls import Button
from app.gui.kit.dialogs import Question, open_dialog
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.translation import translated
from app.gui.voices.catalog_controller import CatalogItem
from app.gui.voices.catalog_kind import (
    format_progress,
    format_size,
    language_name,
    window_language,
)
from app.gui.voices.language_offers import hears_only_english
from app.gui.voices.listening_page import SttKind
from app.gui.voices.stt_catalog_controller import SttCatalogController


class ListeningOffer(QWidget):
    """A model that is installed here is also selected."""

    chosen = Signal(dict)
    """Settings to save."""

    def __init__(self, catalog: SttCatalogController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._kind = SttKind(catalog, self)
        self._language = window_language()
        self._model = catalog.recommended(self._language)
        self._requested = False
        self._settings = Settings.model_construct()
        self.words = wrapped("")
        self.words.setObjectName("understands")
        self.meanwhile = wrapped(self.tr("Until then, talk in English or type."), "muted")
        self.install = Button(self.tr("Install…"), self._ask, name="installListening")
        self.server = Button(self.tr("Use my server instead"), self._use_server, look="link")
        for button in (self.install, self.server):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, Space still talks
        vbox(self.words, hbox(self.install, self.server, None), self.meanwhile, parent=self)
        catalog.list_changed.connect(self._show)
        catalog.item_changed.connect(lambda _: self._show())
        catalog.installed.connect(self._choose_installed)
        self._show()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._show()

    @property
    def _item(self) -> CatalogItem | None:
        return self._catalog.items.get(self._model)

    def _show(self) -> None:
        item = self._item
        lacks = hears_only_english(self._settings) and self._language != "en" and item is not None
        self.words.setText(self._text(item if lacks else None))
        self.meanwhile.setVisible(lacks)
        is_new = item is not None and item.state in ("available", "paused")
        self.install.setVisible(lacks and is_new)
        has_server = self._settings.base_url not in ("", LOCAL)
        self.server.setVisible(lacks and is_new and has_server)

    def _text(self, item: CatalogItem | None) -> str:
        """``item`` is the model to install, if one is needed."""
        if self._settings.stt == "server":
            return self.tr("Your server recognizes what you say.")
        if not hears_only_english(self._settings):
            return self.tr("{model} recognizes what you say.").format(
                model=self._settings.local_stt_model
            )
        if item is None:
            return self.tr(
                "Repartee understands English. Models and voices (Ctrl+Shift+V) has models for "
                "other languages."
            )
        if item.problem:
            return translated(item.problem)
        name = self._kind.title(item)
        if item.state == "available":
            text = self.tr(
                "So far, Repartee understands only spoken English. {model} understands {language} "
                "({size} download, license: {license})."
            )
            size, language = format_size(item.size_bytes), language_name(self._language)
            return text.format(model=name, language=language, size=size, license=item.license)
        done, size = format_progress(item.done_bytes, item.size_bytes)
        text = self.tr("{model}: {done} of {size} downloaded")
        return text.format(model=name, done=done, size=size)

    # --- reactions to the user ------------------------------------------------------------------

    def _ask(self) -> None:
        question = self._kind.install_question(self._item) if self._item is not None else None
        if question is None:
            self._install()
            return
        verb = self.tr("Install")
        box = Question("installItem", *question, verb, self._install, self.window(), danger=False)
        open_dialog(box)

    def _install(self) -> None:
        self._requested = True
        self._catalog.install(self._model)

    def _choose_installed(self, name: str) -> None:
        if name == self._model and self._requested:
            self._requested = False
            self.chosen.emit({"local_stt_model": name, "stt": "moonshine"})

    def _use_server(self) -> None:
        self.chosen.emit({"stt": "server"})
