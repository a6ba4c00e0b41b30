"""Keeps the draft in the text field across restarts and crashes, unless the mode is private."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QTimer

from app.gui.talk.composer import Composer
from app.gui.talk.edit_controller import EditController

KEY = "draft"
SAVE_DELAY_MS = 1_000
"""A draft is written this long after the last key."""


class DraftStore(QObject):
    def __init__(self, composer: Composer, edits: EditController, store: QSettings | None) -> None:
        """Without a ``store`` nothing is kept."""
        super().__init__(composer)
        self._edits = edits
        self._store = store
        self._private = False
        self._timer = QTimer(self, singleShot=True, interval=SAVE_DELAY_MS)
        self._timer.timeout.connect(self.save)
        if store is not None and (draft := store.value(KEY, "", type=str)):
            composer.append_draft(str(draft))
        composer.textChanged.connect(self._timer.start)

    def set_private(self, private: bool) -> None:
        """In private mode nothing that is typed is written."""
        self._private = private
        self.save()

    def save(self) -> None:
        """Write the draft now."""
        if self._store is None:
            return
        draft = "" if self._private else self._edits.draft
        if draft:
            self._store.setValue(KEY, draft)
        else:
            self._store.remove(KEY)
        self._store.sync()  # a crash may follow
