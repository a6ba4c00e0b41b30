"""The row of the API key, which is no setting: it belongs to a server, and leaves this row once."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.errors import SettingsError
from app.gui.kit.forms import Row
from app.gui.kit.theme import Theme
from app.gui.kit.translation import words
from app.network import clean_api_key

KeySource = Literal["environment", "keyring", "session"]


class ApiKeyRow(Row):
    """A key that is typed holds once the field is left; ``Remove`` holds at once."""

    keyChanged = Signal(str)
    """The new key; empty: forget the stored one."""

    def __init__(self, theme: Theme) -> None:
        self._key = QLineEdit()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        title = QCoreApplication.translate("ApiKeyRow", "API key")
        super().__init__(title, "", self._key, theme)
        self.setObjectName("apiKey")
        self._source: KeySource | None = None
        self._reveal = QPushButton(self.tr("Show"))
        self._reveal.setCheckable(True)
        self._reveal.setAccessibleName(self.tr("Show the API key"))
        self._reveal.toggled.connect(self._show_key)
        self._forget = QPushButton(self.tr("Remove"))
        self._forget.setAccessibleName(self.tr("Remove the stored API key"))
        self._forget.clicked.connect(self._remove)
        for button in (self._reveal, self._forget):
            button.setAutoDefault(False)
            self.line.addWidget(button)
        self._key.textChanged.connect(lambda: self.check())
        self._key.editingFinished.connect(self.settle)
        self.show_source(None)

    @property
    def typed(self) -> str:
        """What stands in the field, fit for a header. Raises SettingsError as ``clean_api_key``."""
        return clean_api_key(self._key.text())

    def set_source(self, source: KeySource | None) -> None:
        """Where the key of the server in use comes from; None: it has none."""
        self._source = source
        self.show_source(source)

    def show_source(self, source: KeySource | None) -> None:
        match source:
            case None:
                said = self.tr(
                    "Many local servers need none. It is kept in the system's keyring, never in a "
                    "file."
                )
            case "environment":
                said = self.tr("Set by an environment variable, which comes before what is stored.")
            case "keyring":
                said = self.tr(
                    "A key for this server is stored in the system's keyring. Type to replace it."
                )
            case "session":
                said = self.tr(
                    "A key is kept until Repartee ends: there is no keyring here to store it in."
                )
        self.show_help(said)
        self.setEnabled(source != "environment")
        self._key.setPlaceholderText(self.tr("A key is set") if source else self.tr("No key"))
        self._forget.setVisible(source in ("keyring", "session"))

    def another_server(self, same: bool) -> None:
        """The stored key is that of the server in use; ``same``: which is still the chosen one."""
        if self._source != "environment":
            self.show_source(self._source if same else None)

    def check(self) -> bool:
        """Whether what is typed may be a key; says beside it if not."""
        try:
            clean_api_key(self._key.text())
        except SettingsError as error:
            self.show_problem(words(str(error)))
            return False
        self.show_problem(None)
        return True

    def settle(self) -> None:
        if self._key.text().strip() and self.check():
            key = self.typed
            self._key.clear()
            self.keyChanged.emit(key)

    def _remove(self) -> None:
        self._key.clear()
        self.keyChanged.emit("")

    def _show_key(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._key.setEchoMode(mode)
        self._reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
