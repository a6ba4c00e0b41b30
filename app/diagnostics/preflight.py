"""Checks whether a window can be opened, without importing Qt."""

from __future__ import annotations

import ctypes.util
import os
import sys


def missing_display() -> str:
    """One sentence on why no window can open; "" if one can."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "No display is available."
    if not ctypes.util.find_library("EGL"):
        return "The libEGL library is missing. Install it to open the window."
    return ""
