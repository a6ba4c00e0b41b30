"""Chooses the backend of the desktop-wide key."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from app.services.desktop.hotkey import Hotkey, KeyCallback, unsupported_desktop


def create_hotkey(
    callback: KeyCallback, platform: str = sys.platform, environ: Mapping[str, str] = os.environ
) -> Hotkey:
    """The backend for this desktop. Raises HotkeyError if there is none."""
    if platform == "win32":
        from app.services.desktop.hotkey_windows import WindowsHotkey

        return WindowsHotkey(callback)
    if platform == "darwin":
        from app.services.desktop.hotkey_macos import MacHotkey

        return MacHotkey(callback)
    # Wayland desktops also run an X server, but it sees only the keys of X11 programs.
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        from app.services.desktop.hotkey_portal import PortalHotkey

        return PortalHotkey(callback)
    if environ.get("DISPLAY"):
        from app.services.desktop.hotkey_x11 import X11Hotkey

        return X11Hotkey(callback)
    raise unsupported_desktop()
