"""The sound check: choose microphone and speaker, see their levels, hear them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.controls import ChoiceBox
from app.gui.kit.forms import form_style, plain_label
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.setup.level_meter import LevelMeter

STACKED_BELOW_PX = 540
"""A narrower dialog shows a device's whole name only with the button below it."""


class DeviceTrial(QWidget):
    """One direction: which device, how loud it is, a button to try it, and what is wrong."""

    chosen = Signal(str)
    """The device's name; "" is the system's default."""

    def __init__(self, title: str, hint: str, action: str, *, judges: bool) -> None:
        """``judges``: whether its level is that of somebody who talks."""
        super().__init__()
        self._action = action
        heading = plain_label(title)
        heading.setProperty("look", "title")
        self.choice = ChoiceBox(editable=False)
        self.choice.setAccessibleName(title)
        heading.setBuddy(self.choice)
        self.meter = LevelMeter(self, judges=judges)
        self.meter.setAccessibleName(self.tr("Level: {device}").format(device=title))
        self.button = QPushButton(action)
        self.button.setAutoDefault(False)
        self._hint = hint
        self._sentence = _wrapping(hint)
        beside = QHBoxLayout()
        beside.setSpacing(SPACE)
        beside.addWidget(self.choice, 1)
        beside.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(heading)
        column.addLayout(beside)
        column.addWidget(self.meter)
        column.addWidget(self._sentence)
        self._beside = beside
        self._problem = False
        self.choice.activated.connect(lambda _: self.chosen.emit(self.device))
        self.show_sentence("")

    @property
    def device(self) -> str:
        return str(self.choice.currentData() or "")

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_devices(self, names: Sequence[str], default: str, chosen: str) -> None:
        """``default``: the name of the system's; ``chosen``, a name or part of it, stays even if
        it is not there."""
        fitting = [name for name in names if chosen and chosen.lower() in name.lower()]
        if fitting and chosen not in names:
            chosen = fitting[0]
        self.choice.clear()
        if default:
            self.choice.addItem(self.tr("System default ({device})").format(device=default), "")
        else:
            self.choice.addItem(self.tr("System default"), "")
        for name in names:
            self.choice.addItem(name, name)
        if chosen and chosen not in names:
            self.choice.addItem(self.tr("{device} (not connected)").format(device=chosen), chosen)
        self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0))
        self.button.setEnabled(bool(names))

    def show_sentence(self, sentence: str, *, problem: bool = False) -> None:
        """What was found out; empty: what to do."""
        self._problem = problem
        self._sentence.setText(sentence or self._hint)
        self.choice.setAccessibleDescription(self._sentence.text())
        self.set_theme(theme_of(self))

    def show_busy(self, words: str) -> None:
        """``words`` instead of the button's, which keeps the keyboard's focus; empty: its own."""
        self.button.setText(words or self._action)
        self.button.setEnabled(self.choice.count() > 1)
        self.choice.setEnabled(not words)

    def stack(self, narrow: bool) -> None:
        """In a narrow window the button stands below the list."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(direction)

    def set_theme(self, theme: Theme) -> None:
        colour = theme.error if self._problem else theme.text_muted
        self._sentence.setStyleSheet(f"QLabel {{ color: {colour}; }}")


class SoundCheckDialog(QDialog):
    """Show it with ``open()``; on "Use these" it emits ``used`` and closes."""

    input_chosen = Signal(str)
    recordRequested = Signal()
    testRequested = Signal()
    rescanRequested = Signal()
    used = Signal(str, str)
    """Microphone and speaker; "" is the system's default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("soundCheck")
        self.setWindowTitle(self.tr("Sound check"))
        self.microphone = DeviceTrial(
            self.tr("Microphone"),
            self.tr("Say something: the bar should move to about the middle or beyond."),
            self.tr("Record and play back"),
            judges=True,
        )
        self.speaker = DeviceTrial(
            self.tr("Speaker"),
            self.tr("A chime, and then the voice says a sentence."),
            self.tr("Play a test sound"),
            judges=False,
        )
        self.microphone.setObjectName("microphoneTrial")
        self.speaker.setObjectName("speakerTrial")
        self._advice = _wrapping("")
        self._advice_card = QFrame()
        self._advice_card.setProperty("look", "notice")
        QVBoxLayout(self._advice_card).addWidget(self._advice)
        self._buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self._rescan = self._buttons.addButton(self.tr("Rescan"), role.ResetRole)
        self._rescan.setToolTip(self.tr("Look for devices that were connected meanwhile."))
        self._rescan.setAutoDefault(False)
        self._rescan.setObjectName("rescan")
        self._buttons.addButton(self.tr("Use these"), role.AcceptRole).setDefault(True)
        self._buttons.addButton(self.tr("Cancel"), role.RejectRole)
        self._lay_out()
        self.microphone.chosen.connect(self.input_chosen)
        self.microphone.button.clicked.connect(self.recordRequested)
        self.speaker.button.clicked.connect(self.testRequested)
        self._rescan.clicked.connect(self.rescanRequested)
        self.show_advice("")
        self.set_theme(theme_of(self))

    @property
    def advice(self) -> str:
        return self._advice.text()

    def show_advice(self, sentence: str) -> None:
        """About both together: the echo; empty: none."""
        self._advice.setText(sentence)
        self._advice_card.setAccessibleName(sentence)
        self._advice_card.setVisible(bool(sentence))

    def show_recording(self) -> None:
        self.speaker.button.setEnabled(False)
        self.microphone.show_busy(self.tr("Recording… say something"))

    def show_playing_back(self) -> None:
        self.microphone.show_busy(self.tr("Playing it back…"))

    def show_test_playing(self) -> None:
        self.microphone.button.setEnabled(False)
        self.speaker.show_busy(self.tr("Playing…"))

    def show_idle(self) -> None:
        """Nothing is being tried: all can be."""
        self.microphone.show_busy("")
        self.speaker.show_busy("")

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(form_style(theme))
        for trial in (self.microphone, self.speaker):
            trial.set_theme(theme)

    def _lay_out(self) -> None:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        inner.setSpacing(2 * SPACE)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("look", "rule")
        for part in (self.microphone, line, self.speaker, self._advice_card):
            inner.addWidget(part)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        buttons = self._buttons
        for button in buttons.buttons():
            button.setIcon(QIcon())  # Qt's own are of another time
        buttons.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        buttons.accepted.connect(self._use)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        self.setMinimumSize(340, 320)
        self.resize(600, 470)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for trial in (self.microphone, self.speaker):
            trial.stack(self.width() < STACKED_BELOW_PX)

    def _use(self) -> None:
        self.accept()
        self.used.emit(self.microphone.device, self.speaker.device)


def _wrapping(text: str) -> QLabel:
    label = plain_label(text)
    label.setWordWrap(True)
    return label
