"""The dialog of models and voices: voices, speech recognition, and pronunciations."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from app.config.settings import Settings
from app.gui.kit.dialogs import FormDialog
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.voices.catalog_picker import format_size
from app.gui.voices.pronunciation_page import PronunciationPage
from app.gui.voices.stt_catalog_controller import SttCatalogController
from app.gui.voices.stt_picker import SttPicker
from app.gui.voices.voice_catalog_controller import VoiceCatalogController
from app.gui.voices.voices_page import VoicesPage


class VoicesDialog(FormDialog):
    """Show it with ``open()``; choices take effect at once."""

    changed = Signal(dict)
    """Settings to save."""

    def __init__(
        self,
        voices: VoiceCatalogController,
        stt: SttCatalogController,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("voicesRoom", self.tr("Models and voices"), parent)
        self._catalogs = (voices, stt)
        self._settings = settings
        self.voices = VoicesPage(voices, settings)
        self.stt = SttPicker(stt, settings.local_stt_model)
        self.pronunciation = PronunciationPage(settings)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.tabBar().setAccessibleName(self.tr("Models and voices"))
        self.tabs.addTab(self.voices, self.tr("Voices"))
        self.tabs.addTab(self.stt, self.tr("Speech recognition"))
        self.tabs.addTab(self.pronunciation, self.tr("Pronunciation"))
        self.disk = wrapped("", "muted")
        self._lay_out()
        self.voices.changed.connect(self.changed)
        self.pronunciation.changed.connect(self.changed)
        self.stt.chosen.connect(self._choose_stt_model)
        for catalog in self._catalogs:
            catalog.list_changed.connect(self._show_disk_use)
            catalog.item_changed.connect(self._show_disk_use)
        self._show_disk_use()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.voices.show_settings(settings)
        self.pronunciation.show_settings(settings)
        self.stt.set_current(settings.local_stt_model)

    def show_setting(self, name: str) -> None:
        """Show the tab in which the setting ``name`` is chosen."""
        tabs = {"local_stt_model": self.stt, "pronunciations": self.pronunciation}
        self.tabs.setCurrentWidget(tabs.get(name, self.voices))

    def _lay_out(self) -> None:
        vbox(
            (self.tabs, 1),
            hbox((self.disk, 1), self.close_button()),
            parent=self,
            spacing=SPACE + SPACE // 2,
            margins=2 * SPACE,
        )
        self.setMinimumSize(400, 420)
        self.resize(560, 720)

    def _show_disk_use(self) -> None:
        voices, models = (format_size(catalog.disk_bytes) for catalog in self._catalogs)
        self.disk.setText(
            self.tr("On this disk: voices {voices}, speech recognition {models}").format(
                voices=voices, models=models
            )
        )

    def _choose_stt_model(self, name: str) -> None:
        model = "" if name == SttCatalogController.bundled else name
        local = {"stt": "moonshine"} if self._settings.stt == "server" else {}
        self.changed.emit({"local_stt_model": model, **local})
