"""The bytes of a Chat Completions answer → the parts of a reply (pure).

The library's own decoder is not used: it cannot tell a stream that ended from one that was cut,
shows a web page as an empty answer, and fails on events without data.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal

from app.engine.ports import Finish, ModelPart, Reasoning, TextDelta, ToolCallDelta, Usage
from app.services.openai_errors import Failures
from app.services.openai_messages import encodable
from app.services.provider_extras import ReplyExtras

REPLY_LIMIT = 1_000_000
"""Characters of one reply (20 hours of speech), and bytes of one event; the rest is cut off."""

_FIELDS = (b"data", b"event", b"id", b"retry", b"")
"""How a line of an event stream begins, before the colon; the last is a comment."""


class ReplyParser:
    """Takes the body as it comes and gives what can be told so far. Raises ModelError for what the
    server reports and for what is no chat answer."""

    def __init__(self, failures: Failures, extras: ReplyExtras) -> None:
        self._failures = failures
        self._extras = extras
        self._line = b""
        self._event = b""
        self._data: list[bytes] = []
        self._body: bytearray | None = bytearray()
        """All of it while it is not known to be an event stream; then None."""
        self._thinking = Thinking()
        self._usage: Usage | None = None
        self._size = 0
        self.finish_reason: str | None = None
        self.done = False
        """No more needs to be read."""

    @property
    def complete(self) -> bool:
        """Whether the model has said all, though the stream may go on a little."""
        return self.done or self.finish_reason is not None

    def feed(self, data: bytes) -> Iterator[ModelPart]:
        *lines, self._line = (self._line + data).split(b"\n")
        if len(self._line) > REPLY_LIMIT:
            raise self._failures.garbled()
        for line in lines:
            try:
                yield from self._take(line)
            except (ValueError, RecursionError) as error:  # bad JSON or bad UTF-8
                raise self._failures.garbled() from error
            if self.done:
                break

    def end(self) -> Iterator[ModelPart]:
        """The rest, when the body has ended or is ``done``; the last part is ``Finish``."""
        if not self.done:
            try:
                yield from self._take(self._line)
                yield from self._take(b"")
            except (ValueError, RecursionError) as error:
                if not self.complete:
                    raise self._failures.lost() from error
            if self._body is not None:
                yield from self._whole(bytes(self._body))
        yield from self._thinking.end()
        if not self.complete:
            raise self._failures.lost()
        if self._usage:
            yield self._usage
        yield Finish(self.finish_reason or "stop")

    # --- the event stream -----------------------------------------------------------------------

    def _take(self, line: bytes) -> Iterator[ModelPart]:
        line = line.removesuffix(b"\r")
        if self._body is not None:
            if not self._body:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if self._body or (line and line.partition(b":")[0] not in _FIELDS):
                self._body += line + b"\n"
                if len(self._body) > REPLY_LIMIT:
                    raise self._failures.not_a_chat(page=self._body.startswith(b"<"))
                return
            if not line:
                return
            self._body = None
        name, _, value = line.partition(b":")
        match name:
            case b"data":
                self._data.append(value.removeprefix(b" "))
            case b"event":
                self._event = value.strip()
            case b"" if not line:
                event, data = self._event, b"\n".join(self._data)
                self._event, self._data = b"", []
                if data:
                    yield from self._dispatch(event, data)

    def _dispatch(self, event: bytes, data: bytes) -> Iterator[ModelPart]:
        if data.startswith(b"[DONE]"):
            self.done = True
            return
        if event == b"error":
            try:
                raise self._failures.reported(json.loads(data))
            except ValueError:
                raise self._failures.reported(data.decode("utf-8", "replace")) from None
        yield from self._completion(json.loads(data))

    def _whole(self, body: bytes) -> Iterator[ModelPart]:
        """A body that is no event stream: a whole completion, an error, or something else."""
        body = body.strip()
        if not body:
            raise self._failures.empty()
        try:
            completion = json.loads(body)
        except (ValueError, RecursionError):
            completion = None
        if not isinstance(completion, dict):
            raise self._failures.not_a_chat(page=body.startswith(b"<"))
        if not completion.get("choices") and (completion.get("message") or "detail" in completion):
            raise self._failures.reported(completion)
        yield from self._completion(completion)
        if not isinstance(completion.get("choices"), list):
            raise self._failures.not_a_chat(page=False)
        self.done = True

    # --- the completion -------------------------------------------------------------------------

    def _completion(self, completion: Any) -> Iterator[ModelPart]:
        """A chunk, or a whole completion, whose ``message`` is one large delta."""
        if not isinstance(completion, dict):
            return
        if completion.get("error"):
            raise self._failures.reported(completion)
        if isinstance(usage := completion.get("usage"), dict):
            counts = (usage.get("prompt_tokens"), usage.get("completion_tokens"))
            self._usage = Usage(*(n if isinstance(n, int) else 0 for n in counts))
        choices = completion.get("choices")
        choice = choices[0] if isinstance(choices, list) and choices else None
        if not isinstance(choice, dict):
            return
        delta = choice.get("delta") or choice.get("message")
        if isinstance(delta, dict):
            for part in self._delta(delta):
                self._size += len(_text_of(part))
                if self._size > REPLY_LIMIT:
                    self.finish_reason, self.done = "length", True
                    return
                yield part
        if isinstance(reason := choice.get("finish_reason"), str) and reason:
            self.finish_reason = reason

    def _delta(self, delta: dict[str, Any]) -> Iterator[ModelPart]:
        self._extras.add_reasoning(delta.get("reasoning_content"))
        # Some proxies send the same thoughts under both names.
        for source in ("reasoning_content", "reasoning"):
            if thought := _text(delta.get(source)):
                yield Reasoning(thought, source)
                break
        if thought := _thoughts(delta.get("content")):
            yield Reasoning(thought, "content")
        if text := _text(delta.get("content")) or _text(delta.get("refusal")):
            yield from self._thinking.feed(text)
        calls = delta.get("tool_calls")
        for call in calls if isinstance(calls, list) else ():
            if isinstance(call, dict):
                self._extras.add_call(call)
                yield _tool_call(call)


class Thinking:
    """Tells ``<think>…</think>`` at the very start of a reply from the answer, also when the tags
    are split over deltas. A tag further on is the answer's own."""

    OPEN, CLOSE = "<think>", "</think>"

    def __init__(self) -> None:
        self._stage: Literal["start", "thinking", "between", "answer"] = "start"
        self._held = ""

    def feed(self, text: str) -> Iterator[ModelPart]:
        self._held += text
        if self._stage == "start":
            begin = self._held.lstrip()
            if self.OPEN.startswith(begin):
                return
            if begin.startswith(self.OPEN):
                self._stage, self._held = "thinking", begin.removeprefix(self.OPEN)
            else:
                self._stage = "answer"
        if self._stage == "thinking":
            thought, close, rest = self._held.partition(self.CLOSE)
            if close:
                self._stage, self._held = "between", rest
            else:
                keep = _overlap(self._held, self.CLOSE)
                thought, self._held = _split(self._held, keep)
            if thought:
                yield Reasoning(thought, self.OPEN)
        if self._stage == "between":
            self._held = self._held.lstrip()
            if self._held:
                self._stage = "answer"
        if self._stage == "answer" and self._held:
            yield from self.end()

    def end(self) -> Iterator[ModelPart]:
        """What was held back."""
        held, self._held = self._held, ""
        if held:
            yield Reasoning(held, self.OPEN) if self._stage == "thinking" else TextDelta(held)


