"""What the model may do: a tool has a name, a description, a schema and a call. The registry of a
session, and how one call runs within its deadline.

Most tools are plain typed functions (``function_tools.py``); others come from elsewhere with a
schema of their own (a tool server, say) and are offered to the registry under their owner's name.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Protocol

from app.engine.contracts.ports import ToolCall, ToolSpec
from app.engine.contracts.tools import ToolResult
from app.engine.tools.function_tool import BadArguments, caller, describe
from app.errors import ReparteeError

log = logging.getLogger(__name__)

RESULT_LIMIT = 32_000
"""Characters of a result that reach the model; head and tail of more are kept, marked."""

progress: ContextVar[Callable[[str], None]] = ContextVar("progress", default=lambda text: None)
"""Tells of the progress of the call in whose context it is got; harmless once that has ended."""


@dataclass(frozen=True, slots=True)
class Tool:
    """Something the model may call."""

    spec: ToolSpec
    call: Callable[[dict[str, Any]], Awaitable[Any]]
    """Takes the arguments; gives a ToolResult, or any value, which becomes text. What it raises is
    the model's to explain; BadArguments before anything was done."""
    timeout_s: float = 30.0
    spoken_as: str = ""
    """Completes "Still working on …"."""
    read_only: bool = False
    """Whether it only looks. Unless it is known to, it acts."""
    filler: str = ""
    """Said while it runs in place of "one moment while I look that up", where English is spoken."""
    asks: bool = True
    """Whether the user is asked before it runs; not for one of ours that only looks or is
    harmless. What a tool server says of itself is no reason to leave it out."""
    origin: str = ""
    """The tool server it comes from; empty: built in."""
    action: Mapping[str, str] = field(default_factory=dict)
    """By language, what completes "Shall I …?", the arguments in braces: {"en": "open {address}"}.
    Where there is none, its name does."""
    preapproved: Callable[[dict[str, Any], Sequence[str]], bool] | None = None
    """Whether a call with these arguments needs no question after all, given all that the user has
    said in this conversation."""

    @classmethod
    def from_function(
        cls,
        function: Callable[..., Any],
        *,
        timeout_s: float = 30.0,
        spoken_as: str = "",
        read_only: bool = False,
        filler: str = "",
        asks: bool = True,
        action: Mapping[str, str] = MappingProxyType({}),
        preapproved: Callable[[dict[str, Any], Sequence[str]], bool] | None = None,
    ) -> Tool:
        """Read name, description and JSON schema off ``function``. One that only looks never asks,
        but for what ``preapproved`` leaves.

        Raises TypeError for a parameter without a type the schema can express.
        """
        spec = describe(function)
        call = caller(function, spec.parameters)
        asks = asks and (not read_only or preapproved is not None)
        return cls(
            spec,
            call,
            timeout_s,
            spoken_as,
            read_only,
            filler,
            asks,
            action=action,
            preapproved=preapproved,
        )

    @property
    def fingerprint(self) -> str:
        """Changes with whatever the model is told of the tool, and where it comes from: a consent
        was given to that."""
        told = [self.spec.name, self.spec.description, self.spec.parameters, self.origin]
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


class ToolRegistry:
    """The tools of a session, by name."""

    def __init__(self, tools: Iterable[Tool] = ()) -> None:
        self._own = {tool.spec.name: tool for tool in tools}
        self._offered: dict[str, list[Tool]] = {}
        self._tools = self._own

    def offer(self, owner: str, tools: Iterable[Tool]) -> None:
        """From now on ``owner`` (a tool server, say) has these tools, and no others it had before.

        A name that is taken stays with whom it is: the box's own, then the earlier owner's.
        """
        self._offered[owner] = list(tools)
        found = dict(self._own)
        for offered in self._offered.values():
            for tool in offered:
                found.setdefault(tool.spec.name, tool)
        self._tools = found

    def find(self, name: str) -> Tool | None:
        return self._tools.get(name)

    def specs(self) -> list[ToolSpec]:
        return [tool.spec for tool in self._tools.values()]

    def spoken_as(self, name: str) -> str:
        """What to call the tool aloud."""
        tool = self._tools.get(name)
        return (tool.spoken_as if tool else "") or name.replace("_", " ")

    def filler(self, name: str) -> str:
        """What to say while it runs; "" where one phrase is as good as another."""
        tool = self._tools.get(name)
        return tool.filler if tool else ""

    def fillers(self) -> list[str]:
        """All of these, each once, to be synthesised ahead."""
        return list(dict.fromkeys(tool.filler for tool in self._tools.values() if tool.filler))

    async def run(self, call: ToolCall) -> ToolResult:
        """Run one call within its deadline. Never raises but CancelledError."""
        tool = self._tools.get(call.name)
        if tool is None:
            known = shortened(", ".join(self._tools) or "none", 2000)
            text = f"There is no tool {call.name!r}. The tools are: {known}."
            return ToolResult("error", text, ran=False)
        try:
            arguments = json.loads(call.arguments or "{}") or {}
        except (ValueError, RecursionError):
            arguments = None
        if not isinstance(arguments, dict):
            text = f"The arguments of {call.name} were not a JSON object; nothing was run."
            return ToolResult("error", text, ran=False)
        deadline = asyncio.timeout(tool.timeout_s)
        try:
            async with deadline:
                value = await tool.call(arguments)
            if isinstance(value, ToolResult):
                return ToolResult(value.outcome, shortened(value.text, RESULT_LIMIT))
            return ToolResult("ok", shortened(_text(value), RESULT_LIMIT))
        except ReparteeError as error:
            return ToolResult("error", shortened(str(error), 500))
        except BadArguments as error:
            text = f"{call.name} cannot take these arguments: {error}"
            return ToolResult("error", shortened(text, 500), ran=False)
        except Exception as error:  # a tool's own failure is the model's to explain
            if deadline.expired():
                text = f"{call.name} took longer than {tool.timeout_s:g} s."
                return ToolResult("timed_out", text)
            log.info("tool %s failed: %s", call.name, type(error).__name__)
            return ToolResult("error", shortened(f"{call.name} failed: {error}", 500))


class ToolSource(Protocol):
    """Something outside that offers tools as they come and go."""

    async def open(self, tool_registry: ToolRegistry) -> None:
        """Offer to this registry from now on, without waiting for anything slow; called again
        when the session has got another one. Raises ToolServerError."""
        ...

    async def close(self) -> None: ...


def shortened(text: str, limit: int) -> str:
    """``text`` within ``limit`` characters: head and tail, the cut marked."""
    if len(text) <= limit:
        return text
    mark = f"\n[… {len(text) - limit} characters left out …]\n"
    half = max((limit - len(mark)) // 2, 0)
    return text[:half] + mark + (text[-half:] if half else "")


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return str(value)
