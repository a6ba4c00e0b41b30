"""Editing an earlier question in the text field; sending it replaces that question."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.engine.contracts.events import ConversationOpened, Event, TurnEnded, UserMessage
from app.gui.chat.conversation_bar import EditBar
from app.gui.kit.bridge import Bridge
from app.gui.talk.composer import Composer, join_drafts


class EditController(QObject):
    """Sends what ``composer`` submits: in place of the edited question, or as a new message."""

    def __init__(self, window: QWidget, composer: Composer, bridge: Bridge) -> None:
        super().__init__(window)
        self._composer = composer
        self._bridge = bridge
        self._number: int | None = None
        """Which of the user's messages is edited."""
        self._question = ""
        """That message, before it was edited."""
        self._draft = ""
        """What the composer contained before; it comes back when editing has ended."""
        self._unsent = ""
        """What was said last without being sent."""
        self.bar = EditBar(window)
        self.bar.button.clicked.connect(self.cancel)
        composer.submitted.connect(self._submit)

    @property
    def is_active(self) -> bool:
        return self._number is not None

    @property
    def draft(self) -> str:
        """What the user has typed but not sent, apart from an edited question."""
        return self._draft if self.is_active else join_drafts(self._draft, self._composer.draft)

    def begin(self, number: int, text: str) -> None:
        """Edit the user's message ``number``; ``cancel`` restores the draft."""
        self._draft = self.draft
        self._number, self._question = number, text
        self._set_composer_text(text)
        self.bar.show()

    def cancel(self) -> None:
        self._end()
        self._restore_draft()

    def show_event(self, event: Event) -> None:
        match event:
            case ConversationOpened() if self.is_active:  # the question is not in it
                if self._composer.draft != self._question:
                    self._draft = join_drafts(self._draft, self._composer.draft)
                self.cancel()
            case UserMessage(text=text) if not self.is_active:
                if self._unsent and text.startswith(self._unsent):  # said again, or tried again
                    self._composer.remove_draft(self._unsent)
                self._unsent = ""
                if self._draft and not self._composer.draft:  # this was the edited question
                    self._restore_draft()
            case TurnEnded(unsent=words) if words:
                self._keep(words)

    def _keep(self, words: str) -> None:
        """Add ``words``, which were said but not sent, to the draft."""
        self._unsent = words
        if self.is_active:
            self._draft = join_drafts(self._draft, words)
        else:
            self._composer.append_draft(words)

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

    def _restore_draft(self) -> None:
        text, self._draft = self._draft, ""
        self._set_composer_text(text)

    def _set_composer_text(self, text: str) -> None:
        """Replace the composer's text; the user can undo that."""
        self._composer.selectAll()
        self._composer.insertPlainText(text)
        self._composer.setFocus()
