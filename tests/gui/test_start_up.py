"""The window is up before anything heavy is imported, and does nothing when nothing happens."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import ReplyDelta, ReplyFinished, TurnStarted, UserMessage
from app.gui.shell.window import Window
from tests.gui.recorded_session import RecordedSession, ended

HEAVY = (
    *("openai", "httpx2", "numpy", "soxr", "sounddevice", "piper", "onnxruntime", "onnx"),
    *("moonshine_voice", "babel", "pint", "hassil", "yaml", "keyring", "mcp"),
    # What opens at a click: together a sixth of what there is to import.
    *("app.services.mcp", "app.gui.tools.tool_servers_dialog", "app.gui.settings.settings_dialog"),
    *("app.gui.voices.voices_dialog", "app.engine.turn"),
)

SHOW = """
import sys
from app.cli.main import main
from app.gui import application

class Shown(application.Application):
    async def run(self, *, hidden=False):
        self.window.show()
        self.window.grab()
        print(*sorted(sys.modules))
        return True

application.Application = Shown
sys.exit(main([]))
"""


def test_nothing_heavy_is_imported_before_the_window_is_painted() -> None:
    shown = subprocess.run(
        [sys.executable, "-c", SHOW],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    imported = set(shown.stdout.split())
    assert "PySide6" in imported
    assert imported.isdisjoint(HEAVY), imported & set(HEAVY)


@pytest.mark.parametrize("turn", [None, 1])
def test_no_timer_runs_in_a_window_in_which_nothing_happens(
    qtbot: QtBot, window: Window, session: RecordedSession, turn: int | None
) -> None:
    if turn:
        session.publish(TurnStarted(turn=turn, source="typed"))
        session.publish(UserMessage(turn=turn, text="Hello"))
        session.publish(ReplyDelta(turn=turn, text="Hi."))
        session.publish(ReplyFinished(turn=turn, reason="stop"))
        session.publish(ended(turn, "Hi."))
    qtbot.waitUntil(lambda: not any(t.isActive() for t in window.findChildren(QTimer)))
