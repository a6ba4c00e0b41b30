"""Registers the desktop-wide talk key that the settings name."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.config.key_combination import KeyCombination
from app.config.settings import Settings
from app.errors import HotkeyError
from app.gui.kit.controller import Controller
from app.messages import sentence

if TYPE_CHECKING:
    from app.services.desktop.hotkey import Hotkey


class HotkeyController(Controller):
    key_changed = Signal(bool)
    """The key is down now (True), or up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self._last: asyncio.Task[None] | None = None
        self._hotkey: Hotkey | None = None

    def show_settings(self, settings: Settings) -> None:
        """Register another key if ``settings`` name one. Needs the running event loop."""
        if settings.hotkey != self._keys:
            self._keys = settings.hotkey
            self._last = self._tasks.start(self._change(self._last))

    async def settled(self) -> None:
        """Wait until the latest key is registered, or has failed to be."""
        await self._tasks.finished()

    async def stop(self) -> None:
        await super().stop()
        await self._unregister()

    async def _change(self, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            before.cancel()  # it may be waiting for the user to answer the desktop's question
            await asyncio.wait([before])
        await self._unregister()
        if not self._keys:
            return
        from app.services.desktop.hotkey_factory import create_hotkey

        keys = KeyCombination.parse(self._keys)
        try:
            self._hotkey = create_hotkey(self.key_changed.emit)
            instead = await self._hotkey.open(keys)
        except HotkeyError as error:
            self.failed.emit(error.code, str(error))
            await self._unregister()
            return
        if instead and instead != str(keys):
            said = sentence("Your desktop uses {keys} as the talk key.", keys=instead)
            self.failed.emit("hotkey_named", said)

    async def _unregister(self) -> None:
        hotkey, self._hotkey = self._hotkey, None
        if hotkey is not None:
            await hotkey.close()
