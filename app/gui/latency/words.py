"""What the response times say in words (pure)."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.engine.latency.explanation import explain
from app.engine.latency.records import TurnRecord
from app.gui.kit.translation import translated
from app.gui.kit.units import in_words, seconds
from app.gui.latency.spans import PARTS, response_ms, spans
from app.messages import Duration

translate = QCoreApplication.translate

LARGE_SHARE = 0.4
"""From this share of the whole on, a part is named."""


def time_of(record: TurnRecord) -> str:
    """Return the turn's response time; what became of it if there is none."""
    found_ms = response_ms(record)
    if found_ms is not None:
        return seconds(found_ms)
    if record.outcome == "interrupted":
        return translate("Latency", "Interrupted")
    return translate("Latency", "No answer")


def measured(record: TurnRecord) -> str:
    """Return from when to when the response time is; empty if there is none."""
    if response_ms(record) is None:
        return ""
    heard = record.latency.response_ms is not None
    if record.latency.end_of_speech_ms:
        if heard:
            return translate("Latency", "from your last word to sound")
        return translate("Latency", "from your last word to first text")
    if record.source == "spoken":
        if heard:
            return translate("Latency", "from letting go to sound")
        return translate("Latency", "from letting go to first text")
    if heard:
        return translate("Latency", "from sending to sound")
    return translate("Latency", "from sending to first text")


def title(record: TurnRecord) -> str:
    """Return the turn's number, and how it ended unless it was completed."""
    said = translate("Latency", "Turn {number}")
    if record.outcome == "interrupted":
        said = translate("Latency", "Turn {number}, interrupted")
    elif record.outcome == "failed":
        said = translate("Latency", "Turn {number}, failed")
    return said.format(number=record.turn)


def advice(record: TurnRecord, records: Sequence[TurnRecord]) -> str:
    """Return what was slow and what would help, or else which part took most of the time."""
    remarks = [translated(remark.text) for remark in explain(record, records)]
    found, whole_ms = spans(record.latency), response_ms(record)
    if len(found) > 1 and whole_ms and not remarks:
        longest = max(found, key=lambda span: span.length_ms)
        if longest.length_ms >= LARGE_SHARE * whole_ms:
            share = min(round(longest.length_ms / whole_ms * 100), 100)
            remarks.append(PARTS[longest.part].share(share))
    if (prompt_ms := record.latency.prompt_ms) is not None:
        said = translate("Latency", "The model read your question in {time}.")
        if record.prefilled_tokens:
            said = translate(
                "Latency",
                "The model had read {count} tokens ahead, and read the rest in {time}.",
            )
        time = in_words(Duration(prompt_ms))
        remarks.append(said.format(count=record.prefilled_tokens, time=time))
    if permission_ms := record.latency.permission_ms:
        said = translate("Latency", "The {time} you took to decide isn't counted.")
        remarks.append(said.format(time=in_words(Duration(permission_ms))))
    return " ".join(remarks)


def session(records: Sequence[TurnRecord]) -> str:
    """Return the median and the slowest of the completed turns; empty for fewer than two."""
    waits = [wait for wait in map(response_ms, _completed(records)) if wait is not None]
    if len(waits) < 2:
        return ""
    said = translate("Latency", "Median {median}, slowest {slowest}.")
    median, slowest = statistics.median(waits), max(waits)
    return said.format(median=seconds(median), slowest=seconds(slowest))


def slowest(records: Sequence[TurnRecord]) -> tuple[TurnRecord, str] | None:
    """Return the slowest of several completed turns, with the reason and what would help."""
    completed = _completed(records)
    if len(completed) < 2:
        return None
    record = max(completed, key=lambda record: response_ms(record) or 0.0)
    remarks = explain(record, records)
    return (record, translated(remarks[0].text)) if remarks else None


def _completed(records: Sequence[TurnRecord]) -> list[TurnRecord]:
    return [record for record in records if record.outcome == "completed"]
