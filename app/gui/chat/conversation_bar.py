"""Bars around the conversation: continue the last one, undo a branch, private mode, editing,
unfinished setup."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.engine.contracts.stored_conversation import StoredConversation
from app.gui.kit.announce import announce
from app.gui.kit.controls import Button
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton, IconLabel


class ConversationBar(QFrame):
    """An icon, a sentence (``words``) and a button. Hidden at first."""

    def __init__(self, name: str, icon: str, label: str, accessible: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "notice")
        self.words = wrapped("")
        self.button = Button(label)
        self.button.setAccessibleName(accessible)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        parts = IconLabel(icon, self), (self.words, 1), self.button
        self.row = hbox(*parts, parent=self, margins=(SPACE + 4, SPACE // 2, SPACE, SPACE // 2))
        self.hide()


class ContinueBar(ConversationBar):
    """Offers to continue the last conversation."""

    def __init__(self, parent: QWidget) -> None:
        name = self.tr("Continue your last chat")
        super().__init__("continueBar", "history", self.tr("Continue"), name, parent)
        self.close_button = IconButton("close", self.tr("Start a new chat instead"), self)
        self.close_button.clicked.connect(self.hide)
        self.row.addWidget(self.close_button)

    def offer(self, conversation: StoredConversation) -> None:
        if conversation.unanswered:
            text = self.tr("Your last chat ended before the answer: “{title}”")
        else:
            text = self.tr("Your last chat: “{title}”")
        self.words.setText(text.format(title=conversation.title))
        self.show()


class BranchBar(ConversationBar):
    """Shown after an earlier question was asked again: what followed it is no longer shown."""

    def __init__(self, parent: QWidget) -> None:
        name = self.tr("Undo: show the removed messages")
        super().__init__("branchBar", "history", self.tr("Undo"), name, parent)
        self.close_button = IconButton("close", self.tr("Close"), self)
        self.close_button.clicked.connect(self.hide)
        self.row.addWidget(self.close_button)

    def offer(self, title: str) -> None:
        """Say that what followed is kept in the conversation ``title``; "" if it is not stored."""
        if title:
            text = self.tr("The messages after it are in your history as “{title}”.")
        else:
            text = self.tr("The messages after it were removed and are not in your history.")
        self.words.setText(text.format(title=title))
        self.show()
        announce(self, self.words.text())


class PrivateBar(ConversationBar):
    """Shown in private mode."""

    def __init__(self, parent: QWidget) -> None:
        name = self.tr("End private mode")
        super().__init__("privateBar", "private", self.tr("End"), name, parent)
        self.words.setText(self.tr("Private chat: nothing is saved."))


class EditBar(ConversationBar):
    """Shown while an earlier question is edited in the text field."""

    def __init__(self, parent: QWidget) -> None:
        name = self.tr("Cancel editing")
        super().__init__("editBar", "edit", self.tr("Cancel"), name, parent)
        self.words.setText(self.tr("Editing an earlier question. Press Enter to send it again."))


class SetupBar(QFrame):
    """Shown while the setup is unfinished because the user started to talk instead."""

    continued = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setUpBar")
        self.setProperty("look", "notice")
        resume, skip = Button(self.tr("Continue")), Button(self.tr("Skip all"), look="link")
        text = wrapped(self.tr("Setup isn’t finished."))
        margins = (SPACE + 4, SPACE // 2, SPACE, SPACE // 2)
        hbox((text, 1), skip, resume, parent=self, margins=margins)
        for button, clicked in ((skip, self.dismissed), (resume, self.continued)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(clicked)
        self.hide()
