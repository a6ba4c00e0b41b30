"""Telling a screen reader what it cannot see: that something has happened somewhere else."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have ``words`` read out after what is being read, or ``at_once``, in place of it.

    Costs nothing where no assistive technology listens.
    """
    if words:
        event = QAccessibleAnnouncementEvent(source, words)
        polite = QAccessible.AnnouncementPoliteness
        event.setPoliteness(polite.Assertive if at_once else polite.Polite)
        QAccessible.updateAccessibility(event)


def is_listened_to() -> bool:
    """Whether an assistive technology, such as a screen reader, asks for what is shown."""
    return QAccessible.isActive()
