"""Where a long reply is cut into sections, so that none takes long to lay out (pure).

A section is laid out as Markdown by itself. So it ends before a block that stands by itself: after
a blank line, outside of code, and not before a list's next item. What has no such place within the
limit, like a very long listing or table, is cut between two lines, and the next section is *led*
by what it is still inside of: the fence, or the table's head. Link definitions (``[1]: …``) hold
within their section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

SECTION = 800
"""Characters from which on a section ends as soon as it can …"""
LIMIT = 3_000
"""… and at which it ends wherever it is: laid out in about 10 ms at the most."""

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_DEPENDENT = re.compile(r"\s|[-*+]\s|\d{1,9}[.)]\s")
"""The beginning of a line that may belong to the list before it."""
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")


class Section(NamedTuple):
    text: str
    lead: str
    """Markdown to read the text by; not a part of the reply."""


def sections(text: str, lead: str = "") -> Iterator[Section]:
    """``text`` as sections, which joined are the text; the last one may still grow."""
    begin = 0
    while len(text) - begin > SECTION:
        end, following = _cut(text[begin : begin + LIMIT + 1], lead)
        if not end:
            break
        yield Section(text[begin : begin + end], lead)
        begin, lead = begin + end, following
    yield Section(text[begin:], lead)


def ends_in_code(text: str, lead: str) -> bool:
    """Whether a section ends inside of a fence, which then leads the next one."""
    reading = _Reading(lead)
    for line in text.splitlines(keepends=True):
        reading.read(line)
    return bool(reading.fence)


class _Reading:
    """What the lines read so far leave open."""

    def __init__(self, lead: str) -> None:
        self.fence = ""
        """The line that opened the code that the next line is in."""
        self.table = ""
        """The head of the table that the next line is in."""
        self._last = ""
        for line in lead.splitlines(keepends=True):
            self.read(line)

    @property
    def lead(self) -> str:
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


def _cut(text: str, lead: str) -> tuple[int, str]:
    """Where the first section of ``text`` ends and what leads the next; 0 while it may go on."""
    reading = _Reading(lead)
    at, line_end, line_lead = 0, 0, ""
    for line in text.splitlines(keepends=True):
        whole = line.endswith("\n")
        if whole and at >= SECTION and reading.after_blank and not _DEPENDENT.match(line):
            return at, ""
        if at and not set(line.strip()) <= set("`~"):  # code is not left for its closing mark alone
            line_end, line_lead = at, reading.lead
        reading.read(line)
        at += len(line)
    if len(text) <= LIMIT:
        return 0, ""
    if line_end >= LIMIT // 2:
        return line_end, line_lead
    blank = text.rfind(" ", LIMIT // 2, LIMIT)
    return (blank + 1 if blank > 0 else LIMIT), reading.lead
