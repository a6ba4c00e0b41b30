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
from app.messages import sentence

Owner = Literal["recognizer", "model", "tools", "chunking", "voice", "speaker", "feedback"]

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
    response_ms = record.latency.response_ms
    quick = response_ms is not None and response_ms <= thresholds.PACE_MS[1]
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


def rough_duration(ms: float) -> str:
    """Format ``620 ms`` or ``1.8 s``, as precise as a sentence needs."""
    return f"{ms:.0f} ms" if round(ms) < 1000 else f"{ms / 1000:.1f} s"


# --- one for each owner -------------------------------------------------------------------------


def _parts(record: TurnRecord, others: Iterable[TurnRecord]) -> Iterator[Remark]:
    """Yield a remark on each part of the response, slow or not."""
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


def _recognizer(record: TurnRecord) -> Remark:
    took_ms = record.latency.transcription_ms or 0.0
    text = sentence(
        "Speech recognition took {time}. Close other demanding apps.",
        time=rough_duration(took_ms),
    )
    if record.setup.server_hears:
        text = sentence(
            "Speech recognition on the server took {time}. For English, the built-in "
            "recognition is faster.",
            time=rough_duration(took_ms),
        )
    return Remark("recognizer", took_ms - thresholds.SLOW_TRANSCRIPTION_MS, text)


def _tools(record: TurnRecord) -> Remark:
    text = sentence(
        "The answer waited {time} for tools ({names}). You can stop a tool you don't "
        "need while it runs.",
        time=rough_duration(record.tools_awaited_ms),
        names=", ".join(dict.fromkeys(name.replace("_", " ") for name in record.tools)),
    )
    return Remark("tools", record.tools_awaited_ms - thresholds.SLOW_TOOLS_MS, text)


def _on_model(record: TurnRecord, own_ms: float, others: Iterable[TurnRecord]) -> str:
    time, idle_s, usual_ms = rough_duration(own_ms), record.model_idle_s, warm_ms(record, others)
    took = sentence("The model took {time} to start answering.", time=time)
    if record.retries_ms > own_ms:
        return sentence(
            "It took {time} to get the request through to the server. The server is "
            "overloaded, or your connection is unstable.",
            time=rough_duration(record.retries_ms),
        )
    if record.setup.helper and idle_s is None:
        return sentence("The built-in helper took {time} because it was still loading.", time=time)
    if record.setup.helper:
        return sentence("The built-in helper took {time}. Close other demanding apps.", time=time)
    if record.reasoning_ms > own_ms / 2:
        return sentence(
            "The model spent {time} reasoning before it answered. Turn off reasoning or "
            "choose a model without it.",
            time=rough_duration(record.reasoning_ms),
        )
    if usual_ms is not None and thresholds.is_far_above(own_ms, usual_ms):
        values = {"took": took, "usual": rough_duration(usual_ms)}
        if not may_be_cold(record):
            return sentence(
                "{took} It usually takes {usual}, so the server or network was probably busy.",
                **values,
            )
        if idle_s is None:
            return sentence(
                "{took} Once loaded, it takes {usual}. Keep it loaded on the server.", **values
            )
        return sentence(
            "{took} Once loaded, it takes {usual}. Keep it loaded between questions.",
            **values,
        )
    if usual_ms is None and may_be_cold(record):
        return sentence(
            "{took} It may have been loading. If the next answer is faster, keep the model loaded.",
            took=took,
        )
    return sentence("{took} A smaller model or a server closer to you is faster.", took=took)


def _chunking(record: TurnRecord) -> Remark:
    took_ms = record.latency.aggregation_ms or 0.0
    time, rate = rough_duration(took_ms), record.latency.tokens_per_second
    owner: Owner = "chunking"
    if record.setup.chunking == "sentence":
        text = sentence(
            "The voice waited {time} for a whole sentence. To start sooner, set “Start "
            "speaking after” to Adaptive.",
            time=time,
        )
    elif record.setup.chunking == "phrase":
        text = sentence(
            "The voice waited {time} for a whole phrase. To start sooner, set “Start "
            "speaking after” to Adaptive.",
            time=time,
        )
    elif rate is not None and rate < 2 * thresholds.STARVING_TOKENS_PER_S:
        owner = "model"
        text = sentence(
            "The first words took {time} at {rate:.0f} tokens per second. A smaller model "
            "is faster.",
            time=time,
            rate=rate,
        )
    else:
        text = sentence(
            "The first words to speak came {time} after the first text. The model paused "
            "or began with text that isn't read aloud.",
            time=time,
        )
    return Remark(owner, took_ms - thresholds.SLOW_AGGREGATION_MS, text)


def _voice(record: TurnRecord) -> Remark:
    took_ms = record.latency.synthesis_ms or 0.0
    needs = sentence("The voice took {time} to start speaking.", time=rough_duration(took_ms))
    if record.voice.endswith("-high"):
        text = sentence("{needs} A medium-quality voice is faster.", needs=needs)
    elif record.first_words > thresholds.LONG_CHUNK and record.setup.chunking != "adaptive":
        text = sentence(
            "{needs} The first chunk had {characters} characters. Set “Start speaking "
            "after” to Adaptive.",
            needs=needs,
            characters=record.first_words,
        )
    else:
        text = sentence("{needs} Close other demanding apps.", needs=needs)
    return Remark("voice", took_ms - thresholds.SLOW_SYNTHESIS_MS, text)


def _speaker(record: TurnRecord) -> Remark:
    own_ms = (record.latency.playback_ms or 0.0) - record.behind_feedback_ms
    text = sentence(
        "The speaker adds {time}. A wired speaker is faster than Bluetooth.",
        time=rough_duration(own_ms),
    )
    return Remark("speaker", own_ms - thresholds.SLOW_PLAYBACK_MS, text)


def _feedback(record: TurnRecord) -> Remark:
    text = sentence(
        "The answer was ready {time} before “one moment” was finished. Repartee says "
        "this only when the wait is long.",
        time=rough_duration(record.behind_feedback_ms),
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
            "{paused} The model sends only {rate:.0f} tokens per second. A smaller model "
            "is faster.",
            paused=paused,
            rate=rate,
        )
    elif record.setup.chunking == "word":
        owner = "chunking"
        text = sentence(
            "{paused} It was speaking word by word. To avoid pauses, set “Start speaking "
            "after” to Adaptive.",
            paused=paused,
        )
    elif record.voice.endswith("-high"):
        text = sentence(
            "{paused} It couldn't keep up. Choose a medium-quality voice.", paused=paused
        )
    else:
        text = sentence("{paused} It couldn't keep up. Close other demanding apps.", paused=paused)
    return Remark(owner, record.gaps_ms - thresholds.SLOW_GAPS_MS, text)
