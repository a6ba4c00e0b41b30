"""The session's figures for other programs: CSV, JSON, and one turn as lines of text (pure)."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections.abc import Sequence

from app.engine.latency.explanation import explain, is_cold
from app.engine.latency.records import TurnRecord

COLUMNS = {
    "turn": "Number of the turn in this session.",
    "source": "How the question was asked: typed or spoken.",
    "outcome": "How the turn ended: completed, interrupted, or failed.",
    "error_code": "What failed.",
    "response_ms": "Silence before the answer: the sum of the next five columns.",
    "transcription_ms": "Talk key released to final transcript; 0 when typed.",
    "ttft_ms": "Request sent to the answer's first text.",
    "aggregation_ms": "First text to the first chunk that can be spoken.",
    "synthesis_ms": "That chunk to its first samples.",
    "playback_ms": "First samples to the first audible one.",
    "end_of_speech_ms": "Hands-free, before response_ms: the silence that ended the recording.",
    "permission_ms": "Time in which a question to the user was open; in none of the five parts.",
    "tools_awaited_ms": "Within ttft_ms: tools ran.",
    "prompt_ms": "Within ttft_ms: the server evaluated the request, if it tells.",
    "retries_ms": "Within ttft_ms: failed attempts and pauses.",
    "reasoning_ms": "Within ttft_ms: the model thought.",
    "behind_feedback_ms": "Within playback_ms: “one moment” was still being said.",
    "first_feedback_ms": "Released to the first audible thing, a filler included.",
    "longest_silence_ms": "The longest stretch without sound.",
    "tools_ms": "Time in which at least one tool ran, in the whole turn.",
    "underruns": "How often the voice paused within the answer.",
    "gaps_ms": "Total length of these pauses.",
    "tokens_per_second": "Speed of the answer's text, in tokens per second.",
    "tools": "Names of the tools that ran.",
    "requests": "Requests to the model before its first text.",
    "model": "Name of the model.",
    "prefilled_tokens": "Tokens of the request that the model had evaluated ahead, if known.",
    "model_idle_s": "Time since the model's last request; empty for its first.",
    "voice": "Name of the voice.",
    "first_words": "Length of the first chunk in characters.",
    "chunking": "When speech starts: adaptive, phrase, sentence, or word.",
    "helper": "The built-in helper answered.",
    "server_hears": "The server recognized the speech.",
    "cold": "The model was still loading, judging by its other turns.",
    "explanation": "What was slow and what would help.",
}
"""What each column means. A name ends in its unit, ``_ms`` or ``_s``, or is a count or words."""

FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")

Value = str | float | int | bool | None


def row(record: TurnRecord, records: Sequence[TurnRecord]) -> dict[str, Value]:
    """Return one turn's figures by column; ``records`` are all turns of the session."""
    figures = dataclasses.asdict(record)
    figures |= figures["latency"] | figures["setup"]
    figures["tools"] = " ".join(record.tools)
    figures["cold"] = is_cold(record, records)
    figures["explanation"] = " ".join(remark.text for remark in explain(record, records))
    return {name: figures[name] for name in COLUMNS}


def to_csv(records: Sequence[TurnRecord]) -> str:
    """Return a header and a line for each turn; None is empty, True is 1, False is 0."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for record in records:
        figures = row(record, records)
        writer.writerow({name: _cell(value) for name, value in figures.items()})
    return text.getvalue()


def _cell(value: Value) -> Value:
    """A text on one line; one that a spreadsheet would take for a formula begins with an
    apostrophe."""
    if isinstance(value, str):
        line = " ".join(value.splitlines())
        return f"'{line}" if line.startswith("\t") or line.lstrip().startswith(FORMULA) else line
    return int(value) if isinstance(value, bool) else value


def to_json(records: Sequence[TurnRecord]) -> str:
    """Return ``{"columns": {name: meaning}, "turns": [{name: value}]}``."""
    turns = [row(record, records) for record in records]
    return json.dumps({"columns": COLUMNS, "turns": turns}, indent=2, ensure_ascii=False) + "\n"


def as_text(record: TurnRecord, records: Sequence[TurnRecord]) -> str:
    """Return one turn, a line for each figure that is known."""
    figures = row(record, records).items()
    return "".join(f"{name}: {value}\n" for name, value in figures if value not in (None, ""))
