"""The built-in tools, one file each. A tool is a plain typed function."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.engine.tools import Tool
from app.tools import clock
from app.tools.calculator import calculate
from app.tools.clipboard import Clipboard
from app.tools.files import Files
from app.tools.notes import Notes
from app.tools.timers import Timers
from app.tools.units import convert_units


def builtin_tools(
    timers: Timers,
    notes: Notes,
    files: Files,
    clipboard: Clipboard,
    now: Callable[[], datetime] = clock.here,
) -> list[Tool]:
    """Every tool that needs no server. Those that only look are marked ``read_only``."""
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
        Tool.from_function(notes.add_note, spoken_as="the note"),
        Tool.from_function(notes.read_note, spoken_as="the note", read_only=True),
        Tool.from_function(notes.list_notes, spoken_as="the notes", read_only=True),
        Tool.from_function(notes.search_notes, spoken_as="the notes", read_only=True),
        Tool.from_function(files.find_files, spoken_as="the files", read_only=True),
        Tool.from_function(files.search_files, spoken_as="the files", read_only=True),
        Tool.from_function(files.read_file, spoken_as="the file", read_only=True),
        Tool.from_function(clipboard.read_clipboard, spoken_as="the clipboard", read_only=True),
        Tool.from_function(clipboard.write_clipboard, spoken_as="the clipboard"),
    ]
