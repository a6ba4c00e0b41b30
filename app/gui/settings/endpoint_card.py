"""A card with badges for what a server's model can do, and the button that tests it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLayout,
    QWidget,
)

from app.gui.kit.controls import Button
from app.gui.kit.forms import plain_label, reveal, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.stylesheet import set_look
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.kit.widgets import IconLabel

if TYPE_CHECKING:
    from app.services.llm.endpoint_badges import Badge, State

ICON_PX = 18
_ICONS: dict[State, tuple[str, str]] = {
    "ok": ("check", "accent"),
    "limited": ("alert", "listening"),
    "missing": ("close", "error"),
}
"""The icon and the color of each state."""


class EndpointCard(QFrame):
    """Answer ``testRequested`` with ``show_testing``, then ``show_badges`` or ``show_problem``."""

    testRequested = Signal()

    def __init__(self, parent: QWidget | None = None, *, framed: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("endpointCard")
        self.setAccessibleName(self.tr("What the model can do"))
        self.button = Button(act=self.testRequested.emit)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._is_framed = framed
        self._text = wrapped("", "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(1, 1)
        title = wrapped(self.tr("What the model can do"))
        if framed:
            self.setProperty("look", "notice")
            set_look(title, "title")
        head = hbox((vbox(title, self._text, spacing=2), 1), self.button, spacing=2 * SPACE)
        margins = (SPACE + 4, SPACE, SPACE + 4, SPACE + 4) if framed else 0
        vbox(head, self._grid, parent=self, margins=margins)
        self.clear()

    @property
    def text(self) -> str:
        """The sentence above the badges."""
        return self._text.text()

    def clear(self) -> None:
        """Remove the results: another server or model is selected."""
        self._end_test()
        self._show_text(self.tr("Checks speed, streaming, and tools with three short questions"))

    def show_testing(self) -> None:
        self._end_test()
        self._testing = True
        self.button.setEnabled(False)
        self.button.setText(self.tr("Testing…"))
        self._show_text(self.tr("This can take a minute if the model has to load first"))

    def show_badges(self, badges: Sequence[Badge]) -> None:
        """Show the test's results, unless another model has been selected meanwhile."""
        if not self._testing:
            return
        self._end_test()
        self._show_text("")
        states = {
            "ok": self.tr("good"),
            "limited": self.tr("limited"),
            "missing": self.tr("missing"),
        }
        for row, badge in enumerate(badges):
            name, color = _ICONS[badge.state]
            picture = IconLabel(name, color=color, size=ICON_PX)
            subject, sentence = (
                plain_label(translated(badge.subject)),
                wrapped(translated(badge.text)),
            )
            subject.setProperty("look", "title")
            sentence.setAccessibleName(
                self.tr("{subject}: {state}. {sentence}").format(
                    subject=subject.text(), state=states[badge.state], sentence=sentence.text()
                )
            )
            texts = vbox(subject, sentence, spacing=0)
            self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addLayout(texts, row, 1)
        reveal(self)

    def show_problem(self, sentence: str) -> None:
        """Show why the test failed, unless another model has been selected meanwhile."""
        if self._testing:
            self._end_test()
            self._show_text(translated(sentence), problem=True)
            reveal(self)

    def _end_test(self) -> None:
        self._testing = False
        self.button.setEnabled(True)
        self.button.setText(self.tr("Test"))
        _remove_widgets(self._grid)

    def _show_text(self, text: str, *, problem: bool = False) -> None:
        self._text.setText(text)
        self._text.setVisible(bool(text))
        set_look(self._text, "problem" if problem else "muted" if self._is_framed else "hint")


def _remove_widgets(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if inner := item.layout():
            _remove_widgets(inner)
        elif widget := item.widget():
            widget.hide()
            widget.deleteLater()
