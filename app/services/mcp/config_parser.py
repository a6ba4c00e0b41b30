"""Declarations of tool servers as people have them: the JSON of this and other applications, or
what documentation says to type.

The usual shape is ``{"mcpServers": {"name": {"command": …} or {"url": …}}}``; VS Code says
``servers``, and documentation often shows the inside only. All of these are read; one is written.
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
    """The servers that ``text`` declares: any of the JSON shapes, comments and trailing commas
    allowed, or just an address, or just a command line.

    Raises ToolServerError, in one sentence, for what is none of these.
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
    """What the JSON ``text`` says of each server, by name, not yet looked at.

    Raises ToolServerError.
    """
    text = _without_comments(text).strip()
    if text.startswith('"'):  # the inside of an object, as documentation often shows it
        text = f"{{{text.rstrip(',')}}}"
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as error:
        where = ""
        if isinstance(error, json.JSONDecodeError):
            where = sentence(" (line {number})", number=error.lineno)
        raise ToolServerError(
            sentence("This is not valid JSON{where}. {shape}", where=where, shape=SHAPE)
        ) from error
    if isinstance(said, dict):
        if isinstance(inside := said.get("mcp"), dict) and not _is_server(inside):
            said = inside  # VS Code's own settings
        group = next((group for group in GROUPS if group in said), None)
        if group is not None:
            said = said[group]
        elif _is_server(said):
            target = said.get("command") or urlsplit(str(said.get("url"))).hostname
            said = {_name_from(str(target)): said}
        elif not any(isinstance(server, dict) for server in said.values()):
            said = None
    if not isinstance(said, dict):
        raise ToolServerError(sentence("This declares no tool server. {shape}", shape=SHAPE))
    return said


def to_json(servers: list[ServerConfig]) -> dict[str, Any]:
    return {"mcpServers": {server.name: server.to_json() for server in servers}}


def _is_server(said: Mapping[str, Any]) -> bool:
    return isinstance(said.get("command"), str) or isinstance(said.get("url"), str)


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
    """A short name out of a package, a path or a host: what is particular about it."""
    last = re.split(r"[/\\]", re.sub(r"(?<=.)@[\w.^~-]+$", "", target))[-1]
    last = re.sub(r"\.(exe|py|js|cmd|com|org|io|net|dev|app|ai)$", "", last)
    short = re.sub(
        r"^(mcp-server-|server-|mcp[-.]|api\.|www\.)|(-mcp-server|-mcp|-server)$", "", last
    )
    return short or last or "server"


def _without_comments(text: str) -> str:
    """JSON out of JSON with comments and trailing commas; what stands in quotes is left alone."""
    token = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/|,(?=\s*[}\]])', re.DOTALL)
    bare = token.sub(lambda match: match[0] if match[0][0] == '"' else "", text)
    # A comma that stood before a comment trails now.
    return token.sub(lambda match: match[0] if match[0][0] == '"' else "", bare)
