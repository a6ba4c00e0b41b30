"""Where a filler is cut off when the answer is ready before the filler has ended (pure).

A filler that is nearly over plays to its end. Otherwise it fades out after the current word, as
people break off "one moment while I look that up" when they have the answer.
"""

from __future__ import annotations

import re
from array import array

from app.engine.contracts.ports import Audio
from app.engine.speech.segment import AUDIBLE

FINISH_S = 0.6
"""A filler that ends within this time is not cut."""

NEAR_S = 0.12
"""Without word marks, a word ends about where its share of the characters has been said; look for
the quietest moment within this distance."""

FRAME_S = 0.01
_WORD = re.compile(r"(?<=[\s，。])\S")


def cutoff_s(text: str, audio: Audio, heard_s: float) -> float | None:
    """Where in the ``audio`` of ``text`` (s) to fade out after ``heard_s`` of it have played; None
    to let it play to the end."""
    if not text or audio.duration_s - heard_s <= FINISH_S:
        return None
    if heard_s <= 0:
        return 0.0
    ends = [end for end in _word_ends_s(text, audio) if end >= heard_s]
    return ends[0] if ends and audio.duration_s - ends[0] > FINISH_S / 2 else None


def _word_ends_s(text: str, audio: Audio) -> list[float]:
    """The end of each word but the last."""
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
