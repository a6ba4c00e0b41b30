"""The key that talks while another program has the keyboard: each desktop has its own way to it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from app.config.key_combination import KeyCombination
from app.errors import HotkeyError
from app.messages import sentence

Report = Callable[[bool], None]
"""True when the key goes down, False when it goes up; called in the event loop's thread. One that
is held and repeats goes down once."""


class Hotkey(Protocol):
    async def open(self, keys: KeyCombination) -> str:
        """Watch for ``keys``; returns the name of those that the desktop gave instead, or "".

        Raises HotkeyError.
        """
        ...

    async def close(self) -> None: ...


def hotkey(
    report: Report, platform: str = sys.platform, environ: Mapping[str, str] = os.environ
) -> Hotkey:
    """The way to it on this desktop. Raises HotkeyError where there is none."""
    if platform in ("win32", "darwin"):
        from app.services.desktop.hotkey_pynput import ListenerHotkey

        return ListenerHotkey(report)
    # Under Wayland there is an X server, too: it sees the keys of X11 programs alone.
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        from app.services.desktop.hotkey_portal import PortalHotkey

        return PortalHotkey(report)
    if environ.get("DISPLAY"):
        from app.services.desktop.hotkey_x11 import X11Hotkey

        return X11Hotkey(report)
    raise not_here()


def not_here() -> HotkeyError:
    return HotkeyError(
        sentence(
            "This desktop lets no program watch for a key: have its keyboard settings run "
            "'{command}'.",
            command="repartee talk toggle",
        )
    )


def taken(keys: KeyCombination) -> HotkeyError:
    return HotkeyError(
        sentence("Another program has taken {keys}; choose other keys to talk.", keys=str(keys))
    )


def unknown(keys: KeyCombination) -> HotkeyError:
    return HotkeyError(
        sentence("This keyboard has no {keys}; choose other keys to talk.", keys=str(keys))
    )
