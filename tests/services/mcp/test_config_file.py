from __future__ import annotations

import json
import stat
import sys

import pytest

from app.errors import ToolServerError
from app.services.mcp import config_file
from app.services.mcp.config import ServerConfig

SERVERS = [
    ServerConfig("notes", "notes", env={"KEY": "secret"}),
    ServerConfig("web", url="https://x/mcp"),
]


def test_what_is_saved_is_loaded() -> None:
    assert config_file.load() == []
    config_file.save(SERVERS)
    assert config_file.load() == SERVERS
    config_file.save(SERVERS[:1])
    assert config_file.load() == SERVERS[:1]
    assert [file.name for file in config_file.file().parent.iterdir()] == ["mcp.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")
def test_the_file_is_for_its_owner_only() -> None:
    config_file.file().write_text("{}")
    config_file.file().chmod(0o644)
    config_file.save(SERVERS)
    assert stat.S_IMODE(config_file.file().stat().st_mode) == 0o600


def test_the_file_has_the_shape_that_other_applications_read() -> None:
    config_file.save(SERVERS)
    assert json.loads(config_file.file().read_text()) == {
        "mcpServers": {
            "notes": {"command": "notes", "env": {"KEY": "secret"}},
            "web": {"url": "https://x/mcp"},
        }
    }


@pytest.mark.parametrize(
    "content", [b"\xff\xfe{", b"\x89PNG\r\n", b"notes", b"{", b'{"mcpServers": {"a": {}}}']
)
def test_a_file_that_cannot_be_used_is_named_and_left_alone(content: bytes) -> None:
    config_file.file().write_bytes(content)
    with pytest.raises(ToolServerError, match=r"mcp\.json"):
        config_file.load()
    assert config_file.file().read_bytes() == content


def test_a_file_that_cannot_be_read_is_kept_when_another_takes_its_place() -> None:
    config_file.file().write_text('{"mcpServers": {"mine": {"command": "x"},}')
    config_file.save(SERVERS)
    assert config_file.load() == SERVERS
    kept = config_file.file().with_name("mcp.json.bad")
    assert kept.read_text() == '{"mcpServers": {"mine": {"command": "x"},}'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_file_declares_nothing(text: str, encoding: str) -> None:
    config_file.file().write_bytes(text.encode(encoding))
    assert config_file.load() == []


def test_a_full_disk_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    config_file.save(SERVERS)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ToolServerError, match="No space left on device"):
        config_file.save([])
    assert config_file.load() == SERVERS
    assert [file.name for file in config_file.file().parent.iterdir()] == ["mcp.json"]
