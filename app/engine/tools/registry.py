"""The tools of a session, and how one call runs within its deadline.

Most tools are typed functions (``function_tool.py``). Others, such as those of a tool server, have
their own schema and are offered to the registry under their owner's name.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import itertools
import json
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from app.engine.contracts.ports import Message, ToolCall, ToolSpec
from app.engine.contracts.tools import ToolResult, collapse_blanks, encodable, load_json
from app.engine.tools.compact_tool import CompactTool
from app.engine.tools.function_tool import BadArguments, caller, describe
from app.errors import ReparteeError

log = logging.getLogger(__name__)

RESULT_LIMIT = 32_000
"""Characters of a result that reach the model: head and tail, with the cut marked."""

MAX_TOOLS = 128
"""OpenAI rejects every request with more."""

progress: ContextVar[Callable[[str], None]] = ContextVar("progress", default=lambda text: None)
"""Reports progress of the tool call in the current context; does nothing after the call ended."""

consent: ContextVar[Callable[[dict[str, Any]], Awaitable[bool]]]
"""Decides whether the call in the current context may go on with other arguments, by the rule that
its own arguments were judged by: a page that leads to another site asks like a call for that site.
Awaiting it may take as long as the user needs, which does not count against the deadline."""


async def _needs_no_consent(arguments: dict[str, Any]) -> bool:
    return True  # nobody was asked about the call itself


consent = ContextVar("consent", default=_needs_no_consent)


@dataclass(frozen=True, slots=True)
class Tool:
    spec: ToolSpec
    call: Callable[[dict[str, Any]], Awaitable[Any]]
    """Takes the arguments; returns a ToolResult or any value, which becomes text. An error goes to
    the model to explain; BadArguments means that nothing was run."""
    timeout_s: float = 30.0
    spoken_as: str = ""
    """Completes "Still working on …"."""
    read_only: bool = False
    filler: Mapping[str, str] = field(default_factory=dict)
    """Replaces "one moment while I look that up" in each language: {"en": "Let me see."}."""
    asks: bool = True
    """Whether the user is asked before it runs. False for built-in tools that are harmless, and for
    those that read no secret; a tool server's own claim to be harmless does not count."""
    origin: str = ""
    """The tool server it comes from; empty for a built-in tool."""
    program: str = ""
    """A hash of the program behind the tool server."""
    action: Mapping[str, str] = field(default_factory=dict)
    """Completes "Should I …?" in each language, with the arguments in braces: {"en": "open
    {address}"}. Without it the question uses the tool's name."""
    title: Callable[[Mapping[str, str]], str] | None = None
    """Words the question for the window as a ``sentence``, given the arguments, each on one line,
    and the ``site`` that they name. May raise KeyError."""
    preapproved: Callable[[dict[str, Any], Sequence[str]], bool] | None = None
    """Whether a call with these arguments needs no question, given the user's messages in this
    conversation."""

    @classmethod
    def from_function(
        cls,
        function: Callable[..., Any],
        *,
        read_only: bool = False,
        asks: bool | None = None,
        preapproved: Callable[[dict[str, Any], Sequence[str]], bool] | None = None,
        **options: Any,
    ) -> Tool:
        """A tool with the name, description and schema of ``function``. By default, a read-only
        tool asks only if it has ``preapproved``.

        Raises TypeError for a parameter whose type the schema cannot express.
        """
        spec = describe(function)
        return cls(
            spec,
            caller(function, spec.parameters),
            read_only=read_only,
            asks=(not read_only or preapproved is not None) if asks is None else asks,
            preapproved=preapproved,
            **options,
        )

    @property
    def fingerprint(self) -> str:
        """Changes with the tool's specification, its origin and the program that runs it, to which
        the user consented."""
        identity = [self.spec.name, self.spec.description, self.spec.parameters, self.origin]
        identity += [self.program] if self.program else []
        return hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()


