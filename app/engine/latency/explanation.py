"""Explains why an answer took as long as it did, in a sentence for each slow part (pure).

A part is slow when it takes longer than its threshold; the excess belongs to one owner, and the
sentence names the remedy. An answer as quick as a person's needs no explanation.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.engine.latency import thresholds
from app.engine.latency.records import TurnRecord
from app.messages import Duration, sentence

Owner = Literal[
    "end_of_speech", "recognizer", "model", "tools", "chunking", "voice", "speaker", "feedback"
]

SHOWN = 2
"""Remarks shown at a time: people read the worst one, not a list."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One part: its owner, how many ms it is over its threshold, and a sentence with the remedy."""

    owner: Owner
    excess_ms: float
    text: str


def explain(record: TurnRecord, others: Iterable[TurnRecord] = ()) -> list[Remark]:
    """Return the ``SHOWN`` worst of ``remarks``."""
    return remarks(record, others)[:SHOWN]


def remarks(record: TurnRecord, others: Iterable[TurnRecord] = ()) -> list[Remark]:
    """Return what was slow in a turn, the worst first; empty when all is well.

    ``others`` are the session's turns, which show what is usual. They may include ``record``.
    """
    response_ms, end_ms = record.latency.response_ms, record.latency.end_of_speech_ms
    quick = response_ms is not None and response_ms + end_ms <= thresholds.PACE_MS[1]
    found = [] if quick else list(_parts(record, others))
    slow = [remark for remark in [*found, _gaps(record)] if remark.excess_ms > 0]
    return sorted(slow, key=lambda remark: -remark.excess_ms)


def may_be_cold(record: TurnRecord) -> bool:
    """Return whether the model may have had to load: its first request, or one after a pause."""
    idle_s = record.model_idle_s
    unused = idle_s is None or idle_s >= thresholds.COLD_AFTER_S
    return bool(record.model) and not record.setup.helper and unused


def is_cold(record: TurnRecord, others: Iterable[TurnRecord]) -> bool:
    """Return whether the model was cold: it may have been, and it took far longer than in the
    session's warm turns. False without a warm turn to compare with."""
    if not may_be_cold(record):
        return False
    own_ms, usual_ms = record.model_ms, warm_ms(record, others)
    return own_ms is not None and usual_ms is not None and thresholds.is_far_above(own_ms, usual_ms)


def warm_ms(record: TurnRecord, others: Iterable[TurnRecord]) -> float | None:
    """Return the median time of the same model in the other turns in which it was warm."""
    taken = [
        other.model_ms
        for other in others
        if other.model == record.model and other.turn != record.turn and not may_be_cold(other)
        if other.model_ms is not None
    ]
    return statistics.median(taken) if taken else None


# --- one for each owner -------------------------------------------------------------------------


def _parts(record: TurnRecord, others: Iterable[TurnRecord]) -> Iterator[Remark]:
    """Yield a remark on each part of the response, slow or not."""
    yield _end_of_speech(record)
    yield _recognizer(record)
    yield _tools(record)
    if record.model_ms is not None:
        excess_ms = (
            record.model_ms - thresholds.SLOW_MODEL_MS
        ) * record.requests + record.retries_ms
        yield Remark("model", excess_ms, _on_model(record, record.model_ms, others))
    yield _chunking(record)
    yield _voice(record)
    yield _speaker(record)
    yield _feedback(record)


def _end_of_speech(record: TurnRecord) -> Remark:
    took_ms = record.latency.end_of_speech_ms
    text = sentence(
        "It took {time} of silence to end your question. "
        "Shorten that silence in Settings › Listening.",
        time=Duration(took_ms),
    )
    return Remark("end_of_speech", took_ms - thresholds.SLOW_END_OF_SPEECH_MS, text)


def _recognizer(record: TurnRecord) -> Remark:
    took_ms = record.latency.transcription_ms or 0.0
    text = sentence(
        "Recognizing your words took {time}. Close other demanding apps.",
        time=Duration(took_ms),
    )
    if record.setup.server_hears:
        text = sentence(
            "The server took {time} to recognize your words. "
            "The built-in recognizer is faster for English.",
            time=Duration(took_ms),
        )
    return Remark("recognizer", took_ms - thresholds.SLOW_TRANSCRIPTION_MS, text)


def _tools(record: TurnRecord) -> Remark:
    text = sentence(
        "The answer waited {time} for tools ({names}). "
        "You can stop one that is not needed while it runs.",
        time=Duration(record.latency.tools_awaited_ms),
        names=", ".join(dict.fromkeys(name.replace("_", " ") for name in record.tools)),
    )
    return Remark("tools", record.latency.tools_awaited_ms - thresholds.SLOW_TOOLS_MS, text)


