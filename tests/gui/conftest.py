"""Fixtures of the window's tests, which draw offscreen unless QT_QPA_PLATFORM is set."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.gui.application import close_left_generators
from app.gui.kit.bridge import Bridge
from app.gui.kit.stylesheet import Appearance
from app.gui.shell.window import Window
from tests import fonts
from tests.gui.recorded_session import Clock, RecordedSession


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    fonts.set_application_font()
    return qapp


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new home for Repartee's folders, for each test."""
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def session() -> RecordedSession:
    return RecordedSession()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, session: RecordedSession, clock: Clock) -> Window:
    """The whole window, active, with the session attached."""
    bridge = Bridge()
    window = Window(bridge, Settings(), clock=clock)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    bridge.attach(session)
    return window


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """Qt's event loop as asyncio's."""
    # Otherwise closing a window quits Qt's loop for the tests that follow as well.
    qapp.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    hooks = sys.get_asyncgen_hooks()
    close_left_generators(loop)
    yield loop
    gc.collect()  # here, or else it may happen in a tool's thread in the next test
    for _ in range(0 if loop.is_closed() else 10):  # a closed generator may leave another open
        loop.run_until_complete(asyncio.sleep(0))
    sys.set_asyncgen_hooks(*hooks)
    loop.close()
    asyncio.set_event_loop(None)


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    """One for the whole application."""
    return Appearance(qapp, "light")


@pytest.fixture(autouse=True)
def light(appearance: Appearance) -> None:
    """Start each test in the light theme, whatever the desktop's is."""
    appearance.choose("light")
