"""Notices above the conversation: one sentence each, shown until it is dismissed."""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QWidget,
)

from app.engine.contracts.events import (
    ChunkStarted,
    Event,
    ListeningStarted,
    Notice,
    ReplyDelta,
    TranscriptFinal,
    TurnEnded,
    TurnStarted,
)
from app.errors import (
    MicrophoneError,
    ModelError,
    ModelLoading,
    OfflineError,
    SpeakerError,
    TranscriptionError,
    VoiceError,
    VoiceUnavailable,
)
from app.gui.chat.transcript_writer import SOUND_CODES
from app.gui.kit.controls import Button
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.kit.widgets import IconButton, IconLabel

MAX_NOTICES = 3
"""One more replaces the oldest."""
_OF_ONE_TURN = {"long_recording", "cut_off", "blocked", "announcement", "local_model"}
_TOLD_ONCE = {"listening_language", "voice_language"}
_OF_THE_MODEL = {
    *(error.code for error in ModelError.__subclasses__()),
    *(ModelError.code, ModelLoading.code, OfflineError.code),
}
UPDATE_CODES = ("newer_version",)
CHOICES = {
    "language": "local_stt_model",
    "slow_recognition": "local_stt_model",
    "listening_language": "local_stt_model",
    "voice_language": "voice",
}
"""By code, the setting to choose something else for in Models and voices."""
FAULT_CODES = ("unexpected", "crashed")
"""The codes of the notices that offer a problem report."""


class NoticeBar(QWidget):
    """A ``Notice`` replaces the one with the same code. It leaves once its problem is solved."""

    soundCheckRequested = Signal()
    reportRequested = Signal()
    choiceRequested = Signal(str)
    """The name of a setting that is chosen in Models and voices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._rows: dict[str, _Row] = {}
        self.tab_after: QWidget | None = None
        """The widget before the notices in the tab order."""
        self._column = vbox(parent=self, margins=(2 * SPACE, 0, 2 * SPACE, SPACE))
        self.hide()

    def show_event(self, event: Event) -> None:
        match event:
            case Notice(code=code, text=text):
                self._add(code, translated(text))
            case TurnEnded(error_code=str(code), error=str(text)) if code in SOUND_CODES:
                self._add(code, translated(text))
            case TurnStarted(source="typed" | "spoken"):
                self._dismiss_all(_OF_ONE_TURN)
            case ListeningStarted():
                self._dismiss_all({MicrophoneError.code})
            case TranscriptFinal():
                self._dismiss_all({TranscriptionError.code})
            case ReplyDelta():
                self._dismiss_all(_OF_THE_MODEL)
            case ChunkStarted():
                self._dismiss_all({SpeakerError.code, VoiceError.code, VoiceUnavailable.code})

    def dismiss_outdated(self) -> None:
        """Remove what the new settings may have solved; what still applies is reported again."""
        self._dismiss_all(self._rows.keys() - {*FAULT_CODES, *UPDATE_CODES, *_TOLD_ONCE})

    def _dismiss_all(self, codes: Set[str]) -> None:
        for code in codes & self._rows.keys():
            self.dismiss(code)

    def dismiss(self, code: str) -> None:
        """Remove the notice with this code, if it is shown."""
        row = self._rows.pop(code, None)
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self._rows))

    def _add(self, code: str, text: str) -> None:
        self.dismiss(code)
        while len(self._rows) >= MAX_NOTICES:
            self.dismiss(next(iter(self._rows)))
        row = self._rows[code] = _Row(text, self)
        row.close_button.clicked.connect(lambda: self.dismiss(code))
        if code in SOUND_CODES:
            row.add_button(self.tr("Check the sound…")).clicked.connect(self.soundCheckRequested)
        if code in FAULT_CODES:
            row.add_button(self.tr("Report…")).clicked.connect(self.reportRequested)
        if code in CHOICES:
            button = row.add_button(self.tr("Models and voices…"))
            button.clicked.connect(lambda: self._request_choice(code))
        self._column.addWidget(row)
        before = [self.tab_after] if self.tab_after else []
        buttons = [button for one in self._rows.values() for button in one.buttons]
        for one, following in pairwise([*before, *buttons]):
            self.setTabOrder(one, following)
        self.show()

    def _request_choice(self, code: str) -> None:
        self.dismiss(code)
        self.choiceRequested.emit(CHOICES[code])


class _Row(QFrame):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        label = wrapped(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = IconButton(
            "close",
            self.tr("Dismiss"),
            self,
            accessible_name=self.tr("Dismiss: {notice}").format(notice=text),
        )
        self.close_button.setObjectName("dismissNotice")
        self.buttons: list[QAbstractButton] = [self.close_button]
        """In tab order."""
        self._line = hbox(
            IconLabel("info", self, color="accent"),
            (label, 1),
            (self.close_button, Qt.AlignmentFlag.AlignTop),
            parent=self,
            margins=(SPACE + 4, SPACE // 2, SPACE // 2, SPACE // 2),
        )

    def add_button(self, text: str) -> Button:
        """Add a button for what can be done about the notice."""
        button = Button(text, look="link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line.insertWidget(self._line.count() - 1, button)
        self.buttons.insert(len(self.buttons) - 1, button)
        return button
