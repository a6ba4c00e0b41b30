"""The keyboard shortcuts: what each does, in the order of the help page, and how to add one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.gui.kit.translation import marked

TALKING = marked("Keys", "Talking")
TYPING = marked("Keys", "Typing")
READING = marked("Keys", "Reading")
WINDOW = marked("Keys", "Window")

KEYS: tuple[tuple[str, str, str], ...] = (
    (
        TALKING,
        "Space",
        marked("Keys", "Hold to talk, tap to keep talking (outside the text field)"),
    ),
    (TALKING, "F9", marked("Keys", "The same, anywhere in the window")),
    (TALKING, "Esc", marked("Keys", "Stop the assistant")),
    (TYPING, "Enter", marked("Keys", "Send the message")),
    (TYPING, "Shift+Enter", marked("Keys", "Start a new line")),
    (TYPING, "Ctrl+L", marked("Keys", "Go to the text field")),
    (READING, "Ctrl+F", marked("Keys", "Find in the conversation")),
    (READING, "F3 Shift+F3", marked("Keys", "The next match, or the one before")),
    (READING, "Ctrl++ Ctrl+=", marked("Keys", "Larger text (also Ctrl and the wheel)")),
    (READING, "Ctrl+-", marked("Keys", "Smaller text")),
    (READING, "Ctrl+0", marked("Keys", "Text in its usual size")),
    (READING, "Menu", marked("Keys", "Play, copy or edit the last message in sight")),
    (READING, "Home", marked("Keys", "The oldest message")),
    (READING, "End", marked("Keys", "The newest message")),
    (
        READING,
        "Tab Shift+Tab",
        marked("Keys", "Go to the next part of the window, or back"),
    ),
    (WINDOW, "Ctrl+N", marked("Keys", "Begin a new conversation")),
    (WINDOW, "Ctrl+H", marked("Keys", "Earlier conversations")),
    (WINDOW, "Ctrl+P", marked("Keys", "Choose a profile")),
    (WINDOW, "Ctrl+Shift+V", marked("Keys", "Models and voices")),
    (WINDOW, "Ctrl+M", marked("Keys", "A small window on top of others, or the large one")),
    (WINDOW, "Ctrl+,", marked("Keys", "Settings")),
    (WINDOW, "F1", marked("Keys", "This page")),
    (WINDOW, "Ctrl+Q", marked("Keys", "Quit")),
)
"""Group, keys as QKeySequence reads them (alternatives separated by a space), and what they do.
The rows of a group are adjacent."""


def native_keys(keys: str) -> str:
    """A combination as this system writes it, such as ⌘L on macOS."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def add_shortcut(window: QWidget, keys: str, act: Callable[[], object]) -> None:
    """Call ``act`` when any of ``keys`` (separated by spaces) is pressed in ``window``."""
    action = QAction(window)
    action.setShortcuts([QKeySequence(key) for key in keys.split()])
    action.triggered.connect(lambda: act())
    window.addAction(action)
