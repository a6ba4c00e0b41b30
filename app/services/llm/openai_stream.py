"""Reads the bytes of a Chat Completions answer and yields the parts of the reply (pure).

The library's own decoder does not distinguish a stream that ended from one that was cut off, takes
a web page for an empty answer and fails on events without data.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

from app.engine.contracts.ports import (
    Finish,
    ModelPart,
    Reasoning,
    TextDelta,
    ToolCallDelta,
    ToolSpec,
    Usage,
)
from app.engine.contracts.tools import BlankCollapser, load_json, parse_arguments
from app.engine.tools.call_accumulator import ToolCallAccumulator, clean_name
from app.services.llm.markup_filter import MarkupFilter
from app.services.llm.provider_extras import ReplyExtras
from app.services.openai.errors import Failures

STRAY_LIMIT = 50_000
"""Bytes of lines that are no fields of an event stream."""
REPLY_LIMIT = 1_000_000
"""Characters of one reply (20 hours of speech), and bytes of one event; the rest is cut off."""

FINISH_REASONS = {
    reason: meaning
    for meaning, reasons in {
        "length": "max_tokens max_output_tokens model_length model_context_window_exceeded",
        "content_filter": "content-filter content_filtered safety sensitive recitation spii "
        "prohibited_content blocklist image_safety guardrail_intervened",
        "error": "network_error insufficient_system_resource malformed_function_call abort "
        "unexpected_tool_call engine_overloaded server_error",
    }.items()
    for reason in reasons.split()
}
"""What Gemini, Anthropic, Mistral, DeepSeek, Zhipu, SGLang and Bedrock say instead of Chat
Completions' own reasons."""

_FIELDS = (b"data", b"event", b"id", b"retry", b"")
"""What a line of an event stream starts with, before the colon. The empty one is a comment."""


