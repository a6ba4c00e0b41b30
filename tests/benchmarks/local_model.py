"""Measures a model on this computer: the time to the first token of an answer, and the memory.

    python -m tests.benchmarks.local_model [--model FILE.gguf] [--past 1500] [--repeat 3]

The real engine, in its own process, and the real client answer the same question after the same
past, in turns:

- **cold**: nothing of the request has been evaluated;
- **past cached**: the past has been evaluated, as after each answer;
- **words cached**: and the user's words but for the last ones, as while they talk.

Before that, two starts: without saved instructions, and with them. "CPU" is the processor time of
the engine from the request to the first token; it says more than the clock on a busy computer.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path

import psutil

from app.config.sections.model import DEFAULT_PROMPT
from app.engine.contracts.ports import Message, TextDelta
from app.services.llm.helper.chat import BuiltinChat
from app.services.llm.local.engine import LocalEngine
from app.services.llm.local.local_chat import LocalChat
from app.services.llm.openai_chat import OpenAIChat
from tests.local_model import model_file

WORDS = (
    "I would like to know a little more about the old lighthouse that you just told me about, "
    "because my family wants to visit it next week, and so please tell me when it was built and "
    "whether one may climb"
)
QUESTION = f"{WORDS} its stairs?"
SENTENCE = "The keeper climbed the stairs every evening and lit the lamp before the ships came in. "
TOKENS_OF_SENTENCE = 18


class Bench(LocalChat):
    """A local chat whose parts can be waited for."""

    def __init__(self, file: Path, states: Path) -> None:
        super().__init__(LocalEngine(file, states), BuiltinChat())
        self.on_notice = lambda code, text: None

    async def start(self, system: Message) -> float:
        """The time until the instructions are evaluated (s)."""
        began = time.perf_counter()
        await self.open([system], ())
        await self._connect()
        return time.perf_counter() - began

    @property
    def server(self) -> OpenAIChat:
        assert self._chat
        return self._chat

    @property
    def process(self) -> psutil.Process:
        return psutil.Process(self._engine.pid)

    async def forget(self) -> None:
        """Drop what the server has evaluated."""
        base_url = self.server.client.failures.base_url.removesuffix("/v1")
        erased = await self.server.client.http.post(f"{base_url}/slots/0?action=erase")
        assert erased.status_code == 200, erased.text
        prefiller = self.server._prefiller
        assert prefiller
        prefiller._evaluated.clear()

    async def evaluate(self, past: Sequence[Message], words: str = "") -> None:
        self.prefill(past, (), words)
        prefiller = self.server._prefiller
        assert prefiller
        if prefiller._task:
            await prefiller._task

    async def first_token(self, messages: Sequence[Message]) -> tuple[float, float]:
        """The time, and the engine's processor time, until the first token (s)."""
        process = self.process
        cpu, began = sum(process.cpu_times()[:2]), time.perf_counter()
        async with aclosing(self.stream(messages, ())) as parts:
            async for part in parts:
                if isinstance(part, TextDelta):
                    break
            took = time.perf_counter() - began
            return took, sum(process.cpu_times()[:2]) - cpu
        raise AssertionError


async def measure(file: Path, past_tokens: int, repeat: int) -> None:
    system = Message("system", DEFAULT_PROMPT)
    answer = SENTENCE * (past_tokens // TOKENS_OF_SENTENCE)
    past = [system, Message("user", "Tell me a story."), Message("assistant", answer.strip())]
    ask = [*past, Message("user", QUESTION)]
    with tempfile.TemporaryDirectory() as folder:
        starts = []
        for _ in ("evaluated", "restored"):
            bench = Bench(file, Path(folder))
            starts.append(await bench.start(system))
            if len(starts) == 1:
                await bench.close()
        taken: dict[str, list[tuple[float, float]]] = {}
        for _ in range(repeat):
            await bench.forget()
            taken.setdefault("cold", []).append(await bench.first_token(ask))
            await bench.forget()
            await bench.evaluate(past)
            taken.setdefault("past cached", []).append(await bench.first_token(ask))
            await bench.forget()
            await bench.evaluate(past)
            await bench.evaluate(past, WORDS)
            taken.setdefault("words cached", []).append(await bench.first_token(ask))
        own, engine = (process.memory_info().rss for process in (psutil.Process(), bench.process))
        await bench.close()
    print(f"{file.stem}, past of about {past_tokens} tokens, median of {repeat}\n")
    print("| request | first token s | CPU s |\n|---|---:|---:|")
    for name, both in taken.items():
        wall, cpu = (statistics.median(column) for column in zip(*both, strict=True))
        print(f"| {name} | {wall:.2f} | {cpu:.2f} |")
    print(f"\nstart: {starts[0]:.1f} s, with saved instructions {starts[1]:.1f} s")
    print(f"memory: Repartee's client {own / 1e6:.0f} MB, the engine {engine / 1e6:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=model_file())
    parser.add_argument("--past", type=int, default=1_500)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    asyncio.run(measure(options.model, options.past, options.repeat))


if __name__ == "__main__":
    main()
