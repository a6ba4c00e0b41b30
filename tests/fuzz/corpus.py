"""The initial corpus: recorded streams of real servers, and all known faults."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.loopback_faults import FAULTS
from tests.loopback_replies import Reply

RECORDED = Path(__file__).resolve().parents[1] / "data" / "streams"
LONGEST = 4_000
"""Characters. The endless streams only repeat themselves after that."""


def streams() -> Iterable[bytes]:
    for path in sorted(RECORDED.glob("*.sse")):
        yield path.read_bytes()
    for answer in FAULTS.values():
        yield b"".join(step for step in answer.steps if isinstance(step, bytes))[:LONGEST]
    for shape in ("openai", "whole", "index_zero", "no_id", "arguments_null", "arguments_object"):
        calls = [("weather", {"town": "Oslo", "days": [1, 2]}), ("time", {})]
        reply = Reply("Let me see.", tool_calls=calls, tool_shape=shape, reasoning="Hm.")
        yield b"".join(step for step in reply.answer(usage=True).steps if isinstance(step, bytes))


def fuzz(one: Callable[[bytes], None], seeds: Iterable[bytes]) -> None:
    """Run libFuzzer on ``one``, with options from the command line."""
    import atheris

    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds):
            (Path(folder) / f"seed-{number}").write_bytes(seed)
        atheris.Setup([*sys.argv, folder], one)
        atheris.Fuzz()
