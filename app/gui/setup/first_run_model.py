"""The step that selects a model: on this computer, elsewhere, or the built-in helper."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QWidget,
)

from app.config.settings import Settings
from app.gui.kit.forms import plain_label, tooltip, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.settings.server_form import ServerForm
from app.gui.setup.first_run import Step

if TYPE_CHECKING:
    from app.services.llm.discovery import FoundServer


class ModelStep(Step):
    searchRequested = Signal()
    """Search for servers on this computer; answer with ``show_found``."""
    chosen = Signal(str, str, str)
    """Address, model and new key (empty: unchanged); an empty address: the built-in helper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who should answer?"),
            self.tr("Repartee uses a language model on this computer or online."),
            parent,
        )
        self._settings = Settings.model_construct()
        self._found: dict[QRadioButton, FoundServer] = {}
        self._chosen_by_user = False
        self._group = QButtonGroup(self)
        self._none_found = wrapped(
            self.tr(
                "No model server found. Start Ollama, LM Studio, llama.cpp, vLLM, or Jan, then "
                "look again."
            ),
            "muted",
        )
        self._none_found.hide()
        self.search_button = QPushButton()
        self.search_button.clicked.connect(self.enter)
        self.elsewhere = self._radio_button(self.tr("An online service, or another server"))
        self.helper = self._radio_button(self.tr("The built-in helper, without a model"))
        self._helper_text = wrapped(
            self.tr(
                "Works offline for the time, timers, notes, math, and units. You can connect a "
                "model at any time."
            ),
            "muted",
        )
        self.form = ServerForm(self)
        self._lay_out()
        self._group.buttonClicked.connect(self._note_click)
        self._group.buttonToggled.connect(lambda _, on: self._show_choice() if on else None)
        self.helper.setChecked(True)
        self._show_searching(False)

    # --- what is shown --------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Start from the settings in effect."""
        self._settings, self._chosen_by_user = settings, False
        self.form.key.clear()
        self.show_problem("")
        if settings.base_url:
            self.elsewhere.setChecked(True)
            self.form.show_current(settings.base_url, settings.model)
        else:
            self.helper.setChecked(True)

    def show_found(self, servers: Sequence[FoundServer]) -> None:
        """List the servers found on this computer. If nothing was chosen yet, the first one that
        has a model is selected."""
        self._show_searching(False)
        before, model = self._checked_server(), self.form.model_name
        self._show_servers(servers)
        self._none_found.setVisible(not servers)
        buttons = {server.base_url: button for button, server in self._found.items()}
        in_effect = "" if self._chosen_by_user else self._settings.base_url
        wanted = before.base_url if before else in_effect
        if wanted in buttons:
            buttons[wanted].setChecked(True)
            self.form.model.setEditText(model)
        elif before or not (self._chosen_by_user or in_effect):
            usable = (button for button, server in self._found.items() if server.models)
            next(usable, self.helper).setChecked(True)

    # --- reactions to the user ------------------------------------------------------------------

    def enter(self) -> None:
        self._show_searching(True)
        self.searchRequested.emit()

    def save_choice(self) -> None:
        if self.helper.isChecked():
            self.chosen.emit("", "", "")
        elif self.form.is_complete():
            self.chosen.emit(self.form.base_url, self.form.model_name, self.form.new_key)
            self.form.key.clear()
        else:
            return
        self.completed.emit()

    def _note_click(self) -> None:
        self._chosen_by_user = True

    # --- building -------------------------------------------------------------------------------

    def _radio_button(self, text: str) -> QRadioButton:
        button = QRadioButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        here, otherwise = plain_label(self.tr("On this computer")), plain_label(self.tr("Or"))
        for heading in (here, otherwise):
            heading.setProperty("look", "title")
        head = hbox((here, 1), self.search_button, spacing=-1)
        self._local = vbox(spacing=SPACE // 2)
        others = vbox(self.elsewhere, self.helper, self._helper_text, spacing=SPACE // 2)
        parts = (head, self._local, self._none_found, otherwise, others, self.form)
        self.content.addLayout(vbox(*parts, spacing=-1))

    def _show_searching(self, searching: bool) -> None:
        self.search_button.setEnabled(not searching)
        self.search_button.setText(self.tr("Looking…") if searching else self.tr("Look again"))

    def _show_servers(self, servers: Sequence[FoundServer]) -> None:
        for button in self._found:
            self._group.removeButton(button)
            self._local.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._found = {}
        for server in servers:
            button = self._radio_button(self._description(server))
            button.setToolTip(tooltip(server.base_url))
            self._found[button] = server
            self._local.addWidget(button)
        for before, after in pairwise([self.search_button, *self._found, self.elsewhere]):
            self.setTabOrder(before, after)

    def _checked_server(self) -> FoundServer | None:
        button = self._group.checkedButton()
        return self._found.get(button) if isinstance(button, QRadioButton) else None

    def _show_choice(self) -> None:
        self._helper_text.setVisible(self.helper.isChecked())
        self.form.setVisible(not self.helper.isChecked())
        self.form.show_server(self._checked_server())

    def _description(self, server: FoundServer) -> str:
        port = QUrl(server.base_url).port()
        name = server.product or self.tr("Server on port {port}").format(port=port)
        if server.wants_key:
            return self.tr("{server} (wants a key)").format(server=name)
        if not server.models:
            return self.tr("{server} (no model yet)").format(server=name)
        count = len(server.models)
        return self.tr("{server} (models: {count})").format(server=name, count=count)
