"""What each server last listed, on disk, so that a model can be told before the server runs."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any

from app.config import json_file
from app.services.mcp.config import ServerConfig
from app.services.mcp.tool_list import ToolList


class ToolListCache:
    """One file. What cannot be read is not there: it can be made again."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self, server: ServerConfig) -> ToolList | None:
        """What ``server`` listed when it was declared as it is now."""
        try:
            kept = self._stored()[server.name]
            return ToolList.from_json(kept) if kept["of"] == _fingerprint(server) else None
        except (KeyError, TypeError):
            return None

    def store(self, server: ServerConfig, tool_list: ToolList) -> None:
        stored = self._stored()
        stored[server.name] = {"of": _fingerprint(server), **tool_list.to_json()}
        self._write(stored)

    def prune(self, names: set[str]) -> None:
        """Forget the servers that are gone."""
        stored = self._stored()
        if set(stored) - names:
            self._write({name: kept for name, kept in stored.items() if name in names})

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return stored if isinstance(stored, dict) else {}

    def _write(self, stored: dict[str, Any]) -> None:
        with contextlib.suppress(OSError):
            json_file.write(self._file, stored)


def _fingerprint(server: ServerConfig) -> str:
    """Of what is run or asked, not of whether it is switched on."""
    told = {**server.to_json(), "disabled": None}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
