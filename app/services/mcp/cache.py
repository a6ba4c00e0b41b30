"""The tools that each server last listed, so that the model knows of them before a server runs."""

from __future__ import annotations

import contextlib
import hashlib
import json
import threading
from pathlib import Path
from typing import Any

from app.config import json_file
from app.services.mcp.config import ServerConfig
from app.services.mcp.tool_list import ToolList


class ToolListCache:
    """A JSON file, read once by ``load``; what is put here is known at once, and after the next
    start if ``save`` has written it. ``load`` and ``save`` block: call them in a thread.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._entries: dict[str, Any] = {}  # replaced, never changed: ``save`` is in a thread
        self._saving = threading.Lock()

    def load(self) -> None:
        """Read the file. One that is missing or damaged counts as empty."""
        with contextlib.suppress(OSError, ValueError, RecursionError):
            entries = json.loads(self._file.read_text(encoding="utf-8"))
            if isinstance(entries, dict):
                self._entries = entries

    def save(self) -> None:
        """Write the file. If that fails, the servers are asked again after the next start."""
        with self._saving, contextlib.suppress(OSError):
            json_file.write(self._file, self._entries)

    def get(self, server: ServerConfig) -> ToolList | None:
        """What ``server`` listed when its configuration was the same."""
        try:
            entry = self._entries[server.name]
            return ToolList.from_json(entry) if entry["of"] == _fingerprint(server) else None
        except (KeyError, TypeError):
            return None

    def put(self, server: ServerConfig, tool_list: ToolList) -> None:
        entry = {"of": _fingerprint(server), **tool_list.to_json()}
        self._entries = {**self._entries, server.name: entry}

    def prune(self, names: set[str]) -> bool:
        """Forget all servers but ``names``; return whether that removed any."""
        removed = set(self._entries) - names
        self._entries = {name: entry for name, entry in self._entries.items() if name in names}
        return bool(removed)


def _fingerprint(server: ServerConfig) -> str:
    """A hash of the configuration, except for whether the server and its tools are enabled."""
    config = {**server.to_json(), "disabled": None}
    config.pop("disabledTools", None)
    return hashlib.sha256(json.dumps(config, sort_keys=True).encode()).hexdigest()
