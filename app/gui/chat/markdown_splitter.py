"""Splits a long reply into sections, each of which is laid out as Markdown by itself.

A section ends at a blank line that is outside code and not before the next item of a list. If
there is none within ``LIMIT``, as in a very long listing or table, it ends at a line, and the next
section gets as its prefix what it is still inside of: the opening fence or the table's header. Link
definitions (``[1]: …``) apply only within their section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

MIN_LENGTH = 800
"""A section ends at the first suitable place after this many characters …"""
LIMIT = 3_000
"""… and anywhere after this many, which take about 10 ms to lay out."""

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_LIST_CONTINUATION = re.compile(r"\s|[-*+]\s|\d{1,9}[.)]\s")
"""The beginning of a line that may belong to the list before it."""
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")


class Section(NamedTuple):
    text: str
    prefix: str
    """Markdown to render before the text, which is not part of this section."""


def split_markdown(text: str, prefix: str = "") -> Iterator[Section]:
    """The sections of ``text``. Joined they are the text, and the last one may still grow."""
    begin = 0
    while len(text) - begin > MIN_LENGTH:
        end, next_prefix = _first_end(text[begin : begin + LIMIT + 1], prefix)
        if not end:
            break
        yield Section(text[begin : begin + end], prefix)
        begin, prefix = begin + end, next_prefix
    yield Section(text[begin:], prefix)


def is_fence_open(markdown: str) -> bool:
    """Whether ``markdown`` ends inside a code block that its fence has not closed."""
    return bool(_Scanner(markdown).fence)


class _Scanner:
    """Reads Markdown line by line and knows which block is open."""

    def __init__(self, markdown: str) -> None:
        self.fence = ""
        """The line that opened the code block that the next line is in."""
        self.table = ""
        """The header of the table that the next line is in."""
        self._last = ""
        for line in markdown.splitlines(keepends=True):
            self.read(line)

    @property
    def prefix(self) -> str:
        return self.fence or self.table

    @property
    def after_blank(self) -> bool:
        return not self.fence and not self._last.strip()

    def read(self, line: str) -> None:
        mark = _FENCE.match(line)
        if self.fence:
            opening = _FENCE.match(self.fence)
            closes = mark and opening and mark[1].startswith(opening[1])
            if closes and not line[mark.end() :].strip():  # type: ignore[union-attr]
                self.fence = ""
        elif mark:
            self.fence, self.table = line, ""
        elif not line.strip():
            self.table = ""
        elif not self.table and "|" in self._last and "|" in line and _TABLE_RULE.match(line):
            self.table = self._last + line
        self._last = line


def _first_end(text: str, prefix: str) -> tuple[int, str]:
    """Where the first section of ``text`` ends, and the prefix of the next one.

    The first is 0 while the section may still grow.
    """
    scanner = _Scanner(prefix)
    at, line_end, line_prefix = 0, 0, ""
    for line in text.splitlines(keepends=True):
        suitable = at >= MIN_LENGTH and scanner.after_blank and line.endswith("\n")
        if suitable and not _LIST_CONTINUATION.match(line):
            return at, ""
        if at and not set(line.strip()) <= set("`~"):  # no section has only the closing fence
            line_end, line_prefix = at, scanner.prefix
        scanner.read(line)
        at += len(line)
    if len(text) <= LIMIT:
        return 0, ""
    if line_end >= LIMIT // 2:
        return line_end, line_prefix
    space = text.rfind(" ", LIMIT // 2, LIMIT)
    return (space + 1 if space > 0 else LIMIT), scanner.prefix
