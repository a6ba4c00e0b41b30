"""The widgets that settings are changed with, and which of them a declaration asks for."""

from __future__ import annotations

import typing
from collections.abc import Iterable, Sequence
from typing import Any

from annotated_types import Ge, Le
from pydantic.fields import FieldInfo
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from app.gui.kit.icons import paint_icon
from app.gui.kit.key_recorder import KeyRecorder
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import LANGUAGES, of_setting

INDICATOR_PX = 17
"""The width of a box to tick, its border included."""


def control_of(field: FieldInfo, hints: dict[str, Any], choices: Sequence[str]) -> QWidget:
    """What the setting that ``field`` declares is changed with; ``hints`` are its extras."""
    literals = typing.get_args(field.annotation)
    placeholder = of_setting(str(hints.get("placeholder", "")))
    if literals:
        combo = ChoiceBox(editable=False)
        for value in literals:
            shown = LANGUAGES.get(value) or of_setting(str(value)).replace("_", " ")
            combo.addItem(shown[:1].upper() + shown[1:], value)
        return combo
    if field.annotation is bool:
        return TickBox()
    if field.annotation is int:
        return NumberBox(field.metadata, of_setting(str(hints.get("unit", ""))))
    if hints.get("control") == "key":
        return KeyRecorder(placeholder)
    if lines := hints.get("lines"):
        text = LongText()
        text.setTabChangesFocus(True)
        text.setPlaceholderText(placeholder)
        margins = 2 * (text.frameWidth() + SPACE)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * int(lines) + margins)
        return text
    if "choices" in hints:
        combo = ChoiceBox(editable=True)
        combo.addItems(list(choices))
        line = combo.lineEdit()
        assert line is not None
        line.setPlaceholderText(placeholder)
        return combo
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return line


class LongText(QPlainTextEdit):
    left = Signal()
    """The cursor has gone elsewhere."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NumberBox(QSpinBox):
    """As ``ChoiceBox``: the wheel scrolls past it."""

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


class TickBox(QCheckBox):
    """A box whose tick is painted in the theme's colour, which a style sheet cannot do."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)

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


class ChoiceBox(QComboBox):
    """A list that the wheel scrolls past: it changes nothing that was not asked to change."""

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
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        x = SPACE if self.isRightToLeft() else self.width() - size - SPACE
        place = QRectF(x, (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        paint_icon(painter, "chevron-down", colour, place)
        painter.end()
