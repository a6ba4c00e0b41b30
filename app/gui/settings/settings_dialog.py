"""The settings dialog. Its rows are generated from the declarations in ``app/config/sections``;
the API key and the tools, which are not settings, have their own rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.config.settings import (
    Settings,
    effective_policy,
    environment_variable,
    set_by_environment,
    validation_error,
)
from app.engine.contracts.tools import ToolPermission
from app.gui.kit.controls import Button
from app.gui.kit.dialogs import FormDialog, Question, open_dialog
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import vbox
from app.gui.kit.translation import tr_setting
from app.gui.kit.widgets import IconButton, set_menu
from app.gui.settings.api_key_row import KeySource
from app.gui.settings.link_rows import add_link, talk_command_row
from app.gui.settings.server_rows import ServerRows
from app.gui.settings.setting_editor import DialogButton, hints_of
from app.gui.settings.setting_row import SettingRow
from app.gui.settings.setting_summary import summary
from app.gui.settings.settings_page import SettingsPage
from app.gui.settings.settings_pages import SettingsPages
from app.gui.settings.tool_permissions import ToolPermissions


class SettingsDialog(FormDialog):
    """Show it with ``open()``. Every change is emitted immediately and saved elsewhere;
    ``show_settings`` shows the outcome."""

    applied = Signal(dict)
    """One change, by the setting's name."""
    resetRequested = Signal(list)
    """The names of the settings to reset to their defaults."""
    keyChanged = Signal(str)
    """The new API key of the server in effect; empty: delete the stored one."""
    setUpRequested = Signal()
    toolServersRequested = Signal()
    soundCheckRequested = Signal()
    valueRequested = Signal(str)
    """Open the dialog in which the user chooses this setting: its name."""
    contactsRequested = Signal()
    exportRequested = Signal()
    importRequested = Signal()
    permission_changed = Signal(object)
    """The ``ToolPermission`` that the user has chosen."""

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        choices: Mapping[str, Sequence[str]] | None = None,
        key_source: KeySource | None = None,
        tools: Sequence[ToolPermission] = (),
    ) -> None:
        """``choices`` as in ``set_choices``, ``tools`` as in ``show_tools``."""
        super().__init__("settingsDialog", self.tr("Settings"), parent)
        self._settings = settings
        self._choices = dict(choices or {})
        self._overridden, self._policy = set_by_environment(), effective_policy()
        self.rows: dict[str, SettingRow] = {}
        """Those of the pages that are built."""
        self._tools = tools
        self._tool_rows: ToolPermissions | None = None
        """Once their page is built."""
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
        self.server.set_key_source(key_source)
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

    def show_tools(self, tools: Sequence[ToolPermission]) -> None:
        """Show which of the session's tools may run."""
        self._tools = tools
        if self._tool_rows is not None:
            self._tool_rows.show_permissions(tools)
            self.pages.refresh()

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
        if text := summary(row.name, value, self._choices.get("voices")):
            row.show_help(" · ".join(filter(None, (text, row.note))))

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
                add_link(
                    page,
                    self.tr("Sound check"),
                    self.tr("Tests your microphone and speaker"),
                    Button(
                        self.tr("Check…"), self.soundCheckRequested.emit, name="soundCheckButton"
                    ),
                    after=self.rows["input_device"],
                )
            case "Talk key":
                page.add(talk_command_row())
            case "Tools":
                add_link(
                    page,
                    self.tr("Tool servers"),
                    self.tr("Give the model tools of other programs"),
                    Button(
                        self.tr("Edit…"), self.toolServersRequested.emit, name="toolServersButton"
                    ),
                )
                self._add_tools(page)
            case "Privacy":
                add_link(
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
        address, model = self.rows["base_url"], self.rows["model"]
        self.server = ServerRows(page, address, model, lambda: self._settings, self._check)
        self.server.key_row.keyChanged.connect(self.keyChanged)
        again = Button(self.tr("Set up again…"), self.setUpRequested.emit, name="setUpAgain")
        again.clicked.connect(self.reject)
        add_link(
            page, self.tr("Setup"), self.tr("Model, voice, and microphone, step by step"), again
        )

    def _add_tools(self, page: SettingsPage) -> None:
        """Add a row for each tool."""
        title = plain_label(self.tr("What tools may do"), "title")
        text = self.tr(
            "“Allow” runs a tool without a question, “Ask” checks with you first, and “Never” "
            "hides it from the model."
        )
        intro = QWidget()
        vbox(title, wrapped(text, "hint"), parent=intro, spacing=2)
        page.add(intro)
        self._tool_rows = ToolPermissions(page, self._tools)
        self._tool_rows.changed.connect(self.permission_changed)

    def _more_button(self) -> QToolButton:
        button = IconButton("more", self.tr("More: export, import, reset"))
        button.setObjectName("settingsMenu")
        menu = QMenu(button)
        menu.addAction(self.tr("Export settings…"), self.exportRequested.emit)
        menu.addAction(self.tr("Import settings…"), self.importRequested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Reset all settings…"), self._confirm_reset)
        set_menu(button, menu)
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

    # --- Qt -------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Apply also the text of a field that still has the focus."""
        for row in self.rows.values():
            self._apply(row)
        self.server.key_row.commit_key()
        super().done(result)
