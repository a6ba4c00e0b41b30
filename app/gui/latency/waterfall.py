"""What the latency meter shows, as pure functions from figures to spans, rectangles and words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF

from app.engine.contracts.events import TurnEnded, TurnLatency
from app.engine.latency.records import TurnRecord, parts_of
from app.engine.latency.thresholds import PACE_MS
from app.gui.kit.translation import tr_declared, tr_noop

translate = QCoreApplication.translate


class Part(NamedTuple):
    """What a part of the response is called."""

    marked_name: str
    marked_explanation: str

    @property
    def name(self) -> str:
        return tr_declared("Waterfall", self.marked_name)

    @property
    def explanation(self) -> str:
        return tr_declared("Waterfall", self.marked_explanation)


PARTS = (
    Part(
        tr_noop("Waterfall", "Transcription"),
        tr_noop("Waterfall", "from letting go of the talk key to the final words."),
    ),
    Part(
        tr_noop("Waterfall", "First token"),
        tr_noop(
            "Waterfall",
            "time to first token (TTFT), from the request to the answer's first piece of text; "
            "tools it had to wait for count here.",
        ),
    ),
    Part(
        tr_noop("Waterfall", "Aggregation"),
        tr_noop(
            "Waterfall",
            "from the first piece of text to the first words that can be spoken naturally.",
        ),
    ),
    Part(
        tr_noop("Waterfall", "Synthesis"),
        tr_noop("Waterfall", "from handing those words to the voice to its first samples."),
    ),
    Part(
        tr_noop("Waterfall", "Playback"),
        tr_noop(
            "Waterfall", "from the first samples to the first sound that leaves the loudspeaker."
        ),
    ),
)
"""In the order of ``app.engine.latency.records.PARTS``."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part on the time axis, in ms since the talk key was released."""

    part: int
    begin_ms: float
    length_ms: float
    running: bool = False

    @property
    def end_ms(self) -> float:
        return self.begin_ms + self.length_ms


def spans(latency: TurnLatency, now_ms: float | None = None) -> list[Span]:
    """Return the parts that were reached, in order. While the turn runs, the part in progress
    extends to ``now_ms`` (ms since the talk key was released)."""
    found: list[Span] = []
    for part, length_ms in enumerate(parts_of(latency)):
        begin_ms = reached_ms(found)
        if length_ms is None:
            if now_ms is not None:
                found.append(Span(part, begin_ms, max(now_ms - begin_ms, 0.0), running=True))
            break
        found.append(Span(part, begin_ms, length_ms))
    return found


def reached_ms(found: Sequence[Span]) -> float:
    return found[-1].end_ms if found else 0.0


def axis_ms(total_ms: float) -> float:
    """Return the end of the time axis: the first of 500 ms, 1 s, 2 s, 5 s, … ≥ ``total_ms``."""
    decade = 100.0
    while True:
        for step in (5, 10, 20):
            if total_ms <= step * decade:
                return step * decade
        decade *= 10


def ticks(axis: float, limit: int) -> list[float]:
    """Return evenly spaced round times from 0 to ``axis``, with at most ``limit`` steps."""
    for steps in (10, 5, 4, 2):
        length = axis / steps
        digits = length / 10 ** math.floor(math.log10(length))
        if steps <= limit and digits in (1.0, 2.0, 2.5, 5.0):
            return [length * step for step in range(steps + 1)]
    return [0.0, axis]


def tick_labels(marks: Sequence[float]) -> list[str]:
    """Return numbers, the last with the unit: ms on an axis of less than a second, else s."""
    unit, scale = ("ms", 1) if marks[-1] < 1000 else ("s", 1000)
    labels = [f"{ms / scale:g}" for ms in marks]
    return [*labels[:-1], f"{labels[-1]} {unit}"]


def bars(found: Sequence[Span], axis: float, plot: QRectF, row: float) -> list[QRectF]:
    """Return a rectangle within ``plot`` for each span, each in its own row of height ``row``.

    A bar is never thinner than 2 pixels, so that a part of 0 ms can be seen.
    """
    scale = plot.width() / axis
    result = []
    for span in found:
        width = max(min(span.length_ms, axis) * scale, 2.0)
        left = min(plot.left() + min(span.begin_ms, axis) * scale, plot.right() - width)
        result.append(QRectF(left, plot.top() + span.part * row, width, row))
    return result


def percentile(values: Sequence[float], percent: float) -> float | None:
    """Return the nearest-rank percentile. It is one of the values, which suits a few turns."""
    if not values:
        return None
    return sorted(values)[max(math.ceil(percent / 100 * len(values)), 1) - 1]


