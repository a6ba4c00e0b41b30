"""Measures how fast sound, the model's stream and CPU use end when an answer is stopped.

    python -m tests.benchmarks.stop [--repeat 5] [--voice medium]

A long answer is spoken through a real sound server, and the user stops it after a second. Measured
in the recording of the speaker, at the server, and by the process's CPU time. The baseline, in the
same run, is the same answer without a stop.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.engine.contracts.events import ChunkStarted
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.services.audio.speaker import DeviceSpeaker
from app.services.llm.openai_chat import OpenAIChat
from app.services.tts.piper_voice import Piper
from tests import rig
from tests.benchmarks.first_audio import REPLY
from tests.loopback import LoopbackServer
from tests.loopback_replies import Reply
from tests.voices import real_voice

AFTER_S = 1.5


@dataclass(frozen=True, slots=True)
class Row:
    sound_ms: float
    """Time from the stop to the last sound in the recording."""
    stream_ms: float | None
    """Time from the stop until the server notices that the client has disconnected."""
    cpu_s: float
    """CPU time in the second that begins 0.2 s after the stop."""


async def measure(session: Session, server: LoopbackServer, sound: rig.Sound, stops: bool) -> Row:
    begun = asyncio.Event()
    leave = session.subscribe(lambda e: begun.set() if isinstance(e, ChunkStarted) else None)
    with sound.recording() as heard:
        session.say("Tell me about the lighthouse.")
        await begun.wait()
        await asyncio.sleep(1.0)
        so_far_s, stopped = heard.seconds, asyncio.get_running_loop().time()
        if stops:
            session.interrupt()
        await asyncio.sleep(0.2)
        cpu = time.process_time()
        await asyncio.sleep(1.0)
        cpu_s = time.process_time() - cpu
        await asyncio.sleep(AFTER_S - 1.2)
    session.interrupt()
    await session.finished()
    leave()
    loud = np.flatnonzero(heard.loud_steps(so_far_s))
    request = server.chat_requests[-1]
    gone = request.ended_at if request.cancelled else None
    return Row(
        float(loud[-1] + 1) * 10 if len(loud) else 0.0,
        (gone - stopped) * 1000 if gone is not None and stops else None,
        cpu_s,
    )


async def run(quality: str, repeat: int) -> None:
    path = real_voice(quality)
    if path is None:
        raise SystemExit("The benchmarks' voices are not at hand.")
    with rig.sound_server() as sound, tempfile.TemporaryDirectory() as folder:
        os.environ.update(sound.env)
        async with LoopbackServer([Reply(REPLY * 5, 0.2, 50.0)]) as server:
            model = OpenAIChat(server.base_url, "test-model", None)
            voice = Piper(path, Path(folder))
            session = Session(Pipeline(model, voices=[voice], speaker=DeviceSpeaker()))
            await session.open()
            print("| | last sound after ms | stream closed after ms | CPU s in the next second |")
            print("|---|---:|---:|---:|")
            spent = {}
            for name, stops in (("not stopped", False), ("stopped", True)):
                rows = [await measure(session, server, sound, stops) for _ in range(repeat)]
                closed = [row.stream_ms for row in rows if row.stream_ms is not None]
                spent[name] = statistics.median(row.cpu_s for row in rows)
                print(
                    f"| {name} | {statistics.median(row.sound_ms for row in rows):.0f} "
                    f"(most {max(row.sound_ms for row in rows):.0f}) "
                    f"| {f'{statistics.median(closed):.0f}' if closed else '–'} "
                    f"| {spent[name]:.2f} |"
                )
            print(f"\nRatio of the work: {spent['stopped'] / spent['not stopped']:.2f}")
            await session.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--voice", default="medium")
    arguments = parser.parse_args()
    asyncio.run(run(arguments.voice, arguments.repeat))


if __name__ == "__main__":
    main()
