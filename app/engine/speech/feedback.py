"""Feedback while the user waits: "one moment", and no silence longer than two seconds.

``next_cue``, a pure function, decides what is said and when; the phrases are in ``fillers.py``.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field

from app.engine.contracts.ports import Audio
from app.engine.speech.fillers import CueKind, Fillers
from app.engine.speech.sounds import tick
from app.engine.speech.speech import Speech
from app.engine.text.normalizer import TextNormalizer

QUIET_S = 1.5
"""Silence before a cue; with the device's own delay the user hears it in less than 2 s."""

GRACE_S = 0.15
"""A tool that answers sooner than people take between turns (0.2 s) needs no filler."""

OFFER_STOP_S = 8.0
"""After each such period the user hears how to stop waiting, once only if there is progress."""

TICKS_BETWEEN = 2
"""Ticks between two phrases about progress: more words are worse than waiting."""


@dataclass(frozen=True, slots=True)
class Wait:
    """The input of ``next_cue``; times in s on one clock."""

    since: float
    """When the user released the key or sent the message."""
    quiet_since: float
    """When the last sound ended, or else ``since``."""
    tool_since: float | None
    """When the first of the running tools started."""
    spoken: tuple[CueKind, ...]
    """The cues already given in this turn."""
    answer_begun: bool
    progressed: bool = False
    """A phrase about the tool's progress is ready."""


def next_cue(wait: Wait) -> tuple[float, CueKind]:
    """When the next cue is due unless something else is heard first, and its kind."""
    words = [kind for kind in wait.spoken if kind != "tick"]
    if wait.tool_since is not None and not words and not wait.answer_begun:
        return max(wait.tool_since + GRACE_S, wait.quiet_since), "lookup"
    due = wait.quiet_since + QUIET_S
    waited = due - wait.since
    offered = words.count("stop")
    if waited >= OFFER_STOP_S * (1 + offered) and not (offered and wait.progressed):
        return due, "stop"
    if wait.tool_since is not None and "working" not in words:
        return due, "working"
    if not words:
        return due, "moment"
    if wait.progressed and wait.spoken[-TICKS_BETWEEN:] == ("tick",) * TICKS_BETWEEN:
        return due, "progress"
    return due, "tick"


def parse_percent(progress: str) -> int | None:
    """The percentage in a tool's progress message: ``60%`` or ``3 of 5``."""
    if match := re.search(r"(\d{1,3})(?:\.\d+)? ?%", progress):
        percent = int(match[1])
    elif match := re.search(
        r"(\d{1,9}(?:\.\d{1,9})?) ?(?:of|/) ?(\d{1,9}(?:\.\d{1,9})?)", progress
    ):
        done, total = float(match[1]), float(match[2])
        percent = round(100 * done / total) if total else 101
    else:
        return None
    return percent if 0 <= percent <= 100 else None


@dataclass(slots=True, eq=False)
class RunningTool:
    """A tool call in progress and the phrases about it that have been synthesized."""

    since: float
    spoken_as: str
    """Completes "Still working on …"."""
    filler: str
    """Replaces "one moment while I look that up"."""
    percent: int | None = None
    phrases: dict[CueKind, tuple[str, Audio]] = field(default_factory=dict)


