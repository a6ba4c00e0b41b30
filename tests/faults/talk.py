"""A session on the real clock for fault tests, with all invariants checked."""

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
"""The user's question, which no log may contain."""


class HastyVoice(HummingVoice):
    """Speaks any text in a hundredth of a second."""

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncIterator[Audio]:
        self.said.append(text)
        yield Audio(array("h", [5_000] * int(SOUND_S * RATE_HZ)).tobytes(), RATE_HZ)


class Talk:
    """A session, all its events, and the checks of its invariants."""

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
        """Wait for the event of this kind with this number, from 1, and return it."""
        async with asyncio.timeout(PATIENCE_S):
            while len(found := self.of(kind)) < count:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        return found[count - 1]

    async def speaking(self, for_s: float = 0.0) -> None:
        """Wait until the answer is audible, and then this much longer."""
        await self.until(ChunkStarted)
        await asyncio.sleep(for_s)

    async def ended(self, count: int = 1) -> TurnEnded:
        """Wait for the turn end with this number, from 1, and return it."""
        end = await self.until(TurnEnded, count)
        assert isinstance(end, TurnEnded)
        return end

    async def asks(self, text: str = WORDS) -> TurnEnded:
        """Ask a question, and wait for the end of the turn."""
        before = len(self.of(TurnEnded))
        self.session.say(text)
        return await self.ended(before + 1)

    async def still_works(self) -> TurnEnded:
        """Check that the talk key works and another question is answered. Returns its end."""
        heard, before = len(self.of(ListeningStarted)), len(self.of(TurnEnded))
        self.session.press()
        await self.until(ListeningStarted, heard + 1)
        self.session.say("Are you still there?")
        return await self.ended(before + 2)  # the first end is that of the listening turn


@contextlib.asynccontextmanager
async def talking(talk: Talk, caplog: Any) -> AsyncIterator[Talk]:
    """Open the session with a heartbeat, and check all invariants at the end."""
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
