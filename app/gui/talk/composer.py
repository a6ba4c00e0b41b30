"""Where the user types: Enter sends, Shift+Enter breaks the line, a draft is never lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from app.engine.contracts.events import Event, PermissionAnswered, TurnEnded, UserMessage
from app.gui.kit.icons import icon
from app.gui.kit.stylesheet import margins, theme_of
from app.gui.kit.theme import SPACE

LINES = 6
"""It grows up to this many, then scrolls; enlarged, it takes no more room than this."""

_INSET_PX = 6


class Composer(QPlainTextEdit):
    """The text field. The draft goes only once the conversation has it (``UserMessage``)."""

    submitted = Signal(str)
    sendable = Signal(bool)
    """There is something to send now, or no more."""
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.setAccessibleName(self.tr("Message"))
        self.setPlaceholderText(self.tr("Type a message"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, _INSET_PX, 0, _INSET_PX)
        self._sent: str | None = None
        self._sendable = False
        self._zoom = 1.0
        self.textChanged.connect(self._changed)
        self._fit()

    def show_event(self, event: Event) -> None:
        match event:
            case UserMessage(text=text) if self._sent == text:
                self._sent = None
                if self._draft() == text:
                    self.clear()
            case PermissionAnswered() if self._sent is not None:  # by a typed yes or no
                if self._draft() == self._sent:
                    self.clear()
                self._sent = None
            case TurnEnded():
                self._sent = None

    def submit(self) -> None:
        """Send the draft; sending the same again before it has arrived does nothing."""
        text = self._draft()
        if text and text != self._sent:
            self._sent = text
            self.submitted.emit(text)

    def type_into(self, text: str) -> None:
        """Take over what was typed while the focus was elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insertPlainText(text)

    def set_zoom(self, percent: int) -> None:
        self._zoom = percent / 100
        font = self.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * self._zoom)
        self.setFont(font)
        self._fit()

    def _draft(self) -> str:
        return self.toPlainText().strip()

    def _changed(self) -> None:
        if self._sendable is not bool(self._draft()):
            self._sendable = not self._sendable
            self.sendable.emit(self._sendable)
        self._align()
        self._fit()

    def _align(self) -> None:
        """To the side from which the draft is read; a plain text edit has one side for all."""
        first = self.document().begin()
        direction = first.textDirection() if first.text() else self.layoutDirection()
        from_right = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        lines = max(int(self.document().size().height()), 1)
        step = self.fontMetrics().lineSpacing()
        most = max(round(LINES / max(self._zoom, 1)), 1)
        self.setFixedHeight(min(lines, most) * step + 2 * _INSET_PX)
        fits = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        more = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(fits if lines <= most else more)

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class ComposerCard(QFrame):
    """The composer in its rounded card, with the button that sends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerCard")
        self.composer = Composer(self)
        self.send = QToolButton(self)
        self.send.setObjectName("sendButton")
        self.send.setProperty("look", "primary")
        self.send.setAccessibleName(self.tr("Send"))
        self.send.setToolTip(self.tr("Send (Enter)"))
        self.send.setIconSize(QSize(20, 20))
        self.send.setFixedSize(34, 34)
        self.send.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.send.setEnabled(False)
        self.send.clicked.connect(self.composer.submit)
        self.composer.sendable.connect(self.send.setEnabled)
        self.composer.focused.connect(self._show_focus)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(SPACE * 2, 5, 6, 5))
        row.setSpacing(SPACE)
        row.addWidget(self.composer, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        self._restyle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.composer.setFocus(Qt.FocusReason.MouseFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._restyle()

    def _show_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)

    def _restyle(self) -> None:
        theme = theme_of(self)
        self.send.setIcon(icon("send", theme.on_accent, disabled=theme.text_muted))
