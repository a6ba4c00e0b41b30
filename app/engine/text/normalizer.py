"""Turns shown text into speech: no markup, links by their text, code and tables announced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from app.engine.chunking.boundaries import LONG_LINE, is_table_row
from app.engine.contracts.languages import primary_language
from app.engine.text.east_asian import EastAsianReader
from app.engine.text.languages import LANGUAGES
from app.engine.text.languages.en import ENGLISH
from app.engine.text.markup import strip_markup, tidy
from app.engine.text.numbers import NumberReader

LONGEST_PIECE = 1_000
"""Characters of a line that are read at a time: some patterns take time that grows with its square.
Chunks of a reply are shorter."""

_FENCE = re.compile(r"\s*(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)?(?P<run>`{3,}|~{3,})(?P<info>.*)")
_ROW_BEGIN = re.compile(r"\s*(?:>\s*)*(?=\|)")
_MANY_BLANKS = re.compile(r"\s{3,}")
_RULE = re.compile(r"\s*(?:(?:[-*_=]\s*){3,})")
_QUOTE = re.compile(r"\s*(?:>(?![\d$€£=])\s?)+")
_HEADING = re.compile(r"\s*#{1,6}(?:\s+|$)")
_HEADING_END = re.compile(r"\s+#+\s*$")
_BULLET = re.compile(r"\s*[-*+•‣◦·]\s+(?:\[[ xX]\]\s+)?")


class TextNormalizer:
    """Normalizes the chunks of one reply, in order.

    ``language`` is the voice's: ``en``, ``en-gb``, ``de_DE``. Without a table for it, numbers are
    left to the voice and announcements are in English.
    """

    def __init__(self, language: str = "en") -> None:
        self._language: str | None = None
        self.set_language(language)
        self._begin_text()

    def set_language(self, language: str) -> None:
        """The language of the chunks that follow."""
        if language != self._language:
            self._language = language
            main, *region = re.split(r"[-_.]", language.strip().lower())
            words = LANGUAGES.get(main)
            self._numbers = _number_reader(main, region != [] and region[0] != "us")
            self._words = words or ENGLISH

    def _begin_text(self) -> None:
        self._mid_line = False
        self._fence = ""
        self._code_lines = 0
        self._in_table = False

    def normalize(self, chunk_text: str) -> str:
        """The words to say for the next chunk; "" if there are none."""
        parts: list[str] = []
        rows: list[str] = []
        lines = chunk_text.split("\n")
        for i, line in enumerate(lines):
            line = line.rstrip("\r")
            continued = self._mid_line and i == 0
            if self._fence:
                self._read_code(line, parts, continued, last=i == len(lines) - 1)
            elif not continued and self._is_row(line):
                rows.append(line)
            elif self._in_table and continued:
                continue
            else:
                self._announce_table(rows, parts)
                if line.strip() or i < len(lines) - 1:
                    self._in_table = False
                self._read_line(line, parts, continued)
        self._announce_table(rows, parts)
        self._mid_line = bool(lines[-1])
        return _joined(parts)

    def finish(self) -> str:
        """The announcement of a code block that the reply ended in. The next chunk begins a new
        text."""
        announcement = self._announce_code() if self._fence else ""
        self._begin_text()
        return announcement

    # --- blocks ---------------------------------------------------------------------------------

    def _is_row(self, line: str) -> bool:
        begin = _ROW_BEGIN.match(line)
        return begin is not None and (self._in_table or is_table_row(line[begin.end() :]))

    def _read_code(self, line: str, parts: list[str], continued: bool, *, last: bool) -> None:
        sign = line.strip().lstrip("> ")
        if not continued and sign.startswith(self._fence) and not sign.strip(self._fence[0]):
            parts.append(self._announce_code())
            self._fence = ""
        elif not continued and (line or not last):
            self._code_lines += 1

    def _announce_code(self) -> str:
        return self._count(self._words.code, self._code_lines) if self._code_lines else ""

    def _announce_table(self, rows: list[str], parts: list[str]) -> None:
        if rows and not self._in_table:
            separators = [row for row in rows if "-" in row and not row.strip(" \t>|:-")]
            count = len(rows) - 2 * len(separators[:1])
            parts.append(self._count(self._words.table, count) if count > 0 else "")
        if rows:
            self._in_table = True
            rows.clear()

    def _count(self, templates: tuple[str, str], count: int) -> str:
        one, many = templates
        if count == 1:
            return one
        names = self._words.numbers
        return many.format(n=names[count - 2] if count - 2 < len(names) else count)

    def _read_line(self, line: str, parts: list[str], continued: bool) -> None:
        line = _MANY_BLANKS.sub("  ", line)  # 20,000 of them took later patterns ten seconds
        if not continued:
            fence = _FENCE.match(line)
            if fence and (fence["run"][0] == "~" or "`" not in fence["info"]):
                self._fence, self._code_lines = fence["run"], 0
                return
            if _RULE.fullmatch(line):
                return
            line = _without_line_marks(line)
        parts.append(" ".join(filter(None, map(self._spoken, _pieces(line)))))

    def _spoken(self, text: str) -> str:
        text = strip_markup(text, self._words)
        return tidy(self._numbers.read(text) if self._numbers else text)


@cache
def _number_reader(language: str, foreign: bool) -> NumberReader | EastAsianReader | None:
    """``foreign``: English that is not American writes the day first."""
    language = primary_language(language)
    if language in ("zh", "ja"):
        return EastAsianReader("ja" if language == "ja" else "zh")
    words = LANGUAGES.get(language)
    return NumberReader(words, month_first=words.month_first and not foreign) if words else None


def normalize_text(text: str, language: str = "en") -> str:
    """The words to say for a whole text."""
    normalizer = TextNormalizer(language)
    return _joined([normalizer.normalize(text), normalizer.finish()])


def _pieces(line: str) -> Iterator[str]:
    """``line`` in pieces of at most LONGEST_PIECE characters, cut at a blank if there is one."""
    while len(line) > LONGEST_PIECE:
        cut = line.rfind(" ", 0, LONGEST_PIECE) + 1 or LONGEST_PIECE
        yield line[:cut]
        line = line[cut:]
    yield line


def _without_line_marks(line: str) -> str:
    """Without quotation, heading and bullet markers; a numbered list keeps its numbers."""
    line = _QUOTE.sub("", line, count=1) if _QUOTE.match(line) else line
    if heading := _HEADING.match(line):
        return _HEADING_END.sub("", line[heading.end() :])
    bullet = _BULLET.match(line)
    return line[bullet.end() :] if bullet else line


def _joined(parts: list[str]) -> str:
    """Lines as sentences: one that ends without punctuation gets a period before the next, if it
    was not wrapped."""
    lines = [line for line in parts if line]
    ended = [
        line + "." if line[-1].isalnum() and not _is_wrapped(line, following) else line
        for line, following in pairwise(lines)
    ]
    return " ".join([*ended, *lines[-1:]])


def _is_wrapped(line: str, following: str) -> bool:
    return len(line) >= LONG_LINE and following[0].islower()
