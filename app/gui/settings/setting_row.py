"""One row of the settings dialog, generated from a declaration in ``app/config/sections``.

The declared type chooses the widget: a Literal is a list, a bool a box to tick, a text a line (or
several), a text with known choices a list that also takes anything typed, a number a field with a
unit; what is a ``key``, a button to press it on. A choice holds at once; what is typed, when the
field is left or Enter is pressed: half an address is none.
"""

from __future__ import annotations

import typing
from collections.abc import Sequence
from typing import Any

from pydantic.fields import FieldInfo
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from app.gui.kit.controls import ChoiceBox, LongText, NumberBox, TickBox
from app.gui.kit.forms import Row
from app.gui.kit.icons import icon
from app.gui.kit.key_recorder import KeyRecorder
from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import LANGUAGES, of_setting


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
