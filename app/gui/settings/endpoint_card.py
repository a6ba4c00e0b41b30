"""What a model at a server can do, as badges; and the button that finds it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit import icons
from app.gui.kit.forms import plain_label, reveal
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import words

if TYPE_CHECKING:
    from app.services.llm.endpoint_badges import Badge, State

ICON_PX = 18
_ICONS: dict[State, str] = {"ok": "check", "limited": "alert", "missing": "close"}


class EndpointCard(QFrame):
    """Asks by a signal, and is told by ``show_…``."""

    testRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("endpointCard")
        self.setProperty("look", "notice")
        self.setAccessibleName(self.tr("What the model can do"))
        title = plain_label(self.tr("What the model can do"))
        title.setProperty("look", "title")
        title.setWordWrap(True)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.testRequested)
        self._words = plain_label("")
        self._words.setWordWrap(True)
        self._words.setProperty("look", "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(1, 1)
        self._pictures: list[tuple[QLabel, State]] = []
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(title, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE + 4)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addLayout(self._grid)
        self.clear()

    @property
    def text(self) -> str:
        """What is said above the badges."""
        return self._words.text()

    def clear(self) -> None:
        """Nothing is known: another server or model is chosen."""
        self._answered()
        self._say(
            self.tr(
                "Asks it three small questions: whether it answers as it writes, how fast, and "
                "whether it uses tools."
            )
        )

    def begin(self) -> None:
        """The questions are under way."""
        self._answered()
        self._testing = True
        self.button.setEnabled(False)
        self.button.setText(self.tr("Testing…"))
        self._say(self.tr("A model that has to be loaded first may take a minute."))

    def show_badges(self, badges: Sequence[Badge]) -> None:
        """What the test told; ignored where another model has been chosen meanwhile."""
        if not self._testing:
            return
        self._answered()
        self._say("")
        for row, badge in enumerate(badges):
            picture = QLabel()
            picture.setFixedSize(ICON_PX, ICON_PX)
            subject, told = words(badge.subject), words(badge.text)
            text = plain_label(subject)
            text.setProperty("look", "title")
            sentence = plain_label(told)
            sentence.setWordWrap(True)
            sentence.setAccessibleName(
                self.tr("{subject}: {state}. {sentence}").format(
                    subject=subject, state=self._state(badge.state), sentence=told
                )
            )
            said = QVBoxLayout()
            said.setSpacing(0)
            said.addWidget(text)
            said.addWidget(sentence)
            self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addLayout(said, row, 1)
            self._pictures.append((picture, badge.state))
        self._paint()
        reveal(self)

    def show_problem(self, sentence: str) -> None:
        """The test came to nothing, for this reason."""
        if self._testing:
            self._answered()
            self._say(words(sentence), problem=True)
            reveal(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()

    def _answered(self) -> None:
        self._testing = False
        self.button.setEnabled(True)
        self.button.setText(self.tr("Test"))
        self._pictures.clear()
        _empty(self._grid)

    def _say(self, said: str, *, problem: bool = False) -> None:
        self._words.setText(said)
        self._words.setVisible(bool(said))
        self._words.setStyleSheet(f"QLabel {{ color: {theme_of(self).error}; }}" if problem else "")

    def _state(self, state: State) -> str:
        return {
            "ok": self.tr("good"),
            "limited": self.tr("limited"),
            "missing": self.tr("missing"),
        }[state]

    def _paint(self) -> None:
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        for picture, state in self._pictures:
            colour = _colour(theme, state)
            picture.setPixmap(icons.pixmap(_ICONS[state], colour, ICON_PX, ratio))


def _colour(theme: Theme, state: State) -> str:
    return {"ok": theme.accent, "limited": theme.listening, "missing": theme.error}[state]


def _empty(layout: QGridLayout) -> None:
    while item := layout.takeAt(0):
        if inner := item.layout():
            while part := inner.takeAt(0):
                if widget := part.widget():
                    widget.hide()
                    widget.deleteLater()
        elif widget := item.widget():
            widget.hide()
            widget.deleteLater()
