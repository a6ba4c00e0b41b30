"""The form of a tool server; pasted documentation fills it, or adds several servers at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import ToolServerError
from app.gui.kit.controls import Button, TextEdit
from app.gui.kit.dialogs import FormDialog, scroll_area
from app.gui.kit.forms import Row
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE
from app.gui.tools.tool_servers_controller import config_from_fields, is_address, parse_configs

if TYPE_CHECKING:
    from app.services.mcp.config import ServerConfig

PLACEHOLDER = '{"mcpServers": {…}}\nnpx -y …\nhttps://…'


class ToolServerForm(FormDialog):
    """Edits ``server``, or a new one if it is None. The names in ``taken`` are refused."""

    saved = Signal(list)
    """The server, or all pasted servers (``ServerConfig``)."""

    def __init__(
        self, server: ServerConfig | None, taken: set[str], parent: QWidget | None = None
    ) -> None:
        title = self.tr("Add a tool server")
        if server:
            title = self.tr("Edit {server}").format(server=server.name)
        super().__init__("toolServerForm", title, parent)
        self._server = server
        self._taken = taken
        self._pasted: list[ServerConfig] = []
        self._paste = TextEdit(lines=4, placeholder=PLACEHOLDER)
        self._pairs = TextEdit(lines=4)
        self._name, self._place = QLineEdit(), QLineEdit()
        self._paste_help = self.tr(
            "From the server's documentation: JSON, a command, or an address"
        )
        self.paste_row = Row(self.tr("Paste"), self._paste_help, self._paste)
        self.name_row = Row(self.tr("Name"), "", self._name)
        self.place_row = Row(self.tr("Command or address"), "", self._place)
        self.pairs_row = Row(self.tr("Variables"), "", self._pairs)
        self._lay_out()
        if server:
            self._show_server(server)
            self.paste_row.hide()
        self._paste.textChanged.connect(self._parse_pasted)
        self._place.textChanged.connect(self._label_pairs)
        self._label_pairs()

    def _lay_out(self) -> None:
        save = Button(self.tr("Save"), self._save, look="primary", name="save")
        save.setDefault(True)
        rows = (self.paste_row, self.name_row, self.place_row, self.pairs_row)
        page = QWidget()
        margins = (2 * SPACE, 2 * SPACE, 2 * SPACE, 0)
        vbox(self.heading(), *rows, None, parent=page, spacing=2 * SPACE, margins=margins)
        row = hbox(None, self.cancel_button(), save, margins=2 * SPACE)
        vbox((scroll_area(page), 1), row, parent=self, spacing=0)
        self.setMinimumWidth(340)
        self.resize(480, page.heightForWidth(480) + row.sizeHint().height())

    def _parse_pasted(self) -> None:
        """Fill the form from what was pasted; several servers are added unedited."""
        text = self._paste.toPlainText()
        self._pasted, problem = [], None
        if text.strip():
            try:
                self._pasted = parse_configs(text)
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
        for row in (self.name_row, self.place_row, self.pairs_row):
            row.setVisible(not several)
        if len(self._pasted) == 1:
            self._show_server(self._pasted[0])

    def _show_server(self, server: ServerConfig) -> None:
        self._name.setText(server.name)
        self._place.setText(server.target)
        pairs = server.headers.items() if server.url else server.env.items()
        between = ": " if server.url else "="
        self._pairs.setPlainText("\n".join(f"{name}{between}{value}" for name, value in pairs))

    def _label_pairs(self) -> None:
        """An address has headers, a program has environment variables."""
        address = is_address(self._place.text())
        self.pairs_row.label.setText(self.tr("Headers") if address else self.tr("Variables"))
        self._pairs.setAccessibleName(self.pairs_row.label.text())
        self.pairs_row.show_help(
            self.tr("One per line, such as Authorization: Bearer YOUR-TOKEN")
            if address
            else self.tr(
                "One NAME=value per line, such as a key. ${NAME} inserts that variable of "
                "Repartee's environment."
            )
        )

    def _save(self) -> None:
        try:
            servers = self._pasted if len(self._pasted) > 1 else [self._edited_server()]
        except ToolServerError as error:
            row = self.place_row if self._name.text().strip() else self.name_row
            row.show_problem(str(error))
            return
        if taken := [server.name for server in servers if server.name in self._taken]:
            row = self.paste_row if len(servers) > 1 else self.name_row
            row.show_problem(
                self.tr("A tool server named {name} already exists. Choose another name.").format(
                    name=taken[0]
                )
            )
            return
        self.accept()
        self.saved.emit(servers)

    def _edited_server(self) -> ServerConfig:
        """Raises ToolServerError."""
        server = config_from_fields(
            self._name.text(), self._place.text(), self._pairs.toPlainText()
        )
        original = self._pasted[0] if self._pasted else self._server
        if original is None:
            return server
        return replace(
            server,
            cwd=original.cwd,
            enabled=original.enabled,
            disabled_tools=original.disabled_tools,
            extra=original.extra,
        )
