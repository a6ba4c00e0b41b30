"""Why an answer took as long as it did, in a sentence or two, each with what would help (pure).

A part of the wait is slow when it takes longer than that part does where all is well; what is
beyond belongs to one owner. Nothing is said of an answer that came at people's own pace.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from app.engine.latency.records import TurnRecord
from app.engine.latency.thresholds import (
    COLD_AFTER_S,
    LONG_CHUNK,
    PACE_MS,
    SLOW_AGGREGATION_MS,
    SLOW_FEEDBACK_MS,
    SLOW_GAPS_MS,
    SLOW_MODEL_MS,
    SLOW_PLAYBACK_MS,
    SLOW_SYNTHESIS_MS,
    SLOW_TOOLS_MS,
    SLOW_TRANSCRIPTION_MS,
    STARVING_TOKENS_PER_S,
    is_far_above,
)
from app.sentence import sentence

Owner = Literal["recogniser", "model", "tools", "chunking", "voice", "speaker", "feedback"]

SHOWN = 2
"""Remarks at a time: the worst are worth reading, a list is not."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One slow part: whose it is, by how many ms it is too slow, and a sentence with the remedy."""

    owner: Owner
    excess_ms: float
    text: str


def explain(record: TurnRecord, others: Iterable[TurnRecord] = ()) -> list[Remark]:
    """What was slow in a turn, the worst first, at most ``SHOWN``; empty when all is well.

    ``others`` are the session's turns, from which it is known what is usual (this one may be among
    them).
    """
    return remarks(record, others)[:SHOWN]


def remarks(record: TurnRecord, others: Iterable[TurnRecord] = ()) -> list[Remark]:
    """As ``explain``, and all of them."""
    response_ms = record.latency.response_ms
    at_ease = response_ms is not None and response_ms <= PACE_MS[1]
    parts = [] if at_ease else [_recogniser(record), _tools(record), _model(record, others)]
    if not at_ease:
        parts += [_chunking(record), _voice(record), _speaker(record), _feedback(record)]
    found = [remark for remark in [*parts, _gaps(record)] if remark]
    return sorted(found, key=lambda remark: -remark.excess_ms)


def may_be_cold(record: TurnRecord) -> bool:
    """Whether the model had no reason to be loaded: asked for the first time, or after a pause."""
    idle_s = record.model_idle_s
    return bool(record.model) and not record.setup.helper and (idle_s is None or _paused(idle_s))


def is_cold(record: TurnRecord, others: Iterable[TurnRecord]) -> bool:
    """Whether the model was cold: it might be, and was far slower than in this session's warm
    turns. Without a warm turn to compare with, nothing is claimed."""
    if not may_be_cold(record):
        return False
    own_ms, usual_ms = record.model_ms, warm_ms(record, others)
    return own_ms is not None and usual_ms is not None and is_far_above(own_ms, usual_ms)


def warm_ms(record: TurnRecord, others: Iterable[TurnRecord]) -> float | None:
    """The median of what the same model took in the other turns in which it was warm."""
    taken = [
        other.model_ms
        for other in others
        if other.model == record.model and other.turn != record.turn and not may_be_cold(other)
        if other.model_ms is not None
    ]
    return statistics.median(taken) if taken else None


# --- one for each owner -------------------------------------------------------------------------


def _recogniser(record: TurnRecord) -> Remark | None:
    took_ms = record.latency.transcription_ms or 0.0
    if record.setup.server_hears:
        text = sentence(
            "The server took {time} to recognise your words: "
            "the built-in recogniser is quicker for English.",
            time=duration(took_ms),
        )
    else:
        text = sentence(
            "Recognising your words took {time}: close what keeps the processor busy.",
            time=duration(took_ms),
        )
    return _remark("recogniser", took_ms - SLOW_TRANSCRIPTION_MS, text)


def _tools(record: TurnRecord) -> Remark | None:
    took_ms = record.tools_awaited_ms
    names = ", ".join(dict.fromkeys(name.replace("_", " ") for name in record.tools))
    text = sentence(
        "The answer waited {time} for tools ({names}): "
        "one that is not needed can be stopped while it runs.",
        time=duration(took_ms),
        names=names,
    )
    return _remark("tools", took_ms - SLOW_TOOLS_MS, text)


def _model(record: TurnRecord, others: Iterable[TurnRecord]) -> Remark | None:
    own_ms = record.model_ms
    if own_ms is None:
        return None
    excess_ms = (own_ms - SLOW_MODEL_MS) * record.requests + record.retries_ms
    return _remark("model", excess_ms, _of_the_model(record, own_ms, warm_ms(record, others)))


