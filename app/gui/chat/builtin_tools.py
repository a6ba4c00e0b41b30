"""The built-in tools in words: a name, what each may do, and its arguments."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.engine.contracts.tools import parse_arguments, readable_arguments, visible
from app.gui.kit.translation import tr_declared, tr_noop

_WORDS = {
    "current_time": (
        tr_noop("Tools", "Check the time"),
        tr_noop("Tools", "Reads the clock, here or in another place"),
    ),
    "current_date": (
        tr_noop("Tools", "Check the date"),
        tr_noop("Tools", "Reads the calendar, here or in another place"),
    ),
    "days_until": (
        tr_noop("Tools", "Count the days"),
        tr_noop("Tools", "Works out how many days are left until a date"),
    ),
    "time_until": (
        tr_noop("Tools", "Count the hours"),
        tr_noop("Tools", "Works out how much time is left until a time of day"),
    ),
    "calculate": (
        tr_noop("Tools", "Calculate"),
        tr_noop("Tools", "Does math on this computer"),
    ),
    "convert_units": (
        tr_noop("Tools", "Convert units"),
        tr_noop("Tools", "Converts lengths, weights, temperatures, and more"),
    ),
    "set_timer": (
        tr_noop("Tools", "Set a timer"),
        tr_noop("Tools", "Sets a timer that rings on this computer"),
    ),
    "set_alarm": (
        tr_noop("Tools", "Set an alarm"),
        tr_noop("Tools", "Sets an alarm that rings at a time of day"),
    ),
    "remind": (
        tr_noop("Tools", "Set a reminder"),
        tr_noop("Tools", "Sets a reminder that's read aloud when it's due"),
    ),
    "list_timers": (
        tr_noop("Tools", "List timers"),
        tr_noop("Tools", "Sends your timers, alarms, and reminders to the model"),
    ),
    "change_timer": (
        tr_noop("Tools", "Change a timer"),
        tr_noop("Tools", "Adds or subtracts time, pauses, or restarts"),
    ),
    "cancel_timer": (
        tr_noop("Tools", "Cancel a timer"),
        tr_noop("Tools", "Deletes timers, alarms, and reminders"),
    ),
    "add_note": (
        tr_noop("Tools", "Add to a note"),
        tr_noop("Tools", "Writes to a file in your notes folder"),
    ),
    "read_note": (
        tr_noop("Tools", "Read a note"),
        tr_noop("Tools", "Sends a note to the model"),
    ),
    "list_notes": (
        tr_noop("Tools", "List notes"),
        tr_noop("Tools", "Sends the titles of your notes to the model"),
    ),
    "search_notes": (
        tr_noop("Tools", "Search notes"),
        tr_noop("Tools", "Sends matching lines of your notes to the model"),
    ),
    "find_files": (
        tr_noop("Tools", "Find files"),
        tr_noop("Tools", "Sends names of files in the folders above to the model"),
    ),
    "search_files": (
        tr_noop("Tools", "Search in files"),
        tr_noop("Tools", "Sends matching lines of files in the folders above"),
    ),
    "read_file": (
        tr_noop("Tools", "Read a file"),
        tr_noop("Tools", "Sends a text file in the folders above to the model"),
    ),
    "read_clipboard": (
        tr_noop("Tools", "Read the clipboard"),
        tr_noop("Tools", "Sends the text you copied to the model"),
    ),
    "write_clipboard": (
        tr_noop("Tools", "Copy to the clipboard"),
        tr_noop("Tools", "Replaces what's on your clipboard"),
    ),
    "read_web_page": (
        tr_noop("Tools", "Read a web page"),
        tr_noop("Tools", "Loads a public page; sites you mention need no question"),
    ),
    "open_website": (
        tr_noop("Tools", "Open a website"),
        tr_noop("Tools", "Opens a page in your browser"),
    ),
    "open_application": (
        tr_noop("Tools", "Open an app"),
        tr_noop("Tools", "Starts an app on this computer"),
    ),
    "system_status": (
        tr_noop("Tools", "Check this computer"),
        tr_noop("Tools", "Sends battery, memory, and disk space to the model"),
    ),
    "set_volume": (
        tr_noop("Tools", "Change the volume"),
        tr_noop("Tools", "Changes how loud this computer is"),
    ),
}

NAMES = frozenset(_WORDS)
MOST = 1e15
"""Larger numbers are shown as the model wrote them."""
translate = QCoreApplication.translate


def label(name: str) -> str:
    """``Set a timer`` for ``set_timer``, in the window's language; "" for another tool."""
    return tr_declared("Tools", _WORDS[name][0]) if name in _WORDS else ""


def help_text(name: str) -> str:
    """What the tool may do, on one line."""
    return tr_declared("Tools", _WORDS[name][1])


def argument_text(name: str, value: Any) -> str:
    """``10 min`` for 600 ``seconds``; "" for what changes nothing."""
    match name, value:
        case _, None:
            return ""
        case _, bool() | str() | list() | dict():
            return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        case _, int() | float() if not abs(value) < MOST:
            return str(value)
        case "seconds", float() | int():
            return duration(value)
        case "minutes_from_now", float() | int():
            return duration(60 * value) if value else ""
        case "days_from_now" | "months_from_now" | "from_line", 0:
            return ""
        case "days_from_now", int():
            text = translate("Tools", "{number} days from now")
        case "months_from_now", int():
            text = translate("Tools", "{number} months from now")
        case "from_line", int():
            text = translate("Tools", "from line {number}")
        case "percent", int() | float():
            text = translate("Tools", "{number}%")
        case _:
            text = "{number}"
    return text.format(number=_number(value))


def summary(name: str, arguments: Mapping[str, object]) -> str:
    """The arguments in a line: ``10 min · tea``."""
    texts = {key: argument_text(key, value) for key, value in arguments.items()}
    if name == "convert_units" and texts.keys() >= {"amount", "unit", "to"}:
        return "{amount} {unit} → {to}".format_map(texts)
    return " · ".join(filter(None, texts.values()))


def readable(arguments: str) -> list[tuple[str, str]]:
    """The arguments as (name, value), each on a line of its own, in the permission card."""
    given = parse_arguments(arguments)
    if given is None:
        return readable_arguments(arguments)
    names = {"seconds": translate("Tools", "time")}
    return [
        (names.get(name, visible(name)), visible(argument_text(name, value) or json.dumps(value)))
        for name, value in given.items()
    ]


def duration(seconds: float) -> str:
    """``45 s``, ``10 min``, ``1 h 30 min``."""
    whole, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(round(whole), 60)
    parts = (
        (hours, translate("Tools", "{number} h")),
        (minutes, translate("Tools", "{number} min")),
        (rest, translate("Tools", "{number} s")),
    )
    shown = " ".join(unit.format(number=_number(number)) for number, unit in parts if number)
    sign = "−" if seconds < 0 else ""
    return f"{sign}{shown}" if shown else parts[-1][1].format(number=0)


def _number(value: float) -> str:
    """With as many decimals as it has: none for ``600.0``."""
    decimals = len(f"{value:.12f}".rstrip("0").partition(".")[2])
    return QLocale().toString(float(value), "f", decimals)
