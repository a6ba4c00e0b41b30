"""Finds tool servers in the configuration files of other applications, for import."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.config import json_file
from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp import config_parser
from app.services.mcp.config import ServerConfig, parse_server

SIZE_LIMIT = 4_000_000
"""Bytes of a file that is read: some applications also keep their history in it."""


@dataclass(frozen=True, slots=True)
class ImportSource:
    """The servers in one application's file, or why it could not be read."""

    application: str
    file: Path
    servers: tuple[ServerConfig, ...] = ()
    problem: str = ""


def config_files(system: str, home: Path, environment: Mapping[str, str]) -> list[tuple[str, Path]]:
    """The files of known applications on ``system`` (as ``sys.platform``), existing or not."""
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
    """Read the existing files; those without servers are left out."""
    if candidates is None:
        candidates = config_files(sys.platform, Path.home(), os.environ)
    sources = [_read(application, file) for application, file in candidates]
    return [source for source in sources if source.servers or source.problem]


def _read(application: str, file: Path) -> ImportSource:
    try:
        if not file.is_file() or file.stat().st_size > SIZE_LIMIT:
            return ImportSource(application, file)
        text = json_file.decode(file.read_bytes())
    except (OSError, ValueError):
        text = sentence(
            "Couldn't read the file of {application}: {file}", application=application, file=file
        )
        return ImportSource(application, file, problem=text)
    if not any(f'"{group}"' in text for group in config_parser.GROUPS):
        return ImportSource(application, file)  # settings without servers
    servers, errors = [], []
    try:
        for name, entry in config_parser.parse_entries(text).items():
            try:
                servers.append(parse_server(name, entry))
            except ToolServerError as error:  # the others may be usable
                errors.append(error)
    except ToolServerError as error:
        errors.append(error)
    problems = [
        sentence("{application}: {error}", application=application, error=e) for e in errors
    ]
    return ImportSource(application, file, tuple(servers), problems[0] if problems else "")
