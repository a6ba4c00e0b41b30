"""Parses tool calls that a model wrote into its text, in the dialect of its chat template (pure).

Servers parse such text into ``tool_calls``; many fail for some models, or pass it on as it is. The
dialects are those of the models' templates: Hermes and Qwen, Qwen-Coder, GLM, MiniMax, DeepSeek,
Kimi, Mistral, Llama, Granite, LFM2, Gemma, Command, and Harmony.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from typing import Any

Call = tuple[str, str]
"""The tool's name and its arguments as JSON text."""
Schemas = Mapping[str, Mapping[str, Any]]
"""The JSON schema of the arguments, by the tool's name."""

NAME = r"[A-Za-z_][\w.:/-]*"
_FUNCTION = re.compile(
    rf"(?s)<function(?:=| name=)[\"']?({NAME})[\"']?(?:>|(?=\{{))(.*?)(?:</function>|$)"
)
_INVOKE = re.compile(
    r"(?s)<(?:[\w:｜]*[:｜])?invoke name=[\"']([^\"'<>]+)[\"']>(.*?)(?:</[\w:｜]*invoke>|$)"
)
_PARAMETER = re.compile(
    r"(?s)<(?:[\w:｜]*[:｜])?parameter(?:=| name=)[\"']?([^\"'<> ]+)[\"']?"
    r"(?: string=[\"'](true|false)[\"'])?>(.*?)(?=</[\w:｜]*parameter>|<parameter|$)"
)
_ARGUMENT = re.compile(r"(?s)<arg_key>(.*?)</arg_key>\s*<arg_value>(.*?)</arg_value>")
_SEPARATED = re.compile(  # DeepSeek, Kimi, Mistral
    rf"(?:function<｜tool▁sep｜>|\[TOOL_CALLS\]|^|>|\s)(?!function<｜)({NAME})\s*"
    r"(?:<｜tool▁sep｜>|<\|tool_call_argument_begin\|>|(?:\[CALL_ID\]\w*)?\[ARGS\]|(?:\n```json)?(?=\s*\{))"
)
_OPENING_FENCE = re.compile(r"\s*(?:```\w*\s*)?")
_GEMMA = re.compile(rf"(?s)call:({NAME})\{{(.*?)\}}(?=\s*(?:<|call:|$))")
_GEMMA_VALUE = re.compile(
    r"(?s)(\w+):\s*(?:(<escape>|<\|\"\|>)(.*?)(?:<escape>|<\|\"\|>)|([^,]*))(?:,|$)"
)
_NAMED = re.compile(rf'"(?:name|function|tool_name|tool|action)"\s*:\s*"({NAME})"')
_KEYS = ("arguments", "parameters", "args", "input", "tool_input", "action_input")
_NAME_KEYS = ("name", "tool_name", "function", "tool", "action", "recipient_name")
_DECODER = json.JSONDecoder(strict=False)


