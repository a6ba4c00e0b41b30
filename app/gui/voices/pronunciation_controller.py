"""Runs the dialog "How is this spoken?" with the voice and the loudspeaker of the session."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings, format_assignments, parse_assignments
from app.engine.speech.tts_options import Pronunciations
from app.errors import ReparteeError
from app.gui.kit.controller import DialogController
from app.gui.voices.pronunciation_dialog import PronunciationDialog
from app.gui.voices.pronunciation_page import with_pronunciation

if TYPE_CHECKING:
    from app.engine.session import Session


class PronunciationController(DialogController):
    """Opens the dialog over ``window`` for a text."""

    dialog: PronunciationDialog | None

    changed = Signal(dict)
    """Settings to save."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._text = ""
        self._settings = Settings.model_construct()
        self._session: Session | None = None
        self._preview: asyncio.Task[None] | None = None
        self._playing: asyncio.Task[None] | None = None

    def open(self, text: str, session: Session | None, settings: Settings) -> None:
        """Show how the session's voice speaks ``text``."""
        self._text, self._session, self._settings = text, session, settings
        if self.dialog is not None:
            self.dialog.close()
        dialog = PronunciationDialog(self._normalized_text(), self._window)
        dialog.previewRequested.connect(self._show_preview)
        dialog.playRequested.connect(self._start_playing)
        dialog.stopRequested.connect(self._stop_playing)
        dialog.added.connect(self._save)
        self._open_dialog(dialog)
        self._show_preview(dialog.form.entry)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        if self.dialog is not None:
            self._show_preview(self.dialog.form.entry)

    def _normalized_text(self) -> str:
        """The text with numbers and symbols in words: pronunciations apply to these."""
        from app.engine.text.normalizer import normalize_text

        voices = self._session.pipeline.voices if self._session else []
        return normalize_text(self._text, voices[0].language if voices else "en")

    def _spoken_text(self, entry: dict[str, str]) -> str:
        """What the voice is given, with ``entry`` among the pronunciations."""
        table = parse_assignments(self._settings.pronunciations) | entry
        return Pronunciations(table).apply(self._normalized_text()).text

    def _show_preview(self, entry: dict[str, str]) -> None:
        if self._preview is not None:
            self._preview.cancel()
        self._preview = self._tasks.start(self._show_spoken(self._spoken_text(entry)))

    async def _show_spoken(self, text: str) -> None:
        voices = self._session.pipeline.voices if self._session else []
        phonemes = ""
        try:
            if voices and hasattr(voices[0], "phonemes"):
                phonemes = await voices[0].phonemes(text)
        except ReparteeError as error:
            self._show_problem(str(error))
        if self.dialog is not None:
            self.dialog.show_spoken(text, phonemes)

    def _start_playing(self, entry: dict[str, str]) -> None:
        self._playing = self._tasks.start(self._play(self._spoken_text(entry)))

    def _stop_playing(self) -> None:
        if self._playing is not None:
            self._playing.cancel()
        self._show_stopped()  # a task canceled before its first step would not

    async def _play(self, text: str) -> None:
        """Speak ``text`` in place of a reply that is being spoken."""
        session = self._session
        speaker = session.pipeline.speaker if session else None
        if session is None or speaker is None or not session.pipeline.voices:
            self._show_problem(self.tr("The speaker isn't ready yet. Try again in a moment."))
            self._show_stopped()
            return
        session.interrupt()
        await session.finished()
        playback = None
        try:
            await speaker.open()
            async with aclosing(session.pipeline.voices[0].speak(text)) as chunks:
                async for audio in chunks:
                    playback = speaker.play(audio)
            if playback is not None:
                await playback.done
        except asyncio.CancelledError:
            speaker.stop()
            raise
        except ReparteeError as error:
            self._show_problem(str(error))
        finally:
            self._show_stopped()

    def _show_stopped(self) -> None:
        if self.dialog is not None:
            self.dialog.show_stopped()

    def _show_problem(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(sentence)

    def _save(self, word: str, alias: str) -> None:
        table = with_pronunciation(parse_assignments(self._settings.pronunciations), word, alias)
        self.changed.emit({"pronunciations": format_assignments(table)})
