"""Connects the dialog of the tool servers with the servers of the session."""

from __future__ import annotations

import asyncio
import shlex
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.errors import ToolServerError
from app.gui.kit.controller import DialogController, showing_problem
from app.messages import sentence

if TYPE_CHECKING:
    from app.gui.tools.tool_servers_dialog import ToolServersDialog
    from app.services.mcp.config import ServerConfig
    from app.services.mcp.servers import ToolServers


class ToolServersController(DialogController):
    """Opens the dialog over a window and connects it with ``servers``."""

    dialog: ToolServersDialog | None

    def open(self, servers: ToolServers, over: QWidget) -> None:
        """Show the dialog, or bring the open one to the front."""
        if self._raise_dialog():
            return
        from app.gui.tools.tool_servers_dialog import ToolServersDialog

        dialog = ToolServersDialog(over)
        dialog.show_servers(servers.configs(), servers.statuses())
        unsubscribe = servers.subscribe(dialog.show_status)
        dialog.saved.connect(lambda configs: self._tasks.start(self._save(servers, configs)))
        dialog.testRequested.connect(lambda config: self._tasks.start(self._test(servers, config)))
        dialog.importRequested.connect(lambda: self._tasks.start(self._find_importable()))
        dialog.finished.connect(unsubscribe)
        self._open_dialog(dialog)

    async def _save(self, servers: ToolServers, configs: list[ServerConfig]) -> None:
        problems = [""]
        try:
            with showing_problem(problems.append):
                await servers.save(configs)
        finally:
            if self.dialog is not None:
                self.dialog.show_servers(servers.configs(), servers.statuses())
                self.dialog.show_problem(problems[-1])

    async def _test(self, servers: ToolServers, config: ServerConfig) -> None:
        from app.services.mcp.servers import ConnectionTest

        def show(trial: ConnectionTest) -> None:
            if self.dialog is not None:
                self.dialog.show_trial(config.name, trial)

        with showing_problem(lambda problem: show(ConnectionTest(None, problem, ""))):
            show(await servers.test_connection(config))

    async def _find_importable(self) -> None:
        from app.services.mcp import importers

        found = await asyncio.to_thread(importers.find_servers)
        if self.dialog is not None:
            self.dialog.show_importable(found)


def parse_configs(text: str) -> list[ServerConfig]:
    """The servers in what a user pastes: JSON, an address or a command line.

    Raises ToolServerError.
    """
    from app.services.mcp.config_parser import parse_servers

    return parse_servers(text)


def variables_of(server: ServerConfig) -> list[str]:
    """The variables of Repartee's environment that ``server`` refers to."""
    from app.services.mcp.config import variables_of

    return variables_of(server)


def is_address(place: str) -> bool:
    """Whether ``place`` is a web address, and not a command line."""
    return place.strip().startswith(("http://", "https://"))


def config_from_fields(name: str, place: str, pairs: str) -> ServerConfig:
    """The server at ``place``, an address or a command line.

    ``pairs`` has one header ("Name: value") or environment variable ("NAME=value") per line. Raises
    ToolServerError.
    """
    from app.services.mcp.config import parse_server

    if is_address(place):
        return parse_server(name, {"url": place.strip(), "headers": _parse_pairs(pairs, ":")})
    env = _parse_pairs(pairs, "=")
    try:
        command, *args = shlex.split(place) or [""]
    except ValueError as error:
        raise ToolServerError(
            sentence("The command is missing a closing quotation mark.")
        ) from error
    return parse_server(name, {"command": command, "args": args, "env": env})


def _parse_pairs(text: str, between: str) -> dict[str, str]:
    pairs = {}
    for line in filter(str.strip, text.splitlines()):
        name, found, value = line.partition(between)
        if not (found and name.strip()):
            raise ToolServerError(
                sentence("Enter each line as a name, {between}, and a value.", between=between)
            )
        pairs[name.strip()] = value.strip()
    return pairs
