"""The built-in tools, one file each. A tool is a plain typed function."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.engine.tools import Tool
from app.tools import clock
from app.tools.calculator import calculate
from app.tools.timers import Timers
from app.tools.units import convert_units


def builtin_tools(timers: Timers, now: Callable[[], datetime] = clock.here) -> list[Tool]:
    """Every tool that needs nothing but this computer."""
    reads = clock.Clock(now)
    return [
        Tool.from_function(reads.current_time, spoken_as="the time", read_only=True),
        Tool.from_function(reads.current_date, spoken_as="the date", read_only=True),
        Tool.from_function(reads.days_until, spoken_as="the date", read_only=True),
        Tool.from_function(calculate, spoken_as="the sum", read_only=True, timeout_s=5.0),
        Tool.from_function(convert_units, spoken_as="the conversion", read_only=True),
        Tool.from_function(timers.set_timer, spoken_as="the timer"),
        Tool.from_function(timers.set_alarm, spoken_as="the alarm"),
        Tool.from_function(timers.remind, spoken_as="the reminder"),
        Tool.from_function(timers.list_timers, spoken_as="the timers", read_only=True),
        Tool.from_function(timers.cancel_timer, spoken_as="the timer"),
    ]
