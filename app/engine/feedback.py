"""Company while the user waits: "one moment", and the two-second rule.

What is said is decided by ``next_cue``, a pure function of the clock. The phrases are synthesised
when the voice loads (``Fillers.prepare``), so that they cost nothing when they are needed; they
are rotated, and never enter the model's context.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
from array import array
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.engine.ports import Audio, Voice
from app.engine.speech import Speech
from app.engine.spoken import Spoken
from app.engine.voice_pace import VoiceClock, weigh
from app.errors import VoiceError

QUIET_S = 1.5
"""Silence after which something is heard; with the device's own delay it stays under 2 s."""

GRACE_S = 0.15
"""A tool that answers sooner than people take between turns (0.2 s) needs no filler."""

OFFER_STOP_S = 8.0
"""After this long the user is told how to stop waiting; then again each further time as long."""

Kind = Literal["lookup", "moment", "working", "stop", "tick"]

PHRASES: dict[str, dict[Kind, tuple[str, ...]]] = {
    "en": {
        "lookup": (
            "One moment while I look that up.",
            "Just a second, I'm checking.",
            "Let me look that up for you.",
        ),
        "moment": ("One moment.", "Just a moment.", "Hold on."),
        "working": ("Still working on {task}.",),
        "stop": ("This is taking a while. Press Escape to stop.",),
    },
    "de": {
        "lookup": ("Einen Moment, ich sehe nach.", "Moment, ich schaue kurz nach."),
        "moment": ("Einen Moment.", "Augenblick bitte."),
        "working": ("Ich bin noch dabei.",),
        "stop": ("Das dauert länger. Escape bricht ab.",),
    },
    "fr": {
        "lookup": ("Un instant, je regarde.", "Une seconde, je vérifie."),
        "moment": ("Un instant.", "Une seconde."),
        "working": ("J'y travaille encore.",),
        "stop": ("Cela prend du temps. Appuyez sur Échap pour arrêter.",),
    },
    "es": {
        "lookup": ("Un momento, lo estoy buscando.", "Un segundo, lo compruebo."),
        "moment": ("Un momento.", "Un segundo."),
        "working": ("Sigo en ello.",),
        "stop": ("Está tardando. Pulse Escape para detenerlo.",),
    },
    "zh": {
        "lookup": ("请稍等，我查一下。", "稍等，我看看。"),
        "moment": ("请稍等。", "稍等。"),
        "working": ("还在处理。",),
        "stop": ("这需要一些时间。按 Escape 键可以停止。",),
    },
}


@dataclass(frozen=True, slots=True)
class Wait:
    """What ``next_cue`` decides upon; times in s on one clock."""

    since: float
    """The user let go of the key, or sent."""
    quiet_since: float
    """The last sound ended, or ``since``."""
    tool_since: float | None
    """The first of the tools that run now began."""
    spoken: tuple[Kind, ...]
    """The cues already given in this turn."""
    answer_begun: bool


def next_cue(wait: Wait) -> tuple[float, Kind]:
    """When the next cue is due unless something else sounds first, and which it is."""
    words = [kind for kind in wait.spoken if kind != "tick"]
    if wait.tool_since is not None and not words and not wait.answer_begun:
        return max(wait.tool_since + GRACE_S, wait.quiet_since), "lookup"
    due = wait.quiet_since + QUIET_S
    waited = due - wait.since
    if waited >= OFFER_STOP_S * (1 + words.count("stop")):
        return due, "stop"
    if wait.tool_since is not None and "working" not in words:
        return due, "working"
    if not words:
        return due, "moment"
    return due, "tick"


class Fillers:
    """The phrases of one voice as audio, synthesised ahead and rotated; one that cannot be
    synthesised stays out, and a tick stands in. By the way ``clock`` learns the voice's pace."""

    def __init__(self, voice: Voice, clock: VoiceClock) -> None:
        self._voice = voice
        self._clock = clock
        self._phrases = {
            kind: deque(texts)
            for kind, texts in PHRASES.get(voice.language[:2].lower(), PHRASES["en"]).items()
        }
        self._audio: dict[str, Audio] = {"": tick()}

    async def prepare_first(self) -> None:
        """Have one phrase for each of the waits of a first turn."""
        for kind in ("lookup", "moment"):
            await self.render(self._phrases[kind][0])

    async def prepare(self, quiet: Callable[[], Awaitable[None]]) -> None:
        """Synthesise all the other phrases, each once ``quiet`` lets it: the voice's own work
        comes first."""
        for texts in list(self._phrases.values()):
            for text in list(texts):
                if "{task}" not in text:
                    await quiet()
                    await self.render(text)

    async def render(self, text: str) -> None:
        """Have ``text`` ready."""
        if text not in self._audio and (audio := await self.synthesise(text)):
            self._audio[text] = audio

    async def synthesise(self, text: str) -> Audio | None:
        """``text`` as audio, for this once; None where the voice fails."""
        pieces: list[Audio] = []
        now = asyncio.get_running_loop().time
        started = first = now()
        with contextlib.suppress(VoiceError):
            async for piece in self._voice.speak(text):
                first = first if pieces else now()
                pieces.append(piece)
        if not pieces:
            return None
        audio = Audio(b"".join(piece.pcm for piece in pieces), pieces[0].rate_hz)
        self._clock.note(weigh(text), first - started, now() - started, audio.duration_s)
        return audio

    @property
    def language(self) -> str:
        return self._voice.language

    def working_on(self, task: str) -> str:
        return self._phrases["working"][0].format(task=task)

    def take(self, kind: Kind, task: str = "") -> tuple[str, Audio]:
        """The next phrase of ``kind`` that is ready, and its audio; else a tick."""
        if kind == "working":
            text = self.working_on(task)
            return (text, self._audio[text]) if text in self._audio else ("", self._audio[""])
        texts = self._phrases.get(kind, deque())
        for _ in range(len(texts)):
            text = texts[0]
            texts.rotate(-1)
            if text in self._audio:
                return text, self._audio[text]
        return "", self._audio[""]


