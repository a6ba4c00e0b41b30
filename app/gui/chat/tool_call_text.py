"""The text that the window shows of a tool call.

Names, arguments and results come from a model or a tool: characters that could make a line look
like another one are removed. Widgets show the rest as plain text, since Qt renders HTML by default.
"""

from __future__ import annotations

import json
import re

from PySide6.QtCore import QCoreApplication, QLocale

from app.engine.contracts.tools import Outcome, parse_arguments
from app.gui.chat import builtin_tools
from app.gui.kit.translation import tr_declared, tr_noop

SIGNS: dict[Outcome, str] = {
    "ok": "✓",
    "error": "✗",
    "timed_out": "✗",
    "cancelled": "–",
    "refused": "–",
}
_OUTCOMES: dict[Outcome, str] = {
    "ok": tr_noop("ToolCall", "done"),
    "error": tr_noop("ToolCall", "failed"),
    "timed_out": tr_noop("ToolCall", "timed out"),
    "cancelled": tr_noop("ToolCall", "canceled"),
    "refused": tr_noop("ToolCall", "not allowed"),
}


def outcome_text(outcome: Outcome) -> str:
    """``done``, in the window's language."""
    return tr_declared("ToolCall", _OUTCOMES[outcome])


def clean_text(text: str) -> str:
    """``text`` without characters that could reverse or hide it; line breaks stay."""
    return "".join(c for c in text if c.isprintable() or c in "\n\t")


def clean_line(text: str) -> str:
    """``clean_text`` on one line."""
    return clean_text(" ".join(text.split()))


def display_name(name: str) -> str:
    """``Set a timer`` for the built-in ``set_timer``, ``Get weather`` for ``get_weather``."""
    if label := builtin_tools.label(name):
        return label
    words = clean_line(re.sub(r"[_\W]+", " ", name)).strip()
    words = words or QCoreApplication.translate("ToolCall", "Tool")
    return words[0].upper() + words[1:]


def summarize_arguments(arguments: str, name: str = "") -> str:
    """The arguments as a note: ``Lisbon``, ``amount: 5, unit: mile``; ``10 min`` if the built-in
    tool ``name`` gets 600 seconds."""
    given = parse_arguments(arguments)
    if given is None:
        return clean_line(arguments)
    if name in builtin_tools.NAMES:
        return clean_line(builtin_tools.summary(name, given))
    values = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in given.items()
        if value is not None
    }
    if len(values) == 1:
        return clean_line(next(iter(values.values())))
    return clean_line(", ".join(f"{name}: {value}" for name, value in values.items()))


def format_arguments(arguments: str) -> str:
    """The arguments as indented JSON; unchanged if they are not valid JSON."""
    try:
        given = json.loads(arguments or "{}")
    except (ValueError, RecursionError):
        return arguments
    return json.dumps(given, ensure_ascii=False, indent=2) if given else ""


def format_duration(ms: float, *, is_running: bool = False) -> str:
    """``0.04 s``, ``1.3 s``, ``75 s``; ``0.0 s`` while it runs."""
    digits = 2 if ms < 995 and not is_running else 1 if ms < 9950 else 0
    return QCoreApplication.translate("ToolCall", "{seconds} s").format(
        seconds=QLocale().toString(ms / 1000, "f", digits)
    )


def retry_message(name: str, summary: str, outcome: Outcome) -> str:
    """The user message that asks the model to repeat a call.

    A call that was canceled or timed out may have taken effect all the same.
    """
    what = f"“{name}”"
    if summary:
        what += f" ({summary[:60].rstrip()}{'…' * (len(summary) > 60)})"
    if outcome == "error":
        return QCoreApplication.translate("ToolCall", "Please try {what} again.").format(what=what)
    return QCoreApplication.translate(
        "ToolCall", "Please try {what} again, unless it was done already."
    ).format(what=what)
