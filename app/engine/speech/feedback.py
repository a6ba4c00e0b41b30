"""Company while the user waits: "one moment", and the two-second rule.

What is said, and when, is decided by ``next_cue``, a pure function of the clock; the words are in
``fillers.py``.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field

from app.engine.contracts.ports import Audio
from app.engine.speech.fillers import Fillers, Kind
from app.engine.speech.sounds import tick
from app.engine.speech.speech import Speech
from app.engine.text.normalizer import TextNormalizer

QUIET_S = 1.5
"""Silence after which something is heard; with the device's own delay it stays under 2 s."""

GRACE_S = 0.15
"""A tool that answers sooner than people take between turns (0.2 s) needs no filler."""

OFFER_STOP_S = 8.0
"""After this long the user is told how to stop waiting; then again each further time as long,
unless there is progress to tell of."""

TICKS_BETWEEN = 2
"""Words about progress come no closer: they are worse than waiting."""


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
    progressed: bool = False
    """There are words about how far the tool has come."""


def next_cue(wait: Wait) -> tuple[float, Kind]:
    """When the next cue is due unless something else sounds first, and which it is."""
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


def percent(progress: str) -> int | None:
    """How far a tool's own words about its progress say it has come: ``60%``, ``3 of 5``."""
    if said := re.search(r"(\d{1,3})(?:\.\d+)? ?%", progress):
        share = int(said[1])
    elif said := re.search(r"(\d{1,9}(?:\.\d{1,9})?) ?(?:of|/) ?(\d{1,9}(?:\.\d{1,9})?)", progress):
        done, total = float(said[1]), float(said[2])
        share = round(100 * done / total) if total else 101
    else:
        return None
    return share if 0 <= share <= 100 else None


@dataclass(slots=True, eq=False)
class Running:
    """A tool at work: the words that name it, as far as they are synthesised."""

    since: float
    task: str
    """Completes "Still working on …"."""
    filler: str
    """What is said when it is not quick, in place of "one moment while I look that up"."""
    percent: int | None = None
    ready: dict[Kind, tuple[str, Audio]] = field(default_factory=dict)
    rendered_percent: int | None = None
    rendering: asyncio.Task[None] | None = None

    def progress(self, text: str) -> None:
        """The tool tells how far it has come."""
        self.percent = percent(text)


class Feedback:
    """Keeps one turn from falling silent while the user waits; nothing without ``fillers``."""

    def __init__(self, fillers: Fillers | None, speech: Speech, clock: Callable[[], float]) -> None:
        self._fillers = fillers
        self._speech = speech
        self._clock = clock
        self._since = clock()
        self._spoken: list[Kind] = []
        self._running: list[Running] = []
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
        spoken = TextNormalizer(self.language).normalize(text)
        audio = await self._fillers.render(spoken) or tick()
        return lambda: self._speech.play_feedback(text, audio)

    def hush(self) -> None:
        """Break off what was said by ``prepare``'s leave."""
        self._speech.hush()

    @contextlib.asynccontextmanager
    async def while_running(self, task: str, filler: str = "") -> AsyncIterator[Running]:
        """Company for as long as a tool runs."""
        running = Running(self._clock(), task, filler)
        self._running.append(running)
        self._changed.set()
        if self._fillers:
            running.rendering = asyncio.create_task(self._render(running, self._fillers))
        try:
            yield running
        finally:
            if running.rendering:
                running.rendering.cancel()
            self._running.remove(running)
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
            first = self._running[0] if self._running else None
            due, kind = next_cue(
                Wait(
                    since=self._since,
                    quiet_since=max(self._since, sound_end),
                    tool_since=first.since if first else None,
                    spoken=tuple(self._spoken),
                    answer_begun=self._speech.begun,
                    progressed=bool(first and "progress" in first.ready),
                )
            )
            if due > now:
                self._changed.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(due - now):
                        await self._changed.wait()
                continue
            self._give(kind, first, self._fillers)

    def _give(self, kind: Kind, first: Running | None, fillers: Fillers) -> None:
        """What names the tool is said where it is ready; a tick stands in for all that is not."""
        alone: Kind = "stop_one" if kind == "stop" and len(self._running) == 1 else kind
        if first and alone in first.ready:
            text, audio = first.ready[alone]
        else:
            text, audio = fillers.take(kind, first.filler if first and kind == "lookup" else "")
        first_words = kind in ("lookup", "moment")  # are not tried again: others follow
        self._spoken.append(kind if text or first_words else "tick")
        if first and kind == "progress":
            del first.ready["progress"]
        self._speech.play_feedback(text, audio)

    async def _render(self, running: Running, fillers: Fillers) -> None:
        """The words that name a tool. One that is quick needs none: begin once it has had its
        grace; and after that there is time enough for one phrase at a time."""

        async def have(kind: Kind) -> None:
            text = fillers.about(kind, running.task, running.percent or 0)
            if audio := await fillers.render(text):
                running.ready[kind] = (text, audio)

        await asyncio.sleep(2 * GRACE_S)
        await have("working")
        await asyncio.sleep(QUIET_S)
        await have("stop_one")
        while True:
            await asyncio.sleep(QUIET_S)
            known = "progress" in running.ready or running.percent is None
            if not known and running.percent != running.rendered_percent:
                running.rendered_percent = running.percent
                await have("progress")
