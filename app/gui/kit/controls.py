"""Input widgets for forms: multi-line text, number, check box, combo box."""

from __future__ import annotations

from collections.abc import Iterable

from annotated_types import Ge, Le
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QSpinBox

from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import SPACE

INDICATOR_PX = 17
"""Width of a check box's indicator, including its border."""


class MultilineEdit(QPlainTextEdit):
    left = Signal()
    """The keyboard focus has left."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class SpinBox(QSpinBox):
    """Ignores the wheel, as ``ComboBox`` does."""

    def __init__(self, bounds: Iterable[object], unit: str) -> None:
        super().__init__()
        for bound in bounds:
            match bound:
                case Ge(ge=int() as least):
                    self.setMinimum(least)
                case Le(le=int() as most):
                    self.setMaximum(most)
        self.setSuffix(f" {unit}" if unit else "")
        self.setSingleStep(5 if unit == "%" else 100)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CheckBox(QCheckBox):
    """Paints its check mark in the theme's color, which a style sheet cannot do."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            middle = self.height() / 2
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 2))
            if self.isRightToLeft():
                painter.translate(self.width() - INDICATOR_PX, 0)
            points = ((4.5, middle), (7.5, middle + 3), (13, middle - 3.5))
            painter.drawPolyline([QPointF(x, y) for x, y in points])
            painter.end()


class ComboBox(QComboBox):
    """Ignores the wheel: scrolling a form over it must not change the choice."""

    def __init__(self, *, editable: bool) -> None:
        super().__init__()
        self.setEditable(editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = 2 * SPACE
        color = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        x = SPACE if self.isRightToLeft() else self.width() - size - SPACE
        rect = QRectF(x, (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        paint_icon(painter, "chevron-down", color, rect)
        painter.end()
