"""What is said of what is shown: no markup, links by their text, code and tables announced."""

from __future__ import annotations

import re

from app.engine.text.markup import plain, tidy
from app.engine.text.numbers import NumberReader
from app.engine.text.words import ENGLISH, LANGUAGES

_FENCE = re.compile(r"\s*(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)?(?P<run>`{3,}|~{3,})(?P<info>.*)")
_ROW = re.compile(r"\s*(?:>\s*)*\|")
_RULE = re.compile(r"\s*(?:(?:[-*_=]\s*){3,})")
_QUOTE = re.compile(r"\s*(?:>\s?)+")
_HEADING = re.compile(r"\s*#{1,6}(?:\s+|$)")
_HEADING_END = re.compile(r"\s+#+\s*$")
_BULLET = re.compile(r"\s*[-*+•‣◦·]\s+(?:\[[ xX]\]\s+)?")


class TextNormalizer:
    """Turns the chunks of one reply, in order, into speech.

    ``language`` is the voice's: ``en``, ``en-gb``, ``de_DE``. Where there is no table for it,
    numbers are left to the voice and announcements are in English.
    """

    def __init__(self, language: str = "en") -> None:
        self._language = ""
        self._words = ENGLISH
        self._reader: NumberReader | None = None
        self.set_language(language)
        self._begin()

    def set_language(self, language: str) -> None:
        """What follows is in ``language``."""
        if language != self._language:
            self._language = language
            words = LANGUAGES.get(re.split(r"[-_.]", language.strip().lower())[0])
            self._reader = NumberReader(words) if words else None
            self._words = words or ENGLISH

    def _begin(self) -> None:
        self._mid_line = False
        self._fence = ""
        self._code_lines = 0
        self._in_table = False

    def say(self, chunk_text: str) -> str:
        """What to say of the next chunk; "" when there is nothing to be said."""
        said: list[str] = []
        rows: list[str] = []
        lines = chunk_text.split("\n")
        for i, line in enumerate(lines):
            line = line.rstrip("\r")
            continued = self._mid_line and i == 0
            if self._fence:
                self._read_code(line, said, continued, last=i == len(lines) - 1)
            elif not continued and _ROW.match(line):
                rows.append(line)
            elif self._in_table and continued:
                continue
            else:
                self._announce_table(rows, said)
                if line.strip() or i < len(lines) - 1:
                    self._in_table = False
                self._read_line(line, said, continued)
        self._announce_table(rows, said)
        self._mid_line = bool(lines[-1])
        return _joined(said)

    def finish(self) -> str:
        """What is still owed when the reply ends, or breaks off: an open fence's announcement.

        What is said afterwards starts anew.
        """
        owed = self._code() if self._fence else ""
        self._begin()
        return owed

    # --- blocks ---------------------------------------------------------------------------------

    def _read_code(self, line: str, said: list[str], continued: bool, *, last: bool) -> None:
        sign = line.strip().lstrip("> ")
        if not continued and sign.startswith(self._fence) and not sign.strip(self._fence[0]):
            said.append(self._code())
            self._fence = ""
        elif not continued and (line or not last):
            self._code_lines += 1

    def _code(self) -> str:
        return self._count(self._words.code, self._code_lines) if self._code_lines else ""

    def _announce_table(self, rows: list[str], said: list[str]) -> None:
        if rows and not self._in_table:
            separators = [row for row in rows if "-" in row and not row.strip(" \t>|:-")]
            count = len(rows) - 2 * len(separators[:1])
            said.append(self._count(self._words.table, count) if count > 0 else "")
        if rows:
            self._in_table = True
            rows.clear()

    def _count(self, templates: tuple[str, str], count: int) -> str:
        one, many = templates
        if count == 1:
            return one
        names = self._words.numbers
        return many.format(n=names[count - 2] if count - 2 < len(names) else count)

    def _read_line(self, line: str, said: list[str], continued: bool) -> None:
        if not continued:
            fence = _FENCE.match(line)
            if fence and (fence["run"][0] == "~" or "`" not in fence["info"]):
                self._fence, self._code_lines = fence["run"], 0
                return
            if _RULE.fullmatch(line):
                return
            line = _without_line_marks(line)
        text = plain(line)
        said.append(tidy(self._reader.read(text) if self._reader else text))


def normalize_text(text: str, language: str = "en") -> str:
    """What is said of a whole text."""
    spoken = TextNormalizer(language)
    return _joined([spoken.say(text), spoken.finish()])


def _without_line_marks(line: str) -> str:
    """Without the signs of quotation, heading and list; a numbered list keeps its numbers."""
    line = _QUOTE.sub("", line, count=1) if _QUOTE.match(line) else line
    if heading := _HEADING.match(line):
        return _HEADING_END.sub("", line[heading.end() :])
    bullet = _BULLET.match(line)
    return line[bullet.end() :] if bullet else line


def _joined(said: list[str]) -> str:
    """Lines as sentences: one that ends without a mark gets a full stop before the next."""
    lines = [line for line in said if line]
    ended = [line if not line[-1].isalnum() else line + "." for line in lines[:-1]]
    return " ".join([*ended, *lines[-1:]])
