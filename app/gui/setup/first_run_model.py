"""The step that selects a model: on this computer, elsewhere, or the built-in helper."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QWidget

from app.config.settings import Settings
from app.config.web_address import LOCAL
from app.gui.kit.forms import tooltip, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.stylesheet import set_look
from app.gui.kit.theme import SPACE
from app.gui.settings.server_form import ServerForm
from app.gui.setup.choice_card import ChoiceCard
from app.gui.setup.first_run import Step
from app.gui.setup.local_model_card import LocalModelCard
from app.gui.voices.model_catalog_controller import ModelCatalogController

if TYPE_CHECKING:
    from app.services.llm.discovery import FoundServer


class ModelStep(Step):
    searchRequested = Signal()
    """Search for servers on this computer; answer with ``show_found``."""
    chosen = Signal(str, str, str)
    """Address, model and new key (empty: unchanged); an empty address: the built-in helper."""
    model_chosen = Signal(str)
    """The name of a model of the catalog, which is to be installed if it is not."""

    def __init__(
        self, models: ModelCatalogController | None = None, parent: QWidget | None = None
    ) -> None:
        """``models`` are offered for this computer, the recommended one first; None: none are."""
        super().__init__(
            self.tr("Who should answer?"),
            self.tr("Repartee uses a language model on this computer or online."),
            parent,
        )
        self._settings = Settings.model_construct()
        self._models = models
        self._found: dict[QRadioButton, tuple[ChoiceCard, FoundServer]] = {}
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
        self.local = LocalModelCard(models) if models is not None else None
        self._elsewhere_card = ChoiceCard(self.tr("An online service, or another server"))
        services = self.tr("OpenAI, Anthropic, Gemini, Mistral, and others, with your key")
        self._elsewhere_card.show_facts(services)
        self._helper_card = ChoiceCard(self.tr("Not now"))
        self._helper_card.show_facts(
            self.tr("The time, timers, notes, math, and units work without a model")
        )
        self.elsewhere, self.helper = self._elsewhere_card.button, self._helper_card.button
        for card in filter(None, (self.local, self._elsewhere_card, self._helper_card)):
            self._group.addButton(card.button)
        self.form = ServerForm(self)
        self._lay_out()
        self._group.buttonClicked.connect(self._note_click)
        self._group.buttonToggled.connect(lambda _, on: self._show_choice() if on else None)
        if self.local is not None:
            self.local.changed.connect(self._show_next)
        self._default.setChecked(True)
        self._show_searching(False)

    # --- what is shown --------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Start from the settings in effect."""
        self._settings, self._chosen_by_user = settings, False
        self.form.key.clear()
        self.show_problem("")
        if settings.base_url == LOCAL and self.local is not None:
            self.local.choose(settings.model)
            self.local.button.setChecked(True)
        elif settings.base_url:
            self.elsewhere.setChecked(True)
            self.form.show_current(settings.base_url, settings.model)
        else:
            self._default.setChecked(True)

    def show_found(self, servers: Sequence[FoundServer]) -> None:
        """List the servers found on this computer. If nothing was chosen yet, and no model is
        offered for this computer, the first one that has a model is selected."""
        self._show_searching(False)
        before, model = self._checked_server(), self.form.model_name
        self._show_servers(servers)
        self._none_found.setVisible(not servers and self.local is None)
        buttons = {server.base_url: button for button, (_, server) in self._found.items()}
        in_effect = "" if self._chosen_by_user else self._settings.base_url
        wanted = before.base_url if before else in_effect
        if wanted in buttons:
            buttons[wanted].setChecked(True)
            self.form.model.setEditText(model)
        elif before or not (self._chosen_by_user or in_effect or self.local is not None):
            usable = (button for button, (_, server) in self._found.items() if server.models)
            next(usable, self._default).setChecked(True)

    # --- reactions to the user ------------------------------------------------------------------

    def enter(self) -> None:
        self._show_searching(True)
        self.searchRequested.emit()

    def save_choice(self) -> None:
        if self.local is not None and self.local.button.isChecked():
            self.local.confirm(self._save_model)
            return
        if self.helper.isChecked():
            self.chosen.emit("", "", "")
        elif self.form.is_complete():
            self.chosen.emit(self.form.base_url, self.form.model_name, self.form.new_key)
            self.form.key.clear()
        else:
            return
        self.completed.emit()

    def _save_model(self, name: str) -> None:
        self.model_chosen.emit(name)
        self.completed.emit()

    def _note_click(self) -> None:
        self._chosen_by_user = True

    # --- building -------------------------------------------------------------------------------

    @property
    def _default(self) -> QRadioButton:
        return self.local.button if self.local is not None else self.helper

    def _lay_out(self) -> None:
        self._servers = vbox(spacing=SPACE)
        cards = vbox(spacing=SPACE)
        if self.local is not None:
            cards.addWidget(self.local)
        cards.addLayout(self._servers)
        cards.addWidget(self._none_found)
        cards.addWidget(self._elsewhere_card)
        cards.addWidget(self.form)
        cards.addWidget(self._helper_card)
        set_look(self.search_button, "link")
        cards.addLayout(hbox(self.search_button, None))
        self.content.addLayout(cards)

    def _show_searching(self, searching: bool) -> None:
        self.search_button.setEnabled(not searching)
        idle = self.tr("Look for servers on this computer again")
        self.search_button.setText(self.tr("Looking for servers…") if searching else idle)

    def _show_servers(self, servers: Sequence[FoundServer]) -> None:
        for button, (card, _) in self._found.items():
            self._group.removeButton(button)
            self._servers.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._found = {}
        for server in servers:
            card = ChoiceCard(self._name(server))
            card.show_facts(self._facts(server))
            card.setToolTip(tooltip(server.base_url))
            self._found[card.button] = card, server
            self._group.addButton(card.button)
            self._servers.addWidget(card)
        first = [self.local.button, self.local.menu_button] if self.local is not None else []
        order = [*first, *self._found, self.elsewhere]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _checked_server(self) -> FoundServer | None:
        button = self._group.checkedButton()
        found = self._found.get(button) if isinstance(button, QRadioButton) else None
        return found[1] if found else None

    def _show_choice(self) -> None:
        server = self._checked_server()
        self.form.setVisible(self.elsewhere.isChecked() or server is not None)
        self.form.show_server(server)
        self._show_next()

    def _show_next(self) -> None:
        is_local = self.local is not None and self.local.button.isChecked()
        self.next_label = self.local.verb if self.local is not None and is_local else ""
        self.next_changed.emit()

    def _name(self, server: FoundServer) -> str:
        port = QUrl(server.base_url).port()
        name = server.product or self.tr("Server on port {port}").format(port=port)
        return self.tr("{server} on this computer").format(server=name) if server.product else name

    def _facts(self, server: FoundServer) -> str:
        if server.wants_key:
            return self.tr("Found, wants a key")
        if not server.models:
            return self.tr("Found, has no model yet")
        if len(server.models) == 1:
            return self.tr("Found, with 1 model")
        return self.tr("Found, with {count} models").format(count=len(server.models))
