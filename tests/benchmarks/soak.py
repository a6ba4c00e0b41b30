"""Runs a thousand turns in one process, to find leaks.

    python -m tests.benchmarks.soak [--turns 1000] [--barge-ins 200] [--voice basic|medium|…]

A real session sends requests to a loopback server (a separate process) over real HTTP, and speaks
with a real voice into a speaker that plays 400 times as fast as real time. Every tenth turn is
spoken by the user, every seventh calls a tool, and ``--barge-ins`` turns are interrupted at random
moments. Memory, tasks, threads and files at every hundredth turn are compared with turn 100, the
baseline. Broken invariants (``tests/faults/invariants.py``) are reported. Then, on virtual time: 50
rapid presses, a key held for five minutes, and a day without input.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from app.engine.contracts.events import ChunkStarted, Event, TurnEnded, TurnStarted
from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Audio, Frame, Playback, Voice
from app.engine.latency.latency import TurnHistory
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.engine.tools.registry import Tool, ToolRegistry
from app.services.llm.openai_chat import OpenAIChat
from app.services.tts.espeak_voice import EspeakVoice
from tests.engine.script import Script, ScriptedTranscriber
from tests.faults.invariants import Watch
from tests.loopback import LoopbackServer
from tests.loopback_replies import Reply

SPEED = 400.0
LIMIT = 1.10
"""Relative to the memory at turn 100."""
LONGEST_S = 0.15
"""Longest delay before an interruption. Some turns have ended by then, some have no answer yet."""
REPLY = (
    "The first kettles were made of bronze, and people set them over a fire. Electric ones came "
    "very much later. Today you will find one in almost every kitchen, and nobody gives it a "
    "thought until it breaks."
)


@dataclass(frozen=True, slots=True)
class Held:
    """Resources that the process uses between two turns."""

    turn: int
    rss_mb: float
    tasks: int
    threads: int
    files: int
    """Open files, pipes and connections."""


def held(turn: int) -> Held:
    gc.collect()
    process = psutil.Process()
    return Held(
        turn,
        process.memory_info().rss / 1e6,
        len(asyncio.all_tasks()),
        threading.active_count(),
        process.num_fds(),
    )


# --- the edges ----------------------------------------------------------------------------------


class HastySpeaker:
    """Plays ``SPEED`` times as fast as real time, and stores nothing."""

    def __init__(self) -> None:
        self._queue: set[Playback] = set()
        self._end = 0.0

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def play(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        begin = max(self._end, loop.time())
        self._end = begin + audio.duration_s / SPEED
        self._queue.add(playback)
        playback.done.add_done_callback(lambda _: self._queue.discard(playback))
        for future, at in ((playback.audible, begin), (playback.done, self._end)):
            loop.call_at(at, lambda f=future, t=at: f.done() or f.set_result(t))
        return playback

    def stop(self) -> None:
        for playback in list(self._queue):
            playback.audible.cancel()
            playback.done.cancel()
        self._end = 0.0


class HastyMicrophone:
    """Delivers a second of sound at once."""

    def __init__(self) -> None:
        self._stopped = asyncio.Event()

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def record(self) -> AsyncGenerator[Frame, None]:
        self._stopped.clear()
        for _ in range(CAPTURE_RATE_HZ // FRAME_SAMPLES):
            yield Frame(bytes(2 * FRAME_SAMPLES), 0.1)
        await self._stopped.wait()

    def stop(self) -> None:
        self._stopped.set()


def kettles(count: int) -> str:
    """Count kettles."""
    return f"There are {count} kettles. " * 20


def reply(asked: dict[str, Any]) -> Reply:
    """The reply in the server process: every seventh question calls a tool."""
    messages = asked["messages"]
    if messages[-1]["role"] == "user" and messages[-1]["content"].endswith("7"):
        return Reply(tool_calls=[("kettles", {"count": 7})])
    return Reply(REPLY, tokens_per_s=2_000)


async def serve() -> None:
    async with LoopbackServer(reply) as server:
        print(server.base_url, flush=True)
        while True:
            await asyncio.sleep(1)
            server.requests.clear()


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Yield the address of a server in a separate process, whose memory does not count."""
    command = [sys.executable, "-m", "tests.benchmarks.soak", "--serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


# --- the day ------------------------------------------------------------------------------------


@contextlib.asynccontextmanager
async def session(base_url: str, voice: Voice) -> AsyncIterator[tuple[Session, Watch]]:
    pipeline = Pipeline(
        OpenAIChat(base_url, "test-model", None),
        ToolRegistry([Tool.from_function(kettles, read_only=True)]),
        voices=[voice],
        speaker=HastySpeaker(),
        microphone=HastyMicrophone(),
        transcriber=ScriptedTranscriber("Tell me about kettles"),
    )
    session = Session(pipeline)
    session.subscribe(TurnHistory().add)
    watch = Watch(session)
    await session.open()
    if session._preparing:
        await session._preparing
    try:
        yield session, watch
    finally:
        await session.close()


async def turns(
    session: Session, count: int, barge_ins: int, every: int = 100
) -> AsyncIterator[Held]:
    """Return the resources after every ``every`` turns."""
    chance = random.Random(1)
    interrupted = set(chance.sample(range(1, count + 1), barge_ins))
    ended = asyncio.Event()
    leave = session.subscribe(lambda e: ended.set() if isinstance(e, TurnEnded) else None)
    for number in range(1, count + 1):
        ended.clear()
        if number % 10 == 0:
            session.press()
            await asyncio.sleep(0.35)  # shorter presses are ignored
            session.release()
        else:
            session.say(f"Question {number}")
        if number in interrupted:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), chance.uniform(0, LONGEST_S))
            session.interrupt()
        await ended.wait()
        if number % every == 0:
            await session.finished()
            await asyncio.sleep(0.05)  # the server's side of interrupted requests
            yield held(number)
    leave()


