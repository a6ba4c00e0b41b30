"""A row of a page of the settings."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.gui.kit.forms import LIST_PX, Row
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.style import CONTROL_PX
from app.gui.kit.stylesheet import set_look
from app.gui.kit.theme import SPACE

QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's constant, which PySide does not have."""
LABEL_PX, LABEL_BESIDE_LIST_PX, LABEL_CHARACTERS = 120, 160, 16
"""If a label beside a field or a list gets less than this, the control goes below it."""
LIST_CHARACTERS = 24
"""A list is at least this wide, also in a large font."""
ARROW_PX = 6 * SPACE
"""Beside the text of a list."""


class PageRow(Row):
    """A label and a line of help, and at the end of the row the control (``line``).

    A text of several lines is below its label, and so is a field in a narrow window.
    """

    search_words = ""
    """What else the search finds the row by."""
    is_needed = True
    """False while the setting has no effect."""

    def stops(self) -> list[QWidget]:
        return [*super().stops(), self.control] if self._is_tall else super().stops()

    def _lay_out(self) -> None:
        self.label.setWordWrap(True)
        self.setMinimumHeight(CONTROL_PX)
        set_look(self._help, "hint")
        control = self.control
        self._is_tall = isinstance(control, QPlainTextEdit)
        self._is_field = isinstance(control, QLineEdit | QComboBox)
        self._control_px = self.control_px()
        self.line = hbox() if self._is_tall else hbox((control, 1))
        self.title_line = hbox((self.label, 1), spacing=SPACE // 2)
        words = vbox(self.title_line, self._help, self._problem, spacing=2)
        self._head = hbox((words, 1), self.line, spacing=2 * SPACE)
        if self._is_tall:
            vbox(self._head, control, parent=self)
        else:
            self.setLayout(self._head)
        self._place_field(below=False)

    def _place_field(self, *, below: bool) -> None:
        self._is_below = below
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(direction)
        self._head.setSpacing(SPACE if below else 2 * SPACE)
        if self._is_field:
            self.control.setMinimumWidth(0 if below else self._control_px)
            is_list = isinstance(self.control, QComboBox) and not self.control.isEditable()
            self.control.setMaximumWidth(
                self._control_px if is_list and not below else QWIDGETSIZE_MAX
            )

    def control_px(self) -> int:
        """The width of a field beside its label, and of a list, which shows its longest item."""
        metrics, control = self.fontMetrics(), self.control
        usual = max(LIST_PX, LIST_CHARACTERS * metrics.averageCharWidth())
        if not isinstance(control, QComboBox) or control.isEditable():
            return usual
        items = map(control.itemText, range(control.count()))
        longest = max(map(metrics.horizontalAdvance, items), default=0) + ARROW_PX
        return min(max(usual, longest), usual * 3 // 2)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the field to go below the label."""
        return QSize(LABEL_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_field or self._is_tall:
            needed = self.line.sizeHint().width() + 2 * SPACE
            label = LABEL_BESIDE_LIST_PX if isinstance(self.control, QComboBox) else LABEL_PX
            needed += max(label, LABEL_CHARACTERS * self.fontMetrics().averageCharWidth())
            if self._is_field:  # it may be wider or narrower now than beside its label
                own = max(self.control.sizeHint().width(), self.control.minimumWidth())
                own = min(own, self.control.maximumWidth())
                needed += self._control_px - own
            if (below := needed > event.size().width()) != self._is_below:
                self._place_field(below=below)
