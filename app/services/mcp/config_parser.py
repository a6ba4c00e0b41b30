"""Parses configurations of tool servers: the JSON of this and other applications, or what the
documentation of a server says to type.

The usual shape is ``{"mcpServers": {"name": {"command": …} or {"url": …}}}``; VS Code writes
``servers``, and documentation often shows only the inner object. All of these are read; the first
is written.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from app.errors import ToolServerError
from app.messages import sentence
from app.services.mcp.config import ServerConfig, parse_server

GROUPS = ("mcpServers", "servers", "context_servers")
"""The keys under which applications keep their servers (most; VS Code; Zed)."""

SHAPE = sentence(
    "It should look like {example}.", example='{"mcpServers": {"name": {"command": "…"}}}'
)


def parse_servers(text: str) -> list[ServerConfig]:
    """The servers in ``text``: any of the JSON shapes (with comments and trailing commas), a URL,
    or a command line. Raises ToolServerError for anything else.
    """
    text = text.strip()
    bare = _without_comments(text).strip()
    if not bare:
        raise ToolServerError(sentence("There is nothing here that declares a tool server."))
    if re.match(r"https?://\S+$", text):
        return [parse_server(_name_from(urlsplit(text).hostname or ""), {"url": text})]
    if bare[0] not in '{"[':
        if "\n" in text:
            raise ToolServerError(
                sentence(
                    "This is neither JSON, an address nor a command line. {shape}", shape=SHAPE
                )
            )
        return [_from_command_line(text)]
    return [parse_server(name, server) for name, server in parse_entries(text).items()]


def parse_entries(text: str) -> dict[str, Any]:
    """The unchecked entry of each server in the JSON ``text``, by name. Raises ToolServerError."""
    text = _without_comments(text).strip()
    if text.startswith('"'):  # the inside of an object
        text = f"{{{text.rstrip(',')}}}"
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError) as error:
        where = ""
        if isinstance(error, json.JSONDecodeError):
            where = sentence(" (line {number})", number=error.lineno)
        raise ToolServerError(
            sentence("This is not valid JSON{where}. {shape}", where=where, shape=SHAPE)
        ) from error
    if isinstance(parsed, dict):
        if isinstance(inner := parsed.get("mcp"), dict) and not _is_server(inner):
            parsed = inner  # VS Code's settings
        group = next((group for group in GROUPS if group in parsed), None)
        if group is not None:
            parsed = parsed[group]
        elif _is_server(parsed):
            target = parsed.get("command") or urlsplit(str(parsed.get("url"))).hostname
            parsed = {_name_from(str(target)): parsed}
        elif not any(isinstance(server, dict) for server in parsed.values()):
            parsed = None
    if not isinstance(parsed, dict):
        raise ToolServerError(sentence("This declares no tool server. {shape}", shape=SHAPE))
    return parsed


def to_json(servers: list[ServerConfig]) -> dict[str, Any]:
    return {"mcpServers": {server.name: server.to_json() for server in servers}}


def _is_server(entry: Mapping[str, Any]) -> bool:
    return isinstance(entry.get("command"), str) or isinstance(entry.get("url"), str)


def _from_command_line(text: str) -> ServerConfig:
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise ToolServerError(
            sentence("The command line has a quotation mark without its pair.")
        ) from error
    env = {}
    while words and re.match(r"[A-Za-z_]\w*=", words[0]):
        name, _, value = words.pop(0).partition("=")
        env[name] = value
    if not words:
        raise ToolServerError(sentence("There is no command here that would start a tool server."))
    packages = [word for word in words[1:] if re.match(r"@?[a-z][\w./@-]*$", word)]
    name = _name_from(packages[0] if packages else words[0])
    return parse_server(name, {"command": words[0], "args": words[1:], "env": env})


def _name_from(target: str) -> str:
    """A short name for a package, path or host, without the usual affixes."""
    last = re.split(r"[/\\]", re.sub(r"(?<=.)@[\w.^~-]+$", "", target))[-1]
    last = re.sub(r"\.(exe|py|js|cmd|com|org|io|net|dev|app|ai)$", "", last)
    short = re.sub(
        r"^(mcp-server-|server-|mcp[-.]|api\.|www\.)|(-mcp-server|-mcp|-server)$", "", last
    )
    return short or last or "server"


def _without_comments(text: str) -> str:
    """JSON without comments and trailing commas outside of strings."""
    # What has no end is read to the end at once, not again from each of its characters.
    token = re.compile(r'"(?:\\.|[^"\\])*+"?|//[^\n]*|/\*(?:.*?\*/|.*)|,(?=\s*[}\]])', re.DOTALL)
    for _ in range(2):  # a comma before a comment is a trailing comma afterwards
        text = token.sub(lambda match: match[0] if match[0][0] == '"' else "", text)
    return text
