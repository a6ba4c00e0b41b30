"""The keyboard shortcuts: what each does, in the order of the help page, and how to add one."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.gui.kit.translation import tr_noop

TALKING = tr_noop("Keys", "Talking")
TYPING = tr_noop("Keys", "Typing")
READING = tr_noop("Keys", "Reading")
WINDOW = tr_noop("Keys", "Window")

KEYS: tuple[tuple[str, str, str], ...] = (
    (
        TALKING,
        "Space",
        tr_noop("Keys", "Hold to talk, tap to keep talking (outside the text field)"),
    ),
    (TALKING, "F9", tr_noop("Keys", "The same, anywhere in the window")),
    (TALKING, "Ctrl+Shift+T", tr_noop("Keys", "Start a conversation, or end it")),
    (TALKING, "Esc", tr_noop("Keys", "Stop the answer, or end the conversation")),
    (TYPING, "Enter", tr_noop("Keys", "Send the message")),
    (TYPING, "Shift+Enter", tr_noop("Keys", "Start a new line")),
    (TYPING, "Ctrl+L", tr_noop("Keys", "Go to the text field")),
    (READING, "Ctrl+F", tr_noop("Keys", "Find in chat")),
    (READING, "F3 Shift+F3", tr_noop("Keys", "The next match, or the one before")),
    (READING, "Ctrl++ Ctrl+=", tr_noop("Keys", "Larger text (also Ctrl and the wheel)")),
    (READING, "Ctrl+-", tr_noop("Keys", "Smaller text")),
    (READING, "Ctrl+0", tr_noop("Keys", "Text in its usual size")),
    (READING, "Menu", tr_noop("Keys", "Play, copy, or edit the last visible message")),
    (READING, "Home", tr_noop("Keys", "The oldest message")),
    (READING, "End", tr_noop("Keys", "The newest message")),
    (
        READING,
        "Tab Shift+Tab",
        tr_noop("Keys", "Go to the next part of the window, or back"),
    ),
    (WINDOW, "Ctrl+N", tr_noop("Keys", "Start a new chat")),
    (WINDOW, "Ctrl+H", tr_noop("Keys", "Search your chats")),
    (WINDOW, "Ctrl+P", tr_noop("Keys", "Choose a model or a profile")),
    (WINDOW, "Ctrl+Shift+V", tr_noop("Keys", "Models and voices")),
    (WINDOW, "Ctrl+M", tr_noop("Keys", "Switch to the small window, and back")),
    (WINDOW, "Ctrl+,", tr_noop("Keys", "Settings")),
    (WINDOW, "F1", tr_noop("Keys", "This page")),
    (WINDOW, "Ctrl+Q", tr_noop("Keys", "Quit")),
)
"""Group, keys as QKeySequence reads them (alternatives separated by a space), and what they do.
The rows of a group are adjacent."""


_MACOS_KEYS = {"Ctrl+H": "Ctrl+Shift+H", "Ctrl+M": "Ctrl+Shift+M"}
"""On macOS, ⌘H hides the application and ⌘M minimizes the window (Apple's Human Interface
Guidelines, "Keyboards")."""


def platform_keys(keys: str) -> str:
    """The combination that does on this system what ``keys`` does elsewhere."""
    return _MACOS_KEYS.get(keys, keys) if sys.platform == "darwin" else keys


def native_keys(keys: str) -> str:
    """A combination as this system writes it, such as ⌘L on macOS."""
    shown = QKeySequence(platform_keys(keys))
    return shown.toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(text: str, keys: str) -> str:
    """A tooltip: what a button does, and the keys that do the same."""
    return f"{text} ({native_keys(keys)})"


def add_shortcut(window: QWidget, keys: str, act: Callable[[], object]) -> None:
    """Call ``act`` when any of ``keys`` (separated by spaces) is pressed in ``window``."""
    action = QAction(window)
    action.setShortcuts([QKeySequence(platform_keys(key)) for key in keys.split()])
    action.triggered.connect(lambda: act())
    window.addAction(action)
