"""Tells the state of this computer."""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from app.errors import ToolError
from app.tools.numbers import format_bytes
from app.tools.time.timers import format_duration

Fact = Literal["battery", "disk", "memory", "uptime", "system"]


def system_status(about: Fact | None = None) -> str:
    """Tell the state of this computer: battery, free disk space, memory, how long it has been
    running, and its operating system.

    about: only that one; leave out for all
    """
    facts: dict[str, Callable[[], str]] = {
        "battery": _battery,
        "disk": _disk,
        "memory": _memory,
        "uptime": _uptime,
        "system": _system,
    }
    return " ".join(tell() for name, tell in facts.items() if about in (None, name))


def _battery() -> str:
    import psutil

    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    if battery is None:
        return "This computer has no battery."
    percent = round(battery.percent)
    if battery.power_plugged:
        return f"The battery is at {percent} percent and plugged in."
    left = battery.secsleft or 0  # negative if unknown
    lasting = f", for about {format_duration(left // 60 * 60)}" if 60 <= left < 4 * 86_400 else ""
    return f"The battery is at {percent} percent{lasting}."


def _disk() -> str:
    import psutil

    try:
        disk = psutil.disk_usage(str(Path.home()))
    except OSError as error:
        raise ToolError(f"I couldn't check the disk: {error.strerror}.") from error
    return f"{format_bytes(disk.free)} of {format_bytes(disk.total)} are free on the disk."


def _memory() -> str:
    import psutil

    memory = psutil.virtual_memory()
    free, total = format_bytes(memory.available), format_bytes(memory.total)
    return f"{free} of {total} of memory are free."


def _uptime() -> str:
    import psutil

    minutes = max((time.time() - psutil.boot_time()) // 60, 1)
    return f"The computer has been running for {format_duration(minutes * 60)}."


def _system() -> str:
    match sys.platform:
        case "win32":
            name = f"Windows {platform.release()}"
        case "darwin":
            name = f"macOS {platform.mac_ver()[0]}"
        case _:
            try:
                name = platform.freedesktop_os_release()["PRETTY_NAME"]
            except (OSError, KeyError):
                name = platform.system()
    return f"This computer runs {name}."
