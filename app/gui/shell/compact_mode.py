"""The compact window: the talk bar and the latest words, above other windows where possible."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from app.engine.contracts.events import (
    ChunkStarted,
    Event,
    ReplyDelta,
    ReplyRetracted,
    ToolFinished,
    ToolProgress,
    ToolStarted,
    TranscriptFinal,
    TranscriptPartial,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.gui.chat.markdown import plain_text
from app.gui.chat.shown_call import ShownCall
from app.gui.chat.transcript_writer import SOUND_CODES
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.kit.widgets import ElidedLabel

WIDTH_PX = 340
ON_TOP = Qt.WindowType.WindowStaysOnTopHint
LINES = 3
"""Lines of the reply that are shown; a chunk fits."""


class Captions(QWidget):
    """The user's latest words in one line, and below it the chunk that is being spoken or, while a
    tool runs, its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lastWords")
        self.setAccessibleName(self.tr("The last words"))
        self._reply = ""
        self._calls: dict[str, ShownCall] = {}
        """The calls that are running, the newest last."""
        self._answer = ""
        """What is shown when none is."""
        self.asked = ElidedLabel("", self)
        self.asked.setProperty("look", "muted")
        self.asked.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.answer = wrapped("")
        self.answer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.answer.setFixedHeight(LINES * self.answer.fontMetrics().lineSpacing() + SPACE // 2)
        margins = (2 * SPACE, 0, 2 * SPACE, 0)
        parts = (self.asked, self.answer)
        self._column = vbox(*parts, parent=self, spacing=SPACE // 2, margins=margins)

    def add(self, widget: QWidget) -> None:
        """Show ``widget`` below the words."""
        self._column.addWidget(widget)

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted(source=source) if source != "announcement":
                self._reply = ""
                self._calls.clear()
                self.asked.show_text("")
                self._show_answer("")
            case TranscriptPartial(text=text) | TranscriptFinal(text=text) | UserMessage(text=text):
                self.asked.show_text(text)
            case ReplyDelta(text=text):
                self._reply += text
            case ReplyRetracted(length=length):
                self._reply = self._reply[:length]
                self._show_answer("")
            case ToolStarted(call_id=call_id, name=name, arguments=arguments):
                self._calls[call_id] = ShownCall(call_id, name, arguments)
                self._show()
            case ToolProgress(call_id=call_id, text=text) if call_id in self._calls:
                self._calls[call_id].progress = text
                self._show()
            case ToolFinished(call_id=call_id):
                self._calls.pop(call_id, None)
                self._show()
            case ChunkStarted(start=start, end=end):
                self._show_answer(self._reply[start:end])
            case TurnEnded(text=text):
                self._calls.clear()
                if event.outcome == "failed" and event.error_code not in SOUND_CODES:
                    self._show_answer(translated(event.error or ""))
                else:  # the whole text if nothing was spoken
                    self._show_answer(self._answer or text)

    def _show_answer(self, text: str) -> None:
        self._answer = text
        self._show()

    def _show(self) -> None:
        width = LINES * (WIDTH_PX - 4 * SPACE) * 9 // 10  # lines end before a word, not in it
        text = plain_text(self._answer).strip()
        if self._calls:
            line = [*self._calls.values()][-1].line()
            text = "".join(part for part, look in line if look != "sign")
            width = WIDTH_PX - 4 * SPACE
        elide = self.answer.fontMetrics().elidedText
        self.answer.setText(elide(text, Qt.TextElideMode.ElideRight, width))


class CompactMode:
    """Shrinks ``window`` to its captions and controls, hiding ``hidden``, and restores it."""

    def __init__(
        self, window: QWidget, captions: Captions, hidden: list[QWidget], store: QSettings | None
    ) -> None:
        """``store`` remembers the mode and the position for the next start."""
        self._window = window
        self._captions = captions
        self._hidden = hidden
        self._store = store
        self._before: tuple[QByteArray, list[QWidget]] | None = None
        """The large window's geometry, and the parts hidden since; None while it is large."""
        self._minimum_size = window.minimumSize()
        captions.hide()

    @property
    def on(self) -> bool:
        return self._before is not None

    @property
    def was_on(self) -> bool:
        """Whether the window was compact when ``save_state`` was called last."""
        return self._store is not None and bool(self._store.value("compact", False, type=bool))

    @property
    def large_geometry(self) -> QByteArray:
        """The geometry of the large window, as ``saveGeometry`` returns it."""
        return self._before[0] if self._before else self._window.saveGeometry()

    def switch(self, on: bool) -> None:
        if on is not self.on:
            (self._shrink if on else self._grow)()
            self._stay_on_top(on)

    def save_state(self) -> None:
        if self._store is not None:
            self._store.setValue("compact", self.on)
            if self.on:
                self._save_position()

    def _shrink(self) -> None:
        window = self._window
        shown = [part for part in self._hidden if not part.isHidden()]
        self._before = (window.saveGeometry(), shown)
        for part in shown:
            part.hide()
        self._captions.show()
        self._captions.setFixedWidth(WIDTH_PX)
        self._constrain(QLayout.SizeConstraint.SetFixedSize)  # to the height of what is shown
        position = self._store.value("compact_place") if self._store else None
        if isinstance(position, QPoint) and QGuiApplication.screenAt(position):
            window.move(position)

    def _grow(self) -> None:
        assert self._before is not None
        geometry, shown = self._before
        self._save_position()
        self._before = None
        self._captions.hide()
        self._constrain(QLayout.SizeConstraint.SetDefaultConstraint)
        self._window.setMinimumSize(self._minimum_size)
        self._window.setMaximumSize(16_777_215, 16_777_215)  # QWIDGETSIZE_MAX
        for part in shown:
            part.show()
        self._window.restoreGeometry(geometry)

    def _save_position(self) -> None:
        if self._store is not None:
            self._store.setValue("compact_place", self._window.pos())

    def _constrain(self, constraint: QLayout.SizeConstraint) -> None:
        layout = self._window.layout()
        assert layout is not None
        layout.setSizeConstraint(constraint)

    def _stay_on_top(self, on: bool) -> None:
        window = self._window
        window.overrideWindowFlags(
            window.windowFlags() | ON_TOP if on else window.windowFlags() & ~ON_TOP
        )
        # QWidget.setWindowFlag would create a new native window, which has no keyboard focus.
        if (handle := window.windowHandle()) is not None:
            handle.setFlag(ON_TOP, on)
