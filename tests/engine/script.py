"""Scripted turns on virtual time: the loop's clock jumps to the next event that is due, so that a
turn of a minute takes a millisecond and is the same in every run.

The idea is from LiveKit Agents. The ports are fakes: a model that follows a script, a voice that
hums for as long as the text would take, a speaker that plays on the loop's clock.
"""

from __future__ import annotations

import asyncio
import json
import math
import selectors
from array import array
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from app.engine.contracts.events import ChunkStarted, Event, TurnEnded
from app.engine.contracts.ports import (
    Audio,
    Finish,
    Frame,
    Message,
    ModelPart,
    Playback,
    TextDelta,
    ToolCallDelta,
    ToolSpec,
    Transcript,
    WordMark,
)
from app.engine.conversation import Conversation
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.engine.speech.fillers import Fillers
from app.engine.tools.registry import Tool, ToolRegistry
from app.errors import AudioDeviceError, ReparteeError, VoiceError

RATE_HZ = 1_000
CHARACTERS_PER_S = 15.0


class _JumpingSelector(selectors.DefaultSelector):
    """Advances the clock instead of waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        ready = super().select(0)
        if not ready and timeout:
            self.now += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = _JumpingSelector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


def wait(seconds: float) -> Callable[[], Any]:
    """A step of a scripted reply: a pause."""
    return lambda: asyncio.sleep(seconds)


def call(name: str, call_id: str | None = None, **arguments: Any) -> ToolCallDelta:
    return ToolCallDelta(0, call_id or f"id-{name}", name, json.dumps(arguments))


class ScriptedModel:
    """Answers each request with the next reply. Text is sent word by word, 50 a second after 0.2 s;
    other steps are parts, waits and errors."""

    name = "scripted"

    def __init__(self, replies: Sequence[Any]) -> None:
        self.replies = list(replies)
        self.requests: list[list[Message]] = []
        self.offered: list[list[str]] = []
        """The tools that the model may call, by request."""
        self.declared: list[list[str]] = []
        self.opened = 0
        self.expected: list[Message] = []
        """The messages of the last ``open``."""
        self.closed_midway = 0

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        self.opened += 1
        self.expected = list(messages)

    async def close(self) -> None: ...

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        self.requests.append(list(messages))
        self.offered.append([tool.name for tool in tools if may_call])
        self.declared.append([tool.name for tool in tools])
        reply = self.replies.pop(0)
        steps = reply if isinstance(reply, list) else [wait(0.2), reply]
        try:
            for step in steps:
                if isinstance(step, str):
                    for word in _words(step):
                        yield TextDelta(word)
                        await asyncio.sleep(0.02)
                elif isinstance(step, Exception):
                    raise step
                elif callable(step):
                    await step()
                else:
                    yield step
            if not any(isinstance(step, Finish) for step in steps):
                yield Finish("stop")
        except (asyncio.CancelledError, GeneratorExit):
            self.closed_midway += 1
            raise


def _words(text: str) -> list[str]:
    words = text.split(" ")
    return [word if i == 0 else " " + word for i, word in enumerate(words)]


class HummingVoice:
    """Speaks 15 characters a second, at a real-time factor of 0.1 after 0.05 s."""

    name = "humming"

    def __init__(self, language: str = "en", *, aligned: bool = False, fails: bool = False) -> None:
        self.language = language
        self.aligned = aligned
        self.fails = fails
        self.said: list[str] = []

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        if self.fails:
            raise VoiceError("The humming voice is hoarse.")
        self.said.append(text)
        seconds = len(text) / CHARACTERS_PER_S
        await asyncio.sleep(0.05 + 0.1 * seconds)
        pcm = array("h", [5_000] * int(seconds * RATE_HZ)).tobytes()
        words = []
        if self.aligned:
            begin = 0
            for word in text.split(" "):
                words.append(WordMark(begin, begin + len(word), begin / CHARACTERS_PER_S))
                begin += len(word) + 1
        yield Audio(pcm, RATE_HZ, tuple(words))


class VirtualSpeaker:
    """Plays on the loop's clock, 20 ms late, and records when it played."""

    def __init__(self, *, missing: bool = False) -> None:
        self.missing = missing
        self.opened_at: list[float] = []
        self.played: list[tuple[float, float]] = []
        self._end = 0.0
        self._queue: list[Playback] = []
        self.stopped_at: list[float] = []

    async def open(self) -> None:
        if self.missing:
            raise AudioDeviceError("There is no speaker.")
        self.opened_at.append(asyncio.get_running_loop().time())

    async def close(self) -> None: ...

    def play(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        if self.missing:
            playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
            self._queue.append(playback)
            self._fail()
            return playback
        begin = max(self._end, loop.time() + 0.02)
        self._end = begin + audio.duration_s
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        self._queue.append(playback)
        self.played.append((begin, self._end))
        loop.call_at(begin, _resolve, playback.audible, begin)
        loop.call_at(self._end, _resolve, playback.done, self._end)
        return playback

    def stop(self) -> None:
        now = asyncio.get_running_loop().time()
        self.stopped_at.append(now)
        self.played = [(b, min(e, now)) for b, e in self.played if b < now]
        for playback in self._queue:
            playback.audible.cancel()
            playback.done.cancel()
        self._queue.clear()
        self._end = now

    def lose(self, for_s: float = math.inf) -> None:
        """Lose the device; ``for_s`` seconds later there is another."""
        now = asyncio.get_running_loop().time()
        self.missing = True
        self.played = [(b, min(e, now)) for b, e in self.played if b < now]
        self._end = now
        self._fail()
        if for_s < math.inf:
            asyncio.get_running_loop().call_later(for_s, self._come_back)

    def _fail(self) -> None:
        for playback in self._queue:
            playback.lost_at = asyncio.get_running_loop().time()
            for future in (playback.audible, playback.done):
                if not future.done():
                    future.set_exception(AudioDeviceError("The speaker was lost."))
                    future.exception()
        self._queue.clear()

    def _come_back(self) -> None:
        self.missing = False


def _resolve(future: asyncio.Future[float], value: float) -> None:
    if not future.done():
        future.set_result(value)


class MixingVirtualSpeaker(VirtualSpeaker):
    """Can play over what it plays."""

    def __init__(self) -> None:
        super().__init__()
        self.over = VirtualSpeaker()

    @property
    def played_over(self) -> list[tuple[float, float]]:
        return self.over.played

    def play_over(self, audio: Audio) -> Playback:
        return self.over.play(audio)

    def stop(self) -> None:
        super().stop()
        self.over.stop()


class ScriptedMicrophone:
    """Delivers 20 ms frames of ``level``, from 10 ms after ``record`` until ``stop``."""

    def __init__(self, level: float = 0.1) -> None:
        self.level = level
        self._stopped = asyncio.Event()

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def record(self) -> AsyncGenerator[Frame, None]:
        self._stopped.clear()
        await asyncio.sleep(0.01)
        while not self._stopped.is_set():
            await asyncio.sleep(0.02)
            yield Frame(bytes(640), self.level)

    def stop(self) -> None:
        self._stopped.set()


class ScriptedTranscriber:
    """Recognizes a word of ``text`` every 0.3 s and, 0.1 s after the last frame, ``final`` or
    ``text``."""

    def __init__(
        self, text: str = "", error: ReparteeError | None = None, final: str | None = None
    ) -> None:
        self.text = text
        self.error = error
        self.final = text if final is None else final

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        words = self.text.split()
        count = 0
        async for _ in frames:
            count += 1
            if count % 15 == 0 and count // 15 <= len(words):
                yield Transcript(" ".join(words[: count // 15]))
        await asyncio.sleep(0.1)
        if self.error:
            error, self.error = self.error, None
            raise error
        yield Transcript(self.final, final=True)


class Script:
    """A session on virtual time. The user's actions take their time in s."""

    def __init__(self, *replies: Any, tools: Sequence[Tool] = (), **pipeline: Any) -> None:
        self.loop = VirtualLoop()
        self.events: list[Event] = []
        self._actions: list[tuple[float, Callable[[], None]]] = []
        self.model = ScriptedModel(replies)
        self.voice = pipeline.pop("voice", None) or HummingVoice()
        self.speaker = pipeline.pop("speaker", None) or VirtualSpeaker()
        hears = pipeline.pop("hears", "")
        chosen: dict[str, Any] = {
            "voices": [self.voice],
            "speaker": self.speaker,
            "microphone": ScriptedMicrophone(),
            "transcriber": hears if hasattr(hears, "transcribe") else ScriptedTranscriber(hears),
            **pipeline,
        }
        self.conversation = Conversation("Be brief.")
        self.session = Session(
            Pipeline(self.model, ToolRegistry(tools), **chosen), self.conversation
        )
        self.session.subscribe(self.events.append)

    # --- what the user does ---

    def asks(self, text: str, at: float = 0.0) -> Script:
        return self.does(at, lambda: self.session.say(text))

    def presses(self, at: float) -> Script:
        return self.does(at, self.session.press)

    def releases(self, at: float) -> Script:
        return self.does(at, self.session.release)

    def barges_in(self, at: float) -> Script:
        return self.does(at, self.session.interrupt)

    def does(self, at: float, action: Callable[[], None]) -> Script:
        self._actions.append((at, action))
        return self

    def run(self, until: float = 60.0) -> Script:
        """Run the script; the voice is warm before it starts."""

        async def play() -> None:
            await self.session.open()
            await asyncio.sleep(0)
            if self.session._preparing:
                await self.session._preparing
            if hasattr(self.voice, "said"):
                self.voice.said.clear()
            origin = self.loop.time()
            self.origin = origin
            actions = sorted(self._actions, key=itemgetter(0))
            for at, together in groupby(actions, key=itemgetter(0)):
                # in one call: the loop calls what is due at one time in any order
                self.loop.call_at(origin + at, _call_each, [action for _, action in together])
            await asyncio.sleep(until)
            await self.session.close()

        try:
            self.loop.run_until_complete(play())
        finally:
            self.loop.close()
        return self

    # --- the result ---

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def ends(self) -> list[TurnEnded]:
        return self.of(TurnEnded)

    @property
    def end(self) -> TurnEnded:
        assert len(self.ends) == 1, self.ends
        return self.ends[0]

    def spoken(self) -> str:
        """The reply's text that was spoken."""
        text = "".join(e.text for e in self.events if type(e).__name__ == "ReplyDelta")
        return "".join(text[e.start : e.end] for e in self.of(ChunkStarted))


__all__ = ["Fillers", "MixingVirtualSpeaker", "Script", "VirtualLoop", "call", "wait"]


def _call_each(actions: list[Callable[[], None]]) -> None:
    for action in actions:
        action()
