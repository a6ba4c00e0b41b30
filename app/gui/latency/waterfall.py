"""What the latency meter shows, as pure functions: figures in, spans, rectangles and words out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF

from app.engine.events import TurnEnded, TurnLatency
from app.engine.latency.records import TurnRecord
from app.engine.latency.thresholds import PACE_MS
from app.gui.translation import declared, marked


def pace() -> str:
    """The name of the band."""
    return QCoreApplication.translate("Waterfall", "200–400 ms, people's own pace")


class Part(NamedTuple):
    """One of the contiguous parts; ``field`` is its name in ``TurnLatency``."""

    field: str
    named: str
    explained: str

    @property
    def name(self) -> str:
        return declared("Waterfall", self.named)

    @property
    def explanation(self) -> str:
        return declared("Waterfall", self.explained)


PARTS = (
    Part(
        "transcription_ms",
        marked("Waterfall", "Transcription"),
        marked("Waterfall", "from letting go of the talk key to the final words."),
    ),
    Part(
        "ttft_ms",
        marked("Waterfall", "First token"),
        marked(
            "Waterfall",
            "time to first token (TTFT), from the request to the answer's first piece of text; "
            "tools it had to wait for count here.",
        ),
    ),
    Part(
        "aggregation_ms",
        marked("Waterfall", "Aggregation"),
        marked(
            "Waterfall",
            "from the first piece of text to the first words that can be spoken naturally.",
        ),
    ),
    Part(
        "synthesis_ms",
        marked("Waterfall", "Synthesis"),
        marked("Waterfall", "from handing those words to the voice to its first samples."),
    ),
    Part(
        "playback_ms",
        marked("Waterfall", "Playback"),
        marked(
            "Waterfall", "from the first samples to the first sound that leaves the loudspeaker."
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Span:
    """A part on the time axis, in ms from the release of the talk key."""

    part: int
    begin_ms: float
    length_ms: float
    running: bool = False


def spans(latency: TurnLatency, now_ms: float | None = None) -> list[Span]:
    """The parts that were reached, one behind the other. While the turn runs, ``now_ms`` (since
    the release) is where the part that is under way has got to."""
    found: list[Span] = []
    begin = 0.0
    for part, (field, _, _) in enumerate(PARTS):
        length: float | None = getattr(latency, field)
        if length is None:
            if now_ms is not None:
                found.append(Span(part, begin, max(now_ms - begin, 0.0), running=True))
            break
        found.append(Span(part, begin, length))
        begin += length
    return found


def reached_ms(found: Sequence[Span]) -> float:
    return found[-1].begin_ms + found[-1].length_ms if found else 0.0


def axis_ms(total_ms: float) -> float:
    """The end of the time axis: 500 ms, 1 s, 2 s, 5 s, … the first that holds ``total_ms``."""
    decade = 100.0
    while True:
        for step in (5, 10, 20):
            if total_ms <= step * decade:
                return step * decade
        decade *= 10


def ticks(axis: float, room: int) -> list[float]:
    """Evenly spaced round times from 0 to ``axis``, at most ``room`` (two or more) steps."""
    for steps in (10, 5, 4, 2, 1):
        length = axis / steps
        digits = length / 10 ** math.floor(math.log10(length))
        if steps <= max(room, 1) and digits in (1.0, 2.0, 2.5, 5.0):
            return [length * step for step in range(steps + 1)]
    return [0.0, axis]


def bars(found: Sequence[Span], axis: float, plot: QRectF, row: float) -> list[QRectF]:
    """One rectangle for each span, each in its own row of height ``row``, within ``plot``.

    A bar begins where the one before ends. It is never thinner than 2 pixels, so that a part of
    0 ms is still seen where it was.
    """
    scale = plot.width() / axis
    result = []
    for span in found:
        left = plot.left() + min(span.begin_ms, axis) * scale
        width = max(min(span.length_ms, axis) * scale, 2.0)
        left = min(left, plot.right() - width)
        result.append(QRectF(left, plot.top() + span.part * row, width, row))
    return result


def percentile(values: Sequence[float], percent: float) -> float | None:
    """The nearest-rank percentile: a value that was measured, so honest for a few turns too."""
    if not values:
        return None
    rank = math.ceil(percent / 100 * len(values))
    return sorted(values)[max(rank, 1) - 1]


def duration(ms: float) -> str:
    """``412 ms``, ``1,650 ms``; from ten seconds on ``12.3 s``."""
    if round(ms) < 10_000:
        return f"{ms:,.0f} ms"
    return f"{ms / 1000:,.1f} s"


def tick_labels(marks: Sequence[float]) -> list[str]:
    """Bare numbers, the last with the unit: ms on an axis of less than a second, else s."""
    unit, scale = ("ms", 1) if marks[-1] < 1000 else ("s", 1000)
    labels = [f"{ms / scale:g}" for ms in marks]
    return [*labels[:-1], f"{labels[-1]} {unit}"]


def explanation(part: int, found: Sequence[Span]) -> str:
    """One sentence on a part, with its time in this turn."""
    name, meaning = PARTS[part].name, PARTS[part].explanation
    span = next((span for span in found if span.part == part), None)
    if span is None:
        said = QCoreApplication.translate("Waterfall", "{part} (not reached): {meaning}")
        return said.format(part=name, meaning=meaning)
    said = QCoreApplication.translate("Waterfall", "{part}, {time}: {meaning}")
    if span.running:
        said = QCoreApplication.translate("Waterfall", "{part}, {time} so far: {meaning}")
    return said.format(part=name, time=duration(span.length_ms), meaning=meaning)


def headline(ended: TurnEnded | TurnRecord) -> str:
    """What came of the turn, in a few words."""
    latency = ended.latency
    if latency.response_ms is not None:
        said = QCoreApplication.translate("Waterfall", "Answer heard after {time}")
        if ended.outcome == "failed":
            said = QCoreApplication.translate(
                "Waterfall", "Answer heard after {time}, then it failed"
            )
        elif ended.outcome == "interrupted":
            said = QCoreApplication.translate("Waterfall", "Answer heard after {time}, interrupted")
        return said.format(time=duration(latency.response_ms))
    if ended.outcome == "failed":
        return QCoreApplication.translate("Waterfall", "No answer")
    if ended.outcome == "interrupted":
        return QCoreApplication.translate("Waterfall", "Interrupted before it spoke")
    if latency.ttft_ms is not None:
        shown_ms = (latency.transcription_ms or 0.0) + latency.ttft_ms
        said = QCoreApplication.translate("Waterfall", "Answer shown after {time}, nothing spoken")
        return said.format(time=duration(shown_ms))
    return QCoreApplication.translate("Waterfall", "Nothing spoken")


def details(latency: TurnLatency) -> list[str]:
    """The other figures, each a few words; those that were not reached are left out."""
    found = []
    if latency.tools_ms:
        said = QCoreApplication.translate("Waterfall", "tools {time}")
        found.append(said.format(time=duration(latency.tools_ms)))
    if latency.first_feedback_ms is not None:
        said = QCoreApplication.translate("Waterfall", "first sound {time}")
        found.append(said.format(time=duration(latency.first_feedback_ms)))
    if latency.longest_silence_ms is not None:
        said = QCoreApplication.translate("Waterfall", "longest silence {time}")
        found.append(said.format(time=duration(latency.longest_silence_ms)))
        found.append(_gaps(latency.underruns))
    if latency.tokens_per_second is not None:
        said = QCoreApplication.translate("Waterfall", "{rate:,.0f} tokens/s")
        found.append(said.format(rate=latency.tokens_per_second))
    return found


def _gaps(count: int) -> str:
    if not count:
        return QCoreApplication.translate("Waterfall", "no gaps")
    if count == 1:
        return QCoreApplication.translate("Waterfall", "1 gap in the voice")
    return QCoreApplication.translate("Waterfall", "{count} gaps in the voice").format(count=count)


def history(responses: Sequence[float]) -> str:
    """``p50 410 ms · p95 900 ms · 7 turns`` of this session's completed spoken turns."""
    p50, p95 = percentile(responses, 50), percentile(responses, 95)
    if p50 is None or p95 is None:
        return ""
    said = QCoreApplication.translate("Waterfall", "p50 {p50} · p95 {p95} · 1 turn")
    if len(responses) > 1:
        said = QCoreApplication.translate("Waterfall", "p50 {p50} · p95 {p95} · {count:,} turns")
    return said.format(p50=duration(p50), p95=duration(p95), count=len(responses))


def summary(ended: TurnEnded | TurnRecord, responses: Sequence[float]) -> str:
    """The whole meter in sentences, for a screen reader."""
    sentences = [headline(ended) + "."]
    found = spans(ended.latency)
    if found:
        parts = (f"{PARTS[span.part].name} {duration(span.length_ms)}" for span in found)
        sentences.append(", ".join(parts) + ".")
    response_ms = ended.latency.response_ms
    if response_ms is not None:
        sentences.append(_beside_pace(response_ms))
    if others := details(ended.latency):
        sentences.append(", ".join(others).capitalize() + ".")
    if responses:
        said = QCoreApplication.translate("Waterfall", "This session: {figures}.")
        sentences.append(said.format(figures=history(responses).replace(" · ", ", ")))
    return " ".join(sentences)


def _beside_pace(response_ms: float) -> str:
    low, high = PACE_MS
    if response_ms < low:
        return QCoreApplication.translate(
            "Waterfall", "That is below people's own pace of 200 to 400 ms."
        )
    if response_ms <= high:
        return QCoreApplication.translate(
            "Waterfall", "That is within people's own pace of 200 to 400 ms."
        )
    return QCoreApplication.translate(
        "Waterfall", "That is above people's own pace of 200 to 400 ms."
    )
