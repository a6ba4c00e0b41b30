"""The settings and the tools of the session."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.ports import ToolSpec
from app.engine.tools.registry import Tool
from app.gui.settings.settings_controller import SettingsController
from app.gui.settings.tool_permissions import ToolPermissionRow
from app.services.mcp.client import ServerStatus
from tests.gui.recorded_session import RecordedSession


async def nothing(arguments: dict) -> str:
    return ""


def tool(name: str, **more: object) -> Tool:
    return Tool(ToolSpec(name, "Does it.", {"type": "object"}), nothing, **more)


async def test_the_tools_of_the_session_are_shown_and_can_be_forbidden(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    window, session = QWidget(), RecordedSession()
    qtbot.addWidget(window)
    timer, registry = tool("set_timer", asks=False), session.pipeline.tool_registry
    registry.offer("built in", [timer])
    controller = SettingsController(window)
    controller.session = session  # type: ignore[assignment]
    controller.open(Settings())
    dialog = controller.dialog
    assert dialog is not None
    dialog.pages.show_page("Tools")
    (row,) = dialog.findChildren(ToolPermissionRow)
    qtbot.keyClick(row.control, Qt.Key.Key_End)
    assert session.rules.decision(timer) is False
    assert registry.specs(session.rules.offers) == []
    registry.offer("Git", [tool("git__commit", origin="Git")])
    session.tool_sources[0]._notify(ServerStatus("Git", "ready"))
    rows = dialog.findChildren(ToolPermissionRow)
    assert [row.title for row in rows] == ["Set a timer", "Commit · Git"]
    dialog.close()
    await controller.stop()
