"""Turns with known figures."""

from __future__ import annotations

import dataclasses

from app.engine.contracts.events import TurnLatency
from app.engine.latency.records import TurnRecord

SPOKEN = TurnLatency(24.0, 181.0, 62.0, 48.0, 41.0, response_ms=356.0)


def record(turn: int = 1, ttft_ms: float = 181.0, **changes: object) -> TurnRecord:
    """A spoken turn; ``changes`` are to the record, also to its ``latency`` as a whole."""
    latency = dataclasses.replace(SPOKEN, ttft_ms=ttft_ms, response_ms=175.0 + ttft_ms)
    known = TurnRecord(turn=turn, source="spoken", latency=latency, model="m", requests=1)
    known.model_idle_s = 20.0
    return dataclasses.replace(known, **changes)  # type: ignore[arg-type]
