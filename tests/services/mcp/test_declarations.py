from __future__ import annotations

import json
import stat
import sys

import pytest

from app.errors import ToolServerError
from app.services.mcp import declarations
from app.services.mcp.declared import Declared

SERVERS = [Declared("notes", "notes", env={"KEY": "secret"}), Declared("web", url="https://x/mcp")]


def test_what_is_saved_is_loaded() -> None:
    assert declarations.load() == []
    declarations.save(SERVERS)
    assert declarations.load() == SERVERS
    declarations.save(SERVERS[:1])
    assert declarations.load() == SERVERS[:1]
    assert [file.name for file in declarations.file().parent.iterdir()] == ["mcp.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")
def test_the_file_is_for_its_owner_only() -> None:
    declarations.file().write_text("{}")
    declarations.file().chmod(0o644)
    declarations.save(SERVERS)
    assert stat.S_IMODE(declarations.file().stat().st_mode) == 0o600


def test_the_file_has_the_shape_that_other_applications_read() -> None:
    declarations.save(SERVERS)
    assert json.loads(declarations.file().read_text()) == {
        "mcpServers": {
            "notes": {"command": "notes", "env": {"KEY": "secret"}},
            "web": {"url": "https://x/mcp"},
        }
    }


@pytest.mark.parametrize("content", [b"\xff\xfe", b"{", b'{"mcpServers": {"a": {}}}'])
def test_a_file_that_cannot_be_used_is_named_and_left_alone(content: bytes) -> None:
    declarations.file().write_bytes(content)
    with pytest.raises(ToolServerError, match=r"mcp\.json"):
        declarations.load()
    assert declarations.file().read_bytes() == content


def test_a_file_that_cannot_be_read_is_kept_when_another_takes_its_place() -> None:
    declarations.file().write_text('{"mcpServers": {"mine": {"command": "x"},}')
    declarations.save(SERVERS)
    assert declarations.load() == SERVERS
    kept = declarations.file().with_name("mcp.json.bad")
    assert kept.read_text() == '{"mcpServers": {"mine": {"command": "x"},}'


def test_an_empty_file_declares_nothing() -> None:
    declarations.file().write_text(" \n")
    assert declarations.load() == []


def test_a_full_disk_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    declarations.save(SERVERS)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ToolServerError, match="No space left on device"):
        declarations.save([])
    assert declarations.load() == SERVERS
    assert [file.name for file in declarations.file().parent.iterdir()] == ["mcp.json"]
