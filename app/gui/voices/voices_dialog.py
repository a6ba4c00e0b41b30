"""The dialog of models and voices: one tab for each kind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from app.config.settings import Settings
from app.gui.kit.dialogs import FormDialog
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.voices.catalog_page import CatalogPage
from app.gui.voices.listening_page import ListeningPage
from app.gui.voices.model_catalog_controller import ModelCatalogController
from app.gui.voices.models_page import ModelsPage
from app.gui.voices.stt_catalog_controller import SttCatalogController
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voices_page import VoicesPage

CONTENT_PX = 704
"""The widest that rows are easy to read across."""


class VoicesDialog(FormDialog):
    """Show it with ``open()``; choices take effect at once."""

    changed = Signal(dict)
    """Settings to save."""

    def __init__(
        self,
        voices: VoiceCatalogController,
        stt: SttCatalogController,
        models: ModelCatalogController,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("voicesRoom", self.tr("Models and voices"), parent)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.tabBar().setAccessibleName(self.tr("Models and voices"))
        self.disk = wrapped("", "muted")
        self.voices = VoicesPage(voices, settings)
        self.listening = ListeningPage(stt, settings)
        self.pages: list[CatalogPage] = []
        self.models = ModelsPage(models, settings)
        self.add_page(self.models, self.tr("Models"))
        self.add_page(self.voices, self.tr("Voices"))
        self.add_page(self.listening, self.tr("Listening"))
        self.tabs.setCurrentWidget(self.voices)
        self.tabs.currentChanged.connect(self._show_disk_use)
        self._lay_out()
        self._show_disk_use()
        self.voices.search.setFocus()

    def add_page(self, page: CatalogPage, title: str) -> None:
        self.pages.append(page)
        self.tabs.addTab(page, title)
        page.changed.connect(self.changed)
        page.disk_use_changed.connect(self._show_disk_use)

    def show_settings(self, settings: Settings) -> None:
        for page in self.pages:
            page.show_settings(settings)

    def show_setting(self, name: str) -> None:
        """Show where the setting ``name`` is chosen."""
        pages = {"local_stt_model": self.listening, "model": self.models}
        self.tabs.setCurrentWidget(pages.get(name, self.voices))
        if name == "pronunciations":
            self.voices.open_pronunciations()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(CONTENT_PX)
        vbox(
            plain_label(self.windowTitle(), "heading"),
            (self.tabs, 1),
            hbox((self.disk, 1), self.close_button()),
            parent=content,
        )
        hbox(None, (content, 1000), None, parent=self, spacing=0, margins=2 * SPACE)
        self.setMinimumSize(400, 400)
        self.resize(CONTENT_PX + 4 * SPACE, 640)

    def _show_disk_use(self) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, CatalogPage):
            self.disk.setText(page.disk_use)
