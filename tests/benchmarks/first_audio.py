"""Measures the time to the first audio of an answer, compared with common alternatives.

    python -m tests.benchmarks.first_audio [--voices medium high] [--repeat 1] [--tokens 20 50 100]
        [--ttft 0 200]

A loopback server streams the same reply at a fixed rate. The real client, chunker and voice turn it
into speech, which goes to a file with a speaker's clock. The baseline, measured in the same run, is
a simple program: sentence by sentence with the library's own ``PiperVoice``.

TTFA: request sent → first audible sample. Floor: TTFT, plus the time that Repartee's voice takes
for the first three words alone; no pipeline with this voice can be faster.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import statistics
import tempfile
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.engine.chunking.modes import Mode
from app.engine.chunking.tts_pace import TtsPaceTracker
from app.engine.contracts.events import Event, TurnEnded
from app.engine.contracts.ports import (
    Audio,
    ChatModel,
    Message,
    ModelPart,
    TextDelta,
    ToolSpec,
    Voice,
)
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.services.audio.audio_file import FileSpeaker
from app.services.llm.openai_chat import OpenAIChat
from app.services.tts.piper_voice import Piper
from tests.loopback import LoopbackServer
from tests.loopback_replies import Reply
from tests.voices import real_voice

# The first sentence has 120 characters, the others are shorter.
REPLY = (
    "The old lighthouse on the northeast coast was built in eighteen ninety by two brothers, "
    "who carried every stone by hand. "
    "It guided ships through the narrow strait for almost a century. "
    "Storms damaged the lamp more than once, but the keepers always repaired it. "
    "Today it is a small museum with a fine view."
)
assert REPLY.index(". ") + 1 == 120, REPLY.index(". ") + 1
FIRST_WORDS = "The old lighthouse"

SHORT = "It was built by two brothers. " + REPLY[121:]
LONG = (
    "The old lighthouse on the northeast coast was built in eighteen ninety by two brothers who "
    "carried every stone of it by hand over the narrow path along the cliffs that the winter "
    "storms of that same year would take away for good soon after. " + REPLY[121:]
)
assert 235 <= LONG.index(". ") <= 245, LONG.index(". ")


class StockPiper:
    """The library's own voice: decodes whole sentences and normalizes them to their peak."""

    language = "en"

    def __init__(self, path: Path) -> None:
        self._path = path
        self._voice: Any = None
        self.name = f"stock {path.stem}"

    async def open(self) -> None:
        from piper import PiperVoice

        if self._voice is None:
            self._voice = await asyncio.to_thread(PiperVoice.load, self._path)
            await asyncio.to_thread(lambda: list(self._voice.synthesize("It is warm now.")))

    async def close(self) -> None: ...

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        chunks = iter(self._voice.synthesize(text))
        while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
            yield Audio(chunk.audio_int16_bytes, chunk.sample_rate)


class WholeReply:
    """A model without streaming: the text comes when it is complete."""

    def __init__(self, model: ChatModel) -> None:
        self._model = model
        self.name = model.name

    async def open(self, messages: Sequence[Message] = (), tools: Sequence[ToolSpec] = ()) -> None:
        await self._model.open(messages, tools)

    async def close(self) -> None:
        await self._model.close()

    async def stream(
        self, messages: Sequence[Message], tools: Sequence[ToolSpec], *, may_call: bool = True
    ) -> AsyncGenerator[ModelPart, None]:
        text, others = "", []
        async with aclosing(self._model.stream(messages, tools, may_call=may_call)) as parts:
            async for part in parts:
                if isinstance(part, TextDelta):
                    text += part.text
                else:
                    others.append(part)
        yield TextDelta(text)
        for part in others:
            yield part


@dataclass(frozen=True, slots=True)
class Way:
    """A way to speak a reply."""

    name: str
    stock: bool
    chunking: Mode
    streams: bool = True


WAYS = (
    Way("whole reply, stock Piper", True, "sentence", streams=False),
    Way("sentences, stock Piper", True, "sentence"),
    Way("phrases, stock Piper", True, "phrase"),
    Way("Repartee", False, "adaptive"),
)
BASELINE = WAYS[1]


@dataclass(frozen=True, slots=True)
class Row:
    way: Way
    ttft_ms: float
    tokens_per_s: float
    ttfa_ms: float
    underruns: int
    cpu_s: float


