"""Runs garbage collection in the main thread only.

Python collects cycles in whichever thread allocates. Qt does not survive a widget that is destroyed
in another thread ("Timers cannot be stopped from another thread", or a crash). calibre and Anki
collect in the main thread for the same reason.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Replaces the interpreter's automatic collection until the process ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(INTERVAL_MS)

    def settle(self) -> None:
        """Collect everything, and the first time freeze what is left. Call it while idle.

        Without freezing, each full collection blocks the window, and with it the sound, for 80 ms.
        """
        gc.collect()
        if not gc.get_freeze_count():
            gc.freeze()


def collect_due() -> None:
    """Collect what the interpreter itself would have collected by now."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
