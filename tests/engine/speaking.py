"""One reply spoken on virtual time: a chunker, a voice of a given speed, a speaker. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.chunking.chunker import Timing
from app.engine.chunking.modes import Mode, make_chunker
from app.engine.chunking.tts_pace import TtsPaceTracker

CHARS_PER_TOKEN = 4
CHARS_PER_S = 15.0
UNDERRUN_S = 0.03

SETUP_S = 0.01
TEXT_SHARE = 0.33
"""Of a medium Piper voice's work: its first half, which comes before the first sound."""
WINDOW_S = 0.28
"""Sound in the first window."""


@dataclass(frozen=True, slots=True)
class SpokenReply:
    ttfa_s: float
    """First delta → first sound."""
    underruns: int
    gaps_s: float
    chunks: int


def speak(
    text: str,
    tokens_per_s: float,
    factor: float,
    mode: Mode = "adaptive",
    *,
    tracker: TtsPaceTracker | None = None,
    whole: bool = False,
) -> SpokenReply:
    """``factor`` is the voice's real-time factor; ``tracker`` what is known of its pace.

    ``whole``: the voice decodes a chunk whole before it returns any of it, as stock Piper does.
    """
    tracker = tracker or TtsPaceTracker()
    chunker = make_chunker(mode)
    tokens = [text[at : at + CHARS_PER_TOKEN] for at in range(0, len(text), CHARS_PER_TOKEN)]
    first: float | None = None
    voice_free = end = gaps_s = 0.0
    underruns = count = 0
    for number, token in enumerate([*tokens, ""]):
        now = number / tokens_per_s
        rate = number * CHARS_PER_TOKEN / now if now > 0.05 else None
        begun = first is not None and first <= now
        buffered = max(end - now, 0.0) if begun else None if first is None else end - first
        unmade = max(voice_free - now, 0.0) / factor
        timing = Timing(buffered, rate, unmade, tracker.pace)
        chunks = chunker.feed(token, timing) if number < len(tokens) else chunker.flush()
        for chunk in chunks:
            count += 1
            weight = len(chunk.text.strip())
            sound_s = weight / CHARS_PER_S
            starts = max(now, voice_free)
            work_s = SETUP_S + factor * sound_s
            decoding_s = (1 - TEXT_SHARE) * factor * (sound_s if whole else min(WINDOW_S, sound_s))
            sounds = starts + SETUP_S + TEXT_SHARE * factor * sound_s + decoding_s
            voice_free = starts + work_s
            tracker.record(weight, sounds - starts, work_s, sound_s)
            if first is None:
                first = end = sounds
            if sounds > end + UNDERRUN_S:
                underruns += 1
                gaps_s += sounds - end
            end = max(sounds, end) + sound_s
    assert first is not None
    return SpokenReply(first, underruns, gaps_s, count)
