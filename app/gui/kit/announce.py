"""Announcements to a screen reader of what happens outside the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have ``words`` read after what is being read now, or ``at_once`` in place of it.

    Costs nothing if no assistive technology is active.
    """
    if words:
        event = QAccessibleAnnouncementEvent(source, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
        QAccessible.updateAccessibility(event)


def is_screen_reader_active() -> bool:
    """Whether assistive technology, such as a screen reader, queries this application."""
    return QAccessible.isActive()
