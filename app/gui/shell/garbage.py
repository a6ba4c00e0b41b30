"""Garbage is collected in the window's thread only.

Python collects cycles in whatever thread happens to allocate. A widget among them would be
destroyed there, which Qt does not survive ("Timers cannot be stopped from another thread", or a
crash). calibre and Anki do the same.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Takes over from the interpreter's own collector until the process ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(INTERVAL_MS)

    def settle(self) -> None:
        """In a quiet moment: collect, and set what the start has made apart for good. A full
        collection then takes next to nothing, where it held up the window, and with it the sound,
        for 80 ms each time."""
        gc.collect()
        if not gc.get_freeze_count():
            gc.freeze()


def collect_due() -> None:
    """Collect what the interpreter itself would have collected by now."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
