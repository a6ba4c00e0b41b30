"""The first run: a few short steps in the conversation's place, each of which can be skipped."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.forms import form_style
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.setup.first_run_step import Step

PAGE_PX = 560
DOT_PX = 8


class FirstRun(QFrame):
    """Leads through ``steps``. The talk key and the composer stay what they are meanwhile."""

    finished = Signal()
    """The last step is passed, or all are skipped."""

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        self.setAccessibleName(self.tr("Set-up"))
        self.steps = tuple(steps)
        self._entered: Step | None = None
        self._stack = QStackedWidget(self)
        for step in self.steps:
            self._stack.addWidget(_scrolling(step))
            step.passed.connect(self.go_on)
        self._dots = _Dots(len(self.steps), self)
        self.back = self._button(self.tr("Back"), "setUpBack")
        self.skip = self._button(self.tr("Skip"), "setUpSkip")
        self.next = self._button(self.tr("Next"), "setUpNext")
        self.next.setProperty("look", "primary")
        self.skip_all = self._button(self.tr("Skip all"), "setUpSkipAll")
        self.skip_all.setProperty("look", "link")
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.go_on)
        self.next.clicked.connect(lambda: self.step.keep())
        self.skip_all.clicked.connect(self.finished)
        self._lay_out()
        self._restyle()
        self._show_step(0)

    @property
    def number(self) -> int:
        """The step shown, from 0."""
        return self._stack.currentIndex()

    @property
    def step(self) -> Step:
        return self.steps[self.number]

    def start_over(self) -> None:
        self._show_step(0)

    def go_on(self) -> None:
        if self.number + 1 < len(self.steps):
            self._show_step(self.number + 1)
        else:
            self.finished.emit()

    def go_back(self) -> None:
        self._show_step(max(self.number - 1, 0))

    # --- building -------------------------------------------------------------------------------

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._dots)
        head.addStretch(1)
        head.addWidget(self.skip_all)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        page = QWidget(self)
        page.setMaximumWidth(PAGE_PX)
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        for line in (head, foot):  # a step's margin is within its scroll area
            line.setContentsMargins(0, 0, SPACE, 0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        centred = QHBoxLayout(self)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(page, 1000)
        centred.addStretch(1)
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space to talking
        order = (self.next, self.skip, self.back, self.skip_all)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)

    # --- showing --------------------------------------------------------------------------------

    def _show_step(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        last = number + 1 == len(self.steps)
        self.back.setVisible(number > 0)
        self.skip.setVisible(not last)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self._dots.show_number(number)
        self._follow()

    def _follow(self) -> None:
        """Tell the steps which of them is seen now."""
        seen = self.step if self.isVisible() else None
        if seen is not self._entered:
            before, self._entered = self._entered, seen
            if before is not None:
                before.leave()
            if seen is not None:
                seen.enter()

    def _restyle(self) -> None:
        theme = theme_of(self)
        self.setStyleSheet(form_style(theme) + _radio_style(theme))

    # --- Qt -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        result = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return result

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the button it is on says, else Next; a text field takes its own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            on = self.focusWidget()
            if not isinstance(on, QLineEdit):
                (on if isinstance(on, QPushButton) else self.next).click()
        else:
            super().keyPressEvent(event)


def _radio_style(theme: Theme) -> str:
    dot = ", ".join(f"stop: {at} {colour}" for at, colour in (
        (0, theme.accent), (0.5, theme.accent), (0.6, theme.surface), (1, theme.surface)
    ))  # fmt: skip
    circle = "cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5"
    return f"""
QRadioButton {{ spacing: {SPACE}px; min-height: {3 * SPACE}px; }}
QRadioButton::indicator {{ width: 15px; height: 15px; border: 1px solid {theme.text_muted};
    border-radius: 8px; background: {theme.surface}; }}
QRadioButton::indicator:checked {{ border-color: {theme.accent};
    background: qradialgradient({circle}, {dot}); }}
QRadioButton::indicator:focus {{ border: 2px solid {theme.text}; width: 13px; height: 13px; }}
"""


class _Dots(QWidget):
    """How far one has come."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = count
        self._number = 0
        self.setFixedSize((2 * count - 1) * DOT_PX, DOT_PX)

    def show_number(self, number: int) -> None:
        self._number = number
        self.setAccessibleName(
            self.tr("Step {number} of {count}").format(number=number + 1, count=self._count)
        )
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(self._count):
            reached = place <= self._number
            painter.setBrush(QColor(theme.accent if reached else theme.border))
            turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            column = self._count - 1 - place if turned else place
            painter.drawEllipse(QRectF(column * 2 * DOT_PX, 0, DOT_PX, DOT_PX))
        painter.end()


def _scrolling(step: Step) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    step.setContentsMargins(0, 0, SPACE, 0)
    area.setWidget(step)
    return area
