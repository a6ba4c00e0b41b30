"""What is written of a tool call (pure).

Names, arguments and results come from a model or a tool, so what could make a line look like
another one is left out; and they are shown as plain text, since Qt renders HTML by default.
"""

from __future__ import annotations

import json
import re

from PySide6.QtCore import QCoreApplication

from app.engine.contracts.tools import Outcome
from app.gui.kit.translation import declared, marked

OUTCOMES: dict[Outcome, tuple[str, str]] = {
    "ok": ("✓", marked("ToolCall", "done in {time}")),
    "error": ("✗", marked("ToolCall", "failed after {time}")),
    "timed_out": ("✗", marked("ToolCall", "timed out after {time}")),
    "cancelled": ("–", marked("ToolCall", "cancelled after {time}")),
}
"""A sign and what is said of each; ``outcome_words`` says it."""


def outcome_words(outcome: Outcome, took_ms: float) -> str:
    """``done in 40 ms``, in the window's language."""
    return declared("ToolCall", OUTCOMES[outcome][1]).format(time=elapsed(took_ms))


def plain(text: str) -> str:
    """``text`` on one line, without the characters that could make it look like another."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def human_name(name: str) -> str:
    """``get_weather`` → ``Get weather``."""
    words = plain(re.sub(r"[_\W]+", " ", name)).strip()
    words = words or QCoreApplication.translate("ToolCall", "Tool")
    return words[0].upper() + words[1:]


def short_arguments(arguments: str) -> str:
    """The arguments as a person would note them: ``Lisbon``, ``amount: 5, unit: mile``."""
    try:
        given = json.loads(arguments or "{}")
    except (ValueError, RecursionError):
        return plain(arguments)
    if not isinstance(given, dict):
        return plain(arguments)
    values = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in given.items()
        if value is not None
    }
    if len(values) == 1:
        return plain(next(iter(values.values())))
    return plain(", ".join(f"{name}: {value}" for name, value in values.items()))


def elapsed(ms: float) -> str:
    """``40 ms``, ``1.3 s``, ``75 s``."""
    if ms < 100:
        return f"{ms:.0f} ms"
    return f"{ms / 1000:.1f} s" if ms < 9950 else f"{ms / 1000:,.0f} s"


def readable(text: str) -> str:
    """``text`` with its lines, without the characters that could turn it around or hide it."""
    return "".join(c for c in text if c.isprintable() or c in "\n\t")


def whole_arguments(arguments: str) -> str:
    """All of the arguments, laid out to be read; as they came where they are broken."""
    try:
        given = json.loads(arguments or "{}")
    except (ValueError, RecursionError):
        return arguments
    return json.dumps(given, ensure_ascii=False, indent=2) if given else ""


def plea(name: str, given: str, outcome: Outcome) -> str:
    """What the user says to the model to have a call tried again.

    One that was stopped or timed out may have done its work all the same.
    """
    what = f"“{name}” ({given[:60].rstrip()}{'…' * (len(given) > 60)})" if given else f"“{name}”"
    if outcome == "error":
        return QCoreApplication.translate("ToolCall", "Please try {what} again.").format(what=what)
    return QCoreApplication.translate(
        "ToolCall", "Please try {what} again, unless it was done already."
    ).format(what=what)
