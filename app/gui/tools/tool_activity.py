"""What the assistant does for the user right now: one line for each tool call of the turn, which
tells how it goes and unfolds into its arguments and result."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.engine.contracts.events import (
    ConversationOpened,
    Event,
    ToolFinished,
    ToolProgress,
    ToolStarted,
    TurnEnded,
    TurnStarted,
)
from app.gui.kit.announce import announce
from app.gui.kit.stylesheet import margins
from app.gui.kit.theme import SPACE, Theme
from app.gui.tools.tool_call_line import CallLine

TICK_MS = 250
HEIGHT_PX = 240
"""Of more calls or longer ones the list scrolls: the conversation needs the room."""


class ToolActivity(QFrame):
    """The calls of the current turn; hidden while there are none."""

    cancelRequested = Signal(str)
    """The id of the call whose Cancel was clicked."""
    askRequested = Signal(str)
    """Words for the model: to have a call tried again, which it decides upon."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolActivity")
        self.setAccessibleName(self.tr("Tools"))
        self._theme = theme
        self.lines: list[CallLine] = []
        """In the order of their start."""
        self.tab_after: QWidget | None = None
        """Where Tab comes from into the calls."""
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(margins(0, 0, SPACE, 0))
        self._rows.setSpacing(SPACE // 2)
        self._scroll = _Scroll(self._list, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE // 2, SPACE // 2, SPACE // 2, SPACE // 2)
        column.addWidget(self._scroll)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._arrange()

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted() | ConversationOpened():
                self._clear()
            case ToolStarted():
                self._start(event)
            case ToolProgress(call_id=call_id, text=text):
                for line in self._running(call_id):
                    line.progress(text)
            case ToolFinished(call_id=call_id):
                for line in self._running(call_id):
                    line.end(event)
                    self._announce(line)
            case TurnEnded():  # every call has ended by now; should one not have, it was dropped
                for line in self._running():
                    line.drop()
            case _:
                return
        self._arrange()

    @property
    def ticking(self) -> bool:
        return self._timer.isActive()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for line in self.lines:
            line.set_theme(theme)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [stop for line in self.lines for stop in line.stops()]

    def _start(self, call: ToolStarted) -> None:
        line = CallLine(call, self._theme, self._list)
        line.cancelled.connect(self.cancelRequested)
        line.pleaded.connect(self.askRequested)
        line.fold.went.connect(lambda step: self._go(line, step))
        line.fold.toggled.connect(lambda unfolded: self._show_details(line, unfolded))
        self.lines.append(line)
        self._rows.addWidget(line)
        line.show()
        self._order()
        self._bring_into_sight(line)

    def _show_details(self, line: CallLine, unfolded: bool) -> None:
        """One call at a time is unfolded."""
        if unfolded:
            for other in self.lines:
                other.fold.setChecked(other is line)
            self._order()
            self._bring_into_sight(line)

    def _go(self, line: CallLine, step: int) -> None:
        place = self.lines.index(line) + step
        if 0 <= place < len(self.lines):
            self.lines[place].fold.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.lines[place].fold)

    def _bring_into_sight(self, line: CallLine) -> None:
        """Once it has its place; of one that is too high, the beginning."""

        def bring() -> None:
            for part in (line, line.fold):
                self._scroll.ensureWidgetVisible(part, 0, 0)

        QTimer.singleShot(0, line, bring)

    def _order(self) -> None:
        """Tab goes through the calls as they stand, not as their parts were made."""
        before = [self.tab_after] if self.tab_after else []
        for one, following in pairwise([*before, *self.stops()]):
            self.setTabOrder(one, following)

    def _announce(self, line: CallLine) -> None:
        announce(self, line.accessibleName())

    def _running(self, call_id: str | None = None) -> list[CallLine]:
        running = [line for line in self.lines if line.outcome is None]
        return [line for line in running if call_id in (None, line.call_id)]

    def _clear(self) -> None:
        for line in self.lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines.clear()

    def _arrange(self) -> None:
        running = self._running()
        for line in self.lines:
            line.offer_again(not running)  # asking barges in, and would stop the others
        self.setVisible(bool(self.lines))
        if running and not self.ticking:
            self._timer.start()
        elif not running:
            self._timer.stop()

    def _tick(self) -> None:
        for line in self._running():
            line.tick()


class _Scroll(QScrollArea):
    """As high as what it holds, up to ``HEIGHT_PX`` and a third of the window."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._content = content
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        wanted = self._content.sizeHint()
        limit = min(HEIGHT_PX, self.window().height() // 3)
        return QSize(wanted.width(), min(wanted.height(), limit))

    def minimumSizeHint(self) -> QSize:
        least = self._content.minimumSizeHint()
        return QSize(least.width(), min(self.sizeHint().height(), 8 * SPACE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
