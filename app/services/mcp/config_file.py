"""The file of the user's tool servers: ``mcp.json`` in the configuration folder. Only its owner can
read it, because it contains keys."""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.config import json_file
from app.config.paths import config_folder
from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp import config_parser
from app.services.mcp.config import ServerConfig, parse_server


def file() -> Path:
    return config_folder() / "mcp.json"


def load() -> list[ServerConfig]:
    """The configured servers; none if there is no file. Raises ToolServerError."""
    try:
        text = json_file.decode(file().read_bytes())
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        raise ToolServerError(
            sentence(
                "Couldn't read the tool servers in {file}. Fix the file or move it to another "
                "folder.",
                file=file(),
            )
        ) from error
    if not text.strip():
        return []
    try:
        entries = config_parser.parse_entries(text)
        return [parse_server(name, entry) for name, entry in entries.items()]
    except ToolServerError as error:
        raise ToolServerError(
            sentence("Tool servers in {file} were skipped: {error}", file=file(), error=error)
        ) from error


def save(servers: list[ServerConfig]) -> None:
    """Replace the file atomically; one that cannot be read is renamed to ``mcp.json.bad``.

    Raises ToolServerError.
    """
    try:
        load()
    except ToolServerError:
        with contextlib.suppress(OSError):
            file().replace(file().with_name("mcp.json.bad"))
    try:
        json_file.write(file(), config_parser.to_json(servers))
    except OSError as error:
        raise ToolServerError(
            sentence("Couldn't save the tool servers: {reason}.", reason=error.strerror)
        ) from error
