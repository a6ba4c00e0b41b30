"""The help dialog (F1): every keyboard shortcut, the version, and the folders in use."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app import __version__
from app.config.paths import cache_folder, config_folder, data_folder, log_folder
from app.gui.kit.dialogs import FormDialog, open_dialog
from app.gui.kit.forms import plain_label
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.shortcuts import KEYS, native_keys
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import tr_shortcut

LICENSE_ID = "GPL-3.0-or-later"
FOLDER = Qt.ItemDataRole.UserRole
"""The role of the folder that Enter opens, in column 1."""


class HelpPage(FormDialog):
    """A grouped list, and a field that filters it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("helpPage", self.tr("Keys and folders"), parent)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = _List()
        self.list.setAccessibleName(self.tr("Keys and what they do"))
        self.list.setAccessibleDescription(self.tr("Enter opens a folder, Ctrl+C copies a row."))
        self.list.setHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.list.itemActivated.connect(_open_folder)
        for group, rows in groupby(KEYS, key=lambda row: row[0]):
            described = ((_alternatives(keys), tr_shortcut(what), "") for _, keys, what in rows)
            self._add(tr_shortcut(group), described)
        self._add(self.tr("About Repartee"), self._about())
        heading = plain_label(self.windowTitle(), "heading")
        parts = (heading, self.search, (self.list, 1), hbox(None, self.close_button()))
        vbox(*parts, parent=self, spacing=SPACE + SPACE // 2, margins=2 * SPACE)
        self.setMinimumSize(340, 320)
        self.resize(max(560, 70 * self.fontMetrics().averageCharWidth()), 640)
        self.list.setCurrentItem(_children(next(self.list.groups()))[0])

    def rows(self) -> Iterator[tuple[str, str]]:
        """The rows that are shown, without the groups."""
        for group in self.list.groups():
            for item in _children(group):
                if not item.isHidden():
                    yield item.text(0), item.data(1, FOLDER) or item.text(1)

    def _about(self) -> Iterator[tuple[str, str, str]]:
        yield self.tr("Version"), __version__, ""
        yield self.tr("License"), LICENSE_ID, ""
        for name, folder in (
            (self.tr("Settings"), config_folder()),
            (self.tr("Voices and timers"), data_folder()),
            (self.tr("Log"), log_folder()),
            (self.tr("Can be made again"), cache_folder()),
        ):
            yield name, str(folder), str(folder)

    def _add(self, name: str, rows: Iterator[tuple[str, str, str]]) -> None:
        group = QTreeWidgetItem(self.list, [name])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.list.font()
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        for key, what, folder in rows:
            item = QTreeWidgetItem(group, [key, _breakable(what) if folder else what])
            item.setData(1, FOLDER, folder)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{key}: {what}")
        group.setExpanded(True)

    def _filter(self, words: str) -> None:
        """Show the rows that contain each word, in the group's name or in their own text."""
        wanted = words.casefold().split()
        for group in self.list.groups():
            for item in _children(group):
                line = f"{group.text(0)} {item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in line for word in wanted))
            group.setHidden(all(item.isHidden() for item in _children(group)))


class _List(QTreeWidget):
    """Groups that cannot be collapsed, in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(SPACE)
        self.setProperty("look", "rows")
        self.setWordWrap(True)
        self.setItemDelegate(_WrappingDelegate(self))
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def groups(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            assert item is not None
            yield item

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys take what they need, but no more than what they do."""
        wanted = max(
            (
                self.fontMetrics().horizontalAdvance(item.text(0))
                for group in self.groups()
                for item in _children(group)
            ),
            default=0,
        )
        width = self.viewport().width()
        self.setColumnWidth(0, min(wanted + 4 * SPACE, width // 2))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            what = item.data(1, FOLDER) or item.text(1)
            QGuiApplication.clipboard().setText(f"{item.text(0)}\t{what}")
        else:
            super().keyPressEvent(event)


class _WrappingDelegate(QStyledItemDelegate):
    """Makes a row as high as its wrapped text, which a tree would clip."""

    def __init__(self, view: QTreeWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        if index.parent().isValid():  # the name of a group has both columns
            indent = 0 if index.column() else self._view.indentation() * 2
            width = self._view.columnWidth(index.column()) - SPACE - indent
            space = QRect(0, 0, width, 10_000)
            wrap = Qt.TextFlag.TextWordWrap.value
            text = self._view.fontMetrics().boundingRect(space, wrap, str(index.data()))
            size = QSize(space.width(), text.height())
        return size.grownBy(QMargins(SPACE // 2, SPACE // 2, SPACE // 2, SPACE // 2))


def open_help(parent: QWidget) -> None:
    """Open the page over ``parent``, or bring the open one to the front."""
    page = parent.findChild(HelpPage)
    if page is None or page.isHidden():  # a hidden one is about to be deleted
        page = HelpPage(parent)
        open_dialog(page)
    page.activateWindow()


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (group.child(at) for at in range(group.childCount()))
    return [child for child in children if child is not None]


def _open_folder(item: QTreeWidgetItem) -> None:
    if folder := item.data(1, FOLDER):
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _breakable(path: str) -> str:
    return _left_to_right("".join(f"{c}\u200b" if c in "/\\" else c for c in path))


def _alternatives(keys: str) -> str:
    return ", ".join(_left_to_right(native_keys(key)) for key in keys.split())


def _left_to_right(text: str) -> str:
    """Isolated (U+2066, U+2069), so that it keeps its direction within right-to-left text."""
    return f"\u2066{text}\u2069" if QApplication.isRightToLeft() else text
