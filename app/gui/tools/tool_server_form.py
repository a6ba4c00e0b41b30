"""The form of one tool server, or of several at once: documentation says what to paste."""

from __future__ import annotations

import shlex
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.errors import ToolServerError
from app.gui.kit.forms import Row, form_style
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE
from app.messages import sentence
from app.services.mcp.config import ServerConfig, parse_server
from app.services.mcp.config_parser import parse_servers

PLACEHOLDER = '{"mcpServers": {…}}, or npx -y …, or https://…'


class ToolServerForm(QDialog):
    """``server`` is edited; None: a new one. ``taken`` names cannot be given again."""

    declared = Signal(list)
    """The server, or the pasted servers (``ServerConfig``)."""

    def __init__(
        self, server: ServerConfig | None, taken: set[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolServerForm")
        self.setWindowTitle(
            self.tr("Edit {server}").format(server=server.name)
            if server
            else self.tr("Add a tool server")
        )
        theme = theme_of(self)
        self._before = server
        self._taken = taken
        self._pasted: list[ServerConfig] = []
        self._paste, self._more = QPlainTextEdit(), QPlainTextEdit()
        self._name, self._place = QLineEdit(), QLineEdit()
        for text in (self._paste, self._more):
            text.setTabChangesFocus(True)
            text.setFixedHeight(text.fontMetrics().lineSpacing() * 4 + 3 * SPACE)
        self._paste.setPlaceholderText(PLACEHOLDER)
        self._paste_help = self.tr(
            "What the server's documentation gives: JSON, a command line, or an address."
        )
        self.paste_row = Row(self.tr("Paste"), self._paste_help, self._paste, theme)
        self.name_row = Row(self.tr("Name"), "", self._name, theme)
        self.place_row = Row(self.tr("Command or address"), "", self._place, theme)
        self.more_row = Row(self.tr("Variables"), "", self._more, theme)
        self._lay_out()
        self.setStyleSheet(form_style(theme))
        if server:
            self._show(server)
            self.paste_row.hide()
        self._paste.textChanged.connect(self._take_paste)
        self._place.textChanged.connect(self._name_more)
        self._name_more()

    def _lay_out(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        for row in (self.paste_row, self.name_row, self.place_row, self.more_row):
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(340)
        self.resize(480, self.sizeHint().height())

    # --- filling --------------------------------------------------------------------------------

    def _take_paste(self) -> None:
        """Fill the form from what was pasted; several servers are added as they are."""
        text = self._paste.toPlainText()
        self._pasted, problem = [], None
        if text.strip():
            try:
                self._pasted = parse_servers(text)
            except ToolServerError as error:
                problem = str(error)
        self.paste_row.show_problem(problem)
        several = len(self._pasted) > 1
        names = ", ".join(server.name for server in self._pasted)
        self.paste_row.show_help(
            self.tr("Adds {count} servers: {names}.").format(count=len(self._pasted), names=names)
            if several
            else self._paste_help
        )
        for row in (self.name_row, self.place_row, self.more_row):
            row.setVisible(not several)
        if len(self._pasted) == 1:
            self._show(self._pasted[0])

    def _show(self, server: ServerConfig) -> None:
        self._name.setText(server.name)
        self._place.setText(server.target)
        pairs = server.headers.items() if server.url else server.env.items()
        between = ": " if server.url else "="
        self._more.setPlainText("\n".join(f"{name}{between}{value}" for name, value in pairs))

    def _is_address(self) -> bool:
        return self._place.text().strip().startswith(("http://", "https://"))

    def _name_more(self) -> None:
        """An address has headers where a program has variables."""
        address = self._is_address()
        self.more_row.label.setText(self.tr("Headers") if address else self.tr("Variables"))
        self._more.setAccessibleName(self.more_row.label.text())
        self.more_row.show_help(
            self.tr("One Name: value a line, such as Authorization: Bearer and a token.")
            if address
            else self.tr(
                "One NAME=value a line, such as a key. "
                "${NAME} is taken from Repartee's environment."
            )
        )

    # --- saving ---------------------------------------------------------------------------------

    def _save(self) -> None:
        try:
            servers = self._pasted if len(self._pasted) > 1 else [self._declared()]
        except ToolServerError as error:
            row = self.place_row if self._name.text().strip() else self.name_row
            row.show_problem(str(error))
            return
        if twice := [server.name for server in servers if server.name in self._taken]:
            row = self.paste_row if len(servers) > 1 else self.name_row
            row.show_problem(
                self.tr("There is a tool server {name} already; give it another name.").format(
                    name=twice[0]
                )
            )
            return
        self.accept()
        self.declared.emit(servers)

    def _declared(self) -> ServerConfig:
        """Raises ToolServerError."""
        address = self._is_address()
        said: dict[str, object] = {"headers" if address else "env": self._pairs(address)}
        if address:
            said["url"] = self._place.text().strip()
        else:
            try:
                words = shlex.split(self._place.text())
            except ValueError as error:
                raise ToolServerError(
                    sentence("A quotation mark in the command has no pair.")
                ) from error
            said |= {"command": words[0] if words else "", "args": words[1:]}
        server = parse_server(self._name.text(), said)
        origin = self._pasted[0] if self._pasted else self._before
        if origin is None:
            return server
        return replace(server, cwd=origin.cwd, enabled=origin.enabled, extra=origin.extra)

    def _pairs(self, address: bool) -> dict[str, str]:
        between = ":" if address else "="
        pairs = {}
        for line in self._more.toPlainText().splitlines():
            name, found, value = line.partition(between)
            if line.strip() and not (found and name.strip()):
                raise ToolServerError(
                    sentence(
                        "Each line below should be a name, {between} and a value.", between=between
                    )
                )
            if line.strip():
                pairs[name.strip()] = value.strip()
        return pairs
