"""The settings dialog: rows from the declarations, each change out of it at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.gui.kit.dialogs import Question
from app.gui.kit.stylesheet import Appearance
from app.gui.settings.settings_dialog import SettingsDialog

CHOICES = {"voices": ["en_GB-alba-medium"], "inputs": ["Headset"], "outputs": ["Loudspeaker"]}
Opened = Callable[..., SettingsDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """Opens the dialog on ``Settings(**settings)``; what it emits gathers in ``dialog.said``."""

    def build(key_source: Any = None, **settings: Any) -> SettingsDialog:
        dialog = SettingsDialog(Settings(**settings), choices=CHOICES, key_source=key_source)
        qtbot.addWidget(dialog)
        said: list[tuple[str, Any]] = []
        dialog.applied.connect(lambda changes: said.append(("applied", changes)))
        dialog.keyChanged.connect(lambda key: said.append(("key", key)))
        dialog.resetRequested.connect(lambda names: said.append(("reset", names)))
        dialog.said = said  # type: ignore[attr-defined]
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    return build


def said(dialog: SettingsDialog) -> list[tuple[str, Any]]:
    return dialog.said  # type: ignore[attr-defined, no-any-return]


def leave(field: QWidget) -> None:
    """Press Enter in ``field``: apply what was typed."""
    QTest.keyClick(field, Qt.Key.Key_Return)


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


def test_rows_show_the_settings_in_effect(opened: Opened) -> None:
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


def test_a_choice_is_applied_immediately_and_typed_text_on_leaving(opened: Opened) -> None:
    dialog = opened(base_url="http://localhost:1/v1")
    dialog.rows["pre_roll"].control.click()
    assert said(dialog) == [("applied", {"pre_roll": False})]
    model = dialog.rows["model"].control
    model.setEditText("qwen3:4b")
    assert len(said(dialog)) == 1, "half a name is none"
    leave(model.lineEdit())
    assert said(dialog)[1:] == [("applied", {"model": "qwen3:4b"})]


def test_a_long_text_is_applied_when_it_loses_the_focus(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    prompt = dialog.rows["system_prompt"].control
    prompt.setFocus()
    prompt.setPlainText("Be brief.")
    dialog.page.search.setFocus()
    assert said(dialog) == [("applied", {"system_prompt": "Be brief."})]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_closing_loses_nothing_that_was_typed(opened: Opened, qtbot: QtBot, key: Qt.Key) -> None:
    dialog = opened()
    prompt = dialog.rows["system_prompt"].control
    prompt.setFocus()
    prompt.setPlainText("Be brief.")
    control = Qt.KeyboardModifier.ControlModifier
    modifier = control if key == Qt.Key.Key_Return else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(prompt, key, modifier)
    assert dialog.isHidden()
    assert said(dialog) == [("applied", {"system_prompt": "Be brief."})]


def test_a_bad_value_is_explained_beside_its_row_and_not_applied(opened: Opened) -> None:
    dialog = opened()
    row = dialog.rows["base_url"]
    row.control.setText("localhost:11434")
    assert row.problem == "Must start with http:// or https://."
    assert row.problem in row.control.accessibleDescription()
    leave(row.control)
    assert said(dialog) == []
    row.control.setText("http://localhost:11434/v1")
    assert row.problem == ""
    leave(row.control)
    assert said(dialog) == [("applied", {"base_url": "http://localhost:11434/v1"})]


def test_new_settings_are_shown_but_not_over_what_is_being_typed(opened: Opened) -> None:
    dialog = opened()
    dialog.rows["model"].control.setEditText("half a na")
    dialog.show_settings(Settings(theme="dark", model="other"))
    assert dialog.rows["theme"].value() == "dark"
    assert dialog.rows["model"].value() == "half a na"
    assert said(dialog) == []


def test_only_what_differs_from_its_default_can_be_reset(opened: Opened) -> None:
    dialog = opened(theme="dark")
    buttons = {
        name: row.findChild(QToolButton, "resetSetting") for name, row in dialog.rows.items()
    }
    assert [name for name, button in buttons.items() if button.isVisibleTo(dialog)] == ["theme"]
    buttons["theme"].click()
    assert said(dialog) == [("reset", ["theme"])]
    dialog.show_settings(Settings())
    assert not buttons["theme"].isVisibleTo(dialog)


def test_resetting_all_is_asked_about_first(opened: Opened) -> None:
    dialog = opened(theme="dark")
    menu = dialog.findChild(QPushButton, "settingsMenu").menu()
    menu.actions()[-1].trigger()
    box = dialog.findChild(Question, "resetAll")
    assert said(dialog) == []
    box.confirm.click()
    assert said(dialog) == [("reset", list(dialog.rows))]


def shown(dialog: SettingsDialog) -> list[str]:
    return [name for name, row in dialog.rows.items() if row.isVisibleTo(dialog)]


def test_the_search_finds_by_title_help_and_name(opened: Opened) -> None:
    dialog = opened()
    dialog.page.search.setText("appearance")
    assert shown(dialog) == ["theme"]
    dialog.page.search.setText("first syllable")
    assert shown(dialog) == ["pre_roll"]
    dialog.page.search.setText("PRE roll")
    assert shown(dialog) == ["pre_roll"]
    dialog.page.search.setText("revoke")
    assert shown(dialog) == []
    dialog.page.search.clear()
    assert len(shown(dialog)) == len(dialog.rows)


def test_a_search_that_finds_nothing_says_so(opened: Opened) -> None:
    dialog = opened()
    dialog.page.search.setText("kettle")
    (label,) = (one for one in dialog.findChildren(QLabel) if "kettle" in one.text())
    assert label.isVisibleTo(dialog)
    assert label.text() == "No setting has “kettle” in its name or description."


def test_the_index_leads_to_a_section_and_follows_the_scrolling(opened: Opened) -> None:
    dialog = opened()
    dialog.resize(760, 400)
    QApplication.processEvents()
    index = dialog.findChild(QListWidget, "settingsIndex")
    titles = [index.item(place).text() for place in range(index.count())]
    assert titles[:3] == ["Model", "Voice", "Sound"]
    index.setCurrentRow(titles.index("Sound"))
    top = dialog.page.sections["Sound"].mapTo(dialog, QPoint(0, 0)).y()
    assert 0 < top < dialog.height() / 2
    bar = dialog.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(0)
    assert index.currentItem().text() == "Model"


def test_a_narrow_dialog_gives_the_index_room_to_the_rows(opened: Opened) -> None:
    dialog = opened()
    dialog.resize(480, 600)
    QApplication.processEvents()
    assert not dialog.findChild(QListWidget, "settingsIndex").isVisible()


def test_what_the_administrator_has_locked_is_shown_and_not_changed(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "repartee"
    folder.mkdir()
    (folder / "defaults.json").write_text(
        '{"model": "office", "theme": "dark", "locked": ["model"]}'
    )
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    dialog = opened()
    row = dialog.rows["model"]
    assert (row.value(), row.isEnabled()) == ("office", False)
    assert "administrator" in row.control.accessibleDescription()
    theme = dialog.rows["theme"]
    assert not theme.findChild(QToolButton, "resetSetting").isVisibleTo(dialog), "it is the default"


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
    dialog.set_models_error("No server is running at localhost:1.")
    assert dialog.rows["model"].problem == "No server is running at localhost:1."


def test_the_key_is_emitted_apart_from_the_settings_and_after_them(opened: Opened) -> None:
    dialog = opened()
    dialog.rows["base_url"].control.setText("https://api.example.com/v1")
    key_field(dialog).setText(" sk-canary \n")
    dialog.accept()
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
    leave(key_field(dialog))
    assert said(dialog) == []
    assert "Copy it again" in dialog.key_row.problem
    assert "ary" not in dialog.key_row.problem


def test_a_stored_key_can_be_removed(opened: Opened) -> None:
    dialog = opened(key_source="keyring")
    assert "stored" in dialog.key_row.control.accessibleDescription()
    button(dialog, "Remove").click()
    assert said(dialog) == [("key", "")]


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


def test_tab_goes_through_the_rows_from_top_to_bottom(opened: Opened, qtbot: QtBot) -> None:
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
def test_nothing_needs_scrolling_sideways(
    opened: Opened, width: int, appearance: Appearance
) -> None:
    dialog = opened(voice="a" * 200, input_device="A very long name of a device " * 5)
    appearance.choose("dark")
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
    dialog.card.show_problem("No server is running.")
    assert dialog.card.text == "No server is running."
    dialog.rows["model"].control.setEditText("other")
    assert dialog.card.text != "No server is running."


def test_the_set_up_can_be_asked_for_again(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    with qtbot.waitSignal(dialog.setUpRequested):
        button(dialog, "Set up again…").click()
    assert dialog.isHidden()
    assert said(dialog) == []
