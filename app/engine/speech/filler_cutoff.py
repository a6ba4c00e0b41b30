"""Where a filler breaks off when the answer is ready before it has been said (pure).

People who are about to answer do not finish "one moment while I look that up" either. What is
nearly over is said to its end; else the word that sounds is, and the rest is left out.
"""

from __future__ import annotations

import re
from array import array

from app.engine.contracts.ports import Audio
from app.engine.speech.segment import AUDIBLE

FINISH_S = 0.6
"""What is over within this time is not cut."""

NEAR_S = 0.12
"""Words without marks end about where their share of the characters has been said: so far off the
quietest moment is looked for."""

FRAME_S = 0.01
_WORD = re.compile(r"(?<=[\s，。])\S")


def cutoff_s(text: str, audio: Audio, heard_s: float) -> float | None:
    """Seconds into the ``audio`` of ``text`` at which to fade out, when ``heard_s`` of it have
    sounded; None: not at all."""
    if not text or audio.duration_s - heard_s <= FINISH_S:
        return None
    if heard_s <= 0:
        return 0.0
    ends = [end for end in _word_ends_s(text, audio) if end >= heard_s]
    return ends[0] if ends and audio.duration_s - ends[0] > FINISH_S / 2 else None


def _word_ends_s(text: str, audio: Audio) -> list[float]:
    """When each word but the last has been said."""
    if audio.words:
        return [word.at_s for word in audio.words[1:]]
    levels = _levels(audio)
    sounding = [i for i, level in enumerate(levels) if level > AUDIBLE]
    if not sounding:
        return []
    first, count = sounding[0], sounding[-1] - sounding[0]
    near = round(NEAR_S / FRAME_S)
    ends = []
    for word in _WORD.finditer(text):
        about = first + round(count * word.start() / len(text))
        window = range(max(about - near, 0), min(about + near + 1, len(levels)))
        quietest = min(window, key=lambda i: levels[i] + abs(i - about))
        ends.append((quietest + 0.5) * FRAME_S)
    return sorted(ends)


def _levels(audio: Audio) -> list[int]:
    """The peak of each 10 ms."""
    samples = array("h", audio.pcm)
    step = max(int(audio.rate_hz * FRAME_S), 1)
    return [
        max(max(frame), -min(frame))
        for frame in (samples[i : i + step] for i in range(0, len(samples), step))
    ]
