"""What can be done with a message: a row of buttons where the mouse is, a menu for the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTextEdit, QToolButton

from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_said import Said, said_at
from app.gui.kit import icons
from app.gui.kit.announce import announce
from app.gui.kit.stylesheet import theme_of

BUTTON_PX = 16
_Choice = tuple[str, str, Callable[[], None]]


class MessageActions(QObject):
    """Of the messages that ``view`` shows."""

    playRequested = Signal(object)
    """Say this ``Said`` again."""
    editRequested = Signal(int, str)
    """Edit the user's message of that number."""
    againRequested = Signal(int)
    """Answer the user's message of that number again."""
    spokenRequested = Signal(str)
    """Show how this text is spoken."""

    def __init__(self, view: QTextEdit, pages: TranscriptDocument) -> None:
        super().__init__(view)
        self._view = view
        self._pages = pages
        self.said: Said | None = None
        """The message whose buttons are shown."""
        self.row = QFrame(view.viewport())
        self.row.setObjectName("messageActions")
        self.row.setProperty("look", "notice")
        self._line = QHBoxLayout(self.row)
        self._line.setContentsMargins(2, 2, 2, 2)
        self._line.setSpacing(0)
        self.row.hide()
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.hide)
        pages.changed.connect(self.hide)

    def hide(self) -> None:
        self.said = None
        self.row.hide()

    def show_at(self, y: int) -> None:
        """The buttons of the message at ``y`` in the view; none there: those that are shown."""
        at = y + self._view.verticalScrollBar().value()
        said = next(self._between(at, at), None)
        if said is None or (self.said and said.passages == self.said.passages):
            return
        self.hide()  # what is added to it meanwhile counts for its size
        self.said = said
        while (item := self._line.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        colour = theme_of(self._view).text_muted
        for name, words, act in self._choices(said):
            button = QToolButton(self.row)
            button.setIcon(icons.icon(name, colour, BUTTON_PX))
            button.setIconSize(QSize(BUTTON_PX, BUTTON_PX))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has the menu
            button.clicked.connect(act)
            self._line.addWidget(button)
        self._place(said)
        self.row.show()

    def menu(self, event: QContextMenuEvent) -> QMenu:
        """For the message where the mouse is; by the keyboard, for the last one in sight."""
        scrolled = self._view.verticalScrollBar().value()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            height = self._view.viewport().height()
            said = next(reversed([*self._between(scrolled, scrolled + height)]), None)
        else:
            at = event.pos().y() + scrolled
            said = next(self._between(at, at), None)
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for _, words, act in self._choices(said) if said else ():
            menu.addAction(words, act)
        if self._view.textCursor().hasSelection():
            menu.addSeparator()
            menu.addAction(self.tr("Copy the selection"), self._view.copy)
            menu.addAction(self.tr("How is this spoken?"), self._ask_how_spoken)
        return menu

    def _ask_how_spoken(self) -> None:
        self.spokenRequested.emit(self._view.textCursor().selection().toPlainText().strip())

    def _choices(self, said: Said) -> Iterator[_Choice]:
        """Icon, words, and what is done."""
        yield "play", self.tr("Play again"), lambda: self.playRequested.emit(said)
        yield "copy", self.tr("Copy message"), lambda: self._copy(said.text.strip())
        if said.code:
            yield "code", self.tr("Copy code"), lambda: self._copy(said.code)
        if said.by_user:
            edit = self.editRequested
            yield "edit", self.tr("Edit and ask again"), lambda: edit.emit(said.question, said.text)
        elif said.question >= 0:
            yield "reset", self.tr("Answer again"), lambda: self.againRequested.emit(said.question)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self._view, self.tr("Copied"))

    def _between(self, top: float, bottom: float) -> Iterator[Said]:
        passages = self._pages.passages
        for passage, _ in self._pages.between(top, bottom):
            if said := said_at(passages, passages.index(passage)):
                yield said

    def _place(self, said: Said) -> None:
        """Below the message's end, where it begins to be read; the user's on the other side."""
        shown = [passage for passage in said.passages if passage.frame is not None]
        area = self._pages.rect(shown[-1]).toRect()
        area.translate(0, -self._view.verticalScrollBar().value())
        self.row.adjustSize()
        size = self.row.sizeHint()
        at_right = said.by_user is not self._view.isRightToLeft()
        x = area.right() - size.width() if at_right else area.left()
        y = min(area.bottom() + 2, self._view.viewport().height() - size.height())
        self.row.setGeometry(QRect(QPoint(x, max(y, 0)), size))

    # --- Qt -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                if not event.buttons():
                    self.show_at(round(event.position().y()))
            case QEvent.Type.Leave | QEvent.Type.Wheel:
                self.hide()
        return False
