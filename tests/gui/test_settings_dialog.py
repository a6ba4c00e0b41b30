"""The settings dialog: rows from the declarations, changes out of it, nothing saved by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.gui.settings_dialog import Choices, SettingsDialog
from app.gui.theme import DARK, LIGHT
from app.settings import Settings

CHOICES = Choices(voices=["en_GB-alba-medium"], inputs=["Headset"], outputs=["Loudspeaker"])
Opened = Callable[..., SettingsDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """Opens the dialog on ``Settings(**settings)``; what it emits gathers in ``dialog.said``."""

    def build(key_source: Any = None, **settings: Any) -> SettingsDialog:
        dialog = SettingsDialog(
            Settings(**settings), choices=CHOICES, theme=LIGHT, key_source=key_source
        )
        qtbot.addWidget(dialog)
        said: list[tuple[str, Any]] = []
        dialog.applied.connect(lambda changes: said.append(("applied", changes)))
        dialog.keyChanged.connect(lambda key: said.append(("key", key)))
        dialog.said = said  # type: ignore[attr-defined]
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    return build


def said(dialog: SettingsDialog) -> list[tuple[str, Any]]:
    return dialog.said  # type: ignore[attr-defined, no-any-return]


def save(dialog: SettingsDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Save).click()


def key_field(dialog: SettingsDialog) -> QLineEdit:
    field = dialog.key_row.control
    assert isinstance(field, QLineEdit)
    return field


def button(dialog: SettingsDialog, text: str) -> QPushButton:
    (found,) = (one for one in dialog.findChildren(QPushButton) if one.text() == text)
    return found


def test_every_setting_with_a_section_has_its_row(opened: Opened) -> None:
    declared = {
        name
        for name, field in Settings.model_fields.items()
        if "section" in (field.json_schema_extra or {})
    }
    assert set(opened().rows) == declared


@pytest.mark.parametrize(
    ("name", "widget"),
    [
        ("base_url", QLineEdit),
        ("model", QComboBox),
        ("system_prompt", QPlainTextEdit),
        ("chunking", QComboBox),
        ("pre_roll", QCheckBox),
    ],
)
def test_the_declared_type_chooses_the_widget(opened: Opened, name: str, widget: type) -> None:
    row = opened().rows[name]
    assert isinstance(row.control, widget)
    assert row.control.accessibleName() == Settings.model_fields[name].title
    assert row.label.buddy() is row.control


def test_rows_show_the_settings_in_force(opened: Opened) -> None:
    values = {"voice": "/voices/own.onnx", "chunking": "phrase", "pre_roll": False, "model": "m"}
    rows = opened(**values).rows
    assert {name: rows[name].value() for name in values} == values


def test_what_is_installed_here_is_offered(opened: Opened) -> None:
    rows = opened().rows

    def offered(name: str) -> list[str]:
        combo = rows[name].control
        assert isinstance(combo, QComboBox)
        return [combo.itemText(index) for index in range(combo.count())]

    assert offered("voice") == ["en_GB-alba-medium", "basic"]
    assert offered("input_device") == ["Headset"]
    assert offered("output_device") == ["Loudspeaker"]


def test_only_what_was_changed_is_applied(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(base_url="http://localhost:1/v1")
    dialog.rows["model"].control.setEditText("qwen3:4b")
    dialog.rows["pre_roll"].control.setChecked(False)
    dialog.rows["chunking"].control.setCurrentIndex(1)
    save(dialog)
    assert said(dialog) == [
        ("applied", {"model": "qwen3:4b", "chunking": "phrase", "pre_roll": False})
    ]
    assert dialog.isHidden()


def test_ctrl_return_saves_from_anywhere(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    prompt = dialog.rows["system_prompt"].control
    prompt.setFocus()
    prompt.setPlainText("Be brief.")
    qtbot.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said(dialog) == [("applied", {"system_prompt": "Be brief."})]


def test_escape_closes_without_a_word(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.rows["model"].control.setEditText("other")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert said(dialog) == []


def test_a_bad_value_is_explained_beside_its_row_and_not_saved(opened: Opened) -> None:
    dialog = opened()
    row = dialog.rows["base_url"]
    row.control.setText("localhost:11434")
    assert row.problem == "Should start with http:// or https://."
    assert row.problem in row.control.accessibleDescription()
    save(dialog)
    assert dialog.isVisible()
    assert said(dialog) == []
    row.control.setText("http://localhost:11434/v1")
    assert row.problem == ""
    save(dialog)
    assert said(dialog) == [("applied", {"base_url": "http://localhost:11434/v1"})]


def test_a_setting_of_the_environment_is_shown_but_not_changed(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPARTEE_MODEL", "from-outside")
    dialog = opened()
    row = dialog.rows["model"]
    assert row.value() == "from-outside"
    assert not row.isEnabled()
    assert "REPARTEE_MODEL" in row.control.accessibleDescription()


def test_models_are_fetched_on_demand_and_what_was_typed_stays(opened: Opened) -> None:
    dialog = opened()
    asked: list[str] = []
    dialog.modelsRequested.connect(asked.append)
    assert not button(dialog, "Load models").isEnabled(), "without a server there is none to ask"
    dialog.rows["base_url"].control.setText("http://localhost:11434/v1/")
    dialog.rows["model"].control.setEditText("typed")
    button(dialog, "Load models").click()
    assert asked == ["http://localhost:11434/v1"]
    assert not button(dialog, "Loading…").isEnabled()
    dialog.set_models(["a", "b"])
    combo = dialog.rows["model"].control
    assert [combo.itemText(index) for index in range(combo.count())] == ["a", "b"]
    assert dialog.rows["model"].value() == "typed"
    assert button(dialog, "Load models").isEnabled()


def test_a_server_that_lists_no_models_is_said_beside_the_row(opened: Opened) -> None:
    dialog = opened(base_url="http://localhost:1/v1")
    dialog.set_models([])
    assert "lists no models" in dialog.rows["model"].problem
    dialog.set_models_error("Nothing is listening at localhost:1.")
    assert dialog.rows["model"].problem == "Nothing is listening at localhost:1."


def test_the_key_is_told_apart_from_the_settings_and_after_them(opened: Opened) -> None:
    dialog = opened()
    dialog.rows["base_url"].control.setText("https://api.example.com/v1")
    key_field(dialog).setText(" sk-canary \n")
    save(dialog)
    assert said(dialog) == [
        ("applied", {"base_url": "https://api.example.com/v1"}),
        ("key", "sk-canary"),
    ]
    assert key_field(dialog).text() == ""


def test_the_key_is_hidden_until_it_is_to_be_shown(opened: Opened) -> None:
    dialog = opened()
    assert key_field(dialog).echoMode() == QLineEdit.EchoMode.Password
    button(dialog, "Show").click()
    assert key_field(dialog).echoMode() == QLineEdit.EchoMode.Normal
    button(dialog, "Hide").click()
    assert key_field(dialog).echoMode() == QLineEdit.EchoMode.Password


def test_a_key_that_cannot_be_one_is_refused_without_repeating_it(opened: Opened) -> None:
    dialog = opened()
    key_field(dialog).setText("sk-can ary")
    save(dialog)
    assert said(dialog) == []
    assert "copy it again" in dialog.key_row.problem
    assert "ary" not in dialog.key_row.problem


def test_a_stored_key_can_be_removed(opened: Opened) -> None:
    dialog = opened(key_source="keyring")
    assert "stored" in dialog.key_row.control.accessibleDescription()
    button(dialog, "Remove").click()
    save(dialog)
    assert said(dialog) == [("applied", {}), ("key", "")]


def test_a_key_of_the_environment_cannot_be_changed_here(opened: Opened) -> None:
    dialog = opened(key_source="environment")
    assert not dialog.key_row.isEnabled()
    assert "environment" in dialog.key_row.control.accessibleDescription()


def test_a_stored_key_is_not_said_to_be_another_servers(opened: Opened) -> None:
    dialog = opened(key_source="keyring", base_url="https://one.example/v1")
    dialog.rows["base_url"].control.setText("https://two.example/v1")
    assert "Many local servers" in dialog.key_row.control.accessibleDescription()
    dialog.rows["base_url"].control.setText("https://one.example/v1")
    assert "is stored" in dialog.key_row.control.accessibleDescription()


def test_tab_goes_through_the_rows_as_they_stand(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.rows["base_url"].control.setFocus()
    stops = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops == [
        key_field(dialog),
        button(dialog, "Show"),
        dialog.rows["model"].control,
        dialog.rows["system_prompt"].control,
    ]


def test_the_wheel_scrolls_past_a_list_without_changing_it(opened: Opened) -> None:
    combo = opened().rows["chunking"].control
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, wheel)
    assert combo.currentIndex() == 0


def test_every_label_is_plain_text(opened: Opened) -> None:
    dialog = opened()
    dialog.set_models_error("<b>bold</b> from a server")
    formats = {label.textFormat() for label in dialog.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("width", [360, 600, 1200])
def test_nothing_needs_scrolling_sideways(opened: Opened, width: int) -> None:
    dialog = opened(voice="a" * 200, input_device="A very long name of a device " * 5)
    dialog.set_theme(DARK)
    dialog.resize(width, 600)
    QApplication.sendPostedEvents()
    for row in dialog.rows.values():
        assert row.minimumSizeHint().width() <= width


def test_the_chosen_model_can_be_tested_with_what_is_typed(opened: Opened) -> None:
    dialog = opened()
    asked: list[tuple[str, str, str]] = []
    dialog.testRequested.connect(lambda *one: asked.append(one))
    assert not dialog.card.button.isEnabled(), "there is nothing to test"
    dialog.rows["base_url"].control.setText("http://localhost:1/v1/")
    dialog.rows["model"].control.setEditText("m")
    key_field(dialog).setText("sk-canary")
    dialog.card.button.click()
    assert asked == [("http://localhost:1/v1", "m", "sk-canary")]
    dialog.card.show_problem("Nothing is listening.")
    assert dialog.card.text == "Nothing is listening."
    dialog.rows["model"].control.setEditText("other")
    assert dialog.card.text != "Nothing is listening."


def test_the_set_up_can_be_asked_for_again(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    with qtbot.waitSignal(dialog.setUpRequested):
        button(dialog, "Set up again…").click()
    assert dialog.isHidden()
    assert said(dialog) == []
