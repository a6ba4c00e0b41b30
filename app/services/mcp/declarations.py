"""The file in which the user's tool servers are declared: ``mcp.json`` in the configuration
folder, readable by its owner only, because servers are given keys in it."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from app.errors import ToolServerError
from app.paths import config_folder
from app.sentence import sentence
from app.services.mcp import reading
from app.services.mcp.declared import Declared


def file() -> Path:
    return config_folder() / "mcp.json"


def load() -> list[Declared]:
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
        return reading.read(text)
    except ToolServerError as error:
        raise ToolServerError(
            sentence("The tool servers in {file} are left out: {error}", file=file(), error=error)
        ) from error


def save(servers: list[Declared]) -> None:
    """Replace the file in one step; one that cannot be read is kept as ``mcp.json.bad``.

    Raises ToolServerError.
    """
    target = file()
    _keep_unreadable(target)
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(handle, "w", encoding="utf-8") as text:  # noqa: PTH123  (a handle, not a path)
            json.dump(reading.to_json(servers), text, indent=2, ensure_ascii=False)
            text.write("\n")
            text.flush()
            os.fsync(text.fileno())
        part.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise ToolServerError(
            sentence("The tool servers could not be saved: {reason}.", reason=error.strerror)
        ) from error


def _keep_unreadable(target: Path) -> None:
    try:
        load()
    except ToolServerError:
        with contextlib.suppress(OSError):
            target.replace(target.with_name(f"{target.name}.bad"))
