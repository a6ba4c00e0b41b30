"""The page of an empty conversation: how to talk, and three questions to try."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QWidget,
)

from app.gui.kit.controls import Button
from app.gui.kit.flow import Flow
from app.gui.kit.forms import wrapped
from app.gui.kit.icons import icon
from app.gui.kit.layouts import vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import tr_declared, tr_noop

FLOW_MAX_PX = 620
"""The width of a row of examples."""
EXAMPLES = (
    ("clock", tr_noop("Welcome", "What time is it?")),
    ("timer", tr_noop("Welcome", "Set a timer for five minutes")),
    ("percent", tr_noop("Welcome", "What is 15 % of 80?")),
)


class Welcome(QScrollArea):
    question_chosen = Signal(str)
    setUpRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        page = QWidget(self)
        heading = _label(self.tr("What’s on your mind?"), "heading")
        hint = _label(self.tr("Hold Space and talk, or type below."), "muted")
        self._examples = [Button(look="chip") for _ in EXAMPLES]
        self._model_hint = _label(self.tr("Answers come from the small built-in helper."), "muted")
        self._connect = Button(look="link", name="connectModel")
        self._connect.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._connect.setCursor(Qt.CursorShape.PointingHandCursor)
        self._connect.clicked.connect(self.setUpRequested)

        for button, (picture, _) in zip(self._examples, EXAMPLES, strict=True):
            button.setIcon(icon(picture, "accent"))
            button.setIconSize(QSize(18, 18))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(
                lambda _=False, button=button: self.question_chosen.emit(button.text())
            )
        vbox(
            None,
            heading,
            hint,
            SPACE,
            Flow(self._examples, page, centered=True, max_px=FLOW_MAX_PX),
            SPACE,
            self._model_hint,
            (self._connect, Qt.AlignmentFlag.AlignHCenter),
            None,
            parent=page,
            margins=2 * SPACE,
        )
        self.setWidget(page)

    def stops(self) -> list[QWidget]:
        """The widgets that Tab reaches, in order."""
        return [*self._examples, self._connect]

    def set_model_connected(self, connected: bool) -> None:
        for button, (_, example) in zip(self._examples, EXAMPLES, strict=True):
            # The built-in helper understands English only.
            question = tr_declared("Welcome", example) if connected else example
            button.setText(question)
        self._model_hint.setVisible(not connected)
        self._connect.setText(
            self.tr("Set up again…") if connected else self.tr("Connect a language model")
        )


def _label(text: str, look: str) -> QLabel:
    label = wrapped(text, look)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
