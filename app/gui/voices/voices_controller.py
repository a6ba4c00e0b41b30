"""Behind the room of models and voices: where they come from, and what is chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.config.paths import cache_folder, recognition_folder, voices_folder
from app.config.settings import Settings
from app.engine.contracts.ports import Speaker
from app.gui.kit.theme import Theme

if TYPE_CHECKING:
    from app.gui.voices.stt_catalog_controller import SttCatalogController
    from app.gui.voices.voice_catalog_controller import VoiceCatalogController
    from app.gui.voices.voices_dialog import VoicesDialog


class VoicesController(QObject):
    """Opens the room over ``window``. Downloads go on when it is closed."""

    changed = Signal(dict)
    """Settings to save."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settings: Settings | None = None
        self._shop: VoiceCatalogController | None = None
        self._hearing: SttCatalogController | None = None
        self.room: VoicesDialog | None = None

    def open(self, settings: Settings, over: QWidget | None = None) -> None:
        """Show the room, or bring the one that is open to the front."""
        self._settings = settings
        if self.room is not None:
            self.room.activateWindow()
            return
        from app.gui.voices.stt_catalog_controller import SttCatalogController
        from app.gui.voices.voices_dialog import VoicesDialog

        shop = self.shop(settings)
        hearing = self._hearing = self._hearing or SttCatalogController(
            recognition_folder(), parent=self
        )
        self.room = room = VoicesDialog(shop, hearing, settings, over or self._window)
        room.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room.changed.connect(self.changed)
        room.finished.connect(self._forget)
        room.open()
        shop.refresh()
        hearing.refresh()

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        self._settings = settings
        if self.room is not None:
            self.room.show_settings(settings)

    def set_theme(self, theme: Theme) -> None:
        if self.room is not None:
            self.room.set_theme(theme)

    async def stop(self) -> None:
        """End what goes on for it."""
        for shop in (self._shop, self._hearing):
            if shop is not None:
                await shop.close()

    def shop(self, settings: Settings) -> VoiceCatalogController:
        """The one shop of voices: two would write into the same files."""
        from app.gui.voices.voice_catalog_controller import VoiceCatalogController

        self._settings = settings
        if self._shop is None:
            self._shop = VoiceCatalogController(
                settings.voices_url, voices_folder(), cache_folder(), self._speaker, self
            )
        return self._shop

    def _speaker(self) -> Speaker:
        from app.services.audio.speaker import DeviceSpeaker

        assert self._settings is not None  # it was opened with them
        speaker = DeviceSpeaker(self._settings.output_device)
        speaker.volume = self._settings.volume / 100
        return speaker

    def _forget(self) -> None:
        self.room = None
        if self._shop is not None:
            self._shop.hush()
