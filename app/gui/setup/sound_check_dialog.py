"""The sound check dialog: select microphone and speaker, see their levels, and listen to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.controls import Button, ComboBox
from app.gui.kit.dialogs import FormDialog, scroll_area
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import AdaptiveRow, hbox, vbox
from app.gui.kit.stylesheet import set_look
from app.gui.kit.theme import SPACE
from app.gui.setup.level_meter import LevelMeter

STACKED_BELOW_PX = 540
"""In a narrower dialog, the button is below the list, so that a device's whole name fits."""


class DevicePanel(QWidget):
    """The list of devices of one direction, their level, a test button, and a sentence."""

    chosen = Signal(str)
    """The device's name; "" is the system's default."""

    def __init__(self, title: str, hint: str, action: str, *, rates_level: bool) -> None:
        """``rates_level``: whether the meter rates the level as that of speech."""
        super().__init__()
        self._action = action
        self._hint = hint
        heading = plain_label(title)
        heading.setProperty("look", "title")
        self.choice = ComboBox(editable=False)
        self.choice.setAccessibleName(title)
        heading.setBuddy(self.choice)
        self.meter = LevelMeter(self, rates_level=rates_level)
        self.meter.setAccessibleName(self.tr("Level: {device}").format(device=title))
        self.button = QPushButton(action)
        self.button.setAutoDefault(False)
        self._sentence = wrapped(hint, "muted")
        self._line = hbox((self.choice, 1), self.button)
        vbox(heading, self._line, self.meter, self._sentence, parent=self)
        self.choice.activated.connect(lambda _: self.chosen.emit(self.device))
        self.show_sentence("")

    @property
    def device(self) -> str:
        return str(self.choice.currentData() or "")

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_devices(self, names: Sequence[str], default: str, chosen: str) -> None:
        """``default`` is the name of the system's default. ``chosen``, a name or a part of one, is
        listed even if the device is not connected."""
        matches = [name for name in names if chosen and chosen.lower() in name.lower()]
        if matches and chosen not in names:
            same = [name for name in matches if name.startswith(f"{chosen}, ")]
            chosen = (same or matches)[0]
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
        """Show the outcome of a test; empty: show the hint."""
        self._sentence.setText(sentence or self._hint)
        set_look(self._sentence, "problem" if problem else "muted")
        self.choice.setAccessibleDescription(self._sentence.text())

    def show_busy(self, words: str) -> None:
        """Show ``words`` on the button, which keeps the focus; empty: its usual text."""
        self.button.setText(words or self._action)
        self.button.setEnabled(self.choice.count() > 1)
        self.choice.setEnabled(not words)

    def set_stacked(self, stacked: bool) -> None:
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)


class SoundCheckDialog(FormDialog):
    """Show it with ``open()``. "Use these" emits ``used`` and closes it."""

    input_chosen = Signal(str)
    recordRequested = Signal()
    testRequested = Signal()
    rescanRequested = Signal()
    used = Signal(str, str)
    """Microphone and speaker; "" is the system's default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soundCheck", self.tr("Sound check"), parent)
        self.microphone = DevicePanel(
            self.tr("Microphone"),
            self.tr("Say something: the bar should move to about the middle or beyond."),
            self.tr("Record and play back"),
            rates_level=True,
        )
        self.speaker = DevicePanel(
            self.tr("Speaker"),
            self.tr("Plays a chime and a sentence"),
            self.tr("Play a test sound"),
            rates_level=False,
        )
        self.microphone.setObjectName("microphoneTrial")
        self.speaker.setObjectName("speakerTrial")
        self._panels = (self.microphone, self.speaker)
        self._advice = wrapped("")
        self._advice_card = QFrame()
        self._advice_card.setProperty("look", "notice")
        QVBoxLayout(self._advice_card).addWidget(self._advice)
        self.microphone.chosen.connect(self.input_chosen)
        self.microphone.button.clicked.connect(self.recordRequested)
        self.speaker.button.clicked.connect(self.testRequested)
        self._lay_out()
        self.show_advice("")

    @property
    def advice(self) -> str:
        return self._advice.text()

    def show_advice(self, sentence: str) -> None:
        """Show advice about the echo between speaker and microphone; empty: none."""
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
        """Enable both tests again."""
        for panel in self._panels:
            panel.show_busy("")

    def _lay_out(self) -> None:
        page = QWidget()
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("look", "rule")
        parts = (self.heading(), self.microphone, line, self.speaker, self._advice_card, None)
        vbox(*parts, parent=page, spacing=2 * SPACE, margins=2 * SPACE)
        vbox((scroll_area(page), 1), self._button_row(), parent=self, spacing=0)
        self.setMinimumSize(340, 320)
        self.resize(600, 470)

    def _button_row(self) -> AdaptiveRow:
        rescan = Button(self.tr("Rescan"), self.rescanRequested.emit, name="rescan")
        rescan.setToolTip(self.tr("Look for newly connected devices"))
        use = Button(self.tr("Use these"), self._use, look="primary", name="use")
        use.setDefault(True)
        return AdaptiveRow(rescan, None, self.cancel_button(), use, margins=2 * SPACE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for panel in self._panels:
            panel.set_stacked(self.width() < STACKED_BELOW_PX)

    def _use(self) -> None:
        self.accept()
        self.used.emit(self.microphone.device, self.speaker.device)
