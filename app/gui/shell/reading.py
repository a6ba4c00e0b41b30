"""What helps with reading: the size of the text, and finding words in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.gui.chat.find_bar import FindBar
from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.announce import announce
from app.gui.shell.zoom import Zoom
from app.gui.talk.composer import Composer


class Reading(QObject):
    """The keys of both, for ``window``."""

    def __init__(
        self,
        window: QWidget,
        transcript: TranscriptView,
        composer: Composer,
        store: QSettings | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = (transcript, composer)
        self.find_bar = FindBar(transcript, window)
        self.zoom = Zoom(store, self)
        self.zoom.changed.connect(self._show_zoom)
        for part in self._parts:
            part.set_zoom(self.zoom.percent)
            self.zoom.watch(part)
        for keys, act in (
            (("Ctrl+F",), self.find_bar.start_search),
            (("F3",), self.find_bar.find_next),
            (("Shift+F3",), self.find_bar.find_previous),
            (("Ctrl++", "Ctrl+="), lambda: self.zoom.step(1)),
            (("Ctrl+-",), lambda: self.zoom.step(-1)),
            (("Ctrl+0",), self.zoom.reset),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(lambda _=False, act=act: act())
            window.addAction(action)

    def _show_zoom(self, percent: int) -> None:
        for part in self._parts:
            part.set_zoom(percent)
        announce(self._window, self.tr("Text size {percent} %").format(percent=percent))
