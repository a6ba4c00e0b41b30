"""The window's middle: the welcome, the conversation, or a page in their place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    paged = Signal()
    """A page is about to be shown."""
    turned = Signal()
    """What is shown may have changed."""
    left = Signal()
    """The user is done with a page."""

    def __init__(self, welcome: QWidget, conversation: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._welcome = welcome
        self._conversation = conversation
        self._under = welcome
        self.page_kept = False
        """A page stays until it is left or something new is said."""
        self.addWidget(welcome)
        self.addWidget(conversation)

    @property
    def begun(self) -> bool:
        """Whether the conversation is shown."""
        return self.currentWidget() is self._conversation

    def let_go(self) -> None:
        """What comes next is shown, in a page's place."""
        self.page_kept = False

    def show_welcome(self) -> None:
        self._show(self._welcome)

    def show_conversation(self) -> None:
        self._show(self._conversation)

    def show_page(self, page: QWidget) -> None:
        self.paged.emit()
        current = self.currentWidget()
        self._under = current if current in (self._welcome, self._conversation) else self._under
        self.page_kept = True
        self.addWidget(page)
        self.setCurrentWidget(page)
        self.turned.emit()

    def leave_page(self, page: QWidget) -> None:
        if self.currentWidget() is page:
            self.setCurrentWidget(self._under)
            self.left.emit()
        self.page_kept = False
        self.removeWidget(page)
        self.turned.emit()

    def _show(self, under: QWidget) -> None:
        self._under = under
        if not self.page_kept:
            self.setCurrentWidget(under)
        self.turned.emit()
