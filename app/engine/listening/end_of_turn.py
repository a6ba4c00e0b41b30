"""Whether the user has finished talking, told from how likely each stretch of sound is speech.

Counted in sound, not by the clock: what the microphone delivers late is not taken for silence.
"""

from __future__ import annotations

SPEECH, SILENCE = 0.5, 0.35
"""Likelier is speech, unlikelier is none, between them goes on what was: Silero's own hysteresis,
without which the end of a word flickers."""
SPEECH_S = 0.1
"""So much speech on end is someone talking: a click, a cough or a key is shorter."""
NOTHING_S = 8.0
"""Nobody has begun to talk for so long: nobody will."""
PAUSE_S = 0.25
"""A gap between two words is shorter."""


class EndOfTurn:
    """``after_s`` seconds of silence after speech are its end."""

    def __init__(self, after_s: float) -> None:
        self._after_s = after_s
        self._speaking = False
        self._spoken_s = 0.0
        self._silent_s = 0.0
        self._begun = False

    def hear(self, probability: float, duration_s: float) -> None:
        """The next ``duration_s`` seconds of sound are speech with this probability."""
        limit = SILENCE if self._speaking else SPEECH
        self._speaking = probability >= limit
        if self._speaking:
            self._spoken_s += duration_s
            if self._spoken_s >= SPEECH_S:
                self._begun = True
                self._silent_s = 0.0
            return
        self._spoken_s = 0.0
        self._silent_s += duration_s

    @property
    def left_s(self) -> float:
        """How much more silence is the end; all of it while the user talks, or has yet to begin."""
        if not self._begun or self._silent_s < PAUSE_S:
            return self._after_s
        return max(self._after_s - self._silent_s, 0.0)

    @property
    def ended(self) -> bool:
        return self._begun and self._silent_s >= self._after_s

    @property
    def nothing_said(self) -> bool:
        return not self._begun and self._silent_s >= NOTHING_S
