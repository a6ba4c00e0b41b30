"""Behind the tool servers' dialog: what it shows is the session's, and what it asks is done."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.errors import ToolServerError
from app.gui.kit.theme import Theme

if TYPE_CHECKING:
    from app.gui.tools.tool_servers_dialog import ToolServersDialog
    from app.services.mcp.config import ServerConfig
    from app.services.mcp.servers import ToolServers


class ToolServersController(QObject):
    """Opens the dialog over a window and connects it with ``servers``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: ToolServersDialog | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def open(self, servers: ToolServers, over: QWidget) -> None:
        """Show the dialog, or bring the one that is open to the front."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        from app.gui.tools.tool_servers_dialog import ToolServersDialog

        self.dialog = dialog = ToolServersDialog(over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_servers(servers.configs(), servers.statuses())
        leave = servers.subscribe(dialog.show_status)
        dialog.saved.connect(lambda wanted: self._do(self._save(servers, wanted)))
        dialog.testRequested.connect(lambda server: self._do(self._test(servers, server)))
        dialog.takeOverRequested.connect(lambda: self._do(self._look_elsewhere()))
        dialog.finished.connect(leave)
        dialog.finished.connect(self._forget)
        dialog.open()

    def set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def _forget(self) -> None:
        self.dialog = None

    async def _save(self, servers: ToolServers, wanted: list[ServerConfig]) -> None:
        problem = ""
        try:
            await servers.save(wanted)
        except ToolServerError as error:
            problem = str(error)
        if self.dialog is not None:
            self.dialog.show_servers(servers.configs(), servers.statuses())
            self.dialog.show_problem(problem)

    async def _test(self, servers: ToolServers, server: ServerConfig) -> None:
        trial = await servers.test_connection(server)
        if self.dialog is not None:
            self.dialog.show_trial(server.name, trial)

    async def _look_elsewhere(self) -> None:
        from app.services.mcp import importers

        found = await asyncio.to_thread(importers.find_servers)
        if self.dialog is not None:
            self.dialog.show_found(found)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)  # the loop itself holds tasks only weakly
        task.add_done_callback(self._tasks.discard)
