"""Items of a list that are written in one line: "1) Wash the rice 2) Boil it" (pure)."""

from __future__ import annotations

import re

_BULLETS = "•⁃◦‣"
_ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

LINE_MARKER = re.compile(
    rf"[-*+–—>{_BULLETS}]+|#{{1,6}}|[{_BULLETS}]?\(?(?:\d{{1,3}}|[A-Za-z]|[ivx]{{1,4}})"
    r"(?:\.\)|[.)])|\[[ xX]\]"
)
"""A bullet, list number, heading or quotation marker: part of what follows it."""

LONGEST_MARKER = 8

_NUMBERED = re.compile(
    r"(?P<before>\(?)(?P<value>\d+|[a-z]|[ivx]+|[A-Z](?=\)))(?P<after>\.\)|[.)])"
)

FIRST_MARKER = re.compile(rf"\(?(?:1|a|i)(?:\.\)|[.)])|[a-z]\)|[{_BULLETS}](?:\d+[.)])?")
"""Begins a list in the middle of a line, after a colon or a sentence."""


class ListItems:
    """Knows how the next item of the list in this line would begin."""

    def __init__(self) -> None:
        self._next: tuple[str, ...] = ()
        """The next item's marker, and that of a new list."""
        self._bullet = ""

    def read(self, marker: str) -> None:
        """The line or an item begins with ``marker``."""
        if marker[0] in _BULLETS:
            self._bullet = marker[0]
        elif numbered := _NUMBERED.fullmatch(marker):
            before, value, after = numbered["before"], numbered["value"], numbered["after"]
            following = _successor(value, following=bool(self._next))
            first = "1" if value.isdigit() else "A" if value.isupper() else "a"
            self._next = tuple(before + number + after for number in (following, first) if number)

    def begin_at(self, text: str, pos: int, *, final: bool) -> bool | None:
        """Whether an item begins at ``pos``, which is not blank; None if more text is needed."""
        if self._bullet and text.startswith(self._bullet, pos):
            return True
        unknown = False
        for marker in self._next:
            rest = text[pos : pos + len(marker) + 1]
            if len(rest) > len(marker):
                if rest.startswith(marker) and rest[-1].isspace():
                    return True
            elif marker.startswith(rest) and not final:
                unknown = True
        return None if unknown else False


def _successor(value: str, *, following: bool) -> str:
    """ "2" after "1", "b" after "a", "ii" after "i". ``following``: a number came before."""
    if value.isdigit():
        return str(int(value) + 1)
    if value in _ROMAN[:-1] and not (following and len(value) == 1 and value != "v"):
        return _ROMAN[_ROMAN.index(value) + 1]
    return chr(ord(value) + 1) if len(value) == 1 and value not in "zZ" else ""
