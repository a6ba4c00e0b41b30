"""The settings dialog's row for the API key, which belongs to a server and is not a setting."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from app.errors import SettingsError
from app.gui.kit.controls import Button
from app.gui.kit.translation import translated
from app.gui.settings.page_row import PageRow
from app.network import clean_api_key

KeySource = Literal["environment", "openai", "keyring", "session"]
"""``environment`` is ``REPARTEE_API_KEY``; ``openai`` is ``OPENAI_API_KEY``, which is used only
while no key is stored."""


class ApiKeyRow(PageRow):
    """A typed key takes effect when the field loses the focus, ``Remove`` immediately. A stored key
    is never shown here."""

    keyChanged = Signal(str)
    """The new key; empty: delete the stored one."""

    def __init__(self) -> None:
        self._key = QLineEdit()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        title = QCoreApplication.translate("ApiKeyRow", "API key")
        super().__init__(title, "", self._key)
        self.setObjectName("apiKey")
        self._source: KeySource | None = None
        self._reveal = Button(self.tr("Show"))
        self._reveal.setCheckable(True)
        self._reveal.setAccessibleName(self.tr("Show the API key"))
        self._reveal.toggled.connect(self._show_key)
        self._remove = Button(self.tr("Remove"), self._remove_key)
        self._remove.setAccessibleName(self.tr("Remove the stored API key"))
        for button in (self._reveal, self._remove):
            self.line.addWidget(button)
        self._key.textChanged.connect(lambda: self._check_key())
        self._key.editingFinished.connect(self.commit_key)
        self._show_source(None)

    @property
    def typed_key(self) -> str:
        """Raises SettingsError if the text cannot be sent as a key in an HTTP header."""
        return clean_api_key(self._key.text())

    def set_source(self, source: KeySource | None) -> None:
        """Show where the key of the server in effect comes from; None: it has no key."""
        self._source = source
        self._show_source(source)

    def show_server(self, *, in_effect: bool) -> None:
        """Whether the typed address is still that of the server in effect, which has the key."""
        if self._source != "environment":
            self._show_source(self._source if in_effect else None)

    def commit_key(self) -> None:
        if self._key.text().strip() and self._check_key():
            key = self.typed_key
            self._key.clear()
            self.keyChanged.emit(key)

    def _show_source(self, source: KeySource | None) -> None:
        match source:
            case None:
                text = self.tr("Kept in your system’s keyring; local servers rarely need one")
            case "environment":
                text = self.tr("Overridden by {variable}").format(variable="REPARTEE_API_KEY")
            case "openai":
                text = self.tr("{variable} is in use").format(variable="OPENAI_API_KEY")
            case "keyring":
                text = self.tr("Stored in your system’s keyring")
            case "session":
                text = self.tr("Kept until you quit, because there is no keyring")
        self.show_help(text)
        self.setEnabled(source != "environment")
        self._key.setPlaceholderText(self.tr("Key is set") if source else self.tr("No key"))
        self._remove.setVisible(source in ("keyring", "session"))

    def _check_key(self) -> bool:
        """Show what is wrong with the typed key; return whether it is valid."""
        try:
            _ = self.typed_key
        except SettingsError as error:
            self.show_problem(translated(str(error)))
            return False
        self.show_problem(None)
        return True

    def _remove_key(self) -> None:
        self._key.clear()
        self.keyChanged.emit("")

    def _show_key(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._key.setEchoMode(mode)
        self._reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
