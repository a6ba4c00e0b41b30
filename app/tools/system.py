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
from app.tools.time.timers import Duration
from app.tools.wording import Items, result

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
    told = [tell() for name, tell in facts.items() if about in (None, name)]
    return result("{facts}", facts=Items(told, " "))


def _battery() -> str:
    import psutil

    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    if battery is None:
        return result("This computer has no battery.")
    percent = round(battery.percent)
    if battery.power_plugged:
        return result("The battery is at {percent} percent and plugged in.", percent=percent)
    left = battery.secsleft or 0  # negative if unknown
    if 60 <= left < 4 * 86_400:
        lasting = Duration(left // 60 * 60)
        return result(
            "The battery is at {percent} percent, for about {time}.", percent=percent, time=lasting
        )
    return result("The battery is at {percent} percent.", percent=percent)


def _disk() -> str:
    import psutil

    try:
        disk = psutil.disk_usage(str(Path.home()))
    except OSError as error:
        raise ToolError(f"I couldn't check the disk: {error.strerror}.") from error
    free, total = format_bytes(disk.free), format_bytes(disk.total)
    return result("{free} of {total} are free on the disk.", free=free, total=total)


def _memory() -> str:
    import psutil

    memory = psutil.virtual_memory()
    free, total = format_bytes(memory.available), format_bytes(memory.total)
    return result("{free} of {total} of memory are free.", free=free, total=total)


def _uptime() -> str:
    import psutil

    minutes = max((time.time() - psutil.boot_time()) // 60, 1)
    return result("The computer has been running for {time}.", time=Duration(minutes * 60))


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
    return result("This computer runs {system}.", system=name)
