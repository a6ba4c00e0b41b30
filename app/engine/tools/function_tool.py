"""Makes a tool of a typed function: the model reads its signature and docstring.

    def convert(amount: float, unit: str, to: str) -> str:
        \"\"\"Convert an amount from one unit to another.

        amount: how much
        unit: the unit it is in, e.g. "mile"
        \"\"\"

The first paragraph becomes the description; a line ``parameter: text`` describes that parameter.
The idea is from simonw/llm.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import math
import threading
import types
import typing
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Literal

from app.engine.contracts.ports import ToolSpec


class BadArguments(Exception):
    """The model's arguments do not match the schema; nothing was run."""


def caller(
    function: Callable[..., Any], schema: dict[str, Any]
) -> Callable[[dict[str, Any]], Awaitable[Any]]:
    """A coroutine function that calls ``function`` with a model's arguments; it raises BadArguments
    if they do not match ``schema``.

    A synchronous function runs in its own thread, which cannot be stopped. After the deadline its
    result is dropped, and it delays neither other tools nor the end of the program.
    """

    async def call(arguments: dict[str, Any]) -> Any:
        bound = bind(schema, arguments)
        if inspect.iscoroutinefunction(function):
            return await function(**bound)
        return await _in_thread(function, bound)

    return call


def bind(schema: dict[str, Any], arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments in the types of ``schema``. Raises BadArguments.

    Models send numbers as strings, and null or an empty text for what they leave out.
    """
    try:
        return _bind(schema, arguments)
    except (TypeError, ValueError, OverflowError) as error:
        raise BadArguments(str(error)) from error


def describe(function: Callable[..., Any]) -> ToolSpec:
    """The specification of ``function`` for the model.

    Raises TypeError for a parameter whose type the schema cannot express.
    """
    hints = typing.get_type_hints(function)
    parameters = inspect.signature(function).parameters
    description: list[str] = []
    properties = {name: _schema(hints[name]) for name in parameters}
    any_described = False
    for line in inspect.cleandoc(function.__doc__ or "").splitlines():
        name, colon, text = line.partition(":")
        if colon and name in parameters:
            properties[name]["description"] = text.strip()
            any_described = True
        elif not any_described:
            description += line.split()
    schema = {
        "type": "object",
        "properties": properties,
        "required": [n for n, p in parameters.items() if p.default is inspect.Parameter.empty],
        "additionalProperties": False,
    }
    return ToolSpec(getattr(function, "__name__", "tool"), " ".join(description), schema)


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


def _bind(schema: dict[str, Any], arguments: dict[str, Any]) -> dict[str, Any]:
    properties, required = schema["properties"], set(schema.get("required", ()))
    if unknown := set(arguments) - set(properties):
        raise TypeError(f"unknown {', '.join(sorted(unknown))}")
    given = {
        name: value
        for name, value in arguments.items()
        if value is not None and (value != "" or name in required)
    }
    if missing := required - set(given):
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


async def _in_thread(function: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """Not ``asyncio.to_thread``, whose few threads are shared and joined at exit: functions that
    never return would block all others and the end of the program."""
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
        with contextlib.suppress(RuntimeError):  # the loop has closed
            loop.call_soon_threadsafe(deliver, settle, outcome)

    threading.Thread(target=run, name=f"tool {function!r}"[:60], daemon=True).start()
    return await future
