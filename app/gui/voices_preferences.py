"""Behind the room of models and voices: where they come from, and what is chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.engine.ports import Speaker
from app.gui.theme import Theme
from app.paths import cache_folder, recognition_folder, voices_folder
from app.settings import Settings

if TYPE_CHECKING:
    from app.gui.hearing_shop import HearingShop
    from app.gui.voice_shop import VoiceShop
    from app.gui.voices_room import VoicesRoom


class VoicesPreferences(QObject):
    """Opens the room over ``window``. Downloads go on when it is closed."""

    changed = Signal(dict)
    """Settings to save."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settings: Settings | None = None
        self._shops: tuple[VoiceShop, HearingShop] | None = None
        self.room: VoicesRoom | None = None

    def open(self, settings: Settings, over: QWidget | None = None) -> None:
        """Show the room, or bring the one that is open to the front."""
        self._settings = settings
        if self.room is not None:
            self.room.activateWindow()
            return
        from app.gui.voices_room import VoicesRoom

        shop, hearing = self._shops = self._shops or self._open_shops(settings)
        self.room = room = VoicesRoom(shop, hearing, settings, over or self._window)
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
        for shop in self._shops or ():
            await shop.close()

    def _open_shops(self, settings: Settings) -> tuple[VoiceShop, HearingShop]:
        from app.gui.hearing_shop import HearingShop
        from app.gui.voice_shop import VoiceShop

        voices = VoiceShop(
            settings.voices_url, voices_folder(), cache_folder(), self._speaker, self
        )
        return voices, HearingShop(recognition_folder(), parent=self)

    def _speaker(self) -> Speaker:
        from app.services.speaker import DeviceSpeaker

        return DeviceSpeaker(self._settings.output_device if self._settings else "")

    def _forget(self) -> None:
        self.room = None
        if self._shops:
            self._shops[0].hush()
