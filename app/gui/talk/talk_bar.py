"""The bar at the bottom of the window: type, talk, send, and stop, all in one place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.engine.contracts.events import (
    ChunkStarted,
    ConversationModeChanged,
    Event,
    FeedbackStarted,
    State,
    TurnEnded,
    TurnStarted,
    UserMessage,
    next_state,
)
from app.gui.kit.icons import icon
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.shortcuts import with_keys
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import IconButton
from app.gui.talk.composer import Composer
from app.gui.talk.live_transcript import LiveTranscript
from app.gui.talk.talk_button import SIDE_PX, TalkButton

BUTTON_PX = 40


class TalkBar(QFrame):
    """The text field, which gives way to the live transcript while the user talks, and the buttons
    that send, silence the voice, and talk or stop."""

    quietRequested = Signal()
    """Silence the voice; the reply continues as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talkBar")
        self._state = State.IDLE
        self._converses = False
        """Whether the microphone is open in conversation mode."""
        self._hears = False
        """Whether the words of a spoken turn are not in the transcript yet."""
        self.composer = Composer(self)
        self.live_transcript = LiveTranscript(self)
        self.live_transcript.hide()
        self.quiet = IconButton("speaking", self.tr("Stop the voice, keep the text"), self, size=20)
        self.quiet.setObjectName("quietButton")
        self.quiet.clicked.connect(self._be_quiet)
        self.quiet.hide()
        self.send = IconButton(
            "send",
            self.tr("Send (Enter)"),
            self,
            accessible_name=self.tr("Send"),
            size=20,
            color="accent",
        )
        self.send.setObjectName("sendButton")
        self.send.clicked.connect(self.composer.submit)
        self.send.hide()
        self.conversation = IconButton("conversation", "", self, size=20)
        self.conversation.setObjectName("conversationButton")
        self.talk_button = TalkButton(self)
        self.composer.sendable.connect(self._update)
        self.composer.focused.connect(self._show_focus)
        field = QGridLayout()  # the live transcript covers the field, which keeps the focus
        for part in (self.composer, self.live_transcript):
            field.addWidget(part, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        bottom = Qt.AlignmentFlag.AlignBottom
        row = hbox((field, 1), parent=self, spacing=SPACE // 2, margins=(2 * SPACE + 4, 4, 4, 4))
        for button in (self.quiet, self.send, self.conversation):
            button.setFixedSize(BUTTON_PX, BUTTON_PX)
            row.addLayout(vbox(None, button, (SIDE_PX - BUTTON_PX) // 2, spacing=0))
        row.addWidget(self.talk_button, 0, bottom)
        self._show_conversation()

    def show_event(self, event: Event) -> None:
        self._state = next_state(self._state, event)
        self.live_transcript.show_event(event)
        self.talk_button.show_event(event)
        self.composer.show_event(event)
        match event:
            case ConversationModeChanged(active=active):
                self._converses = active
                self._show_conversation()
            case ChunkStarted() | FeedbackStarted():
                can_be_quiet = self._state is State.SPEAKING and not self._converses
                self.quiet.setVisible(can_be_quiet)
            case TurnStarted(source=source):
                self._hears = source == "spoken"
                self.quiet.hide()
            case UserMessage():
                self._hears = False
            case TurnEnded():
                self._hears = False
                self.quiet.hide()
        self._update()

    def _update(self) -> None:
        hears = self._hears or self._state is State.LISTENING
        can_send = self.composer.is_sendable and not hears
        waits = self._converses and self._state is State.IDLE and not can_send
        is_free = self._state is State.IDLE and not self.composer.is_sendable
        # First, because the compact window would widen for a moment.
        self.conversation.setVisible(self._converses or (is_free and not hears))
        self.live_transcript.setVisible(hears or waits)
        self.send.setVisible(can_send)

    def _show_conversation(self) -> None:
        on = self._converses
        text = self.tr("End the conversation") if on else self.tr("Start a conversation")
        self.conversation.setAccessibleName(text)
        self.conversation.setToolTip(with_keys(text, "Ctrl+Shift+T"))
        shape, color = ("close", "listening") if on else ("conversation", "text_muted")
        self.conversation.setIcon(icon(shape, color))

    def _be_quiet(self) -> None:
        self.quiet.hide()
        self.quietRequested.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.composer.setFocus(Qt.FocusReason.MouseFocusReason)

    def _show_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)
