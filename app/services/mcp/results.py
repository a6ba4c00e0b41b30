"""What a server gives back for a call, as text that a model reads (pure)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.engine.contracts.tools import ToolResult

if TYPE_CHECKING:
    from mcp_types import CallToolResult, ContentBlock

NOTHING = "Done; there is nothing to tell."


def to_result(given: CallToolResult) -> ToolResult:
    """Text as it is, everything else described; structured content where there is no text."""
    parts = [_told(block) for block in given.content]
    structured = given.structured_content
    if structured is not None and not any(block.type == "text" for block in given.content):
        parts.append(json.dumps(structured, ensure_ascii=False))
    text = "\n".join(part for part in parts if part) or NOTHING
    return ToolResult("error" if given.is_error else "ok", text)


def _told(block: ContentBlock) -> str:
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
