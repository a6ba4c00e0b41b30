"""Editing an earlier question in the text field; sending it replaces that question."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.engine.contracts.events import ConversationOpened, Event
from app.gui.chat.conversation_bar import EditBar
from app.gui.kit.bridge import Bridge
from app.gui.talk.composer import Composer


class EditController(QObject):
    """Sends what ``composer`` submits: in place of the edited question, or as a new message."""

    def __init__(self, window: QWidget, composer: Composer, bridge: Bridge) -> None:
        super().__init__(window)
        self._composer = composer
        self._bridge = bridge
        self._number: int | None = None
        """Which of the user's messages is edited."""
        self._draft = ""
        self.bar = EditBar(window)
        self.bar.button.clicked.connect(self.cancel)
        composer.submitted.connect(self._submit)

    @property
    def is_active(self) -> bool:
        return self._number is not None

    def begin(self, number: int, text: str) -> None:
        """Edit the user's message ``number``; ``cancel`` restores the draft."""
        if not self.is_active:
            self._draft = self._composer.toPlainText()
        self._number = number
        self._set_composer_text(text)
        self.bar.show()

    def cancel(self) -> None:
        self._end()
        self._set_composer_text(self._draft)

    def show_event(self, event: Event) -> None:
        if isinstance(event, ConversationOpened) and self.is_active:  # the message is not in it
            self.cancel()

    def _submit(self, text: str) -> None:
        number = self._number
        if number is None:
            self._bridge.say(text)
        else:
            self._end()
            self._bridge.regenerate(number, text)

    def _end(self) -> None:
        self._number = None
        self.bar.hide()

    def _set_composer_text(self, text: str) -> None:
        self._composer.setPlainText(text)
        self._composer.moveCursor(QTextCursor.MoveOperation.End)
        self._composer.setFocus()
