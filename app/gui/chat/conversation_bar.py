"""Rows above the conversation: the last one can go on, or nothing of this one is stored."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.engine.contracts.stored_conversation import StoredConversation
from app.gui.kit import icons
from app.gui.kit.forms import wrapped
from app.gui.kit.stylesheet import margins, theme_of
from app.gui.kit.theme import SPACE


class _Bar(QFrame):
    """An icon, one sentence, and a button; hidden at first."""

    icon = ""

    def __init__(self, name: str, button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "notice")
        self._icon = QLabel()
        self.words = wrapped("")
        self.button = button
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(margins(SPACE + 4, SPACE // 2, SPACE, SPACE // 2))
        self.row.setSpacing(SPACE)
        self.row.addWidget(self._icon)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(button)
        self._restyle()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        muted = theme_of(self).text_muted
        self._icon.setPixmap(icons.icon(self.icon, muted).pixmap(QSize(20, 20)))


class ContinueBar(_Bar):
    """Offers to go on with the last conversation; gives way to a new one."""

    continued = Signal()
    icon = "history"

    def __init__(self, parent: QWidget | None = None) -> None:
        button = QPushButton(self.tr("Continue"))
        self.close_button = QToolButton()
        super().__init__("continueBar", button, parent)
        button.setAccessibleName(self.tr("Continue the last conversation"))
        button.clicked.connect(self.continued)
        self.close_button.setAccessibleName(self.tr("Begin a new conversation instead"))
        self.close_button.setToolTip(self.tr("Begin a new conversation instead"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.hide)
        self.row.addWidget(self.close_button)

    def offer(self, kept: StoredConversation) -> None:
        if kept.unanswered:
            words = self.tr("Your last conversation broke off before the answer: “{title}”")
        else:
            words = self.tr("Your last conversation: “{title}”")
        self.words.setText(words.format(title=kept.title))
        self.show()

    def _restyle(self) -> None:
        super()._restyle()
        self.close_button.setIcon(icons.icon("close", theme_of(self).text_muted))


class PrivateBar(_Bar):
    """Is there as long as nothing is stored."""

    ended = Signal()
    icon = "private"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("privateBar", QPushButton(self.tr("End")), parent)
        self.words.setText(self.tr("Private: nothing of this conversation is stored."))
        self.button.setAccessibleName(self.tr("End private mode"))
        self.button.clicked.connect(self.ended)


class EditBar(_Bar):
    """Is there while an earlier question is edited in the text field."""

    cancelled = Signal()
    icon = "edit"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("editBar", QPushButton(self.tr("Cancel")), parent)
        self.words.setText(self.tr("You edit an earlier question. Enter asks it again."))
        self.button.setAccessibleName(self.tr("Cancel editing"))
        self.button.clicked.connect(self.cancelled)


class SetupBar(QFrame):
    """Shown while the set-up is unfinished, because the user has started to talk instead."""

    continued = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setUpBar")
        self.setProperty("look", "notice")
        resume, skip = QPushButton(self.tr("Continue")), QPushButton(self.tr("Skip all"))
        skip.setProperty("look", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE + 4, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(wrapped(self.tr("The set-up is not finished.")), 1)
        for button, clicked in ((skip, self.dismissed), (resume, self.continued)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(clicked)
            row.addWidget(button)
        self.hide()
