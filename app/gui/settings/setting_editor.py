"""The control of a setting, which its declaration in ``app/config/sections`` selects."""

from __future__ import annotations

import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.gui.kit.controls import Button, ComboBox, Slider, SpinBox, Switch, TextEdit
from app.gui.kit.forms import NUMBER_PX, plain_label
from app.gui.kit.key_recorder import KeyRecorder
from app.gui.kit.translation import LANGUAGES, tr_setting

SLIDER_PX = 160
_STEPS = {"ms": 100, "days": 30, "s": 10}
"""What the arrow keys add to a number, by its unit."""


@dataclass(frozen=True, slots=True)
class Editor:
    """A control, and how its value is read, shown and watched."""

    control: QWidget
    value: Callable[[], Any]
    set_value: Callable[[Any], object]
    edited: SignalInstance
    committed: tuple[SignalInstance, ...]
    beside: tuple[QWidget, ...] = ()
    """What follows the control in its row."""
    set_choices: Callable[[Sequence[str]], object] | None = None


def editor_for(field: FieldInfo, choices: Sequence[str]) -> Editor:
    hints = hints_of(field)
    placeholder = tr_setting(str(hints.get("placeholder", "")))
    unit = tr_setting(str(hints.get("unit", "")))
    if field.annotation is bool:
        return _switch(False, True)
    if options := typing.get_args(field.annotation):
        if on := hints.get("on"):
            (off,) = (option for option in options if option != on)
            return _switch(off, on)
        order = hints.get("labels", {}) | dict.fromkeys(options)
        return _list_of({option: choice_label(field, option) for option in order})
    match hints.get("control"):
        case "slider":
            return _slider(field, unit)
        case "key":
            return _keys(placeholder)
        case "folder":
            return _folder(placeholder)
        case "folders":
            return _folders(int(hints["lines"]), placeholder)
        case "dialog":
            return _dialog_button()
    if field.annotation is int:
        return _number(field, unit, tr_setting(str(hints.get("zero", ""))))
    if lines := hints.get("lines"):
        return _text(int(lines), placeholder, field.default if hints.get("translated") else None)
    if hints.get("choices") == "models":
        return _editable_list(choices, placeholder)
    if "choices" in hints:
        return _devices(choices, placeholder)
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return _line_editor(line, line.editingFinished)


def hints_of(field: FieldInfo) -> dict[str, Any]:
    """The options of a setting for the dialog; {} if the dialog does not show it."""
    return field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}


def choice_label(field: FieldInfo, value: object) -> str:
    """The name of one of a setting's choices."""
    hints = hints_of(field)
    if isinstance(value, bool) or "on" in hints:
        on = value is True or value == hints.get("on")
        return (
            QCoreApplication.translate("SettingEditor", "on")
            if on
            else QCoreApplication.translate("SettingEditor", "off")
        )
    label = hints.get("labels", {}).get(value)
    return tr_setting(label) if label else LANGUAGES.get(str(value), str(value))


class ValueSlider(Slider):
    settled = Signal()
    """The user has let go of the handle, or moved it by keys or a click."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(SLIDER_PX)
        self.valueChanged.connect(self._settle)
        self.sliderReleased.connect(self.settled)

    def _settle(self) -> None:
        if not self.isSliderDown():
            self.settled.emit()


class FolderButton(Button):
    chosen = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__(text, self._open)

    def _open(self) -> None:
        dialog = QFileDialog(self.window(), self.text())
        dialog.setObjectName("chooseFolder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class DialogButton(Button):
    """Keeps the value that is chosen in another dialog."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SettingEditor", "Change…"))
        self.chosen: Any = ""

    def choose(self, value: Any) -> None:
        self.chosen = value
        self.changed.emit()


def _switch(off: Any, on: Any) -> Editor:
    box = Switch()
    return Editor(
        box,
        lambda: on if box.isChecked() else off,
        lambda value: box.setChecked(value == on),
        box.toggled,
        (box.clicked,),
    )


def _number(field: FieldInfo, unit: str, zero: str) -> Editor:
    number = SpinBox(field.metadata, unit)
    number.setSingleStep(_STEPS.get(str(hints_of(field).get("unit")), 1))
    number.setSpecialValueText(zero)
    number.setFixedWidth(max(NUMBER_PX, number.sizeHint().width()))
    committed = (number.editingFinished,)
    return Editor(number, number.value, number.setValue, number.valueChanged, committed)


