"""The sidebar: a new chat, the stored conversations by date with search, and the settings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QCursor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.engine.contracts.stored_conversation import StoredConversation
from app.gui.history.conversation_delegate import (
    CONVERSATION_ROLE,
    MORE_PX,
    ConversationDelegate,
    group_of,
    second_line,
    time_of,
)
from app.gui.kit.controls import Button
from app.gui.kit.forms import tooltip, wrapped
from app.gui.kit.icons import icon
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.shortcuts import with_keys
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton

_NO_ROW = QModelIndex()
DEBOUNCE_MS = 80
"""How long typing must pause before a search."""


class Sidebar(QWidget):
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
    settingsRequested = Signal()
    closed = Signal()
    """Esc was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._search_timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._search_timer.timeout.connect(self.search_now)
        self.new_button = _row_button("edit", self.tr("New chat"), "Ctrl+N")
        self.new_button.clicked.connect(self.newRequested)
        self.settings_button = _row_button("settings", self.tr("Settings"), "Ctrl+,")
        self.settings_button.clicked.connect(self.settingsRequested)
        self.search_field = QLineEdit()
        self.search_field.setAccessibleName(self.tr("Search the conversations"))
        self.search_field.setPlaceholderText(self.tr("Search"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search_field.textChanged.connect(lambda: self._search_timer.start())
        self.list = _List(self)
        self.list.itemActivated.connect(self._open_current)
        self.list.itemChanged.connect(self._save_title)
        self.list.itemClicked.connect(self._open_clicked)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.delegate = ConversationDelegate(self)
        self.list.setItemDelegate(self.delegate)
        self.message = wrapped("", "muted")
        """Shown in place of an empty list."""
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more_button = IconButton("more", self.tr("Actions"), self.list.viewport(), size=16)
        self.more_button.setFixedSize(MORE_PX, MORE_PX)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the Menu key does the same
        self.more_button.clicked.connect(self._show_menu_of_more)
        self.more_button.hide()
        self._menu_is_open = False
        self.list.entered.connect(self._show_more)
        self.list.left.connect(self._hide_more)
        self.list.entered_by_key.connect(self._select_first)
        self.undo_bar = QFrame()
        self.undo_bar.setProperty("look", "notice")
        self._deleted_label = wrapped("")
        self.undo_button = Button(self.tr("Undo"), self._undo)
        self.undo_bar.hide()
        self._lay_out()

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        margins = (SPACE + 4, SPACE // 2, SPACE, SPACE // 2)
        hbox((self._deleted_label, 1), self.undo_button, parent=self.undo_bar, margins=margins)
        vbox(
            self.new_button,
            self.search_field,
            (self.list, 1),
            (self.message, 1),
            self.undo_bar,
            self.settings_button,
            parent=self,
            margins=(SPACE + 4, SPACE + 4, SPACE + 4, SPACE + 4),
        )

    def stops(self) -> list[QWidget]:
        """The widgets that Tab reaches, in order."""
        top = [self.new_button, self.search_field, self.list]
        return [*top, self.undo_button, self.settings_button]

    # --- what is shown --------------------------------------------------------------------------

    def start_search(self) -> None:
        """Put the keyboard focus in the search field."""
        self.search_field.selectAll()
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
        day = today or date.today()
        for group, conversations in groupby(found, key=lambda one: group_of(one, day)):
            head = QTreeWidgetItem(self.list, [group])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for one in conversations:
                item = QTreeWidgetItem(head, [one.title])
                item.setData(0, CONVERSATION_ROLE, one)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                tip = tooltip(one.title, time_of(one))
                item.setData(0, Qt.ItemDataRole.ToolTipRole, tip)
                if line := second_line(one):
                    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{one.title}. {line}")
        self.list.expandAll()
        self.select(before.number if before else None)
        self.list.blockSignals(False)
        if self.more_button.isVisible():
            self._follow_pointer()
        if words.strip():
            nothing = self.tr("Nothing found for “{words}”.").format(words=words.strip())
        else:
            nothing = self.tr("Your chats appear here.")
        self._show_message("" if found else nothing)

    def show_error(self, message: str) -> None:
        """Show ``message`` in place of the conversations."""
        self.list.clear()
        self._show_message(message)

    def show_deleted(self, title: str) -> None:
        """Offer to undo the deletion."""
        self._deleted_label.setText(self.tr("“{title}” is deleted.").format(title=title))
        self.undo_bar.show()

    def hide_deleted(self) -> None:
        """The deletion cannot be undone any more."""
        self.undo_bar.hide()

    def current(self) -> StoredConversation | None:
        """The selected conversation."""
        return _conversation(self.list.currentItem())

    def _show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.list.setVisible(not text)

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

    def _open_clicked(self, item: QTreeWidgetItem) -> None:
        if conversation := _conversation(item):
            self.opened.emit(conversation.number)

    def _select_first(self) -> None:
        """Select the first conversation if none is."""
        if self.current() is None and (rows := self._rows()):
            self.list.setCurrentItem(rows[0])

    def select(self, number: int | None) -> None:
        """Select the conversation that is open in the window; None selects none."""
        for item in self._rows():
            found = _conversation(item)
            if found is not None and found.number == number:
                self.list.setCurrentItem(item)
                return
        self.list.selectionModel().clear()

    def _rows(self) -> list[QTreeWidgetItem]:
        """The conversations, from top to bottom."""
        flags = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        return [item for item in self.list.findItems("", flags) if _conversation(item)]

    def _save_title(self, item: QTreeWidgetItem) -> None:
        conversation = _conversation(item)
        if conversation and item.text(0) != conversation.title:
            self.renamed.emit(conversation.number, item.text(0))

    def _undo(self) -> None:
        self.undo_bar.hide()
        self.list.setFocus()
        self.undone.emit()

    def _show_menu(self, position: QPoint) -> None:
        item = self.list.itemAt(position)
        conversation = _conversation(item)
        if item is not None and conversation is not None:
            self.list.setCurrentItem(item)
            self._menu(conversation).popup(self.list.viewport().mapToGlobal(position))

    def _menu(self, conversation: StoredConversation) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._note_menu(True)
        menu.aboutToHide.connect(lambda: self._note_menu(False))
        menu.addAction(self.tr("Open"), self._open_current)
        menu.addAction(self.tr("Rename"), self.rename)
        menu.addAction(self.tr("Unpin") if conversation.pinned else self.tr("Pin"), self.pin)
        menu.addAction(self.tr("Export…"), self.export)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self.delete)
        return menu

    def _show_more(self, index: QModelIndex) -> None:
        """Show the button for more actions in the row under the pointer."""
        if self._menu_is_open:
            return
        row = self.list.visualRect(index)
        is_conversation = isinstance(index.data(CONVERSATION_ROLE), StoredConversation)
        self.delegate.with_button = QPersistentModelIndex(index if is_conversation else _NO_ROW)
        self.more_button.setVisible(is_conversation)
        x = row.left() + 4 if self.isRightToLeft() else row.right() - MORE_PX - 4
        self.more_button.move(x, row.center().y() - MORE_PX // 2 + 1)
        self.list.viewport().update()

    def _hide_more(self) -> None:
        self._show_more(_NO_ROW)

    def _follow_pointer(self) -> None:
        """Show the button in the row under the pointer, now that the rows or the menu changed."""
        viewport = self.list.viewport()
        place = viewport.mapFromGlobal(QCursor.pos())
        self._show_more(self.list.indexAt(place) if viewport.rect().contains(place) else _NO_ROW)

    def _note_menu(self, is_open: bool) -> None:
        self._menu_is_open = is_open
        if not is_open:
            self._follow_pointer()

    def _show_menu_of_more(self) -> None:
        item = self.list.itemAt(self.more_button.geometry().center())
        conversation = _conversation(item)
        if item is not None and conversation is not None:
            self.list.setCurrentItem(item)
            corner = self.more_button.rect().bottomLeft()
            self._menu(conversation).popup(self.more_button.mapToGlobal(corner))

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.search_field.text():
                self.search_field.clear()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down if self.search_field.hasFocus():
                self._select_first()
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.search_field.hasFocus():
                self._select_first()
                self._open_current()
            case Qt.Key.Key_F2:
                self.rename()
            case Qt.Key.Key_Delete:
                self.delete()
            case _ if not event.text().isprintable() or not event.text():
                super().keyPressEvent(event)  # the window's shortcuts, but not letters


def _row_button(picture: str, label: str, keys: str) -> Button:
    button = Button(label, look="row", name=f"sidebar-{picture}")
    button.setIcon(icon(picture, "text"))
    button.setIconSize(QSize(18, 18))
    button.setToolTip(tooltip(with_keys(label, keys)))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _conversation(item: QTreeWidgetItem | None) -> StoredConversation | None:
    """The conversation of a row; None for a group."""
    found = item.data(0, CONVERSATION_ROLE) if item else None
    return found if isinstance(found, StoredConversation) else None


class _List(QTreeWidget):
    """Enter opens, F2 renames, Delete deletes. Letters do nothing: there is a search field."""

    entered_by_key = Signal()
    """It has the focus, and no row to show it."""
    left = Signal()
    """The pointer has left the list, or the rows have moved below it."""

    def __init__(self, parent: Sidebar) -> None:
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Space):
            event.ignore()
        elif self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # from the field that edits the title: Enter only ends the editing
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.itemActivated.emit(self.currentItem(), 0)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        self.customContextMenuRequested.emit(place)

    def drawBranches(self, *_: object) -> None:
        """Draw none, because the groups are always expanded."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentItem() is None:
            self.entered_by_key.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        self.left.emit()

    def keyboardSearch(self, search: str) -> None: ...

    def sizeHint(self) -> QSize:
        return QSize(200, 200)
