"""One row of the settings dialog, generated from a declaration in ``app/config/settings.py``.

The declared type chooses the widget: a Literal is a list, a bool a box to tick, a text a line (or
several), a text with known choices a list that also takes anything typed, a number a field with a
unit; what is a ``key``, a button to press it on. A choice holds at once; what is typed, when the
field is left or Enter is pressed: half an address is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic.fields import FieldInfo
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.controls import LongText, NumberBox, control_of
from app.gui.kit.icons import icon
from app.gui.kit.key_recorder import KeyRecorder
from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import of_setting, words


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


class SettingRow(Row):
    """The row of the setting ``name``."""

    settled = Signal()
    """The user has made up their mind about the value."""
    resetRequested = Signal()

    def __init__(
        self,
        name: str,
        field: FieldInfo,
        value: Any,
        theme: Theme,
        choices: Sequence[str] = (),
        note: str = "",
        default: Any = None,
    ) -> None:
        """``note``: why it cannot be changed here; ``default``: what a reset would bring."""
        hints = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        control = control_of(field, hints, choices)
        help_text = of_setting(field.description or "")
        help_text = f"{note} {help_text[:1].upper()}{help_text[1:]}".strip()
        super().__init__(of_setting(field.title or name), help_text, control, theme)
        self.name = name
        self._default = field.default if default is None else default
        self.setObjectName(f"setting_{name}")
        self.setEnabled(not note)
        self._reset = QToolButton()
        self._reset.setObjectName("resetSetting")
        self._reset.setIconSize(QSize(16, 16))
        self._reset.setToolTip(self.tr("Back to the default"))
        self._reset.setAccessibleName(
            self.tr("Back to the default: {title}").format(title=self.title)
        )
        self._reset.clicked.connect(self.resetRequested)
        self.line.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)
        self.show_value(value)
        self._connect()

    def show_value(self, value: Any) -> None:
        """``value`` is in force now."""
        self._put(value)
        self._start = self.value()
        self._reset.setVisible(self.isEnabled() and value != self._default)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if hasattr(self, "_reset"):
            self._reset.setIcon(icon("reset", theme.text_muted, 16))

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
            case NumberBox() as number:
                return number.value()
            case KeyRecorder() as recorder:
                return recorder.keys
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
            case NumberBox() as number:
                number.setValue(value)
            case KeyRecorder() as recorder:
                recorder.show_keys(value)

    def _connect(self) -> None:
        match self.control:
            case QCheckBox() as box:
                box.toggled.connect(self.edited)
                box.clicked.connect(self.settled)
            case LongText() as text:
                text.textChanged.connect(self.edited)
                text.left.connect(self.settled)
            case QComboBox() as combo:
                combo.currentTextChanged.connect(self.edited)
                combo.activated.connect(self.settled)
                if line := combo.lineEdit():
                    line.editingFinished.connect(self.settled)
            case QLineEdit() as line:
                line.textChanged.connect(self.edited)
                line.editingFinished.connect(self.settled)
            case NumberBox() as number:
                number.valueChanged.connect(self.edited)
                number.editingFinished.connect(self.settled)
            case KeyRecorder() as recorder:
                recorder.recorded.connect(self.edited)
                recorder.recorded.connect(self.settled)
                recorder.refused.connect(self.show_problem)
                recorder.cancelled.connect(lambda: self.show_problem(None))


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
