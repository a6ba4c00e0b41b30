"""The dialog of the tool servers, with real servers."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.engine.tools.registry import ToolRegistry
from app.gui.tools.tool_servers_controller import ToolServersController
from app.gui.tools.tool_servers_dialog import ToolServersDialog
from app.services.mcp import config_file
from app.services.mcp.servers import ToolServers
from tests.tool_servers import Notes, plain, rude


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(120):
        while not condition():  # noqa: ASYNC110  (it comes from another thread)
            await asyncio.sleep(0.01)


async def test_changes_in_the_dialog_apply_to_the_servers(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    servers, tool_registry = ToolServers(), ToolRegistry()
    await servers.open(tool_registry)
    controller = ToolServersController(window)
    controller.open(servers, window)
    dialog = controller.dialog
    assert isinstance(dialog, ToolServersDialog)
    dialog.saved.emit([plain(Notes(tmp_path / "notes.txt"))])
    await until(
        lambda: "plain" in dialog.cards and dialog.cards["plain"]._state_label.text() == "Running"
    )
    assert "plain__greet" in [spec.name for spec in tool_registry.specs()]
    assert [server.command for server in config_file.load()] == [sys.executable]
    dialog.testRequested.emit(plain(Notes(tmp_path / "trial.txt")))
    await until(lambda: "Works. 3 tools" in dialog.cards["plain"]._tools.text())
    dialog.saved.emit([rude("dead")])
    await until(
        lambda: "rude" in dialog.cards and "exit code 7" in dialog.cards["rude"]._problem.text()
    )
    assert tool_registry.specs() == []
    dialog.close()
    assert controller.dialog is None
    await controller.stop()
    await servers.close()
