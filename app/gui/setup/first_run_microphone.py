"""The step in which the microphone is tried: its level, and what is understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.kit.controls import ChoiceBox
from app.gui.kit.forms import Row, wrapped
from app.gui.kit.icons import icon
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import Theme
from app.gui.setup.first_run_step import Step
from app.gui.setup.level_meter import LevelMeter


class MicrophoneStep(Step):
    """Asks by signals and is told by ``show_…``."""

    entered = Signal()
    """Begin to measure; answer by ``show_level`` or ``show_trouble``."""
    exited = Signal()
    tried = Signal(bool)
    """Listen, or (False) listen no longer and say what was understood."""
    deviceRequested = Signal(str)
    """Its name; empty: the system's default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Can it hear you?"),
            self.tr("Say something: the bar should move, and your words appear below."),
            parent,
        )
        self.meter = LevelMeter(self)
        self.device = ChoiceBox(editable=False)
        self._device_row = Row(self.tr("Microphone"), "", self.device, theme_of(self))
        self.say = QPushButton()
        self.say.setObjectName("saySomething")
        self.say.setCheckable(True)
        self.say.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = wrapped("")
        self._words.setObjectName("understood")
        self._words.setMinimumHeight(self._words.fontMetrics().lineSpacing() * 3)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for part in (self.meter, self.say, self._words, self._device_row):
            self.room.addWidget(part)
        self.room.setAlignment(self.say, Qt.AlignmentFlag.AlignLeading)
        self.say.clicked.connect(self._try_out)
        self.device.activated.connect(lambda: self.deviceRequested.emit(self.device.currentData()))
        self.set_theme(theme_of(self))
        self._show_listening(False)

    @property
    def words(self) -> str:
        """What is said of what was understood."""
        return self._words.text()

    # --- what it is told ------------------------------------------------------------------------

    def show_devices(self, names: Sequence[str], chosen: str) -> None:
        self.device.clear()
        self.device.addItem(self.tr("The system's default"), "")
        for name in names:
            self.device.addItem(name, name)
        if self.device.findData(chosen) < 0:
            self.device.addItem(chosen, chosen)
        self.device.setCurrentIndex(self.device.findData(chosen))

    def show_level(self, dbfs: float) -> None:
        if self.trouble:
            self.show_trouble("")
        self.meter.set_active(True)
        self.say.setEnabled(True)
        self.meter.set_level(dbfs)

    def show_waiting(self) -> None:
        """The microphone is not there yet: Repartee gets ready, or it is being opened."""
        self._show_listening(False)
        self.meter.set_active(False)
        self.say.setEnabled(False)
        self.show_trouble("")

    def show_trouble(self, sentence: str) -> None:
        super().show_trouble(sentence)
        if sentence:
            self._show_listening(False)
            self.meter.set_active(False)

    def show_partial(self, text: str) -> None:
        self._words.setText(text)

    def show_understood(self, text: str) -> None:
        """The final transcript; empty: nothing was understood."""
        self._show_listening(False)
        if text:
            self._words.setText(self.tr("It understood: “{words}”").format(words=text))
        else:
            self._words.setText(
                self.tr(
                    "Nothing was understood. Come closer, see that the microphone is not muted, "
                    "or choose another one below; you can also go on and type."
                )
            )

    def set_theme(self, theme: Theme) -> None:
        self._icon = icon("mic", theme.text)
        self._device_row.set_theme(theme)
        self._show_icon()

    # --- what the user does ---------------------------------------------------------------------

    def enter(self) -> None:
        self._words.clear()
        self.show_waiting()
        self.entered.emit()

    def leave(self) -> None:
        self.show_waiting()
        self.exited.emit()

    def _try_out(self, listening: bool) -> None:
        self._show_listening(listening)
        if listening:
            self._words.setText(self.tr("Listening…"))
        self.tried.emit(listening)

    def _show_listening(self, listening: bool) -> None:
        self.say.setChecked(listening)
        self.say.setText(self.tr("Stop") if listening else self.tr("Say something"))
        self._show_icon()

    def _show_icon(self) -> None:
        self.say.setIcon(QIcon() if self.say.isChecked() else self._icon)
