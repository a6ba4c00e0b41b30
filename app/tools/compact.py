"""The built-in tools as the model sees them: eight entries for twenty-six tools.

Every word here is part of every request, so there are few: examples instead of explanations.
``as_compact`` is the way back, for the calls that the built-in helper makes.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any, Literal

from app.engine.contracts.ports import ToolCall
from app.engine.contracts.tools import parse_arguments
from app.engine.tools.compact_tool import CompactTool, Target
from app.tools.time.time_parser import is_time_of_day

_QUANTITY = re.compile(
    r"(-?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?)\s*([^\d\s+*/^%(!-].*?)\s+(?:to|in|into|as)\s+(\D+)"
)
"""An amount in one unit, and another unit."""


def clock(
    show: Literal["time", "date"],
    place: str | None = None,
    in_minutes: float | None = None,
    in_days: int | None = None,
    in_months: int | None = None,
    until: str | None = None,
) -> Target:
    """Time or date, now or later, or how long until "18:00", "friday" or "12-24"."""
    if until is not None:
        at, _, day = until.partition(" on ")
        if is_time_of_day(at):
            return "time_until", {"at": at, "day": day or None}
        return "days_until", {"day": until}
    if show == "time" and not in_days and not in_months:
        return "current_time", {"place": place, "minutes_from_now": in_minutes}
    return "current_date", {
        "place": place,
        "days_from_now": in_days,
        "months_from_now": in_months,
    }


def timers(
    action: Literal["set", "list", "add", "subtract", "pause", "resume", "restart", "cancel"],
    kind: Literal["timer", "alarm", "reminder"] | None = None,
    seconds: float | None = None,
    at: str | None = None,
    day: str | None = None,
    label: str | None = None,
) -> Target:
    """Set for seconds or a time, list, change or cancel.

    at: "07:30", "7 pm"
    day: "tomorrow", "friday", YYYY-MM-DD
    label: what for; which one; "all"
    """
    match action:
        case "set" if kind == "reminder":
            when = {"seconds": seconds or None, "at": at, "day": day}
            return "remind", {"text": label or "", **when}
        case "set" if at:
            return "set_alarm", {"at": at, "day": day, "label": label}
        case "set":
            return "set_timer", {"seconds": seconds, "label": label}
        case "list":
            return "list_timers", {"kind": kind, "which": label or at}
        case "cancel":
            given = {"which": label or at, "kind": kind, "seconds": seconds or None}
            return "cancel_timer", given
    return "change_timer", {"action": action, "which": label, "seconds": seconds}


def calculate(expression: str) -> Target:
    """Exact sums and units: "15% of 80", "sqrt(2) * pi", "5 miles to km"."""
    if found := _QUANTITY.fullmatch(expression.strip(" =?")):
        amount = float(found[1].replace(",", ""))
        return "convert_units", {"amount": amount, "unit": found[2], "to": found[3]}
    return "calculate", {"expression": expression}


def notes(
    action: Literal["add", "read", "list", "search"],
    text: str | None = None,
    title: str | None = None,
) -> Target:
    """The user's notes. Without a title: the general one."""
    match action:
        case "add":
            return "add_note", {"text": text or "", "title": title}
        case "read":
            return "read_note", {"title": title or text}
        case "list":
            return "list_notes", {}
    return "search_notes", {"words": text or title or ""}


def files(
    action: Literal["find", "search", "read"], what: str, from_line: int | None = None
) -> Target:
    """The user's files. What: name or "*.md", text in them, or path."""
    match action:
        case "find":
            return "find_files", {"words": what}
        case "search":
            return "search_files", {"text": what}
    return "read_file", {"path": what, "from_line": from_line}


def web(action: Literal["read", "open"], address: str) -> Target:
    """Read a web page, or open it for the user."""
    return "read_web_page" if action == "read" else "open_website", {"address": address}


def clipboard(copy: str | None = None) -> Target:
    """Read the clipboard, or copy a text to it."""
    return ("read_clipboard", {}) if copy is None else ("write_clipboard", {"text": copy})


