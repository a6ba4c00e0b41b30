"""The session's figures for other programs: CSV, JSON, and one turn as lines of text (pure)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.engine.latency.explanation import explain, is_cold
from app.engine.latency.records import TurnRecord

Value = str | float | int | bool | None


class Column(NamedTuple):
    """``name`` ends in the unit: ``_ms``, ``_s``; without one it is a count, or words."""

    name: str
    meaning: str
    of: Callable[[TurnRecord], Value]


def _latency(name: str, meaning: str) -> Column:
    return Column(name, meaning, lambda record: getattr(record.latency, name))


COLUMNS = (
    Column("turn", "Number of the turn in this session.", lambda r: r.turn),
    Column("source", "typed or spoken.", lambda r: r.source),
    Column("outcome", "completed, interrupted or failed.", lambda r: r.outcome),
    Column("error_code", "What failed.", lambda r: r.error_code),
    _latency("response_ms", "The silence before the answer: the sum of the next five."),
    _latency("transcription_ms", "Talk key released to final transcript; 0 when typed."),
    _latency("ttft_ms", "Request sent to the answer's first text."),
    _latency("aggregation_ms", "First text to the first chunk that can be spoken."),
    _latency("synthesis_ms", "That chunk to its first samples."),
    _latency("playback_ms", "First samples to the first audible one."),
    Column("tools_awaited_ms", "Within ttft_ms: tools ran.", lambda r: r.tools_awaited_ms),
    Column("retries_ms", "Within ttft_ms: failed attempts and pauses.", lambda r: r.retries_ms),
    Column("reasoning_ms", "Within ttft_ms: the model thought.", lambda r: r.reasoning_ms),
    Column(
        "behind_feedback_ms",
        "Within playback_ms: “one moment” was still being said.",
        lambda r: r.behind_feedback_ms,
    ),
    _latency("first_feedback_ms", "Released to the first audible thing, a filler included."),
    _latency("longest_silence_ms", "The longest stretch without sound."),
    _latency("tools_ms", "Time in which at least one tool ran, in the whole turn."),
    _latency("underruns", "Times the voice ran dry within the answer."),
    Column("gaps_ms", "How long it was dry in all.", lambda r: r.gaps_ms),
    _latency("tokens_per_second", "Pace of the answer's text (tokens a second)."),
    Column("tools", "Names of the tools that ran.", lambda r: " ".join(r.tools)),
    Column("requests", "Requests to the model before its first text.", lambda r: r.requests),
    Column("model", "Name of the model.", lambda r: r.model),
    Column(
        "model_idle_s",
        "How long the model had nothing to do; empty at its first request.",
        lambda r: r.model_idle_s,
    ),
    Column("voice", "Name of the voice.", lambda r: r.voice),
    Column("first_words", "Characters of the first chunk.", lambda r: r.first_words),
    Column("chunking", "The answer was spoken by.", lambda r: r.setup.chunking),
    Column("helper", "The built-in helper answered.", lambda r: r.setup.helper),
    Column("server_hears", "The server recognised the speech.", lambda r: r.setup.server_hears),
)
JUDGED = {
    "cold": "The model was cold, as its warm turns show.",
    "explanation": "What was slow, and what would help.",
}
"""The last two columns: they need the other turns."""


def row(record: TurnRecord, records: Sequence[TurnRecord]) -> dict[str, Value]:
    """One turn's figures by the names of the columns; ``records`` are all of the session."""
    figures: dict[str, Value] = {column.name: column.of(record) for column in COLUMNS}
    figures["cold"] = is_cold(record, records)
    figures["explanation"] = " ".join(remark.text for remark in explain(record, records))
    return figures


def to_csv(records: Sequence[TurnRecord]) -> str:
    """A line of names, then a line a turn; what was not reached is empty, yes is 1 and no 0."""
    text = io.StringIO()
    names = [*(column.name for column in COLUMNS), *JUDGED]
    writer = csv.DictWriter(text, names, lineterminator="\n")
    writer.writeheader()
    for record in records:
        figures = row(record, records)
        writer.writerow({k: int(v) if isinstance(v, bool) else v for k, v in figures.items()})
    return text.getvalue()


def to_json(records: Sequence[TurnRecord]) -> str:
    """``{"columns": {name: meaning}, "turns": [{name: value}]}``."""
    meanings = {column.name: column.meaning for column in COLUMNS} | JUDGED
    turns = [row(record, records) for record in records]
    return json.dumps({"columns": meanings, "turns": turns}, indent=2, ensure_ascii=False) + "\n"


def as_text(record: TurnRecord, records: Sequence[TurnRecord]) -> str:
    """One turn, a line for each figure there is."""
    figures = row(record, records).items()
    return "".join(f"{name}: {value}\n" for name, value in figures if value not in (None, ""))
