"""The settings dialog. Its rows follow from the declarations in ``app/settings.py``; only the API
key, which is no setting, has a row of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.engine.consent import Rule
from app.errors import SettingsError
from app.gui.endpoint_card import EndpointCard
from app.gui.permission_rules import PermissionRules
from app.gui.setting_row import Row, SettingRow, form_style, plain_label
from app.gui.stylesheet import theme_of
from app.gui.theme import SPACE, Theme
from app.settings import Settings, clean_key, from_environment, problem, variable

KeySource = Literal["environment", "keyring", "session"]
KEY_STATES: dict[KeySource | None, str] = {
    None: "Many local servers need none. It is kept in the system's keyring, never in a file.",
    "environment": "Set by an environment variable, which comes before what is stored.",
    "keyring": "A key for this server is stored in the system's keyring. Type to replace it.",
    "session": "A key is kept until Repartee ends: there is no keyring here to store it in.",
}


@dataclass(frozen=True, slots=True)
class Choices:
    """What is here to choose from; ``basic`` is offered among the voices in any case."""

    voices: list[str] = field(default_factory=list)
    inputs: list[str] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)


class SettingsDialog(QDialog):
    """Every setting with a section. Show it with ``open()``; it deletes nothing and saves nothing.

    On Save it emits ``applied`` with what the user changed (even if nothing), then ``keyChanged``
    if the key was: by then the key belongs to the server just applied.
    """

    applied = Signal(dict)
    keyChanged = Signal(str)
    """The new API key; empty: forget the stored one."""
    modelsRequested = Signal(str)
    """List the models of the server at this address; answer by ``set_models`` or its error."""
    testRequested = Signal(str, str, str)
    """Test at this address this model with this key (empty: the stored one); answer by ``card``."""
    setUpRequested = Signal()
    toolServersRequested = Signal()
    revocationRequested = Signal(object)
    """The ``Rule``; it holds at once, whatever becomes of the rest."""

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        choices: Choices | None = None,
        theme: Theme | None = None,
        key_source: KeySource | None = None,
        rules: Sequence[Rule] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle("Settings")
        self._settings = settings
        self._theme = theme or theme_of(self)
        self._choices = choices or Choices()
        self.rows: dict[str, SettingRow] = {}
        self._page = QVBoxLayout()
        self._page.setContentsMargins(2 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        self._page.setSpacing(2 * SPACE)
        self._add_settings()
        self._add_models_button()
        self._add_key(key_source)
        self._add_card()
        self._add_tool_servers()
        self._add_permissions(rules)
        self._lay_out()
        self.set_theme(self._theme)
        self.rows["base_url"].control.setFocus()

    # --- what the application answers -----------------------------------------------------------

    def set_models(self, models: list[str]) -> None:
        """The names the server lists."""
        self._models_answered()
        row = self.rows["model"]
        row.set_choices(models)
        if models:
            row.show_help(f"The server has {len(models):,}: choose one, or type a name.")
        else:
            row.show_problem("The server lists no models; type the name of one.")

    def set_models_error(self, sentence: str) -> None:
        self._models_answered()
        self.rows["model"].show_problem(sentence)

    def set_key_source(self, source: KeySource | None) -> None:
        """Say where the key of the server in use comes from; None: it has none."""
        self._key_source = source
        self._show_key_source(source)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(form_style(theme))
        for row in (*self.rows.values(), self.key_row):
            row.set_theme(theme)

    # --- building -------------------------------------------------------------------------------

    def _add_settings(self) -> None:
        overridden = from_environment()
        section = ""
        for name, declared in Settings.model_fields.items():
            hints = declared.json_schema_extra
            if not isinstance(hints, dict) or "section" not in hints:
                continue
            if hints["section"] != section:
                section = str(hints["section"])
                self._add_heading(section)
            row = SettingRow(
                name,
                declared,
                getattr(self._settings, name),
                self._theme,
                self._offered(hints.get("choices")),
                variable(name) if name in overridden else None,
            )
            row.edited.connect(lambda row=row: self._check(row))
            self.rows[name] = row
            self._page.addWidget(row)

    def _add_heading(self, section: str) -> None:
        if self.rows:
            line = QFrame()
            line.setFixedHeight(1)
            line.setProperty("look", "rule")
            self._page.addWidget(line)
        heading = plain_label(section)
        heading.setProperty("look", "title")
        font = heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        heading.setFont(font)
        self._page.addWidget(heading)

    def _offered(self, kind: object) -> Sequence[str]:
        match kind:
            case "voices":
                return [*self._choices.voices, "basic"]
            case "inputs":
                return self._choices.inputs
            case "outputs":
                return self._choices.outputs
        return ()

    def _add_models_button(self) -> None:
        self._load = QPushButton("Load models")
        self._load.setAutoDefault(False)
        self._load.setAccessibleDescription("Ask the server which models it has.")
        self._load.clicked.connect(self._request_models)
        self.rows["model"].line.addWidget(self._load)
        self._models_answered()

    def _add_key(self, source: KeySource | None) -> None:
        self._key = QLineEdit()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key_row = Row("API key", "", self._key, self._theme)
        self.key_row.setObjectName("apiKey")
        self._reveal = QPushButton("Show")
        self._reveal.setCheckable(True)
        self._reveal.setAccessibleName("Show the API key")
        self._reveal.toggled.connect(self._show_key)
        self._forget = QPushButton("Remove")
        self._forget.setCheckable(True)
        self._forget.setAccessibleName("Remove the stored API key")
        self._forget.toggled.connect(self._key.setDisabled)
        for button in (self._reveal, self._forget):
            button.setAutoDefault(False)
            self.key_row.line.addWidget(button)
        self._key.textChanged.connect(lambda: self._check_key())
        self.set_key_source(source)
        self.rows["base_url"].edited.connect(self._another_server)
        self._page.insertWidget(self._page.indexOf(self.rows["base_url"]) + 1, self.key_row)

    def _add_card(self) -> None:
        """What the chosen model can do, and the way to the set-up, below the model's row."""
        self.card = EndpointCard()
        self.card.testRequested.connect(self._test)
        again = QPushButton(self.tr("Set up again…"))
        again.setObjectName("setUpAgain")
        again.setAutoDefault(False)
        again.clicked.connect(self.reject)
        again.clicked.connect(self.setUpRequested)
        place = self._page.indexOf(self.rows["model"]) + 1
        self._page.insertWidget(place, self.card)
        self._page.insertWidget(place + 1, again, 0, Qt.AlignmentFlag.AlignLeading)
        for name in ("base_url", "model"):
            self.rows[name].edited.connect(self._another_model)
        self._another_model()

    def _another_model(self) -> None:
        self.card.clear()
        address, model = self.rows["base_url"].value(), self.rows["model"].value()
        self.card.button.setEnabled(bool(address and model))

    def _test(self) -> None:
        if self._check(self.rows["base_url"]) and self._check_key():
            self.card.begin()
            address = self.rows["base_url"].value().rstrip("/")
            self.testRequested.emit(
                address, self.rows["model"].value(), clean_key(self._key.text())
            )

    def _add_tool_servers(self) -> None:
        self._add_heading("Tools")
        button = QPushButton("Tool servers…")
        button.setObjectName("toolServersButton")
        button.setAutoDefault(False)
        button.clicked.connect(self.toolServersRequested)
        row = Row("More tools", "Let the model use tools of other programs.", button, self._theme)
        row.line.setStretch(0, 0)
        row.line.addStretch(1)
        self._page.addWidget(row)

    def _add_permissions(self, rules: Sequence[Rule]) -> None:
        self._add_heading("Permissions")
        self.permissions = PermissionRules(rules)
        self.permissions.revoked.connect(self.revocationRequested)
        self._page.addWidget(self.permissions)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setLayout(self._page)
        self._page.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(page)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # Qt's own are of another time
        buttons.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(buttons)
        items = (self._page.itemAt(index) for index in range(self._page.count()))
        rows = [item.widget() for item in items if item is not None]
        stops = [stop for row in rows if isinstance(row, Row) for stop in row.stops()]
        stops += self.permissions.buttons
        for before, after in pairwise([*stops, *buttons.buttons()]):
            self.setTabOrder(before, after)
        self.setMinimumSize(360, 320)
        self.resize(600, 680)

    # --- doing ----------------------------------------------------------------------------------

    def _request_models(self) -> None:
        self._load.setEnabled(False)
        self._load.setText("Loading…")
        self.rows["model"].show_problem(None)
        self.modelsRequested.emit(self.rows["base_url"].value().rstrip("/"))

    def _another_server(self) -> None:
        """The list of models and the stored key belong to the server that was."""
        self._models_answered()
        if self._key_source != "environment":
            same = not self.rows["base_url"].changed()
            self._show_key_source(self._key_source if same else None)

    def _models_answered(self) -> None:
        address = self.rows["base_url"].value()
        usable = bool(address) and problem(self._settings, "base_url", address) is None
        self._load.setEnabled(usable)
        self._load.setText("Load models")

    def _show_key_source(self, source: KeySource | None) -> None:
        self.key_row.show_help(KEY_STATES[source])
        self.key_row.setEnabled(source != "environment")
        self._key.setPlaceholderText("A key is set" if source else "No key")
        self._forget.setVisible(source in ("keyring", "session"))

    def _show_key(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._key.setEchoMode(mode)
        self._reveal.setText("Hide" if shown else "Show")

    def _check(self, row: SettingRow) -> bool:
        """Whether the row's value may be saved; says beside it what is wrong."""
        wrong = problem(self._settings, row.name, row.value()) if row.changed() else None
        row.show_problem(wrong)
        return wrong is None

    def _check_key(self) -> bool:
        try:
            clean_key(self._key.text())
        except SettingsError as error:
            self.key_row.show_problem(str(error))
            return False
        self.key_row.show_problem(None)
        return True

    def _save(self) -> None:
        wrong: list[Row] = [row for row in self.rows.values() if not self._check(row)]
        if not self._check_key():
            wrong.append(self.key_row)
        if wrong:
            wrong[0].control.setFocus()
            self._scroll.ensureWidgetVisible(wrong[0])
            return
        changes: dict[str, Any] = {
            name: row.value() for name, row in self.rows.items() if row.changed()
        }
        key, forget = clean_key(self._key.text()), self._forget.isChecked()
        self._key.clear()
        self.accept()
        self.applied.emit(changes)
        if key or forget:
            self.keyChanged.emit("" if forget else key)
