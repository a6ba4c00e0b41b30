"""The question whether a tool may run: what it would do, and the five answers.

The answers that allow are enabled once everything has been in view, and no answer is taken from a
key or mouse button that was pressed before the user can have read the question.

Names and arguments come from a model and from tool servers: they are shown as plain text, and
characters that could make them look like something else are shown as escapes.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from app.engine.contracts.events import Event, PermissionAnswered, PermissionAsked, TurnEnded
from app.engine.contracts.tools import (
    Verdict,
    can_be_shown,
    named_sites,
    readable_arguments,
    single_line,
)
from app.gui.chat.tool_call_text import display_name
from app.gui.kit.dialogs import scroll_area
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE

MAX_ARGUMENTS_PX = 120
"""Taller arguments scroll."""
MIN_ARGUMENTS_PX = 24
ANSWERABLE_AFTER_MS = 300
"""A key or button pressed earlier was meant for something else."""
MAX_NAME_PX = 120
LONGEST_WORD = 16
"""Characters after which a line may be broken."""

SCROLL_KEYS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
}


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
        self._scroll_bar = self._scroll.verticalScrollBar()
        self._scroll_bar.valueChanged.connect(self._note_scrolling)
        self._scroll_bar.rangeChanged.connect(lambda *_: self._enable_answers())
        self._hint = wrapped("", "muted")
        self._seen = self._fits = False
        self._timer = QTimer(self, singleShot=True, interval=ANSWERABLE_AFTER_MS)
        self._timer.timeout.connect(self._enable_answers)
        self._lay_out()
        self.hide()

    @property
    def is_open(self) -> bool:
        return bool(self._call_id)

    @property
    def is_answerable(self) -> bool:
        """Whether the question has been open long enough for a key or a click to be an answer."""
        return self.is_open and not self._timer.isActive()

    @property
    def text(self) -> str:
        """The visible labels, one per line."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def stops(self) -> list[QWidget]:
        """The widgets that Tab reaches, in order."""
        *lasting, no, once = self.buttons.values()
        return [no, once, *lasting]

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
            Verdict.CONVERSATION: _AnswerButton(self.tr("In this conversation"), self),
            Verdict.ALWAYS: _AnswerButton(self.tr("Always"), self),
            Verdict.NEVER: _AnswerButton(self.tr("Never"), self),
            Verdict.NO: _AnswerButton(self.tr("Don't allow"), self),
            Verdict.ONCE: _AnswerButton(self.tr("Allow once"), self),
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
            self._hint,
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
        self._fits, self._seen = can_be_shown(asked.arguments), False
        arguments = asked.arguments if self._fits else "{}"
        self._show_arguments(readable_arguments(arguments), named_sites(arguments))
        for verdict, button in self.buttons.items():
            button.setAccessibleName(f"{button.text()}: {tool}")
            button.setAccessibleDescription(asked.question if verdict is Verdict.NO else "")
        self.setAccessibleName(asked.question)
        self._timer.start()
        self._enable_answers()
        self.show()
        if not _is_writing():
            self.buttons[Verdict.NO].setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_scrolling(self) -> None:
        self._seen = self._seen or self._is_at_end()
        self._enable_answers()

    def _is_at_end(self) -> bool:
        return self._scroll_bar.value() >= self._scroll_bar.maximum()

    def _enable_answers(self) -> None:
        """Enable the answers that allow, if all that will run has been in view."""
        shown = self._fits and (self._seen or self._is_at_end())
        for verdict, button in self.buttons.items():
            if verdict.allows:
                button.setEnabled(shown and self.is_answerable)
        if not self._fits:
            self._hint.setText(self.tr("It is too long to be shown, so it cannot be allowed."))
        else:
            self._hint.setText(self.tr("Scroll to the end to allow it."))
        self._hint.setVisible(not shown)

    def _show_arguments(self, arguments: list[tuple[str, str]], sites: list[str]) -> None:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        goes_to = self.tr("goes to")
        rows = [(goes_to, site, "title") for site in sites]
        rows += [(single_line(name).replace("_", " "), value, "") for name, value in arguments]
        for row, (name, value, look) in enumerate(rows):
            label = wrapped(_breakable(name), "muted")
            label.setMinimumWidth(min(label.fontMetrics().horizontalAdvance(name), MAX_NAME_PX))
            text = wrapped(_breakable(value), look)
            text.setAccessibleName(f"{name}: {value}")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(table)
        table.setAutoFillBackground(False)
        self._scroll.setVisible(bool(rows))
        width = max(self.width() - 4 * SPACE, 40 * SPACE)
        height = max(grid.heightForWidth(width), table.sizeHint().height())
        self._scroll.setMinimumHeight(min(height, MIN_ARGUMENTS_PX))  # in a short window
        self._scroll.setMaximumHeight(min(height + SPACE // 2, MAX_ARGUMENTS_PX))

    def _answer(self, verdict: Verdict) -> None:
        if self._call_id:
            self.answered.emit(self._call_id, verdict)

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if action := SCROLL_KEYS.get(Qt.Key(event.key())):
            self._scroll_bar.triggerAction(action)
        else:
            super().keyPressEvent(event)


class _AnswerButton(QPushButton):
    """Enter clicks it; Space is left to the talk key, with which the user answers by voice."""

    def __init__(self, text: str, card: PermissionCard) -> None:
        super().__init__(text)
        self._card = card

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._card.is_answerable:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._card.is_answerable and not event.isAutoRepeat():
                self.click()
        elif event.key() in SCROLL_KEYS or event.key() == Qt.Key.Key_Space:
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
    text = re.sub(r"([/.,?&=\-_:])", "\\1\u200b", text)
    return re.sub(rf"([^\s\u200b]{{{LONGEST_WORD}}})(?=[^\s\u200b])", "\\1\u200b", text)


def _is_writing() -> bool:
    """Whether the focus is in a draft, or in a text that an input method composes."""
    match QApplication.focusWidget():
        case QLineEdit() as line:
            return not line.isReadOnly()
        case (QPlainTextEdit() | QTextEdit()) as field if not field.isReadOnly():
            composed = field.textCursor().block().layout().preeditAreaText()
            return bool(composed) or not field.document().isEmpty()
    return False
