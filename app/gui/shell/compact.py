"""The window made small, on top of the others: the talk key's state and the last words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.engine.contracts.events import (
    ChunkStarted,
    Event,
    ReplyDelta,
    TranscriptFinal,
    TranscriptPartial,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.gui.chat.markdown import plain_text
from app.gui.kit.elided_label import ElidedLabel
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import words

WIDTH_PX = 340
LINES = 3
"""Of the reply, as many as a chunk has."""


class LastWords(QWidget):
    """What was said last: the user's words in a line, and what is being spoken beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lastWords")
        self.setAccessibleName(self.tr("The last words"))
        self._reply = ""
        self.asked = ElidedLabel("", self)
        self.asked.setProperty("look", "muted")
        self.asked.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.answer = QLabel(self)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setWordWrap(True)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.answer.setFixedHeight(LINES * self.answer.fontMetrics().lineSpacing() + SPACE // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.asked)
        column.addWidget(self.answer)

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted(source=source) if source != "announcement":
                self._reply = ""
                self.asked.show_text("")
                self.answer.clear()
            case TranscriptPartial(text=text) | TranscriptFinal(text=text) | UserMessage(text=text):
                self.asked.show_text(text)
            case ReplyDelta(text=text):
                self._reply += text
            case ChunkStarted(start=start, end=end):
                self._show(self._reply[start:end])
            case TurnEnded(outcome="failed", error=error):
                self._show(words(error or ""))
            case TurnEnded(text=text) if text and not self.answer.text():  # nothing was spoken
                self._show(text)

    def _show(self, text: str) -> None:
        self.answer.setText(plain_text(text).strip())


class Compact:
    """Makes ``window`` small, of whose parts ``hidden`` go, and large again."""

    def __init__(
        self, window: QWidget, last_words: LastWords, hidden: list[QWidget], store: QSettings | None
    ) -> None:
        self._window = window
        self._last_words = last_words
        self._hidden = hidden
        self._store = store
        self._before: tuple[object, list[QWidget]] | None = None
        self._least = window.minimumSize()
        last_words.hide()

    @property
    def on(self) -> bool:
        return self._before is not None

    def switch(self, on: bool) -> None:
        if on is not self.on:
            (self._shrink if on else self._grow)()
            self._stay_on_top(on)

    def keep(self) -> None:
        """Remember for the next start whether the window is small, and where."""
        if self._store is not None:
            self._store.setValue("compact", self.on)
            if self.on:
                self._store.setValue("compact_place", self._window.pos())

    @property
    def kept(self) -> bool:
        return self._store is not None and bool(self._store.value("compact", False, type=bool))

    @property
    def large_geometry(self) -> object:
        """Of the window when it is not small, as ``saveGeometry`` gives it."""
        return self._before[0] if self._before else self._window.saveGeometry()

    def _shrink(self) -> None:
        window = self._window
        gone = [part for part in self._hidden if not part.isHidden()]
        self._before = (window.saveGeometry(), gone)
        for part in gone:
            part.hide()
        self._last_words.show()
        self._last_words.setFixedWidth(WIDTH_PX)
        self._layout().setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as high as it needs
        place = self._store.value("compact_place") if self._store else None
        if isinstance(place, QPoint) and QGuiApplication.screenAt(place):
            window.move(place)

    def _grow(self) -> None:
        assert self._before is not None
        geometry, gone = self._before
        self.keep_place()
        self._before = None
        self._last_words.hide()
        self._layout().setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        self._window.setMinimumSize(self._least)
        self._window.setMaximumSize(16_777_215, 16_777_215)
        for part in gone:
            part.show()
        self._window.restoreGeometry(geometry)  # type: ignore[arg-type]

    def keep_place(self) -> None:
        if self._store is not None:
            self._store.setValue("compact_place", self._window.pos())

    def _layout(self) -> QLayout:
        layout = self._window.layout()
        assert layout is not None
        return layout

    def _stay_on_top(self, on: bool) -> None:
        shown, place = self._window.isVisible(), self._window.pos()
        self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on)  # hides the window
        if shown:
            self._window.move(place)
            self._window.show()
            self._window.activateWindow()