class ToolRegistry:
    """The tools of a session by name; ``tools`` are the built-in ones. The model is told of the
    ``compact`` tools instead of these, if there are any."""

    def __init__(self, tools: Iterable[Tool] = (), compact: Iterable[CompactTool] = ()) -> None:
        self._built_in = {tool.spec.name: tool for tool in tools}
        self._compact = {tool.spec.name: tool for tool in compact}
        self._offered: dict[str, list[Tool]] = {}
        self._tools = self._built_in
        self._left_out: list[str] = []
        self._reported: list[str] = []

    def offer(self, owner: str, tools: Iterable[Tool]) -> None:
        """Replace the tools of ``owner`` (a tool server, for example).

        If names collide, built-in tools come first, then those of the earlier owner. Tools beyond
        ``MAX_TOOLS`` are left out.
        """
        self._offered[owner] = list(tools)
        known = {*self._built_in, *self._compact}
        found: dict[str, Tool] = {}
        for tool in itertools.chain(*self._offered.values()):
            if tool.spec.name not in known:
                found.setdefault(tool.spec.name, tool)
        names = list(found)
        room = MAX_TOOLS - len(self._compact or self._built_in)
        self._left_out = names[room:]
        self._tools = self._built_in | {name: found[name] for name in names[:room]}

    def take_left_out(self) -> list[str]:
        """The names of the tools that are left out; empty if they are those of the last call."""
        if self._left_out == self._reported:
            return []
        self._reported = self._left_out
        return self._left_out

    def find(self, name: str) -> Tool | None:
        return self._tools.get(name)

    def __iter__(self) -> Iterator[Tool]:
        return iter(self._tools.values())

    def specs(self, offers: Callable[[Tool], bool] = lambda tool: True) -> list[ToolSpec]:
        """What the model is told of: the tools that ``offers`` accepts, and the compact tools that
        cover one of these."""
        offered = {name: tool for name, tool in self._tools.items() if offers(tool)}
        if not self._compact:
            return [tool.spec for tool in offered.values()]
        compact = [tool.spec for tool in self._compact.values() if tool.covers & offered.keys()]
        return [*compact, *(offered[name].spec for name in offered if name not in self._built_in)]

    def resolve(self, call: ToolCall) -> ToolCall:
        """The call of a tool that ``call`` means; itself if it has no such meaning."""
        with contextlib.suppress(BadArguments):
            return self._compact[call.name].resolve(call) if call.name in self._compact else call
        return call

    def as_run(self, messages: Iterable[Message]) -> tuple[Message, ...]:
        """``messages`` with the calls that were run instead of those of compact tools."""
        return tuple(
            replace(message, tool_calls=tuple(map(self.resolve, message.tool_calls)))
            if message.tool_calls
            else message
            for message in messages
        )

    def spoken_as(self, name: str) -> str:
        """The tool's name in speech."""
        tool = self._tools.get(name)
        return (tool.spoken_as if tool else "") or name.replace("_", " ")

    def fillers(self) -> list[Mapping[str, str]]:
        """The tools' own fillers by language, to synthesize ahead."""
        return [tool.filler for tool in self._tools.values() if tool.filler]

    async def run(self, call: ToolCall) -> ToolResult:
        """Run one call within its deadline. Raises nothing but CancelledError."""
        try:
            if call.name in self._compact:
                call = self._compact[call.name].resolve(call)
        except BadArguments as error:
            return _bad_arguments(call.name, error)
        tool = self._tools.get(call.name)
        if tool is None:
            known = truncate_middle(", ".join(s.name for s in self.specs()) or "none", 2000)
            text = f"There is no tool {call.name!r}. The tools are: {known}."
            return ToolResult("error", text, ran=False)
        try:
            arguments = load_json(call.arguments or "{}") or {}
        except (ValueError, RecursionError):
            arguments = None
        if not isinstance(arguments, dict):
            text = f"The arguments of {call.name} were not a JSON object; nothing was run."
            return ToolResult("error", text, ran=False)
        deadline = asyncio.timeout(tool.timeout_s)
        ask = consent.get()

        async def ask_without_deadline(arguments: dict[str, Any]) -> bool:
            deadline.reschedule(None)
            allowed = await ask(arguments)
            deadline.reschedule(asyncio.get_running_loop().time() + tool.timeout_s)
            return allowed

        token = consent.set(ask_without_deadline)
        try:
            async with deadline:
                value = await tool.call(arguments)
            if isinstance(value, ToolResult):
                return ToolResult(value.outcome, truncate_middle(_clean(value.text), RESULT_LIMIT))
            return ToolResult("ok", truncate_middle(_clean(_text(value)), RESULT_LIMIT))
        except ReparteeError as error:
            return ToolResult("error", truncate_middle(_clean(str(error)), 500))
        except BadArguments as error:
            return _bad_arguments(call.name, error)
        except Exception as error:  # a tool's own failure is the model's to explain
            if deadline.expired():
                text = f"{call.name} took longer than {tool.timeout_s:g} s."
                return ToolResult("timed_out", text)
            log.info("tool %s failed: %s", call.name, type(error).__name__)
            text = encodable(f"{call.name} failed: {error}")
            return ToolResult("error", truncate_middle(text, 500))
        finally:
            consent.reset(token)


class ToolSource(Protocol):
    """Offers tools that come and go."""

    async def open(self, tool_registry: ToolRegistry) -> None:
        """Offer tools to this registry from now on, without waiting for anything slow. Called again
        when the session has a new registry. Raises ToolServerError."""

    async def close(self) -> None: ...


def _bad_arguments(name: str, error: BadArguments) -> ToolResult:
    text = f"{name} cannot take these arguments: {error}"
    return ToolResult("error", truncate_middle(encodable(text), 500), ran=False)


def truncate_middle(text: str, limit: int) -> str:
    """Head and tail of ``text`` within ``limit`` characters, with the cut marked."""
    if len(text) <= limit:
        return text
    mark = f"\n[… {len(text) - limit} characters left out …]\n"
    half = max((limit - len(mark)) // 2, 0)
    return text[:half] + mark + (text[-half:] if half else "")


def _clean(text: str) -> str:
    cleaned = collapse_blanks(encodable(text))
    return text if cleaned == text else cleaned  # a ``Sentence`` keeps its template


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return str(value)
