"""Tests of what the response times say."""

from __future__ import annotations

import dataclasses

import pytest

from app.engine.contracts.events import TurnLatency
from app.gui.latency import words
from tests.gui.latency.measured import SPOKEN, record

TEXT = TurnLatency(0.0, 420.0)
HANDS_FREE = dataclasses.replace(SPOKEN, end_of_speech_ms=900.0)


@pytest.mark.parametrize(
    ("source", "latency", "said"),
    [
        ("spoken", SPOKEN, "0.36 s from letting go to sound"),
        ("typed", SPOKEN, "0.36 s from sending to sound"),
        ("typed", TEXT, "0.42 s from sending to first text"),
        ("spoken", TEXT, "0.42 s from letting go to first text"),
        ("spoken", HANDS_FREE, "1.26 s from your last word to sound"),
    ],
)
def test_the_time_says_from_when_to_when(source: str, latency: TurnLatency, said: str) -> None:
    turn = record(source=source, latency=latency)
    assert f"{words.time_of(turn)} {words.measured(turn)}" == said


@pytest.mark.parametrize(
    ("outcome", "said"), [("failed", "No answer"), ("interrupted", "Interrupted")]
)
def test_a_turn_without_an_answer_says_so(outcome: str, said: str) -> None:
    turn = record(outcome=outcome, latency=TurnLatency(24.0))
    assert (words.time_of(turn), words.measured(turn)) == (said, "")


def test_the_title_has_the_number_and_the_outcome() -> None:
    assert words.title(record(7)) == "Turn 7"
    assert words.title(record(7, outcome="failed")) == "Turn 7, failed"
    assert words.title(record(7, outcome="interrupted")) == "Turn 7, interrupted"


def test_a_quick_turn_names_its_longest_part() -> None:
    assert words.advice(record(), []) == "The model took 51% of it."


def test_a_slow_part_is_explained_with_a_remedy() -> None:
    said = words.advice(record(ttft_ms=1_800.0), [])
    assert said == "The model took 1.8 s to start. A smaller model, or a server nearby, is faster."


def test_the_tools_are_named_not_the_model() -> None:
    latency = dataclasses.replace(SPOKEN, ttft_ms=8_300.0, tools_awaited_ms=7_800.0)
    latency = dataclasses.replace(latency, response_ms=8_475.0)
    said = words.advice(record(latency=latency, requests=2, tools=("web_search",)), [])
    assert said.startswith("The answer waited 7.8 s for tools (web search).")
    assert "model" not in said


def test_the_users_decision_is_told_and_not_counted() -> None:
    latency = dataclasses.replace(SPOKEN, permission_ms=4_200.0)
    said = words.advice(record(latency=latency), [])
    assert said.endswith("The 4.2 s you took to decide isn't counted.")


def test_the_session_counts_only_completed_turns() -> None:
    turns = [record(1), record(2, ttft_ms=725.0), record(3, outcome="failed", ttft_ms=9_000.0)]
    assert words.session(turns) == "Median 0.63 s, slowest 0.90 s."
    assert words.session(turns[:1]) == ""


def test_the_slowest_turn_has_its_reason() -> None:
    slow = record(2, ttft_ms=1_800.0, model_idle_s=None)
    found = words.slowest([record(1), slow, record(3)])
    assert found is not None
    assert found[0] == slow
    assert "the first time, 181 ms once loaded" in found[1]
    assert words.slowest([record(1), record(2)]) is None, "none was slow"
    assert words.slowest([slow]) is None
