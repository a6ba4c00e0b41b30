"""Labels, and form rows of a label, a control and a help text."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated

LIST_PX, NUMBER_PX = 200, 112
"""Width of a list and of a number beside their label."""
LAID_OUT_MS = 20
"""Qt needs a few iterations of its event loop to lay out new widgets."""


class Row(QWidget):
    """A label, a control with space beside it (``line``), a problem if any, and a help text.

    A switch, a list and a number are at the end of the line; a field for text is below its label.
    """

    edited = Signal()

    def __init__(self, title: str, help_text: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self.title = title
        self.label = plain_label(title)
        self.label.setBuddy(control)
        control.setAccessibleName(title)
        control.setAccessibleDescription(help_text)
        self.help_text = help_text
        self._help = wrapped(help_text, "muted")
        self._problem = wrapped("", "problem")
        self._problem.hide()
        self._lay_out()
        self._help.setVisible(bool(help_text))  # within the row: shown alone it would be a window

    def _lay_out(self) -> None:
        if _is_beside(self.control):
            self.label.setWordWrap(True)
            self.line = hbox(self.control)
            words = vbox(self.label, self._problem, self._help, spacing=SPACE // 2)
            hbox((words, 1), self.line, parent=self, spacing=2 * SPACE)
        else:
            self.line = hbox((self.control, 1))
            parts = (self.label, self.line, self._problem, self._help)
            vbox(*parts, parent=self, spacing=SPACE // 2)

    def stops(self) -> list[QWidget]:
        """The widgets of the row that Tab reaches, in order."""
        items = (self.line.itemAt(index) for index in range(self.line.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    @property
    def problem(self) -> str:
        return self._problem.text()

    def show_problem(self, sentence: str | None) -> None:
        """Show ``sentence`` below the control; None: there is no problem."""
        self._problem.setText(translated(sentence or ""))
        self._problem.setVisible(bool(sentence))
        description = f"{sentence} {self.help_text}" if sentence else self.help_text
        self.control.setAccessibleDescription(description)

    def show_help(self, text: str) -> None:
        self.help_text = text
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self.show_problem(self.problem)


def _is_beside(control: QWidget) -> bool:
    if isinstance(control, QComboBox) and not control.isEditable():
        control.setFixedWidth(LIST_PX)
        return True
    if isinstance(control, QSpinBox):
        control.setFixedWidth(NUMBER_PX)
        return True
    return isinstance(control, QCheckBox)


def plain_label(text: str, look: str = "") -> QLabel:
    """A label of plain text: by default Qt interprets what looks like HTML. It is aligned with the
    layout, also if the text is in the other direction."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    flag = Qt.AlignmentFlag
    side = flag.AlignRight if QApplication.isRightToLeft() else flag.AlignLeft
    label.setAlignment(side | flag.AlignAbsolute | flag.AlignVCenter)
    if look:
        label.setProperty("look", look)
    return label


def fixed_font(font: QFont) -> QFont:
    """The system's font of fixed width, to go with ``font``: it looks larger at the same size."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(font.pointSizeF() * 0.94)
    return fixed


def tooltip(*lines: str) -> str:
    """A tooltip of plain text, which Qt wraps; "" hides it. Qt would interpret what looks like
    HTML, and most texts are other people's: names of models, servers and files."""
    return f"<p>{'<br>'.join(map(html.escape, lines))}</p>" if any(lines) else ""


def wrapped(text: str, look: str = "") -> QLabel:
    """A label of plain text on as many lines as it needs."""
    label = plain_label(text, look)
    label.setWordWrap(True)
    return label


def reveal(part: QWidget) -> None:
    """Scroll to ``part`` once its new content is laid out."""

    def scroll() -> None:
        area = part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(part)

    QTimer.singleShot(LAID_OUT_MS, part, scroll)
