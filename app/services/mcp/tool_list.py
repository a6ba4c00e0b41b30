"""Lists the tools of a server, within limits, without those that a model cannot be given."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from app.engine.tools.registry import truncate_middle

if TYPE_CHECKING:
    from mcp.client import Client
    from mcp_types import Tool

TOOLS_LIMIT = 100
"""Tools per server: providers accept 128 in all, and models choose badly among many."""

PAGES_LIMIT = 20
DESCRIPTION_LIMIT = 2_000
SCHEMA_LIMIT = 20_000
"""In characters; every request contains them."""


@dataclass(frozen=True, slots=True)
class ListedTool:
    """A tool as its server describes it, under the server's own name."""

    name: str
    description: str
    parameters: dict[str, Any]
    title: str = ""
    read_only: bool = False
    """The server's claim, which need not be true."""


@dataclass(frozen=True, slots=True)
class ToolList:
    """The usable tools, and a sentence about those that were left out, if any."""

    tools: tuple[ListedTool, ...] = ()
    note: str = ""
    program: str = ""
    """A hash of the program that listed them."""

    def find(self, name: str) -> ListedTool | None:
        return next((tool for tool in self.tools if tool.name == name), None)

    def to_json(self) -> dict[str, Any]:
        tools = [asdict(tool) for tool in self.tools]
        return {"tools": tools, "note": self.note, "program": self.program}

    @classmethod
    def from_json(cls, stored: Any) -> ToolList:
        """Raises KeyError or TypeError for anything that ``to_json`` did not write."""
        tools = tuple(ListedTool(**tool) for tool in stored["tools"])
        return cls(tools, stored["note"], stored["program"])


async def list_tools(client: Client) -> ToolList:
    """Read all pages, up to the limits. Raises the SDK's MCPError and ValidationError."""
    listed: dict[str, ListedTool] = {}
    left_out: list[str] = []
    cursor: str | None = None
    for _ in range(PAGES_LIMIT):
        page = await client.list_tools(cursor=cursor, cache_mode="bypass")
        for entry in page.tools[: TOOLS_LIMIT - len(listed) - len(left_out)]:
            tool = _to_listed(entry)
            problem = "duplicate name" if tool.name in listed else find_problem(tool)
            if problem:
                left_out.append(f"{truncate_middle(tool.name, 60)} ({problem})")
            else:
                listed[tool.name] = tool
        cursor = page.next_cursor
        if cursor is None or len(listed) + len(left_out) >= TOOLS_LIMIT:
            break
    notes = []
    if len(listed) + len(left_out) >= TOOLS_LIMIT:
        notes.append(f"Only the first {TOOLS_LIMIT} tools are available.")
    if left_out:
        extra = f" and {len(left_out) - 3} more" if len(left_out) > 3 else ""
        notes.append(f"Tools left out: {'; '.join(left_out[:3])}{extra}.")
    return ToolList(tuple(listed.values()), " ".join(notes))


def _to_listed(tool: Tool) -> ListedTool:
    hints = tool.annotations
    return ListedTool(
        tool.name,
        truncate_middle(tool.description or "", DESCRIPTION_LIMIT),
        {"properties": {}, **tool.input_schema},  # some providers require it
        tool.title or (hints.title if hints else None) or "",
        bool(hints and hints.read_only_hint),
    )


def find_problem(tool: ListedTool) -> str | None:
    """Why ``tool`` is left out, if it is: one invalid schema fails a whole request."""
    from jsonschema import Draft202012Validator, SchemaError

    if not tool.name.strip():
        return "no name"
    if tool.parameters.get("type") != "object":
        return "arguments aren't an object"
    try:
        if len(json.dumps(tool.parameters)) > SCHEMA_LIMIT:
            return "schema too long"
        Draft202012Validator.check_schema(tool.parameters)
    except (SchemaError, ValueError, TypeError, RecursionError):
        return "invalid schema"
    return None
