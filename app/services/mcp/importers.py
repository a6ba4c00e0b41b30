"""Tool servers that other applications on this computer know of, to take over from there."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp import config_parser
from app.services.mcp.config import ServerConfig, parse_server

SIZE_LIMIT = 4_000_000
"""Bytes of a file that is worth reading: some keep their history beside their servers."""


@dataclass(frozen=True, slots=True)
class ImportSource:
    """What one application's file declares, or why it could not be read."""

    application: str
    file: Path
    servers: tuple[ServerConfig, ...] = ()
    problem: str = ""


def config_files(system: str, home: Path, environment: Mapping[str, str]) -> list[tuple[str, Path]]:
    """Where applications keep their servers, on ``system`` (``sys.platform``), there or not."""
    if system == "darwin":
        config = home / "Library" / "Application Support"
    elif system == "win32":
        config = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    else:
        config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    return [
        ("Claude Desktop", config / "Claude" / "claude_desktop_config.json"),
        ("Claude Code", home / ".claude.json"),
        ("Cursor", home / ".cursor" / "mcp.json"),
        ("VS Code", config / "Code" / "User" / "mcp.json"),
        ("VS Code", config / "Code" / "User" / "settings.json"),
        ("VS Code Insiders", config / "Code - Insiders" / "User" / "mcp.json"),
        ("VSCodium", config / "VSCodium" / "User" / "mcp.json"),
        ("Windsurf", home / ".codeium" / "windsurf" / "mcp_config.json"),
        ("Gemini CLI", home / ".gemini" / "settings.json"),
        ("LM Studio", home / ".lmstudio" / "mcp.json"),
    ]


def find_servers(candidates: list[tuple[str, Path]] | None = None) -> list[ImportSource]:
    """What is declared in the files that are there; files without servers are left out."""
    if candidates is None:
        candidates = config_files(sys.platform, Path.home(), os.environ)
    found = [_look(application, file) for application, file in candidates]
    return [one for one in found if one.servers or one.problem]


def _look(application: str, file: Path) -> ImportSource:
    try:
        if not file.is_file() or file.stat().st_size > SIZE_LIMIT:
            return ImportSource(application, file)
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, ValueError):
        return ImportSource(
            application,
            file,
            problem=sentence(
                "{application}'s file cannot be read: {file}", application=application, file=file
            ),
        )
    if not any(f'"{group}"' in text for group in config_parser.GROUPS):
        return ImportSource(application, file)  # its settings, and no servers among them
    servers, problem = [], ""
    try:
        for name, said in config_parser.parse_entries(text).items():
            try:
                servers.append(parse_server(name, said))
            except ToolServerError as error:  # the others may well be usable
                problem = problem or sentence(
                    "{application}: {error}", application=application, error=error
                )
    except ToolServerError as error:
        problem = sentence("{application}: {error}", application=application, error=error)
    return ImportSource(application, file, tuple(servers), problem)
