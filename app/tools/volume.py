"""Sets the volume of this computer through the system's mixer."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Any, Literal

from app.environment import without_secrets
from app.errors import ToolError
from app.tools.wording import result

TIMEOUT_S = 3.0
STEP = 10
"""Percentage points by which the volume goes up or down if no amount is given."""

Direction = Literal["up", "down", "mute", "unmute"]
Run = Callable[[Sequence[str]], str]
"""Runs a program and returns its output. Raises OSError or subprocess.SubprocessError."""


def run(command: Sequence[str]) -> str:
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        timeout=TIMEOUT_S,
        env=without_secrets(os.environ),
    ).stdout


class Volume:
    def __init__(self, run: Run = run) -> None:
        self._run = run

    def set_volume(self, to: Direction | None = None, percent: int | None = None) -> str:
        """Change how loud this computer is.

        to: louder, quieter, silent, or no longer silent; leave out to set it to a percentage
        percent: how loud, 0 to 100; with "up" or "down", by how much
        """
        if to is None and percent is None:
            return result("How loud should it be?")
        amount = min(max(STEP if percent is None else percent, 0), 100)
        failure: Exception | None = None
        for mixer in self._mixers():
            try:
                mixer(to, amount)
                break
            except (OSError, subprocess.SubprocessError, ValueError) as error:
                failure = error  # wpctl may be installed although PipeWire is not running
        else:
            raise ToolError(result("I can't change the volume on this computer.")) from failure
        match to:
            case "mute":
                return result("The sound is off.")
            case "unmute":
                return result("The sound is on.")
            case "up":
                return result("The sound is louder.")
            case "down":
                return result("The sound is quieter.")
        return result("The volume is at {percent} percent.", percent=amount)

    def _mixers(self) -> list[Callable[[Direction | None, int], None]]:
        if sys.platform == "darwin":
            return [self._macos]
        if sys.platform == "win32":
            return [_windows]
        mixers = {"wpctl": self._pipewire, "pactl": self._pulseaudio}
        return [mixer for program, mixer in mixers.items() if shutil.which(program)]

    def _pipewire(self, to: Direction | None, amount: int) -> None:
        sink = "@DEFAULT_AUDIO_SINK@"
        match to:
            case "mute" | "unmute":
                self._run(["wpctl", "set-mute", sink, "1" if to == "mute" else "0"])
            case "up" | "down":
                sign = "+" if to == "up" else "-"
                self._run(["wpctl", "set-volume", "-l", "1.0", sink, f"{amount}%{sign}"])
            case _:
                self._run(["wpctl", "set-volume", sink, f"{amount}%"])

    def _pulseaudio(self, to: Direction | None, amount: int) -> None:
        sink = "@DEFAULT_SINK@"
        if to in ("mute", "unmute"):
            self._run(["pactl", "set-sink-mute", sink, "1" if to == "mute" else "0"])
            return
        if to in ("up", "down"):
            # Computed here: pactl's own steps have no limit, and 150 % distorts.
            now = re.search(r"(\d+)%", self._run(["pactl", "get-sink-volume", sink]))
            if now is None:
                raise ValueError("no volume")
            amount = _stepped(int(now[1]), to, amount)
        self._run(["pactl", "set-sink-volume", sink, f"{amount}%"])

    def _macos(self, to: Direction | None, amount: int) -> None:
        if to in ("mute", "unmute"):
            muted = "true" if to == "mute" else "false"
            self._run(["osascript", "-e", f"set volume output muted {muted}"])
            return
        if to in ("up", "down"):
            now = self._run(["osascript", "-e", "output volume of (get volume settings)"])
            amount = _stepped(int(now), to, amount)
        self._run(["osascript", "-e", f"set volume output volume {amount}"])


def _windows(to: Direction | None, amount: int) -> None:
    import comtypes

    comtypes.CoInitialize()  # once per thread
    try:
        _set_windows_volume(to, amount)
    except comtypes.COMError as error:  # no sound device
        traceback.clear_frames(error.__traceback__)
        raise OSError("no sound device") from error
    finally:
        comtypes.CoUninitialize()


def _set_windows_volume(to: Direction | None, amount: int) -> None:
    """A function of its own, whose end releases the interfaces: they must not outlive COM."""
    from pycaw.pycaw import AudioUtilities

    volume: Any = AudioUtilities.GetSpeakers().EndpointVolume
    if to in ("mute", "unmute"):
        volume.SetMute(to == "mute", None)
        return
    if to in ("up", "down"):
        now = round(volume.GetMasterVolumeLevelScalar() * 100)
        amount = _stepped(now, to, amount)
    volume.SetMasterVolumeLevelScalar(amount / 100, None)


def _stepped(now: int, to: Direction, amount: int) -> int:
    return min(max(now + (amount if to == "up" else -amount), 0), 100)
