"""Declarations, in all the forms in which people have them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.errors import ToolServerError
from app.services.mcp.config import ServerConfig, expand_variables, variables_of
from app.services.mcp.config_parser import parse_servers, to_json

FILES = ServerConfig("files", "npx", ("-y", "@modelcontextprotocol/server-filesystem", "~"))


@pytest.mark.parametrize(
    "text",
    [
        '{"mcpServers": {"files": SERVER}}',
        '{"servers": {"files": SERVER}, "inputs": []}',
        '{"mcp": {"servers": {"files": SERVER}}, "editor.fontSize": 12}',
        '{"context_servers": {"files": SERVER}}',
        '{"files": SERVER}',
        '"files": SERVER',
        '"files": SERVER,',
        '// my servers\n{"mcpServers": {"files": SERVER, /* that is all */ }, }',
        '\n  {"mcpServers":\r\n{"files": SERVER}}  \n',
    ],
)
def test_every_usual_shape_is_read(text: str) -> None:
    server = '{"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "~"]}'
    assert parse_servers(text.replace("SERVER", server)) == [FILES]


def test_a_server_without_a_name_gets_one_from_what_it_is() -> None:
    assert parse_servers('{"command": "/usr/bin/mcp-server-git"}')[0].name == "git"
    assert parse_servers('{"url": "https://mcp.example.com/mcp"}')[0].name == "example"
    assert parse_servers("https://mcp.linear.app/mcp") == [
        ServerConfig("linear", url="https://mcp.linear.app/mcp")
    ]


def test_a_command_line_is_a_server() -> None:
    assert parse_servers("npx -y @modelcontextprotocol/server-filesystem ~") == [
        ServerConfig("filesystem", "npx", FILES.args)
    ]
    assert parse_servers("/opt/notes --url http://localhost:1") == [
        ServerConfig("notes", "/opt/notes", ("--url", "http://localhost:1"))
    ]
    assert parse_servers("TOKEN='a b' uvx mcp-server-git@1.2 --repository 'my repo'") == [
        ServerConfig(
            "git", "uvx", ("mcp-server-git@1.2", "--repository", "my repo"), {"TOKEN": "a b"}
        )
    ]


def test_all_that_can_be_said_of_a_server_is_kept_when_it_is_written_again() -> None:
    said = {
        "mcpServers": {
            "notes": {
                "command": "notes",
                "args": ["--port", "1"],
                "env": {"KEY": "${env:NOTES_KEY}", "DEBUG": "true"},
                "cwd": "~/notes",
                "disabled": True,
                "alwaysAllow": ["read"],
            },
            "web": {
                "type": "http",
                "url": "https://example.com/mcp",
                "headers": {"Authorization": "Bearer x"},
            },
        }
    }
    servers = parse_servers(json.dumps(said))
    assert [server.enabled for server in servers] == [False, True]
    assert to_json(servers) == said


def test_texts_in_quotes_are_not_taken_for_comments() -> None:
    text = '{"web": {"url": "https://example.com//mcp", "headers": {"A": "/* b */, }"}}}'
    assert parse_servers(text) == [
        ServerConfig("web", url="https://example.com//mcp", headers={"A": "/* b */, }"})
    ]


def test_numbers_and_booleans_become_the_texts_they_stand_for() -> None:
    text = '{"x": {"command": ["run", "it"], "args": [8080], "env": {"A": 1, "B": true}}}'
    assert parse_servers(text) == [
        ServerConfig("x", "run", ("it", "8080"), {"A": "1", "B": "true"})
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "There is nothing here that declares a tool server."),
        ('{"a": }', "This is not valid JSON (line 1). It should look like"),
        ("[" * 100_000, "This is not valid JSON"),
        ("[1]", "This declares no tool server."),
        ('{"a": 1}', "This declares no tool server."),
        ('{"mcpServers": []}', "This declares no tool server."),
        ("some\nwords", "This is neither JSON, an address nor a command line."),
        ('run "it', "a quotation mark without its pair"),
        ("A=1", "There is no command here"),
        ('{"mcpServers": {"a": 1}}', "What is said of the tool server a should be a JSON object."),
        ('{"a": {"env": {}}}', "The tool server a needs either a command or a url."),
        ('{"a": {"command": "x", "url": "https://x"}}', "needs either a command or a url"),
        ('{"a": {"command": 5}}', "needs either a command or a url"),
        ('{"a": {"command": "x", "args": "y"}}', 'The "args" of the tool server a should be'),
        ('{"a": {"command": "x", "env": ["y"]}}', 'The "env" of the tool server a should be'),
        ('{"a": {"url": "ftp://x"}}', "should start with http:// or https://"),
        ('{"a": {"url": "https://x:port/"}}', "should start with http:// or https://"),
        ('{"a": {"url": "https://x", "headers": {"A": "b\\nc"}}}', "a header that cannot be sent"),
        ('{"a": {"type": "sse", "url": "https://x/sse"}}', "uses the old SSE transport"),
        ('{"": {"command": "x"}}', "needs a name of at most 64 characters"),
        ('{"a": {"command": "x\\u0000"}}', "holds a zero character"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(text: str, complaint: str) -> None:
    with pytest.raises(ToolServerError) as error:
        parse_servers(text)
    assert complaint in str(error.value)
    assert "\n" not in str(error.value)


def test_no_servers_are_no_error() -> None:
    assert parse_servers('{"mcpServers": {}}') == []


def test_variables_are_filled_in() -> None:
    server = ServerConfig(
        "x",
        "${HOME}/bin/x",
        ("${env:A}-${B:-b}", "$A"),
        {"K": "${A}"},
        headers={"H": "Bearer ${A}"},
    )
    filled = expand_variables(server, {"HOME": "/home/ada", "A": "1"})
    assert filled.command == "/home/ada/bin/x"
    assert filled.args == ("1-b", "$A")
    assert (filled.env, filled.headers) == ({"K": "1"}, {"H": "Bearer 1"})


@pytest.mark.parametrize("hole", ["${GONE}", "${env:GONE}", "${input:api-key}"])
def test_a_variable_without_a_value_is_named(hole: str) -> None:
    with pytest.raises(ToolServerError) as error:
        expand_variables(ServerConfig("x", "run", (f"--key={hole}",)), {})
    assert str(error.value) == f"The tool server x needs a value in place of {hole}; edit it."


@pytest.mark.parametrize(
    "hole",
    ["${REPARTEE_API_KEY}", "${env:OPENAI_API_KEY}", "${openai_org_id}", "${OPENAI_API_KEY:-x}"],
)
@pytest.mark.parametrize("where", ["command", "args", "env", "cwd", "url", "headers"])
def test_no_server_gets_a_key_of_repartee(hole: str, where: str) -> None:
    entry = {"args": (hole,), "env": {"K": hole}, "headers": {"K": hole}}.get(where, hole)
    keys = {"REPARTEE_API_KEY": "sk-canary", "OPENAI_API_KEY": "sk-canary", "openai_org_id": "x"}
    with pytest.raises(ToolServerError, match="which Repartee gives to no tool server") as error:
        expand_variables(replace(ServerConfig("x", "run"), **{where: entry}), keys)
    assert "canary" not in str(error.value)


def test_the_variables_of_a_server_are_listed() -> None:
    server = ServerConfig("x", "run", ("${A}", "${env:B:-c}"), {"K": "${A} ${D}"})
    assert variables_of(server) == ["A", "B", "D"]


def test_the_place_of_a_server_is_what_one_would_type() -> None:
    assert ServerConfig("x", "run", ("my file", "-v")).target == "run 'my file' -v"
    assert ServerConfig("x", url="https://example.com/mcp").target == "https://example.com/mcp"


@pytest.mark.parametrize("unit", ["${", "${a:-", "${a", ":-"])
def test_variables_without_an_end_are_searched_for_in_linear_time(unit: str) -> None:
    """Otherwise, this takes hours."""
    text = "${a" + unit * (1_000_000 // len(unit))
    assert variables_of(ServerConfig("x", "run", (text,))) == []


@pytest.mark.parametrize("unit", ['"\\', "/* ", '"\\"', "// ", ", "])
def test_text_without_an_end_is_refused_in_linear_time(unit: str) -> None:
    """Otherwise, this takes hours."""
    with pytest.raises(ToolServerError):
        parse_servers('{"a": ' + unit * (500_000 // len(unit)))
