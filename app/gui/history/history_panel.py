"""The list of stored conversations by date, with search and actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.engine.contracts.stored_conversation import StoredConversation
from app.gui.chat.passage_renderer import COLUMN_PX
from app.gui.history.conversation_delegate import (
    CONVERSATION_ROLE,
    ConversationDelegate,
    group_of,
)
from app.gui.kit.controls import Switch
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton

DEBOUNCE_MS = 80
"""How long typing must pause before a search."""


class HistoryPanel(QWidget):
    """Shows conversations and emits the user's requests, with the conversation's number."""

    searched = Signal(str)
    opened = Signal(int)
    renamed = Signal(int, str)
    pinned = Signal(int, bool)
    deleted = Signal(int, str)
    """A conversation and its title."""
    undone = Signal()
    """Restore what was deleted last."""
    exportRequested = Signal(object)
    """Write this ``StoredConversation`` to a file."""
    newRequested = Signal()
    privateRequested = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self._search_timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._search_timer.timeout.connect(self.search_now)
        self.new_button = QPushButton(self.tr("New"))
        self.new_button.setAccessibleName(self.tr("New conversation"))
        self.new_button.setToolTip(self.tr("New conversation (Ctrl+N)"))
        self.new_button.clicked.connect(self.newRequested)
        name = self.tr("Close the history")
        self.close_button = IconButton("close", self.tr("Close (Esc)"), self, accessible_name=name)
        self.close_button.clicked.connect(self.closed)
        self.search_field = QLineEdit()
        self.search_field.setAccessibleName(self.tr("Search the conversations"))
        self.search_field.setPlaceholderText(self.tr("Search"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.textChanged.connect(lambda: self._search_timer.start())
        self.list = _List(self)
        self.list.itemActivated.connect(self._open_current)
        self.list.itemChanged.connect(self._save_title)
        self.list.currentItemChanged.connect(self._update_actions)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.delegate = ConversationDelegate(self)
        self.list.setItemDelegate(self.delegate)
        self.message = wrapped("", "muted")
        """Shown in place of an empty list."""
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.actions_row = [
            self._action(self.tr("Open"), self.tr("Open the conversation"), self._open_current),
            self._action(self.tr("Rename"), self.tr("Rename (F2)"), self.rename),
            self._action(self.tr("Pin"), self.tr("Keep it at the top, for ever"), self.pin),
            self._action(self.tr("Export…"), self.tr("Write it to a file"), self.export),
            self._action(self.tr("Delete"), self.tr("Delete (Del)"), self.delete),
        ]
        _, _, self.pin_button, self.export_button, self.delete_button = self.actions_row
        self.undo_bar = QFrame()
        self.undo_bar.setProperty("look", "notice")
        self._deleted_label = wrapped("")
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.clicked.connect(self._undo)
        self.undo_bar.hide()
        self.private_box = Switch(self.tr("Private mode: store nothing"))
        self.private_box.clicked.connect(self.privateRequested)
        self._lay_out()
        self._update_actions()

    # --- building -------------------------------------------------------------------------------

    def _action(self, label: str, tooltip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(label)
        button.setProperty("look", "link")
        button.setToolTip(tooltip)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Conversations"))
        heading.setProperty("look", "title")
        top = hbox((heading, 1), self.new_button, self.close_button)
        actions = hbox(*self.actions_row, None)
        margins = (SPACE + 4, SPACE // 2, SPACE, SPACE // 2)
        hbox((self._deleted_label, 1), self.undo_button, parent=self.undo_bar, margins=margins)
        inner = QWidget()
        inner.setMaximumWidth(COLUMN_PX)
        vbox(
            top,
            self.search_field,
            (self.list, 1),
            (self.message, 1),
            actions,
            self.undo_bar,
            self.private_box,
            parent=inner,
            margins=(2 * SPACE, SPACE, 2 * SPACE, SPACE),
        )
        hbox(None, (inner, 1000), None, parent=self)

    def stops(self) -> list[QWidget]:
        """The widgets that Tab reaches, in order."""
        top = [self.new_button, self.close_button, self.search_field, self.list]
        return [*top, *self.actions_row, self.undo_button, self.private_box]

    # --- what is shown --------------------------------------------------------------------------

    def reset(self) -> None:
        """Show all conversations, with the keyboard focus in the search field."""
        self.search_field.clear()
        self.search_now()
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_now(self) -> None:
        self._search_timer.stop()
        self.searched.emit(self.search_field.text())

    def show_conversations(
        self, words: str, found: Sequence[StoredConversation], today: date | None = None
    ) -> None:
        """Show what a search for ``words`` has found, or all conversations if that is empty."""
        before = self.current()
        self.delegate.words = words
        self.list.blockSignals(True)
        self.list.clear()
        selected: QTreeWidgetItem | None = None
        day = today or date.today()
        for group, conversations in groupby(found, key=lambda one: group_of(one, day)):
            head = QTreeWidgetItem(self.list, [group])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for one in conversations:
                item = QTreeWidgetItem(head, [one.title])
                item.setData(0, CONVERSATION_ROLE, one)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                if one.excerpt:
                    accessible = f"{one.title}. {one.excerpt}"
                    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, accessible)
                if selected is None or (before and one.number == before.number):
                    selected = item
        self.list.expandAll()
        if selected is not None:
            self.list.setCurrentItem(selected)
        self.list.blockSignals(False)
        if words.strip():
            nothing = self.tr("Nothing found for “{words}”.").format(words=words.strip())
        else:
            nothing = self.tr("No conversations yet. What you say and hear is kept here.")
        self._show_message("" if found else nothing)

    def show_error(self, message: str) -> None:
        """Show ``message`` in place of the conversations."""
        self.list.clear()
        self._show_message(message)

    def show_deleted(self, title: str) -> None:
        """Offer to undo the deletion."""
        self._deleted_label.setText(self.tr("“{title}” is deleted.").format(title=title))
        self.undo_bar.show()

    def current(self) -> StoredConversation | None:
        """The selected conversation."""
        return _conversation(self.list.currentItem())

    def _show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.list.setVisible(not text)
        self._update_actions()

    def _update_actions(self) -> None:
        conversation = self.current()
        for button in self.actions_row:
            button.setVisible(conversation is not None)
        if conversation is not None:
            self.pin_button.setText(self.tr("Unpin") if conversation.pinned else self.tr("Pin"))

    # --- actions --------------------------------------------------------------------------------

    def rename(self) -> None:
        """Edit the title in its row."""
        item = self.list.currentItem()
        if item is not None and self.current():
            self.list.setFocus()
            self.list.editItem(item)

    def pin(self) -> None:
        if conversation := self.current():
            self.pinned.emit(conversation.number, not conversation.pinned)

    def export(self) -> None:
        if conversation := self.current():
            self.exportRequested.emit(conversation)

    def delete(self) -> None:
        if conversation := self.current():
            self.deleted.emit(conversation.number, conversation.title)

    def _open_current(self) -> None:
        if conversation := self.current():
            self.opened.emit(conversation.number)

    def _save_title(self, item: QTreeWidgetItem) -> None:
        conversation = _conversation(item)
        if conversation and item.text(0) != conversation.title:
            self.renamed.emit(conversation.number, item.text(0))

    def _undo(self) -> None:
        self.undo_bar.hide()
        self.list.setFocus()
        self.undone.emit()

    def _show_menu(self, position: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.actions_row:
            menu.addAction(button.text(), button.click)
        menu.popup(self.list.viewport().mapToGlobal(position))

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down if self.search_field.hasFocus():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.search_field.hasFocus():
                self._open_current()
            case Qt.Key.Key_F2:
                self.rename()
            case Qt.Key.Key_Delete:
                self.delete()
            case _ if not event.text().isprintable() or not event.text():
                super().keyPressEvent(event)  # the window's shortcuts, but not letters

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self.undo_bar.hide()


def _conversation(item: QTreeWidgetItem | None) -> StoredConversation | None:
    """The conversation of a row; None for a group."""
    found = item.data(0, CONVERSATION_ROLE) if item else None
    return found if isinstance(found, StoredConversation) else None


class _List(QTreeWidget):
    """Enter opens, F2 renames, Delete deletes. Letters do nothing: there is a search field."""

    def __init__(self, parent: HistoryPanel) -> None:
        super().__init__(parent)
        self.setProperty("look", "rows")
        self.setAccessibleName(parent.tr("Conversations"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Space):
            event.ignore()
        elif self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # from the field that edits the title: Enter only ends the editing
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.itemActivated.emit(self.currentItem(), 0)
        else:
            super().keyPressEvent(event)

    def drawBranches(self, *_: object) -> None:
        """Draw none, because the groups are always expanded."""

    def keyboardSearch(self, search: str) -> None: ...

    def sizeHint(self) -> QSize:
        return QSize(360, 400)
