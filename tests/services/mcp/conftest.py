from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.mcp.config import ServerConfig
from tests import tool_servers
from tests.tool_servers import Notes


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every folder of Repartee, new for each test."""
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def notes(tmp_path: Path) -> Notes:
    return Notes(tmp_path / "notes.txt")


@pytest.fixture
def polite(notes: Notes) -> ServerConfig:
    return tool_servers.polite(notes)


@pytest.fixture
def plain(notes: Notes) -> ServerConfig:
    return tool_servers.plain(notes)


@pytest.fixture
def web(notes: Notes) -> Iterator[ServerConfig]:
    with tool_servers.web(notes) as server:
        yield server
