"""The question whether a tool may run: what it would do, and the five answers.

Names and arguments come from a model and from tool servers: they are shown as plain text, and
characters that could make them look like something else are shown as escapes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from app.engine.contracts.events import Event, PermissionAnswered, PermissionAsked, TurnEnded
from app.engine.contracts.tools import Verdict, readable_arguments, single_line
from app.gui.chat.tool_call_text import display_name
from app.gui.kit.dialogs import scroll_area
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE

MAX_ARGUMENTS_PX = 120
"""Taller arguments scroll."""
MIN_ARGUMENTS_PX = 24


class PermissionCard(QFrame):
    """Shown while a question is open. In the window, Esc refuses it, wherever the focus is."""

    answered = Signal(str, object)
    """The call's id, and the ``Verdict``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("permissionQuestion")
        self.setProperty("look", "notice")
        self._call_id = ""
        self._title = wrapped("", "title")
        self._origin = wrapped("", "muted")
        self._scroll = scroll_area(QWidget())
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.tr("What it is given"))
        self._lay_out()
        self.hide()

    @property
    def is_open(self) -> bool:
        return bool(self._call_id)

    @property
    def text(self) -> str:
        """The visible labels, one per line."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def show_event(self, event: Event) -> None:
        match event:
            case PermissionAsked(call_id=call_id) if call_id != self._call_id:
                self._show_question(event)
            case PermissionAnswered() | TurnEnded():
                self._call_id = ""
                self.hide()

    def refuse(self) -> None:
        self._answer(Verdict.NO)

    def _lay_out(self) -> None:
        self.buttons = {
            Verdict.CONVERSATION: _AnswerButton(self.tr("In this conversation")),
            Verdict.ALWAYS: _AnswerButton(self.tr("Always")),
            Verdict.NEVER: _AnswerButton(self.tr("Never")),
            Verdict.NO: _AnswerButton(self.tr("Don't allow")),
            Verdict.ONCE: _AnswerButton(self.tr("Allow once")),
        }
        *lasting, no, once = self.buttons.values()
        for button in lasting:
            button.setProperty("look", "link")
        for verdict, button in self.buttons.items():
            button.setObjectName(f"permission_{verdict}")
            button.clicked.connect(lambda _=False, verdict=verdict: self._answer(verdict))
        vbox(
            self._title,
            self._origin,
            self._scroll,
            hbox((no, 1), (once, 1)),
            hbox(*lasting, None),
            parent=self,
            margins=(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4),
        )

    def _show_question(self, asked: PermissionAsked) -> None:
        self._call_id = asked.call_id
        tool = display_name(asked.name.split("__", 1)[-1] if asked.origin else asked.name)
        self._title.setText(f"{tool}?")
        server = single_line(asked.origin)
        self._origin.setText(
            self.tr("A tool of the server {server}").format(server=server)
            if server
            else self.tr("A built-in tool")
        )
        self._show_arguments(readable_arguments(asked.arguments))
        for verdict, button in self.buttons.items():
            button.setAccessibleName(f"{button.text()}: {tool}")
            button.setAccessibleDescription(asked.question if verdict is Verdict.NO else "")
        self.setAccessibleName(asked.question)
        self.show()
        self.buttons[Verdict.NO].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_arguments(self, arguments: list[tuple[str, str]]) -> None:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(arguments):
            label = plain_label(single_line(name).replace("_", " ")[:40])
            label.setProperty("look", "muted")
            text = wrapped(_breakable(value))
            text.setAccessibleName(f"{name}: {value}")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(table)
        table.setAutoFillBackground(False)
        self._scroll.setVisible(bool(arguments))
        width = max(self.width() - 4 * SPACE, 40 * SPACE)
        height = max(grid.heightForWidth(width), table.sizeHint().height())
        self._scroll.setMinimumHeight(min(height, MIN_ARGUMENTS_PX))  # in a short window
        self._scroll.setMaximumHeight(min(height + SPACE // 2, MAX_ARGUMENTS_PX))

    def _answer(self, verdict: Verdict) -> None:
        if self._call_id:
            self.answered.emit(self._call_id, verdict)


class _AnswerButton(QPushButton):
    """Enter clicks it; Space is left to the talk key, with which the user answers by voice."""

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


def _breakable(text: str) -> str:
    """``text`` with break opportunities: an address without a space would be cut off."""
    return "".join(c + "\u200b" if c in "/.,?&=-_:" else c for c in text)
