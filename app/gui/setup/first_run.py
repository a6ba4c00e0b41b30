"""The first run: a few short steps in place of the conversation, each of which can be skipped."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from app.gui.kit.dialogs import scroll_area
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE, current_theme
from app.gui.kit.translation import translated

PAGE_PX = 560
DOT_PX = 8


class Step(QWidget):
    """One page of the first run: a heading, an introduction, and the ``content`` of a subclass."""

    completed = Signal()
    """The choice is saved: show the next step."""
    next_changed = Signal()
    """``next_label`` is another one now."""
    next_label = ""
    """What the button says that saves the choice; "": the usual."""

    def __init__(self, title: str, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = wrapped("", "problem")
        self._problem.hide()
        self.content = vbox(spacing=SPACE + SPACE // 2)
        parts = (wrapped(title, "heading"), wrapped(intro, "muted"), self.content, self._problem)
        vbox(*parts, None, parent=self, spacing=self.content.spacing())

    @property
    def problem(self) -> str:
        return self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong; empty: nothing did."""
        self._problem.setText(translated(sentence))
        self._problem.setVisible(bool(sentence))

    def enter(self) -> None:
        """Called when the step becomes visible."""

    def leave(self) -> None:
        """Called when the step is no longer visible: end what runs for it."""

    def save_choice(self) -> None:
        """Called when Next is pressed: emit ``completed``, or show what is missing."""
        self.completed.emit()


class FirstRun(QFrame):
    """Guides the user through ``steps``. The talk key and the composer keep working."""

    finished = Signal()
    """The last step is completed, or all are skipped."""

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        self.setAccessibleName(self.tr("Set-up"))
        self.steps = tuple(steps)
        self._entered: Step | None = None
        self._stack = QStackedWidget(self)
        for step in self.steps:
            step.setContentsMargins(0, 0, SPACE, 0)
            self._stack.addWidget(scroll_area(step))
            step.completed.connect(self.show_next)
            step.next_changed.connect(self._show_next_label)
        self._dots = _Dots(len(self.steps), self)
        self.back = self._button(self.tr("Back"), "setUpBack")
        self.skip = self._button(self.tr("Skip"), "setUpSkip")
        self.next = self._button(self.tr("Next"), "setUpNext")
        self.next.setProperty("look", "primary")
        self.skip_all = self._button(self.tr("Skip all"), "setUpSkipAll")
        self.skip_all.setProperty("look", "link")
        self.back.clicked.connect(lambda: self._show_step(max(self.index - 1, 0)))
        self.skip.clicked.connect(self.show_next)
        self.next.clicked.connect(lambda: self.step.save_choice())
        self.skip_all.clicked.connect(self.finished)
        self._lay_out()
        self.restart()

    @property
    def index(self) -> int:
        """The index of the visible step."""
        return self._stack.currentIndex()

    @property
    def step(self) -> Step:
        return self.steps[self.index]

    def restart(self) -> None:
        self._show_step(0)

    def show_next(self) -> None:
        if self.index + 1 < len(self.steps):
            self._show_step(self.index + 1)
        else:
            self.finished.emit()

    # --- building -------------------------------------------------------------------------------

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        margins = (0, 0, SPACE, 0)  # a step's own is inside its scroll area
        head = hbox(self._dots, None, self.skip_all, margins=margins)
        foot = hbox(self.back, None, self.skip, self.next, margins=margins)
        page = QWidget(self)
        page.setMaximumWidth(PAGE_PX)
        vbox(
            head,
            (self._stack, 1),
            foot,
            parent=page,
            margins=(2 * SPACE, SPACE, SPACE, SPACE),
        )
        hbox(None, (page, 1000), None, parent=self)
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, Space still talks
        for before, after in pairwise((self.next, self.skip, self.back, self.skip_all)):
            self.setTabOrder(before, after)

    # --- showing --------------------------------------------------------------------------------

    def _show_step(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.back.setVisible(index > 0)
        self.skip.setVisible(not self._is_last)
        self._show_next_label()
        self._dots.show_index(index)
        self._enter_visible_step()

    @property
    def _is_last(self) -> bool:
        return self.index + 1 == len(self.steps)

    def _show_next_label(self) -> None:
        usual = self.tr("Done") if self._is_last else self.tr("Next")
        self.next.setText(self.step.next_label or usual)

    def _enter_visible_step(self) -> None:
        visible = self.step if self.isVisible() else None
        if visible is not self._entered:
            before, self._entered = self._entered, visible
            if before is not None:
                before.leave()
            if visible is not None:
                visible.enter()

    # --- Qt -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        result = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._enter_visible_step()
        return result

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks the focused button, or else Next; a text field handles its own Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if not isinstance(focused, QLineEdit):
                (focused if isinstance(focused, QPushButton) else self.next).click()
        else:
            super().keyPressEvent(event)


class _Dots(QWidget):
    """The progress: one dot for each step."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = count
        self._index = 0
        self.setFixedSize((2 * count - 1) * DOT_PX, DOT_PX)

    def show_index(self, index: int) -> None:
        self._index = index
        text = self.tr("Step {number} of {count}").format(number=index + 1, count=self._count)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(self._count):
            painter.setBrush(QColor(theme.accent if index <= self._index else theme.border))
            column = self._count - 1 - index if self.isRightToLeft() else index
            painter.drawEllipse(QRectF(column * 2 * DOT_PX, 0, DOT_PX, DOT_PX))
        painter.end()
