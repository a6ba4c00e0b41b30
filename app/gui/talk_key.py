"""Push-to-talk as one pure rule: hold to talk, tap to keep talking.

One place that decides, given what happened and when, is the idea of Handy's
``classify_ptt_event``; the widgets and the desktop's verbs only report.
"""

from __future__ import annotations

from enum import StrEnum

TAP_MS = 300
"""A press shorter than this is a tap: listening goes on until the next tap."""


class Key(StrEnum):
    """What happened to a talk key (Space, F9, the talk button)."""

    DOWN = "down"
    UP = "up"
    LOST = "lost"
    """The window can no longer see the key: a release would never arrive."""
    ENDED = "ended"
    """Listening has ended by other means: Esc, a verb from outside, the engine."""


class Talk(StrEnum):
    """What to tell the session."""

    PRESS = "press"
    RELEASE = "release"


class TalkKey:
    """Give it every happening in order; it answers with what to tell the session, if anything."""

    def __init__(self) -> None:
        self._held: str | None = None
        self._held_since_ms = 0.0
        self._talking = False

    @property
    def talking(self) -> bool:
        return self._talking

    def feed(self, happening: Key, at_ms: float, source: str = "") -> Talk | None:
        """``source`` names the key; while one is held, the others are ignored.

        Auto-repeat is not a happening: leave it out.
        """
        match happening:
            case Key.DOWN if self._held is None:
                self._held, self._held_since_ms = source, at_ms
                if self._talking:  # the tap that ends what a tap began
                    return self._stop()
                self._talking = True
                return Talk.PRESS
            case Key.UP if self._held == source:
                self._held = None
                if self._talking and at_ms - self._held_since_ms >= TAP_MS:
                    return self._stop()
            case Key.LOST if self._held is not None:
                self._held = None
                if self._talking:
                    return self._stop()
            case Key.ENDED:
                self._talking = False
        return None

    def _stop(self) -> Talk:
        self._talking = False
        return Talk.RELEASE
