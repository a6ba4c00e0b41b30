"""A tool is a plain typed function: its signature and docstring are what the model reads.

    def convert(amount: float, unit: str, to: str) -> str:
        \"\"\"Convert an amount from one unit to another.

        amount: how much
        unit: the unit it is in, e.g. "mile"
        \"\"\"

The first paragraph becomes the description; a line ``parameter: text`` describes that parameter.
That a tool is a function is simonw/llm's idea.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import logging
import math
import threading
import types
import typing
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.engine.ports import ToolCall, ToolSpec
from app.errors import ToolError

log = logging.getLogger(__name__)

RESULT_LIMIT = 32_000
"""Characters of a result that reach the model; head and tail of more are kept, marked."""

Outcome = Literal["ok", "error", "timed_out", "cancelled"]


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What one call came to; ``text`` goes to the model whatever the outcome."""

    outcome: Outcome
    text: str


CANCELLED = ToolResult("cancelled", "The user stopped this call before it was done.")


@dataclass(frozen=True, slots=True)
class Tool:
    """A function the model may call. ``spoken_as`` completes "Still working on …".

    A ``read_only`` tool only looks; one that is not so marked acts, and changes something.
    """

    function: Callable[..., Any]
    spec: ToolSpec
    timeout_s: float = 30.0
    spoken_as: str = ""
    read_only: bool = False

    @classmethod
    def from_function(
        cls,
        function: Callable[..., Any],
        *,
        timeout_s: float = 30.0,
        spoken_as: str = "",
        read_only: bool = False,
    ) -> Tool:
        """Read name, description and JSON schema off ``function``.

        Raises TypeError for a parameter without a type the schema can express.
        """
        return cls(function, _spec(function), timeout_s, spoken_as, read_only)


class ToolBox:
    """The tools of a session, by name."""

    def __init__(self, tools: Iterable[Tool] = ()) -> None:
        self._tools = {tool.spec.name: tool for tool in tools}

    def specs(self) -> list[ToolSpec]:
        return [tool.spec for tool in self._tools.values()]

    def spoken_as(self, name: str) -> str:
        """What to call the tool aloud."""
        tool = self._tools.get(name)
        return (tool.spoken_as if tool else "") or name.replace("_", " ")

    async def run(self, call: ToolCall) -> ToolResult:
        """Run one call within its deadline. Never raises but CancelledError.

        Synchronous functions run in a thread of their own, which cannot be stopped: past its
        deadline its late result is dropped, and it keeps neither other tools nor the end of the
        program waiting.
        """
        tool = self._tools.get(call.name)
        if tool is None:
            known = ", ".join(self._tools) or "none"
            return ToolResult("error", f"There is no tool {call.name!r}. The tools are: {known}.")
        try:
            arguments = json.loads(call.arguments or "{}") or {}
        except (ValueError, RecursionError):
            arguments = None
        if not isinstance(arguments, dict):
            return ToolResult(
                "error", f"The arguments of {call.name} were not a JSON object; nothing was run."
            )
        try:
            bound = _bind(tool, arguments)
        except (TypeError, ValueError, OverflowError) as error:
            text = f"{call.name} cannot take these arguments: {error}"
            return ToolResult("error", shortened(text, 500))
        deadline = asyncio.timeout(tool.timeout_s)
        try:
            async with deadline:
                if inspect.iscoroutinefunction(tool.function):
                    value = await tool.function(**bound)
                else:
                    value = await _in_thread(tool.function, bound)
            return ToolResult("ok", shortened(_text(value), RESULT_LIMIT))
        except ToolError as error:
            return ToolResult("error", shortened(str(error), 500))
        except Exception as error:  # a tool's own failure is the model's to explain
            if deadline.expired():
                text = f"{call.name} took longer than {tool.timeout_s:g} s."
                return ToolResult("timed_out", text)
            log.info("tool %s failed: %s", call.name, type(error).__name__)
            return ToolResult("error", shortened(f"{call.name} failed: {error}", 500))


