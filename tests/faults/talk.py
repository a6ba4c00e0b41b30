"""A session on the real clock whose every invariant is watched: what a fault test talks to."""

from __future__ import annotations

import asyncio
import contextlib
from array import array
from collections.abc import AsyncIterator, Sequence
from typing import Any

from app.engine.contracts.events import ChunkStarted, Event, ListeningStarted, Notice, TurnEnded
from app.engine.contracts.ports import Audio
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.engine.tools.registry import Tool, ToolRegistry
from tests.engine.script import (
    RATE_HZ,
    HummingVoice,
    ScriptedMicrophone,
    ScriptedTranscriber,
    VirtualSpeaker,
)
from tests.faults.invariants import Heartbeat, Watch

PATIENCE_S = 20.0
SOUND_S = 0.01

WORDS = "Count the kettles of Aunt Philomena."
"""What the user asks; in no log."""


class HastyVoice(HummingVoice):
    """Says everything in a hundredth of a second."""

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncIterator[Audio]:
        self.said.append(text)
        yield Audio(array("h", [5_000] * int(SOUND_S * RATE_HZ)).tobytes(), RATE_HZ)


class Talk:
    """A session, all of its events, and the watch over them."""

    def __init__(
        self, model: Any, tools: Sequence[Tool] = (), key: str = "", **pipeline: Any
    ) -> None:
        self.events: list[Event] = []
        chosen: dict[str, Any] = {
            "voices": [HastyVoice()],
            "speaker": VirtualSpeaker(),
            "microphone": ScriptedMicrophone(),
            "transcriber": ScriptedTranscriber("Are you there"),
            **pipeline,
        }
        self.session = Session(Pipeline(model, ToolRegistry(tools), **chosen))
        self.session.subscribe(self.events.append)
        self.watch = Watch(self.session, key, [WORDS])

    @property
    def notices(self) -> list[str]:
        return [event.text for event in self.of(Notice)]

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    async def until(self, kind: type[Event], count: int = 1) -> Any:
        """The event of that kind and number, from 1; waits for it."""
        async with asyncio.timeout(PATIENCE_S):
            while len(found := self.of(kind)) < count:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        return found[count - 1]

    async def speaking(self, for_s: float = 0.0) -> None:
        """Until the answer sounds, and so much longer."""
        await self.until(ChunkStarted)
        await asyncio.sleep(for_s)

    async def ended(self, count: int = 1) -> TurnEnded:
        """The end of that number, from 1; waits for it."""
        end = await self.until(TurnEnded, count)
        assert isinstance(end, TurnEnded)
        return end

    async def asks(self, text: str = WORDS) -> TurnEnded:
        """Ask, and wait for the turn's end."""
        before = len(self.of(TurnEnded))
        self.session.say(text)
        return await self.ended(before + 1)

    async def still_works(self) -> TurnEnded:
        """The talk key listens, and another question is answered; returns that turn's end."""
        heard, before = len(self.of(ListeningStarted)), len(self.of(TurnEnded))
        self.session.press()
        await self.until(ListeningStarted, heard + 1)
        self.session.say("Are you still there?")
        return await self.ended(before + 2)  # the first is the listening's


@contextlib.asynccontextmanager
async def talking(talk: Talk, caplog: Any) -> AsyncIterator[Talk]:
    """Open, with a heartbeat beside it; at the end every invariant is checked."""
    heart = Heartbeat()
    with caplog.at_level("DEBUG"):
        await talk.session.open()
        try:
            async with heart.beating():
                yield talk
        finally:
            await talk.session.close()
    heart.check()
    talk.watch.check(caplog.text)