class Feedback:
    """Keeps one turn from falling silent while the user waits; nothing without ``fillers``."""

    def __init__(self, fillers: Fillers | None, speech: Speech, clock: Callable[[], float]) -> None:
        self._fillers = fillers
        self._speech = speech
        self._clock = clock
        self._since = clock()
        self._spoken: list[Kind] = []
        self._running: list[tuple[float, str]] = []
        self._held = False
        self._changed = asyncio.Event()

    @property
    def language(self) -> str:
        """The voice's."""
        return self._fillers.language if self._fillers else "en"

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """No cue: the user has been asked something, and the silence is theirs."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            self._since = self._clock()  # the wait begins anew
            self._changed.set()

    async def prepare(self, text: str) -> Callable[[], None]:
        """The way to say ``text``, once all that was to be said before it has been heard."""
        await self._speech.said()
        if self._fillers is None or self._speech.mute:
            return lambda: None
        spoken = Spoken(self.language).say(text)
        audio = await self._fillers.synthesise(spoken) or tick()
        return lambda: self._speech.play_feedback(text, audio)

    def hush(self) -> None:
        """Break off what was said by ``prepare``'s leave."""
        self._speech.hush()

    @contextlib.asynccontextmanager
    async def while_running(self, task: str) -> AsyncIterator[None]:
        """Company for as long as a tool runs; ``task`` completes "Still working on …"."""
        entry = (self._clock(), task)
        self._running.append(entry)
        self._changed.set()
        render = asyncio.create_task(self._render_later(task))
        try:
            yield
        finally:
            render.cancel()
            self._running.remove(entry)
            self._changed.set()

    async def watch(self) -> None:
        """Give each cue when it is due, until cancelled. The wait begins now."""
        self._since = self._clock()
        while self._fillers and not self._speech.mute:
            if self._held:
                self._changed.clear()
                await self._changed.wait()
                continue
            now = self._clock()
            sound_end = self._speech.sound_end(now)
            due, kind = next_cue(
                Wait(
                    since=self._since,
                    quiet_since=max(self._since, sound_end),
                    tool_since=self._running[0][0] if self._running else None,
                    spoken=tuple(self._spoken),
                    answer_begun=self._speech.begun,
                )
            )
            if due > now:
                self._changed.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(due - now):
                        await self._changed.wait()
                continue
            task = self._running[0][1] if self._running else ""
            self._spoken.append(kind)
            self._speech.play_feedback(*self._fillers.take(kind, task))

    async def _render_later(self, task: str) -> None:
        """A tool that is quick needs no phrase: begin once it has had its grace."""
        await asyncio.sleep(2 * GRACE_S)
        if self._fillers:
            await self._fillers.render(self._fillers.working_on(task))


def tick(rate_hz: int = 22_050) -> Audio:
    """A soft double tick, 0.2 s, at −26 dB: "still there", without a word."""
    return _notes([(0.0, 660.0), (0.1, 880.0)], 0.06, 0.05, 0.2, rate_hz)


def chime(rate_hz: int = 22_050) -> Audio:
    """Three rising notes, twice, 1.6 s, at −10 dB: a timer rings."""
    rise = [(0.0, 659.3), (0.15, 830.6), (0.3, 987.8)]
    notes = rise + [(begin_s + 0.7, pitch_hz) for begin_s, pitch_hz in rise]
    return _notes(notes, 0.4, 0.3, 1.6, rate_hz)


def _notes(
    notes: list[tuple[float, float]], note_s: float, loudness: float, total_s: float, rate_hz: int
) -> Audio:
    """Notes of (begin in s, pitch in Hz) that swell and fade, of ``loudness`` of full scale."""
    samples = array("h", bytes(2 * int(total_s * rate_hz)))
    length = int(note_s * rate_hz)
    for begin_s, pitch_hz in notes:
        begin = int(begin_s * rate_hz)
        for i in range(length):
            envelope = math.sin(math.pi * i / length) ** 2
            tone = math.sin(2 * math.pi * pitch_hz * i / rate_hz)
            samples[begin + i] += int(32_767 * loudness * envelope * tone)
    return Audio(samples.tobytes(), rate_hz)