class Feedback:
    """Gives the cues of one turn; does nothing without ``fillers``."""

    def __init__(self, fillers: Fillers | None, speech: Speech, clock: Callable[[], float]) -> None:
        self._fillers = fillers
        self._speech = speech
        self._clock = clock
        self._since = clock()
        self._given: list[CueKind] = []
        self._running: list[RunningTool] = []
        self._paused = False
        self._changed = asyncio.Event()

    @property
    def language(self) -> str:
        """The language of what is said to the user."""
        return self._fillers.language if self._fillers else self._speech.language

    def follow_speech(self) -> None:
        """Use the language of the question, and the voice that speaks it."""
        if self._fillers and self._speech.voice:
            self._fillers = self._fillers.in_language(self._speech.language, self._speech.voice)

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Give no cues while the user is asked a question; the wait starts again afterwards."""
        self._paused = True
        try:
            yield
        finally:
            self._paused = False
            self._since = self._clock()
            self._changed.set()

    async def prepare_question(self, text: str) -> Callable[[], None]:
        """Wait until everything queued has been heard; returns a function that says ``text``."""
        await self._speech.all_played()
        if self._fillers is None or self._speech.mute:
            return lambda: None
        spoken = TextNormalizer(self.language).normalize(text)
        audio = await self._fillers.render(spoken) or tick()
        return lambda: self._speech.play_feedback(text, audio)

    def stop_question(self) -> None:
        self._speech.stop_feedback()

    @contextlib.asynccontextmanager
    async def during_tool(
        self, spoken_as: str, fillers: Mapping[str, str]
    ) -> AsyncIterator[RunningTool]:
        """Give cues about a tool while it runs. ``fillers`` are its own phrases by language."""
        running = RunningTool(self._clock(), spoken_as, fillers.get(self.language, ""))
        self._running.append(running)
        self._changed.set()
        rendering = None
        if self._fillers:
            rendering = asyncio.create_task(self._render(running, self._fillers))
        try:
            yield running
        finally:
            if rendering:
                rendering.cancel()
            self._running.remove(running)
            self._changed.set()

    async def run(self) -> None:
        """Give each cue when it is due, until canceled. The wait starts now."""
        self._since = self._clock()
        if self._fillers is None:
            return
        prepares = self._fillers.prepare_in_turn(self._speech.all_played)
        preparing = asyncio.create_task(prepares)
        try:
            await self._give_cues(self._fillers)
        finally:
            preparing.cancel()

    async def _give_cues(self, fillers: Fillers) -> None:
        while not self._speech.mute:
            if self._paused:
                self._changed.clear()
                await self._changed.wait()
                continue
            now = self._clock()
            tool = self._running[0] if self._running else None
            due, kind = next_cue(
                Wait(
                    since=self._since,
                    quiet_since=max(self._since, self._speech.sound_end(now)),
                    tool_since=tool.since if tool else None,
                    spoken=tuple(self._given),
                    answer_begun=self._speech.begun,
                    progressed=bool(tool and "progress" in tool.phrases),
                )
            )
            if due > now:
                self._changed.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(due - now):
                        await self._changed.wait()
                continue
            self._give(kind, tool, fillers)

    def _give(self, kind: CueKind, tool: RunningTool | None, fillers: Fillers) -> None:
        """Say the phrase that names the tool if it is ready; a tick replaces what is not ready."""
        named: CueKind = "stop_one" if kind == "stop" and len(self._running) == 1 else kind
        if tool and named in tool.phrases:
            text, audio = tool.phrases[named]
        else:
            filler = tool.filler if tool and kind == "lookup" else ""
            text, audio = fillers.next_phrase(kind, filler)
        first_words = kind in ("lookup", "moment")  # not tried again: others follow
        self._given.append(kind if text or first_words else "tick")
        if tool and kind == "progress":
            del tool.phrases["progress"]
        self._speech.play_feedback(text, audio)

    async def _render(self, tool: RunningTool, fillers: Fillers) -> None:
        """Synthesize the phrases that name a tool. A quick tool needs none, so start after its
        grace period; later there is time for one phrase after another."""

        async def render(kind: CueKind) -> None:
            text = fillers.phrase_about(kind, tool.spoken_as, tool.percent or 0)
            if audio := await fillers.render(text):
                tool.phrases[kind] = (text, audio)

        await asyncio.sleep(2 * GRACE_S)
        await render("working")
        await asyncio.sleep(QUIET_S)
        await render("stop_one")
        rendered: int | None = None
        while True:
            await asyncio.sleep(QUIET_S)
            if "progress" not in tool.phrases and tool.percent not in (None, rendered):
                rendered = tool.percent
                await render("progress")
