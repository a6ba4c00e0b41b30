"""Which server, with which key, and which of its models: the details of the first step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.config.providers import PROVIDERS, chat_models, suggested_model
from app.config.settings import Settings, validation_error
from app.errors import SettingsError
from app.gui.kit.controls import ChoiceBox
from app.gui.kit.forms import Row, reveal
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import words
from app.gui.settings.endpoint_card import EndpointCard
from app.network import clean_api_key

if TYPE_CHECKING:
    from app.services.llm.discovery import FoundServer


class ServerForm(QWidget):
    """For a server that was found, or for one that is chosen here. Asks by signals, in which alone
    the key leaves it, and is told by ``show_…``."""

    modelsRequested = Signal(str, str)
    """List the models at this address with this key (empty: the one that is stored)."""
    testRequested = Signal(str, str, str)
    """Test at this address this model with this key; answer through ``card``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._server: FoundServer | None = None
        self.provider = ChoiceBox(editable=False)
        for provider in PROVIDERS:
            self.provider.addItem(provider.name)
        self.provider.addItem(self.tr("Another server"))
        self.address, self.key = QLineEdit(), QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.get_key = _button(self.tr("Get a key…"))
        self.model = ChoiceBox(editable=True)
        self.load = _button(self.tr("Load models"))
        self.card = EndpointCard(self)
        theme = theme_of(self)
        self.provider_row = Row(self.tr("Service"), "", self.provider, theme)
        self.address_row = Row(self.tr("Address"), "", self.address, theme)
        kept = self.tr("It is kept in the system's keyring, never in a file.")
        self.key_row = Row(self.tr("API key"), kept, self.key, theme)
        self.key_row.line.addWidget(self.get_key)
        self.model_row = Row(self.tr("Model"), "", self.model, theme)
        self.model_row.line.addWidget(self.load)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE + SPACE // 2)
        for part in (*self._rows(), self.card):
            column.addWidget(part)
        self._connect()
        self._show_rows()

    # --- what it is told ------------------------------------------------------------------------

    def show_server(self, server: FoundServer | None) -> None:
        """The one that was found; None: it is chosen here."""
        self._server = server
        self._show_rows()
        if server is not None:
            self._offer(server.models)

    def show_address(self, base_url: str, model: str) -> None:
        """Begin with what is in force."""
        addresses = [provider.base_url for provider in PROVIDERS]
        known = base_url in addresses
        self.provider.setCurrentIndex(addresses.index(base_url) if known else len(addresses))
        self.address.setText("" if known else base_url)
        self.model.setEditText(model)

    def show_models(self, base_url: str, names: Sequence[str]) -> None:
        """What the server has, if it is still the one that is chosen."""
        if base_url == self.base_url:
            self._show_loading(False)
            self._offer(names)
            if not names:
                self._say_at(
                    self.model_row, self.tr("The server lists no models; type the name of one.")
                )

    def show_models_problem(self, base_url: str, sentence: str) -> None:
        if base_url == self.base_url:
            self._show_loading(False)
            self._say_at(self.model_row, words(sentence))

    def set_theme(self, theme: Theme) -> None:
        for row in self._rows():
            row.set_theme(theme)

    # --- what is chosen -------------------------------------------------------------------------

    @property
    def base_url(self) -> str:
        if self._server is not None:
            return self._server.base_url
        place = self.provider.currentIndex()
        typed = self.address.text().strip().rstrip("/")
        return PROVIDERS[place].base_url if place < len(PROVIDERS) else typed

    @property
    def model_name(self) -> str:
        return self.model.currentText().strip()

    @property
    def new_key(self) -> str:
        """What was typed; empty: the key stays as it is."""
        return clean_api_key(self.key.text()) if self.key_row.isVisibleTo(self) else ""

    def is_complete(self) -> bool:
        """Whether all that is needed is there; says beside it what is not."""
        if not self._is_usable():
            return False
        if not self.model_name:
            self._say_at(self.model_row, self.tr("Load the models and choose one, or skip."))
        return bool(self.model_name)

    def _is_usable(self) -> bool:
        """Whether address and key may be sent; says beside them what is wrong."""
        wrong = key_wrong = None
        if not self.base_url:
            wrong = self.tr("Type the server's address, such as http://localhost:8080/v1.")
        elif self.address_row.isVisibleTo(self):
            wrong = validation_error(Settings.model_construct(), "base_url", self.base_url)
        try:
            _ = self.new_key
        except SettingsError as error:
            key_wrong = words(str(error))
        self._say_at(self.address_row, wrong)
        self._say_at(self.key_row, key_wrong)
        return wrong is None and key_wrong is None

    # --- showing and asking ---------------------------------------------------------------------

    def _rows(self) -> tuple[Row, ...]:
        return (self.provider_row, self.address_row, self.key_row, self.model_row)

    def _connect(self) -> None:
        self.provider.currentIndexChanged.connect(self._show_rows)
        self.address.textChanged.connect(self._another_server)
        self.model.currentTextChanged.connect(self._another_model)
        self.get_key.clicked.connect(self._open_keys_page)
        self.load.clicked.connect(self._load)
        for field in (self.address, self.key):
            field.returnPressed.connect(self._load)
        self.card.testRequested.connect(self._test)

    def _show_rows(self) -> None:
        chosen_here = self._server is None
        another = self.provider.currentIndex() == len(PROVIDERS)
        wants_key = self._server is not None and self._server.wants_key
        self.provider_row.setVisible(chosen_here)
        self.address_row.setVisible(chosen_here and another)
        self.key_row.setVisible(chosen_here or wants_key)
        self.get_key.setVisible(chosen_here and not another)
        self._another_server()

    def _another_server(self) -> None:
        self._show_loading(False)
        for row in self._rows():
            row.show_problem(None)
        self.model.clear()
        self.model.setEditText("")
        self._another_model()

    def _another_model(self) -> None:
        self.card.clear()
        self.card.button.setEnabled(bool(self.model_name))

    def _offer(self, names: Sequence[str]) -> None:
        typed = self.model_name
        self.model.clear()
        self.model.addItems(chat_models(names))
        self.model.setEditText(typed or suggested_model(names))
        if line := self.model.lineEdit():
            line.setCursorPosition(0)  # a long name is known by how it begins
        self._another_model()

    @staticmethod
    def _say_at(row: Row, wrong: str | None) -> None:
        row.show_problem(wrong)
        if wrong:
            reveal(row)

    def _load(self) -> None:
        if self._is_usable():
            self.model_row.show_problem(None)
            self._show_loading(True)
            self.modelsRequested.emit(self.base_url, self.new_key)

    def _show_loading(self, loading: bool) -> None:
        self.load.setEnabled(not loading)
        self.load.setText(self.tr("Loading…") if loading else self.tr("Load models"))

    def _test(self) -> None:
        if self._is_usable():
            self.card.begin()
            self.testRequested.emit(self.base_url, self.model_name, self.new_key)

    def _open_keys_page(self) -> None:
        QDesktopServices.openUrl(QUrl(PROVIDERS[self.provider.currentIndex()].keys_url))


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