def _text(lines: int, placeholder: str, default: str | None) -> Editor:
    """``default`` is shown in the window's language; None: as it is."""
    text = TextEdit(lines=lines, placeholder=placeholder)
    shown = tr_setting(default or "")

    def value() -> str:
        typed = text.toPlainText()
        return default if default and typed == shown else typed

    def set_value(value: str) -> None:
        text.setPlainText(shown if default and value == default else value)

    return Editor(text, value, set_value, text.textChanged, (text.left,))


def _slider(field: FieldInfo, unit: str) -> Editor:
    slider = ValueSlider()
    bounds = SpinBox(field.metadata, "")
    slider.setRange(bounds.minimum(), bounds.maximum())
    slider.setSingleStep(5)
    number = plain_label("")
    number.setAlignment(number.alignment().AlignTrailing | number.alignment().AlignVCenter)
    number.setMinimumWidth(number.fontMetrics().horizontalAdvance(f"000 {unit}") + 4)

    def show_number() -> None:
        number.setText(f"{slider.value()} {unit}")

    def set_value(value: int) -> None:
        with QSignalBlocker(slider):
            slider.setValue(value)
        show_number()

    slider.valueChanged.connect(show_number)
    return Editor(
        slider, slider.value, set_value, slider.valueChanged, (slider.settled,), (number,)
    )


def _keys(placeholder: str) -> Editor:
    recorder = KeyRecorder(placeholder)
    recorder.setMinimumWidth(NUMBER_PX)
    recorded = recorder.recorded
    return Editor(recorder, lambda: recorder.keys, recorder.show_keys, recorded, (recorded,))


def _line_editor(
    line: QLineEdit, *committed: SignalInstance, beside: QWidget | None = None
) -> Editor:
    return Editor(
        line,
        lambda: line.text().strip(),
        line.setText,
        line.textChanged,
        committed,
        (beside,) if beside else (),
    )


def _folder(placeholder: str) -> Editor:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    button = FolderButton(QCoreApplication.translate("SettingEditor", "Browse…"))
    button.chosen.connect(line.setText)
    return _line_editor(line, line.editingFinished, button.chosen, beside=button)


def _folders(lines: int, placeholder: str) -> Editor:
    text = TextEdit(lines=lines, placeholder=placeholder)
    button = FolderButton(QCoreApplication.translate("SettingEditor", "Add folder…"))

    def add(folder: str) -> None:
        before = text.toPlainText().rstrip()
        text.setPlainText(f"{before}\n{folder}" if before else folder)

    button.chosen.connect(add)
    committed = (text.left, button.chosen)
    return Editor(text, text.toPlainText, text.setPlainText, text.textChanged, committed, (button,))


def _dialog_button() -> Editor:
    button = DialogButton()
    return Editor(button, lambda: button.chosen, button.choose, button.changed, ())


def _list_of(names: dict[Any, str]) -> Editor:
    combo = ComboBox(editable=False)
    for value, name in names.items():
        combo.addItem(name, value)

    def select(value: Any) -> None:
        combo.setCurrentIndex(combo.findData(value))

    return Editor(combo, combo.currentData, select, combo.currentTextChanged, (combo.activated,))


def _devices(choices: Sequence[str], default: str) -> Editor:
    """A list of the devices, and of the one in use, which may not be connected."""
    combo = ComboBox(editable=False)

    def select(value: str) -> None:
        if combo.findData(value) < 0:
            combo.addItem(value, value)
        combo.setCurrentIndex(combo.findData(value))

    def offer(names: Sequence[str]) -> None:
        value = combo.currentData() or ""
        combo.clear()
        combo.addItem(default, "")
        for name in dict.fromkeys(names):
            combo.addItem(name, name)
        select(value)

    offer(choices)
    return Editor(
        combo,
        combo.currentData,
        select,
        combo.currentTextChanged,
        (combo.activated,),
        set_choices=offer,
    )


def _editable_list(choices: Sequence[str], placeholder: str) -> Editor:
    combo = ComboBox(editable=True)
    line = combo.lineEdit()
    assert line is not None
    line.setPlaceholderText(placeholder)

    def show_text(text: str) -> None:
        combo.setCurrentIndex(combo.findText(text))
        combo.setEditText(text)
        line.setCursorPosition(0)  # the beginning of a long name identifies it

    def offer(names: Sequence[str]) -> None:
        typed = combo.currentText()
        combo.clear()
        combo.addItems(list(names))
        show_text(typed)

    offer(choices)
    committed = (combo.activated, line.editingFinished)
    return Editor(
        combo,
        lambda: combo.currentText().strip(),
        show_text,
        combo.currentTextChanged,
        committed,
        set_choices=offer,
    )
