"""The settings dialog. Its rows are generated from the declarations in ``app/config/sections``;
only the API key, which is not a setting, has its own row."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from app.config.settings import (
    Settings,
    effective_policy,
    environment_variable,
    parse_assignments,
    set_by_environment,
    validation_error,
)
from app.config.web_address import complete_address
from app.engine.contracts.tools import PermissionRule
from app.errors import SettingsError
from app.gui.kit.controls import Button
from app.gui.kit.dialogs import FormDialog, Question, open_dialog
from app.gui.kit.forms import plain_label
from app.gui.kit.layouts import vbox
from app.gui.kit.translation import tr_noop, tr_setting
from app.gui.kit.widgets import IconButton
from app.gui.settings.api_key_row import ApiKeyRow, KeySource
from app.gui.settings.endpoint_card import EndpointCard
from app.gui.settings.page_row import PageRow
from app.gui.settings.setting_editor import DialogButton, hints_of
from app.gui.settings.setting_row import SettingRow
from app.gui.settings.settings_page import SettingsPage
from app.gui.settings.settings_pages import SettingsPages
from app.gui.tools.permission_rules import PermissionRules

TALK_COMMAND = "repartee talk toggle"
PERMISSIONS = tr_noop("Settings", "Permissions")


class SettingsDialog(FormDialog):
    """Show it with ``open()``. Every change is emitted immediately and saved elsewhere;
    ``show_settings`` shows the outcome."""

    applied = Signal(dict)
    """One change, by the setting's name."""
    resetRequested = Signal(list)
    """The names of the settings to reset to their defaults."""
    keyChanged = Signal(str)
    """The new API key of the server in effect; empty: delete the stored one."""
    modelsRequested = Signal(str)
    """List the models of the server at this address; answer with ``set_models`` or its error."""
    testRequested = Signal(str, str, str)
    """Test, at this address, this model with this key (empty: the stored key); show the results in
    ``card``."""
    setUpRequested = Signal()
    toolServersRequested = Signal()
    soundCheckRequested = Signal()
    valueRequested = Signal(str)
    """Open the dialog in which the user chooses this setting: its name."""
    contactsRequested = Signal()
    exportRequested = Signal()
    importRequested = Signal()
    revocationRequested = Signal(object)
    """The ``PermissionRule`` to revoke."""

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        choices: Mapping[str, Sequence[str]] | None = None,
        key_source: KeySource | None = None,
        rules: Sequence[PermissionRule] = (),
    ) -> None:
        """``choices`` as in ``set_choices``."""
        super().__init__("settingsDialog", self.tr("Settings"), parent)
        self._settings = settings
        self._choices = dict(choices or {})
        self._overridden, self._policy = set_by_environment(), effective_policy()
        self.rows: dict[str, SettingRow] = {}
        """Those of the pages that are built."""
        self.key_row = ApiKeyRow()
        self.key_row.set_source(key_source)
        self.key_row.keyChanged.connect(self.keyChanged)
        self.card = EndpointCard(framed=False)
        self.card.testRequested.connect(self._request_test)
        self.permissions = PermissionRules(rules)
        self.permissions.revoked.connect(self.revocationRequested)
        self.pages = SettingsPages(self._more_button())
        self._names: dict[str, list[str]] = {}
        """The settings of each page."""
        for name, declared in Settings.model_fields.items():
            if section := hints_of(declared).get("section"):
                self._names.setdefault(section, []).append(name)
        for section in self._names:
            self.pages.add_page(section, tr_setting(section), partial(self._fill, section))
        vbox((self.pages, 1), parent=self, spacing=0)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        QShortcut(QKeySequence.StandardKey.Find, self, self.pages.search.setFocus)
        self._show_profile()
        self.pages.show_page("Model")
        self.setMinimumSize(360, 320)
        self.resize(760, 620)
        self.pages.search.setFocus()

    # --- what is shown --------------------------------------------------------------------------

    def row(self, name: str) -> SettingRow:
        """The row of a setting; its page is built if it has not been yet."""
        self.pages.page(next(page for page, names in self._names.items() if name in names))
        return self.rows[name]

    def show_settings(self, settings: Settings) -> None:
        """Show the settings in effect; rows that the user is editing keep their text."""
        self._settings = settings
        for name, row in self.rows.items():
            value = getattr(settings, name)
            if not row.is_edited() or self._valid_value(row) == value:
                row.show_value(value)
            self._describe(row)
        self._show_profile()
        self._show_needed()

    def set_choices(self, choices: Mapping[str, Sequence[str]]) -> None:
        """Offer the names of the installed "voices", and of the devices, "inputs" and "outputs"."""
        self._choices |= choices
        for name, row in self.rows.items():
            names = choices.get(hints_of(Settings.model_fields[name]).get("choices", ""))
            if names is not None:
                row.set_choices(names)
            self._describe(row)

    def set_key_source(self, source: KeySource | None) -> None:
        """Show where the key of the server in effect comes from."""
        self.key_row.set_source(source)
        self._show_server()

    def set_models(self, models: list[str]) -> None:
        """Offer the names that the server lists."""
        self._show_loaded()
        row = self.rows["model"]
        row.set_choices(models)
        if models:
            text = (
                self.tr("{count} models available")
                if models[1:]
                else self.tr("One model available")
            )
            row.show_help(text.format(count=QLocale().toString(len(models))))
        else:
            row.show_problem(self.tr("The server lists no models. Enter a name."))

    def set_models_error(self, sentence: str) -> None:
        self._show_loaded()
        self.rows["model"].show_problem(sentence)

    def _show_profile(self) -> None:
        name = self._settings.profile
        text = self.tr("Editing profile “{name}”: its server, model, instructions, and voice")
        self.pages.note.setText(text.format(name=name))
        self.pages.note.setVisible(bool(name))

    def _show_needed(self) -> None:
        """Show only rows that have an effect with the settings in effect."""
        for row in self.rows.values():
            if row.needs is not None:
                name, value = row.needs
                row.is_needed = getattr(self._settings, name) == value
        self.pages.refresh()

    def _describe(self, row: SettingRow) -> None:
        """Show the value of a setting that is chosen in another dialog."""
        value = getattr(self._settings, row.name)
        match row.name:
            case "voice":
                text = self._voice_name(value)
            case "local_stt_model":
                text = _recognition_name(value) or self.tr("Included with Repartee · English")
            case "pronunciations":
                count = len(parse_assignments(value))
                text = self.tr("{count} words") if count > 1 else self.tr("One word")
                text = text.format(count=count) if count else self.tr("No words yet")
            case _:
                return
        row.show_help(" · ".join(filter(None, (text, row.note))))

    def _voice_name(self, value: str) -> str:
        installed = [name for name in self._choices.get("voices", ()) if name != "basic"]
        name = value or next(iter(installed), "" if "voices" not in self._choices else "basic")
        if name == "basic":
            return self.tr("Basic voice")
        if name.endswith(".onnx"):
            return Path(name).name
        language, _, rest = name.partition("-")
        voice = rest.rpartition("-")[0] or rest or language
        spoken = QLocale(language).nativeLanguageName() if rest else ""
        return " · ".join(filter(None, (voice.replace("_", " ").capitalize(), spoken)))

    # --- building -------------------------------------------------------------------------------

    def _fill(self, section: str, page: SettingsPage) -> None:
        for name in self._names[section]:
            page.add(self._setting_row(name))
        match section:
            case "Model":
                self._add_server_parts(page)
            case "Voice":
                edit = self.rows["pronunciations"].control
                assert isinstance(edit, DialogButton)
                edit.setText(self.tr("Edit…"))
            case "Listening":
                _add_link(
                    page,
                    self.tr("Sound check"),
                    self.tr("Tests your microphone and speaker"),
                    Button(
                        self.tr("Check…"), self.soundCheckRequested.emit, name="soundCheckButton"
                    ),
                    after=self.rows["input_device"],
                )
            case "Talk key":
                page.add(self._command_row())
            case "Tools":
                _add_link(
                    page,
                    self.tr("Tool servers"),
                    self.tr("Give the model tools of other programs"),
                    Button(
                        self.tr("Edit…"), self.toolServersRequested.emit, name="toolServersButton"
                    ),
                )
                permissions = QWidget()
                vbox(plain_label(tr_setting(PERMISSIONS)), self.permissions, parent=permissions)
                page.add(permissions)
            case "Privacy":
                _add_link(
                    page,
                    self.tr("Connections"),
                    self.tr("Everything Repartee has connected to since it started"),
                    Button(self.tr("Show…"), self.contactsRequested.emit, name="contactsButton"),
                )
        self._show_needed()

    def _setting_row(self, name: str) -> SettingRow:
        declared = Settings.model_fields[name]
        note = ""
        if name in self._policy.locked:
            note = self.tr("Set by your administrator")
        elif name in self._overridden:
            note = self.tr("Overridden by {variable}").format(variable=environment_variable(name))
        row = self.rows[name] = SettingRow(
            name,
            declared,
            getattr(self._settings, name),
            self._choices.get(str(hints_of(declared).get("choices")), ()),
            note,
            self._policy.defaults.get(name),
        )
        row.edited.connect(lambda: self._check(row))
        row.committed.connect(lambda: self._apply(row))
        row.resetRequested.connect(lambda: self.resetRequested.emit([name]))
        if isinstance(row.control, DialogButton):
            row.control.clicked.connect(lambda: self.valueRequested.emit(name))
        self._describe(row)
        return row

    def _add_server_parts(self, page: SettingsPage) -> None:
        """Add the key, the list of models and the test of the server."""
        model = self.rows["model"]
        self._load = Button(self.tr("Load models"), self._request_models)
        self._load.setAccessibleDescription(self.tr("Asks the server which models it has"))
        model.line.addWidget(self._load)
        page.add(self.key_row, after=self.rows["base_url"])
        page.add(self.card, after=model)
        again = Button(self.tr("Set up again…"), self.setUpRequested.emit, name="setUpAgain")
        again.clicked.connect(self.reject)
        _add_link(
            page, self.tr("Setup"), self.tr("Model, voice, and microphone, step by step"), again
        )
        self.rows["base_url"].edited.connect(self._show_server)
        for name in ("base_url", "model"):
            self.rows[name].edited.connect(self._clear_results)
        self._show_server()
        self._clear_results()

    def _command_row(self) -> PageRow:
        line = QLineEdit(TALK_COMMAND)
        line.setReadOnly(True)
        help_text = self.tr("For a shortcut in your desktop’s own settings")
        row = PageRow(self.tr("Talk command"), help_text, line)
        row.setObjectName("talkCommand")
        copy = Button(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(TALK_COMMAND))
        copy.setAccessibleName(self.tr("Copy the talk command"))
        row.line.addWidget(copy)
        return row

    def _more_button(self) -> QToolButton:
        button = IconButton("more", self.tr("More: export, import, reset"))
        button.setObjectName("settingsMenu")
        menu = QMenu(button)
        menu.addAction(self.tr("Export settings…"), self.exportRequested.emit)
        menu.addAction(self.tr("Import settings…"), self.importRequested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Reset all settings…"), self._confirm_reset)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    # --- reactions to the user ------------------------------------------------------------------

    def _check(self, row: SettingRow) -> bool:
        """Show what is wrong with the row's value; return whether it may be saved."""
        wrong = validation_error(self._settings, row.name, row.value()) if row.is_edited() else None
        row.show_problem(wrong)
        return wrong is None

    def _apply(self, row: SettingRow) -> None:
        if row.is_edited() and self._check(row):
            value = self._valid_value(row)
            row.show_value(value)
            self.applied.emit({row.name: value})

    def _valid_value(self, row: SettingRow) -> Any:
        """What the settings would make of the row's value."""
        checked = self._settings.model_copy()
        try:
            setattr(checked, row.name, row.value())
        except ValueError:
            return row.value()
        return getattr(checked, row.name)

    def _confirm_reset(self) -> None:
        details = self.tr("Profiles, API keys, permissions, and voices stay as they are.")
        question = Question(
            "resetAll",
            self.tr("Reset all settings?"),
            details,
            self.tr("Reset all"),
            lambda: self.resetRequested.emit([*chain(*self._names.values())]),
            self,
        )
        open_dialog(question)

    def _address(self) -> str:
        return complete_address(self.rows["base_url"].value())

    def _request_models(self) -> None:
        self._load.setEnabled(False)
        self._load.setText(self.tr("Loading…"))
        self.rows["model"].show_problem(None)
        self.modelsRequested.emit(self._address())

    def _show_loaded(self) -> None:
        address = self._address()
        usable = bool(address) and validation_error(self._settings, "base_url", address) is None
        self._load.setEnabled(usable)
        self._load.setText(self.tr("Load models"))

    def _show_server(self) -> None:
        """The list of models and the stored key belong to the server in effect."""
        self._show_loaded()
        self.key_row.show_server(in_effect=not self.rows["base_url"].is_edited())

    def _clear_results(self) -> None:
        self.card.clear()
        self.card.button.setEnabled(bool(self._address() and self.rows["model"].value()))

    def _request_test(self) -> None:
        try:
            key = self.key_row.typed_key
        except SettingsError:
            return  # the row already says so
        if self._check(self.rows["base_url"]):
            self.card.show_testing()
            self.testRequested.emit(self._address(), self.rows["model"].value(), key)

    # --- Qt -------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Apply also the text of a field that still has the focus."""
        for row in self.rows.values():
            self._apply(row)
        self.key_row.commit_key()
        super().done(result)


def _add_link(
    page: SettingsPage,
    title: str,
    help_text: str,
    button: Button,
    *,
    after: QWidget | None = None,
) -> None:
    """Add a row with a button that opens another dialog."""
    button_text = button.text()
    row = PageRow(title, help_text, button)
    button.setAccessibleName(f"{title}: {button_text}")
    page.add(row, after=after)


def _recognition_name(name: str) -> str:
    """Small · Deutsch for ``small-de``, the name of any other model; empty for the one that comes
    with Repartee."""
    if name and not re.fullmatch(r"(tiny|base|small|medium)(-streaming)?-[a-z]{2}", name):
        return Path(name).name
    size, _, language = name.replace("-streaming", "").rpartition("-")
    spoken = QLocale(language).nativeLanguageName() if size else ""
    return " · ".join(filter(None, (size.capitalize() or name, spoken)))
