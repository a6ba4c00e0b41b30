from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.services.mcp.config import ServerConfig
from app.services.mcp.importers import config_files, find_servers


@pytest.mark.parametrize(
    ("system", "environment", "claude", "code"),
    [
        ("linux", {}, ".config/Claude", ".config/Code/User/mcp.json"),
        ("linux", {"XDG_CONFIG_HOME": "/home/ada/cfg"}, "cfg/Claude", "cfg/Code/User/mcp.json"),
        (
            "darwin",
            {},
            "Library/Application Support/Claude",
            "Library/Application Support/Code/User/mcp.json",
        ),
        ("win32", {}, "AppData/Roaming/Claude", "AppData/Roaming/Code/User/mcp.json"),
        ("win32", {"APPDATA": "/home/ada/R"}, "R/Claude", "R/Code/User/mcp.json"),
    ],
)
def test_every_system_has_its_places(
    system: str, environment: dict[str, str], claude: str, code: str
) -> None:
    home = Path("/home/ada")
    files = [
        (name, str(file.relative_to(home)))
        for name, file in config_files(system, home, environment)
    ]
    assert ("Claude Desktop", f"{claude}/claude_desktop_config.json") in files
    assert ("VS Code", code) in files
    assert ("Cursor", ".cursor/mcp.json") in files
    assert ("Claude Code", ".claude.json") in files


def test_what_other_applications_declare_is_found(tmp_path: Path) -> None:
    claude, code, settings = (tmp_path / name for name in ("claude", "code", "settings"))
    claude.write_text('{"mcpServers": {"git": {"command": "uvx", "args": ["mcp-server-git"]}}}')
    code.write_text(
        '\ufeff{"servers": {"web": {"type": "http", "url": "https://x/mcp"}}, // mine\n}'
    )
    settings.write_text('{"editor.fontSize": 12}')
    config_files = [("Claude", claude), ("VS Code", code), ("VS Code", settings)]
    found = find_servers([*config_files, ("Cursor", tmp_path / "gone")])
    assert [(one.application, one.servers, one.problem) for one in found] == [
        ("Claude", (ServerConfig("git", "uvx", ("mcp-server-git",)),), ""),
        ("VS Code", (ServerConfig("web", url="https://x/mcp", extra={"type": "http"}),), ""),
    ]


def test_a_server_that_cannot_be_used_does_not_hide_the_others(tmp_path: Path) -> None:
    file = tmp_path / "mcp.json"
    servers = {"old": {"type": "sse", "url": "https://x/sse"}, "git": {"command": "git-mcp"}}
    file.write_text(json.dumps({"mcpServers": servers}))
    (found,) = find_servers([("Cursor", file)])
    assert [server.name for server in found.servers] == ["git"]
    assert found.problem.startswith("Cursor: The tool server old uses SSE, which isn't supported")


@pytest.mark.parametrize(
    "content",
    [
        b'{"mcpServers": ',
        b'{"mcpServers": 5}',
        '{"mcpServers": '.encode("utf-16"),
        '{"mcpServers": {}'.encode("utf-16")[:-1],
    ],
)
def test_a_damaged_file_is_told_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "mcp.json").write_bytes(content)
    (found,) = find_servers([("Cursor", tmp_path / "mcp.json")])
    assert found.servers == ()
    assert found.problem.startswith("Cursor")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"\xef\xbb\xbf"])
def test_an_empty_file_has_no_servers_and_no_problem(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "mcp.json").write_bytes(content)
    assert find_servers([("Cursor", tmp_path / "mcp.json")]) == []


def test_nothing_is_found_where_nothing_is() -> None:
    assert find_servers([("Cursor", Path("/no/such/file")), ("Folder", Path("/"))]) == []
