"""The settings: a search field and a list of pages at the side, and the page."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QWidget,
)

from app.gui.kit.controls import Button, ComboBox, SearchField
from app.gui.kit.dialogs import scroll_area
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.style import CONTROL_PX
from app.gui.kit.theme import SPACE, current_theme
from app.gui.settings.settings_page import SettingsPage

SIDE_PX = 192
SIDE_FROM_PX = 620
"""In a narrower window a list that opens replaces the list of pages, and the page is below it."""
CONTEXT_PX = 96
"""What stays in sight above and below the focus."""
READABLE_PX = 720
"""In a wider row, label and control are too far apart to read as one line."""

Build = Callable[[SettingsPage], None]


class SettingsPages(QWidget):
    """Each page is built when it is first shown or searched."""

    def __init__(self, more: QToolButton) -> None:
        """``more`` is the button beside the search field; the search finds the actions of its
        menu."""
        super().__init__()
        self.pages: dict[str, SettingsPage] = {}
        """Those that are built."""
        self._builders: dict[str, tuple[str, Build]] = {}
        self._current = ""
        self.search = SearchField(self.tr("Search settings"))
        self.search.setObjectName("searchSettings")
        self.search.textChanged.connect(self._search)
        self.list = QListWidget()
        self.list.setObjectName("settingsPages")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setProperty("look", "index")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.currentRowChanged.connect(self._choose)
        self.combo = ComboBox()
        self.combo.setAccessibleName(self.tr("Page"))
        self.combo.activated.connect(self._choose)
        self.note = wrapped("", "muted")
        """About all pages."""
        self.note.hide()
        self._no_match = wrapped("", "muted")
        self._no_match.hide()
        self._actions = [
            Button(action.text(), action.trigger, look="link")
            for action in more.menu().actions()
            if not action.isSeparator()
        ]
        content = QWidget()
        content.setMaximumWidth(READABLE_PX)
        margins = (3 * SPACE, 3 * SPACE, 3 * SPACE, 0)
        self._column = vbox(
            self.note,
            self._no_match,
            *(hbox(button, None) for button in self._actions),
            None,
            parent=content,
            spacing=SPACE,
            margins=margins,
        )
        self._content = content
        self._scroll = scroll_area(content)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._side = _Side()
        top = hbox((self.search, 1), more, spacing=SPACE // 2)
        margins = (SPACE + SPACE // 2, SPACE + SPACE // 2, SPACE + SPACE // 2, SPACE)
        vbox(top, (self.list, 1), self.combo, parent=self._side, margins=margins)
        self._outer = hbox(self._side, (self._scroll, 1), parent=self, spacing=0)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow_focus)

    def add_page(self, name: str, title: str, build: Build) -> None:
        """Add a page to the list; ``build`` fills it."""
        self._builders[name] = title, build
        item = QListWidgetItem(title)
        item.setSizeHint(QSize(0, CONTROL_PX))
        with QSignalBlocker(self.list):
            self.list.addItem(item)
        self.combo.addItem(title)

    def page(self, name: str) -> SettingsPage:
        """The page ``name``, which is built if it has not been yet."""
        if name not in self.pages:
            title, build = self._builders[name]
            page = self.pages[name] = SettingsPage(title)
            order = [one for one in self._builders if one in self.pages]
            self._column.insertWidget(2 + order.index(name), page)
            page.hide()
            build(page)
            order = [one for one in self._builders if one in self.pages]  # a search built more
            stops = [stop for one in order for stop in self.pages[one].stops()]
            for before, after in pairwise([self.combo, *stops, *self._actions]):
                QWidget.setTabOrder(before, after)
        return self.pages[name]

    def show_page(self, name: str) -> None:
        self._current = name
        place = list(self._builders).index(name)
        self.page(name)
        with QSignalBlocker(self.search):
            self.search.clear()
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(place)
        self.combo.setCurrentIndex(place)
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show the current page, or what the search finds, and there only what has an effect."""
        query = self.search.text().strip()
        found = [*self._builders] if query else [self._current]
        # With the focus the list would choose its first page, which ends the search.
        focus = Qt.FocusPolicy
        self.list.setFocusPolicy(focus.NoFocus if query else focus.StrongFocus)
        shown = []
        for name in self._builders:
            if name not in found:
                if name in self.pages:
                    self.pages[name].hide()
                continue
            page = self.page(name)
            if query:
                page.setVisible(page.show_matches(query))
            else:
                page.show_needed()
                page.show()
            shown += [name] * page.isVisibleTo(self)
        for button in self._actions:
            text = button.text().casefold()
            button.setVisible(
                bool(query) and all(word in text for word in query.casefold().split())
            )
            shown += [button.text()] * button.isVisibleTo(self)
        text = self.tr("No settings match “{words}”.")
        self._no_match.setText(text.format(words=query))
        self._no_match.setVisible(not shown)

    def _search(self, query: str) -> None:
        with QSignalBlocker(self.list):
            place = -1 if query.strip() else list(self._builders).index(self._current)
            self.list.setCurrentRow(place)
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def _choose(self, place: int) -> None:
        if place >= 0:
            self.show_page(list(self._builders)[place])

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Show what has the focus, which Qt does only within a row, and its button to reset."""
        for one in (before, now):
            row = one.parentWidget() if one is not None else None
            if row is not None and self._scroll.isAncestorOf(row):
                row.update()
        if now is not None and self._scroll.isAncestorOf(now):
            middle = now.mapTo(self._content, now.rect().center())
            self._scroll.ensureVisible(middle.x(), middle.y(), 0, CONTEXT_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= SIDE_FROM_PX
        self.list.setVisible(wide)
        self.combo.setVisible(not wide)
        self._side.is_beside = wide
        self._side.setMinimumWidth(SIDE_PX if wide else 0)
        self._side.setMaximumWidth(SIDE_PX if wide else READABLE_PX * 4)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._outer.setDirection(direction)


class _Side(QWidget):
    """A darker surface with a line towards the page."""

    is_beside = True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.sidebar))
        line = self.rect()
        if not self.is_beside:
            line.setTop(line.bottom())
        elif self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            line.setRight(line.left())
        else:
            line.setLeft(line.right())
        painter.fillRect(line, QColor(theme.border))
        painter.end()
