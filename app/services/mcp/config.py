"""What is declared of a tool server: checked when it is read, filled in when it is used."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.errors import ToolServerError
from app.messages import sentence

KEYS = {
    *("command", "args", "env", "cwd", "url", "serverUrl", "httpUrl", "headers"),
    *("disabled", "enabled"),
}
"""What is understood of a declaration; the rest is another application's."""


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """A server: a program that is started (``command``), or one at an address (``url``)."""

    name: str
    command: str = ""
    args: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    cwd: str = ""
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    enabled: bool = True
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What other applications keep beside it: not used, and not lost."""

    @property
    def target(self) -> str:
        """The address, or the command line as one would type it."""
        return self.url or shlex.join([self.command, *self.args])

    def to_json(self) -> dict[str, Any]:
        said: dict[str, Any] = (
            {"url": self.url, "headers": dict(self.headers)}
            if self.url
            else {
                "command": self.command,
                "args": list(self.args),
                "env": dict(self.env),
                "cwd": self.cwd,
            }
        )
        said["disabled"] = not self.enabled
        return {**self.extra, **{key: value for key, value in said.items() if value}}


def parse_server(name: object, said: object) -> ServerConfig:
    """The server of this name, out of decoded JSON.

    Raises ToolServerError for what cannot be started or reached.
    """
    label = str(name).strip()
    if not label or len(label) > 64 or not label.isprintable():
        raise ToolServerError(sentence("A tool server needs a name of at most 64 characters."))
    if not isinstance(said, dict):
        raise ToolServerError(
            sentence(
                "What is said of the tool server {label} should be a JSON object.", label=label
            )
        )
    if str(said.get("type") or said.get("transport") or "").lower() == "sse":
        raise ToolServerError(
            sentence(
                "The tool server {label} uses the old SSE transport; give its streamable HTTP "
                "address, which often ends in /mcp.",
                label=label,
            )
        )
    url = said.get("url") or said.get("serverUrl") or said.get("httpUrl") or ""
    command, args = said.get("command") or "", said.get("args") or []
    if isinstance(command, list) and command:  # command and arguments in one
        command, args = command[0], [*command[1:], *args]
    if not (isinstance(command, str) and isinstance(url, str) and bool(command) != bool(url)):
        raise ToolServerError(
            sentence("The tool server {label} needs either a command or a url.", label=label)
        )
    if url:
        _check_address(label, url)
    if not isinstance(args, list) or not all(isinstance(arg, str | int | float) for arg in args):
        raise ToolServerError(
            sentence(
                'The "args" of the tool server {label} should be a list of texts.', label=label
            )
        )
    server = ServerConfig(
        label,
        command.strip(),
        tuple(str(arg) for arg in args),
        _texts(label, "env", said),
        str(said.get("cwd") or ""),
        url.strip(),
        _texts(label, "headers", said),
        enabled=said.get("disabled") is not True and said.get("enabled") is not False,
        extra={key: value for key, value in said.items() if key not in KEYS},
    )
    whole = [server.command, server.cwd, *server.args, *server.env, *server.env.values()]
    if any("\0" in text for text in whole):
        raise ToolServerError(
            sentence("The command of the tool server {label} holds a zero character.", label=label)
        )
    return server


def expand_variables(server: ServerConfig, environment: Mapping[str, str]) -> ServerConfig:
    """``server`` with ``${NAME}``, ``${env:NAME}`` and ``${NAME:-default}`` replaced.

    Raises ToolServerError for a name that is not set, and for what only another application can
    ask for (``${input:…}``).
    """

    def value(match: re.Match[str]) -> str:
        name, default = match["name"], match["default"]
        if found := environment.get(name) or default:
            return found
        raise ToolServerError(
            sentence(
                "The tool server {name} needs a value in place of {match}; edit it.",
                name=server.name,
                match=match[0],
            )
        )

    def fill(text: str) -> str:
        return re.sub(r"\$\{(?:env:)?(?P<name>[^}]+?)(?::-(?P<default>[^}]*))?\}", value, text)

    return replace(
        server,
        command=fill(server.command),
        args=tuple(fill(arg) for arg in server.args),
        env={name: fill(text) for name, text in server.env.items()},
        cwd=str(Path(fill(server.cwd)).expanduser()) if server.cwd else "",
        url=fill(server.url),
        headers={name: fill(text) for name, text in server.headers.items()},
    )


def _check_address(name: str, url: str) -> None:
    try:
        parts = urlsplit(url.strip())
        whole = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        whole = False
    if not whole or any(map(str.isspace, url.strip())):
        raise ToolServerError(
            sentence(
                "The address of the tool server {name} should start with http:// or https://.",
                name=name,
            )
        )


def _texts(name: str, key: str, said: Mapping[str, Any]) -> dict[str, str]:
    texts = said.get(key) or {}
    if not isinstance(texts, dict) or not all(
        isinstance(value, str | int | float) for value in texts.values()
    ):
        raise ToolServerError(
            sentence(
                'The "{key}" of the tool server {name} should be names and texts.',
                key=key,
                name=name,
            )
        )
    if key == "headers":
        for header, value in texts.items():
            sendable = re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", header)
            if not sendable or not re.fullmatch(r"[\t -~]*", str(value)):
                raise ToolServerError(
                    sentence(
                        "The tool server {name} has a header that cannot be sent; copy it again.",
                        name=name,
                    )
                )
    return {
        str(one): str(value).lower() if isinstance(value, bool) else str(value)
        for one, value in texts.items()
    }