# --- on virtual time ----------------------------------------------------------------------------


def rapid_presses() -> tuple[int, int]:
    """Press the key 50 times within half a second. Returns turns started and turns answered."""
    script = Script("Yes.", hears="Are you there")
    watch = Watch(script.session)
    for i in range(50):
        script.presses(i * 0.01)
    script.releases(2).run()
    watch.check()
    answered = [end for end in script.ends if end.outcome == "completed"]
    return len(script.of(TurnStarted)), len(answered)


def held_key() -> float:
    """Return the seconds until a key that is never let go sends the recording."""
    script = Script("Goodness.", hears="A very long story").presses(0)
    watch = Watch(script.session)
    script.run(until=400)
    watch.check()
    assert script.end.outcome == "completed"
    return next(e.at_ms for e in script.events if type(e).__name__ == "TalkReleased") / 1000


def idle_day() -> tuple[int, int, float]:
    """Return the number of events of a day without input, the number of timers at its end, and the
    time to the answer of the next question (s)."""
    script = Script("Good morning.")
    timers: list[int] = []
    watch = Watch(script.session)
    seen: list[Event] = []
    script.session.subscribe(seen.append)
    script.does(86_399, lambda: timers.append(len(seen) + len(script.loop._scheduled)))
    quiet: list[int] = []
    script.does(86_399, lambda: quiet.append(len(seen)))
    script.asks("Are you still there?", at=86_400).run(until=86_460)
    watch.check()
    started = script.of(ChunkStarted)[0]
    return quiet[0], timers[0] - quiet[0], started.audible_ms / 1000


# --- the table ----------------------------------------------------------------------------------


async def run(count: int, barge_ins: int, voice: Voice) -> bool:
    began = time.monotonic()
    rows: list[Held] = []
    print(f"{'turn':>6}{'RSS MB':>9}{'of 100':>8}{'tasks':>7}{'threads':>9}{'files':>7}{'s':>7}")
    with server() as base_url:
        async with session(base_url, voice) as (talk, watch):
            async for row in turns(talk, count, barge_ins):
                rows.append(row)
                ratio = row.rss_mb / rows[0].rss_mb
                took_s = time.monotonic() - began
                print(
                    f"{row.turn:>6}{row.rss_mb:>9.1f}{ratio:>8.2f}{row.tasks:>7}"
                    f"{row.threads:>9}{row.files:>7}{took_s:>7.0f}",
                    flush=True,
                )
    await asyncio.sleep(0.2)
    after = held(count)
    print(f"closed: {after.tasks} task, {after.threads} threads, {after.files} files")
    for breach in watch.breaches:
        print("broken:", breach)
    first, last = rows[0], rows[-1]
    return (
        last.rss_mb <= LIMIT * first.rss_mb
        and (last.tasks, last.threads, last.files) <= (first.tasks, first.threads, first.files)
        and not watch.breaches
    )


def virtual_hours() -> None:
    begun, answered = rapid_presses()
    print(f"50 rapid presses: {begun} turns begun, {answered} answered")
    print(f"a key held for ever: sent after {held_key():.0f} s")
    events, timers, answer_s = idle_day()
    print(f"a day of idle: {events} events, {timers} timers, then answered in {answer_s:.2f} s")


def chosen(name: str, folder: Path) -> Voice:
    if name == "basic":
        return EspeakVoice()
    from app.services.tts.piper_voice import Piper
    from tests.voices import real_voice

    path = real_voice(name)
    if path is None:
        raise SystemExit(f"There is no voice of the quality {name} here.")
    return Piper(path, folder)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--turns", type=int, default=1_000)
    parser.add_argument("--barge-ins", type=int, default=200)
    parser.add_argument("--voice", default="basic", help="basic, or the quality of a Piper voice")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(serve())
        return 0
    with tempfile.TemporaryDirectory() as folder:
        voice = chosen(arguments.voice, Path(folder))
        kept = asyncio.run(run(arguments.turns, arguments.barge_ins, voice))
    virtual_hours()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
