"""What the keys do, in the order of the page on F1."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TALKING = QT_TRANSLATE_NOOP("Keys", "Talking")
TYPING = QT_TRANSLATE_NOOP("Keys", "Typing")
READING = QT_TRANSLATE_NOOP("Keys", "Reading")
WINDOW = QT_TRANSLATE_NOOP("Keys", "Window")

KEYS: tuple[tuple[str, str, str], ...] = (  # type: ignore[assignment]  # Qt's stub says object
    (
        TALKING,
        "Space",
        QT_TRANSLATE_NOOP("Keys", "Hold to talk, tap to keep talking (outside the text field)"),
    ),
    (TALKING, "F9", QT_TRANSLATE_NOOP("Keys", "The same, anywhere in the window")),
    (TALKING, "Esc", QT_TRANSLATE_NOOP("Keys", "Stop the assistant")),
    (TYPING, "Enter", QT_TRANSLATE_NOOP("Keys", "Send the message")),
    (TYPING, "Shift+Enter", QT_TRANSLATE_NOOP("Keys", "Start a new line")),
    (TYPING, "Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Go to the text field")),
    (READING, "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Find in the conversation")),
    (READING, "F3 Shift+F3", QT_TRANSLATE_NOOP("Keys", "The next match, or the one before")),
    (READING, "Ctrl++ Ctrl+=", QT_TRANSLATE_NOOP("Keys", "Larger text (also Ctrl and the wheel)")),
    (READING, "Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Smaller text")),
    (READING, "Ctrl+0", QT_TRANSLATE_NOOP("Keys", "Text in its usual size")),
    (READING, "Home", QT_TRANSLATE_NOOP("Keys", "The oldest message")),
    (READING, "End", QT_TRANSLATE_NOOP("Keys", "The newest message")),
    (
        READING,
        "Tab Shift+Tab",
        QT_TRANSLATE_NOOP("Keys", "Go to the next part of the window, or back"),
    ),
    (WINDOW, "Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Begin a new conversation")),
    (WINDOW, "Ctrl+H", QT_TRANSLATE_NOOP("Keys", "Earlier conversations")),
    (WINDOW, "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Choose a profile")),
    (WINDOW, "Ctrl+,", QT_TRANSLATE_NOOP("Keys", "Settings")),
    (WINDOW, "F1", QT_TRANSLATE_NOOP("Keys", "This page")),
    (WINDOW, "Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Quit")),
)
"""Group, keys as QKeySequence reads them (a blank between alternatives), and what they do. A
group's rows stand together."""
