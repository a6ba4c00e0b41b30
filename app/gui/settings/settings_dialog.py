"""The settings dialog. Its rows are generated from the declarations in ``app/config/sections``;
only the API key, which is not a setting, has its own row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from app.config.settings import (
    Settings,
    effective_policy,
    environment_variable,
    set_by_environment,
    validation_error,
)
from app.engine.contracts.tools import PermissionRule
from app.errors import SettingsError
from app.gui.kit.controls import Button
from app.gui.kit.dialogs import FormDialog, Question, open_dialog
from app.gui.kit.forms import Row
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import tr_noop
from app.gui.settings.api_key_row import ApiKeyRow, KeySource
from app.gui.settings.endpoint_card import EndpointCard
from app.gui.settings.setting_row import SettingRow
from app.gui.settings.settings_page import SettingsPage
from app.gui.tools.permission_rules import PermissionRules

TALK_COMMAND = "repartee talk toggle"


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
    voicesRequested = Signal()
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
        """``choices``: the names of the "voices", and of the devices for "inputs" and "outputs"."""
        super().__init__("settingsDialog", self.tr("Settings"), parent)
        self._settings = settings
        self.rows: dict[str, SettingRow] = {}
        self.page = SettingsPage()
        self._add_settings(choices or {})
        self._add_server_parts(key_source)
        self._add_links()
        self.permissions = PermissionRules(rules)
        self.permissions.revoked.connect(self.revocationRequested)
        self.page.section(tr_noop("Settings", "Permissions")).add(self.permissions)
        self._lay_out()
        self.page.search.setFocus()

    # --- what is shown --------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show the settings in effect; rows that the user is editing keep their text."""
        self._settings = settings
        for name, row in self.rows.items():
            if not row.is_edited() or row.value() == getattr(settings, name):
                row.show_value(getattr(settings, name))

    def set_models(self, models: list[str]) -> None:
        """Offer the names that the server lists."""
        self._show_loaded()
        row = self.rows["model"]
        row.set_choices(models)
        if models:
            text = self.tr("The server has {count}: choose one, or type a name.")
            row.show_help(text.format(count=f"{len(models):,}"))
        else:
            row.show_problem(self.tr("The server lists no models; type the name of one."))

    def set_models_error(self, sentence: str) -> None:
        self._show_loaded()
        self.rows["model"].show_problem(sentence)

    # --- building -------------------------------------------------------------------------------

    def _add_settings(self, choices: Mapping[str, Sequence[str]]) -> None:
        overridden, policy = set_by_environment(), effective_policy()
        choices = {**choices, "voices": [*choices.get("voices", ()), "basic"]}
        for name, declared in Settings.model_fields.items():
            hints = declared.json_schema_extra
            if not isinstance(hints, dict) or "section" not in hints:
                continue
            note = ""
            if name in policy.locked:
                note = self.tr("Your administrator has set this.")
            elif name in overridden:
                note = self.tr("Set by {variable}, which comes before what is chosen here.")
                note = note.format(variable=environment_variable(name))
            row = SettingRow(
                name,
                declared,
                getattr(self._settings, name),
                choices.get(str(hints.get("choices")), ()),
                note,
                policy.defaults.get(name),
            )
            row.edited.connect(lambda row=row: self._check(row))
            row.committed.connect(lambda row=row: self._apply(row))
            row.resetRequested.connect(lambda name=name: self.resetRequested.emit([name]))
            self.rows[name] = row
            self.page.section(str(hints["section"])).add(row)

    def _add_server_parts(self, source: KeySource | None) -> None:
        """Add the key, the list of models and the test of the server."""
        model = self.page.section("Model")
        self.key_row = ApiKeyRow()
        self.key_row.set_source(source)
        self.key_row.keyChanged.connect(self.keyChanged)
        self._load = self._button(self.tr("Load models"), self._request_models)
        self._load.setAccessibleDescription(self.tr("Ask the server which models it has."))
        self.rows["model"].line.insertWidget(1, self._load)
        self.card = EndpointCard()
        self.card.testRequested.connect(self._request_test)
        again = self._button(self.tr("Set up again…"), self.setUpRequested.emit, "setUpAgain")
        again.clicked.connect(self.reject)
        model.add(self.key_row, before=self.rows["model"])
        model.add(self.card, before=self.rows["system_prompt"])
        model.add(again, leading=True)
        self.rows["base_url"].edited.connect(self._show_server)
        for name in ("base_url", "model"):
            self.rows[name].edited.connect(self._clear_results)
        self._show_server()
        self._clear_results()

    def _add_links(self) -> None:
        """Add the buttons that open other dialogs, and the command for the desktop's settings."""
        check = self._button(
            self.tr("Check the sound…"), self.soundCheckRequested.emit, "soundCheckButton"
        )
        self.rows["output_device"].line.insertWidget(1, check)
        voices = self._button(
            self.tr("Models and voices…"), self.voicesRequested.emit, "voicesButton"
        )
        self.page.section("Voice").add(voices, before=self.rows["tts"], leading=True)
        self.page.section("Talking").add(self._command_row(), before=self.rows["hands_free"])
        servers = self._button(
            self.tr("Tool servers…"), self.toolServersRequested.emit, "toolServersButton"
        )
        contacts = self._button(
            self.tr("Who was contacted…"), self.contactsRequested.emit, "contactsButton"
        )
        tools_help = self.tr("Let the model use tools of other programs.")
        contacts_help = self.tr("Every host since the start, and why.")
        for section, title, help_text, button in (
            ("Tools", self.tr("More tools"), tools_help, servers),
            ("Privacy", self.tr("Contacts"), contacts_help, contacts),
        ):
            row = Row(title, help_text, button)
            row.line.setStretch(0, 0)
            row.line.addStretch(1)
            self.page.section(section).add(row)

    def _command_row(self) -> Row:
        line = QLineEdit(TALK_COMMAND)
        line.setReadOnly(True)
        help_text = self.tr(
            "For a key in the desktop's own settings, where it gives no program a key. With start "
            "or stop in place of toggle, one that is held."
        )
        row = Row(self.tr("Command to talk"), help_text, line)
        row.setObjectName("talkCommand")
        copy = self._button(
            self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(TALK_COMMAND)
        )
        copy.setAccessibleName(self.tr("Copy the command to talk"))
        row.line.addWidget(copy)
        return row

    def _menu_button(self) -> QPushButton:
        button = self._button(self.tr("More"), name="settingsMenu")
        button.setAccessibleName(self.tr("More: export, import, reset"))
        menu = QMenu(button)
        menu.addAction(self.tr("Export settings…"), self.exportRequested.emit)
        menu.addAction(self.tr("Import settings…"), self.importRequested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Reset all settings…"), self._confirm_reset)
        button.setMenu(menu)
        return button

    def _button(
        self, text: str, act: Callable[[], object] | None = None, name: str = ""
    ) -> QPushButton:
        return Button(text, act, name=name)

    def _lay_out(self) -> None:
        menu = self._menu_button()
        close = self._button(self.tr("Close"), self.accept, "closeSettings")
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        QShortcut(QKeySequence.StandardKey.Find, self, self.page.search.setFocus)

        bottom = hbox(menu, None, close, margins=(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE))
        vbox((self.page, 1), bottom, parent=self, spacing=0)
        stops: list[QWidget] = [self.page.search, self.page.index]
        for section in self.page.sections.values():
            for part in section.parts():
                if isinstance(part, Row):
                    stops += part.stops()
                elif part is self.card:
                    stops.append(self.card.button)
                elif part is self.permissions:
                    stops += self.permissions.buttons
                else:
                    stops.append(part)
        for before, after in pairwise([*stops, menu, close]):
            self.setTabOrder(before, after)
        self.setMinimumSize(360, 320)
        self.resize(760, 680)

    # --- reactions to the user ------------------------------------------------------------------

    def _check(self, row: SettingRow) -> bool:
        """Show what is wrong with the row's value; return whether it may be saved."""
        wrong = validation_error(self._settings, row.name, row.value()) if row.is_edited() else None
        row.show_problem(wrong)
        return wrong is None

    def _apply(self, row: SettingRow) -> None:
        if row.is_edited() and self._check(row):
            value = row.value()
            row.show_value(value)
            self.applied.emit({row.name: value})

    def _confirm_reset(self) -> None:
        details = self.tr("Profiles, API keys, permissions and voices stay as they are.")
        question = Question(
            "resetAll",
            self.tr("Reset all settings?"),
            details,
            self.tr("Reset all"),
            lambda: self.resetRequested.emit(list(self.rows)),
            self,
        )
        open_dialog(question)

    def _request_models(self) -> None:
        self._load.setEnabled(False)
        self._load.setText(self.tr("Loading…"))
        self.rows["model"].show_problem(None)
        self.modelsRequested.emit(self.rows["base_url"].value().rstrip("/"))

    def _show_loaded(self) -> None:
        address = self.rows["base_url"].value()
        usable = bool(address) and validation_error(self._settings, "base_url", address) is None
        self._load.setEnabled(usable)
        self._load.setText(self.tr("Load models"))

    def _show_server(self) -> None:
        """The list of models and the stored key belong to the server in effect."""
        self._show_loaded()
        self.key_row.show_server(in_effect=not self.rows["base_url"].is_edited())

    def _clear_results(self) -> None:
        self.card.clear()
        address, model = self.rows["base_url"].value(), self.rows["model"].value()
        self.card.button.setEnabled(bool(address and model))

    def _request_test(self) -> None:
        try:
            key = self.key_row.typed_key
        except SettingsError:
            return  # the row already says so
        if self._check(self.rows["base_url"]):
            self.card.show_testing()
            address = self.rows["base_url"].value().rstrip("/")
            self.testRequested.emit(address, self.rows["model"].value(), key)

    # --- Qt -------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Apply also the text of a field that still has the focus."""
        for row in self.rows.values():
            self._apply(row)
        self.key_row.commit_key()
        super().done(result)