def shortened(text: str, limit: int) -> str:
    """``text`` within ``limit`` characters: head and tail, the cut marked."""
    if len(text) <= limit:
        return text
    mark = f"\n[… {len(text) - limit} characters left out …]\n"
    half = max((limit - len(mark)) // 2, 0)
    return text[:half] + mark + (text[-half:] if half else "")


async def _in_thread(function: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """Not ``asyncio.to_thread``: its few threads are shared and joined at exit, so that functions
    which never return would stop every other one, and the program from ending."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Any] = loop.create_future()

    def deliver(settle: Callable[[Any], None], outcome: object) -> None:
        if not future.done():
            settle(outcome)

    def run() -> None:
        settle: Callable[[Any], None]
        outcome: object
        try:
            settle, outcome = future.set_result, function(**arguments)
        except Exception as error:
            # A future refuses StopIteration, which would end its coroutine.
            stray = isinstance(error, StopIteration)
            settle, outcome = future.set_exception, RuntimeError("stopped") if stray else error
        with contextlib.suppress(RuntimeError):  # the loop has closed: nobody waits
            loop.call_soon_threadsafe(deliver, settle, outcome)

    threading.Thread(target=run, name=f"tool {function!r}"[:60], daemon=True).start()
    return await future


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return str(value)


_JSON_TYPES: dict[type, str] = {str: "string", int: "integer", float: "number", bool: "boolean"}
_PYTHON_TYPES = {name: kind for kind, name in _JSON_TYPES.items()} | {"array": list}


def _schema(annotation: Any) -> dict[str, Any]:
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation in _JSON_TYPES:
        return {"type": _JSON_TYPES[annotation]}
    if origin is Literal:
        return {"type": "string", "enum": list(args)}
    if origin in (typing.Union, types.UnionType):
        inner = [arg for arg in args if arg is not type(None)]
        if len(inner) == 1:
            return _schema(inner[0])
    if origin in (list, Sequence) and len(args) == 1:
        return {"type": "array", "items": _schema(args[0])}
    raise TypeError(f"no JSON schema for {annotation!r}")


def _spec(function: Callable[..., Any]) -> ToolSpec:
    hints = typing.get_type_hints(function)
    parameters = inspect.signature(function).parameters
    described: list[str] = []
    notes: dict[str, str] = {}
    for line in inspect.cleandoc(function.__doc__ or "").splitlines():
        name, colon, note = line.partition(":")
        if colon and name in parameters:
            notes[name] = note.strip()
        elif not notes:
            described.append(line)
    properties: dict[str, Any] = {}
    required = []
    for name, parameter in parameters.items():
        properties[name] = _schema(hints[name])
        if name in notes:
            properties[name]["description"] = notes[name]
        if parameter.default is inspect.Parameter.empty:
            required.append(name)
    schema = {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
    description = " ".join(" ".join(described).split())
    return ToolSpec(getattr(function, "__name__", "tool"), description, schema)


def _bind(tool: Tool, arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments as the function wants them; models send numbers as strings and nulls."""
    properties = tool.spec.parameters["properties"]
    if unknown := set(arguments) - set(properties):
        raise TypeError(f"unknown {', '.join(sorted(unknown))}")
    given = {name: value for name, value in arguments.items() if value is not None}
    if missing := set(tool.spec.parameters["required"]) - set(given):
        raise TypeError(f"missing {', '.join(sorted(missing))}")
    return {name: _coerce(name, value, properties[name]) for name, value in given.items()}


def _coerce(name: str, value: Any, schema: dict[str, Any]) -> Any:
    kind = schema["type"]
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    match kind:
        case "number" if isinstance(value, str) or is_number:
            value = _number(name, value)
        case "integer" if isinstance(value, str) or is_number:
            number = _number(name, value)
            if not number.is_integer():
                raise ValueError(f"{name} should be a whole number")
            value = value if isinstance(value, int) else int(number)
        case "string" if is_number:
            value = str(value)
        case "boolean" if isinstance(value, str) and value.lower() in ("true", "false"):
            value = value.lower() == "true"
        case "array" if isinstance(value, list):
            value = [_coerce(f"each of {name}", item, schema["items"]) for item in value]
    if not isinstance(value, _PYTHON_TYPES[kind]) or (
        isinstance(value, bool) and kind != "boolean"
    ):
        raise TypeError(f"{name} should be of type {kind}")
    if "enum" in schema and value not in schema["enum"]:
        raise ValueError(f"{name} should be one of {', '.join(schema['enum'])}")
    return value


def _number(name: str, value: Any) -> float:
    try:
        number = float(value)
    except (ValueError, OverflowError):
        raise ValueError(f"{name} should be a number") from None
    if not math.isfinite(number):
        raise ValueError(f"{name} should be a finite number")
    return number
