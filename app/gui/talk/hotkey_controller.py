"""Keeps the desktop-wide key as the settings have it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.config.key_combination import KeyCombination
from app.config.settings import Settings
from app.errors import HotkeyError
from app.messages import sentence

if TYPE_CHECKING:
    from app.services.desktop.hotkey import Hotkey


class HotkeyController(QObject):
    went = Signal(bool)
    """Down (True) or up."""
    trouble = Signal(str, object)
    """A code, and one sentence for the user."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self._task: asyncio.Task[None] | None = None
        self._open: Hotkey | None = None

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now. Needs the running event loop."""
        if settings.hotkey != self._keys:
            self._keys = settings.hotkey
            self._task = asyncio.get_running_loop().create_task(self._change(self._task))

    async def settled(self) -> None:
        """Wait until what was chosen last is watched for, or has failed."""
        if self._task is not None:
            await asyncio.wait([self._task])

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._let_go()

    async def _change(self, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            before.cancel()  # it may be waiting for an answer to the desktop's question
            await asyncio.wait([before])
        await self._let_go()
        if not self._keys:
            return
        from app.services.desktop.hotkey_factory import create_hotkey

        keys = KeyCombination.parse(self._keys)
        try:
            self._open = create_hotkey(self.went.emit)
            instead = await self._open.open(keys)
        except HotkeyError as error:
            self.trouble.emit(error.code, str(error))
            await self._let_go()
            return
        if instead and instead != str(keys):
            said = sentence("The desktop calls the keys to talk {keys}.", keys=instead)
            self.trouble.emit("hotkey_named", said)

    async def _let_go(self) -> None:
        opened, self._open = self._open, None
        if opened is not None:
            await opened.close()
