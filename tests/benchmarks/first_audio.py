"""How soon an answer is heard: each way of cutting it, and waiting for the whole of it.

    python -m tests.benchmarks.first_audio [--repeat 3] [--voice FILE.onnx]

A loopback server streams the same reply at a pace; the real client, chunker and Piper voice make
speech of it, which goes to a file whose clock is that of a speaker. Every row is measured in the
same run as its baseline, sentence by sentence. TTFA: request sent → first audible sample.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import statistics
import tempfile
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from app.engine.chunker import Mode
from app.engine.events import Event, TurnEnded
from app.engine.ports import ChatModel, Message, ModelPart, TextDelta, ToolSpec, Voice
from app.engine.session import Session
from app.engine.stations import Stations
from app.services.openai_chat import OpenAIChat
from app.services.wav import WavSpeaker
from tests.loopback import LoopbackServer
from tests.loopback_replies import Reply

# A first sentence of 120 characters, then shorter ones.
REPLY = (
    "The old lighthouse on the northeast coast was built in eighteen ninety by two brothers, "
    "who carried every stone by hand. "
    "It guided ships through the narrow strait for almost a century. "
    "Storms damaged the lamp more than once, but the keepers always repaired it. "
    "Today it is a small museum with a fine view."
)
assert REPLY.index(". ") + 1 == 120, REPLY.index(". ") + 1

TTFT_S = 0.2
BASELINE = "sentence"


class WholeReply:
    """A model as it is without streaming: the text comes when all of it is there."""

    def __init__(self, model: ChatModel) -> None:
        self._model = model
        self.name = model.name

    async def open(self) -> None:
        await self._model.open()

    async def close(self) -> None:
        await self._model.close()

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec]
    ) -> AsyncGenerator[ModelPart, None]:
        text, others = "", []
        async with aclosing(self._model.stream(messages, tools)) as parts:
            async for part in parts:
                if isinstance(part, TextDelta):
                    text += part.text
                else:
                    others.append(part)
        yield TextDelta(text)
        for part in others:
            yield part


@dataclass(frozen=True, slots=True)
class Row:
    way: str
    tokens_per_s: float
    ttfa_ms: float
    underruns: int
    longest_silence_ms: float


async def measure(way: str, tokens_per_s: float, voice: Voice, folder: Path, repeat: int) -> Row:
    """The medians over ``repeat`` turns; the first, a rehearsal, is not counted."""
    chunking: Mode = "sentence" if way == "whole reply" else way  # type: ignore[assignment]
    reply = Reply(REPLY, ttft_s=TTFT_S, tokens_per_s=tokens_per_s)
    async with LoopbackServer([reply]) as server:
        model: ChatModel = OpenAIChat(server.base_url, "test-model", None)
        if way == "whole reply":
            model = WholeReply(model)
        ends: list[TurnEnded] = []
        for number in range(repeat + 1):
            stations = Stations(
                model,
                voices=[voice],
                speaker=WavSpeaker(folder / "speech.wav"),
                chunking=chunking,
            )
            session = Session(stations)
            session.subscribe(lambda event: collect(event, ends))
            await stations.speaker.open()  # type: ignore[union-attr]
            await model.open()
            session.say("Tell me about the lighthouse.")
            await session.finished()
            await stations.speaker.close()  # type: ignore[union-attr]
            if number == 0:
                ends.clear()
        await model.close()
    assert all(end.outcome == "completed" and end.text == REPLY for end in ends), ends
    figures = [dataclasses.asdict(end.latency) for end in ends]
    return Row(
        way,
        tokens_per_s,
        statistics.median(figure["response_ms"] for figure in figures),
        max(figure["underruns"] for figure in figures),
        max(figure["longest_silence_ms"] for figure in figures),
    )


def collect(event: Event, ends: list[TurnEnded]) -> None:
    if isinstance(event, TurnEnded):
        ends.append(event)


async def run(voice: Voice, repeat: int) -> list[Row]:
    await voice.open()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for tokens_per_s in (50.0, 20.0):
            for way in ("whole reply", "sentence", "phrase", "adaptive"):
                row = await measure(way, tokens_per_s, voice, Path(folder), repeat)
                rows.append(row)
    await voice.close()
    return rows


def table(rows: list[Row]) -> str:
    """The rows, each with its ratio to the baseline at the same pace."""
    lines = [
        "| answer spoken by | tokens/s | TTFA ms | ratio | underruns | longest silence ms |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for row in rows:
        baseline = next(
            other.ttfa_ms
            for other in rows
            if other.way == BASELINE and other.tokens_per_s == row.tokens_per_s
        )
        lines.append(
            f"| {row.way} | {row.tokens_per_s:.0f} | {row.ttfa_ms:.0f} "
            f"| {row.ttfa_ms / baseline:.2f} | {row.underruns} | {row.longest_silence_ms:.0f} |"
        )
    return "\n".join(lines)


def chosen_voice(file: Path | None) -> Voice:
    """The given voice, else the benchmarks' own of real cost, else the basic one."""
    from app.services.piper_voice import Piper
    from tests.voices import real_voice

    if found := file or real_voice():
        return Piper(found)
    from app.services.espeak_voice import Espeak

    return Espeak()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--voice", type=Path)
    arguments = parser.parse_args()
    voice = chosen_voice(arguments.voice)
    rows = asyncio.run(run(voice, arguments.repeat))
    print(f"Voice {voice.name}; TTFT {TTFT_S * 1000:.0f} ms; median of {arguments.repeat} turns.\n")
    print(table(rows))


if __name__ == "__main__":
    main()
