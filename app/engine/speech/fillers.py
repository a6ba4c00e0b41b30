"""The phrases spoken while the user waits, in the language of the question, and their audio.

Most phrases are synthesized after the voice has loaded, so that they start at once when needed.
Those that name the running tool are synthesized while it runs (``render``). They rotate, and they
never enter the model's context.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Literal

from app.engine.chunking.tts_pace import TtsPaceTracker, speech_weight
from app.engine.contracts.languages import primary_language
from app.engine.contracts.ports import Audio, Voice
from app.engine.speech.sounds import tick
from app.errors import VoiceError

CueKind = Literal["lookup", "moment", "working", "progress", "stop", "stop_one", "tick"]

PHRASES: dict[str, dict[CueKind, tuple[str, ...]]] = {
    "en": {
        "lookup": (
            "One moment while I look that up.",
            "Just a second, I'm checking.",
            "Let me look that up for you.",
        ),
        "moment": ("One moment.", "Just a moment.", "Hold on."),
        "working": ("Still working on {task}.",),
        "progress": ("Still working on {task}, {percent} percent.",),
        "stop": ("This is taking a while. Press Escape to stop.",),
        "stop_one": (
            "Still working on {task}. Say “cancel that” to stop it, or press Escape to stop "
            "everything.",
        ),
    },
    "de": {
        "lookup": ("Einen Moment, ich sehe nach.", "Moment, ich schaue kurz nach."),
        "moment": ("Einen Moment.", "Einen Augenblick."),
        "working": ("Ich bin noch dabei.",),
        "progress": ("Ich bin noch dabei, {percent} Prozent.",),
        "stop": ("Das dauert etwas. Mit Escape brichst du ab.",),
        "stop_one": ("Das dauert etwas. Sag „Brich das ab“, oder beende mit Escape alles.",),
    },
    "fr": {
        "lookup": ("Un instant, je regarde.", "Une seconde, je vérifie."),
        "moment": ("Un instant.", "Une seconde."),
        "working": ("J'y travaille encore.",),
        "progress": ("J'y travaille encore, {percent} pour cent.",),
        "stop": ("Cela prend du temps. Appuyez sur Échap pour arrêter.",),
        "stop_one": ("J'y travaille encore. « Annule ça » arrête cela, Échap arrête tout.",),
    },
    "es": {
        "lookup": ("Un momento, lo estoy buscando.", "Un segundo, lo compruebo."),
        "moment": ("Un momento.", "Un segundo."),
        "working": ("Sigo en ello.",),
        "progress": ("Sigo en ello, {percent} por ciento.",),
        "stop": ("Está tardando. Pulsa Escape para detenerlo.",),
        "stop_one": (
            "Sigo en ello. Di «cancela eso» para pararlo, o pulsa Escape para pararlo todo.",
        ),
    },
    "zh": {
        "lookup": ("请稍等，我查一下。", "稍等，我看看。"),
        "moment": ("请稍等。", "稍等。"),
        "working": ("还在处理。",),
        "progress": ("还在处理，已完成百分之{percent}。",),
        "stop": ("可能还要一会儿。按 Escape 键可以停止。",),
        "stop_one": ("可能还要一会儿。说“取消这个”可停止这一项，按 Escape 键可全部停止。",),
    },
}


class Fillers:
    """The phrases of one voice. A tick replaces a phrase that cannot be synthesized. ``tts_pace``
    learns from each synthesis. ``tool_fillers`` are the tools' own phrases, by language.
    ``language`` is for a voice that speaks any language."""

    def __init__(
        self,
        voice: Voice,
        tts_pace: TtsPaceTracker,
        tool_fillers: Iterable[Mapping[str, str]] = (),
        language: str = "en",
    ) -> None:
        self._voice = voice
        self._tts_pace = tts_pace
        self.language = primary_language(voice.language, language)
        """The language of the phrases and of questions to the user."""
        phrases = PHRASES.get(self.language, PHRASES["en"])
        self._phrases = {kind: deque(texts) for kind, texts in phrases.items()}
        self._tool_fillers = list(tool_fillers)
        self._audio: dict[str, Audio] = {"": tick()}
        self._others: dict[str, Fillers] = {}
        """Of voices in other languages, each made when a question is in its language."""
        self._is_prepared = True
        """False for one of the others until all phrases are synthesized."""

    def in_language(self, language: str, voice: Voice) -> Fillers:
        """The phrases in ``language`` by ``voice``; these ones if there are none in it."""
        language = primary_language(voice.language, language)
        if language == self.language or language not in PHRASES:
            return self
        if language not in self._others or self._others[language]._voice is not voice:
            other = Fillers(voice, self._tts_pace, self._tool_fillers, language)
            other._is_prepared = False
            self._others[language] = other
        return self._others[language]

    async def prepare_first(self) -> None:
        """Synthesize one phrase for each wait of a first turn."""
        for kind in ("lookup", "moment"):
            await self._synthesize(self._phrases[kind][0])

    async def prepare(self, until_idle: Callable[[], Awaitable[None]]) -> None:
        """Synthesize all other phrases, awaiting ``until_idle`` before each: the voice's own work
        has priority."""
        generic = [text for texts in self._phrases.values() for text in texts if "{" not in text]
        own = (fillers[self.language] for fillers in self._tool_fillers if self.language in fillers)
        for text in [*generic, *own]:
            await until_idle()
            await self._synthesize(text)
        self._is_prepared = True

    async def prepare_in_turn(self, until_idle: Callable[[], Awaitable[None]]) -> None:
        """Prepare those of a language in which nothing was asked before."""
        if not self._is_prepared:
            await self.prepare_first()
            await self.prepare(until_idle)

    async def render(self, text: str) -> Audio | None:
        """``text`` as audio; None if the voice fails."""
        pieces: list[Audio] = []
        now = asyncio.get_running_loop().time
        started = first = now()
        with contextlib.suppress(VoiceError):
            async for piece in self._voice.speak(text):
                first = first if pieces else now()
                pieces.append(piece)
        if not pieces:
            return None
        words = tuple(word for piece in pieces for word in piece.words)
        audio = Audio(b"".join(piece.pcm for piece in pieces), pieces[0].rate_hz, words)
        weight = speech_weight(text)
        self._tts_pace.record(weight, first - started, now() - started, audio.duration_s)
        return audio

    def phrase_about(self, kind: CueKind, task: str, percent: int) -> str:
        """The phrase of ``kind`` that names the running ``task``."""
        return self._phrases[kind][0].format(task=task, percent=percent)

    def next_phrase(self, kind: CueKind, preferred: str = "") -> tuple[str, Audio]:
        """``preferred`` if it is ready, else the next phrase of ``kind``, else a tick."""
        if preferred in self._audio and preferred:
            return preferred, self._audio[preferred]
        texts = self._phrases.get(kind, deque())
        for _ in range(len(texts)):
            text = texts[0]
            texts.rotate(-1)
            if text in self._audio:
                return text, self._audio[text]
        return "", self._audio[""]

    async def _synthesize(self, text: str) -> None:
        if text not in self._audio and (audio := await self.render(text)):
            self._audio[text] = audio
