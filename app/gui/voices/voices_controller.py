"""Opens the dialog of models and voices, and owns the catalogs behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.config.paths import cache_folder, models_folder, recognition_folder, voices_folder
from app.config.settings import Settings
from app.engine.contracts.ports import Speaker
from app.gui.kit.controller import DialogController

if TYPE_CHECKING:
    from app.gui.voices.model_catalog_controller import ModelCatalogController
    from app.gui.voices.stt_catalog_controller import SttCatalogController
    from app.gui.voices.voice_catalog_controller import VoiceCatalogController
    from app.gui.voices.voices_dialog import VoicesDialog
    from app.services.llm.models.pace import Pace


class VoicesController(DialogController):
    """Opens the dialog over ``window``. Downloads continue after it is closed."""

    dialog: VoicesDialog | None

    changed = Signal(dict)
    """Settings to save."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settings: Settings | None = None
        self._voices: VoiceCatalogController | None = None
        self._stt: SttCatalogController | None = None
        self._models: ModelCatalogController | None = None

    def open(
        self, settings: Settings, over: QWidget | None = None, *, setting: str = "voice"
    ) -> None:
        """Show the dialog, where ``setting`` is chosen, or bring the open one to the front."""
        self._settings = settings
        if self._raise_dialog():
            assert self.dialog is not None
            self.dialog.show_setting(setting)
            return
        from app.gui.voices.voices_dialog import VoicesDialog

        voices = self.voice_catalog(settings)
        stt = self.stt_catalog(settings)
        models = self.model_catalog(settings)
        dialog = VoicesDialog(voices, stt, models, settings, over or self._window)
        dialog.changed.connect(self.changed)
        dialog.show_setting(setting)
        self._open_dialog(dialog)
        voices.refresh()
        stt.refresh()
        models.refresh()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        if self.dialog is not None:
            self.dialog.show_settings(settings)

    async def stop(self) -> None:
        """Stop downloads and samples."""
        for catalog in (self._voices, self._stt, self._models):
            if catalog is not None:
                await catalog.stop()

    def voice_catalog(self, settings: Settings) -> VoiceCatalogController:
        """The one catalog of voices: two would write to the same files."""
        from app.gui.voices.voice_catalog_controller import VoiceCatalogController

        self._settings = settings
        if self._voices is None:
            self._voices = VoiceCatalogController(
                settings.voices_url, voices_folder(), cache_folder(), self._speaker, self
            )
        return self._voices

    def model_catalog(self, settings: Settings) -> ModelCatalogController:
        """The one catalog of language models."""
        from app.gui.voices.model_catalog_controller import ModelCatalogController

        if self._models is None:
            self._models = ModelCatalogController(settings.hub_url, models_folder(), _measure, self)
        return self._models

    def stt_catalog(self, settings: Settings) -> SttCatalogController:
        """The one catalog of speech recognition models."""
        from app.gui.voices.stt_catalog_controller import SttCatalogController

        if self._stt is None:
            self._stt = SttCatalogController(
                recognition_folder(), parent=self, hub_url=settings.hub_url
            )
        return self._stt

    def _speaker(self) -> Speaker:
        from app.services.audio.speaker import DeviceSpeaker

        assert self._settings is not None  # the catalog was created with them
        speaker = DeviceSpeaker(self._settings.output_device)
        speaker.volume = self._settings.volume / 100
        return speaker

    def _forget_dialog(self) -> None:
        super()._forget_dialog()
        if self._voices is not None:
            self._voices.stop_sample()


async def _measure(model: str) -> Pace:
    from app.wiring import measure_model

    return await measure_model(model)