def _on_model(record: TurnRecord, own_ms: float, others: Iterable[TurnRecord]) -> str:
    time, idle_s, usual_ms = Duration(own_ms), record.model_idle_s, warm_ms(record, others)
    took = sentence("The model took {time} to start", time=time)
    if record.retries_ms > own_ms:
        return sentence(
            "It took {time} until the server accepted the request. "
            "It is overloaded, or the network is unreliable.",
            time=Duration(record.retries_ms),
        )
    if record.setup.helper and idle_s is None:
        return sentence("The built-in helper took {time}. It was still loading.", time=time)
    if record.setup.helper:
        return sentence("The built-in helper took {time}. Close other demanding apps.", time=time)
    if record.reasoning_ms > own_ms / 2:
        return sentence(
            "The model reasoned for {time} before it answered. "
            "Turn its reasoning off, or choose a model without it.",
            time=Duration(record.reasoning_ms),
        )
    if usual_ms is not None and thresholds.is_far_above(own_ms, usual_ms):
        values = {"took": took, "usual": Duration(usual_ms)}
        if not may_be_cold(record):
            return sentence(
                "{took}, usually {usual}. The server or the network was busy.", **values
            )
        if idle_s is None:
            return sentence(
                "{took} the first time, {usual} once loaded. Keep it loaded on the server.",
                **values,
            )
        return sentence(
            "{took} after a pause, {usual} once loaded. Keep it loaded on the server.", **values
        )
    if usual_ms is None and may_be_cold(record):
        return sentence(
            "{took}. It may have been loading. If the next answer is faster, keep it loaded.",
            took=took,
        )
    return sentence("{took}. A smaller model, or a server nearby, is faster.", took=took)


def _chunking(record: TurnRecord) -> Remark:
    took_ms = record.latency.aggregation_ms or 0.0
    time, rate = Duration(took_ms), record.latency.tokens_per_second
    owner: Owner = "chunking"
    if record.setup.chunking == "sentence":
        text = sentence(
            "The voice waited {time} for a whole sentence. "
            "Let it start earlier in Settings › Voice.",
            time=time,
        )
    elif record.setup.chunking == "phrase":
        text = sentence(
            "The voice waited {time} for a whole phrase. Let it start earlier in Settings › Voice.",
            time=time,
        )
    elif rate is not None and rate < 2 * thresholds.STARVING_TOKENS_PER_S:
        owner = "model"
        text = sentence(
            "The first words took {time} to arrive, at {rate:.0f} tokens a second. "
            "A smaller model writes faster.",
            time=time,
            rate=rate,
        )
    else:
        text = sentence(
            "The first words to say came {time} after the first text. "
            "The model paused, or began with text that is only shown.",
            time=time,
        )
    return Remark(owner, took_ms - thresholds.SLOW_AGGREGATION_MS, text)


def _voice(record: TurnRecord) -> Remark:
    took_ms = record.latency.synthesis_ms or 0.0
    needs = sentence("The voice needed {time} for its first sound", time=Duration(took_ms))
    if record.voice.endswith("-high"):
        text = sentence("{needs}. A voice of medium quality is faster.", needs=needs)
    elif record.first_words > thresholds.LONG_CHUNK and record.setup.chunking != "adaptive":
        text = sentence(
            "{needs}, of {characters} characters. Let it start earlier in Settings › Voice.",
            needs=needs,
            characters=record.first_words,
        )
    else:
        text = sentence("{needs}. Close other demanding apps.", needs=needs)
    return Remark("voice", took_ms - thresholds.SLOW_SYNTHESIS_MS, text)


def _speaker(record: TurnRecord) -> Remark:
    own_ms = (record.latency.playback_ms or 0.0) - record.behind_feedback_ms
    text = sentence(
        "The loudspeaker adds {time}. A wired one is faster than Bluetooth.",
        time=Duration(own_ms),
    )
    return Remark("speaker", own_ms - thresholds.SLOW_PLAYBACK_MS, text)


def _feedback(record: TurnRecord) -> Remark:
    text = sentence(
        "The answer was ready {time} before “one moment” had been said. "
        "Repartee says that only when the wait is long.",
        time=Duration(record.behind_feedback_ms),
    )
    return Remark("feedback", record.behind_feedback_ms - thresholds.SLOW_FEEDBACK_MS, text)


def _gaps(record: TurnRecord) -> Remark:
    count, rate = record.latency.underruns, record.latency.tokens_per_second
    paused = sentence("The voice paused once.")
    if count != 1:
        paused = sentence("The voice paused {count} times.", count=count)
    owner: Owner = "voice"
    if rate is not None and rate < thresholds.STARVING_TOKENS_PER_S:
        owner = "model"
        text = sentence(
            "{paused} The model sends {rate:.0f} tokens a second. A smaller model is faster.",
            paused=paused,
            rate=rate,
        )
    elif record.setup.chunking == "word":
        owner = "chunking"
        text = sentence(
            "{paused} It speaks word by word. Let it say longer pieces in Settings › Voice.",
            paused=paused,
        )
    elif record.voice.endswith("-high"):
        text = sentence(
            "{paused} It couldn't keep up. Choose a medium-quality voice.", paused=paused
        )
    else:
        text = sentence("{paused} It couldn't keep up. Close other demanding apps.", paused=paused)
    return Remark(owner, record.gaps_ms - thresholds.SLOW_GAPS_MS, text)
