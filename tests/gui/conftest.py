"""What the tests of the window share. Qt draws off the screen unless told otherwise."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.bridge import Bridge
from app.gui.stylesheet import Appearance
from app.gui.window import Window
from app.settings import Settings
from tests import fonts
from tests.gui.recorded_session import Clock, RecordedSession


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    fonts.set_application_font()
    return qapp


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every folder of Repartee, new for each test."""
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
    """Qt's own, for asyncio."""
    # Else a window that closes while it runs quits Qt after it: for ever, for the tests to come.
    qapp.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    loop.close()
    asyncio.set_event_loop(None)
    gc.collect()  # here, and not in the thread of a tool of the next test


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    """The application has one appearance, as it has one style."""
    return Appearance(qapp, "light")


@pytest.fixture(autouse=True)
def light(appearance: Appearance) -> None:
    """Tests begin in the light theme, whatever the desktop's is."""
    appearance.choose("light")
