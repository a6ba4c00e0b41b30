"""What forms are made of: labels, and rows of a label, a control and help."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import words

BoxLayout = TypeVar("BoxLayout", bound=QBoxLayout)

LAID_OUT_MS = 20
"""By then Qt has given all that is new its place, which takes a few rounds of its loop."""


class Row(QWidget):
    """A label, a control, room beside the control, help, and what is wrong (hidden else)."""

    edited = Signal()

    def __init__(self, title: str, help_text: str, control: QWidget, theme: Theme) -> None:
        super().__init__()
        self.control = control
        self.title = title
        self.label = plain_label(title)
        self.label.setBuddy(control)
        control.setAccessibleName(title)
        control.setAccessibleDescription(help_text)
        self.help_text = help_text
        self._help = plain_label(help_text)
        self._help.setWordWrap(True)
        self._help.setProperty("look", "muted")
        self._help.setVisible(bool(help_text))
        self._problem = plain_label("")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.line = QHBoxLayout()
        self.line.setSpacing(SPACE)
        self.line.addWidget(control, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        if isinstance(control, QCheckBox):
            control.setText(title)
            self.label.hide()
        column.addWidget(self.label)
        column.addLayout(self.line)
        column.addWidget(self._problem)
        column.addWidget(self._help)
        self.set_theme(theme)

    def stops(self) -> list[QWidget]:
        """Where Tab stops on its way through the row."""
        items = (self.line.itemAt(index) for index in range(self.line.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    @property
    def problem(self) -> str:
        return self._problem.text()

    def show_problem(self, sentence: str | None) -> None:
        """Show ``sentence`` beside the control; None: all is well."""
        self._problem.setText(words(sentence or ""))
        self._problem.setVisible(bool(sentence))
        said = f"{sentence} {self.help_text}" if sentence else self.help_text
        self.control.setAccessibleDescription(said)

    def show_help(self, text: str) -> None:
        self.help_text = text
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self.show_problem(self.problem)

    def set_theme(self, theme: Theme) -> None:
        self._problem.setStyleSheet(f"QLabel {{ color: {theme.error}; }}")


def plain_label(text: str) -> QLabel:
    """A label that shows ``text`` as it is: Qt would take what looks like HTML for HTML."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def form_style(theme: Theme) -> str:
    """The style sheet of a dialog made of rows; ``look`` is ``rule`` for the line between two
    sections. It names no text colours: Qt would then fade the placeholders below legibility."""
    fields = "QLineEdit, QPlainTextEdit, QComboBox, QSpinBox"
    focused, disabled = (
        ", ".join(f"{one}:{state}" for one in fields.split(", ")) for state in ("focus", "disabled")
    )
    leading, trailing = ("right", "left") if QApplication.isRightToLeft() else ("left", "right")
    return f"""
{fields} {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {SPACE}px; padding: 5px {SPACE}px; min-height: 20px; }}
QPlainTextEdit {{ padding: {SPACE // 2}px; }}
{focused} {{ border-color: {theme.accent}; }}
{disabled} {{ background: {theme.window}; }}
QComboBox {{ padding-{trailing}: {4 * SPACE}px; }}
QComboBox QLineEdit, QSpinBox QLineEdit {{
    border: 0; padding: 0; background: transparent; min-height: 0;
}}
QComboBox::drop-down {{ border: 0; width: {4 * SPACE}px; }}
QComboBox::down-arrow {{ image: none; }}
QPushButton#keyRecorder {{
    text-align: {leading}; padding: 5px {SPACE + 2}px; font-weight: normal;
}}
QComboBox:!editable {{ padding-{leading}: {SPACE + 2}px; }}
QFrame[look="rule"] {{ background: {theme.border}; border: 0; max-height: 1px; }}
"""


def wrapped(text: str, look: str = "") -> QLabel:
    label = plain_label(text)
    label.setWordWrap(True)
    if look:
        label.setProperty("look", look)
    return label


def filled(
    layout: BoxLayout,
    *parts: QWidget | QLayout | int | tuple[QWidget | QLayout, int],
    spacing: int = -1,
) -> BoxLayout:
    """``layout``, with ``parts`` and without margins. A number is a stretch, and a pair a part with
    its stretch factor; a ``spacing`` of -1 is that of the outer layout."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
            continue
        content, stretch = part if isinstance(part, tuple) else (part, 0)
        if isinstance(content, QLayout):
            layout.addLayout(content, stretch)
        else:
            layout.addWidget(content, stretch)
    return layout


def scroll_area(content: QWidget) -> QScrollArea:
    """A frameless area that scrolls ``content`` vertically. It takes no keyboard focus."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def reveal(part: QWidget) -> None:
    """Scroll to ``part``, once what it shows now has its place."""

    def scroll() -> None:
        area = part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(part)

    QTimer.singleShot(LAID_OUT_MS, part, scroll)
