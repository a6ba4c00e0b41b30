"""What is said while the user waits, in the voice's language, and its audio.

The phrases are synthesised when the voice loads (``Fillers.prepare``), so that they cost nothing
when they are needed; they are rotated, and never enter the model's context. Those that name what is
running are synthesised while it runs (``render``), and kept by whoever waits.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import Literal

from app.engine.chunking.tts_pace import TtsPaceTracker, speech_weight
from app.engine.contracts.ports import Audio, Voice
from app.engine.speech.sounds import tick
from app.errors import VoiceError

Kind = Literal["lookup", "moment", "working", "progress", "stop", "stop_one", "tick"]

PHRASES: dict[str, dict[Kind, tuple[str, ...]]] = {
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
        "stop_one": ("Still working on {task}. “Cancel that” stops it, Escape everything.",),
    },
    "de": {
        "lookup": ("Einen Moment, ich sehe nach.", "Moment, ich schaue kurz nach."),
        "moment": ("Einen Moment.", "Augenblick bitte."),
        "working": ("Ich bin noch dabei.",),
        "progress": ("Ich bin noch dabei, {percent} Prozent.",),
        "stop": ("Das dauert länger. Escape bricht ab.",),
        "stop_one": ("Das dauert länger. „Brich das ab“ beendet nur dies, Escape alles.",),
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
        "stop": ("Está tardando. Pulse Escape para detenerlo.",),
        "stop_one": ("Sigo en ello. «Cancela eso» lo detiene, Escape lo detiene todo.",),
    },
    "zh": {
        "lookup": ("请稍等，我查一下。", "稍等，我看看。"),
        "moment": ("请稍等。", "稍等。"),
        "working": ("还在处理。",),
        "progress": ("还在处理，已完成百分之{percent}。",),
        "stop": ("这需要一些时间。按 Escape 键可以停止。",),
        "stop_one": ("这需要一些时间。说“取消这个”只停止这一项，按 Escape 键全部停止。",),
    },
}


class Fillers:
    """The phrases of one voice; one that cannot be synthesised stays out, and a tick stands in. By
    the way ``clock`` learns the voice's pace. ``of_tools`` are the tools' own, in English."""

    def __init__(self, voice: Voice, clock: TtsPaceTracker, of_tools: Iterable[str] = ()) -> None:
        self._voice = voice
        self._clock = clock
        language = voice.language[:2].lower()
        self._phrases = {
            kind: deque(texts) for kind, texts in PHRASES.get(language, PHRASES["en"]).items()
        }
        self._of_tools = list(of_tools) if language not in PHRASES or language == "en" else []
        self._audio: dict[str, Audio] = {"": tick()}

    @property
    def language(self) -> str:
        """The voice's."""
        return self._voice.language

    async def prepare_first(self) -> None:
        """Have one phrase for each of the waits of a first turn."""
        for kind in ("lookup", "moment"):
            await self._have(self._phrases[kind][0])

    async def prepare(self, quiet: Callable[[], Awaitable[None]]) -> None:
        """Synthesise all the other phrases, each once ``quiet`` lets it: the voice's own work
        comes first."""
        generic = [text for texts in self._phrases.values() for text in texts if "{" not in text]
        for text in [*generic, *self._of_tools]:
            await quiet()
            await self._have(text)

    async def render(self, text: str) -> Audio | None:
        """``text`` as audio; None when the voice fails."""
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
        self._clock.record(speech_weight(text), first - started, now() - started, audio.duration_s)
        return audio

    def about(self, kind: Kind, task: str, percent: int = 0) -> str:
        """The phrase of ``kind`` that names what is running."""
        return self._phrases[kind][0].format(task=task, percent=percent)

    def take(self, kind: Kind, own: str = "") -> tuple[str, Audio]:
        """The phrase ``own`` if it is ready, else the next one of ``kind``, else a tick."""
        if own and own in self._audio:
            return own, self._audio[own]
        texts = self._phrases.get(kind, deque())
        for _ in range(len(texts)):
            text = texts[0]
            texts.rotate(-1)
            if text in self._audio:
                return text, self._audio[text]
        return "", self._audio[""]

    async def _have(self, text: str) -> None:
        if text not in self._audio and (audio := await self.render(text)):
            self._audio[text] = audio
