"""Whether somebody has begun to talk while the microphone is open."""

from __future__ import annotations

import enum

from app.engine.listening.end_of_turn import SILENCE, SPEECH

LIKELY_S = 0.04
"""After this much speech the assistant lowers its voice: a click is shorter."""
CERTAIN_S = 0.2
"""This much is somebody talking. What they say shows whether they interrupt."""
LONGEST_BACK_CHANNEL_S = 0.9
"""Someone who talks for longer says more than "uh-huh"."""
WORDLESS_S = 2.0
"""Someone who talks for this long interrupts even if no word was recognized: a recognizer may tell
its words only at the end. What is left of an echo is shorter."""
GAP_S = 0.4
"""A longer silence ends what may have been speech."""


class Voice(enum.Enum):
    NONE = enum.auto()
    LIKELY = enum.auto()
    CERTAIN = enum.auto()


class VoiceOnset:
    """Follows the probability of speech in each stretch of audio."""

    def __init__(self) -> None:
        self.voice = Voice.NONE
        self.since_s = 0.0
        """Audio since the first sound of the voice."""
        self.silence_s = 0.0
        """Silence since its last sound."""
        self._speech_s = 0.0

    def add(self, probability: float, duration_s: float) -> Voice:
        """The next ``duration_s`` seconds of audio are speech with this probability."""
        is_speech = probability >= (SILENCE if self._speech_s else SPEECH)
        if is_speech:
            self._speech_s += duration_s
            self.silence_s = 0.0
        elif self._speech_s:
            self.silence_s += duration_s
        if self._speech_s:
            self.since_s += duration_s
        if self.silence_s > GAP_S:
            self.reset()
        elif self._speech_s >= CERTAIN_S:
            self.voice = Voice.CERTAIN
        elif self._speech_s >= LIKELY_S:
            self.voice = Voice.LIKELY
        return self.voice

    def reset(self) -> None:
        self.voice = Voice.NONE
        self.since_s = self.silence_s = self._speech_s = 0.0