def _of_the_model(record: TurnRecord, own_ms: float, usual_ms: float | None) -> str:
    took = sentence("The model took {time} to start", time=duration(own_ms))
    if record.retries_ms > own_ms:
        return sentence(
            "{time} went by until the server took the request: "
            "it is overloaded, or the network drops out.",
            time=duration(record.retries_ms),
        )
    if record.setup.helper:
        if record.model_idle_s is not None:
            return sentence(
                "The built-in helper took {time}: close what keeps the processor busy.",
                time=duration(own_ms),
            )
        return sentence(
            "The built-in helper took {time}: it was still loading.", time=duration(own_ms)
        )
    if record.reasoning_ms > own_ms / 2:
        return sentence(
            "The model thought for {time} before it answered: "
            "turn its reasoning off, or choose a model without.",
            time=duration(record.reasoning_ms),
        )
    if usual_ms is not None and is_far_above(own_ms, usual_ms):
        usual = duration(usual_ms)
        if not may_be_cold(record):
            return sentence(
                "{took}, usually {usual}: the server or the network was busy.",
                took=took,
                usual=usual,
            )
        if record.model_idle_s is None:
            return sentence(
                "{took} the first time, {usual} when warm: keep it loaded on the server.",
                took=took,
                usual=usual,
            )
        return sentence(
            "{took} after a pause, {usual} when warm: keep it loaded on the server.",
            took=took,
            usual=usual,
        )
    if may_be_cold(record) and usual_ms is None:
        return sentence(
            "{took}: it may have been cold. If the next answer is quicker, keep it loaded.",
            took=took,
        )
    return sentence("{took}: a smaller model, or a server nearer by, is quicker.", took=took)


def _chunking(record: TurnRecord) -> Remark | None:
    took_ms = record.latency.aggregation_ms or 0.0
    rate = record.latency.tokens_per_second
    if record.setup.chunking == "sentence":
        text = sentence(
            "The voice waited {time} for a whole sentence: speak by 'adaptive' to start sooner.",
            time=duration(took_ms),
        )
    elif record.setup.chunking == "phrase":
        text = sentence(
            "The voice waited {time} for a whole phrase: speak by 'adaptive' to start sooner.",
            time=duration(took_ms),
        )
    elif rate is not None and rate < 2 * STARVING_TOKENS_PER_S:
        text = sentence(
            "The first words took {time} to arrive, at {rate:.0f} tokens a second: "
            "a smaller model writes faster.",
            time=duration(took_ms),
            rate=rate,
        )
        return _remark("model", took_ms - SLOW_AGGREGATION_MS, text)
    else:
        text = sentence(
            "The first words to say came {time} after the first piece of text: "
            "the model paused, or began with what is only shown.",
            time=duration(took_ms),
        )
    return _remark("chunking", took_ms - SLOW_AGGREGATION_MS, text)


def _voice(record: TurnRecord) -> Remark | None:
    took_ms = record.latency.synthesis_ms or 0.0
    needs = sentence("The voice needed {time} for its first sound", time=duration(took_ms))
    if record.voice.endswith("-high"):
        text = sentence("{needs}: one of medium quality is quicker.", needs=needs)
    elif record.first_words > LONG_CHUNK and record.setup.chunking != "adaptive":
        text = sentence(
            "{needs}, of {characters} characters: speak by 'adaptive' to start sooner.",
            needs=needs,
            characters=record.first_words,
        )
    else:
        text = sentence("{needs}: close what keeps the processor busy.", needs=needs)
    return _remark("voice", took_ms - SLOW_SYNTHESIS_MS, text)


def _speaker(record: TurnRecord) -> Remark | None:
    own_ms = (record.latency.playback_ms or 0.0) - record.behind_feedback_ms
    text = sentence(
        "The speaker adds {time}: a wired one is quicker than Bluetooth.", time=duration(own_ms)
    )
    return _remark("speaker", own_ms - SLOW_PLAYBACK_MS, text)


def _feedback(record: TurnRecord) -> Remark | None:
    waited_ms = record.behind_feedback_ms
    text = sentence(
        "The answer was there {time} before “one moment” had been said: "
        "that comes only where the wait is long.",
        time=duration(waited_ms),
    )
    return _remark("feedback", waited_ms - SLOW_FEEDBACK_MS, text)


def _gaps(record: TurnRecord) -> Remark | None:
    count = record.latency.underruns
    rate = record.latency.tokens_per_second
    excess_ms = record.gaps_ms - SLOW_GAPS_MS
    paused = sentence("The voice paused once")
    if count != 1:
        paused = sentence("The voice paused {count} times", count=count)
    if rate is not None and rate < STARVING_TOKENS_PER_S:
        text = sentence(
            "{paused}: the model sends {rate:.0f} tokens a second; a smaller one sends more.",
            paused=paused,
            rate=rate,
        )
        return _remark("model", excess_ms, text)
    if record.setup.chunking == "word":
        text = sentence(
            "{paused} between single words: speak by 'adaptive' to prevent it.", paused=paused
        )
        return _remark("chunking", excess_ms, text)
    if record.voice.endswith("-high"):
        text = sentence(
            "{paused}, as it could not keep up: one of medium quality does.", paused=paused
        )
    else:
        text = sentence(
            "{paused}, as it could not keep up: close what keeps the processor busy.", paused=paused
        )
    return _remark("voice", excess_ms, text)


def _remark(owner: Owner, excess_ms: float, text: str) -> Remark | None:
    return Remark(owner, round(excess_ms, 1), text) if excess_ms > 0 else None


def _paused(idle_s: float) -> bool:
    return idle_s >= COLD_AFTER_S


def duration(ms: float) -> str:
    """``620 ms``, ``1.8 s``: as exact as a person cares for."""
    return f"{ms:.0f} ms" if round(ms) < 1000 else f"{ms / 1000:.1f} s"
