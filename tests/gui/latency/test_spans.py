"""Tests of the parts of a response on the time axis."""

from __future__ import annotations

import dataclasses

import pytest

from app.engine.contracts.events import TurnLatency
from app.gui.latency.spans import PARTS, reached_ms, response_ms, spans
from tests.gui.latency.measured import SPOKEN, record


def names(latency: TurnLatency, waited_ms: float | None = None) -> list[str]:
    return [PARTS[span.part].name for span in spans(latency, waited_ms)]


def test_each_part_begins_where_the_one_before_ends() -> None:
    found = spans(SPOKEN)
    assert names(SPOKEN) == [
        "Transcription",
        "First token",
        "First phrase",
        "Synthesis",
        "Playback",
    ]
    assert [span.begin_ms for span in found] == [0, 24, 205, 267, 315]
    assert reached_ms(found) == SPOKEN.response_ms


def test_parts_that_were_not_reached_or_took_no_time_are_left_out() -> None:
    assert names(TurnLatency(0.0, 420.0)) == ["First token"], "typed"
    assert names(TurnLatency(24.0)) == ["Transcription"]
    assert names(TurnLatency()) == []


def test_the_time_of_tools_is_not_the_models() -> None:
    latency = dataclasses.replace(SPOKEN, ttft_ms=8_300.0, tools_awaited_ms=7_800.0)
    found = {PARTS[span.part].name: span.length_ms for span in spans(latency)}
    assert (found["Tools"], found["First token"]) == (7_800, 500)


def test_hands_free_the_wait_for_the_end_of_speech_comes_first() -> None:
    latency = dataclasses.replace(SPOKEN, end_of_speech_ms=900.0)
    assert names(latency)[0] == "End of speech"
    assert reached_ms(spans(latency)) == 1_256
    assert response_ms(record(latency=latency)) == 1_256


def test_while_the_turn_runs_the_part_in_progress_grows() -> None:
    *_, last = spans(TurnLatency(80.0, end_of_speech_ms=900.0), waited_ms=200.0)
    assert (PARTS[last.part].name, last.begin_ms, last.length_ms) == ("First token", 980, 120)
    assert last.running
    assert names(TurnLatency(0.0, tools_awaited_ms=70.0), waited_ms=90.0) == [
        "Tools",
        "First token",
    ]


def test_a_clock_a_little_behind_the_device_shows_no_negative_part() -> None:
    assert spans(TurnLatency(80.0), waited_ms=70.0)[-1].length_ms == 0


@pytest.mark.parametrize(
    ("latency", "expected_ms"),
    [
        (SPOKEN, 356),
        (TurnLatency(24.0, 181.0), 205),
        (TurnLatency(24.0, 181.0, 62.0), 205),
        (TurnLatency(24.0), None),
        (TurnLatency(), None),
    ],
    ids=["heard", "only text", "interrupted before the sound", "no text", "nothing"],
)
def test_without_sound_the_response_is_the_first_text(
    latency: TurnLatency, expected_ms: float | None
) -> None:
    assert response_ms(record(latency=latency)) == expected_ms