class ReplyParser:
    """Takes the body in pieces of any size and yields the parts that are complete.

    Raises ModelError for an error that the server reports, and for a body that is not a chat
    answer.
    """

    def __init__(
        self,
        failures: Failures,
        extras: ReplyExtras,
        tools: Iterable[ToolSpec] = (),
        *,
        unopened: bool = False,
    ) -> None:
        self._failures = failures
        self._extras = extras
        self._line = bytearray()
        """The beginning of a line whose end has not arrived."""
        self._after_cr = False
        self._event = b""
        self._data: list[bytes] = []
        self._event_size = 0
        self._body: bytearray | None = bytearray()
        """The body so far, until the first line shows a stream; then None."""
        self._is_ndjson = False
        """Whether each line is a chunk, without the fields of an event stream."""
        self._stray = b""
        """Lines of an event stream that are no fields: an error that broke into it."""
        self._blanks = BlankCollapser()
        self._markup = MarkupFilter(tools, unopened=unopened)
        self._written: list[ToolCallDelta] = []
        """The calls that the model wrote into its text. They count once it has ended, and only if
        the server has not parsed them as well."""
        self._parsed = ToolCallAccumulator()
        self._usage: Usage | None = None
        self._size = 0
        self.finish_reason: str | None = None
        self.done = False
        """The rest of the body does not matter."""

    @property
    def unopened(self) -> bool:
        """Whether the model's thoughts began without a tag; valid after the end."""
        return self._markup.unopened

    @property
    def complete(self) -> bool:
        """Whether the model has finished, although usage and ``[DONE]`` may follow."""
        return self.done or self.finish_reason is not None

    def feed(self, data: bytes) -> Iterator[ModelPart]:
        # A line ends with LF, CR LF or CR.
        if self._after_cr and data.startswith(b"\n"):
            data = data[1:]
        self._after_cr = data.endswith(b"\r") or (self._after_cr and not data)
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        first, *others = data.split(b"\n")
        self._line += first  # not copied: a piece may be one byte of a million
        if len(self._line) > REPLY_LIMIT:
            raise self._failures.garbled()
        if not others:
            return
        lines = [bytes(self._line), *others[:-1]]
        self._line = bytearray(others[-1])
        for line in lines:
            try:
                yield from self._read_line(line)
            except (ValueError, RecursionError) as error:  # bad JSON or bad UTF-8
                raise self._failures.garbled() from error
            if self.done:
                break

    def end(self) -> Iterator[ModelPart]:
        """The rest, after the end of the body or once ``done``. The last part is ``Finish``."""
        if not self.done:
            try:
                yield from self._read_line(bytes(self._line))
                yield from self._read_line(b"")
            except (ValueError, RecursionError) as error:
                if not self.complete:
                    raise self._failures.lost() from error
            if self._body is not None:
                yield from self._read_body(bytes(self._body))
            elif self._stray and not self.complete:
                with suppress(ValueError, RecursionError):
                    yield from self._read_completion(load_json(self._stray))
        yield from self._without_calls(self._markup.end())
        yield from self._written_calls()
        if not self.complete:
            raise self._failures.lost()
        if self._usage:
            yield self._usage
        yield Finish(self.finish_reason or "stop")

    # --- the event stream -----------------------------------------------------------------------

    def _read_line(self, line: bytes) -> Iterator[ModelPart]:
        if self._body is not None:
            if not self._body:
                line = line.removeprefix(b"\xef\xbb\xbf")
                self._is_ndjson = _is_chunk(line)
            is_field = self._is_ndjson or not line or line.partition(b":")[0] in _FIELDS
            if self._body or not is_field:
                self._body += line + b"\n"
                if len(self._body) > REPLY_LIMIT:
                    raise self._failures.not_a_chat(page=self._body.startswith(b"<"))
                return
            if not line:
                return
            self._body = None
        if self._is_ndjson:
            if line.strip():
                yield from self._read_event(b"", line)
            return
        name, _, value = line.partition(b":")
        match name:
            case b"data":
                if len(self._data) == 1 and _is_json(self._data[0]):
                    yield from self._read_line(b"")  # the blank line is missing
                self._event_size += len(value) + 1
                if self._event_size > REPLY_LIMIT:
                    raise self._failures.garbled()
                self._data.append(value.removeprefix(b" "))
            case b"event":
                self._event = value.strip()
            case b"" if not line:
                event, data = self._event, b"\n".join(self._data)
                self._event, self._data, self._event_size = b"", [], 0
                if data:
                    yield from self._read_event(event, data)
            case _ if name not in _FIELDS and len(self._stray) < STRAY_LIMIT:
                self._stray += line + b"\n"

    def _read_event(self, event: bytes, data: bytes) -> Iterator[ModelPart]:
        if data.startswith(b"[DONE]"):
            self.done = True
            return
        if event == b"error":
            try:
                raise self._failures.reported(load_json(data))
            except ValueError:
                raise self._failures.reported(data.decode("utf-8", "replace")) from None
        yield from self._read_completion(load_json(data))

    def _read_body(self, body: bytes) -> Iterator[ModelPart]:
        """A body that is not an event stream: a whole completion, an error, or something else."""
        body = body.strip()
        if not body:
            raise self._failures.empty()
        try:
            completion = load_json(body)
        except (ValueError, RecursionError):
            completion = None
        if isinstance(completion, list):
            yield from self._read_completion(completion)
        if not isinstance(completion, dict):
            raise self._failures.not_a_chat(page=body.startswith(b"<"))
        if not completion.get("choices") and (completion.get("message") or "detail" in completion):
            raise self._failures.reported(completion)
        yield from self._read_completion(completion)
        if not isinstance(completion.get("choices"), list):
            raise self._failures.not_a_chat(page=False)
        self.done = True

    # --- the completion -------------------------------------------------------------------------

    def _read_completion(self, completion: Any) -> Iterator[ModelPart]:
        """A chunk, or a whole completion, whose ``message`` is read like one large delta."""
        if isinstance(completion, list) and any(item.get("error") for item in _dicts(completion)):
            raise self._failures.reported(completion)  # Gemini
        if not isinstance(completion, dict):
            return
        status = completion.get("base_resp")
        if completion.get("error") or (isinstance(status, dict) and status.get("status_code")):
            raise self._failures.reported(completion)
        if isinstance(usage := completion.get("usage"), dict):
            counts = (usage.get("prompt_tokens"), usage.get("completion_tokens"))
            prompt, answer = (n if isinstance(n, int) else 0 for n in counts)
            self._usage = Usage(prompt, answer, *_timings(completion))
        choice = next(iter(_dicts(completion.get("choices"))), {})
        delta = choice.get("delta") or choice.get("message")
        for part in self._read_delta(delta) if isinstance(delta, dict) else ():
            match part:
                case TextDelta(text=text) | Reasoning(text=text) | ToolCallDelta(arguments=text):
                    self._size += len(text or "")
            if self._size > REPLY_LIMIT:
                self.finish_reason, self.done = "length", True
                return
            yield part
        if isinstance(reason := choice.get("finish_reason"), str) and reason:
            self.finish_reason = FINISH_REASONS.get(reason.lower(), reason)
        if choice.get("error") or self.finish_reason == "error":
            self.finish_reason = None  # what comes after it does not matter
            raise self._failures.reported(choice)

    def _read_delta(self, delta: dict[str, Any]) -> Iterator[ModelPart]:
        self._extras.add_reasoning(delta.get("reasoning_content"))
        # Some proxies send the same thoughts under both names.
        for source in ("reasoning_content", "reasoning"):
            if thought := _text(delta.get(source)):
                yield Reasoning(thought, source)
                break
        content = delta.get("content")
        # Mistral sends its thoughts as parts of the content, of the type ``thinking``.
        if thought := "".join(_text(part.get("thinking")) for part in _dicts(content)):
            yield Reasoning(thought, "content")
        if text := _text(content) or _text(delta.get("refusal")):
            yield from self._without_calls(self._markup.feed(self._blanks.feed(text)))
        for call in _dicts(delta.get("tool_calls")):
            part = _tool_call(call, self._extras.of_delta(call))
            self._parsed.add(part)
            yield part

    def _without_calls(self, parts: Iterable[ModelPart]) -> Iterator[ModelPart]:
        for part in parts:
            if isinstance(part, ToolCallDelta):
                self._written.append(part)
            else:
                yield part

    def _written_calls(self) -> Iterator[ToolCallDelta]:
        parsed = [(call.name, parse_arguments(call.arguments)) for call in self._parsed.finish()]
        for part in self._written:
            call = clean_name(part.name or ""), parse_arguments(part.arguments or "")
            if call in parsed:
                parsed.remove(call)
            else:
                yield replace(part, extras=self._extras.of_delta({}))


