"""The step that tries the microphone: its level, and a transcript of what the user says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.kit.controls import ComboBox
from app.gui.kit.forms import Row, wrapped
from app.gui.kit.icons import icon
from app.gui.setup.first_run import Step
from app.gui.setup.level_meter import LevelMeter


class MicrophoneStep(Step):
    entered = Signal()
    """Start measuring; answer with ``show_level`` or ``show_problem``."""
    left = Signal()
    listenRequested = Signal(bool)
    """Start transcribing, or (False) stop and show the final transcript."""
    deviceRequested = Signal(str)
    """The device's name; empty: the system's default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Can it hear you?"),
            self.tr("Say something: the bar should move, and your words appear below."),
            parent,
        )
        self.meter = LevelMeter(self)
        self.device = ComboBox(editable=False)
        self._device_row = Row(self.tr("Microphone"), "", self.device)
        self.listen_button = QPushButton()
        self.listen_button.setObjectName("saySomething")
        self.listen_button.setCheckable(True)
        self.listen_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._transcript = wrapped("")
        self._transcript.setObjectName("understood")
        self._transcript.setMinimumHeight(self._transcript.fontMetrics().lineSpacing() * 3)
        self._transcript.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for part in (self.meter, self.listen_button, self._transcript, self._device_row):
            self.content.addWidget(part)
        self.content.setAlignment(self.listen_button, Qt.AlignmentFlag.AlignLeading)
        self.listen_button.clicked.connect(self._toggle_listening)
        self.device.activated.connect(lambda: self.deviceRequested.emit(self.device.currentData()))
        self._show_listening(False)

    @property
    def transcript(self) -> str:
        """The text that shows what was understood."""
        return self._transcript.text()

    # --- what is shown --------------------------------------------------------------------------

    def show_devices(self, names: Sequence[str], chosen: str) -> None:
        self.device.clear()
        self.device.addItem(self.tr("The system's default"), "")
        for name in names:
            self.device.addItem(name, name)
        if self.device.findData(chosen) < 0:
            self.device.addItem(chosen, chosen)
        self.device.setCurrentIndex(self.device.findData(chosen))

    def show_level(self, dbfs: float) -> None:
        if self.problem:
            self.show_problem("")
        self.meter.set_active(True)
        self.listen_button.setEnabled(True)
        self.meter.set_level(dbfs)

    def show_waiting(self) -> None:
        """The microphone is not open yet."""
        self._show_listening(False)
        self.meter.set_active(False)
        self.listen_button.setEnabled(False)
        self.show_problem("")

    def show_problem(self, sentence: str) -> None:
        super().show_problem(sentence)
        if sentence:
            self._show_listening(False)
            self.meter.set_active(False)

    def show_partial(self, text: str) -> None:
        self._transcript.setText(text)

    def show_final(self, text: str) -> None:
        """Show the final transcript; empty: nothing was understood."""
        self._show_listening(False)
        if text:
            self._transcript.setText(self.tr("It understood: “{words}”").format(words=text))
        else:
            self._transcript.setText(
                self.tr(
                    "Repartee didn't catch that. Move closer, unmute the microphone, or choose "
                    "another one below. You can also skip this and type."
                )
            )

    # --- reactions to the user ------------------------------------------------------------------

    def enter(self) -> None:
        self._transcript.clear()
        self.show_waiting()
        self.entered.emit()

    def leave(self) -> None:
        self.show_waiting()
        self.left.emit()

    def _toggle_listening(self, listening: bool) -> None:
        self._show_listening(listening)
        if listening:
            self._transcript.setText(self.tr("Listening…"))
        self.listenRequested.emit(listening)

    def _show_listening(self, listening: bool) -> None:
        self.listen_button.setChecked(listening)
        self.listen_button.setText(self.tr("Stop") if listening else self.tr("Say something"))
        self.listen_button.setIcon(QIcon() if listening else icon("mic", "text"))
