"""The question whether a tool may run: what it would do, and the answers: allow or not, once or
from now on.

The answers that allow are enabled once everything has been in view, and no answer is taken from a
key or mouse button that was pressed before the user can have read the question.

Names and arguments come from a model and from tool servers: they are shown as plain text, and
characters that could make them look like something else are shown as escapes.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStyleOptionButton,
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
from app.gui.chat import builtin_tools
from app.gui.chat.tool_call_text import display_name
from app.gui.kit.dialogs import scroll_area
from app.gui.kit.forms import fixed_font, plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.messages import Sentence

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
        self._scroll = scroll_area(QWidget())
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.tr("What it is given"))
        self._scroll_bar = self._scroll.verticalScrollBar()
        self._scroll_bar.valueChanged.connect(self._note_scrolling)
        self._scroll_bar.rangeChanged.connect(lambda *_: self._enable_answers())
        self._hint = wrapped("", "muted")
        self._say = plain_label("", "muted")
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
        return [*self.buttons.values(), self.remember]

    def can_give(self, verdict: Verdict) -> bool:
        """Whether the user can give this answer now."""
        return self._answers[verdict].isEnabled()

    def show_event(self, event: Event) -> None:
        match event:
            case PermissionAsked(call_id=call_id) if call_id != self._call_id:
                self._show_question(event)
            case PermissionAnswered() | TurnEnded():
                self._call_id = ""
                self.menu.close()
                self.hide()

    def refuse(self) -> None:
        self._answer(Verdict.NO)

    def _lay_out(self) -> None:
        self.buttons = {
            Verdict.ONCE: _AnswerButton(self.tr("Allow"), self),
            Verdict.NO: _AnswerButton(self.tr("Don't allow"), self),
        }
        self.buttons[Verdict.ONCE].setProperty("look", "primary")
        self.remember = _MenuButton(self.tr("Remember my choice"), self)
        self.remember.setProperty("look", "link")
        self.remember.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.choices = {
            Verdict.CONVERSATION: self.menu.addAction(self.tr("Allow for this chat")),
            Verdict.ALWAYS: self.menu.addAction(self.tr("Always allow")),
            Verdict.NEVER: self.menu.addAction(self.tr("Never allow")),
        }
        self._answers: dict[Verdict, QPushButton | QAction] = {**self.buttons, **self.choices}
        for verdict, button in self.buttons.items():
            button.setObjectName(f"permission_{verdict}")
            button.clicked.connect(lambda _=False, verdict=verdict: self._answer(verdict))
        for verdict, action in self.choices.items():
            action.triggered.connect(lambda _=False, verdict=verdict: self._answer(verdict))
        self._row = hbox(
            hbox(*self.buttons.values(), None),
            (hbox(self.remember, None, self._say), 1),
        )
        vbox(
            self._title,
            self._scroll,
            self._hint,
            SPACE // 2,
            self._row,
            parent=self,
            margins=(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE),
        )

    def _show_question(self, asked: PermissionAsked) -> None:
        self._call_id = asked.call_id
        tool = display_name(asked.name.split("__", 1)[-1] if asked.origin else asked.name)
        title = translated(asked.title) or self._default_title(
            asked.name, tool, single_line(asked.origin)
        )
        self._title.setText(_breakable(title))
        self._fits, self._seen = can_be_shown(asked.arguments), False
        arguments = asked.arguments if self._fits else "{}"
        named = asked.title.values.values() if isinstance(asked.title, Sentence) else ()
        sites = [site for site in named_sites(arguments) if site not in named]
        shown = readable_arguments(arguments)
        if not asked.origin and asked.name in builtin_tools.NAMES:
            shown = builtin_tools.readable(arguments)
        self._show_arguments(shown, sites, bool(asked.title))
        self._say.setText(self.tr("or say “{yes}”").format(yes=asked.yes))
        for verdict, button in self.buttons.items():
            button.setAccessibleName(f"{button.text()}: {tool}")
            button.setAccessibleDescription(asked.question if verdict is Verdict.NO else "")
        self.remember.setAccessibleName(f"{self.remember.text()}: {tool}")
        self.setAccessibleName(asked.question)
        self._timer.start()
        self._enable_answers()
        self.show()
        self._fit()
        if not _is_writing():
            self.buttons[Verdict.NO].setFocus(Qt.FocusReason.OtherFocusReason)

    def _default_title(self, name: str, tool: str, server: str) -> str:
        if server:
            return self.tr("Use {tool} from {server}?").format(tool=tool, server=server)
        if name in builtin_tools.NAMES:
            return self.tr("{action}?").format(action=tool)
        return self.tr("Use {tool}?").format(tool=tool)

    def _note_scrolling(self) -> None:
        self._seen = self._seen or self._is_at_end()
        self._enable_answers()

    def _is_at_end(self) -> bool:
        return self._scroll_bar.value() >= self._scroll_bar.maximum()

    def _enable_answers(self) -> None:
        """Enable the answers that allow, if all that will run has been in view."""
        shown = self._fits and (self._seen or self._is_at_end())
        for verdict, answer in self._answers.items():
            answer.setEnabled(not verdict.allows or (shown and self.is_answerable))
        if not self._fits:
            self._hint.setText(self.tr("This is too long to show, so it can't be allowed."))
        else:
            self._hint.setText(self.tr("Scroll to the end to allow it."))
        self._hint.setVisible(not shown)

    def _show_arguments(
        self, arguments: list[tuple[str, str]], sites: list[str], is_named: bool
    ) -> None:
        """``is_named``: the title says what a single argument is."""
        table = QWidget()
        self._grid = grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        goes_to = self.tr("connects to")
        rows = [(goes_to, site, "title") for site in sites]
        rows += [(single_line(name).replace("_", " "), value, "") for name, value in arguments]
        for row, (name, value, look) in enumerate(rows):
            if len(rows) > 1 or not is_named:
                label = wrapped(_breakable(name), "muted")
                name_px = label.fontMetrics().horizontalAdvance(name)
                label.setMinimumWidth(min(name_px, MAX_NAME_PX))
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            text = wrapped(_breakable(value), look)
            text.setAccessibleName(f"{name}: {value}")
            if not look:
                text.setFont(fixed_font(self.font()))
            grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(rows), 1)
        self._scroll.setWidget(table)
        table.setAutoFillBackground(False)
        self._scroll.setVisible(bool(rows))

    def _fit(self) -> None:
        """Fit the arguments and the answers to the width."""
        width = self.width() - 4 * SPACE - 2
        if self.is_open and (table := self._scroll.widget()):
            height = max(self._grid.heightForWidth(width), table.minimumSizeHint().height())
            self._scroll.setMinimumHeight(min(height, MIN_ARGUMENTS_PX))  # in a short window
            self._scroll.setMaximumHeight(min(height + SPACE // 2, MAX_ARGUMENTS_PX))
        parts = [*self.buttons.values(), self.remember, self._say]
        wanted = sum(part.sizeHint().width() + SPACE for part in parts)
        one_line = QBoxLayout.Direction.LeftToRight
        lines = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(one_line if wanted <= width else lines)

    def _open_menu(self) -> None:
        if self.is_answerable:
            corner = self.remember.rect().bottomLeft()
            self.menu.popup(self.remember.mapToGlobal(corner))

    def _answer(self, verdict: Verdict) -> None:
        if self._call_id:
            self.answered.emit(self._call_id, verdict)

    # --- Qt -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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


class _MenuButton(_AnswerButton):
    """Shows that it opens a menu. With ``setMenu`` Qt would run an event loop of its own."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.features |= QStyleOptionButton.ButtonFeature.HasMenu


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
