"""What the history of turns shows, as pure functions: records in, rectangles and words out."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF

from app.engine.latency.explanation import duration, explain, is_cold
from app.engine.latency.records import TurnRecord
from app.engine.latency.thresholds import PACE_MS
from app.gui.latency import waterfall
from app.gui.latency.waterfall import PARTS
from app.gui.translation import declared, marked, words

SHOWN = 30
"""Turns in the graph."""
EMPTY = marked("TurnHistory", "The last turns will stand here, side by side.")
TALLEST = 4.0
"""A turn that took longer than this many medians is cut off, so that the others can be seen."""

Mark = Literal["cold", "tools", "interrupted", "failed"]
KINDS: dict[Mark, str] = {
    "cold": marked("TurnHistory", "cold"),
    "tools": marked("TurnHistory", "tools"),
    "interrupted": marked("TurnHistory", "interrupted"),
    "failed": marked("TurnHistory", "failed"),
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One turn: its parts stacked from the bottom, in ``slot``, its column of the graph."""

    record: TurnRecord
    slot: QRectF
    parts: list[tuple[int, QRectF]]
    cut_off: bool
    """It is taller than the graph."""
    marks: list[Mark]


def latest(records: Sequence[TurnRecord]) -> list[TurnRecord]:
    return list(records)[-SHOWN:]


def marks(record: TurnRecord, records: Sequence[TurnRecord]) -> list[Mark]:
    """What made a turn unlike others."""
    found: list[Mark] = []
    if is_cold(record, records):
        found.append("cold")
    if record.tools:
        found.append("tools")
    if record.outcome != "completed":
        found.append("interrupted" if record.outcome == "interrupted" else "failed")
    return found


def waited_ms(record: TurnRecord) -> float:
    """The wait for the answer, as far as it was reached."""
    return waterfall.reached_ms(waterfall.spans(record.latency))


def top_ms(records: Sequence[TurnRecord]) -> float:
    """What the height of the graph stands for."""
    waits = [wait for wait in map(waited_ms, records) if wait > 0]
    if not waits:
        return waterfall.axis_ms(0)
    return max(min(max(waits), TALLEST * statistics.median(waits)), PACE_MS[1])


def bars(records: Sequence[TurnRecord], plot: QRectF) -> list[Bar]:
    """The latest turns in ``plot``, the newest at the right."""
    shown = latest(records)
    top = top_ms(shown)
    width = plot.width() / SHOWN
    left = plot.right() - width * len(shown)
    result = []
    for number, record in enumerate(shown):
        slot = QRectF(left + number * width, plot.top(), width, plot.height())
        inner = slot.adjusted(width * 0.15, 0, -width * 0.15, 0)
        stacked = []
        for span in waterfall.spans(record.latency):
            begin, end = (
                min(ms / top, 1.0) * plot.height()
                for ms in (span.begin_ms, span.begin_ms + span.length_ms)
            )
            part = QRectF(inner.left(), plot.bottom() - end, inner.width(), end - begin)
            stacked.append((span.part, part))
        cut_off = waited_ms(record) > top
        result.append(Bar(record, slot, stacked, cut_off, marks(record, records)))
    return result


def caption(records: Sequence[TurnRecord]) -> list[tuple[Mark | None, str]]:
    """The medians, of each kind of turn its own (a cold one says nothing about the others), and
    how many had no end; each with the mark that it stands for."""
    waits: dict[Mark | None, list[float]] = {None: [], "cold": [], "tools": []}
    ends: Counter[Mark] = Counter()
    for record in records:
        found = marks(record, records)
        if record.outcome != "completed":
            ends[found[-1]] += 1
        elif record.latency.response_ms is not None:
            waits[found[0] if found else None].append(record.latency.response_ms)
    result: list[tuple[Mark | None, str]] = [
        (mark, _caption_of(mark).format(figure=duration(statistics.median(found))))
        for mark, found in waits.items()
        if found
    ]
    return result + [
        (mark, _caption_of(mark).format(figure=ends[mark])) for mark in sorted(ends, reverse=True)
    ]


def _caption_of(mark: Mark | None) -> str:
    match mark:
        case None:
            return QCoreApplication.translate("TurnHistory", "median {figure}")
        case "cold":
            return QCoreApplication.translate("TurnHistory", "cold {figure}")
        case "tools":
            return QCoreApplication.translate("TurnHistory", "tools {figure}")
        case "interrupted":
            return QCoreApplication.translate("TurnHistory", "interrupted {figure}")
    return QCoreApplication.translate("TurnHistory", "failed {figure}")


def figures(record: TurnRecord, records: Sequence[TurnRecord]) -> list[str]:
    """One turn in lines, for a tooltip or a screen reader."""
    unlike = "".join(f", {declared('TurnHistory', KINDS[mark])}" for mark in marks(record, records))
    said = QCoreApplication.translate("TurnHistory", "Turn {number}{kinds}: {headline}")
    headline = waterfall.headline(record)
    lines = [said.format(number=record.turn, kinds=unlike, headline=headline)]
    spans = waterfall.spans(record.latency)
    lines += [f"{PARTS[span.part].name} {waterfall.duration(span.length_ms)}" for span in spans]
    if others := waterfall.details(record.latency):
        lines.append(", ".join(others))
    return lines + [words(remark.text) for remark in explain(record, records)]
