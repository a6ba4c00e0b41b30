"""Parts of a line that are not cut, or not at the ends of their sentences."""

from __future__ import annotations

import re

from app.engine.chunking.sentence_end import OPENERS

MAX_SPAN_CHARACTERS = 200
"""Inline code or a link still open after this many characters is a stray character."""

MAX_QUOTATION_CHARACTERS = 240
"""The same for quotation marks and brackets."""

_SIGNS = re.compile(r"`+|\[|\]\(|\]|\)")

_QUOTES = {
    '"': '"',
    "“": "”",
    "„": "“”",
    "‘": "’",
    "«": "»",
    "»": "«",
    "(": ")",
    "「": "」",
    "『": "』",
    "《": "》",
    "（": "）",
}
"""Signs that open, and what closes them."""

_IN_A_WORD = re.compile(".?[「『《（„]|[\u2e80-\uffff]“")
"""A sign, with the character before it, that opens in the middle of a word, too."""

_QUOTE_SIGNS = frozenset("".join(_QUOTES) + "".join(_QUOTES.values()))


class Spans:
    """Follows the words of one line; offsets are those of the whole text."""

    def __init__(self) -> None:
        self._code = ""
        self._begin: int | None = None
        self._in_link = False
        self._quotes: list[tuple[str, int]] = []
        """What closes each open quotation, and where it began."""
        self.in_guillemets = False
        """Inside « », whose closing mark is separated from the last word by a space."""

    def read(self, word: str, begin: int) -> None:
        """Process the next word, which begins at offset ``begin``."""
        if word.startswith("«"):
            self.in_guillemets = True
        if "»" in word:
            self.in_guillemets = False
        self._quotes = [q for q in self._quotes if begin - q[1] <= MAX_QUOTATION_CHARACTERS]
        if not _QUOTE_SIGNS.isdisjoint(word):
            self._read_quotes(word, begin)
        for sign in _SIGNS.finditer(word):
            comma = sign.end() == len(word) and word[sign.start() - 1].isalpha()  # in Armenian
            if not (sign[0] == "`" and comma) or self._code:
                self._read_sign(sign[0], begin + sign.start())

    def _read_quotes(self, word: str, begin: int) -> None:
        text_begin = len(word) - len(word.lstrip(OPENERS + "—–-"))
        for i, sign in enumerate(word):
            if sign == "’" and word[i + 1 : i + 2].isalnum():
                continue  # an apostrophe
            if self._quotes and sign in self._quotes[-1][0]:
                self._quotes.pop()
            elif sign in _QUOTES and (i < text_begin or _IN_A_WORD.fullmatch(word, i - 1, i + 1)):
                self._quotes.append((_QUOTES[sign], begin))

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
        """Inside quotation marks or brackets, where a period does not end the outer sentence."""
        return bool(self._quotes)
