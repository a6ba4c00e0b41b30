"""The latency of a whole turn, measured from its event log."""

from __future__ import annotations

from app.engine.contracts.events import Event, TurnEnded, TurnLatency
from app.engine.latency.latency import TurnFold


def measure(events: list[Event]) -> TurnLatency:
    fold = TurnFold()
    given_up_ms = None
    for event in events:
        fold.add(event)
        if isinstance(event, TurnEnded) and event.outcome != "completed":
            given_up_ms = event.at_ms
    return fold.latency(given_up_ms)
