"""The tool servers: a list of cards, and ways to add more. What is changed here holds at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.forms import form_style, plain_label
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import words
from app.gui.tools.tool_server_card import ToolServerCard
from app.gui.tools.tool_server_form import ToolServerForm
from app.gui.tools.tool_server_import import TakeOver
from app.services.mcp.client import ServerStatus
from app.services.mcp.config import ServerConfig
from app.services.mcp.importers import ImportSource
from app.services.mcp.servers import ConnectionTest


class ToolServersDialog(QDialog):
    """Show it with ``open()``. It asks by signals, and is told by ``show_…``."""

    saved = Signal(list)
    """The servers as the user wants them now (``ServerConfig``)."""
    testRequested = Signal(object)
    """Try this server out; answer by ``show_trial``."""
    takeOverRequested = Signal()
    """Look what other applications declare; answer by ``show_found``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolServers")
        self.setWindowTitle(self.tr("Tool servers"))
        self.cards: dict[str, ToolServerCard] = {}
        intro = plain_label(
            self.tr(
                "Programs and web addresses that give the model more tools, by the Model Context "
                "Protocol. A program runs with your rights, and its answers go to the model: add "
                "what you trust."
            )
        )
        intro.setWordWrap(True)
        intro.setProperty("look", "muted")
        self._problem = plain_label("")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._empty = plain_label(
            self.tr(
                "There are none yet. Documentation of a server usually says what to paste here."
            )
        )
        self._empty.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE + SPACE // 2)
        column = QVBoxLayout()
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        for widget in (intro, self._problem, self._empty):
            column.addWidget(widget)
        column.addLayout(self._list)
        column.addStretch(1)
        self._lay_out(column)
        self.set_theme(theme_of(self))

    # --- what it is told ------------------------------------------------------------------------

    def show_servers(
        self, servers: Sequence[ServerConfig], statuses: Sequence[ServerStatus]
    ) -> None:
        """These are the servers now, in this order."""
        for card in self.cards.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for server, status in zip(servers, statuses, strict=True):
            card = ToolServerCard(server, status)
            name = server.name
            card.switched.connect(lambda on, name=name: self._switch(name, on))
            card.tested.connect(lambda name=name: self._test(name))
            card.edited.connect(lambda name=name: self._edit(name))
            card.removed.connect(lambda name=name: self._ask_to_remove(name))
            self.cards[name] = card
            self._list.addWidget(card)
        self._empty.setVisible(not self.cards)
        if self.cards:  # Tab goes through the cards as they stand, then to the buttons below
            *_, last = self.cards[servers[-1].name].findChildren(QPushButton)
            for one, following in pairwise([last, *self._buttons]):
                self.setTabOrder(one, following)

    def show_status(self, status: ServerStatus) -> None:
        if card := self.cards.get(status.name):
            card.show_status(status)

    def show_trial(self, name: str, trial: ConnectionTest) -> None:
        if card := self.cards.get(name):
            card.show_trial(trial)

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(words(sentence))
        self._problem.setVisible(bool(sentence))

    def show_found(self, found: Sequence[ImportSource]) -> None:
        """What other applications declare: let the user choose."""
        dialog = TakeOver(found, set(self.cards), self)
        dialog.chosen.connect(self._add)
        _open(dialog)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(form_style(theme))
        self._problem.setStyleSheet(f"QLabel {{ color: {theme.error}; }}")

    # --- building -------------------------------------------------------------------------------

    def _lay_out(self, column: QVBoxLayout) -> None:
        page = QWidget()
        page.setLayout(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        self._buttons: list[QPushButton] = []
        role = QDialogButtonBox.ButtonRole.ActionRole
        doings: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Add…"), self._ask_for_new),
            (self.tr("Take over…"), self.takeOverRequested.emit),
        )
        for title, doing in doings:
            button = QPushButton(title)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _, doing=doing: doing())
            buttons.addButton(button, role)
            self._buttons.append(button)
        self._buttons.append(close)
        buttons.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(buttons)
        self.setMinimumSize(360, 320)
        self.resize(560, 560)

    # --- doing ----------------------------------------------------------------------------------

    def _servers(self) -> list[ServerConfig]:
        return [card.server for card in self.cards.values()]

    def _switch(self, name: str, on: bool) -> None:
        servers = self._servers()
        self.saved.emit([replace(one, enabled=on) if one.name == name else one for one in servers])

    def _test(self, name: str) -> None:
        self.cards[name].test_begins()
        self.testRequested.emit(self.cards[name].server)

    def _ask_for_new(self) -> None:
        form = ToolServerForm(None, set(self.cards), self)
        form.declared.connect(self._add)
        _open(form)

    def _edit(self, name: str) -> None:
        form = ToolServerForm(self.cards[name].server, set(self.cards) - {name}, self)
        form.declared.connect(lambda servers: self._replace(name, servers))
        _open(form)

    def _ask_to_remove(self, name: str) -> None:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove the tool server {name}?").format(name=name))
        box.setInformativeText(self.tr("What was declared of it, keys included, is forgotten."))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self._replace(name, []))
        _open(box)

    def _add(self, servers: list[ServerConfig]) -> None:
        self.saved.emit([*self._servers(), *servers])

    def _replace(self, name: str, others: list[ServerConfig]) -> None:
        """Put ``others`` in the place of the server ``name``."""
        before = self._servers()
        place = [server.name for server in before].index(name)
        self.saved.emit([*before[:place], *others, *before[place + 1 :]])


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
