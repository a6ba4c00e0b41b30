"""Tests of the figures, rectangles and words of the strip of turns."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from app.engine.contracts.events import TurnLatency
from app.engine.latency.records import TurnRecord
from app.gui.latency import turn_bars

PLOT = QRectF(40, 20, 300, 36)


def record(turn: int, ttft_ms: float = 140.0, **changes: object) -> TurnRecord:
    parts = (80.0, ttft_ms, 30.0, 70.0, 28.0)
    latency = TurnLatency(*parts, response_ms=sum(parts))
    known = TurnRecord(turn=turn, latency=latency, model="qwen3:4b", model_idle_s=20.0, requests=1)
    return dataclasses.replace(known, **changes)  # type: ignore[arg-type]


COLD = record(1, ttft_ms=2140.0, model_idle_s=None)
TOOLS = record(2, ttft_ms=840.0, tools=("weather",), tools_awaited_ms=700.0)
STOPPED = record(3, outcome="interrupted")
FAILED = record(4, outcome="failed", latency=TurnLatency(80.0))
RECORDS = [COLD, TOOLS, STOPPED, FAILED, record(5), record(6)]


def test_the_newest_turn_stands_at_the_right_and_the_parts_on_each_other() -> None:
    bars = turn_bars.bars(RECORDS, PLOT)
    assert [bar.record.turn for bar in bars] == [1, 2, 3, 4, 5, 6]
    assert bars[-1].slot.right() == pytest.approx(PLOT.right())
    for below, above in pairwise(rect for _, rect in bars[-1].parts):
        assert above.bottom() == pytest.approx(below.top())
    assert bars[-1].parts[0][1].bottom() == PLOT.bottom()


def test_no_more_than_the_latest_are_shown() -> None:
    many = [record(turn) for turn in range(1, 100)]
    bars = turn_bars.bars(many, PLOT)
    assert [bar.record.turn for bar in bars] == list(range(70, 100))
    assert bars[0].slot.left() == pytest.approx(PLOT.left())


def test_what_made_a_turn_unlike_others_is_marked() -> None:
    found = [turn_bars.marks(turn, RECORDS) for turn in RECORDS]
    assert found == [["cold"], ["tools"], ["interrupted"], ["failed"], [], []]


def test_a_turn_that_took_far_longer_is_cut_off_so_that_the_others_can_be_seen() -> None:
    bars = turn_bars.bars([record(1, ttft_ms=60_000.0), record(2), record(3)], PLOT)
    assert [bar.cut_off for bar in bars] == [True, False, False]
    assert bars[1].parts[-1][1].top() < PLOT.bottom() - PLOT.height() / 5


def test_medians_are_of_one_kind_of_turn_each() -> None:
    assert turn_bars.caption(RECORDS) == [
        (None, "median 348 ms"),
        ("cold", "cold 2.3 s"),
        ("tools", "tools 1.0 s"),
        ("interrupted", "interrupted 1"),
        ("failed", "failed 1"),
    ]
    assert turn_bars.caption([]) == []


def test_one_turn_is_told_with_its_marks_parts_and_explanation() -> None:
    lines = turn_bars.figures(COLD, RECORDS)
    assert lines[:3] == [
        "Turn 1, cold: Answer heard after 2,348 ms",
        "Transcription 80 ms",
        "First token 2,140 ms",
    ]
    assert "Keep it loaded" in lines[-1]


@given(
    st.lists(st.lists(st.none() | st.floats(0, 1e6), min_size=5, max_size=5), max_size=40),
    st.floats(100, 900),
)
def test_every_bar_stays_in_the_graph(turns: list[list[float | None]], width: float) -> None:
    plot = QRectF(40, 20, width, 36)
    records = [record(n, latency=TurnLatency(*parts)) for n, parts in enumerate(turns, start=1)]
    for bar in turn_bars.bars(records, plot):
        for _, rect in bar.parts:
            assert plot.left() - 1e-6 <= rect.left() <= rect.right() <= plot.right() + 1e-6
            assert plot.top() - 1e-6 <= rect.top() <= rect.bottom() <= plot.bottom() + 1e-6