def _timings(completion: dict[str, Any]) -> tuple[float | None, int | None]:
    """How long llama.cpp evaluated the prompt (ms), and how many tokens it had in its cache."""
    timings = completion.get("timings")
    timings = timings if isinstance(timings, dict) else {}
    prompt_ms, cached = timings.get("prompt_ms"), timings.get("cache_n")
    return (
        float(prompt_ms) if isinstance(prompt_ms, int | float) and prompt_ms >= 0 else None,
        cached if isinstance(cached, int) else None,
    )


def _is_json(data: bytes) -> bool:
    try:
        load_json(data)
    except (ValueError, RecursionError):
        return data.startswith(b"[DONE]")
    return True


def _is_chunk(line: bytes) -> bool:
    """Whether a body that is no event stream begins with a chunk, so that more lines follow."""
    if not line.startswith(b"{"):
        return False
    try:
        chunk = load_json(line)
    except (ValueError, RecursionError):
        return False
    choice = next(iter(_dicts(chunk.get("choices"))), {}) if isinstance(chunk, dict) else {}
    return "delta" in choice


def _dicts(value: Any) -> list[dict[str, Any]]:
    """The objects in a list; empty for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _text(value: Any) -> str:
    """A text field. Some servers send a list of parts instead; only the texts in it count."""
    if isinstance(value, list):
        value = "".join(_text(part.get("text")) for part in _dicts(value))
    return value if isinstance(value, str) else ""


def _tool_call(call: dict[str, Any], extras: dict[str, Any] | None) -> ToolCallDelta:
    function = call.get("function")
    function = function if isinstance(function, dict) else {}
    index, call_id, name = call.get("index"), call.get("id"), function.get("name")
    arguments = function.get("arguments")
    if not (arguments is None or isinstance(arguments, str)):
        arguments = json.dumps(arguments, ensure_ascii=False)
    return ToolCallDelta(
        index if isinstance(index, int) else None,
        call_id if isinstance(call_id, str) else None,
        name if isinstance(name, str) else None,
        arguments,
        extras,
    )
