"""Converts between the tools and results of a server and those of the engine (pure)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from app.engine.contracts.ports import ToolSpec
from app.engine.contracts.tools import ToolResult
from app.engine.tools.registry import Tool, truncate_middle
from app.services.mcp.tool_list import ListedTool

if TYPE_CHECKING:
    from mcp_types import CallToolResult, ContentBlock

CALL_TIMEOUT_S = 120.0
"""For one call, including the start of its server. The user hears that it takes long and can
cancel it."""

NAME_LIMIT = 64
PREFIX_LIMIT = 24
EMPTY_RESULT = "Done; there is nothing to tell."

Call = Callable[[str, dict[str, Any]], Coroutine[Any, Any, ToolResult]]


def tool_prefixes(servers: Iterable[str]) -> dict[str, str]:
    """A prefix for the names of each server's tools; no two servers share one."""
    prefixes: dict[str, str] = {}
    for server in servers:
        plain = re.sub(r"_+", "_", _plain(server))[:PREFIX_LIMIT].strip("_").lower() or "server"
        prefix, number = plain, 1
        while prefix in prefixes.values():
            number += 1
            prefix = f"{plain}{number}"
        prefixes[server] = prefix
    return prefixes


def adapt_tools(
    prefix: str, tools: Iterable[ListedTool], call: Call, server: str = "", program: str = ""
) -> list[Tool]:
    """The tools of ``server`` under unique names of ``[a-zA-Z0-9_-]{1,64}``, which all providers
    accept; ``call`` gets the server's own name, and ``program`` is a hash of what runs them. Each
    asks for permission: that a tool is read-only is only the server's claim.
    """
    adapted: dict[str, Tool] = {}
    for tool in tools:
        name = f"{prefix}__{_plain(tool.name)}"
        if len(name) > NAME_LIMIT or name in adapted:  # equal but for replaced characters
            digest = hashlib.sha256(tool.name.encode(errors="replace")).hexdigest()[:8]
            name = f"{name[: NAME_LIMIT - 9]}_{digest}"
        adapted[name] = Tool(
            ToolSpec(name, tool.description or tool.title, tool.parameters),
            partial(call, tool.name),
            timeout_s=CALL_TIMEOUT_S,
            spoken_as=_spoken(tool),
            read_only=tool.read_only,
            origin=server,
            program=program,
        )
    return list(adapted.values())


def _plain(name: str) -> str:
    return re.sub(r"[^a-zA-Z0-9_-]", "_", name)


def _spoken(tool: ListedTool) -> str:
    """A few words that complete "Still working on …"."""
    words = re.findall(r"[^\W_]+", tool.title or tool.name)
    return truncate_middle(" ".join(words[:5]), 40).lower()


def to_result(result: CallToolResult) -> ToolResult:
    """Text as it is, and a description of everything else; structured content if there is no
    text."""
    parts = [_describe(block) for block in result.content]
    structured = result.structured_content
    if structured is not None and not any(block.type == "text" for block in result.content):
        parts.append(json.dumps(structured, ensure_ascii=False))
    text = "\n".join(part for part in parts if part) or EMPTY_RESULT
    return ToolResult("error" if result.is_error else "ok", text)


def _describe(block: ContentBlock) -> str:
    match block.type:
        case "text":
            return block.text
        case "image" | "audio":
            kind = "an image" if block.type == "image" else "a sound"
            return f"[{kind}, {block.mime_type}, {_size(block.data)}]"
        case "resource_link":
            return f"[a link to {block.title or block.name}: {block.uri}]"
        case "resource":
            resource = block.resource
            if hasattr(resource, "text"):
                return f"[{resource.uri}]\n{resource.text}"
            kind = resource.mime_type or "data"
            return f"[a file, {resource.uri}, {kind}, {_size(resource.blob)}]"


def _size(base64: str) -> str:
    size = len(base64) * 3 // 4
    return f"{size} bytes" if size < 1000 else f"{size / 1000:.0f} kB"
