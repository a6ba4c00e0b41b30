"""Behind the offer of a voice: the download, which may be paused, resumed and given up."""

from __future__ import annotations

import asyncio
import contextlib

from PySide6.QtCore import QObject, Signal

from app.errors import ReparteeError, VoiceError
from app.paths import voices_folder

VOICE = "en_US-ljspeech-medium"
"""Made from LJ Speech, whose recordings are in the public domain."""


class VoiceInstall(QObject):
    progress = Signal(object, object)
    """Bytes done and in all (an ``int`` of Qt would end at 2 GB)."""
    installed = Signal()
    trouble = Signal(object)
    """One sentence; what has come is kept."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: asyncio.Task[None] | None = None

    def is_installed(self) -> bool:
        from app.services import voices

        return any(voice.name == VOICE for voice in voices.installed(voices_folder()))

    def start(self, url: str) -> None:
        """Fetch it from the catalogue at ``url``, or go on where it stopped."""
        self.pause()
        self._task = asyncio.get_running_loop().create_task(self._install(url, self._task))

    def pause(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def cancel(self) -> None:
        """Stop, and throw away what has come."""
        await self.stop()
        from app.services import voices

        with contextlib.suppress(VoiceError):  # nothing has come yet
            await asyncio.to_thread(voices.remove, VOICE, voices_folder())

    async def stop(self) -> None:
        self.pause()
        if self._task is not None:
            await asyncio.wait([self._task])

    async def _install(self, url: str, before: asyncio.Task[None] | None) -> None:
        from app.services import voices

        if before is not None:
            await asyncio.wait([before])
        try:
            await voices.install(VOICE, url, voices_folder(), self.progress.emit)
        except ReparteeError as error:
            self.trouble.emit(str(error))
        else:
            self.installed.emit()
