"""The page of an empty conversation: how to talk, and three questions to try."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QWidget

from app.gui.kit.forms import wrapped
from app.gui.kit.icons import icon
from app.gui.kit.layouts import vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import tr_declared, tr_noop
from app.gui.kit.widgets import Logo

EXAMPLES = (
    ("clock", tr_noop("Welcome", "What time is it?")),
    ("timer", tr_noop("Welcome", "Set a timer for five minutes")),
    ("percent", tr_noop("Welcome", "What is 15 % of 80?")),
)

PICTURE_FROM_PX = 420
"""A window shorter than this shows no picture."""


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
        self._picture = Logo(page, size=72)
        heading = _label(self.tr("Hold Space and talk"), "heading")
        hint = _label(self.tr("or press F9 anywhere, type below, or try one of these:"), "muted")
        self._examples = [QPushButton(page) for _ in EXAMPLES]
        self._model_hint = _label(self.tr("Answers come from the small built-in helper."), "muted")
        self._connect = QPushButton(page)
        self._connect.setObjectName("connectModel")
        self._connect.setProperty("look", "link")
        self._connect.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._connect.setCursor(Qt.CursorShape.PointingHandCursor)
        self._connect.clicked.connect(self.setUpRequested)

        center = Qt.AlignmentFlag.AlignHCenter
        for button, (picture, _) in zip(self._examples, EXAMPLES, strict=True):
            button.setIcon(icon(picture, "accent"))
            button.setProperty("look", "chip")
            button.setMinimumWidth(300)
            button.setIconSize(QSize(20, 20))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            name = button.accessibleName
            button.clicked.connect(lambda _=False, name=name: self.question_chosen.emit(name()))
        column = vbox(
            (self._picture, center),
            SPACE,
            heading,
            hint,
            SPACE,
            *((button, center) for button in self._examples),
            SPACE,
            self._model_hint,
            (self._connect, center),
            parent=page,
            margins=2 * SPACE,
        )
        column.insertStretch(0, 2)
        column.addStretch(3)
        self.setWidget(page)

    def set_model_connected(self, connected: bool) -> None:
        for button, (_, example) in zip(self._examples, EXAMPLES, strict=True):
            # The built-in helper understands English only.
            question = tr_declared("Welcome", example) if connected else example
            button.setText(question)
            button.setAccessibleName(question)
        self._model_hint.setVisible(not connected)
        self._connect.setText(
            self.tr("Set up again…") if connected else self.tr("Connect a language model")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(event.size().height() >= PICTURE_FROM_PX)


def _label(text: str, look: str) -> QLabel:
    label = wrapped(text, look)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
