"""Tests of the meter's figures, rectangles and words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from app.engine.contracts.events import TurnEnded, TurnLatency
from app.gui.latency import waterfall

SPOKEN = TurnLatency(80.0, 140.0, 30.0, 70.0, 28.0, response_ms=348.0)
PLOT = QRectF(100, 10, 500, 100)


def ended(latency: TurnLatency, outcome: str = "completed") -> TurnEnded:
    return TurnEnded(outcome, "", "", None, None, False, latency, turn=1)  # type: ignore[arg-type]


def test_parts_follow_each_other_without_a_gap_and_sum_to_the_response() -> None:
    spans = waterfall.spans(SPOKEN)
    assert [span.begin_ms for span in spans] == [0, 80, 220, 250, 320]
    assert waterfall.reached_ms(spans) == SPOKEN.response_ms


def test_a_part_that_was_not_reached_ends_the_waterfall() -> None:
    assert [span.part for span in waterfall.spans(TurnLatency(0.0, 320.0))] == [0, 1]
    assert waterfall.spans(TurnLatency()) == []


def test_while_the_turn_runs_the_part_under_way_grows_to_the_present() -> None:
    *_, last = waterfall.spans(TurnLatency(80.0), now_ms=200.0)
    assert last == waterfall.Span(1, 80.0, 120.0, running=True)


def test_a_clock_a_little_behind_the_device_shows_no_negative_part() -> None:
    assert waterfall.spans(TurnLatency(80.0), now_ms=70.0)[-1].length_ms == 0


@pytest.mark.parametrize(
    ("total", "axis"),
    [(0, 500), (500, 500), (501, 1000), (1500, 2000), (2001, 5000), (9000, 10_000), (61e3, 1e5)],
)
def test_the_axis_ends_at_the_next_round_time(total: float, axis: float) -> None:
    assert waterfall.axis_ms(total) == axis


@given(st.floats(0, 1e7), st.integers(1, 30))
def test_ticks_are_even_and_span_the_axis_in_the_room_there_is(total: float, room: int) -> None:
    axis = waterfall.axis_ms(total)
    marks = waterfall.ticks(axis, room)
    assert (marks[0], marks[-1]) == (0, pytest.approx(axis))
    assert len(marks) - 1 <= room
    gaps = [after - before for before, after in pairwise(marks)]
    assert gaps == pytest.approx([gaps[0]] * len(gaps))


def test_the_last_tick_names_the_unit() -> None:
    assert waterfall.tick_labels([0, 250, 500]) == ["0", "250", "500 ms"]
    assert waterfall.tick_labels([0, 2500, 5000]) == ["0", "2.5", "5 s"]


def test_each_bar_begins_where_the_one_before_ends_one_row_lower() -> None:
    rows = waterfall.bars(waterfall.spans(SPOKEN), 500, PLOT, 20)
    assert [row.left() for row in rows] == pytest.approx([100, 180, 320, 350, 420])
    assert [row.right() for row in rows] == pytest.approx([180, 320, 350, 420, 448])
    assert [row.top() for row in rows] == [10, 30, 50, 70, 90]


@given(st.lists(st.floats(0, 1e6), min_size=5, max_size=5), st.floats(40, 2000))
def test_every_bar_is_visible_and_inside_the_plot(parts: list[float], width: float) -> None:
    spans = waterfall.spans(TurnLatency(*parts))
    plot = QRectF(0, 0, width, 100)
    for row in waterfall.bars(spans, waterfall.axis_ms(sum(parts)), plot, 20):
        assert row.width() >= 2
        assert row.left() >= -1e-6
        assert row.right() <= width + 1e-6


def test_percentiles_are_values_that_were_measured() -> None:
    values = [300.0, 100.0, 200.0, 900.0]
    assert waterfall.percentile(values, 50) == 200
    assert waterfall.percentile(values, 95) == 900
    assert waterfall.percentile([70.0], 95) == 70
    assert waterfall.percentile([], 50) is None


@pytest.mark.parametrize(
    ("ms", "words"),
    [
        (0, "0 ms"),
        (27.6, "28 ms"),
        (1650, "1,650 ms"),
        (9999.6, "10.0 s"),
        (3_600_000, "3,600.0 s"),
    ],
)
def test_times_are_short_and_have_their_unit(ms: float, words: str) -> None:
    assert waterfall.duration(ms) == words


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (ended(SPOKEN), "Answer heard after 348 ms"),
        (ended(SPOKEN, "interrupted"), "Answer heard after 348 ms, interrupted"),
        (ended(SPOKEN, "failed"), "Answer heard after 348 ms, then it failed"),
        (ended(TurnLatency(80.0), "failed"), "No answer"),
        (ended(TurnLatency(80.0), "interrupted"), "Interrupted before it spoke"),
        (ended(TurnLatency(0.0, 320.0)), "Answer shown after 320 ms, nothing spoken"),
        (ended(TurnLatency()), "Nothing spoken"),
    ],
)
def test_the_headline_says_what_came_of_the_turn(turn: TurnEnded, words: str) -> None:
    assert waterfall.headline(turn) == words


def test_other_figures_are_named_and_left_out_when_not_reached() -> None:
    whole = TurnLatency(
        tools_ms=640, first_feedback_ms=312, longest_silence_ms=1650, underruns=2,
        tokens_per_second=48.2,
    )  # fmt: skip
    assert waterfall.details(whole) == [
        "tools 640 ms",
        "first sound 312 ms",
        "longest silence 1,650 ms",
        "2 gaps in the voice",
        "48 tokens/s",
    ]
    assert waterfall.details(TurnLatency()) == []


def test_each_part_is_explained_with_its_time() -> None:
    spans = waterfall.spans(TurnLatency(80.0, 140.0), now_ms=260)
    assert waterfall.explanation(1, spans).startswith("First token, 140 ms: time to first token")
    assert waterfall.explanation(2, spans).startswith("Aggregation, 40 ms so far: ")
    assert waterfall.explanation(4, spans).startswith("Playback (not reached): ")


def test_the_summary_tells_a_screen_reader_all_that_is_painted() -> None:
    summary = waterfall.summary(ended(SPOKEN), [348.0, 500.0])
    for words in (
        "Answer heard after 348 ms.",
        "Transcription 80 ms, First token 140 ms, Aggregation 30 ms, Synthesis 70 ms, Playback 28",
        "within people's own pace of 200 to 400 ms",
        "p50 348 ms, p95 500 ms, 2 turns",
    ):
        assert words in summary
