"""The step in which a voice is chosen; the basic one needs nothing and is always there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.first_run_step import Step, wrapped


class VoiceStep(Step):
    sampleRequested = Signal()
    """Speak a sample with the basic voice; answer, when it has sounded, by ``show_sampled``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("How should it sound?"),
            self.tr("The basic voice is built in. Natural voices can be installed."),
            parent,
        )
        self.listen = QPushButton(self.tr("Listen to the basic voice"))
        self.listen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.listen.clicked.connect(self._listen)
        self.room.addWidget(self.listen, 0, Qt.AlignmentFlag.AlignLeading)
        self.room.addWidget(
            wrapped(self.tr("You can change the voice in Settings at any time."), "muted")
        )

    def enter(self) -> None:
        self.show_sampled()
        self.show_trouble("")

    def show_sampled(self) -> None:
        self.listen.setEnabled(True)

    def show_trouble(self, sentence: str) -> None:
        super().show_trouble(sentence)
        self.listen.setEnabled(True)

    def _listen(self) -> None:
        self.listen.setEnabled(False)
        self.show_trouble("")
        self.listen.setEnabled(False)
        self.sampleRequested.emit()
