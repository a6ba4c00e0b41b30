"""Spans of a line that must not be cut: inline code, links, and quotations in some scripts."""

from __future__ import annotations

import re

MAX_SPAN_CHARACTERS = 200
"""Inline code or a link still open after this many characters is a stray character."""

_SIGNS = re.compile(r"`+|\[|\]\(|\]|\)")


class Spans:
    """Follows the words of one line; offsets are those of the whole text."""

    def __init__(self) -> None:
        self._code = ""
        self._begin: int | None = None
        self._in_link = False
        self._quotes = 0
        self.in_guillemets = False
        """Inside « », whose closing mark is separated from the last word by a space."""

    def read(self, word: str, begin: int) -> None:
        """Process the next word, which begins at offset ``begin``."""
        if word.startswith("«"):
            self.in_guillemets = True
        if "»" in word:
            self.in_guillemets = False
        if not word.isascii():
            opened = sum(map(word.count, "「『（“"))
            self._quotes = max(self._quotes + opened - sum(map(word.count, "」』）”")), 0)
        for sign in _SIGNS.finditer(word):
            self._read_sign(sign[0], begin + sign.start())

    def _read_sign(self, sign: str, at: int) -> None:
        opened = self.open_at(at)
        if self._code and opened:
            if sign == self._code:
                self._code, self._begin = "", None
        elif sign[0] == "`":
            self._code, self._begin, self._in_link = sign, at, False
        elif sign == "[":
            self._code, self._begin, self._in_link = "", at, False
        elif sign == "](" and opened:
            self._begin, self._in_link = at, True
        elif sign == "]" or (sign == ")" and self._in_link):
            self._begin, self._in_link = None, False

    def open_at(self, offset: int) -> bool:
        """Whether ``offset`` is inside inline code or a link."""
        return self._begin is not None and offset - self._begin <= MAX_SPAN_CHARACTERS

    @property
    def in_quotation(self) -> bool:
        """Inside 「」 and the like, where a period does not end the outer sentence."""
        return self._quotes > 0
