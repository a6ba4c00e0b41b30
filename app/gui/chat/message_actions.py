"""Actions on a message: buttons where the mouse is, and a context menu for the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit

from app.gui.chat.passage import ShownMessage, message_at
from app.gui.chat.passage_renderer import MESSAGE_GAP_PX
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.kit.announce import announce
from app.gui.kit.layouts import hbox
from app.gui.kit.widgets import IconButton

BUTTON_PX = 16
_Action = tuple[str, str, Callable[[], None]]
"""Icon, label, and what it does."""


class MessageActions(QObject):
    playRequested = Signal(object)
    """Play this ``ShownMessage`` again."""
    editRequested = Signal(int, str)
    """Edit the user's message with that index and text."""
    regenerateRequested = Signal(int)
    """Answer the user's message with that index again."""
    pronunciationRequested = Signal(str)
    """Show how this text is pronounced."""

    def __init__(self, view: QTextEdit, document: TranscriptDocument) -> None:
        super().__init__(view)
        self._view = view
        self._document = document
        self._message: ShownMessage | None = None
        """The message whose buttons are shown."""
        self.row = QFrame(view.viewport())
        self.row.setObjectName("messageActions")
        self._layout = hbox(parent=self.row, spacing=0)
        self.row.hide()
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.hide)
        document.changed.connect(self.hide)

    def hide(self) -> None:
        self._message = None
        self.row.hide()

    def show_at(self, y: int) -> None:
        """Show the buttons of the message at ``y`` in the view, if there is one and its end is in
        view."""
        message = self._message_at(y)
        shown = self._message.passages if self._message else ()
        if message is None or message.passages == shown:
            return
        self.hide()  # buttons that are added to a visible row do not count in its size
        self._message = message
        for button in self.row.findChildren(IconButton):
            button.hide()
            button.deleteLater()
        for icon, label, act in self._actions(message):
            added = IconButton(icon, label, self.row, size=BUTTON_PX)
            added.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keyboard users have the menu
            added.clicked.connect(act)
            self._layout.addWidget(added)
        self.row.setVisible(self._place(message))

    def menu(self, event: QContextMenuEvent) -> QMenu:
        """For the message at the mouse or, if a key opened the menu, for the last one in view."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            message = next(reversed([*self._between(0, self._view.viewport().height())]), None)
        else:
            message = self._message_at(event.pos().y())
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for _, label, act in self._actions(message) if message else ():
            menu.addAction(label, act)
        if self._view.textCursor().hasSelection():
            menu.addSeparator()
            menu.addAction(self.tr("Copy selection"), self._view.copy)
            menu.addAction(self.tr("How is this spoken?"), self._request_pronunciation)
        return menu

    def _request_pronunciation(self) -> None:
        self.pronunciationRequested.emit(self._view.textCursor().selection().toPlainText().strip())

    def _actions(self, message: ShownMessage) -> Iterator[_Action]:
        question, text = message.question, message.text
        yield "play", self.tr("Play again"), lambda: self.playRequested.emit(message)
        yield "copy", self.tr("Copy message"), lambda: self._copy(text.strip())
        if code := message.code:
            yield "code", self.tr("Copy code"), lambda: self._copy(code)
        if message.by_user:
            edit = self.editRequested
            yield "edit", self.tr("Edit and ask again"), lambda: edit.emit(question, text)
        elif question >= 0:
            yield "reset", self.tr("Answer again"), lambda: self.regenerateRequested.emit(question)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self._view, self.tr("Copied"))

    def _message_at(self, y: int) -> ShownMessage | None:
        return next(self._between(y, y), None)

    def _between(self, top: int, bottom: int) -> Iterator[ShownMessage]:
        """The messages between two y coordinates in the view."""
        scrolled = self._view.verticalScrollBar().value()
        passages = self._document.passages
        for passage, _ in self._document.passages_between(top + scrolled, bottom + scrolled):
            if message := message_at(passages, passages.index(passage)):
                yield message

    def _place(self, message: ShownMessage) -> bool:
        """Place the buttons in the gap below the message, at its left, or at the right for the
        user's. False if that is not in view."""
        shown = [passage for passage in message.passages if passage.frame is not None]
        area = self._document.rect(shown[-1]).toRect()
        area.translate(0, -self._view.verticalScrollBar().value())
        self.row.adjustSize()
        size = self.row.sizeHint()
        at_right = message.by_user is not self._view.isRightToLeft()
        inset = (size.height() - BUTTON_PX) // 2  # of the icon in its button
        x = area.right() - size.width() + inset if at_right else area.left() - inset
        y = area.bottom() + (round(MESSAGE_GAP_PX) - size.height()) // 2
        self.row.setGeometry(QRect(QPoint(x, y), size))
        return self._view.viewport().rect().contains(self.row.geometry())

    # --- Qt -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                if not event.buttons():
                    self.show_at(round(event.position().y()))
            case QEvent.Type.Leave | QEvent.Type.Wheel:
                self.hide()
        return False
