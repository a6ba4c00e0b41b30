"""The dialog of the tool servers: a card for each, and ways to add more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.kit.controls import Button
from app.gui.kit.dialogs import FormDialog, Question, open_dialog, scroll_area
from app.gui.kit.forms import wrapped
from app.gui.kit.layouts import AdaptiveRow, vbox
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import translated
from app.gui.tools.tool_server_card import ToolServerCard
from app.gui.tools.tool_server_form import ToolServerForm
from app.gui.tools.tool_server_import import ToolServerImport
from app.gui.tools.tool_server_question import ToolServerQuestion

if TYPE_CHECKING:
    from app.services.mcp.client import ServerStatus
    from app.services.mcp.config import ServerConfig
    from app.services.mcp.importers import ImportSource
    from app.services.mcp.servers import ConnectionTest


class ToolServersDialog(FormDialog):
    """Show it with ``open()``; changes are saved at once. Requests are signals, answered by the
    ``show_…`` methods."""

    saved = Signal(list)
    """All servers, changed by the user (``ServerConfig``)."""
    testRequested = Signal(object)
    """Test this server; answer with ``show_trial``."""
    importRequested = Signal()
    """Look for the servers of other applications; answer with ``show_importable``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("toolServers", self.tr("Tool servers"), parent)
        self.cards: dict[str, ToolServerCard] = {}
        self._allowed: list[ServerConfig] = []
        """The servers that have run or may run, as they were then."""
        intro = wrapped(
            self.tr(
                "Programs and web addresses that give the model more tools (Model Context "
                "Protocol). A program runs with your rights, and its answers go to the model. "
                "Add only what you trust."
            ),
            "muted",
        )
        self._problem = wrapped("", "problem")
        self._problem.hide()
        self._empty = wrapped(
            self.tr("No tool servers yet. A server's documentation usually says what to add here.")
        )
        self._list = vbox(spacing=SPACE + SPACE // 2)
        page = QWidget()
        parts = (self.heading(), intro, self._problem, self._empty, self._list, None)
        margins = (2 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        vbox(*parts, parent=page, spacing=2 * SPACE, margins=margins)
        vbox((scroll_area(page), 1), self._button_row(), parent=self, spacing=0)
        self.setMinimumSize(360, 320)
        self.resize(560, 560)

    def show_servers(
        self, servers: Sequence[ServerConfig], statuses: Sequence[ServerStatus]
    ) -> None:
        """Show these servers and the status of each. The cards of those that were shown before stay
        where they are: one that moved would get the next click."""
        earlier, self.cards = self.cards, {}
        for place, (server, status) in enumerate(zip(servers, statuses, strict=True)):
            if server.enabled or status.tool_list is not None:
                self._allowed.append(server)
            card = earlier.pop(server.name, None)
            if card is not None and card.server.runs_like(server):
                card.show_server(server, status)
                self.cards[server.name] = card
            else:
                if card is not None:
                    self._remove_card(card)
                card = self._add_card(ToolServerCard(server, status))
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
        for card in earlier.values():
            self._remove_card(card)
        self._empty.setVisible(not self.cards)
        if self.cards:  # Tab goes through the cards from top to bottom, then to the buttons below
            *_, last = self.cards[servers[-1].name].findChildren(QPushButton)
            for before, after in pairwise([last, *self._buttons]):
                self.setTabOrder(before, after)

    def show_status(self, status: ServerStatus) -> None:
        if card := self.cards.get(status.name):
            card.show_status(status)

    def show_trial(self, name: str, trial: ConnectionTest) -> None:
        if card := self.cards.get(name):
            card.show_trial(trial)

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(translated(sentence))
        self._problem.setVisible(bool(sentence))

    def show_importable(self, found: Sequence[ImportSource]) -> None:
        """Let the user choose from the servers of other applications."""
        dialog = ToolServerImport(found, set(self.cards), self)
        dialog.chosen.connect(lambda servers: self._replace("", servers))
        open_dialog(dialog)

    def _button_row(self) -> AdaptiveRow:
        add = Button(self.tr("Add…"), lambda: self._open_form(None))
        take_over = Button(self.tr("Import…"), self.importRequested.emit)
        close = self.close_button()
        self._buttons = [add, take_over, close]
        return AdaptiveRow(add, take_over, None, close, margins=2 * SPACE)

    def _remove_card(self, card: ToolServerCard) -> None:
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _add_card(self, card: ToolServerCard) -> ToolServerCard:
        name = card.server.name
        card.toggled.connect(lambda on: self._replace(name, [replace(card.server, enabled=on)]))
        card.testRequested.connect(lambda: self._test(card))
        card.editRequested.connect(lambda: self._open_form(card.server))
        card.removeRequested.connect(lambda: self._confirm_removal(name))
        card.tool_toggled.connect(lambda tool, on: self._switch_tool(card, tool, on))
        self.cards[name] = card
        return card

    def _switch_tool(self, card: ToolServerCard, tool: str, on: bool) -> None:
        disabled = (
            {*card.server.disabled_tools} - {tool} if on else {*card.server.disabled_tools, tool}
        )
        self._replace(card.server.name, [card.server.offering(disabled)])

    def _test(self, card: ToolServerCard) -> None:
        def test() -> None:
            card.show_testing()
            self.testRequested.emit(card.server)

        self._when_allowed([card.server], test)

    def _open_form(self, server: ServerConfig | None) -> None:
        """Edit ``server``; None: add a new one."""
        name = server.name if server else ""
        form = ToolServerForm(server, set(self.cards) - {name}, self)
        form.saved.connect(lambda servers: self._replace(name, servers))
        open_dialog(form)

    def _confirm_removal(self, name: str) -> None:
        question = Question(
            "removeToolServer",
            self.tr("Remove the tool server {name}?").format(name=name),
            self.tr("Its settings and keys are deleted."),
            self.tr("Remove"),
            lambda: self._replace(name, []),
            self,
        )
        open_dialog(question)

    def _replace(self, name: str, others: list[ServerConfig]) -> None:
        """Save the servers with ``others`` in place of ``name``; at the end if that is "". A server
        that the user does not allow to run is saved switched off."""

        def save(added: list[ServerConfig]) -> None:
            servers = [card.server for card in self.cards.values()]
            place = list(self.cards).index(name) if name else len(servers)
            if [server.name for server in added] == [name]:
                self.cards[name].server = added[0]  # the next change may come before it is saved
            self.saved.emit([*servers[:place], *added, *servers[place + 1 :]])

        self._when_allowed(
            [server for server in others if server.enabled],
            lambda: save(others),
            lambda: save([self._switched_off(server) for server in others]),
        )

    def _when_allowed(
        self,
        servers: list[ServerConfig],
        action: Callable[[], None],
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        """Do ``action``, after a question if one of ``servers`` has not been allowed to run."""
        new = [server for server in servers if not self._may_run(server)]
        if not new:
            action()
            return

        def allow() -> None:
            self._allowed += new
            action()

        question = ToolServerQuestion(new, self)
        question.allowed.connect(allow)
        question.rejected.connect(otherwise)
        open_dialog(question)

    def _may_run(self, server: ServerConfig) -> bool:
        return any(map(server.runs_like, self._allowed))

    def _switched_off(self, server: ServerConfig) -> ServerConfig:
        return server if self._may_run(server) else replace(server, enabled=False)
