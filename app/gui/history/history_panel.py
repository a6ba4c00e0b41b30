"""The history: conversations by day, found as one types, opened, renamed, pinned, exported and
deleted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.engine.contracts.stored_conversation import StoredConversation
from app.gui.history.conversation_delegate import KEPT, HistoryRow, group_of
from app.gui.kit import icons
from app.gui.kit.controls import TickBox
from app.gui.kit.forms import wrapped
from app.gui.kit.stylesheet import margins, theme_of
from app.gui.kit.theme import SPACE

SETTLE_MS = 80
"""A search begins when typing has paused for so long."""
COLUMN_PX = 760


class HistoryPanel(QWidget):
    """Shows what it is given and asks by signals; conversations go by their number."""

    searched = Signal(str)
    opened = Signal(int)
    renamed = Signal(int, str)
    pinned = Signal(int, bool)
    deleted = Signal(int, str)
    """A conversation, and its title."""
    undone = Signal()
    """Bring back what was deleted last."""
    exportRequested = Signal(object)
    """The ``StoredConversation`` to write to a file."""
    newRequested = Signal()
    privateRequested = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.search_now)
        heading = QLabel(self.tr("Conversations"))
        heading.setProperty("look", "title")
        self.new_button = QPushButton(self.tr("New"))
        self.new_button.setAccessibleName(self.tr("New conversation"))
        self.new_button.setToolTip(self.tr("New conversation (Ctrl+N)"))
        self.new_button.clicked.connect(self.newRequested)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close the history"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.closed)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Search the conversations"))
        self.words.setPlaceholderText(self.tr("Search"))
        self.words.setProperty("look", "search")
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _: self._settle.start())
        self.list = _List(self)
        self.list.itemActivated.connect(self._open)
        self.list.itemChanged.connect(self._rename)
        self.list.currentItemChanged.connect(self._show_actions)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.rows = HistoryRow(self)
        self.list.setItemDelegate(self.rows)
        self.empty = wrapped("", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.private = TickBox(self.tr("Private mode: store nothing"))
        self.private.clicked.connect(self.privateRequested)
        self._make_actions()
        self._make_undo()
        self._lay_out(heading)
        self._restyle()
        self._show_actions()

    # --- building -------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.open_button = self._action(self.tr("Open"), self.tr("Open the conversation"))
        self.rename_button = self._action(self.tr("Rename"), self.tr("Rename (F2)"))
        self.pin_button = self._action(self.tr("Pin"), self.tr("Keep it at the top, for ever"))
        self.export_button = self._action(self.tr("Export…"), self.tr("Write it to a file"))
        self.delete_button = self._action(self.tr("Delete"), self.tr("Delete (Del)"))
        self.open_button.clicked.connect(lambda: self._open(self.list.currentItem()))
        self.rename_button.clicked.connect(self.rename)
        self.pin_button.clicked.connect(self.pin)
        self.export_button.clicked.connect(self.export)
        self.delete_button.clicked.connect(self.delete)

    def _action(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("look", "link")
        button.setToolTip(tip)
        return button

    def _make_undo(self) -> None:
        self.undo = QFrame()
        self.undo.setProperty("look", "notice")
        self._gone = wrapped("")
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.clicked.connect(self._undo)
        row = QHBoxLayout(self.undo)
        row.setContentsMargins(margins(SPACE + 4, SPACE // 2, SPACE, SPACE // 2))
        row.addWidget(self._gone, 1)
        row.addWidget(self.undo_button)
        self.undo.hide()

    def _lay_out(self, heading: QLabel) -> None:
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.new_button)
        top.addWidget(self.close_button)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE)
        for button in self.actions_row:
            actions.addWidget(button)
        actions.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(COLUMN_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(actions)
        column.addWidget(self.undo)
        column.addWidget(self.private)
        centred = QHBoxLayout(self)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(inner, 1000)
        centred.addStretch(1)

    @property
    def actions_row(self) -> list[QPushButton]:
        """What can be done with the chosen conversation."""
        return [
            self.open_button,
            self.rename_button,
            self.pin_button,
            self.export_button,
            self.delete_button,
        ]

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        top = [self.new_button, self.close_button, self.words, self.list]
        return [*top, *self.actions_row, self.undo_button, self.private]

    # --- what is shown --------------------------------------------------------------------------

    def begin(self) -> None:
        """It is shown now: everything, and the line to search in has the keyboard."""
        self.words.clear()
        self.search_now()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_now(self) -> None:
        self._settle.stop()
        self.searched.emit(self.words.text())

    def show_found(
        self, words: str, found: Sequence[StoredConversation], today: date | None = None
    ) -> None:
        """What ``words`` have found, in order; everything there is for none."""
        before = self.current()
        self.rows.words = words
        self.list.blockSignals(True)
        self.list.clear()
        chosen: QTreeWidgetItem | None = None
        day = today or date.today()
        for group, rows in groupby(found, key=lambda kept: group_of(kept, day)):
            head = QTreeWidgetItem(self.list, [group])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for kept in rows:
                item = QTreeWidgetItem(head, [kept.title])
                item.setData(0, KEPT, kept)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                if kept.excerpt:
                    said = Qt.ItemDataRole.AccessibleTextRole
                    item.setData(0, said, f"{kept.title}. {kept.excerpt}")
                if chosen is None or (before and kept.number == before.number):
                    chosen = item
        self.list.expandAll()
        if chosen is not None:
            self.list.setCurrentItem(chosen)
        self.list.blockSignals(False)
        if words.strip():
            nothing = self.tr("Nothing found for “{words}”.").format(words=words.strip())
        else:
            nothing = self.tr("No conversations yet. What you say and hear is kept here.")
        self._show_instead("" if found else nothing)
        self._show_actions()

    def show_trouble(self, why: str) -> None:
        """No conversations can be shown; ``why`` is one sentence."""
        self.list.clear()
        self._show_instead(why)
        self._show_actions()

    def show_deleted(self, title: str) -> None:
        self._gone.setText(self.tr("“{title}” is deleted.").format(title=title))
        self.undo.show()

    def show_private(self, private: bool) -> None:
        self.private.setChecked(private)

    def current(self) -> StoredConversation | None:
        """The conversation that is chosen."""
        item = self.list.currentItem()
        kept = item.data(0, KEPT) if item else None
        return kept if isinstance(kept, StoredConversation) else None

    def _show_instead(self, words: str) -> None:
        self.empty.setText(words)
        self.empty.setVisible(bool(words))
        self.list.setVisible(not words)

    def _show_actions(self) -> None:
        kept = self.current()
        for button in self.actions_row:
            button.setVisible(kept is not None)
        if kept is not None:
            self.pin_button.setText(self.tr("Unpin") if kept.pinned else self.tr("Pin"))

    # --- what the user does ---------------------------------------------------------------------

    def rename(self) -> None:
        """Write another title into the row."""
        item = self.list.currentItem()
        if item is not None and self.current():
            self.list.setFocus()
            self.list.editItem(item)

    def pin(self) -> None:
        if kept := self.current():
            self.pinned.emit(kept.number, not kept.pinned)

    def export(self) -> None:
        if kept := self.current():
            self.exportRequested.emit(kept)

    def delete(self) -> None:
        if kept := self.current():
            self.deleted.emit(kept.number, kept.title)

    def _open(self, item: QTreeWidgetItem | None) -> None:
        kept = item.data(0, KEPT) if item else None
        if isinstance(kept, StoredConversation):
            self.opened.emit(kept.number)

    def _rename(self, item: QTreeWidgetItem) -> None:
        kept = item.data(0, KEPT)
        if isinstance(kept, StoredConversation) and item.text(0) != kept.title:
            self.renamed.emit(kept.number, item.text(0))

    def _undo(self) -> None:
        self.undo.hide()
        self.list.setFocus()
        self.undone.emit()

    def _show_menu(self, place: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.actions_row:
            menu.addAction(button.text(), button.click)
        menu.popup(self.list.viewport().mapToGlobal(place))

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down if self.words.hasFocus():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.words.hasFocus():
                self._open(self.list.currentItem())
            case Qt.Key.Key_F2:
                self.rename()
            case Qt.Key.Key_Delete:
                self.delete()
            case _ if not event.text().isprintable() or not event.text():
                super().keyPressEvent(event)  # the window's own keys; letters are not for it

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self.undo.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        self.close_button.setIcon(icons.icon("close", theme_of(self).text_muted))


class _List(QTreeWidget):
    """Enter opens, F2 renames, Delete deletes; letters do not search: the line above does."""

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
        self.setTabKeyNavigation(False)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Space):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.itemActivated.emit(self.currentItem(), 0)
        else:
            super().keyPressEvent(event)

    def drawBranches(self, *_: object) -> None:
        """None: the groups are always open."""

    def keyboardSearch(self, search: str) -> None: ...

    def sizeHint(self) -> QSize:
        return QSize(360, 400)
