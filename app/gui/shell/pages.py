"""The stack in the middle of the window: the welcome, the conversation, or a page over them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """A page, such as the history, is pinned until it is closed or the next turn unpins it: only
    then may the welcome or the conversation take its place. Closing a page brings back the one that
    it was opened over."""

    pageRequested = Signal()
    """A page is about to be shown."""
    page_closed = Signal()
    """The user has closed the page that was shown."""
    changed = Signal()
    """What is shown may have changed."""

    def __init__(self, welcome: QWidget, conversation: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._welcome = welcome
        self._conversation = conversation
        self._base = welcome
        """What closing all pages returns to."""
        self._open: list[QWidget] = []
        """The pinned pages; the last one is shown."""
        self.addWidget(welcome)
        self.addWidget(conversation)

    @property
    def pinned(self) -> bool:
        return bool(self._open)

    @property
    def shows_conversation(self) -> bool:
        return self.currentWidget() is self._conversation

    def unpin(self) -> None:
        self._open.clear()

    def show_welcome(self) -> None:
        self._show_base(self._welcome)

    def show_conversation(self) -> None:
        self._show_base(self._conversation)

    def show_page(self, page: QWidget) -> None:
        self.pageRequested.emit()
        self._open = [other for other in self._open if other is not page] + [page]
        self.addWidget(page)
        self.setCurrentWidget(page)
        self.changed.emit()

    def close_page(self, page: QWidget) -> None:
        self._open = [other for other in self._open if other is not page]
        if self.currentWidget() is page:
            self.setCurrentWidget(self._open[-1] if self._open else self._base)
            self.page_closed.emit()
        self.removeWidget(page)
        self.changed.emit()

    def _show_base(self, base: QWidget) -> None:
        self._base = base
        if not self.pinned:
            self.setCurrentWidget(base)
        self.changed.emit()
