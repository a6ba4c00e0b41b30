"""The step in which a model is chosen: on this computer, elsewhere, or none at all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import Settings
from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.theme import SPACE, Theme
from app.gui.settings.server_form import ServerForm
from app.gui.setup.first_run_step import Step

if TYPE_CHECKING:
    from app.services.llm.discovery import FoundServer


class ModelStep(Step):
    lookRequested = Signal()
    """Look for servers on this computer; answer by ``show_found``."""
    chosen = Signal(str, str, str)
    """Address, model and new key (empty: as it is); no address: the built-in helper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who should answer?"),
            self.tr("Repartee talks with a language model, on this computer or elsewhere."),
            parent,
        )
        self._settings = Settings.model_construct()
        self._found: dict[QRadioButton, FoundServer] = {}
        self._touched = False
        self._group = QButtonGroup(self)
        self._local = QVBoxLayout()
        self._local.setSpacing(SPACE // 2)
        self._nothing = wrapped(
            self.tr(
                "No server was found here. Start Ollama, LM Studio, llama.cpp, vLLM or Jan and "
                "look again, or go on without."
            ),
            "muted",
        )
        self._nothing.hide()
        self.look = QPushButton()
        self.look.clicked.connect(self._look)
        self.elsewhere = self._choice(self.tr("An online service, or another server"))
        self.helper = self._choice(self.tr("The built-in helper, without a model"))
        self._helper_words = wrapped(
            self.tr(
                "It works offline and knows the time, timers, notes, sums and units. You can "
                "connect a model whenever you like."
            ),
            "muted",
        )
        self.form = ServerForm(self)
        self._lay_out()
        self._group.buttonClicked.connect(self._touch)
        self._group.buttonToggled.connect(lambda _, on: self._show_choice() if on else None)
        self.helper.setChecked(True)
        self._show_looking(False)

    # --- what it is told ------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Begin with what is in force."""
        self._settings, self._touched = settings, False
        self.form.key.clear()
        self.show_trouble("")
        if settings.base_url:
            self.elsewhere.setChecked(True)
            self.form.show_current(settings.base_url, settings.model)
        else:
            self.helper.setChecked(True)

    def show_found(self, servers: Sequence[FoundServer]) -> None:
        """What there is on this computer; the first with a model is chosen, if nothing was yet."""
        self._show_looking(False)
        before, model = self._chosen_here(), self.form.model_name
        self._show_servers(servers)
        self._nothing.setVisible(not servers)
        buttons = {server.base_url: button for button, server in self._found.items()}
        in_force = "" if self._touched else self._settings.base_url
        wanted = before.base_url if before else in_force
        if wanted in buttons:
            buttons[wanted].setChecked(True)
            self.form.model.setEditText(model)
        elif before or not (self._touched or in_force):
            able = (button for button, server in self._found.items() if server.models)
            next(able, self.helper).setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        self.form.set_theme(theme)

    # --- what the user does ---------------------------------------------------------------------

    def enter(self) -> None:
        self._look()

    def keep(self) -> None:
        if self.helper.isChecked():
            self.chosen.emit("", "", "")
        elif self.form.is_complete():
            self.chosen.emit(self.form.base_url, self.form.model_name, self.form.new_key)
            self.form.key.clear()
        else:
            return
        self.passed.emit()

    def _look(self) -> None:
        self._show_looking(True)
        self.lookRequested.emit()

    def _touch(self) -> None:
        self._touched = True

    # --- building and showing -------------------------------------------------------------------

    def _choice(self, words: str) -> QRadioButton:
        button = QRadioButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        here, beside = plain_label(self.tr("On this computer")), plain_label(self.tr("Or"))
        for heading in (here, beside):
            heading.setProperty("look", "title")
        head = QHBoxLayout()
        head.addWidget(here, 1)
        head.addWidget(self.look)
        self.room.addLayout(head)
        self.room.addLayout(self._local)
        others = QVBoxLayout()
        others.setSpacing(SPACE // 2)
        for part in (self.elsewhere, self.helper, self._helper_words):
            others.addWidget(part)
        self.room.addWidget(self._nothing)
        self.room.addWidget(beside)
        self.room.addLayout(others)
        self.room.addWidget(self.form)

    def _show_looking(self, looking: bool) -> None:
        self.look.setEnabled(not looking)
        self.look.setText(self.tr("Looking…") if looking else self.tr("Look again"))

    def _show_servers(self, servers: Sequence[FoundServer]) -> None:
        for button in self._found:
            self._group.removeButton(button)
            self._local.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._found = {}
        for server in servers:
            button = self._choice(self._named(server))
            button.setToolTip(server.base_url)
            self._found[button] = server
            self._local.addWidget(button)
        for one, following in pairwise([self.look, *self._found, self.elsewhere]):
            self.setTabOrder(one, following)

    def _chosen_here(self) -> FoundServer | None:
        button = self._group.checkedButton()
        return self._found.get(button) if isinstance(button, QRadioButton) else None

    def _show_choice(self) -> None:
        self._helper_words.setVisible(self.helper.isChecked())
        self.form.setVisible(not self.helper.isChecked())
        self.form.show_server(self._chosen_here())

    def _named(self, server: FoundServer) -> str:
        port = QUrl(server.base_url).port()
        name = server.product or self.tr("Server on port {port}").format(port=port)
        if server.wants_key:
            return self.tr("{server} (wants a key)").format(server=name)
        if not server.models:
            return self.tr("{server} (no model yet)").format(server=name)
        count = len(server.models)
        return self.tr("{server} (models: {count})").format(server=name, count=count)
