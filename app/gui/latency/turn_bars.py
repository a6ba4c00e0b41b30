"""What the strip of turns shows, as pure functions from records to rectangles and words."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF

from app.engine.latency.explanation import explain, is_cold, rough_duration
from app.engine.latency.records import TurnRecord
from app.engine.latency.thresholds import PACE_MS
from app.gui.kit.translation import tr_declared, tr_noop, translated
from app.gui.latency import waterfall

translate = QCoreApplication.translate

SHOWN = 30
"""Turns in the graph."""
EMPTY = tr_noop("TurnHistory", "The last turns will stand here, side by side.")
MAX_HEIGHT_MEDIANS = 4.0
"""A turn longer than this many medians is cut off, so that the others remain visible."""

Mark = Literal["cold", "tools", "interrupted", "failed"]
"""What sets a turn apart."""
KINDS: dict[Mark, str] = {
    "cold": tr_noop("TurnHistory", "cold"),
    "tools": tr_noop("TurnHistory", "tools"),
    "interrupted": tr_noop("TurnHistory", "interrupted"),
    "failed": tr_noop("TurnHistory", "failed"),
}
CAPTIONS: dict[Mark | None, str] = {
    None: tr_noop("TurnHistory", "median {figure}"),
    "cold": tr_noop("TurnHistory", "cold {figure}"),
    "tools": tr_noop("TurnHistory", "tools {figure}"),
    "interrupted": tr_noop("TurnHistory", "interrupted {figure}"),
    "failed": tr_noop("TurnHistory", "failed {figure}"),
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One turn, its parts stacked from the bottom of ``slot``, its column of the graph."""

    record: TurnRecord
    slot: QRectF
    parts: list[tuple[int, QRectF]]
    cut_off: bool
    """It is taller than the graph."""
    marks: list[Mark]


def latest(records: Sequence[TurnRecord]) -> list[TurnRecord]:
    return list(records)[-SHOWN:]


def marks(record: TurnRecord, records: Sequence[TurnRecord]) -> list[Mark]:
    found: list[Mark] = []
    if is_cold(record, records):
        found.append("cold")
    if record.tools:
        found.append("tools")
    if record.outcome != "completed":
        found.append(record.outcome)
    return found


def waited_ms(record: TurnRecord) -> float:
    """Return the wait for the answer, as far as it was reached."""
    return waterfall.reached_ms(waterfall.spans(record.latency))


def top_ms(records: Sequence[TurnRecord]) -> float:
    """Return the time at the top of the graph."""
    waits = [wait for wait in map(waited_ms, records) if wait > 0]
    if not waits:
        return waterfall.axis_ms(0)
    return max(min(max(waits), MAX_HEIGHT_MEDIANS * statistics.median(waits)), PACE_MS[1])


def bars(records: Sequence[TurnRecord], plot: QRectF) -> list[Bar]:
    """Return the latest turns in ``plot``, the newest at the right."""
    shown = latest(records)
    top, width = top_ms(shown), plot.width() / SHOWN
    left = plot.right() - width * len(shown)
    result = []
    for number, record in enumerate(shown):
        slot = QRectF(left + number * width, plot.top(), width, plot.height())
        stacked = []
        for span in waterfall.spans(record.latency):
            begin, end = (min(ms / top, 1.0) * slot.height() for ms in (span.begin_ms, span.end_ms))
            part = QRectF(slot.left(), slot.bottom() - end, width, end - begin)
            stacked.append((span.part, part.adjusted(width * 0.15, 0, -width * 0.15, 0)))
        cut_off = waited_ms(record) > top
        result.append(Bar(record, slot, stacked, cut_off, marks(record, records)))
    return result


def caption(records: Sequence[TurnRecord]) -> list[tuple[Mark | None, str]]:
    """Return the median of the usual, the cold and the tool turns, and the number of those that
    were interrupted or failed, each with its mark."""
    waits: dict[Mark | None, list[float]] = {None: [], "cold": [], "tools": []}
    ends: Counter[Mark] = Counter()
    for record in records:
        found = marks(record, records)
        if record.outcome != "completed":
            ends[record.outcome] += 1
        elif record.latency.response_ms is not None:
            waits[found[0] if found else None].append(record.latency.response_ms)
    figures: dict[Mark | None, str] = {
        mark: rough_duration(statistics.median(found)) for mark, found in waits.items() if found
    }
    figures |= {mark: str(ends[mark]) for mark in sorted(ends, reverse=True)}
    return [
        (mark, tr_declared("TurnHistory", CAPTIONS[mark]).format(figure=figure))
        for mark, figure in figures.items()
    ]


def figures(record: TurnRecord, records: Sequence[TurnRecord]) -> list[str]:
    """Return one turn in lines, for a tooltip or a screen reader."""
    kinds = "".join(
        f", {tr_declared('TurnHistory', KINDS[mark])}" for mark in marks(record, records)
    )
    said = translate("TurnHistory", "Turn {number}{kinds}: {headline}")
    headline = waterfall.headline(record)
    lines = [said.format(number=record.turn, kinds=kinds, headline=headline)]
    lines += waterfall.part_times(record.latency)
    if others := waterfall.details(record.latency):
        lines.append(", ".join(others))
    return lines + [translated(remark.text) for remark in explain(record, records)]