def duration(ms: float) -> str:
    """Format ``412 ms`` or ``1,650 ms``; from ten seconds up, ``12.3 s``."""
    return f"{ms:,.0f} ms" if round(ms) < 10_000 else f"{ms / 1000:,.1f} s"


# --- words --------------------------------------------------------------------------------------


def pace() -> str:
    """Return the name of the band of ``PACE_MS``."""
    return translate("Waterfall", "200–400 ms, people's own pace")


def explanation(part: int, found: Sequence[Span]) -> str:
    """Return one sentence on a part, with its time in this turn."""
    name, meaning = PARTS[part].name, PARTS[part].explanation
    if part >= len(found):
        said = translate("Waterfall", "{part} (not reached): {meaning}")
        return said.format(part=name, meaning=meaning)
    said = translate("Waterfall", "{part}, {time}: {meaning}")
    if found[part].running:
        said = translate("Waterfall", "{part}, {time} so far: {meaning}")
    return said.format(part=name, time=duration(found[part].length_ms), meaning=meaning)


def headline(ended: TurnEnded | TurnRecord) -> str:
    """Return the turn's result in a few words."""
    latency = ended.latency
    if latency.response_ms is not None:
        said = translate("Waterfall", "Answer heard after {time}")
        if ended.outcome == "failed":
            said = translate("Waterfall", "Answer heard after {time}, then it failed")
        elif ended.outcome == "interrupted":
            said = translate("Waterfall", "Answer heard after {time}, interrupted")
        return said.format(time=duration(latency.response_ms))
    if ended.outcome == "failed":
        return translate("Waterfall", "No answer")
    if ended.outcome == "interrupted":
        return translate("Waterfall", "Interrupted before it spoke")
    if latency.ttft_ms is not None:
        said = translate("Waterfall", "Answer shown after {time}, nothing spoken")
        return said.format(time=duration((latency.transcription_ms or 0.0) + latency.ttft_ms))
    return translate("Waterfall", "Nothing spoken")


def part_times(latency: TurnLatency) -> list[str]:
    """Return the name and time of each part that was reached."""
    return [f"{PARTS[span.part].name} {duration(span.length_ms)}" for span in spans(latency)]


def details(latency: TurnLatency) -> list[str]:
    """Return the figures beside the parts, as far as they are known."""
    times = {
        translate("Waterfall", "tools {time}"): latency.tools_ms or None,
        translate("Waterfall", "first sound {time}"): latency.first_feedback_ms,
        translate("Waterfall", "longest silence {time}"): latency.longest_silence_ms,
    }
    found = [said.format(time=duration(ms)) for said, ms in times.items() if ms is not None]
    if latency.longest_silence_ms is not None:
        found.append(_gaps(latency.underruns))
    if latency.tokens_per_second is not None:
        said = translate("Waterfall", "{rate:,.0f} tokens/s")
        found.append(said.format(rate=latency.tokens_per_second))
    return found


def _gaps(count: int) -> str:
    if count == 0:
        return translate("Waterfall", "no gaps")
    if count == 1:
        return translate("Waterfall", "1 gap in the voice")
    return translate("Waterfall", "{count} gaps in the voice").format(count=count)


def history(responses: Sequence[float]) -> str:
    """Return ``p50 410 ms · p95 900 ms · 7 turns`` for the times in ms; empty for none."""
    p50, p95 = percentile(responses, 50), percentile(responses, 95)
    if p50 is None or p95 is None:
        return ""
    said = translate("Waterfall", "p50 {p50} · p95 {p95} · 1 turn")
    if len(responses) > 1:
        said = translate("Waterfall", "p50 {p50} · p95 {p95} · {count:,} turns")
    return said.format(p50=duration(p50), p95=duration(p95), count=len(responses))


def summary(ended: TurnEnded | TurnRecord, responses: Sequence[float]) -> str:
    """Return the whole meter in sentences, for a screen reader."""
    sentences = [headline(ended) + "."]
    if parts := part_times(ended.latency):
        sentences.append(", ".join(parts) + ".")
    if ended.latency.response_ms is not None:
        sentences.append(_beside_pace(ended.latency.response_ms))
    if others := details(ended.latency):
        sentences.append(", ".join(others).capitalize() + ".")
    if responses:
        said = translate("Waterfall", "This session: {figures}.")
        sentences.append(said.format(figures=history(responses).replace(" · ", ", ")))
    return " ".join(sentences)


def _beside_pace(response_ms: float) -> str:
    low, high = PACE_MS
    if response_ms < low:
        return translate("Waterfall", "That is below people's own pace of 200 to 400 ms.")
    if response_ms <= high:
        return translate("Waterfall", "That is within people's own pace of 200 to 400 ms.")
    return translate("Waterfall", "That is above people's own pace of 200 to 400 ms.")
