"""Fuzzes tool-call deltas: each call has a name, a unique id, and one result.

python -m pip install atheris
python -m tests.fuzz.tool_calls -max_total_time=300
"""

from __future__ import annotations

import asyncio
from typing import Literal

import atheris

with atheris.instrument_imports(include=["app"]):
    from app.engine.contracts.ports import ToolCallDelta
    from app.engine.tools.call_accumulator import ToolCallAccumulator
    from app.engine.tools.registry import Tool, ToolRegistry

from tests.fuzz.corpus import fuzz

PIECES = ['{"a": ', "1", "}", '"', "[", "]", "null", "{}", '{"text": "x", "days": ["1"]}', ""]
NAMES = [None, "", "plan", "pl", "an", "none"]
IDS = [None, "", "a", "b", "call_1", "call_2"]


async def plan(
    text: str = "", days: list[int] | None = None, a: float = 0, how: Literal["x", "y"] = "x"
) -> str:
    """Plan something."""
    return f"{text} {days} {a} {how}"


BOX = ToolRegistry([Tool.from_function(plan)])
LOOP = asyncio.new_event_loop()


def one(data: bytes) -> None:
    source = atheris.FuzzedDataProvider(data)
    calls = ToolCallAccumulator()
    for _ in range(source.ConsumeIntInRange(0, 12)):
        index = source.PickValueInList([None, 0, 1, -1])
        identity, name = source.PickValueInList(IDS), source.PickValueInList(NAMES)
        piece = source.PickValueInList([None, *PIECES, source.ConsumeUnicode(20)])
        calls.add(ToolCallDelta(index, identity, name, piece))
    made = calls.finish()
    assert len({call.id for call in made}) == len(made)
    assert all(call.id and call.name for call in made)
    for call in made:
        result = LOOP.run_until_complete(BOX.run(call))
        assert result.text
        result.text.encode("utf-8", "replace")


if __name__ == "__main__":
    fuzz(one, [bytes(range(256)), b"\x05" * 100])
