"""Tests of the exported figures."""

from __future__ import annotations

import csv
import dataclasses
import io
import json

import pytest

from app.engine.contracts.events import TurnLatency
from app.engine.latency.export import COLUMNS, as_text, to_csv, to_json
from app.engine.latency.records import TurnRecord, TurnSetup

COLD = TurnRecord(
    turn=1,
    source="spoken",
    latency=TurnLatency(80.0, 2140.0, 30.0, 70.0, 28.0, response_ms=2348.0, tools_ms=12.5),
    setup=TurnSetup(chunking="phrase"),
    model='a "quoted", named model',
    requests=1,
    tools=("current_time", "weather"),
)
FAILED = TurnRecord(turn=2, outcome="failed", error_code="server_failed")
WARM = dataclasses.replace(
    COLD, turn=3, model_idle_s=12.0, latency=TurnLatency(80.0, 140.0, 30.0, 70.0, 28.0, 348.0)
)
RECORDS = [COLD, FAILED, WARM]


def test_each_turn_is_a_row_under_the_names_of_the_columns():
    rows = list(csv.DictReader(io.StringIO(to_csv(RECORDS))))
    assert list(rows[0]) == list(COLUMNS)
    assert [row["turn"] for row in rows] == ["1", "2", "3"]
    assert rows[0]["model"] == COLD.model
    assert rows[0]["tools"] == "current_time weather"
    assert [row["cold"] for row in rows] == ["1", "0", "0"]
    assert "the first time, 140 ms once loaded" in rows[0]["explanation"]


def test_what_was_not_reached_is_empty_in_csv_and_null_in_json():
    rows = list(csv.DictReader(io.StringIO(to_csv(RECORDS))))
    assert (rows[1]["response_ms"], rows[1]["error_code"]) == ("", "server_failed")
    assert json.loads(to_json(RECORDS))["turns"][1]["response_ms"] is None


def test_json_says_what_its_columns_mean():
    document = json.loads(to_json(RECORDS))
    assert [set(turn) for turn in document["turns"]] == [set(document["columns"])] * 3
    assert all(meaning.endswith(".") for meaning in document["columns"].values())


def test_the_parts_of_a_row_sum_to_the_response():
    turn = json.loads(to_json(RECORDS))["turns"][0]
    parts = ("transcription_ms", "ttft_ms", "aggregation_ms", "synthesis_ms", "playback_ms")
    assert sum(turn[part] for part in parts) == turn["response_ms"]


def test_every_figure_of_a_turn_is_exported():
    names = set(COLUMNS)
    assert {field.name for field in dataclasses.fields(TurnLatency)} <= names
    assert {field.name for field in dataclasses.fields(TurnSetup)} <= names
    own = {field.name for field in dataclasses.fields(TurnRecord)}
    assert own - {"latency", "setup"} <= names


def test_no_turns_are_a_table_without_rows():
    assert to_csv([]).count("\n") == 1
    assert json.loads(to_json([]))["turns"] == []


def test_one_turn_can_be_copied_as_lines_of_what_is_known():
    lines = as_text(FAILED, RECORDS).splitlines()
    assert lines[:3] == ["turn: 2", "source: typed", "outcome: failed"]
    assert not [line for line in lines if line.startswith("response_ms")]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r=", "\n+", " =", "\uff1d"])
def test_no_cell_is_a_formula(begin: str) -> None:
    text = begin + "HYPERLINK(1)"
    record = dataclasses.replace(COLD, model=text, tools=(text, "b"), error_code=text, voice=text)
    (shown,) = csv.DictReader(io.StringIO(to_csv([record]), newline=""))
    assert [shown[name][:1] for name in ("model", "tools", "error_code", "voice")] == ["'"] * 4
    assert shown["response_ms"] == "2348.0"
