"""Tool servers that other applications declare, to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.controls import TickBox
from app.gui.kit.forms import form_style, plain_label
from app.gui.kit.stylesheet import margins, theme_of
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import words
from app.services.mcp.config import ServerConfig
from app.services.mcp.importers import ImportSource


class TakeOver(QDialog):
    """Nothing is chosen at first; a server whose name is ``taken`` cannot be."""

    chosen = Signal(list)
    """The servers to add (``ServerConfig``)."""

    def __init__(
        self, found: Sequence[ImportSource], taken: set[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("takeOver")
        self.setWindowTitle(self.tr("Take over tool servers"))
        self._choices: list[tuple[TickBox, ServerConfig]] = []
        column = QVBoxLayout()
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        column.setSpacing(SPACE)
        if not found:
            column.addWidget(_wrapped(self.tr("No other application here declares tool servers.")))
        for one in found:
            heading = plain_label(one.application)
            heading.setProperty("look", "title")
            heading.setToolTip(str(one.file))
            column.addWidget(heading)
            for server in one.servers:
                self._offer(column, server, taken)
            if one.problem:
                column.addWidget(_wrapped(words(one.problem)))
            column.addSpacing(SPACE)
        column.addStretch(1)
        self._lay_out(column)
        self.setStyleSheet(form_style(theme_of(self)))

    def _offer(self, column: QVBoxLayout, server: ServerConfig, taken: set[str]) -> None:
        box = TickBox()
        box.setText(server.name)
        box.setEnabled(server.name not in taken)
        box.toggled.connect(self._count)
        self._choices.append((box, server))
        column.addWidget(box)
        there = server.name in taken
        place = _wrapped(self.tr("It is here already.") if there else server.target)
        place.setContentsMargins(margins(3 * SPACE, 0, 0, 0))
        column.addWidget(place)

    def _lay_out(self, column: QVBoxLayout) -> None:
        page = QWidget()
        page.setLayout(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        self._ok = buttons.button(standard.Ok)
        self._ok.setText(self.tr("Add"))
        buttons.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addWidget(buttons)
        self._count()
        self.setMinimumSize(320, 260)
        self.resize(460, 420)

    def _ticked(self) -> list[ServerConfig]:
        """One server a name: the first that was ticked."""
        found: dict[str, ServerConfig] = {}
        for box, server in self._choices:
            if box.isChecked():
                found.setdefault(server.name, server)
        return list(found.values())

    def _count(self) -> None:
        self._ok.setEnabled(bool(self._ticked()))

    def _finish(self) -> None:
        servers = self._ticked()
        self.accept()
        self.chosen.emit(servers)


def _wrapped(text: str) -> QWidget:
    label = plain_label(text)
    label.setWordWrap(True)
    label.setProperty("look", "muted")
    return label
