"""Separates what a model says from the machinery in its text, delta by delta (pure).

Chat templates mark thoughts, tool calls, roles and ends by tokens. A server should parse them; when
it does not know the model's template, they arrive as text, and would be shown and read aloud. The
filter turns thoughts into ``Reasoning`` and written calls into ``ToolCallDelta``, and drops control
tokens, private-use citation marks, and the base64 of data URLs.

Code, fenced or inline, is never touched, nor is a tag that a sentence only mentions ("the <think>
tag"). The result does not depend on how the text is split into deltas.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from app.engine.contracts.ports import Reasoning, Retraction, TextDelta, ToolCallDelta, ToolSpec
from app.engine.text.machinery import CONTROL_TOKEN, CONTROL_TOKEN_PART
from app.services.llm.markup_tags import (
    AFTER_CALL,
    AFTER_MENTION,
    BASE64,
    BEFORE_CALL,
    BEFORE_MENTION,
    BY_START,
    CALL_END,
    CALL_FENCES,
    CALLS,
    CITED,
    CITED_PART,
    CLOSING,
    DATA_URL,
    DATA_URL_PART,
    FIXED,
    FUNCTION_HEADS,
    HARMONY_END,
    HEADERS,
    LINE_START,
    OPEN_FUNCTION,
    OTHER_ROLE,
    OTHER_SPEAKER,
    SECOND,
    TAG_LIMIT,
    THOUGHT_PART,
    THOUGHT_WITH_ATTRIBUTES,
    THOUGHTS,
    TRIGGER,
    WRAPPERS,
)
from app.services.llm.text_tool_calls import bare_call_end, parse_calls
from app.services.llm.unmarked_thoughts import UnmarkedThoughts

Part = TextDelta | Reasoning | ToolCallDelta | Retraction

CALL_LIMIT, BARE_LIMIT = 50_000, 8_000
"""Characters of a call between tags, and of one without; what is longer is text."""
_SLICE = 1024
"""Characters of a long delta processed at a time, which keeps the work linear in its length."""
_SPACE = " \t\r\n"
Mode = Literal["text", "thought", "call", "header", "base64", "ended"]


class MarkupFilter:
    """Filters one reply. ``tools``: those that were offered.

    ``unopened``: the model's thoughts are expected to begin without a tag, because its template
    opens them. Afterwards it says whether they did.
    """

    def __init__(self, tools: Iterable[ToolSpec] = (), *, unopened: bool = False) -> None:
        self._schemas: Mapping[str, Mapping[str, Any]] = {t.name: t.parameters for t in tools}
        self.unopened = unopened
        self._mode: Mode = "thought" if unopened else "text"
        self._guess: str | None = "" if unopened else None
        """The thoughts so far that may turn out to be the answer; None: they are thoughts."""
        self._held = ""
        self._out: list[Part] = []
        self._tag = "</think>"
        """What opened the thought, the call or the header."""
        self._end: re.Pattern[str] = CLOSING
        """What ends the thought, the call or the header."""
        self._answer: list[str] = []
        """The text since the last thought, which a closing tag would turn into a thought."""
        self._retracted = ""
        self._scanned = 0
        """Up to where a call was searched for its end."""
        self._line = ""
        """The text of the current line, as far back as it matters."""
        self._wrapper = ""
        """The closing tag of the wrapper around the answer."""
        self._unmarked = None if unopened else UnmarkedThoughts()
        self._blank: str | None = ""
        """The white space that began the reply; None once text has followed."""
        self._glue = ""
        """The characters that are dropped before the next text: white space after a thought."""
        self._fence = ""
        self._opening = False
        """Still in the line that opened the fence."""
        self._inline = ""
        self._call_count = 0

    def feed(self, text: str) -> list[Part]:
        return self._feed(self._marked(text))

    def _marked(self, text: str, *, final: bool = False) -> str:
        if self._unmarked is None:
            return text
        before, marked = self._unmarked.heading, self._unmarked.feed(text, final=final)
        if self._unmarked.heading != before:
            self._mode, self._guess = "thought", self._unmarked.heading
        return marked

    def _feed(self, text: str) -> list[Part]:
        parts: list[Part] = []
        for begin in range(0, len(text), _SLICE):
            self._held += text[begin : begin + _SLICE]
            parts += self._run(final=False)
        return list(_joined(parts))

    def end(self) -> list[Part]:
        """What was held back."""
        parts = [*self._feed(self._marked("", final=True)), *self._run(final=True)]
        if self._guess is not None:  # no closing tag came: it was an answer
            self.unopened, text, self._guess = False, self._guess, None
            self._mode = "text"
            parts += [*self._feed(text), *self._run(final=True)]
        if self._blank and not self._call_count:
            parts.append(TextDelta(self._blank))
        if self._retracted and not self._answered and not self._call_count:
            parts.append(TextDelta(self._retracted))  # nothing followed: it was the answer
        return parts

    @property
    def _answered(self) -> bool:
        return any(text.strip() for text in self._answer)

    def _run(self, *, final: bool) -> list[Part]:
        while self._held and self._step(final):
            pass
        parts, self._out = list(_joined(self._out)), []
        return parts

    def _step(self, final: bool) -> bool:
        """Process the beginning of what is held; False: more must arrive first."""
        match self._mode:
            case "text":
                if self._fence:
                    return self._read_fence(final)
                if self._inline:
                    return self._read_inline(final)
                return self._read_text(final)
            case "thought":
                return self._read_thought(final)
            case "call":
                return self._read_call(final)
            case "header":
                return self._read_header(final)
            case "base64":
                self._held = self._held[BASE64.match(self._held).end() :]  # type: ignore[union-attr]
                if self._held:
                    self._mode = "text"
                return bool(self._held)
            case "ended":
                self._held = ""
                return False

    # --- text -----------------------------------------------------------------------------------

    def _read_text(self, final: bool) -> bool:
        found = TRIGGER.search(self._held)
        at = found.start() if found else len(self._held)
        if at:
            self._take(at)
            return True
        size = self._read_token(final)
        if size is None and not final:
            return False
        if size != 0:
            self._take(size or 1)
        return True

    def _read_token(self, final: bool) -> int | None:
        """Process what is at the beginning, if it is machinery, and return 0. Else return how many
        characters are text, or None if more must arrive first."""
        held, lower = self._held, self._held[: TAG_LIMIT * 2].lower()
        first = held[0]
        if first in "`~":
            return self._read_code_mark(final)
        if first == "d":
            if self._line[-1:].isalnum():
                return 1
            match = DATA_URL.match(held)
            if match and match.end() <= TAG_LIMIT:
                self._take(match.end())
                self._mode = "base64"
                return 0
            undecided = len(held) < TAG_LIMIT and DATA_URL_PART.fullmatch(held)
            return None if undecided else 1
        if "\ue200" <= first <= "\ue2ff":
            return self._read_citation(final)
        follows = bool(self._line.strip())  # text on the same line
        if (first == "[" and not follows) or (
            first == "{" and "{" not in self._line and BEFORE_CALL.search(self._line)
        ):
            end = bare_call_end(held, self._schemas, final=final)
            if end and follows and not final and not held[end:].strip(" \t"):
                end = None  # what follows tells whether it is only mentioned
            if end is None and len(held) < BARE_LIMIT:
                return None
            if end and not (follows and AFTER_CALL.match(held, end)):
                self._held = held[end:]
                self._add_calls(parse_calls(held[:end], self._schemas))
                self._glue = _SPACE + ";,"
                return 0
        if first == "{" or (len(held) > 1 and lower[1] not in SECOND[first]):
            return 1
        probe = held[:TAG_LIMIT] if first == "[" else lower
        tags = BY_START.get(lower[:2], ()) if len(held) > 1 else FIXED
        tag = next((t.lower() for t in tags if probe.startswith(t)), "")
        if match := OPEN_FUNCTION.match(held) or THOUGHT_WITH_ATTRIBUTES.match(held):
            tag = match[0]
        elif not tag and (match := CONTROL_TOKEN.match(held) or CITED.match(held)):
            tag = match[0].lower()
        if not tag:
            part = any(t.startswith(probe) for t in (*tags, *FUNCTION_HEADS))
            part = part or bool(THOUGHT_PART.fullmatch(held))
            part = part or bool(CONTROL_TOKEN_PART.fullmatch(held) or CITED_PART.fullmatch(held))
            part = part or (
                len(held) < TAG_LIMIT
                and any(lower.startswith(t) for t in FUNCTION_HEADS)
                and ">" not in held
                and "\n" not in held
            )
            return None if part else 1
        return self._read_tag(tag, final)

    def _read_tag(self, tag: str, final: bool) -> int | None:
        after = self._held[len(tag) :]
        if not final and not after.strip(" \t"):
            return None  # what follows tells whether the tag is only mentioned
        if BEFORE_MENTION.search(self._line) and AFTER_MENTION.match(after):
            return len(tag)
        if tag in ("<s>", "</s>") and (
            (tag == "<s>" and self._answered) or "<s>" in "".join(self._answer)
        ):
            return len(tag)  # struck through
        if tag in WRAPPERS:
            if self._answered:
                return len(tag)
            self._wrapper, self._glue = WRAPPERS[tag], _SPACE
        elif tag in WRAPPERS.values() and tag != self._wrapper:
            return len(tag)
        self._held = after
        if tag in THOUGHTS or THOUGHT_WITH_ATTRIBUTES.match(tag):
            self._begin("thought", tag, CLOSING)
        elif tag in THOUGHTS.values() and tag != "<channel|>":
            self._close_unopened(tag)
        elif tag in CALLS:
            end = re.escape(CALLS[tag]) + CALL_END
            self._begin("call", tag, re.compile(end, re.IGNORECASE))
        elif _opens_function(tag):
            self._held = tag + after
            end = "</function>" if tag.startswith("<function=") else "</[\\w:｜]*invoke>"
            self._begin("call", tag, re.compile(end + CALL_END))
        elif tag in HEADERS:
            self._begin("header", tag, HEADERS[tag])
        elif tag in OTHER_SPEAKER:
            self._mode = "ended"
        return 0

    def _begin(self, mode: Mode, tag: str, end: re.Pattern[str]) -> None:
        self._mode, self._tag, self._end, self._scanned = mode, tag, end, 0

    def _take(self, size: int) -> None:
        """The first ``size`` characters are text."""
        text, self._held = self._held[:size], self._held[size:]
        if self._glue:
            text = text.lstrip(self._glue)
            if not text:
                return
            self._glue = ""
        if self._blank is not None:
            self._blank += text
            if not text.strip():
                return
            text, self._blank = self._blank, None
        self._answer.append(text)
        self._line = (self._line + text).rpartition("\n")[2][-TAG_LIMIT:]
        self._out.append(TextDelta(text))

    def _read_citation(self, final: bool) -> int | None:
        """``\\ue200cite\\ue202turn0search5\\ue201``; the marks alone are dropped as well."""
        end = self._held.find("\ue201")
        if self._held[0] == "\ue200" and end < 0 and len(self._held) < TAG_LIMIT and not final:
            return None
        cited = self._held[0] == "\ue200" and 0 < end < TAG_LIMIT
        self._held = self._held[end + 1 if cited else 1 :]
        return 0

    # --- code -----------------------------------------------------------------------------------

    def _read_code_mark(self, final: bool) -> int | None:
        run = self._held[: len(self._held) - len(self._held.lstrip(self._held[0]))]
        if len(run) >= TAG_LIMIT:
            return TAG_LIMIT
        if len(run) == len(self._held) and not final:
            return None
        if len(run) < 3 or not LINE_START.fullmatch(self._line):
            if run[0] == "`":
                self._inline = run
            return len(run)
        line, newline, _ = self._held.partition("\n")
        info = line[len(run) :].strip()
        if not newline and not final and any(name.startswith(info) for name in CALL_FENCES):
            return None
        if newline and info in CALL_FENCES:
            self._held = self._held[len(line) + 1 :]
            self._begin("call", line + "\n", re.compile(rf"^[ \t]*{run}|\n[ \t]*{run}"))
            return 0
        self._fence, self._opening = run, True
        return len(run)

    def _read_fence(self, final: bool) -> bool:
        line, newline, _ = self._held.partition("\n")
        if self._opening and self._fence[0] == "`" and "`" in line:  # ```code``` within a line
            self._inline, self._fence = self._fence, ""
            return True
        mark = (self._line + line).strip().lstrip("> ")
        closes = len(mark) >= len(self._fence) and not mark.strip(self._fence[0])
        if newline:
            if closes and not self._opening:
                self._fence = ""
            self._opening = False
            self._take(len(line) + 1)
        elif final or self._opening or (line.strip(" \t>") and line.strip(" \t>" + self._fence[0])):
            self._take(len(line))
        else:
            return False
        return True

    def _read_inline(self, final: bool) -> bool:
        """Inline code ends by the same run of backticks, at the latest with the line."""
        found = re.search(r"`+|\n", self._held)
        if found is None:
            self._take(len(self._held))
            return True
        if found.end() == len(self._held) and found[0] != "\n" and not final:
            if found.start():
                self._take(found.start())
            return False
        if found[0] in ("\n", self._inline):
            self._inline = ""
        self._take(found.end())
        return True

    # --- thoughts -------------------------------------------------------------------------------

    def _read_thought(self, final: bool) -> bool:
        if self._guess == "" and not final:
            start = self._held.lstrip().lower()
            if any(tag.startswith(start) for tag in THOUGHTS):
                return False
        if self._guess == "":
            lower = self._held.lstrip().lower()
            if tag := next((t for t in THOUGHTS if lower.startswith(t)), ""):
                self._guess, self.unopened, self._tag = None, False, tag
                self._held = self._held.lstrip()[len(tag) :]
                return True
        end = self._end.search(self._held)
        thought = self._held[: end.start()] if end else self._held
        if end is None and not final:
            thought = thought[: _undecided_from(thought, ">]▷")]
        if thought:
            self._out.append(Reasoning(thought, self._tag))
            if self._guess is not None:
                self._guess += thought
        self._held = self._held[end.end() if end else len(thought) :]
        if end:
            self._guess = None
            self._end_thought()
        return bool(self._held) and bool(end)

    def _end_thought(self) -> None:
        self._mode, self._answer = "text", []
        self._glue = "" if self._line.strip() else _SPACE
        if self._blank is not None:
            self._blank = ""

    def _close_unopened(self, tag: str) -> None:
        """A closing tag alone: the text before it was a thought."""
        if self._answered:
            self._retracted = "".join(self._answer)
            self._out += [Retraction(len(self._retracted)), Reasoning(self._retracted, tag)]
            self.unopened, self._line = True, ""
        self._end_thought()

    # --- messages and calls ---------------------------------------------------------------------

    def _read_header(self, final: bool) -> bool:
        end = self._end.search(self._held)
        if end is None and len(self._held) < TAG_LIMIT + 20 and not final:
            return False
        self._mode = "text"
        if end is None or end.start() > TAG_LIMIT:  # the token alone, perhaps with its role
            if OTHER_ROLE.match(self._held):
                self._mode = "ended"
            elif re.fullmatch(r"\s*(?:assistant|model|[a-z]{0,9})\s*", self._held):
                self._held = ""
            return True
        header, self._held = self._held[: end.start()], self._held[end.end() :]
        recipient = re.search(r"\bto=([\w.-]+)", header)
        if recipient and recipient[1] not in ("assistant", "user", "all"):
            self._begin("call", recipient[1], HARMONY_END)
        elif OTHER_ROLE.match(header):
            self._mode = "ended"
        elif "analysis" in header or (self._tag == "<|turn>" and "thought" in header):
            self._begin("thought", "<|channel|>", HARMONY_END)
        else:
            self._glue = "" if self._line.strip() else _SPACE
        return True

    def _read_call(self, final: bool) -> bool:
        end = self._end.search(self._held, max(self._scanned - TAG_LIMIT, 0))
        if end is None and not final and len(self._held) < CALL_LIMIT:
            self._scanned = len(self._held)
            return False
        body = self._held[: end.start()] if end else self._held
        rest = self._held[end.end() :] if end else ""
        closing = end[0] if end else ""
        self._mode, tag = "text", self._tag
        if self._end is HARMONY_END:
            self._held = rest
            self._add_calls([(tag, body.strip() or "{}")])
        elif calls := self._parse_call(tag, body + closing if _opens_function(tag) else body):
            self._held = rest
            self._add_calls(calls)
        elif body.lstrip()[:1] in ("", "{", "[", "<"):
            self._held = rest  # a call that nobody could read is not for the voice either
        else:
            self._held = body if _opens_function(tag) else tag + body
            self._take(len(self._held))
            self._held = closing + rest
            if closing:
                self._take(len(closing))
        return True

    def _parse_call(self, tag: str, body: str) -> list[tuple[str, str]]:
        if len(body) > CALL_LIMIT:
            return []
        calls = parse_calls(body, self._schemas)
        return calls if tag[0] not in "`~" or all(n in self._schemas for n, _ in calls) else []

    def _add_calls(self, calls: Iterable[tuple[str, str]]) -> None:
        for name, arguments in calls:
            self._call_count += 1
            call_id = f"text_call_{self._call_count}"
            self._out.append(ToolCallDelta(None, call_id, name, arguments))
        self._glue = "" if self._line.strip() else _SPACE


def _opens_function(tag: str) -> bool:
    return bool(OPEN_FUNCTION.match(tag + "{"))  # the arguments may follow at once


def _undecided_from(text: str, ends: str) -> int:
    """Where the last tag begins that is not complete, at most ``TAG_LIMIT`` before the end."""
    at = max(text.rfind("<"), text.rfind("["), text.rfind("◁"))
    tail = text[at:]
    undecided = at >= 0 and len(tail) < TAG_LIMIT and not any(end in tail for end in ends)
    return at if undecided and not re.search(r"\s", tail) else len(text)


def _joined(parts: Iterable[Part]) -> Iterator[Part]:
    """Neighboring pieces of text, or of one thought, as one."""
    last: Part | None = None
    for part in parts:
        if isinstance(part, TextDelta) and isinstance(last, TextDelta):
            last = TextDelta(last.text + part.text)
        elif isinstance(part, Reasoning) and isinstance(last, Reasoning):
            last = Reasoning(last.text + part.text, last.source)
        else:
            if last is not None:
                yield last
            last = part
    if last is not None:
        yield last
