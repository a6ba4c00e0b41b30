"""One row of the settings dialog, generated from a declaration in ``app/config/sections``.

The declared type selects the control: a list for a Literal, a check box for a bool, a number field
with its unit for an int, and a text field of one or more lines for a str. A str with known choices
gets a list that also accepts typed text, and one with ``control`` "key" a button that records a
key. A choice takes effect immediately, typed text when the field loses the focus or Enter is
pressed.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo
from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.gui.kit.controls import ComboBox, SpinBox, Switch, TextEdit
from app.gui.kit.forms import Row
from app.gui.kit.key_recorder import KeyRecorder
from app.gui.kit.style import CONTROL_PX
from app.gui.kit.translation import LANGUAGES, tr_setting
from app.gui.kit.widgets import IconButton


class SettingRow(Row):
    """The row of the setting ``name``."""

    committed = Signal()
    """The user has finished editing the value."""
    resetRequested = Signal()

    def __init__(
        self,
        name: str,
        field: FieldInfo,
        value: Any,
        choices: Sequence[str] = (),
        note: str = "",
        default: Any = None,
    ) -> None:
        """``note`` says why the row is read-only; ``default`` replaces the declared default."""
        editor = self._editor = _editor(field, choices)
        help_text = tr_setting(field.description or "")
        help_text = f"{note} {help_text[:1].upper()}{help_text[1:]}".strip()
        super().__init__(tr_setting(field.title or name), help_text, editor.control)
        self.name = name
        self._default = field.default if default is None else default
        self.setObjectName(f"setting_{name}")
        self.setEnabled(not note)
        reset = self.tr("Back to the default: {title}").format(title=self.title)
        self._reset = IconButton(
            "reset", self.tr("Back to the default"), accessible_name=reset, size=16
        )
        self._reset.setObjectName("resetSetting")
        self._reset.clicked.connect(self.resetRequested)
        self._reset.setFixedHeight(CONTROL_PX)
        place = 0 if self.is_beside else self.line.count()  # controls beside labels are aligned
        self.line.insertWidget(place, self._reset, 0, Qt.AlignmentFlag.AlignTop)
        self.show_value(value)
        editor.edited.connect(self.edited)
        for committed in editor.committed:
            committed.connect(self.committed)
        if isinstance(editor.control, KeyRecorder):
            editor.control.refused.connect(self.show_problem)
            editor.control.cancelled.connect(lambda: self.show_problem(None))

    def value(self) -> Any:
        return self._editor.value()

    def show_value(self, value: Any) -> None:
        """Show ``value``, which is now in effect."""
        self._editor.set_value(value)
        self._shown_value = self.value()
        self._reset.setVisible(self.isEnabled() and value != self._default)

    def is_edited(self) -> bool:
        """Whether the user changed the value. A control may show a value in a slightly different
        form, which does not count."""
        return self.isEnabled() and bool(self.value() != self._shown_value)

    def set_choices(self, choices: Sequence[str]) -> None:
        """Offer ``choices``, and keep the typed text."""
        if isinstance(self.control, QComboBox):
            typed = self.control.currentText()
            self.control.clear()
            self.control.addItems(list(choices))
            self._editor.set_value(typed)


@dataclass(frozen=True, slots=True)
class _Editor:
    """A control, and how its value is read, shown and watched."""

    control: QWidget
    value: Callable[[], Any]
    set_value: Callable[[Any], object]
    edited: SignalInstance
    committed: tuple[SignalInstance, ...]


def _editor(field: FieldInfo, choices: Sequence[str]) -> _Editor:
    hints = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    placeholder = tr_setting(str(hints.get("placeholder", "")))
    if options := typing.get_args(field.annotation):
        return _option_list(options)
    if field.annotation is bool:
        box = Switch()
        return _Editor(box, box.isChecked, box.setChecked, box.toggled, (box.clicked,))
    if field.annotation is int:
        number = SpinBox(field.metadata, tr_setting(str(hints.get("unit", ""))))
        committed = (number.editingFinished,)
        return _Editor(number, number.value, number.setValue, number.valueChanged, committed)
    if hints.get("control") == "key":
        recorder = KeyRecorder(placeholder)
        recorded = recorder.recorded
        return _Editor(recorder, lambda: recorder.keys, recorder.show_keys, recorded, (recorded,))
    if lines := hints.get("lines"):
        text = TextEdit(lines=int(str(lines)), placeholder=placeholder)
        return _Editor(text, text.toPlainText, text.setPlainText, text.textChanged, (text.left,))
    if "choices" in hints:
        return _editable_list(choices, placeholder)
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    committed = (line.editingFinished,)
    return _Editor(line, lambda: line.text().strip(), line.setText, line.textChanged, committed)


def _option_list(options: Sequence[Any]) -> _Editor:
    combo = ComboBox(editable=False)
    for value in options:
        shown = LANGUAGES.get(value) or tr_setting(str(value)).replace("_", " ")
        combo.addItem(shown[:1].upper() + shown[1:], value)

    def select(value: Any) -> None:
        combo.setCurrentIndex(combo.findData(value))

    return _Editor(combo, combo.currentData, select, combo.currentTextChanged, (combo.activated,))


def _editable_list(choices: Sequence[str], placeholder: str) -> _Editor:
    combo = ComboBox(editable=True)
    combo.addItems(list(choices))
    line = combo.lineEdit()
    assert line is not None
    line.setPlaceholderText(placeholder)

    def show_text(text: str) -> None:
        combo.setCurrentIndex(combo.findText(text))
        combo.setEditText(text)

    committed = (combo.activated, line.editingFinished)
    return _Editor(
        combo, lambda: combo.currentText().strip(), show_text, combo.currentTextChanged, committed
    )
