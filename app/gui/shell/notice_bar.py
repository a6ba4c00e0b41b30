"""Notices: one quiet, dismissible sentence each, above the conversation."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.engine.contracts.events import Event, Notice
from app.errors import AudioDeviceError, MicrophoneError, SpeakerError
from app.gui.kit import icons
from app.gui.kit.stylesheet import margins, theme_of
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import words

SHOWN = 3
"""At most this many at once; the oldest makes room."""


ABOUT_SOUND = (AudioDeviceError.code, SpeakerError.code, MicrophoneError.code)
"""The codes of the notices that the sound check helps with."""

FAULTS = ("unexpected", "crashed")
"""The codes of the notices that a report can be made of."""


class NoticeBar(QWidget):
    """Shows each ``Notice`` until it is dismissed; one of the same code replaces its like."""

    soundCheckRequested = Signal()
    reportRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._rows: dict[str, _Row] = {}
        self.tab_after: QWidget | None = None
        """Where Tab comes from into the notices."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE * 2, 0, SPACE * 2, SPACE)
        self._column.setSpacing(SPACE)
        self.hide()

    def show_event(self, event: Event) -> None:
        match event:
            case Notice(code=code, text=text):
                self._add(code, words(text))

    def dismiss(self, code: str) -> None:
        """Take the notice away; harmless when it is not there."""
        row = self._rows.pop(code, None)
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self._rows))

    def _add(self, code: str, text: str) -> None:
        self.dismiss(code)
        while len(self._rows) >= SHOWN:
            self.dismiss(next(iter(self._rows)))
        row = self._rows[code] = _Row(text, self)
        row.close_button.clicked.connect(lambda: self.dismiss(code))
        if code in ABOUT_SOUND:
            row.offer(self.tr("Check the sound…")).clicked.connect(self.soundCheckRequested)
        if code in FAULTS:
            row.offer(self.tr("Report…")).clicked.connect(self.reportRequested)
        self._column.addWidget(row)
        before = [self.tab_after] if self.tab_after else []
        buttons = [button for one in self._rows.values() for button in one.buttons]
        for one, following in pairwise([*before, *buttons]):  # as they stand
            self.setTabOrder(one, following)
        self.show()


class _Row(QFrame):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._icon = QLabel(self)
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("dismissNotice")
        self.close_button.setAccessibleName(self.tr("Dismiss: {notice}").format(notice=text))
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons: list[QAbstractButton] = [self.close_button]
        self._line = row = QHBoxLayout(self)
        row.setContentsMargins(margins(SPACE + 4, SPACE // 2, SPACE // 2, SPACE // 2))
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(label, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._restyle()

    def offer(self, words: str) -> QPushButton:
        """A button for what can be done about it."""
        button = QPushButton(words, self)
        button.setProperty("look", "link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line.insertWidget(self._line.count() - 1, button)
        self.buttons.insert(len(self.buttons) - 1, button)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        theme = theme_of(self)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap("info", theme.accent, 20, ratio))
        self.close_button.setIcon(icons.icon("close", theme.text_muted))
