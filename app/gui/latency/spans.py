"""The parts of a response as spans on a time axis (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.engine.contracts.events import TurnLatency
from app.engine.latency.records import TurnRecord
from app.gui.kit.translation import tr_declared, tr_noop
from app.gui.kit.units import milliseconds


class Part(NamedTuple):
    """What a part of the response is called; the texts are marked for translation."""

    marked_name: str
    marked_meaning: str
    marked_share: str

    @property
    def name(self) -> str:
        return tr_declared("Latency", self.marked_name)

    @property
    def meaning(self) -> str:
        return tr_declared("Latency", self.marked_meaning)

    def share(self, percent: int) -> str:
        return tr_declared("Latency", self.marked_share).format(percent=percent)


PARTS = (
    Part(
        tr_noop("Latency", "End of speech"),
        tr_noop("Latency", "The silence that tells Repartee that you have finished."),
        tr_noop("Latency", "The wait for the end of your speech took {percent}% of it."),
    ),
    Part(
        tr_noop("Latency", "Transcription"),
        tr_noop("Latency", "From the end of the recording to the final words."),
        tr_noop("Latency", "Transcription took {percent}% of it."),
    ),
    Part(
        tr_noop("Latency", "Tools"),
        tr_noop("Latency", "Tools ran before the model could answer."),
        tr_noop("Latency", "Tools took {percent}% of it."),
    ),
    Part(
        tr_noop("Latency", "First token"),
        tr_noop(
            "Latency",
            "From the request to the first text of the answer (TTFT), without the time of tools.",
        ),
        tr_noop("Latency", "The model took {percent}% of it."),
    ),
    Part(
        tr_noop("Latency", "First phrase"),
        tr_noop("Latency", "From the first text to the first words that can be spoken naturally."),
        tr_noop("Latency", "The first phrase took {percent}% of it."),
    ),
    Part(
        tr_noop("Latency", "Synthesis"),
        tr_noop("Latency", "From those words to the first samples of the voice."),
        tr_noop("Latency", "The voice took {percent}% of it."),
    ),
    Part(
        tr_noop("Latency", "Playback"),
        tr_noop("Latency", "From the first samples to the first sound of the loudspeaker."),
        tr_noop("Latency", "Playback took {percent}% of it."),
    ),
)
"""In the order of ``Theme.parts``."""
END_OF_SPEECH, TRANSCRIPTION, TOOLS, FIRST_TOKEN, FIRST_PHRASE, SYNTHESIS, PLAYBACK = range(7)


@dataclass(frozen=True, slots=True)
class Span:
    """A part on the time axis, in ms since the user's last word or the release."""

    part: int
    begin_ms: float
    length_ms: float
    running: bool = False

    @property
    def end_ms(self) -> float:
        return self.begin_ms + self.length_ms

    @property
    def words(self) -> str:
        return f"{PARTS[self.part].name}, {milliseconds(self.length_ms)}"


def spans(latency: TurnLatency, waited_ms: float | None = None) -> list[Span]:
    """Return the parts that were reached and took time, in order. While the turn runs, the user
    has been waiting for ``waited_ms`` since the release, and the part in progress grows."""
    waits, tools_ms, ttft_ms = waited_ms is not None, latency.tools_awaited_ms, latency.ttft_ms
    lengths: list[tuple[int, float | None]] = [
        (END_OF_SPEECH, latency.end_of_speech_ms),
        (TRANSCRIPTION, latency.transcription_ms),
        (TOOLS, tools_ms if waits or ttft_ms is not None else None),
        (FIRST_TOKEN, None if ttft_ms is None else max(ttft_ms - tools_ms, 0.0)),
        (FIRST_PHRASE, latency.aggregation_ms),
        (SYNTHESIS, latency.synthesis_ms),
        (PLAYBACK, latency.playback_ms),
    ]
    found: list[Span] = []
    for part, length_ms in lengths:
        begin_ms = reached_ms(found)
        if length_ms is None:
            if waited_ms is not None:
                left_ms = waited_ms + latency.end_of_speech_ms - begin_ms
                found.append(Span(part, begin_ms, max(left_ms, 0.0), running=True))
            break
        if length_ms > 0 or part > TOOLS:
            found.append(Span(part, begin_ms, length_ms))
    return found


def reached_ms(found: Sequence[Span]) -> float:
    return found[-1].end_ms if found else 0.0


def response_ms(record: TurnRecord) -> float | None:
    """Return the wait for the first sound, or for the first text if nothing was heard; None for
    neither."""
    found = spans(record.latency)
    if record.latency.response_ms is None:
        found = [span for span in found if span.part <= FIRST_TOKEN]
    reached = found and found[-1].part >= FIRST_TOKEN
    return reached_ms(found) if reached else None