def _overlap(text: str, tag: str) -> int:
    """How many characters at the end of ``text`` may be the beginning of ``tag``."""
    longest = min(len(text), len(tag) - 1)
    return next((n for n in range(longest, 0, -1) if text.endswith(tag[:n])), 0)


def _split(text: str, keep: int) -> tuple[str, str]:
    return text[: len(text) - keep], text[len(text) - keep :]


def _text(value: Any) -> str:
    """A text field; some servers send a list of parts, of which the texts count."""
    if isinstance(value, list):
        value = "".join(_text(part.get("text")) for part in value if isinstance(part, dict))
    return encodable(value) if isinstance(value, str) else ""


def _thoughts(value: Any) -> str:
    """The reasoning among a list of parts, each of type ``thinking`` (Mistral)."""
    parts = value if isinstance(value, list) else ()
    return "".join(_text(part.get("thinking")) for part in parts if isinstance(part, dict))


def _tool_call(call: dict[str, Any]) -> ToolCallDelta:
    function = call.get("function")
    function = function if isinstance(function, dict) else {}
    index, identity, name = call.get("index"), call.get("id"), function.get("name")
    arguments = function.get("arguments")
    if not (arguments is None or isinstance(arguments, str)):
        arguments = json.dumps(arguments, ensure_ascii=False)
    return ToolCallDelta(
        index if isinstance(index, int) else None,
        identity if isinstance(identity, str) else None,
        name if isinstance(name, str) else None,
        arguments,
    )


def _text_of(part: ModelPart) -> str:
    match part:
        case TextDelta(text=text) | Reasoning(text=text):
            return text
        case ToolCallDelta(arguments=arguments):
            return arguments or ""
    return ""
