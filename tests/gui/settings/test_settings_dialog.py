"""The settings dialog: rows from the declarations, each change out of it at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.config.sections.model import DEFAULT_PROMPT
from app.config.settings import Settings
from app.engine.contracts.tools import PermissionRule, ToolPermission
from app.gui.kit.dialogs import Question
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.translation import set_language
from app.gui.settings.page_row import PageRow
from app.gui.settings.setting_editor import FolderButton
from app.gui.settings.setting_row import SettingRow
from app.gui.settings.settings_dialog import SettingsDialog
from app.gui.settings.tool_permissions import LONGEST_HELP, ToolPermissionRow

PAGES = ["Model", "Voice", "Listening", "Talk key", "Tools", "History", "Privacy", "Appearance"]
CHOICES = {"voices": ["en_GB-alba-medium"], "inputs": ["Headset"], "outputs": ["Loudspeaker"]}
Opened = Callable[..., SettingsDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """Opens the dialog on ``Settings(**settings)``; what it emits gathers in ``dialog.said``."""

    def build(key_source: Any = None, tools: Any = (), **settings: Any) -> SettingsDialog:
        dialog = SettingsDialog(
            Settings(**settings), choices=CHOICES, key_source=key_source, tools=tools
        )
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
    field = dialog.server.key_row.control
    assert isinstance(field, QLineEdit)
    return field


def button(dialog: SettingsDialog, text: str) -> QPushButton:
    (found,) = (one for one in dialog.findChildren(QPushButton) if one.text() == text)
    return found


def build_all(dialog: SettingsDialog) -> dict[str, SettingRow]:
    """The rows of all pages."""
    for name in Settings.model_fields:
        if "section" in (Settings.model_fields[name].json_schema_extra or {}):
            dialog.row(name)
    return dialog.rows


def open_page(dialog: SettingsDialog, name: str) -> None:
    dialog.pages.list.setCurrentRow(PAGES.index(name))


def titles(dialog: SettingsDialog) -> list[str]:
    """The headings of the pages in sight."""
    return [page.title for page in dialog.pages.pages.values() if page.isVisible()]


def test_every_setting_with_a_section_has_its_row(opened: Opened) -> None:
    declared = {
        name
        for name, field in Settings.model_fields.items()
        if "section" in (field.json_schema_extra or {})
    }
    assert set(build_all(opened())) == declared


@pytest.mark.parametrize(
    ("name", "widget"),
    [
        ("base_url", QLineEdit),
        ("model", QComboBox),
        ("system_prompt", QPlainTextEdit),
        ("chunking", QComboBox),
        ("input_device", QComboBox),
        ("speed", QSlider),
        ("end_of_speech_ms", QSpinBox),
        ("pre_roll", QCheckBox),
        ("tts", QCheckBox),
        ("notes_folder", QLineEdit),
        ("voice", QPushButton),
    ],
)
def test_the_declared_type_chooses_the_widget(opened: Opened, name: str, widget: type) -> None:
    row = opened().row(name)
    assert isinstance(row.control, widget)
    assert row.control.accessibleName() == Settings.model_fields[name].title
    assert row.label.buddy() is row.control


def test_rows_show_the_settings_in_effect(opened: Opened) -> None:
    values = {"voice": "/voices/own.onnx", "chunking": "phrase", "pre_roll": False, "model": "m"}
    dialog = opened(**values)
    assert {name: dialog.row(name).value() for name in values} == values


def test_what_is_installed_here_is_offered(opened: Opened) -> None:
    dialog = opened()

    def offered(name: str) -> list[str]:
        combo = dialog.row(name).control
        assert isinstance(combo, QComboBox)
        return [combo.itemText(index) for index in range(combo.count())]

    assert offered("input_device") == ["System default", "Headset"]
    assert offered("output_device") == ["System default", "Loudspeaker"]
    dialog.set_choices({"inputs": ["Camera"]})  # they are listed while the dialog is open
    assert offered("input_device") == ["System default", "Camera"]
    assert dialog.row("input_device").value() == ""


def test_a_choice_is_applied_immediately_and_typed_text_on_leaving(opened: Opened) -> None:
    dialog = opened(base_url="http://localhost:1/v1")
    dialog.row("pre_roll").control.click()
    assert said(dialog) == [("applied", {"pre_roll": False})]
    model = dialog.row("model").control
    model.setEditText("qwen3:4b")
    assert len(said(dialog)) == 1, "half a name is none"
    leave(model.lineEdit())
    assert said(dialog)[1:] == [("applied", {"model": "qwen3:4b"})]


def test_a_long_text_is_applied_when_it_loses_the_focus(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    prompt = dialog.row("system_prompt").control
    prompt.setFocus()
    prompt.setPlainText("Be brief.")
    dialog.pages.search.setFocus()
    assert said(dialog) == [("applied", {"system_prompt": "Be brief."})]


def test_the_default_instructions_are_in_the_windows_language(
    opened: Opened, qapp: QApplication
) -> None:
    set_language(qapp, "de")
    try:
        row = opened().row("system_prompt")
        german = row.control.toPlainText()
        assert german.startswith("Du bist Repartee")
        assert german.endswith("Antworte in der Sprache der Frage.")
        assert (row.value(), row.is_edited()) == (DEFAULT_PROMPT, False)
        row.control.setPlainText("Sei förmlich.")
        assert row.value() == "Sei förmlich."
        row.control.setPlainText(german)
        assert row.value() == DEFAULT_PROMPT
        row.show_value("Be brief.")
        assert row.control.toPlainText() == "Be brief."
    finally:
        set_language(qapp, "en")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_closing_loses_nothing_that_was_typed(opened: Opened, qtbot: QtBot, key: Qt.Key) -> None:
    dialog = opened()
    prompt = dialog.row("system_prompt").control
    prompt.setFocus()
    prompt.setPlainText("Be brief.")
    control = Qt.KeyboardModifier.ControlModifier
    modifier = control if key == Qt.Key.Key_Return else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(prompt, key, modifier)
    assert dialog.isHidden()
    assert said(dialog) == [("applied", {"system_prompt": "Be brief."})]


def test_a_bad_value_is_explained_beside_its_row_and_not_applied(opened: Opened) -> None:
    dialog = opened()
    row = dialog.row("base_url")
    row.control.setText("ftp://localhost")
    assert row.problem == "Should start with http:// or https://."
    assert row.problem in row.control.accessibleDescription()
    leave(row.control)
    assert said(dialog) == []
    row.control.setText("http://localhost:11434/v1")
    assert row.problem == ""
    leave(row.control)
    assert said(dialog) == [("applied", {"base_url": "http://localhost:11434/v1"})]


def test_new_settings_are_shown_but_not_over_what_is_being_typed(opened: Opened) -> None:
    dialog = opened()
    dialog.row("model").control.setEditText("half a na")
    dialog.show_settings(Settings(theme="dark", model="other"))
    assert dialog.row("theme").value() == "dark"
    assert dialog.row("model").value() == "half a na"
    assert said(dialog) == []


def test_only_what_differs_from_its_default_can_be_reset(opened: Opened) -> None:
    dialog = opened(theme="dark")
    buttons = {
        name: row.findChild(QToolButton, "resetSetting") for name, row in build_all(dialog).items()
    }
    open_page(dialog, "Appearance")
    assert [name for name, button in buttons.items() if button.isVisible()] == ["theme"]
    buttons["theme"].click()
    assert said(dialog) == [("reset", ["theme"])]
    dialog.show_settings(Settings())
    assert not buttons["theme"].isVisible()


def test_resetting_all_is_asked_about_first(opened: Opened) -> None:
    dialog = opened(theme="dark")
    menu = dialog.findChild(QToolButton, "settingsMenu").menu()
    menu.actions()[-1].trigger()
    box = dialog.findChild(Question, "resetAll")
    assert said(dialog) == []
    box.confirm.click()
    assert said(dialog) == [("reset", list(build_all(dialog)))]


def shown(dialog: SettingsDialog) -> list[str]:
    return [name for name, row in dialog.rows.items() if row.isVisible()]


def test_the_search_finds_by_title_help_and_name(opened: Opened) -> None:
    dialog = opened()
    dialog.pages.search.setText("theme")
    assert shown(dialog) == ["theme"]
    dialog.pages.search.setText("first syllable")
    assert shown(dialog) == ["pre_roll"]
    dialog.pages.search.setText("PRE roll")
    assert shown(dialog) == ["pre_roll"]
    dialog.pages.search.setText("smoothest")
    assert shown(dialog) == ["chunking"]
    dialog.pages.search.setText("Reduced")
    assert shown(dialog) == ["motion"], "by the name of a choice"
    dialog.pages.search.setText("forever")
    assert shown(dialog) == ["keep_history_days"], "by the name of a number"
    dialog.pages.search.setText("built-in helper")
    assert "base_url" in shown(dialog), "by what an empty field means"
    dialog.pages.search.clear()
    assert titles(dialog) == ["Model"]
    assert "theme" not in shown(dialog)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("check sound", "Check…"),
        ("set up again", "Set up again…"),
        ("load models", "Load models"),
        ("copy", "Copy"),
        ("show connections", "Show…"),
        ("browse", "Browse…"),
        ("test streaming", "Test"),
        ("export", "Export settings…"),
        ("reset all", "Reset all settings…"),
    ],
)
def test_the_search_finds_buttons(opened: Opened, words: str, text: str) -> None:
    dialog = opened(rules=[PermissionRule("open", "", "f", True)])
    dialog.pages.search.setText(words)
    found = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    assert any(one.isVisible() for one in found)


def test_the_search_shows_the_matches_of_all_pages_below_their_names(opened: Opened) -> None:
    dialog = opened()
    open_page(dialog, "Talk key")
    dialog.pages.search.setText("server")
    assert titles(dialog) == ["Model", "Voice", "Listening", "Tools"]
    assert dialog.pages.list.currentRow() == -1
    assert {"tts", "tts_voice", "stt"} < set(shown(dialog)), "also what has no effect now"
    dialog.pages.search.clear()
    assert titles(dialog) == ["Talk key"]
    assert dialog.pages.list.currentItem().text() == "Talk key"


def test_choosing_a_page_ends_the_search(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.pages.search.setText("server")
    item = dialog.pages.list.item(PAGES.index("Model"))
    place = dialog.pages.list.visualItemRect(item).center()
    qtbot.mouseClick(dialog.pages.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert titles(dialog) == ["Model"]
    assert dialog.pages.search.text() == ""


def test_tab_leads_from_the_search_to_what_it_has_found(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.pages.search.setText("theme")
    qtbot.keyClick(dialog.pages.search, Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.row("theme").control
    assert shown(dialog) == ["theme"]


def test_esc_clears_the_search_before_it_closes_the_settings(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.pages.search.setText("server")
    qtbot.keyClick(dialog.pages.search, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), dialog.pages.search.text()) == (True, "")
    assert titles(dialog) == ["Model"]
    qtbot.keyClick(dialog.pages.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_search_that_finds_nothing_says_so(opened: Opened) -> None:
    dialog = opened()
    dialog.pages.search.setText("kettle")
    (label,) = (one for one in dialog.findChildren(QLabel) if "kettle" in one.text())
    assert label.isVisibleTo(dialog)
    assert label.text() == "No settings match “kettle”."
    assert titles(dialog) == []


def test_one_page_is_shown_and_built_at_a_time(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    entries = dialog.pages.list
    assert [entries.item(place).text() for place in range(entries.count())] == PAGES
    assert list(dialog.pages.pages) == titles(dialog) == ["Model"]
    entries.setFocus()
    qtbot.keyClick(entries, Qt.Key.Key_Down)
    assert titles(dialog) == ["Voice"]
    assert list(dialog.pages.pages) == ["Model", "Voice"]


def test_the_list_of_pages_shows_that_it_has_the_focus(
    opened: Opened, appearance: Appearance
) -> None:
    appearance.choose("light")
    entries = opened().pages.list
    before = entries.grab().toImage()
    entries.setFocus()
    assert entries.grab().toImage() != before


def test_a_page_begins_at_its_top(opened: Opened) -> None:
    dialog = opened()
    dialog.resize(760, 400)
    QApplication.processEvents()
    bar = dialog.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    open_page(dialog, "Voice")
    assert bar.value() == 0


def test_no_part_of_a_page_appears_as_a_window_while_it_is_built(
    opened: Opened, qapp: QApplication
) -> None:
    class Watcher(QObject):
        shown: list[str] = []  # noqa: RUF012

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
                self.shown += [type(watched).__name__] * watched.isWindow()
            return False

    watcher = Watcher()
    qapp.installEventFilter(watcher)
    dialog = opened()
    build_all(dialog)
    qapp.removeEventFilter(watcher)
    assert watcher.shown == ["SettingsDialog"]


def test_in_a_narrow_dialog_a_list_that_opens_replaces_the_list_of_pages(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened()
    assert not dialog.pages.combo.isVisible()
    dialog.resize(480, 600)
    QApplication.processEvents()
    assert not dialog.pages.list.isVisible()
    dialog.pages.combo.setFocus()
    qtbot.keyClick(dialog.pages.combo, Qt.Key.Key_Down)
    assert titles(dialog) == ["Voice"]
    dialog.resize(760, 600)
    QApplication.processEvents()
    assert dialog.pages.list.currentItem().text() == "Voice"


def test_a_field_goes_below_its_label_where_it_is_narrow(opened: Opened) -> None:
    dialog = opened(key_source="keyring")

    def is_below(row: PageRow) -> bool:
        return row.control.mapTo(row, QPoint()).y() > row.label.mapTo(row, QPoint()).y() + 12

    dialog.resize(800, 600)
    QApplication.processEvents()
    assert not is_below(dialog.server.key_row)
    dialog.resize(480, 600)
    QApplication.processEvents()
    assert is_below(dialog.server.key_row)
    dialog.resize(800, 600)
    QApplication.processEvents()
    assert not is_below(dialog.server.key_row)


def test_a_switch_stands_for_one_of_two_choices(opened: Opened) -> None:
    dialog = opened()
    assert not dialog.row("tts_voice").is_needed
    dialog.row("tts").control.click()
    assert said(dialog) == [("applied", {"tts": "server"})]
    dialog.show_settings(Settings(tts="server"))
    open_page(dialog, "Voice")
    assert dialog.row("tts_voice").isVisible()
    dialog.show_settings(Settings())
    assert not dialog.row("tts_voice").isVisible()


def test_a_slider_applies_where_it_is_let_go(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    slider = dialog.row("speed").control
    (number,) = (label for label in dialog.row("speed").findChildren(QLabel) if "%" in label.text())
    slider.setSliderDown(True)
    slider.setValue(140)
    slider.setValue(150)
    assert number.text() == "150 %"
    assert said(dialog) == []
    slider.setSliderDown(False)
    assert said(dialog) == [("applied", {"speed": 150})]
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert said(dialog)[1:] == [("applied", {"speed": 155})]
    dialog.show_settings(Settings(speed=90))
    assert (slider.value(), number.text()) == (90, "90 %")
    assert len(said(dialog)) == 2, "showing is not choosing"


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("part", [0.25, 0.9])
def test_a_click_beside_the_handle_of_a_slider_moves_it_there(
    opened: Opened, qtbot: QtBot, direction: Qt.LayoutDirection, part: float
) -> None:
    dialog = opened(volume=50)
    open_page(dialog, "Voice")
    slider = dialog.row("volume").control
    slider.setLayoutDirection(direction)
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    place = round(slider.width() * (1 - part if is_mirrored else part))
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(place, slider.height() // 2))
    assert slider.value() == pytest.approx(100 * part, abs=5)
    assert said(dialog) == [("applied", {"volume": slider.value()})]


def test_zero_is_said_in_words(opened: Opened) -> None:
    dialog = opened(keep_history_days=0)
    assert dialog.row("patience_s").control.text() == "Automatic"
    assert dialog.row("keep_history_days").control.text() == "Forever"


def test_no_label_and_no_choice_is_a_token(opened: Opened) -> None:
    dialog = opened()
    for row in build_all(dialog).values():
        if isinstance(row.control, QComboBox) and not row.control.isEditable():
            names = [row.control.itemText(at) for at in range(row.control.count())]
            assert all(name[:1].isupper() or not name.isascii() for name in names), names
        assert not set("_/'\"") & set(row.title + row.help_text), row.title
        assert not row.help_text.endswith("."), row.title


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("", "Alba · British English"),
        ("en_US-joe-medium", "Joe · American English"),
        ("de_DE-thorsten_emotional-medium", "Thorsten emotional · Deutsch"),
        ("basic", "Basic voice"),
        ("/voices/own.onnx", "own.onnx"),
        ("custom", "Custom"),
    ],
)
def test_the_voice_has_a_human_name(opened: Opened, value: str, shown: str) -> None:
    assert opened(voice=value).row("voice").help_text == shown


def test_what_other_dialogs_choose_is_shown_and_opens_them(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(pronunciations="SQL = sequel\nGIF = jif", local_stt_model="small-streaming-de")
    assert dialog.row("local_stt_model").help_text == "Small · Deutsch"
    row = dialog.row("pronunciations")
    assert row.help_text == "2 words"
    assert dialog.row("voice").control.text() == "Change…"
    with qtbot.waitSignal(dialog.valueRequested) as asked:
        row.control.click()
    assert asked.args == ["pronunciations"]
    dialog.show_settings(Settings(pronunciations="SQL = sequel"))
    assert row.help_text == "One word"
    assert said(dialog) == []


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("notes_folder", "", "/srv/notes"),
        ("granted_folders", "/home/ann\n", "/home/ann\n/srv/notes"),
    ],
)
def test_a_folder_can_be_browsed_for(
    opened: Opened, qtbot: QtBot, name: str, before: str, after: str
) -> None:
    dialog = opened(**{name: before})
    row = dialog.row(name)
    (browse,) = row.findChildren(FolderButton)
    browse.click()
    files = dialog.findChild(QFileDialog, "chooseFolder")
    assert files.isVisible()
    files.fileSelected.emit("/srv/notes")
    files.reject()
    assert row.value() == after
    assert said(dialog) == [("applied", {name: after})]


def test_an_address_without_a_scheme_is_completed_when_it_is_applied(opened: Opened) -> None:
    dialog = opened()
    asked: list[str] = []
    dialog.server.modelsRequested.connect(asked.append)
    field = dialog.row("base_url").control
    field.setText("127.0.0.1:8941")
    assert dialog.row("base_url").problem == ""
    button(dialog, "Load models").click()
    assert asked == ["http://127.0.0.1:8941"]
    leave(field)
    assert said(dialog) == [("applied", {"base_url": "http://127.0.0.1:8941"})]
    assert field.text() == "http://127.0.0.1:8941"


def test_the_profile_that_is_edited_is_named(opened: Opened) -> None:
    dialog = opened()
    assert not dialog.pages.note.isVisible()
    dialog.show_settings(Settings().model_copy(update={"profile": "Work"}))
    assert dialog.pages.note.isVisible()
    assert dialog.pages.note.text().startswith("Editing profile “Work”")


def test_the_button_to_reset_is_drawn_only_with_the_focus_or_the_pointer_in_its_row(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(speed=120)
    open_page(dialog, "Voice")
    row = dialog.row("speed")
    reset = row.findChild(QToolButton, "resetSetting")

    def is_drawn() -> bool:
        picture = reset.grab().toImage()
        colors = {
            picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())
        }
        return len(colors) > 1

    dialog.pages.search.setFocus()
    assert reset.isVisible()
    assert not is_drawn()
    row.control.setFocus()
    assert is_drawn()
    qtbot.keyClick(row.control, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is reset
    qtbot.keyClick(reset, Qt.Key.Key_Space)
    assert said(dialog) == [("reset", ["speed"])]


def test_where_the_key_comes_from_is_told_when_the_keyring_has_answered(opened: Opened) -> None:
    dialog = opened()
    dialog.server.set_key_source("keyring")
    assert "Stored" in dialog.server.key_row.help_text


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
    row = dialog.row("model")
    assert (row.value(), row.isEnabled()) == ("office", False)
    assert "administrator" in row.control.accessibleDescription()
    theme = dialog.row("theme")
    assert theme.findChild(QToolButton, "resetSetting").isHidden(), "it is the default"


def test_a_setting_of_the_environment_is_shown_but_not_changed(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPARTEE_MODEL", "from-outside")
    dialog = opened()
    row = dialog.row("model")
    assert row.value() == "from-outside"
    assert not row.isEnabled()
    assert "REPARTEE_MODEL" in row.control.accessibleDescription()


def test_models_are_fetched_on_demand_and_what_was_typed_stays(opened: Opened) -> None:
    dialog = opened()
    asked: list[str] = []
    dialog.server.modelsRequested.connect(asked.append)
    assert not button(dialog, "Load models").isEnabled(), "without a server there is none to ask"
    dialog.row("base_url").control.setText("http://localhost:11434/v1/")
    dialog.row("model").control.setEditText("typed")
    button(dialog, "Load models").click()
    assert asked == ["http://localhost:11434/v1"]
    assert not button(dialog, "Loading…").isEnabled()
    dialog.server.set_models(["a", "b"])
    combo = dialog.row("model").control
    assert [combo.itemText(index) for index in range(combo.count())] == ["a", "b"]
    assert dialog.row("model").value() == "typed"
    assert button(dialog, "Load models").isEnabled()


def test_a_server_that_lists_no_models_is_said_beside_the_row(opened: Opened) -> None:
    dialog = opened(base_url="http://localhost:1/v1")
    dialog.server.set_models([])
    assert "lists no models" in dialog.row("model").problem
    dialog.server.set_models_error("No server is running at localhost:1.")
    assert dialog.row("model").problem == "No server is running at localhost:1."


def test_the_key_is_emitted_apart_from_the_settings_and_after_them(opened: Opened) -> None:
    dialog = opened()
    dialog.row("base_url").control.setText("https://api.example.com/v1")
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
    assert "Copy it again" in dialog.server.key_row.problem
    assert "ary" not in dialog.server.key_row.problem


def test_a_stored_key_can_be_removed(opened: Opened) -> None:
    dialog = opened(key_source="keyring")
    assert "Stored" in dialog.server.key_row.control.accessibleDescription()
    button(dialog, "Remove").click()
    assert said(dialog) == [("key", "")]


def test_a_key_of_the_environment_cannot_be_changed_here(opened: Opened) -> None:
    dialog = opened(key_source="environment")
    assert not dialog.server.key_row.isEnabled()
    assert "REPARTEE_API_KEY" in dialog.server.key_row.control.accessibleDescription()


def test_a_stored_key_is_not_said_to_be_another_servers(opened: Opened) -> None:
    dialog = opened(key_source="keyring", base_url="https://one.example/v1")
    dialog.row("base_url").control.setText("https://two.example/v1")
    assert "rarely need" in dialog.server.key_row.control.accessibleDescription()
    dialog.row("base_url").control.setText("https://one.example/v1")
    assert "Stored" in dialog.server.key_row.control.accessibleDescription()


def test_tab_goes_through_the_rows_from_top_to_bottom(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.row("base_url").control.setFocus()
    stops = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops == [
        key_field(dialog),
        button(dialog, "Show"),
        dialog.row("model").control,
        dialog.row("system_prompt").control,
    ]


def test_the_wheel_changes_no_value_and_is_left_to_the_page(opened: Opened) -> None:
    rows = build_all(opened(system_prompt="Be brief.\n" * 40)).values()
    for row in rows:
        before, receiver = row.value(), row.control
        if isinstance(receiver, QPlainTextEdit):
            receiver = receiver.viewport()
        wheel = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(receiver, wheel)
        assert (row.value(), wheel.isAccepted()) == (before, False), row.name


def test_every_label_is_plain_text(opened: Opened) -> None:
    dialog = opened()
    dialog.server.set_models_error("<b>bold</b> from a server")
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
    for row in build_all(dialog).values():
        assert row.minimumSizeHint().width() <= width


def test_the_chosen_model_can_be_tested_with_what_is_typed(opened: Opened) -> None:
    dialog = opened()
    asked: list[tuple[str, str, str]] = []
    dialog.server.testRequested.connect(lambda *one: asked.append(one))
    assert not dialog.server.card.button.isEnabled(), "there is nothing to test"
    dialog.row("base_url").control.setText("http://localhost:1/v1/")
    dialog.row("model").control.setEditText("m")
    key_field(dialog).setText("sk-canary")
    dialog.server.card.button.click()
    assert asked == [("http://localhost:1/v1", "m", "sk-canary")]
    dialog.server.card.show_problem("No server is running.")
    assert dialog.server.card.text == "No server is running."
    dialog.row("model").control.setEditText("other")
    assert dialog.server.card.text != "No server is running."


def test_the_set_up_can_be_asked_for_again(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    with qtbot.waitSignal(dialog.setUpRequested):
        button(dialog, "Set up again…").click()
    assert dialog.isHidden()
    assert said(dialog) == []


def permission(tool: str, allows: bool | None, **more: Any) -> ToolPermission:
    default = more.pop("default", None)
    rule = PermissionRule(tool, more.pop("origin", ""), "f", allows)
    return ToolPermission(rule, default, **more)


TOOLS = [
    permission("add_note", True, default=True, description="Write something down."),
    permission("open_website", None, description="Open a site."),
    permission("git__commit", False, origin="Git", description="Record changes. " * 20),
]


def tool_rows(dialog: SettingsDialog) -> list[ToolPermissionRow]:
    return [row for row in dialog.findChildren(ToolPermissionRow) if row.isVisible()]


def test_each_tool_has_a_row_that_says_what_it_may_do(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(tools=TOOLS)
    open_page(dialog, "Tools")
    shown_rows = [(row.title, row.control.currentText()) for row in tool_rows(dialog)]
    assert shown_rows == [
        ("Add to a note", "Allow"),
        ("Open a website", "Ask"),
        ("Commit · Git", "Never"),
    ]
    note, _, commit = tool_rows(dialog)
    assert note.help_text == "Writes to a file in your notes folder"
    assert commit.help_text.startswith("Record changes.")
    assert len(commit.help_text) <= LONGEST_HELP
    chosen: list[ToolPermission] = []
    dialog.permission_changed.connect(chosen.append)
    note.control.setFocus()
    qtbot.keyClick(note.control, Qt.Key.Key_End)
    assert [one.rule for one in chosen] == [PermissionRule("add_note", "", "f", False)]
    assert chosen[0].default is True


def test_the_tools_that_come_and_go_are_shown_while_the_page_is_open(opened: Opened) -> None:
    dialog = opened(tools=TOOLS[:1])
    open_page(dialog, "Tools")
    (kept,) = tool_rows(dialog)
    dialog.show_tools(
        [permission("add_note", False, default=True, description="Write something down."), TOOLS[2]]
    )
    assert [row.title for row in tool_rows(dialog)] == ["Add to a note", "Commit · Git"]
    assert tool_rows(dialog)[0] is kept
    assert kept.control.currentText() == "Never"
    dialog.show_tools([])
    assert tool_rows(dialog) == []


@pytest.mark.parametrize("words", ["commit git", "notes folder", "add note", "never website"])
def test_the_search_finds_tools(opened: Opened, words: str) -> None:
    dialog = opened(tools=TOOLS)
    dialog.pages.search.setText(words)
    assert len(tool_rows(dialog)) == 1
