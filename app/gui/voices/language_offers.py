"""Offers, once each, what the user's language lacks: a model that hears it, a voice for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings

from app.config.settings import Settings
from app.engine.contracts.events import ChunkSynthesised, Event
from app.gui.kit.bridge import Bridge
from app.gui.voices.catalog_kind import language_name, window_language

LISTENING, VOICE = "listening_language", "voice_language"
"""The codes of the notices, and the beginnings of the keys that remember them."""
BASIC = "basic"
WITHOUT_VOICES = ("", "he", "ja", "ko")
"""Languages that no installable voice speaks."""


def hears_only_english(settings: Settings) -> bool:
    """Whether the recognizer understands no other language. The names of Moonshine's models end
    with theirs."""
    return settings.stt != "server" and (settings.local_stt_model or "-en").endswith("-en")


class LanguageOffers(QObject):
    def __init__(self, bridge: Bridge, store: QSettings, parent: QObject) -> None:
        """``store`` remembers what was offered."""
        super().__init__(parent)
        self._bridge = bridge
        self._store = store
        self._settings = Settings.model_construct()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings

    def offer_listening(self) -> None:
        """Offer a model that hears the window's language, if the recognizer does not."""
        language = window_language()
        if language != "en" and hears_only_english(self._settings):
            text = self.tr(
                "Repartee understands only spoken English so far. Install a model that understands "
                "{language}, or talk in English or type."
            )
            self._offer(LISTENING, language, text)

    def show_event(self, event: Event) -> None:
        """Offer a natural voice for a language that the basic voice speaks for want of one."""
        match event:
            case ChunkSynthesised(voice="basic", language=language):
                is_wanted = self._settings.voice == BASIC or self._settings.tts == "server"
                if not is_wanted and language not in WITHOUT_VOICES:
                    text = self.tr("There are natural voices for {language} that you can install.")
                    self._offer(VOICE, language, text)

    def _offer(self, code: str, language: str, text: str) -> None:
        key = f"{code}/{language}"
        if not self._store.value(key, False, type=bool):
            self._store.setValue(key, True)
            self._bridge.show_notice(code, text.format(language=language_name(language)))
