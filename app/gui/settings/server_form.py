"""The form for a server, its API key and one of its models, used by the first run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QWidget

from app.config.providers import PROVIDERS, chat_models, suggested_model
from app.config.settings import Settings, validation_error
from app.config.web_address import complete_address
from app.errors import SettingsError
from app.gui.kit.controls import Button, ComboBox
from app.gui.kit.forms import Row, reveal
from app.gui.kit.layouts import vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.settings.endpoint_card import EndpointCard
from app.network import clean_api_key

if TYPE_CHECKING:
    from app.services.llm.discovery import FoundServer


class ServerForm(QWidget):
    """For a server that was found on this computer, or for one that the user selects here. The key
    leaves the form only in its signals and in ``new_key``."""

    modelsRequested = Signal(str, str)
    """List the models at this address with this key (empty: the stored key)."""
    testRequested = Signal(str, str, str)
    """Test, at this address, this model with this key; show the results in ``card``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._server: FoundServer | None = None
        self.provider = ComboBox(editable=False)
        for provider in PROVIDERS:
            self.provider.addItem(provider.name)
        self.provider.addItem(self.tr("Another server"))
        self.address, self.key = QLineEdit(), QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.model = ComboBox(editable=True)
        self.card = EndpointCard(self)
        self.provider_row = Row(self.tr("Service"), "", self.provider)
        self.address_row = Row(self.tr("Address"), "", self.address)
        storage = self.tr("Stored in your system's keyring, never in a file.")
        self.key_row = Row(self.tr("API key"), storage, self.key)
        self.model_row = Row(self.tr("Model"), "", self.model)
        self._rows = (self.provider_row, self.address_row, self.key_row, self.model_row)
        self.get_key_button = Button(self.tr("Get a key…"), self._open_keys_page)
        self.load_button = Button(self.tr("Load models"), self._request_models)
        for row, button in (
            (self.key_row, self.get_key_button),
            (self.model_row, self.load_button),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.line.addWidget(button)
        vbox(*self._rows, self.card, parent=self, spacing=SPACE + SPACE // 2)
        self.provider.currentIndexChanged.connect(self._show_rows)
        self.address.textChanged.connect(self._clear_models)
        self.model.currentTextChanged.connect(self._clear_results)
        for field in (self.address, self.key):
            field.returnPressed.connect(self._request_models)
        self.card.testRequested.connect(self._request_test)
        self._show_rows()

    # --- what is shown --------------------------------------------------------------------------

    def show_server(self, server: FoundServer | None) -> None:
        """Show the rows for a found ``server``; None: for one that the user selects here."""
        self._server = server
        self._show_rows()
        if server is not None:
            self._offer_models(server.models)

    def show_current(self, base_url: str, model: str) -> None:
        """Show the address and model that are in effect."""
        addresses = [provider.base_url for provider in PROVIDERS]
        known = base_url in addresses
        self.provider.setCurrentIndex(addresses.index(base_url) if known else len(addresses))
        self.address.setText("" if known else base_url)
        self.model.setEditText(model)

    def show_models(self, base_url: str, names: Sequence[str]) -> None:
        """Offer the models of the server, unless another one has been selected meanwhile."""
        if base_url == self.base_url:
            self._show_loading(False)
            self._offer_models(names)
            if not names:
                _show_problem(
                    self.model_row, self.tr("The server lists no models. Enter the name of one.")
                )

    def show_models_problem(self, base_url: str, sentence: str) -> None:
        if base_url == self.base_url:
            self._show_loading(False)
            _show_problem(self.model_row, translated(sentence))

    # --- what is selected -----------------------------------------------------------------------

    @property
    def base_url(self) -> str:
        if self._server is not None:
            return self._server.base_url
        index = self.provider.currentIndex()
        if index < len(PROVIDERS):
            return PROVIDERS[index].base_url
        return complete_address(self.address.text())

    @property
    def model_name(self) -> str:
        return self.model.currentText().strip()

    @property
    def new_key(self) -> str:
        """The typed key; empty: use the stored one. Raises SettingsError if it is malformed."""
        return clean_api_key(self.key.text()) if self.key_row.isVisibleTo(self) else ""

    def is_complete(self) -> bool:
        """Show beside each row what is missing; return whether nothing is."""
        if not self._check_server():
            return False
        if not self.model_name:
            _show_problem(self.model_row, self.tr("Load the models and choose one, or skip."))
        return bool(self.model_name)

    def _check_server(self) -> bool:
        """Show what is wrong with address and key; return whether requests can be sent."""
        address_problem = key_problem = None
        if not self.base_url:
            address_problem = self.tr(
                "Enter the server's address, such as http://localhost:8080/v1."
            )
        elif self.address_row.isVisibleTo(self):
            address_problem = validation_error(
                Settings.model_construct(), "base_url", self.base_url
            )
        try:
            _ = self.new_key
        except SettingsError as error:
            key_problem = translated(str(error))
        _show_problem(self.address_row, address_problem)
        _show_problem(self.key_row, key_problem)
        return address_problem is None and key_problem is None

    # --- reactions to the user ------------------------------------------------------------------

    def _show_rows(self) -> None:
        selected_here = self._server is None
        other = self.provider.currentIndex() == len(PROVIDERS)
        needs_key = self._server is not None and self._server.wants_key
        self.provider_row.setVisible(selected_here)
        self.address_row.setVisible(selected_here and other)
        self.key_row.setVisible(selected_here or needs_key)
        self.get_key_button.setVisible(selected_here and not other)
        self._clear_models()

    def _clear_models(self) -> None:
        self._show_loading(False)
        for row in self._rows:
            row.show_problem(None)
        self.model.clear()
        self.model.setEditText("")
        self._clear_results()

    def _clear_results(self) -> None:
        self.card.clear()
        self.card.button.setEnabled(bool(self.model_name))

    def _offer_models(self, names: Sequence[str]) -> None:
        typed = self.model_name
        self.model.clear()
        self.model.addItems(chat_models(names))
        self.model.setEditText(typed or suggested_model(names))
        if line := self.model.lineEdit():
            line.setCursorPosition(0)  # the beginning of a long name identifies it
        self._clear_results()

    def _request_models(self) -> None:
        if self._check_server():
            self.model_row.show_problem(None)
            self._show_loading(True)
            self.modelsRequested.emit(self.base_url, self.new_key)

    def _show_loading(self, loading: bool) -> None:
        self.load_button.setEnabled(not loading)
        self.load_button.setText(self.tr("Loading…") if loading else self.tr("Load models"))

    def _request_test(self) -> None:
        if self._check_server():
            self.card.show_testing()
            self.testRequested.emit(self.base_url, self.model_name, self.new_key)

    def _open_keys_page(self) -> None:
        QDesktopServices.openUrl(QUrl(PROVIDERS[self.provider.currentIndex()].keys_url))


def _show_problem(row: Row, sentence: str | None) -> None:
    row.show_problem(sentence)
    if sentence:
        reveal(row)
