"""A compact tool: one entry in the model's list for several tools, because each entry costs tokens
in every request.

A call of it is resolved to a call of one of those tools before anything is asked, shown or run, so
consent is given to what will run, not to the compact tool.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from app.engine.contracts.ports import ToolCall, ToolSpec
from app.engine.contracts.tools import parse_arguments
from app.engine.tools.function_tool import BadArguments, bind, describe

Target = tuple[str, dict[str, Any]]
"""The name of a tool and its arguments; those that are None are left out."""


@dataclass(frozen=True, slots=True)
class CompactTool:
    spec: ToolSpec
    covers: frozenset[str]
    """The names of the tools that its calls may mean."""
    _target: Callable[..., Target]

    @classmethod
    def from_function(
        cls, target: Callable[..., Target], *, covers: Iterable[str] = ()
    ) -> CompactTool:
        """``target`` maps its arguments to the call that they mean. The model reads its name, its
        signature and its docstring. Raises TypeError like ``describe``."""
        spec = describe(target)
        schema = {
            key: value
            for key, value in spec.parameters.items()
            if key in ("type", "properties") or (key == "required" and value)
        }
        return cls(replace(spec, parameters=schema), frozenset(covers), target)

    def resolve(self, call: ToolCall) -> ToolCall:
        """The call that is meant. Raises BadArguments."""
        arguments = parse_arguments(call.arguments)
        if arguments is None:
            raise BadArguments("they are not a JSON object")
        name, given = self._target(**bind(self.spec.parameters, arguments))
        given = {key: value for key, value in given.items() if value is not None}
        return replace(call, name=name, arguments=json.dumps(given, ensure_ascii=False))
