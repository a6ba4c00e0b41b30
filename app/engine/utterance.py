"""A chunk of the reply as sound: its pieces, what of it has been heard, when it is audible."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from app.engine.chunker import Chunk
from app.engine.ports import Audio, Playback, WordMark

AUDIBLE = 100
"""Samples above this (of 32,767; −50 dB) count as sound, not as leading silence."""


@dataclass(slots=True, eq=False)
class Utterance:
    """A chunk on its way: what is said of it, and its audio as far as it exists."""

    number: int
    chunk: Chunk
    spoken: str
    expected_s: float
    """How long it takes to say, about; for as long as its audio is not complete."""
    resumes: bool
    """It follows a tool round: the gap before it is no underrun."""
    pieces: list[tuple[Audio, Playback]] = field(default_factory=list)
    complete: bool = False

    @property
    def to_come_s(self) -> float:
        """Seconds of its audio that do not exist yet, about."""
        if self.complete:
            return 0.0
        known_s = sum(audio.duration_s for audio, _ in self.pieces)
        return max(self.expected_s - known_s, 0.0)

    def heard(self, now: float) -> int:
        """Characters of the chunk's shown text that have sounded by ``now``."""
        heard_s = sum(playback.heard_s(now) for _, playback in self.pieces)
        known_s = sum(audio.duration_s for audio, _ in self.pieces)
        if self.complete and heard_s >= known_s - 0.001:
            return len(self.chunk.text)
        words = [word for audio, _ in self.pieces for word in audio.words]
        total_s = known_s if self.complete else max(known_s, self.expected_s)
        if not self.spoken or total_s <= 0:
            return 0
        said = _said(words, heard_s) if words else int(len(self.spoken) * heard_s / total_s)
        return _whole_words(self.chunk.text, said * len(self.chunk.text) / len(self.spoken))


def _said(words: list[WordMark], heard_s: float) -> int:
    """The end of the last word that has sounded whole: the next one has begun."""
    begun = [word for word in words if word.at_s <= heard_s]
    return begun[-2].end if len(begun) > 1 else 0


def _whole_words(text: str, upto: float) -> int:
    """``upto`` moved back to the end of a word."""
    end = min(int(upto + 0.5), len(text))
    while 0 < end < len(text) and not (text[end].isspace() or text[end - 1].isspace()):
        end -= 1
    return end


def leading_silence_s(audio: Audio) -> float:
    """Seconds before the first sample that can be heard."""
    samples = array("h", audio.pcm)
    for i, sample in enumerate(samples):
        if sample > AUDIBLE or sample < -AUDIBLE:
            return i / audio.rate_hz
    return audio.duration_s
