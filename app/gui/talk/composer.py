"""The text field: Enter sends, Shift+Enter starts a new line, and no draft is lost."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from app.engine.contracts.events import (
    Event,
    PermissionAnswered,
    ToolFinished,
    TurnEnded,
    TurnStarted,
    UserMessage,
)
from app.gui.kit.theme import SPACE

LINES = 6
"""It grows to this many lines, then scrolls; zoomed in, to their height at 100%."""
_CURSOR_PX = 2
"""Room for the text cursor at both ends of a line: without it, Qt scrolls sideways to show it."""
_INSET_PX = 6 - _CURSOR_PX


class GrowingText(QPlainTextEdit):
    """Grows with its text to ``lines`` lines, then scrolls; zoomed in, to their height at 100%."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_CURSOR_PX)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)
        self.setViewportMargins(0, _INSET_PX, 0, _INSET_PX)
        self.textChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(10 * SPACE, self.height())  # the layout gives it the width that is left

    def set_zoom(self, percent: int) -> None:
        self._zoom = percent / 100
        font = self.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * self._zoom)
        self.setFont(font)
        self._fit()

    def _fit(self) -> None:
        self._align()
        lines = max(int(self.document().size().height()), 1)
        line_px = self.fontMetrics().lineSpacing()
        most = max(round(self._lines / max(self._zoom, 1)), 1)
        self.setFixedHeight(min(lines, most) * line_px + 2 * (_INSET_PX + _CURSOR_PX))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if lines <= most else policy.ScrollBarAsNeeded
        )

    def _stay(self) -> None:
        """Every line is wrapped, so there is nothing to scroll to sideways."""
        self.horizontalScrollBar().setRange(0, 0)

    def _align(self) -> None:
        """Align all lines to the side on which the first one starts: Qt has one alignment."""
        first = self.document().begin()
        direction = first.textDirection() if first.text() else self.layoutDirection()
        from_right = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class Composer(GrowingText):
    """Keeps the draft until the conversation contains it (``UserMessage``)."""

    submitted = Signal(str)
    sendable = Signal(bool)
    """Whether there is something to send now."""
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LINES, parent)
        self.setObjectName("composer")
        self.setAccessibleName(self.tr("Message"))
        self.setPlaceholderText(self.tr("Ask anything"))
        self.setTabChangesFocus(True)
        self._sent: str | None = None
        """What was sent and has not arrived yet."""
        self._turn = 0
        """The latest turn that is known."""
        self._turn_before = 0
        """The latest turn that does not carry what was sent."""
        self._after_sent = ""
        """The draft that follows what was sent."""
        self._preedit = ""
        """What an input method is composing; it is not part of the text yet."""
        self.is_sendable = False
        """Whether there is something to send now."""
        self.textChanged.connect(self._update)

    def show_event(self, event: Event) -> None:
        self._turn = max(self._turn, event.turn)
        match event:
            case UserMessage(text=text) if self._sent == text:
                self._clear_sent()
            case PermissionAnswered() | ToolFinished(outcome="cancelled") if self._sent is not None:
                self._clear_sent()  # what was typed did this
            case TurnStarted(source="spoken" | "announcement" | "replay") | UserMessage():
                self._turn_before = event.turn
            case TurnEnded(turn=turn) if turn > self._turn_before and self._sent is not None:
                self._clear_sent(arrived=False)

    def submit(self) -> None:
        """Send the draft, unless the same text has been sent and has not arrived yet."""
        self._commit_composition()
        text = self.draft
        if text and text != self._sent:
            self._sent, self._turn_before = text, self._turn
            self.submitted.emit(text)

    def type_into(self, text: str) -> None:
        """Insert what was typed while another widget had the focus, and take the focus."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insertPlainText(text)

    def append_draft(self, text: str) -> None:
        """Add ``text`` to the end of the draft, and not to a message that is on its way."""
        if self._sent is not None and self.draft == self._sent:
            self._after_sent = join_drafts(self._after_sent, text)
            return
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.insertPlainText(join_drafts(self.draft, text).removeprefix(self.draft))

    def remove_draft(self, text: str) -> None:
        """Clear the draft if it is ``text``, which has been sent by other means."""
        if self.draft == text:
            self.clear()

    @property
    def draft(self) -> str:
        return self.toPlainText().strip()

    def _clear_sent(self, *, arrived: bool = True) -> None:
        if arrived and self.draft == self._sent:
            self.clear()
        self._sent = None
        if text := self._after_sent:
            self._after_sent = ""
            self.append_draft(text)

    def _commit_composition(self) -> None:
        """Add what an input method is composing to the text: it is part of the message."""
        if self._preedit:
            QGuiApplication.inputMethod().commit()
        if self._preedit:  # the platform's input method has not committed it at once
            event = QInputMethodEvent()
            event.setCommitString(self._preedit)
            QApplication.sendEvent(self, event)
            QGuiApplication.inputMethod().reset()

    def _update(self) -> None:
        if self.is_sendable is not bool(self.draft or self._preedit):
            self.is_sendable = not self.is_sendable
            self.sendable.emit(self.is_sendable)

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self._update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


def join_drafts(one: str, other: str) -> str:
    """Two drafts as one text: neither is lost."""
    return "\n".join(filter(None, (one.strip(), other.strip())))
