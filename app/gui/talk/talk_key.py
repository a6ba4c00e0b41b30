"""Push-to-talk as one pure rule: hold to talk, tap to keep talking.

One place that decides, given what happened and when, is the idea of Handy's
``classify_ptt_event``; the widgets and the desktop's verbs only report.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

TAP_MS = 300
"""A press shorter than this is a tap: listening goes on until the next tap."""


TAP = "tap"
"""The source of a tap that has no duration: a click by assistive technology, a verb."""
DESKTOP = "desktop"
"""The desktop-wide key: it is seen wherever the keyboard is."""

Mode = Literal["auto", "hold", "tap"]


class Key(StrEnum):
    """What happened to a talk key (Space, the one of the settings, the desktop's, the button)."""

    DOWN = "down"
    UP = "up"
    LOST = "lost"
    """The window can no longer see its keys: a release would never arrive."""
    BEGIN = "begin"
    """Talk from now on, whatever keys do."""
    END = "end"
    ENDED = "ended"
    """Listening has ended by other means: Esc, the engine."""
    READY = "ready"
    """Somebody can listen now: a key that was pressed too early, and is still held, talks."""


class Talk(StrEnum):
    """What to tell the session."""

    PRESS = "press"
    RELEASE = "release"
    KEEP = "keep"
    """The key that began it was only tapped: nobody holds it now."""


class TalkKey:
    """Give it every happening in order; it answers with what to tell the session, if anything."""

    def __init__(self, mode: Mode = "auto") -> None:
        self.mode: Mode = mode
        self._held: str | None = None
        self._held_since_ms = 0.0
        self._talking = False

    @property
    def talking(self) -> bool:
        return self._talking

    def feed(self, happening: Key, at_ms: float, source: str = "") -> Talk | None:
        """``source`` names the key; while one is held, the others are ignored, and so is a second
        press of the same, which is auto-repeat."""
        match happening:
            case Key.DOWN if self._held is None:
                self._held, self._held_since_ms = source, at_ms
                return self._stop() if self._talking else self._start()
            case Key.UP if self._held == source:
                self._held = None
                if self._talking:
                    return Talk.KEEP if self._was_tap(source, at_ms) else self._stop()
            case Key.LOST if self._held not in (None, DESKTOP):
                self._held = None
                if self._talking:
                    return Talk.KEEP if self.mode == "tap" else self._stop()
            case Key.BEGIN if not self._talking:
                return self._start()
            case Key.END if self._talking:
                return self._stop()
            case Key.ENDED:
                self._talking = False
            case Key.READY:
                self._talking = False
                if self._held is not None:
                    return self._start()
        return None

    def _was_tap(self, source: str, at_ms: float) -> bool:
        if source == TAP or self.mode == "tap":
            return True
        return self.mode == "auto" and at_ms - self._held_since_ms < TAP_MS

    def _start(self) -> Talk:
        self._talking = True
        return Talk.PRESS

    def _stop(self) -> Talk:
        self._talking = False
        return Talk.RELEASE
