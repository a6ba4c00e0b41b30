"""The page on F1: every key, and where Repartee keeps its things."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import (
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.config.paths import cache_folder, config_folder, data_folder, log_folder
from app.gui.kit.shortcuts import KEYS
from app.gui.kit.theme import SPACE

LICENCE = "GPL-3.0-or-later"
FOLDER = Qt.ItemDataRole.UserRole
"""Where an item keeps the folder that Enter opens."""


class HelpPage(QDialog):
    """A list in groups, narrowed by what is typed above it. Show it with ``open()``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpPage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys and folders"))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("look", "search")
        self.search.textChanged.connect(self._narrow)
        self.list = _List()
        self.list.setAccessibleName(self.tr("Keys and what they do"))
        self.list.setAccessibleDescription(self.tr("Enter opens a folder, Ctrl+C copies a row."))
        self.list.setHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.list.itemActivated.connect(lambda item: _open(item))
        for group, rows in groupby(KEYS, key=lambda row: row[0]):
            words = ((_native(keys), _translated(what), "") for _, keys, what in rows)
            self._add(_translated(group), words)
        self._add(self.tr("About Repartee"), self._about())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + SPACE // 2)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.setMinimumSize(340, 320)
        self.resize(560, 640)
        self.list.setCurrentItem(_children(next(self.list.groups()))[0])

    def rows(self) -> Iterator[tuple[str, str]]:
        """What is shown now, the groups left out."""
        for group in self.list.groups():
            for item in _children(group):
                if not item.isHidden():
                    yield item.text(0), item.data(1, FOLDER) or item.text(1)

    def _about(self) -> Iterator[tuple[str, str, str]]:
        yield self.tr("Version"), __version__, ""
        yield self.tr("Licence"), LICENCE, ""
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

    def _narrow(self, words: str) -> None:
        """Leave the rows that hold each word; of a group that is named, all."""
        wanted = words.casefold().split()
        for group in self.list.groups():
            for item in _children(group):
                line = f"{group.text(0)} {item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in line for word in wanted))
            group.setHidden(all(item.isHidden() for item in _children(group)))


class _List(QTreeWidget):
    """Groups that stay open, in two columns."""

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
        self.setItemDelegate(_Wrapping(self))
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def groups(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.topLevelItemCount()):
            item = self.topLevelItem(at)
            assert item is not None
            yield item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            what = item.data(1, FOLDER) or item.text(1)
            QGuiApplication.clipboard().setText(f"{item.text(0)}\t{what}")
        else:
            super().keyPressEvent(event)


class _Wrapping(QStyledItemDelegate):
    """Makes a row as high as its words: a tree by itself cuts them off."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        if index.column():
            room = QRect(0, 0, self._view.columnWidth(index.column()) - SPACE, 10_000)
            wraps = Qt.TextFlag.TextWordWrap.value
            words = self._view.fontMetrics().boundingRect(room, wraps, str(index.data()))
            size = QSize(room.width(), words.height())
        return size.grownBy(QMargins(SPACE // 2, SPACE // 2, SPACE // 2, SPACE // 2))


def open_help(parent: QWidget) -> None:
    """Open the page over ``parent``, or bring the one that is open to the front."""
    page = parent.findChild(HelpPage)
    if page is None or page.isHidden():  # not there, or about to go
        page = HelpPage(parent)
        page.open()
    page.activateWindow()


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (group.child(at) for at in range(group.childCount()))
    return [child for child in children if child is not None]


def _open(item: QTreeWidgetItem) -> None:
    if folder := item.data(1, FOLDER):
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _breakable(path: str) -> str:
    return _as_it_stands("".join(f"{c}\u200b" if c in "/\\" else c for c in path))


def _translated(words: str) -> str:
    return QApplication.translate("Keys", words)


def _native(keys: str) -> str:
    """As they are written on this system's keyboards."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(_as_it_stands(QKeySequence(key).toString(native)) for key in keys.split())


def _as_it_stands(text: str) -> str:
    """From left to right also among words that are read from the right."""
    return f"\u2066{text}\u2069" if QApplication.isRightToLeft() else text
