"""Detects the end of the user's speech from the speech probability of each stretch of audio.

Time is counted in audio, not by the clock: audio that the microphone delivers late is not silence.
"""

from __future__ import annotations

SPEECH, SILENCE = 0.5, 0.35
"""A probability above the first is speech, below the second is silence; in between, the state stays
the same. This is Silero's own hysteresis, without which the end of a word flickers."""
SPEECH_S = 0.1
"""This much continuous speech is someone talking: a click, a cough or a key is shorter."""
NO_SPEECH_TIMEOUT_S = 8.0
"""If nobody has begun to talk after this time, nobody will."""
PAUSE_S = 0.25
"""A gap between two words is shorter."""

LIKELY_END_S = 0.2
"""After this much silence the reply may be prepared: people answer each other this fast."""
COMPLETE_S, INCOMPLETE_S = 0.3, 1.5
"""Silence that ends an utterance whose words are complete, and one whose words are not. In between
is the silence of the settings."""


class EndOfTurnDetector:
    """The turn ends after ``limit_s`` seconds of silence that follow speech.

    ``begun``: there has been speech before.
    """

    def __init__(self, limit_s: float, *, begun: bool = False) -> None:
        self.limit_s = limit_s
        """May be changed at any time."""
        self._speaking = False
        self._speech_s = 0.0
        self._silence_s = 0.0
        self._begun = begun

    def add(self, probability: float, duration_s: float) -> None:
        """The next ``duration_s`` seconds of audio are speech with this probability."""
        self._speaking = probability >= (SILENCE if self._speaking else SPEECH)
        if self._speaking:
            self._speech_s += duration_s
            if self._speech_s >= SPEECH_S:
                self._begun = True
                self._silence_s = 0.0
        else:
            self._speech_s = 0.0
            self._silence_s += duration_s

    @property
    def left_s(self) -> float:
        """Silence left until the end; all of it while the user talks or has not begun."""
        if not self._begun or self._silence_s < PAUSE_S:
            return self.limit_s
        return max(self.limit_s - self._silence_s, 0.0)

    @property
    def silence_s(self) -> float:
        """Silence since the last word."""
        return self._silence_s

    @property
    def ended(self) -> bool:
        return self._begun and self._silence_s >= self.limit_s

    @property
    def nothing_said(self) -> bool:
        return not self._begun and self._silence_s >= NO_SPEECH_TIMEOUT_S
