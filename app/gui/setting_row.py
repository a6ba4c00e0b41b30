"""One row of the settings dialog, generated from a setting's declaration in ``app/settings.py``.

The declared type chooses the widget: a Literal is a list, a bool a box to tick, a text a line (or
several), a text with known choices a list that also takes anything typed.
"""

from __future__ import annotations

import typing
from collections.abc import Sequence
from typing import Any

from pydantic.fields import FieldInfo
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui.icons import paint_icon
from app.gui.theme import SPACE, Theme


class Row(QWidget):
    """A label, a control, room beside the control, help, and what is wrong (hidden else)."""

    edited = Signal()

    def __init__(self, title: str, help_text: str, control: QWidget, theme: Theme) -> None:
        super().__init__()
        self.control = control
        self.label = plain_label(title)
        self.label.setBuddy(control)
        control.setAccessibleName(title)
        control.setAccessibleDescription(help_text)
        self._help_text = help_text
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
        self._problem.setText(sentence or "")
        self._problem.setVisible(bool(sentence))
        said = f"{sentence} {self._help_text}" if sentence else self._help_text
        self.control.setAccessibleDescription(said)

    def show_help(self, text: str) -> None:
        self._help_text = text
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self.show_problem(self.problem)

    def set_theme(self, theme: Theme) -> None:
        self._problem.setStyleSheet(f"QLabel {{ color: {theme.error}; }}")


class SettingRow(Row):
    """The row of the setting ``name``."""

    def __init__(
        self,
        name: str,
        field: FieldInfo,
        value: Any,
        theme: Theme,
        choices: Sequence[str] = (),
        set_by: str | None = None,
    ) -> None:
        hints = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        control = _control(field, hints, choices)
        help_text = field.description or ""
        help_text = help_text[:1].upper() + help_text[1:]
        if set_by:
            help_text = f"Set by {set_by}, which comes before what is chosen here. {help_text}"
        super().__init__(field.title or name, help_text, control, theme)
        self.name = name
        self.setObjectName(f"setting_{name}")
        self.setEnabled(set_by is None)
        self._put(value)
        self._start = self.value()
        self._connect()

    def value(self) -> Any:
        match self.control:
            case QCheckBox() as box:
                return box.isChecked()
            case QPlainTextEdit() as text:
                return text.toPlainText()
            case QComboBox() as combo if combo.isEditable():
                return combo.currentText().strip()
            case QComboBox() as combo:
                return combo.currentData()
            case QLineEdit() as line:
                return line.text().strip()
        raise TypeError(type(self.control))

    def changed(self) -> bool:
        """Whether the user changed it (not: whether the widget shows it a little differently)."""
        return self.isEnabled() and bool(self.value() != self._start)

    def set_choices(self, choices: Sequence[str]) -> None:
        """Offer ``choices``; what is typed stays."""
        if isinstance(self.control, QComboBox):
            typed = self.control.currentText()
            self.control.clear()
            self.control.addItems(list(choices))
            self.control.setCurrentIndex(self.control.findText(typed))
            self.control.setEditText(typed)

    def _put(self, value: Any) -> None:
        match self.control:
            case QCheckBox() as box:
                box.setChecked(bool(value))
            case QPlainTextEdit() as text:
                text.setPlainText(value)
            case QComboBox() as combo if combo.isEditable():
                combo.setCurrentIndex(combo.findText(value))
                combo.setEditText(value)
            case QComboBox() as combo:
                combo.setCurrentIndex(combo.findData(value))
            case QLineEdit() as line:
                line.setText(value)

    def _connect(self) -> None:
        match self.control:
            case QCheckBox() as box:
                box.toggled.connect(self.edited)
            case QPlainTextEdit() as text:
                text.textChanged.connect(self.edited)
            case QComboBox() as combo:
                combo.currentTextChanged.connect(self.edited)
            case QLineEdit() as line:
                line.textChanged.connect(self.edited)


class TickBox(QCheckBox):
    """A box whose tick is painted in the theme's colour, which a style sheet cannot do."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            middle = self.height() / 2
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 2))
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
        place = QRectF(self.width() - size - SPACE, (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        paint_icon(painter, "chevron-down", colour, place)
        painter.end()


def _control(field: FieldInfo, hints: dict[str, Any], choices: Sequence[str]) -> QWidget:
    literals = typing.get_args(field.annotation)
    placeholder = str(hints.get("placeholder", ""))
    if literals:
        combo = ChoiceBox(editable=False)
        for value in literals:
            combo.addItem(str(value).replace("_", " ").capitalize(), value)
        return combo
    if field.annotation is bool:
        return TickBox()
    if lines := hints.get("lines"):
        text = QPlainTextEdit()
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


def plain_label(text: str) -> QLabel:
    """A label that shows ``text`` as it is: Qt would take what looks like HTML for HTML."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def form_style(theme: Theme) -> str:
    """The style sheet of a dialog made of rows; ``look`` is ``rule`` for the line between two
    sections. It names no text colours: Qt would then fade the placeholders below legibility."""
    fields = "QLineEdit, QPlainTextEdit, QComboBox"
    focused, disabled = (
        ", ".join(f"{one}:{state}" for one in fields.split(", ")) for state in ("focus", "disabled")
    )
    return f"""
{fields} {{ background: {theme.surface}; border: 1px solid {theme.border};
    border-radius: {SPACE}px; padding: 5px {SPACE}px; min-height: 20px; }}
QPlainTextEdit {{ padding: {SPACE // 2}px; }}
{focused} {{ border-color: {theme.accent}; }}
{disabled} {{ background: {theme.window}; }}
QComboBox {{ padding-right: {4 * SPACE}px; }}
QComboBox QLineEdit {{ border: 0; padding: 0; background: transparent; min-height: 0; }}
QComboBox::drop-down {{ border: 0; width: {4 * SPACE}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox:!editable {{ padding-left: {SPACE + 2}px; }}
QCheckBox {{ spacing: {SPACE}px; min-height: {3 * SPACE}px; }}
QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {theme.text_muted};
    border-radius: {SPACE // 2}px; background: {theme.surface}; }}
QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent}; }}
QCheckBox::indicator:focus {{ border: 2px solid {theme.text}; width: 13px; height: 13px; }}
QFrame[look="rule"] {{ background: {theme.border}; border: 0; max-height: 1px; }}
"""
