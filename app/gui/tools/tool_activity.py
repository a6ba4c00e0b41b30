"""The tool calls of the current turn, one per line."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

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
from app.gui.kit.layouts import vbox
from app.gui.kit.theme import SPACE
from app.gui.tools.tool_call_line import CallLine

TICK_MS = 250
MAX_HEIGHT_PX = 240
"""A taller list scrolls, to leave room for the conversation."""


class ToolActivity(QFrame):
    """Hidden while the turn has no calls."""

    cancelRequested = Signal(str)
    """The id of the call to cancel."""
    retryRequested = Signal(str)
    """The message that asks the model to try a call again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolActivity")
        self.setAccessibleName(self.tr("Tools"))
        self.lines: list[CallLine] = []
        """In the order in which the calls started."""
        self.tab_after: QWidget | None = None
        """The widget from which Tab goes to the first call."""
        self._list = QWidget()
        self._rows = vbox(parent=self._list, spacing=SPACE // 2, margins=(0, 0, SPACE, 0))
        self._scroll = _Scroll(self._list, self)
        vbox(self._scroll, parent=self, margins=SPACE // 2)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._show_elapsed)
        self._update()

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted() | ConversationOpened():
                self._clear()
            case ToolStarted():
                self._add_line(event)
            case ToolProgress(call_id=call_id, text=text):
                for line in self._running(call_id):
                    line.show_progress(text)
            case ToolFinished(call_id=call_id):
                for line in self._running(call_id):
                    line.finish(event)
                    announce(self, line.accessibleName())
            case TurnEnded():
                for line in self._running():
                    line.finish_as_canceled()
            case _:
                return
        self._update()

    @property
    def is_ticking(self) -> bool:
        return self._timer.isActive()

    def _add_line(self, call: ToolStarted) -> None:
        line = CallLine(call, self._list)
        line.cancelRequested.connect(self.cancelRequested)
        line.retryRequested.connect(self.retryRequested)
        line.fold.moveRequested.connect(lambda step: self._move_focus(line, step))
        line.fold.toggled.connect(lambda unfolded: self._show_details(line, unfolded))
        self.lines.append(line)
        self._rows.addWidget(line)
        line.show()
        self._set_tab_order()
        self._scroll_to(line)

    def _show_details(self, line: CallLine, unfolded: bool) -> None:
        """Only one call at a time is expanded."""
        if unfolded:
            for other in self.lines:
                other.fold.setChecked(other is line)
            self._set_tab_order()
            self._scroll_to(line)

    def _move_focus(self, line: CallLine, step: int) -> None:
        place = self.lines.index(line) + step
        if 0 <= place < len(self.lines):
            self.lines[place].fold.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.lines[place].fold)

    def _scroll_to(self, line: CallLine) -> None:
        """Scroll once ``line`` is laid out; to its beginning if it is too high."""

        def scroll() -> None:
            for part in (line, line.fold):
                self._scroll.ensureWidgetVisible(part, 0, 0)

        QTimer.singleShot(0, line, scroll)

    def _set_tab_order(self) -> None:
        """Tab goes through the calls from top to bottom."""
        stops = [self.tab_after] if self.tab_after else []
        for line in self.lines:
            stops += line.tab_stops()
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _running(self, call_id: str | None = None) -> list[CallLine]:
        running = [line for line in self.lines if line.outcome is None]
        return [line for line in running if call_id in (None, line.call_id)]

    def _clear(self) -> None:
        for line in self.lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines.clear()

    def _update(self) -> None:
        running = self._running()
        for line in self.lines:
            line.enable_retry(not running)  # the message would interrupt the other calls
        self.setVisible(bool(self.lines))
        if running and not self.is_ticking:
            self._timer.start()
        elif not running:
            self._timer.stop()

    def _show_elapsed(self) -> None:
        for line in self._running():
            line.show_elapsed()


class _Scroll(QScrollArea):
    """As high as its content, up to ``MAX_HEIGHT_PX`` and a third of the window."""

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
        content = self._content.sizeHint()
        limit = min(MAX_HEIGHT_PX, self.window().height() // 3)
        return QSize(content.width(), min(content.height(), limit))

    def minimumSizeHint(self) -> QSize:
        width = self._content.minimumSizeHint().width()
        return QSize(width, min(self.sizeHint().height(), 8 * SPACE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
