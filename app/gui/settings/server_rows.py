"""The parts of the settings that belong to the server: its key, its models, and its test."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Signal

from app.config.settings import Settings, validation_error
from app.config.web_address import complete_address
from app.errors import SettingsError
from app.gui.kit.controls import Button
from app.gui.settings.api_key_row import ApiKeyRow, KeySource
from app.gui.settings.endpoint_card import EndpointCard
from app.gui.settings.setting_row import SettingRow
from app.gui.settings.settings_page import SettingsPage


class ServerRows(QObject):
    """Adds the parts to the page that has the rows of server and model."""

    modelsRequested = Signal(str)
    """List the models of the server at this address; answer with ``set_models`` or its error."""
    testRequested = Signal(str, str, str)
    """Test, at this address, this model with this key (empty: the stored key); show the results in
    ``card``."""

    def __init__(
        self,
        page: SettingsPage,
        address: SettingRow,
        model: SettingRow,
        settings: Callable[[], Settings],
        check: Callable[[SettingRow], bool],
    ) -> None:
        """``settings`` returns those in effect; ``check`` shows what is wrong with a row's value,
        and returns whether it may be saved."""
        super().__init__(page)
        self._address_row, self._model_row = address, model
        self._settings, self._check = settings, check
        self.key_row = ApiKeyRow()
        self.card = EndpointCard(framed=False)
        self.card.testRequested.connect(self._request_test)
        self.load = Button(self.tr("Load models"), self.request_models)
        self.load.setAccessibleDescription(self.tr("Asks the server which models it has"))
        model.line.addWidget(self.load)
        page.add(self.key_row, after=address)
        page.add(self.card, after=model)
        address.edited.connect(self._show_server)
        for row in (address, model):
            row.edited.connect(self._clear_results)
        self._show_server()
        self._clear_results()

    def set_key_source(self, source: KeySource | None) -> None:
        """Show where the key of the server in effect comes from."""
        self.key_row.set_source(source)
        self._show_server()

    def set_models(self, models: list[str]) -> None:
        """Offer the names that the server lists."""
        self._show_loaded()
        row = self._model_row
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
        self._model_row.show_problem(sentence)

    def request_models(self) -> None:
        self.load.setEnabled(False)
        self.load.setText(self.tr("Loading…"))
        self._model_row.show_problem(None)
        self.modelsRequested.emit(self._address())

    def _address(self) -> str:
        return complete_address(self._address_row.value())

    def _show_loaded(self) -> None:
        address = self._address()
        usable = bool(address) and validation_error(self._settings(), "base_url", address) is None
        self.load.setEnabled(usable)
        self.load.setText(self.tr("Load models"))

    def _show_server(self) -> None:
        """The list of models and the stored key belong to the server in effect."""
        self._show_loaded()
        self.key_row.show_server(in_effect=not self._address_row.is_edited())

    def _clear_results(self) -> None:
        self.card.clear()
        self.card.button.setEnabled(bool(self._address() and self._model_row.value()))

    def _request_test(self) -> None:
        try:
            key = self.key_row.typed_key
        except SettingsError:
            return  # the row already says so
        if self._check(self._address_row):
            self.card.show_testing()
            self.testRequested.emit(self._address(), self._model_row.value(), key)
