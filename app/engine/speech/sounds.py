"""Sounds without words: a soft tick while the user waits, a cue that the microphone listens, and a
timer's chime."""

from __future__ import annotations

import math
from array import array

from app.engine.contracts.ports import Audio


def tick(rate_hz: int = 22_050) -> Audio:
    """A soft double tick, 0.2 s, at −26 dB."""
    return _notes([(0.0, 660.0), (0.1, 880.0)], 0.06, 0.05, 0.2, rate_hz)


def cue(rate_hz: int = 22_050) -> Audio:
    """One soft, low note, 0.15 s, at −28 dB."""
    return _notes([(0.0, 523.3)], 0.14, 0.04, 0.15, rate_hz)


def chime(rate_hz: int = 22_050) -> Audio:
    """Three rising notes, twice, 1.6 s, at −10 dB."""
    rise = [(0.0, 659.3), (0.15, 830.6), (0.3, 987.8)]
    notes = rise + [(begin_s + 0.7, pitch_hz) for begin_s, pitch_hz in rise]
    return _notes(notes, 0.4, 0.3, 1.6, rate_hz)


def _notes(
    notes: list[tuple[float, float]], note_s: float, loudness: float, total_s: float, rate_hz: int
) -> Audio:
    """``notes`` are (begin in s, pitch in Hz); they swell to ``loudness`` (1.0 is full scale) and
    fade."""
    samples = array("h", bytes(2 * int(total_s * rate_hz)))
    length = int(note_s * rate_hz)
    for begin_s, pitch_hz in notes:
        begin = int(begin_s * rate_hz)
        for i in range(length):
            envelope = math.sin(math.pi * i / length) ** 2
            tone = math.sin(2 * math.pi * pitch_hz * i / rate_hz)
            samples[begin + i] += int(32_767 * loudness * envelope * tone)
    return Audio(samples.tobytes(), rate_hz)
