"""Listed tools as the engine's tools: names that providers take, and how a call is made (pure)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from app.engine.contracts.ports import ToolSpec
from app.engine.contracts.tools import ToolResult
from app.engine.tools.registry import Tool, shortened
from app.services.mcp.tool_list import ListedTool

CALL_TIMEOUT_S = 120.0
"""For one call, and for its server to start. The user can stop it, and is told that it lasts."""

NAME_LIMIT = 64
PREFIX_LIMIT = 24

Call = Callable[[str, dict[str, Any]], Coroutine[Any, Any, ToolResult]]


def tool_prefixes(servers: Iterable[str]) -> dict[str, str]:
    """What the tools of each server begin with; no two servers share it."""
    found: dict[str, str] = {}
    for server in servers:
        plain = re.sub(r"_+", "_", _plain(server))[:PREFIX_LIMIT].strip("_").lower() or "server"
        prefix, number = plain, 1
        while prefix in found.values():
            number += 1
            prefix = f"{plain}{number}"
        found[server] = prefix
    return found


def adapt_tools(
    prefix: str, tools: Iterable[ListedTool], call: Call, server: str = ""
) -> list[Tool]:
    """The tools of ``server`` under names of ``[a-zA-Z0-9_-]{1,64}``, each once; ``call`` gets the
    server's own name for it. The user is asked before each: that one only reads is its word."""
    found: dict[str, Tool] = {}
    for tool in tools:
        name = _name(prefix, tool.name)
        if name in found:  # only its odd characters told them apart
            name = _cut(name, tool.name)
        found[name] = Tool(
            ToolSpec(name, tool.description or tool.title, tool.parameters),
            _caller(call, tool.name),
            timeout_s=CALL_TIMEOUT_S,
            spoken_as=_spoken(tool),
            read_only=tool.read_only,
            origin=server,
        )
    return list(found.values())


def _caller(call: Call, name: str) -> Callable[[dict[str, Any]], Coroutine[Any, Any, ToolResult]]:
    return lambda arguments: call(name, arguments)


def _name(prefix: str, name: str) -> str:
    full = f"{prefix}__{_plain(name)}"
    return full if len(full) <= NAME_LIMIT else _cut(full, name)


def _cut(full: str, name: str) -> str:
    """Short enough, and still its own: what was cut off lives on in a hash."""
    mark = hashlib.sha256(name.encode(errors="replace")).hexdigest()[:8]
    return f"{full[: NAME_LIMIT - 9]}_{mark}"


def _plain(name: str) -> str:
    return re.sub(r"[^a-zA-Z0-9_-]", "_", name)


def _spoken(tool: ListedTool) -> str:
    """Completes "Still working on …": a few words, whatever the server calls it."""
    words = re.findall(r"[^\W_]+", tool.title or tool.name)
    return shortened(" ".join(words[:5]), 40).lower()