def computer(
    status: Literal["battery", "disk", "memory", "uptime", "system"] | None = None,
    volume: str | None = None,
    app: str | None = None,
) -> Target:
    """Status, volume ("up", "down 20", "mute", "50"), or open an app."""
    if app is not None:
        return "open_application", {"name": app}
    if volume is not None:
        to = re.search(r"up|down|unmute|mute", volume.casefold())
        percent = re.search(r"\d+", volume)
        return "set_volume", {
            "to": to[0] if to else None,
            "percent": int(percent[0]) if percent else None,
        }
    return "system_status", {"about": status}


# --- the way back -------------------------------------------------------------------------------

_SET: dict[str, Any] = {"action": "set"}
_COMPACT_CALLS: dict[str, tuple[str, dict[str, Any], dict[str, str]]] = {
    "current_time": ("clock", {"show": "time"}, {"minutes_from_now": "in_minutes"}),
    "current_date": (
        "clock",
        {"show": "date"},
        {"days_from_now": "in_days", "months_from_now": "in_months"},
    ),
    "days_until": ("clock", {"show": "date"}, {"day": "until"}),
    "time_until": ("clock", {"show": "time"}, {"at": "until"}),
    "calculate": ("calculate", {}, {}),
    "convert_units": ("calculate", {}, {}),
    "set_timer": ("timers", _SET | {"kind": "timer"}, {}),
    "set_alarm": ("timers", _SET | {"kind": "alarm"}, {}),
    "remind": ("timers", _SET | {"kind": "reminder"}, {"text": "label"}),
    "list_timers": ("timers", {"action": "list"}, {"which": "label"}),
    "change_timer": ("timers", {}, {"which": "label"}),
    "cancel_timer": ("timers", {"action": "cancel"}, {"which": "label"}),
    "add_note": ("notes", {"action": "add"}, {}),
    "read_note": ("notes", {"action": "read"}, {}),
    "list_notes": ("notes", {"action": "list"}, {}),
    "search_notes": ("notes", {"action": "search"}, {"words": "text"}),
    "find_files": ("files", {"action": "find"}, {"words": "what"}),
    "search_files": ("files", {"action": "search"}, {"text": "what"}),
    "read_file": ("files", {"action": "read"}, {"path": "what"}),
    "read_web_page": ("web", {"action": "read"}, {}),
    "open_website": ("web", {"action": "open"}, {}),
    "read_clipboard": ("clipboard", {}, {}),
    "write_clipboard": ("clipboard", {}, {"text": "copy"}),
    "system_status": ("computer", {}, {"about": "status"}),
    "set_volume": ("computer", {}, {}),
    "open_application": ("computer", {}, {"name": "app"}),
}
"""For each tool the compact tool, the arguments that choose it, and the arguments that have another
name there."""

COMPACT = [
    CompactTool.from_function(
        function,
        covers=(tool for tool, (name, *_) in _COMPACT_CALLS.items() if name == function.__name__),
    )
    for function in (clock, timers, calculate, notes, files, web, clipboard, computer)
]


def as_compact(call: ToolCall) -> ToolCall:
    """The call of a compact tool that means ``call``; itself if it is of another tool."""
    given = parse_arguments(call.arguments)
    if given is None:
        return call
    match call.name:
        case "convert_units":
            text = f"{given.get('amount')} {given.get('unit')} to {given.get('to')}"
            name, arguments = "calculate", {"expression": text}
        case "set_volume":
            words = (given.get("to"), given.get("percent"))
            volume = " ".join(str(word) for word in words if word is not None)
            name, arguments = "computer", {"volume": volume}
        case "time_until" if "day" in given:
            until = f"{given.get('at')} on {given['day']}"
            name, arguments = "clock", {"show": "time", "until": until}
        case known if known in _COMPACT_CALLS:
            name, fixed, renamed = _COMPACT_CALLS[known]
            arguments = fixed | {renamed.get(key, key): value for key, value in given.items()}
        case _:
            return call
    return replace(call, name=name, arguments=json.dumps(arguments, ensure_ascii=False))
