"""Puts tags where a reply tells its thoughts from its answer by words only (pure).

A server that strips Harmony's control tokens leaves "analysisThey greet me.assistantfinalHello!".
Granite and Apriel write headings. The tags are those that ``markup_filter.py`` reads.
"""

from __future__ import annotations

import re

_HEADINGS = {
    "here is my thought process:": re.compile("(?i)here(?: is|'s) my response:"),
    "here's my thought process:": re.compile("(?i)here(?: is|'s) my response:"),
    "here are my reasoning steps:": re.compile(r"(?i)\[begin final response\]"),
}
"""What begins the thoughts, and what begins the answer."""
_HEADING_LENGTH = 30
_HEADER_LENGTH = 120
"""Characters of the longest heading, and of the longest header of Harmony."""
_RECIPIENT = r"commentary to=([\w.-]+?)\s?(?:json|code)?\s*(?=\{)"
_FIRST_HEADER = re.compile(rf"(?:assistant)?(?:(final|analysis)(?=[A-Z\d\"“(*])|{_RECIPIENT})")
_HEADER = re.compile(rf"assistant(?:(final|analysis)|{_RECIPIENT}|(commentary)(?! to=)(?=.{{4}}))")
_FIRST_WORDS = [
    f"{role}{word}"
    for role in ("", "assistant")
    for word in ("analysis", "final", "commentary to=")
]


class UnmarkedThoughts:
    """Takes the text of one reply, piece by piece."""

    def __init__(self) -> None:
        self._held = ""
        self._reads = self._read_start
        self._answer_heading = re.compile("")
        self.heading = ""
        """The heading that opened the thoughts. They are thoughts only if the answer follows."""

    def feed(self, text: str, *, final: bool = False) -> str:
        self._held += text
        return self._reads(final)

    def _take(self, size: int | None = None) -> str:
        size = len(self._held) if size is None else max(size, 0)
        taken, self._held = self._held[:size], self._held[size:]
        return taken

    def _read_start(self, final: bool) -> str:
        start = self._held.lstrip()
        if match := _FIRST_HEADER.match(start):
            self._held = start[match.end() :]
            self._reads = self._read_harmony
            return _harmony(match[1], match[2]) + self._reads(final)
        lower = start[:_HEADING_LENGTH].lower()
        for heading, answer_heading in _HEADINGS.items():
            if lower.startswith(heading):
                self.heading, self._held = start[: len(heading)], start[len(heading) :]
                self._answer_heading, self._reads = answer_heading, self._read_headed
                return self._reads(final)
        undecided = any(words.startswith(start) for words in _FIRST_WORDS) or (
            "commentary to=" in start[:23] and "{" not in start and len(start) < _HEADER_LENGTH
        )
        if not final and (undecided or any(words.startswith(lower) for words in _HEADINGS)):
            return ""
        self._reads = lambda final: self._take()
        return self._take()

    def _read_headed(self, final: bool) -> str:
        if match := self._answer_heading.search(self._held):
            thought, self._held = self._held[: match.start()], self._held[match.end() :]
            self._reads = lambda final: self._take()
            return f"{thought}</think>{self._take()}"
        return self._take(None if final else len(self._held) - _HEADING_LENGTH)

    def _read_harmony(self, final: bool) -> str:
        text = ""
        while match := _HEADER.search(self._held):
            text += self._take(match.start()) + "<|end|><|start|>assistant"
            self._take(len(match[0]))
            text += _harmony(match[1] or match[3], match[2])
        if final:
            return text + self._take()
        begin = self._held.rfind("assistant")
        undecided = begin >= 0 and len(self._held) - begin < _HEADER_LENGTH
        return text + self._take(begin if undecided else len(self._held) - len("assistant"))


def _harmony(channel: str | None, recipient: str | None) -> str:
    """The header of a message as Harmony writes it."""
    to = f" to={recipient}" if recipient else ""
    return f"<|channel|>{channel or 'commentary'}{to}<|message|>"
