"""The step in which a natural voice is offered; the basic one needs nothing and is always there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.gui.first_run_step import Step, wrapped
from app.gui.setting_row import plain_label
from app.gui.stylesheet import theme_of
from app.gui.theme import SPACE

MB = 1_000_000


class VoiceStep(Step):
    """Asks by signals and is told by ``show_…``."""

    sampleRequested = Signal()
    """Speak a sample with the voice in use; answer, when it has sounded, by ``show_sampled``."""
    installRequested = Signal()
    """Begin to fetch the voice, or go on; answer by ``show_progress`` until ``show_installed``."""
    pauseRequested = Signal()
    cancelRequested = Signal()
    """Fetch it no longer, and throw away what has come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("How should it sound?"),
            self.tr("The basic voice is built in. A natural one is a download away."),
            parent,
        )
        self.listen = self._button(self.tr("Listen to the voice in use"))
        self._words = wrapped(
            self.tr(
                "LJSpeech, American English, about 60 MB. Its recordings are in the public "
                "domain: free for any use. It speaks on this computer, offline."
            ),
            "muted",
        )
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Download of the voice"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(SPACE)
        self._done = plain_label("")
        self._done.setProperty("look", "muted")
        self.install = self._button("")
        self.pause = self._button(self.tr("Pause"))
        self.cancel = self._button(self.tr("Cancel"))
        self._lay_out()
        self.listen.clicked.connect(self._listen)
        self.install.clicked.connect(self._install)
        self.pause.clicked.connect(self._pause)
        self.cancel.clicked.connect(self._cancel)
        self.show_offered()

    # --- what it is told ------------------------------------------------------------------------

    def show_offered(self) -> None:
        """Nothing of the voice is here."""
        self.install.setText(self.tr("Install"))
        self._show(self.install)

    def show_progress(self, done: int, total: int) -> None:
        """Bytes; the total is 0 while it is not known."""
        if not self.pause.isVisibleTo(self):
            return  # it is paused already: this was on its way
        self.progress.setRange(0, max(total // 1_000, 0))
        self.progress.setValue(done // 1_000)
        if total:
            self._done.setText(
                self.tr("{done} of {total} MB").format(
                    done=f"{done / MB:.0f}", total=f"{total / MB:.0f}"
                )
            )

    def show_installed(self) -> None:
        self._done.setText(self.tr("It is installed."))
        self._show(self._done)

    def show_sampled(self) -> None:
        self.listen.setEnabled(True)

    def show_download_trouble(self, sentence: str) -> None:
        """It stopped; what has come is kept."""
        self.show_trouble(sentence)
        self.install.setText(self.tr("Try again"))
        self._show(self.install)

    # --- what the user does ---------------------------------------------------------------------

    def enter(self) -> None:
        self.show_sampled()

    def _listen(self) -> None:
        self.show_trouble("")
        self.listen.setEnabled(False)
        self.sampleRequested.emit()

    def _install(self) -> None:
        self.show_trouble("")
        self._done.setText(self.tr("Connecting…"))
        self.progress.setRange(0, 0)
        self._show(self.progress, self._done, self.pause, self.cancel)
        self.installRequested.emit()

    def _pause(self) -> None:
        self.install.setText(self.tr("Resume"))
        self._show(self.progress, self._done, self.install, self.cancel)
        if not self.progress.maximum():
            self.progress.setRange(0, 1)  # one of unknown length would go on moving
        self.pauseRequested.emit()

    def _cancel(self) -> None:
        self.show_offered()
        self.cancelRequested.emit()

    # --- building -------------------------------------------------------------------------------

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("voiceOffer")
        card.setProperty("look", "notice")
        title = plain_label(self.tr("A natural voice"))
        title.setProperty("look", "title")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.install, self.pause, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE + 4, SPACE + 4, SPACE + 4, SPACE + 4)
        column.setSpacing(SPACE)
        for part in (title, self._words, self.progress, self._done):
            column.addWidget(part)
        column.addLayout(buttons)
        self.room.addWidget(self.listen, 0, Qt.AlignmentFlag.AlignLeading)
        self.room.addWidget(card)
        self.room.addWidget(
            wrapped(self.tr("Other voices and languages can be installed later."), "muted")
        )

    def _show(self, *parts: QWidget) -> None:
        for part in (self.progress, self._done, self.install, self.pause, self.cancel):
            part.setVisible(part in parts)
        theme = theme_of(self)
        self.progress.setStyleSheet(
            f"QProgressBar {{ background: {theme.border}; border: 0; border-radius: 4px; }}"
            f"QProgressBar::chunk {{ background: {theme.accent}; border-radius: 4px; }}"
        )
