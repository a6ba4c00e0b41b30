"""The file in which the user's tool servers are declared: ``mcp.json`` in the configuration
folder, readable by its owner only, because servers are given keys in it."""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.config import json_file
from app.config.paths import config_folder
from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp import config_parser
from app.services.mcp.config import ServerConfig


def file() -> Path:
    return config_folder() / "mcp.json"


def load() -> list[ServerConfig]:
    """The declared servers; none where there is no file. Raises ToolServerError."""
    try:
        text = file().read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        raise ToolServerError(
            sentence(
                "The tool servers in {file} cannot be read; mend the file or move it away.",
                file=file(),
            )
        ) from error
    if not text.strip():
        return []
    try:
        return config_parser.parse_servers(text)
    except ToolServerError as error:
        raise ToolServerError(
            sentence("The tool servers in {file} are left out: {error}", file=file(), error=error)
        ) from error


def save(servers: list[ServerConfig]) -> None:
    """Replace the file in one step; one that cannot be read is kept as ``mcp.json.bad``.

    Raises ToolServerError.
    """
    _keep_unreadable(file())
    try:
        json_file.write(file(), config_parser.to_json(servers))
    except OSError as error:
        raise ToolServerError(
            sentence("The tool servers could not be saved: {reason}.", reason=error.strerror)
        ) from error


def _keep_unreadable(target: Path) -> None:
    try:
        load()
    except ToolServerError:
        with contextlib.suppress(OSError):
            target.replace(target.with_name(f"{target.name}.bad"))
