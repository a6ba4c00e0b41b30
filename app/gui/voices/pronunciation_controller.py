"""Behind "How is this spoken?": the session's own voice is asked, and heard."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings, format_assignments, parse_assignments
from app.engine.speech.tts_options import Pronunciations
from app.errors import ReparteeError
from app.gui.kit.theme import Theme
from app.gui.voices.pronunciation_dialog import PronunciationDialog

if TYPE_CHECKING:
    from app.engine.session import Session


class PronunciationController(QObject):
    """Opens the dialog over ``window`` for a text."""

    changed = Signal(dict)
    """Settings to save."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._text = ""
        self._settings = Settings.model_construct()
        self._session: Session | None = None
        self._asking: asyncio.Task[None] | None = None
        self._playing: asyncio.Task[None] | None = None
        self.dialog: PronunciationDialog | None = None

    def open(self, text: str, session: Session | None, settings: Settings) -> None:
        """Show how ``text`` is spoken by the session's voice."""
        self._text, self._session, self._settings = text, session, settings
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = dialog = PronunciationDialog(self._spoken(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(self._ask)
        dialog.listenRequested.connect(self._listen)
        dialog.hushRequested.connect(self._hush)
        dialog.added.connect(self._add)
        dialog.finished.connect(self._forget)
        dialog.open()
        self._ask(dialog.form.entry)

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now."""
        self._settings = settings
        if self.dialog is not None:
            self._ask(self.dialog.form.entry)

    def set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    async def stop(self) -> None:
        """End what goes on for it."""
        for task in (self._asking, self._playing):
            if task is not None:
                task.cancel()
                await asyncio.wait([task])

    def _spoken(self) -> str:
        """The text in words that can be spoken: these are what a pronunciation is for."""
        from app.engine.text.normalizer import normalize_text

        voices = self._session.pipeline.voices if self._session else []
        return normalize_text(self._text, voices[0].language if voices else "en")

    def _said(self, entry: dict[str, str]) -> str:
        """What the voice is given, with ``entry`` among the pronunciations."""
        table = parse_assignments(self._settings.pronunciations) | entry
        return Pronunciations(table).apply(self._spoken()).text

    def _ask(self, entry: dict[str, str]) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._do(self._show(self._said(entry)))

    async def _show(self, said: str) -> None:
        voices = self._session.pipeline.voices if self._session else []
        sounds = ""
        try:
            if voices and hasattr(voices[0], "phonemes"):
                sounds = await voices[0].phonemes(said)
        except ReparteeError as error:
            self._tell(str(error))
        if self.dialog is not None:
            self.dialog.show_said(said, sounds)

    def _listen(self, entry: dict[str, str]) -> None:
        self._playing = self._do(self._play(self._said(entry)))

    def _hush(self) -> None:
        if self._playing is not None:
            self._playing.cancel()
        self._fall_silent()  # it may not have begun

    async def _play(self, said: str) -> None:
        """By the session's speaker; a reply that is being spoken gives way."""
        session = self._session
        speaker = session.pipeline.speaker if session else None
        if session is None or speaker is None or not session.pipeline.voices:
            self._tell(self.tr("The speaker is not ready yet; try again soon."))
            self._fall_silent()
            return
        session.interrupt()
        await session.finished()
        last = None
        try:
            await speaker.open()
            async with aclosing(session.pipeline.voices[0].speak(said)) as pieces:
                async for audio in pieces:
                    last = speaker.play(audio)
            if last is not None:
                await last.done
        except asyncio.CancelledError:
            speaker.stop()
            raise
        except ReparteeError as error:
            self._tell(str(error))
        finally:
            self._fall_silent()

    def _fall_silent(self) -> None:
        if self.dialog is not None:
            self.dialog.show_silent()

    def _tell(self, problem: str) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(problem)

    def _add(self, word: str, said: str) -> None:
        before = parse_assignments(self._settings.pronunciations)
        kept = {w: s for w, s in before.items() if w.casefold() != word.casefold()}
        self.changed.emit({"pronunciations": format_assignments({**kept, word: said})})

    def _forget(self) -> None:
        self.dialog = None

    def _do(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return asyncio.get_running_loop().create_task(work)
