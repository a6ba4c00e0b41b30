from __future__ import annotations

import json
import stat
import sys

import pytest

from app.errors import ToolServerError
from app.services.mcp import registry
from app.services.mcp.config import ServerConfig

SERVERS = [
    ServerConfig("notes", "notes", env={"KEY": "secret"}),
    ServerConfig("web", url="https://x/mcp"),
]


def test_what_is_saved_is_loaded() -> None:
    assert registry.load() == []
    registry.save(SERVERS)
    assert registry.load() == SERVERS
    registry.save(SERVERS[:1])
    assert registry.load() == SERVERS[:1]
    assert [file.name for file in registry.file().parent.iterdir()] == ["mcp.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")
def test_the_file_is_for_its_owner_only() -> None:
    registry.file().write_text("{}")
    registry.file().chmod(0o644)
    registry.save(SERVERS)
    assert stat.S_IMODE(registry.file().stat().st_mode) == 0o600


def test_the_file_has_the_shape_that_other_applications_read() -> None:
    registry.save(SERVERS)
    assert json.loads(registry.file().read_text()) == {
        "mcpServers": {
            "notes": {"command": "notes", "env": {"KEY": "secret"}},
            "web": {"url": "https://x/mcp"},
        }
    }


@pytest.mark.parametrize("content", [b"\xff\xfe", b"{", b'{"mcpServers": {"a": {}}}'])
def test_a_file_that_cannot_be_used_is_named_and_left_alone(content: bytes) -> None:
    registry.file().write_bytes(content)
    with pytest.raises(ToolServerError, match=r"mcp\.json"):
        registry.load()
    assert registry.file().read_bytes() == content


def test_a_file_that_cannot_be_read_is_kept_when_another_takes_its_place() -> None:
    registry.file().write_text('{"mcpServers": {"mine": {"command": "x"},}')
    registry.save(SERVERS)
    assert registry.load() == SERVERS
    kept = registry.file().with_name("mcp.json.bad")
    assert kept.read_text() == '{"mcpServers": {"mine": {"command": "x"},}'


def test_an_empty_file_declares_nothing() -> None:
    registry.file().write_text(" \n")
    assert registry.load() == []


def test_a_full_disk_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    registry.save(SERVERS)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ToolServerError, match="No space left on device"):
        registry.save([])
    assert registry.load() == SERVERS
    assert [file.name for file in registry.file().parent.iterdir()] == ["mcp.json"]
