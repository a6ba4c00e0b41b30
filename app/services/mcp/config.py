"""The configuration of one tool server: checked when parsed, its variables expanded when used."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.environment import is_secret
from app.errors import ToolServerError
from app.messages import sentence

KEYS = {
    *("command", "args", "env", "cwd", "url", "serverUrl", "httpUrl", "headers"),
    *("disabled", "enabled", "disabledTools"),
}
"""The keys that are used; others belong to other applications."""


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """A program to start (``command``) or a server at a ``url``."""

    name: str
    command: str = ""
    args: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    cwd: str = ""
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    enabled: bool = True
    disabled_tools: tuple[str, ...] = ()
    """The server's own names of tools that are not offered to the model."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What other applications store with it: not used, but preserved."""

    def runs_like(self, other: ServerConfig) -> bool:
        """Whether the same is run or contacted, whatever it is called."""
        same = other.offering(self.disabled_tools)
        return self == replace(same, name=self.name, enabled=self.enabled, extra=self.extra)

    def offering(self, disabled_tools: Iterable[str]) -> ServerConfig:
        """The same server without these tools."""
        return replace(self, disabled_tools=tuple(sorted(disabled_tools)))

    @property
    def target(self) -> str:
        """The URL, or the command line as one would type it."""
        return self.url or shlex.join([self.command, *self.args])

    def to_json(self) -> dict[str, Any]:
        entry = {
            "command": self.command,
            "args": list(self.args),
            "env": dict(self.env),
            "cwd": self.cwd,
            "url": self.url,
            "headers": dict(self.headers),
            "disabled": not self.enabled,
            "disabledTools": list(self.disabled_tools),
        }
        unused = ("command", "args", "env", "cwd") if self.url else ("headers",)
        used = {key: value for key, value in entry.items() if value and key not in unused}
        return {**self.extra, **used}


def parse_server(name: object, entry: object) -> ServerConfig:
    """The server of this name from decoded JSON.

    Raises ToolServerError if it can be neither started nor reached.
    """
    label = str(name).strip()
    if not label or len(label) > 64 or not label.isprintable():
        raise ToolServerError(sentence("A tool server needs a name of at most 64 characters."))
    if not isinstance(entry, dict):
        raise ToolServerError(
            sentence(
                "What is said of the tool server {label} should be a JSON object.", label=label
            )
        )
    if str(entry.get("type") or entry.get("transport") or "").lower() == "sse":
        raise ToolServerError(
            sentence(
                "The tool server {label} uses the old SSE transport; give its streamable HTTP "
                "address, which often ends in /mcp.",
                label=label,
            )
        )
    url = entry.get("url") or entry.get("serverUrl") or entry.get("httpUrl") or ""
    command, args = entry.get("command") or "", entry.get("args") or []
    if isinstance(command, list) and command:  # command and arguments in one list
        command, args = command[0], [*command[1:], *args]
    if not (isinstance(command, str) and isinstance(url, str) and bool(command) != bool(url)):
        raise ToolServerError(
            sentence("The tool server {label} needs either a command or a url.", label=label)
        )
    if url:
        _check_url(label, url)
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
        _strings(label, "env", entry),
        str(entry.get("cwd") or ""),
        url.strip(),
        _strings(label, "headers", entry),
        enabled=entry.get("disabled") is not True and entry.get("enabled") is not False,
        disabled_tools=_names(entry.get("disabledTools")),
        extra={key: value for key, value in entry.items() if key not in KEYS},
    )
    started = [server.command, server.cwd, *server.args, *server.env, *server.env.values()]
    if any("\0" in text for text in started):
        raise ToolServerError(
            sentence("The command of the tool server {label} holds a zero character.", label=label)
        )
    return server


VARIABLE = re.compile(r"\$\{(?:env:)?(?P<name>(?:(?!:-)[^{}])+)(?::-(?P<default>[^{}]*))?\}")
"""Without braces inside, so that each character is read once or twice."""


def variables_of(server: ServerConfig) -> list[str]:
    """The names of the variables that ``expand_variables`` replaces, each once."""
    texts = [server.command, *server.args, *server.env.values(), server.cwd, server.url]
    texts += server.headers.values()
    return list(dict.fromkeys(match["name"] for text in texts for match in VARIABLE.finditer(text)))


def expand_variables(server: ServerConfig, environment: Mapping[str, str]) -> ServerConfig:
    """``server`` with ``${NAME}``, ``${env:NAME}`` and ``${NAME:-default}`` replaced.

    Raises ToolServerError for a variable that is not set, for one that holds a key of Repartee,
    and for ``${input:…}``, which only other applications can ask for.
    """

    def value(match: re.Match[str]) -> str:
        name, default = match["name"], match["default"]
        if is_secret(name.strip()):
            raise ToolServerError(
                sentence(
                    "The tool server {name} asks for {variable}, which Repartee gives to no tool "
                    "server; edit it.",
                    name=server.name,
                    variable=name,
                )
            )
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
        return VARIABLE.sub(value, text)

    return replace(
        server,
        command=fill(server.command),
        args=tuple(fill(arg) for arg in server.args),
        env={name: fill(text) for name, text in server.env.items()},
        cwd=str(Path(fill(server.cwd)).expanduser()) if server.cwd else "",
        url=fill(server.url),
        headers={name: fill(text) for name, text in server.headers.items()},
    )


def _check_url(name: str, url: str) -> None:
    try:
        parts = urlsplit(url.strip())
        valid = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        valid = False
    if not valid or any(map(str.isspace, url.strip())):
        raise ToolServerError(
            sentence(
                "The address of the tool server {name} should start with http:// or https://.",
                name=name,
            )
        )


def _names(value: object) -> tuple[str, ...]:
    names = value if isinstance(value, list) else []
    return tuple(sorted({name for name in names if isinstance(name, str)}))


def _strings(name: str, key: str, entry: Mapping[str, Any]) -> dict[str, str]:
    """The values under ``key`` as strings. Raises ToolServerError."""
    values = entry.get(key) or {}
    if not isinstance(values, dict) or not all(
        isinstance(value, str | int | float) for value in values.values()
    ):
        raise ToolServerError(
            sentence(
                'The "{key}" of the tool server {name} should be names and texts.',
                key=key,
                name=name,
            )
        )
    if key == "headers" and not all(map(_is_header, values, values.values())):
        raise ToolServerError(
            sentence(
                "The tool server {name} has a header that cannot be sent; copy it again.", name=name
            )
        )
    return {
        str(one): str(value).lower() if isinstance(value, bool) else str(value)
        for one, value in values.items()
    }


def _is_header(name: str, value: object) -> bool:
    """Whether HTTP can send it (RFC 9110, 5.1 and 5.5)."""
    token = re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name)
    return bool(token and re.fullmatch(r"[\t -~]*", str(value)))