async def measure(
    way: Way, reply: Reply, voice: Voice, clock: TtsPaceTracker, folder: Path, repeat: int
) -> Row:
    """The medians over ``repeat`` turns."""
    ends: list[TurnEnded] = []
    cpu_s: list[float] = []
    async with LoopbackServer([reply]) as server:
        model: ChatModel = OpenAIChat(server.base_url, "test-model", None)
        if not way.streams:
            model = WholeReply(model)
        await model.open()
        for _ in range(repeat):
            speaker = FileSpeaker(folder / "speech.wav")
            pipeline = Pipeline(
                model, voices=[voice], speaker=speaker, chunking=way.chunking, tts_pace=clock
            )
            session = Session(pipeline)
            session.subscribe(lambda event: collect(event, ends))
            await speaker.open()
            began = time.process_time()
            session.say("Tell me about the lighthouse.")
            await session.finished()
            cpu_s.append(time.process_time() - began)
            await speaker.close()
        await model.close()
    assert all(end.outcome == "completed" and end.text == reply.text for end in ends), ends
    figures = [dataclasses.asdict(end.latency) for end in ends]
    return Row(
        way,
        reply.ttft_s * 1000,
        reply.tokens_per_s,
        statistics.median(figure["response_ms"] for figure in figures),
        max(figure["underruns"] for figure in figures),
        statistics.median(cpu_s),
    )


def collect(event: Event, ends: list[TurnEnded]) -> None:
    if isinstance(event, TurnEnded):
        ends.append(event)


class Bench:
    """A voice in both implementations, and its measurements."""

    def __init__(self, quality: str, repeat: int, folder: Path) -> None:
        path = real_voice(quality)
        if path is None:
            raise SystemExit("The benchmarks' voices are not at hand.")
        self._voices: dict[bool, Voice] = {True: StockPiper(path), False: Piper(path, folder)}
        self._clocks = {True: TtsPaceTracker(), False: TtsPaceTracker()}
        self._repeat = repeat
        self._folder = folder

    async def open(self) -> None:
        for voice in self._voices.values():
            await voice.open()
        for way in (BASELINE, WAYS[-1]):  # a first synthesis, as in the app's warm-up
            await self.row(way, Reply("One two three, four. And some more words.", 0.0, 100.0))

    async def close(self) -> None:
        for voice in self._voices.values():
            await voice.close()

    async def row(self, way: Way, reply: Reply) -> Row:
        return await measure(
            way,
            reply,
            self._voices[way.stock],
            self._clocks[way.stock],
            self._folder,
            self._repeat,
        )

    async def first_words_ms(self) -> float:
        """Return the median time to the first sound of three words alone."""
        times = []
        for _ in range(5):
            began = time.perf_counter()
            async with aclosing(self._voices[False].speak(FIRST_WORDS)) as pieces:
                await anext(pieces)
            times.append((time.perf_counter() - began) * 1000)
        return statistics.median(times)


def table(rows: list[Row], first_words_ms: float) -> str:
    """Return the rows, each with its ratio to the baseline at the same rate."""
    lines = [
        "| TTFT ms | tokens/s | answer spoken by | TTFA ms | ratio | over the floor ms "
        "| underruns | CPU s |",
        "|---:|---:|---|---:|---:|---:|---:|---:|",
    ]
    baselines = {(row.ttft_ms, row.tokens_per_s): row for row in rows if row.way is BASELINE}
    for row in rows:
        baseline = baselines[row.ttft_ms, row.tokens_per_s]
        floor_ms = row.ttft_ms + first_words_ms
        lines.append(
            f"| {row.ttft_ms:.0f} | {row.tokens_per_s:.0f} | {row.way.name} | {row.ttfa_ms:.0f} "
            f"| {row.ttfa_ms / baseline.ttfa_ms:.2f} | {row.ttfa_ms - floor_ms:.0f} "
            f"| {row.underruns} | {row.cpu_s:.1f} |"
        )
    return "\n".join(lines)


async def run(quality: str, arguments: argparse.Namespace, folder: Path) -> None:
    bench = Bench(quality, arguments.repeat, folder)
    await bench.open()
    rows = [
        await bench.row(way, Reply(REPLY, ttft_ms / 1000, tokens_per_s))
        for ttft_ms in arguments.ttft
        for tokens_per_s in arguments.tokens
        for way in WAYS
    ]
    print(f"## A {quality} voice\n\n{table(rows, await bench.first_words_ms())}\n", flush=True)
    print("All the text at once, by the length of its first sentence:\n")
    print("| answer spoken by | 30 characters: TTFA ms | 240 characters: TTFA ms | ratio |")
    print("|---|---:|---:|---:|")
    for way in (BASELINE, WAYS[-1]):
        short, long = [await bench.row(way, Reply(text, 0.0, 1e6)) for text in (SHORT, LONG)]
        ratio = long.ttfa_ms / short.ttfa_ms
        print(f"| {way.name} | {short.ttfa_ms:.0f} | {long.ttfa_ms:.0f} | {ratio:.2f} |")
    print(flush=True)
    await bench.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--voices", nargs="+", default=["medium", "high"])
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--tokens", nargs="+", type=float, default=[20.0, 50.0, 100.0])
    parser.add_argument("--ttft", nargs="+", type=float, default=[0.0, 200.0])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for quality in arguments.voices:
            asyncio.run(run(quality, arguments, Path(folder)))


if __name__ == "__main__":
    main()