def parse_calls(text: str, schemas: Schemas, *, tagged: bool = True) -> list[Call]:
    """The calls in ``text``, which is what stood between the marks of a call.

    Unless ``tagged``, nothing but whole JSON or Python calls of the offered tools count. A call of
    which only the name can be read keeps its broken arguments, so that the model is corrected.
    """
    text = re.sub(r"^<\|\w+\|>", "", text.strip()).strip()
    if text.startswith("{{") and text.endswith("}}"):
        text = text[1:-1]  # a template's escape
    if tagged and re.match(r"\{\s*'|\[\s*\{\s*'", text) and len(text) < 20_000:
        with suppress(ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            text = json.dumps(ast.literal_eval(text))  # Python's quotes
    calls = list(_json_calls(text, named_only=tagged)) or _python_calls(text)
    if not tagged:
        return calls if all(name in schemas for name, _ in calls) else []
    return calls or list(_tagged_calls(text, schemas)) or _broken_call(text)


def bare_call_end(text: str, schemas: Schemas, *, final: bool) -> int | None:
    """Where a call without marks ends that ``text`` begins with (``{"name": …}``, ``[tool(…)]``).

    0: no call begins here. None: more text must decide, which never happens if ``final``.
    """
    if not schemas:
        return 0
    if text[0] == "[" and (python := re.match(r"\[\s*(\w*)(\(?)", text)) and "{" not in text[:9]:
        whole = len(python[0]) < len(text)
        if (python[2] and python[1] in schemas) or (not whole and not final):
            return _python_end(text, final) if python[2] else None
        if python[1] or whole:
            return 0
    start = "".join(text.split())[:40]
    heads = [f'{opening}{{"{key}":' for opening in ("", "[") for key in _HEADS]
    if not any(start.startswith(head) or head.startswith(start) for head in heads):
        return 0
    named = _NAMED.search(text)
    if named is None:
        return 0 if final or len(text) > 300 else None
    if named[1] not in schemas:
        return 0
    try:
        _, end = _DECODER.raw_decode(text)
    except (ValueError, RecursionError):
        return len(text) if final else None
    return end if parse_calls(text[:end], schemas, tagged=False) else 0


_HEADS = ("action", "name", "type", "function", "tool_name", "tool", "tool_calls", "id")


def _python_end(text: str, final: bool) -> int | None:
    for bracket in islice(re.finditer(r"\)\s*\]", text), 20):
        if _python_calls(text[: bracket.end()]):
            return bracket.end()
    return 0 if final else None


def _json_calls(text: str, *, named_only: bool) -> Iterator[Call]:
    """Nothing unless all of ``text`` is JSON, apart from separators and a fence."""
    text = re.sub(r"^```\w*\s*|\s*```$", "", text)
    found: list[Call] = []
    while text:
        try:
            value, end = _DECODER.raw_decode(text)
        except (ValueError, RecursionError):
            return
        items = value if isinstance(value, list) else [value]
        for item in items:
            calls = list(_call_of(item, named_only=named_only))
            if not calls:
                return
            found += calls
        text = text[end:].lstrip(" \t\r\n;,")
        text = re.sub(r"^(?:</?tool_call>|\[TOOL_CALLS\]|<\|/?tool_call\|>)\s*", "", text)
    yield from found


def _call_of(item: Any, *, named_only: bool) -> Iterator[Call]:
    if not isinstance(item, dict):
        return
    if isinstance(nested := item.get("tool_calls"), list):
        for call in nested:
            yield from _call_of(call, named_only=named_only)
        return
    if isinstance(item.get("function"), dict):
        item = item["function"]
    name = next((item[key] for key in _NAME_KEYS if isinstance(item.get(key), str)), None)
    key = next((key for key in _KEYS if key in item), None)
    others = item.keys() - {*_NAME_KEYS, *_KEYS, "type", "id", "tool_call_id"}
    if not name or others or (key is None and not named_only):
        return
    arguments = item[key] if key else {}
    if arguments is None or arguments == "":
        arguments = {}
    yield name, arguments if isinstance(arguments, str) else _dumps(arguments)


def _python_calls(text: str) -> list[Call]:
    """``[tool(a=1), other()]``, ``tool(a=1)``, or that in ``print()``; only literal arguments."""
    text = re.sub(r"^```\w*\s*|\s*```$", "", text)
    if "(" not in text or len(text) > 20_000:
        return []
    try:
        nodes: list[ast.expr] = []
        for statement in ast.parse(text).body:
            if not isinstance(statement, ast.Expr):
                return []
            value = statement.value
            nodes += value.elts if isinstance(value, ast.List | ast.Tuple) else [value]
        calls = [_python_call(node) for node in nodes]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    return [call for call in calls if call]


def _python_call(node: ast.expr) -> Call | None:
    """Raises ValueError if it is no call with literal arguments."""
    if not isinstance(node, ast.Call):
        raise ValueError("not a call")
    name = ast.unparse(node.func)
    if name == "print" and len(node.args) == 1:
        return _python_call(node.args[0])
    if node.args or not re.fullmatch(NAME, name):
        raise ValueError("positional arguments have no names")
    return name, _dumps({str(k.arg): ast.literal_eval(k.value) for k in node.keywords})


def _tagged_calls(text: str, schemas: Schemas) -> Iterator[Call]:
    if found := [*_FUNCTION.finditer(text), *_INVOKE.finditer(text)]:
        for match in found:
            yield match[1], _xml_arguments(match[1], match[2], schemas)
    elif _ARGUMENT.search(text) and (name := re.match(NAME, text)):
        pairs = {k.strip(): ("", v) for k, v in _ARGUMENT.findall(text)}
        yield name[0], _typed(name[0], pairs, schemas)
    elif gemma := list(_GEMMA.finditer(text)):
        for match in gemma:
            values: dict[str, tuple[str, str]] = {}
            for key, quoted, string, bare in _GEMMA_VALUE.findall(match[2]):
                values[key] = ("true", string) if quoted else ("", bare)
            yield match[1], _typed(match[1], values, schemas)
    elif _SEPARATED.search(text):
        at = 0
        while separated := _SEPARATED.search(text, at):
            fence = _OPENING_FENCE.match(text, separated.end())
            begin = at = fence.end() if fence else separated.end()
            try:
                _, at = _DECODER.raw_decode(text, begin)
            except (ValueError, RecursionError):
                at = len(text)
            yield separated[1], text[begin:at].strip() or "{}"
    elif re.fullmatch(NAME, text) and text in schemas:
        yield text, "{}"


def _xml_arguments(name: str, body: str, schemas: Schemas) -> str:
    values = {k: (kind, v) for k, kind, v in _PARAMETER.findall(body)}
    if values:
        return _typed(name, values, schemas)
    body = body.strip()
    if not body.startswith("{"):
        return "{}"
    with suppress(ValueError, RecursionError):
        return body[: _DECODER.raw_decode(body)[1]]
    return body


def _typed(name: str, values: Mapping[str, tuple[str, str]], schemas: Schemas) -> str:
    """Written values by the tool's schema: JSON, unless the parameter is a text."""
    properties = schemas.get(name, {}).get("properties", {})
    arguments: dict[str, Any] = {}
    for key, (is_string, written) in values.items():
        declared = properties.get(key)
        kind = declared.get("type") if isinstance(declared, dict) else None
        arguments[key] = written = written.strip("\r\n") if is_string != "true" else written
        if is_string != "true" and kind != "string":
            try:
                arguments[key] = json.loads(written)
            except (ValueError, RecursionError):
                arguments[key] = {"True": True, "False": False, "None": None}.get(written, written)
    return _dumps(arguments)


def _broken_call(text: str) -> list[Call]:
    named = _NAMED.search(text)
    if named is None:
        return []
    keys = "|".join(_KEYS)
    arguments = re.search(rf'(?s)"(?:{keys})"\s*:\s*(.*)', text)
    return [(named[1], arguments[1] if arguments else text)]


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
