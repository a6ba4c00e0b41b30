"""The settings dialog. Its rows follow from the declarations in ``app/config/sections``; only
the API key, which is no setting, has a row of its own. Every change holds at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
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
from app.gui.kit.forms import Row, form_style
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import marked
from app.gui.settings.api_key_row import ApiKeyRow, KeySource
from app.gui.settings.endpoint_card import EndpointCard
from app.gui.settings.setting_row import SettingRow
from app.gui.settings.settings_menu import SettingsMenu
from app.gui.settings.settings_page import SettingsPage
from app.gui.settings.talk_command import TalkCommand
from app.gui.tools.permission_rules import PermissionRules


@dataclass(frozen=True, slots=True)
class Choices:
    """What is here to choose from; ``basic`` is offered among the voices in any case."""

    voices: list[str] = field(default_factory=list)
    inputs: list[str] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)


class SettingsDialog(QDialog):
    """Every setting with a section. Show it with ``open()``; it deletes nothing and saves nothing:
    it tells what the user wants, and is told by ``show_settings`` what has come of it."""

    applied = Signal(dict)
    """One change, by the setting's name."""
    resetRequested = Signal(list)
    """The names of the settings that shall have their defaults again."""
    keyChanged = Signal(str)
    """The new API key of the server in force; empty: forget the stored one."""
    modelsRequested = Signal(str)
    """List the models of the server at this address; answer by ``set_models`` or its error."""
    testRequested = Signal(str, str, str)
    """Test at this address this model with this key (empty: the stored one); answer by ``card``."""
    setUpRequested = Signal()
    toolServersRequested = Signal()
    soundCheckRequested = Signal()
    voicesRequested = Signal()
    contactsRequested = Signal()
    exportRequested = Signal()
    importRequested = Signal()
    revocationRequested = Signal(object)
    """The ``PermissionRule``; it holds at once, as everything does."""

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        choices: Choices | None = None,
        theme: Theme | None = None,
        key_source: KeySource | None = None,
        rules: Sequence[PermissionRule] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._theme = theme or theme_of(self)
        self._choices = choices or Choices()
        self.rows: dict[str, SettingRow] = {}
        self.page = SettingsPage()
        self._add_settings()
        self._add_server_parts(key_source)
        self._add_sound_check()
        self._add_voices()
        self.page.section("Talking").add(TalkCommand(self._theme), before=self.rows["hands_free"])
        self._add_tool_servers()
        self._add_contacts()
        self._add_permissions(rules)
        self._lay_out()
        self.set_theme(self._theme)
        self.page.search.setFocus()

    # --- what the application answers -----------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """``settings`` are in force now: what the user is typing elsewhere stays."""
        self._settings = settings
        for name, row in self.rows.items():
            if not row.changed() or row.value() == getattr(settings, name):
                row.show_value(getattr(settings, name))

    def set_models(self, models: list[str]) -> None:
        """The names the server lists."""
        self._models_answered()
        row = self.rows["model"]
        row.set_choices(models)
        if models:
            said = self.tr("The server has {count}: choose one, or type a name.")
            row.show_help(said.format(count=f"{len(models):,}"))
        else:
            row.show_problem(self.tr("The server lists no models; type the name of one."))

    def set_models_error(self, sentence: str) -> None:
        self._models_answered()
        self.rows["model"].show_problem(sentence)

    def set_key_source(self, source: KeySource | None) -> None:
        """Say where the key of the server in use comes from; None: it has none."""
        self.key_row.set_source(source)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(form_style(theme))
        for row in (*self.rows.values(), self.key_row):
            row.set_theme(theme)

    # --- building -------------------------------------------------------------------------------

    def _add_settings(self) -> None:
        overridden, policy = set_by_environment(), effective_policy()
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
                self._theme,
                self._offered(hints.get("choices")),
                note,
                policy.defaults.get(name),
            )
            row.edited.connect(lambda row=row: self._check(row))
            row.settled.connect(lambda row=row: self._apply(row))
            row.resetRequested.connect(lambda name=name: self.resetRequested.emit([name]))
            self.rows[name] = row
            self.page.section(str(hints["section"])).add(row)

    def _offered(self, kind: object) -> Sequence[str]:
        match kind:
            case "voices":
                return [*self._choices.voices, "basic"]
            case "inputs":
                return self._choices.inputs
            case "outputs":
                return self._choices.outputs
        return ()

    def _add_sound_check(self) -> None:
        button = self._button(
            self.tr("Check the sound…"), self.soundCheckRequested.emit, "soundCheckButton"
        )
        self.rows["output_device"].line.insertWidget(1, button)

    def _add_voices(self) -> None:
        button = self._button(
            self.tr("Models and voices…"), self.voicesRequested.emit, "voicesButton"
        )
        self.page.section("Voice").add(button, before=self.rows["tts"], leading=True)

    def _add_server_parts(self, source: KeySource | None) -> None:
        """What belongs to the server: its key, its models, and what it can do."""
        model = self.page.section("Model")
        self.key_row = ApiKeyRow(self._theme)
        self.key_row.set_source(source)
        self.key_row.keyChanged.connect(self.keyChanged)
        self._load = self._button(self.tr("Load models"), self._request_models)
        self._load.setAccessibleDescription(self.tr("Ask the server which models it has."))
        self.rows["model"].line.insertWidget(1, self._load)
        self.card = EndpointCard()
        self.card.testRequested.connect(self._test)
        again = self._button(self.tr("Set up again…"), self.setUpRequested.emit, "setUpAgain")
        again.clicked.connect(self.reject)
        model.add(self.key_row, before=self.rows["model"])
        model.add(self.card, before=self.rows["system_prompt"])
        model.add(again, leading=True)
        self.rows["base_url"].edited.connect(self._another_server)
        for name in ("base_url", "model"):
            self.rows[name].edited.connect(self._another_model)
        self._another_server()
        self._another_model()

    def _add_tool_servers(self) -> None:
        text = self.tr("Tool servers…")
        button = self._button(text, self.toolServersRequested.emit, "toolServersButton")
        said = self.tr("Let the model use tools of other programs.")
        self.page.section("Tools").add(self._way_on(self.tr("More tools"), said, button))

    def _add_contacts(self) -> None:
        text = self.tr("Who was contacted…")
        button = self._button(text, self.contactsRequested.emit, "contactsButton")
        said = self.tr("Every host since the start, and why.")
        self.page.section("Privacy").add(self._way_on(self.tr("Contacts"), said, button))

    def _way_on(self, title: str, said: str, button: QPushButton) -> Row:
        """A row that leads elsewhere."""
        row = Row(title, said, button, self._theme)
        row.line.setStretch(0, 0)
        row.line.addStretch(1)
        return row

    def _add_permissions(self, rules: Sequence[PermissionRule]) -> None:
        self.permissions = PermissionRules(rules)
        self.permissions.revoked.connect(self.revocationRequested)
        self.page.section(marked("Settings", "Permissions")).add(self.permissions)

    def _button(self, text: str, act: object, name: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        self._menu = SettingsMenu()
        self._menu.exportRequested.connect(self.exportRequested)
        self._menu.importRequested.connect(self.importRequested)
        self._menu.resetRequested.connect(lambda: self.resetRequested.emit(list(self.rows)))
        close = self._button(self.tr("Close"), self.accept, "closeSettings")
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        QShortcut(QKeySequence.StandardKey.Find, self, self.page.search.setFocus)

        bottom = QHBoxLayout()
        bottom.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        bottom.addWidget(self._menu)
        bottom.addStretch(1)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(bottom)
        self._order_stops([self.page.search, self.page.index], [self._menu, close])
        self.setMinimumSize(360, 320)
        self.resize(760, 680)

    def _order_stops(self, first: list[QWidget], last: list[QWidget]) -> None:
        stops = list(first)
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
        for before, after in pairwise([*stops, *last]):
            self.setTabOrder(before, after)

    # --- doing ----------------------------------------------------------------------------------

    def _check(self, row: SettingRow) -> bool:
        """Whether the row's value may be saved; says beside it what is wrong."""
        wrong = validation_error(self._settings, row.name, row.value()) if row.changed() else None
        row.show_problem(wrong)
        return wrong is None

    def _apply(self, row: SettingRow) -> None:
        if row.changed() and self._check(row):
            value = row.value()
            row.show_value(value)
            self.applied.emit({row.name: value})

    def _request_models(self) -> None:
        self._load.setEnabled(False)
        self._load.setText(self.tr("Loading…"))
        self.rows["model"].show_problem(None)
        self.modelsRequested.emit(self.rows["base_url"].value().rstrip("/"))

    def _models_answered(self) -> None:
        address = self.rows["base_url"].value()
        usable = bool(address) and validation_error(self._settings, "base_url", address) is None
        self._load.setEnabled(usable)
        self._load.setText(self.tr("Load models"))

    def _another_server(self) -> None:
        """The list of models and the stored key belong to the server that was."""
        self._models_answered()
        self.key_row.another_server(same=not self.rows["base_url"].changed())

    def _another_model(self) -> None:
        self.card.clear()
        address, model = self.rows["base_url"].value(), self.rows["model"].value()
        self.card.button.setEnabled(bool(address and model))

    def _test(self) -> None:
        try:
            key = self.key_row.typed
        except SettingsError:
            return  # its row says so
        if self._check(self.rows["base_url"]):
            self.card.begin()
            address = self.rows["base_url"].value().rstrip("/")
            self.testRequested.emit(address, self.rows["model"].value(), key)

    # --- Qt -------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Closed in whatever way: what stands in a field that was not left holds, too."""
        for row in self.rows.values():
            self._apply(row)
        self.key_row.settle()
        super().done(result)
