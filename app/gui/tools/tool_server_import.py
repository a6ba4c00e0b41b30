"""Choice of the tool servers that other applications on this computer use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.gui.kit.controls import Button
from app.gui.kit.dialogs import FormDialog, scroll_area
from app.gui.kit.forms import plain_label, tooltip, wrapped
from app.gui.kit.layouts import hbox, mirrored, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated

if TYPE_CHECKING:
    from app.services.mcp.config import ServerConfig
    from app.services.mcp.importers import ImportSource


class ToolServerImport(FormDialog):
    """Nothing is selected at first; servers whose names are ``taken`` are disabled."""

    chosen = Signal(list)
    """The servers to add (``ServerConfig``)."""

    def __init__(
        self, found: Sequence[ImportSource], taken: set[str], parent: QWidget | None = None
    ) -> None:
        super().__init__("takeOver", self.tr("Import tool servers"), parent)
        self._taken = taken
        self._choices: list[tuple[QCheckBox, ServerConfig]] = []
        page = QWidget()
        self._list = vbox(parent=page, margins=(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE))
        self._list.addWidget(self.heading())
        if not found:
            self._add_note(self.tr("No tool servers found in other apps."))
        for one in found:
            heading = plain_label(one.application)
            heading.setProperty("look", "title")
            heading.setToolTip(tooltip(str(one.file)))
            self._list.addWidget(heading)
            for server in one.servers:
                self._add_choice(server)
            if one.problem:
                self._add_note(translated(one.problem))
            self._list.addSpacing(SPACE)
        self._list.addStretch(1)
        self._add = Button(self.tr("Add"), self._finish, look="primary", name="add")
        self._add.setDefault(True)
        row = hbox(None, self.cancel_button(), self._add, margins=2 * SPACE)
        vbox((scroll_area(page), 1), row, parent=self, spacing=0)
        self._enable_add()
        self.setMinimumSize(320, 260)
        self.resize(460, 420)

    def _add_note(self, text: str, indent: int = 0) -> None:
        note = wrapped(text, "muted")
        note.setContentsMargins(mirrored(indent, 0, 0, 0))
        self._list.addWidget(note)

    def _add_choice(self, server: ServerConfig) -> None:
        is_taken = server.name in self._taken
        box = QCheckBox(server.name)
        box.setEnabled(not is_taken)
        box.toggled.connect(self._enable_add)
        self._choices.append((box, server))
        self._list.addWidget(box)
        self._add_note(self.tr("Already added") if is_taken else server.target, 3 * SPACE)

    def _selected(self) -> list[ServerConfig]:
        """One server per name: the first of those selected."""
        selected: dict[str, ServerConfig] = {}
        for box, server in self._choices:
            if box.isChecked():
                selected.setdefault(server.name, server)
        return list(selected.values())

    def _enable_add(self) -> None:
        self._add.setEnabled(bool(self._selected()))

    def _finish(self) -> None:
        servers = self._selected()
        self.accept()
        self.chosen.emit(servers)
