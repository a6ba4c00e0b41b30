"""An earlier question, edited in the text field: sent, it takes the place of what it was."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.engine.contracts.events import ConversationOpened, Event
from app.gui.chat.conversation_bar import EditBar
from app.gui.kit.bridge import Bridge
from app.gui.talk.composer import Composer


class Editing(QObject):
    """Sends what ``composer`` submits: as an answer to the edited question's place, or as new."""

    def __init__(self, window: QWidget, composer: Composer, bridge: Bridge) -> None:
        super().__init__(window)
        self._composer = composer
        self._bridge = bridge
        self._number: int | None = None
        self._draft = ""
        self.bar = EditBar(window)
        self.bar.button.clicked.connect(self.cancel)
        composer.submitted.connect(self._submit)

    @property
    def is_on(self) -> bool:
        return self._number is not None

    def begin(self, number: int, text: str) -> None:
        """Edit the user's message ``number``; a draft comes back when that is cancelled."""
        if not self.is_on:
            self._draft = self._composer.toPlainText()
        self._number = number
        self._write(text)
        self.bar.show()

    def cancel(self) -> None:
        self._end()
        self._write(self._draft)

    def show_event(self, event: Event) -> None:
        if isinstance(event, ConversationOpened) and self.is_on:  # another one: no such message
            self.cancel()

    def _submit(self, text: str) -> None:
        if self._number is None:
            self._bridge.say(text)
        else:
            number = self._number
            self._end()
            self._bridge.ask_again(number, text)

    def _end(self) -> None:
        self._number = None
        self.bar.hide()

    def _write(self, text: str) -> None:
        self._composer.setPlainText(text)
        self._composer.moveCursor(QTextCursor.MoveOperation.End)
        self._composer.setFocus()
