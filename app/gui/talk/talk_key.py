"""Push-to-talk as pure logic: hold to talk, tap to keep talking.

As in Handy's ``classify_ptt_event``, one place decides, from what happened and when; widgets and
commands only report.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

TAP_MS = 300
"""A shorter press is a tap, which keeps listening until the next tap."""

TAP = "tap"
"""The source of a tap without a duration: a click by assistive technology, or a command."""
DESKTOP = "desktop"
"""The source of the desktop-wide key, which is seen without the keyboard focus."""

Mode = Literal["auto", "hold", "tap"]


class TalkInput(StrEnum):
    """What happened to a talk key: Space, the one in the settings, the desktop's or the button."""

    DOWN = "down"
    UP = "up"
    LOST = "lost"
    """The window has lost the keyboard focus: no release will arrive."""
    BEGIN = "begin"
    """A command starts talking, whatever the keys do."""
    END = "end"
    ENDED = "ended"
    """Listening has ended by other means, such as Esc."""
    READY = "ready"
    """A session can listen now: a key that is still held starts talking."""


class TalkAction(StrEnum):
    """What to have the session do."""

    PRESS = "press"
    RELEASE = "release"
    KEEP_LISTENING = "keep_listening"
    """The key was only tapped: no release will end the listening."""


class TalkKey:
    """Decides what each input, given in order, means to the session."""

    def __init__(self, mode: Mode = "auto") -> None:
        self.mode: Mode = mode
        self._held: str | None = None
        self._held_since_ms = 0.0
        self.talking = False

    def handle(self, happened: TalkInput, at_ms: float, source: str = "") -> TalkAction | None:
        """``source`` names the key. While it is held, other keys and auto-repeat are ignored."""
        match happened:
            case TalkInput.DOWN if self._held is None:
                self._held, self._held_since_ms = source, at_ms
                return self._stop() if self.talking else self._start()
            case TalkInput.UP if self._held == source:
                self._held = None
                if self.talking:
                    tapped = self._is_tap(source, at_ms)
                    return TalkAction.KEEP_LISTENING if tapped else self._stop()
            case TalkInput.LOST if self._held not in (None, DESKTOP):
                self._held = None
                if self.talking:
                    return TalkAction.KEEP_LISTENING if self.mode == "tap" else self._stop()
            case TalkInput.BEGIN if not self.talking:
                return self._start()
            case TalkInput.END if self.talking:
                return self._stop()
            case TalkInput.ENDED:
                self.talking = False
            case TalkInput.READY:
                self.talking = False
                if self._held is not None:
                    return self._start()
        return None

    def _is_tap(self, source: str, at_ms: float) -> bool:
        if source == TAP or self.mode == "tap":
            return True
        return self.mode == "auto" and at_ms - self._held_since_ms < TAP_MS

    def _start(self) -> TalkAction:
        self.talking = True
        return TalkAction.PRESS

    def _stop(self) -> TalkAction:
        self.talking = False
        return TalkAction.RELEASE
