"""Names that providers take, and results that models read."""

from __future__ import annotations

import base64
import re
from typing import Any

import pytest
from mcp_types import CallToolResult

from app.engine.contracts.ports import ToolCall
from app.engine.contracts.tools import ToolResult
from app.engine.tools.registry import ToolRegistry
from app.services.mcp.tool_adapter import EMPTY_RESULT, adapt_tools, to_result, tool_prefixes
from app.services.mcp.tool_list import ListedTool

SCHEMA = {"type": "object", "properties": {}}


def tool(name: str, description: str = "", **extra: Any) -> ListedTool:
    return ListedTool(name, description, SCHEMA, **extra)


async def call(name: str, arguments: dict[str, Any]) -> ToolResult:
    return ToolResult("ok", f"{name} {arguments}")


@pytest.mark.parametrize(
    ("servers", "given"),
    [
        (["notes", "web"], ["notes", "web"]),
        (["My Notes!", "my notes?"], ["my_notes", "my_notes2"]),
        (["a__b", "_a_b_"], ["a_b", "a_b2"]),
        (["笔记", "日历"], ["server", "server2"]),
        (["x" * 60], ["x" * 24]),
    ],
)
def test_each_server_has_a_prefix_of_its_own(servers: list[str], given: list[str]) -> None:
    assert list(tool_prefixes(servers).values()) == given


def test_names_are_such_as_providers_take_and_no_two_are_the_same() -> None:
    names = ["read", "read.all", "read all", "läs", "x" * 100, "x" * 101, "search/网页", "read_all"]
    tools = adapt_tools("notes", [tool(name) for name in names], call)
    given = [one.spec.name for one in tools]
    assert given[:2] == ["notes__read", "notes__read_all"]
    assert len(set(given)) == len(names)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", name) for name in given)
    again = adapt_tools("notes", [tool(name) for name in names], call)
    assert [one.spec.name for one in again] == given


async def test_a_call_reaches_the_server_under_its_own_name() -> None:
    box = ToolRegistry()
    box.offer("mcp notes", adapt_tools("notes", [tool("read.all"), tool("write")], call))
    result = await box.run(ToolCall("1", "notes__read_all", '{"page": 2}'))
    assert result == ToolResult("ok", "read.all {'page': 2}")


def test_a_tool_is_told_as_its_server_tells_it() -> None:
    (given,) = adapt_tools("n", [tool("read_note", "Read a note.", read_only=True)], call)
    assert given.spec.description == "Read a note."
    assert given.spec.parameters == SCHEMA
    assert given.read_only
    assert given.spoken_as == "read note"
    (titled,) = adapt_tools(
        "n", [tool("rn", title="Reading: my, own <b>notes</b> and yours")], call
    )
    assert titled.spec.description == "Reading: my, own <b>notes</b> and yours"
    assert titled.spoken_as == "reading my own b notes"


# --- results ------------------------------------------------------------------------------------


def result(*content: dict[str, Any], **extra: Any) -> ToolResult:
    return to_result(CallToolResult.model_validate({"content": list(content), **extra}))


def data(size: int) -> str:
    return base64.b64encode(b"x" * size).decode()


def test_texts_are_joined() -> None:
    given = result({"type": "text", "text": "one"}, {"type": "text", "text": "two"})
    assert given == ToolResult("ok", "one\ntwo")


def test_what_is_no_text_is_described() -> None:
    given = result(
        {"type": "image", "data": data(20_000), "mimeType": "image/png"},
        {"type": "audio", "data": data(900), "mimeType": "audio/wav"},
        {"type": "resource_link", "name": "log", "uri": "file:///log"},
        {"type": "resource", "resource": {"uri": "file:///a.txt", "text": "inside"}},
        {"type": "resource", "resource": {"uri": "file:///b.zip", "blob": data(3_000)}},
    )
    assert given.text.splitlines() == [
        "[an image, image/png, 20 kB]",
        "[a sound, audio/wav, 900 bytes]",
        "[a link to log: file:///log]",
        "[file:///a.txt]",
        "inside",
        "[a file, file:///b.zip, data, 3 kB]",
    ]


def test_structured_content_stands_where_there_is_no_text() -> None:
    structured = {"city": "Zürich", "degrees": 21}
    assert result(structuredContent=structured).text == '{"city": "Zürich", "degrees": 21}'
    told = result({"type": "text", "text": "21 degrees"}, structuredContent=structured)
    assert told.text == "21 degrees"


def test_an_error_is_one() -> None:
    assert result({"type": "text", "text": "no"}, isError=True) == ToolResult("error", "no")


def test_nothing_is_said_to_be_nothing() -> None:
    assert result() == ToolResult("ok", EMPTY_RESULT)
