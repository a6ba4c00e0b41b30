"""The question whether a tool may act: what it would do, and the five answers.

Names and arguments come from a model and from tool servers: they are plain text, and characters
that could make them look like something else are spelt out.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.engine.contracts.events import Event, PermissionAnswered, PermissionAsked, TurnEnded
from app.engine.contracts.tools import Verdict, plain, readable
from app.gui.kit.theme import SPACE
from app.gui.tools.tool_call_text import human_name

ARGUMENTS_PX = 120
"""More than so much of the arguments scrolls."""
LEAST_PX = 24


class PermissionCard(QFrame):
    """Shown while a question is open. Esc is no, wherever the focus is (the window sees to it)."""

    answered = Signal(str, object)
    """The call's id, and the ``Verdict``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("permissionQuestion")
        self.setProperty("look", "notice")
        self._call_id = ""
        self._title = _label("title")
        self._origin = _label("muted")
        self._arguments = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.tr("What it is given"))
        self.buttons: dict[Verdict, _Answer] = {}
        self._lay_out()
        self.hide()

    @property
    def open(self) -> bool:
        return bool(self._call_id)

    @property
    def text(self) -> str:
        """All that is said, a line each."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def show_event(self, event: Event) -> None:
        match event:
            case PermissionAsked(call_id=call_id) if call_id != self._call_id:
                self._ask(event)
            case PermissionAnswered() | TurnEnded():
                self._call_id = ""
                self.hide()

    def refuse(self) -> None:
        self._answer(Verdict.NO)

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        lasting = QHBoxLayout()
        lasting.setSpacing(SPACE)
        for verdict, words in (
            (Verdict.CONVERSATION, self.tr("In this conversation")),
            (Verdict.ALWAYS, self.tr("Always")),
            (Verdict.NEVER, self.tr("Never")),
        ):
            self.buttons[verdict] = button = _Answer(words)
            button.setProperty("look", "link")
            lasting.addWidget(button)
        lasting.addStretch(1)
        now = QHBoxLayout()
        now.setSpacing(SPACE)
        for verdict, words in (
            (Verdict.NO, self.tr("Don't allow")),
            (Verdict.ONCE, self.tr("Allow once")),
        ):
            self.buttons[verdict] = _Answer(words)
            now.addWidget(self.buttons[verdict], 1)
        for verdict, button in self.buttons.items():
            button.setObjectName(f"permission_{verdict}")
            button.clicked.connect(lambda _=False, verdict=verdict: self._answer(verdict))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4)
        column.setSpacing(SPACE)
        for part in (self._title, self._origin, self._scroll):
            column.addWidget(part)
        column.addLayout(now)
        column.addLayout(lasting)

    def _ask(self, asked: PermissionAsked) -> None:
        self._call_id = asked.call_id
        deed = human_name(asked.name.split("__", 1)[-1] if asked.origin else asked.name)
        self._title.setText(f"{deed}?")
        server = plain(asked.origin)
        self._origin.setText(
            self.tr("A tool of the server {server}").format(server=server)
            if server
            else self.tr("A built-in tool")
        )
        self._show_arguments(readable(asked.arguments))
        for verdict, button in self.buttons.items():
            button.setAccessibleName(f"{button.text()}: {deed}")
            button.setAccessibleDescription(asked.question if verdict is Verdict.NO else "")
        self.setAccessibleName(asked.question)
        self.show()
        self.buttons[Verdict.NO].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_arguments(self, given: list[tuple[str, str]]) -> None:
        self._arguments = QWidget()
        grid = QGridLayout(self._arguments)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(given):
            label, text = _label("muted"), _label("")
            label.setText(plain(name).replace("_", " ")[:40])
            label.setWordWrap(False)
            text.setText(_breakable(value))
            text.setAccessibleName(f"{name}: {value}")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(self._arguments)
        self._arguments.setAutoFillBackground(False)
        self._scroll.setVisible(bool(given))
        width = max(self.width() - 4 * SPACE, 40 * SPACE)
        high = max(grid.heightForWidth(width), self._arguments.sizeHint().height())
        self._scroll.setMinimumHeight(min(high, LEAST_PX))  # in a low window
        self._scroll.setMaximumHeight(min(high + SPACE // 2, ARGUMENTS_PX))

    def _answer(self, verdict: Verdict) -> None:
        if self._call_id:
            self.answered.emit(self._call_id, verdict)


class _Answer(QPushButton):
    """Enter presses it; Space is left to the talk key, which answers by voice."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyReleaseEvent(event)


def _label(look: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("look", look)
    return label


def _breakable(text: str) -> str:
    """Long words may be broken anywhere: an address without a blank would be cut off."""
    return "".join(c + "\u200b" if c in "/.,?&=-_:" else c for c in text)
