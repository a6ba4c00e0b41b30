"""Finds where a streamed text may be cut: between words, clauses, sentences and blocks.

The scanner reads the text once, in order, and buffers only the few characters it cannot judge yet.
Its output depends on the text alone, never on how the text was split into deltas: where a decision
needs look-ahead, the scanner waits for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from app.engine.chunking.list_items import FIRST_MARKER, LINE_MARKER, LONGEST_MARKER, ListItems
from app.engine.chunking.sentence_end import (
    CLOSERS,
    Strength,
    Undecided,
    after_next_word,
    begins_sentence,
    judge,
)
from app.engine.chunking.spans import Spans

MAX_LOOK_AHEAD = 256
"""Characters buffered for one decision. Longer words, first lines of fences and so on are read in
parts, which bounds the work for each delta."""

NEXT_WORD_CHARACTERS = 32
"""As much of the next word as a decision about a period ever needs."""

LONG_LINE = 60
"""A line of so many characters without a mark at its end was wrapped."""

_BLANKS = re.compile(r"[^\S\n]+")
_SPACE = re.compile(r"\s+")
_NEXT_WORD = re.compile(r"(?:(?:[—–]|-+)(?:[^\S\n]+|\Z))?\S*")
"""With a dash before it: "Who is it? — asked Anna"."""
_WORD = re.compile(
    r"[^\s。．！？｡።፧။、，；：]*"
    r"(?P<mark>[。．！？｡።፧။]+[」』）】》”’)\"*_]*|[、，；：])?"
)
"""Up to white space or, in scripts without it, up to a mark including its closing quotes."""

_PARTICLES = "とっはがをのにもへでやな、，"
"""Japanese particles: after a closing quote they continue the sentence (「…。」と言った)."""

_ATTACHED = tuple("!?:;»%…,.)]}")
"""A word that begins with one of these belongs to the word before (French: ``Quoi ?``)."""

_FENCE = re.compile(r"(?P<run>`{3,}|~{3,})(?P<info>.*)")


_NO_ROW = re.compile(r"\|[^|\s](?:[^|]*[^|\s])?\|(?:$|\s*[-+*/=<>^≤≥≠≈×·²³]|(?!.*\|\s*$))")
"""An absolute value, alone or at the beginning of a line: "|x| is positive"."""


def is_table_row(line: str) -> bool:
    """Whether a line that begins with ``|`` is a row of a table."""
    line = line.rstrip()
    if line[1:2].isspace() or not line.strip("|:- "):
        return True
    return line.count("|") > 1 and not _NO_ROW.match(line)


class Boundary(NamedTuple):
    """A possible cut before character ``at`` of the whole text, at the end of a word."""

    at: int
    strength: Strength


class BoundaryScanner:
    """A state machine over words and lines.

    ``feed`` and ``finish`` return the boundaries that became certain; offsets count from the first
    delta.
    """

    def __init__(self) -> None:
        self._buffer = ""
        self._base = 0
        """Offset of the buffer's first character."""
        self._text_end = 0
        """Offset after the last non-blank character read."""
        self._begin_text()

    def _begin_text(self) -> None:
        self._pos = 0
        self._final = False
        self._found: list[Boundary] = []
        self._step: Callable[[], bool] = self._line_start
        self._begin_line()

    def _begin_line(self) -> None:
        self._spans = Spans()
        self._items = ListItems()
        self._line_begin = self._text_end
        self._only_markers = True
        self._last_strength = Strength.BLOCK
        self._word_before = ""
        self._word = ""
        self._judgment: Strength | Undecided | None = None
        self._mark_before_quote = ""

    def feed(self, text: str) -> list[Boundary]:
        self._buffer += text
        return self._scan()

    def finish(self) -> list[Boundary]:
        """The text ends here. More may be fed later as a new line; offsets continue."""
        self._final = True
        found = self._scan()
        if self.in_block:
            found.append(Boundary(self._text_end, Strength.BLOCK_END))
        self._base += len(self._buffer)
        self._buffer = ""
        self._begin_text()
        return found

    @property
    def settled(self) -> int:
        """No further boundary will be reported at or before this offset."""
        if self.in_block:
            return self._block_begin
        if self._step == self._in_word:
            return self._base + self._pos
        return self._text_end - 1 if self._step in (self._gap, self._after_line) else self._text_end

    @property
    def in_block(self) -> bool:
        """Inside a code fence or a table."""
        return self._step in (self._fence, self._table, self._table_next)

    def natural_end(self) -> int | None:
        """The end of the text so far if it reads as complete; else None."""
        if self._spans.open_at(self._base + self._pos):
            return None
        if self._step == self._gap:
            judgment = self._judgment
            if isinstance(judgment, Undecided):
                judgment = after_next_word(judgment, self._word, self._word_before, "")
            return self._text_end if judgment else None  # neither None nor WEAK
        if self._step == self._after_line:
            return self._text_end
        if self._step == self._in_word and self._buffer.rstrip(CLOSERS).endswith(tuple(".!?…:;,")):
            return self._base + len(self._buffer)
        return None

    # --- the state machine ------------------------------------------------------------------------

    def _scan(self) -> list[Boundary]:
        """Run steps until one needs more text. Each consumes some text or sets the next step."""
        while self._step():
            pass
        self._buffer = self._buffer[self._pos :]
        self._base += self._pos
        self._pos = 0
        found, self._found = self._found, []
        return found

    def _report(self, strength: Strength) -> None:
        self._last_strength = strength
        if self._text_end > 0:
            self._found.append(Boundary(self._text_end, strength))

    def _take(self, length: int) -> None:
        """Consume ``length`` characters, the last of which is not blank."""
        self._pos += length
        self._text_end = self._base + self._pos

    def _take_line(self) -> tuple[str, bool]:
        """Consume up to the next newline or all there is; returns whether there was a newline."""
        line, newline, _ = self._buffer[self._pos :].partition("\n")
        if length := len(line.rstrip()):
            self._text_end = self._base + self._pos + length
        self._pos += len(line) + len(newline)
        return line, bool(newline)

    # --- blocks ---------------------------------------------------------------------------------

    def _line_start(self) -> bool:
        """At the beginning of a line or in blank lines: a fence, a table, or text?"""
        self._begin_line()
        if blanks := _SPACE.match(self._buffer, self._pos):
            self._pos = blanks.end()
        rest = self._buffer[self._pos : self._pos + MAX_LOOK_AHEAD]
        if not rest:
            return False
        if rest[0] == "|":
            line, newline, _ = rest.partition("\n")
            known = newline or self._final or len(rest) == MAX_LOOK_AHEAD
            if not known and not line[1:2].isspace():
                return False
            if is_table_row(line):
                self._begin_block()
                self._step = self._table
            else:
                self._step = self._in_word
        elif rest[0] in "`~":
            return self._maybe_fence(rest)
        else:
            self._step = self._in_word
        return True

    def _maybe_fence(self, rest: str) -> bool:
        line, newline, _ = rest.partition("\n")
        known = newline or self._final or len(rest) == MAX_LOOK_AHEAD
        opening = _FENCE.fullmatch(line)
        if not known and (opening or len(line) < 3):
            return False
        inline = opening and opening["run"][0] == "`" and "`" in opening["info"]
        if opening and not inline and len(line) < MAX_LOOK_AHEAD:
            self._begin_block()
            self._fence_run = opening["run"]
            self._mid_line = False
            self._take_line()
            self._step = self._fence
        else:
            self._step = self._in_word
        return True

    def _begin_block(self) -> None:
        self._report(Strength.BLOCK)
        self._block_begin = self._text_end

    def _fence(self) -> bool:
        """A line of code, or the line that closes the fence."""
        newline = self._buffer.find("\n", self._pos)
        length = (len(self._buffer) if newline < 0 else newline) - self._pos
        too_long = self._mid_line or length > MAX_LOOK_AHEAD
        if newline < 0 and not (too_long or (self._final and length)):
            return False
        line, whole = self._take_line()
        sign = line.strip()
        self._mid_line = not whole
        run = self._fence_run
        if not too_long and sign.startswith(run) and not sign.strip(run[0]):
            self._report(Strength.BLOCK_END)
            self._step = self._line_start
        return whole

    def _table(self) -> bool:
        """Inside a row."""
        _, whole = self._take_line()
        if whole:
            self._step = self._table_next
        return whole

    def _table_next(self) -> bool:
        """After a row: another row or the end of the table."""
        if blanks := _BLANKS.match(self._buffer, self._pos):
            self._pos = blanks.end()
        following = self._buffer[self._pos : self._pos + 1]
        if not following:
            return False
        if following == "|":
            self._step = self._table
        else:
            self._report(Strength.BLOCK_END)
            self._step = self._line_start
        return True

    # --- words ----------------------------------------------------------------------------------

    def _in_word(self) -> bool:
        """At the first character of a word or inside a very long one."""
        match = _WORD.match(self._buffer, self._pos)
        assert match  # the pattern matches the empty string, too
        length = match.end() - self._pos
        incomplete = match.end() == len(self._buffer) and not self._final
        if incomplete and length < MAX_LOOK_AHEAD:
            return False
        if length >= MAX_LOOK_AHEAD:
            part = self._buffer[self._pos : self._pos + MAX_LOOK_AHEAD // 2]
            self._spans.read(part, self._base + self._pos)
            self._take(len(part))
            self._only_markers = False
            return True
        if length == 0:  # only at the very end
            return False
        self._word_before, self._word = self._word, match[0]
        self._spans.read(self._word, self._base + self._pos)
        self._take(length)
        following = self._buffer[self._pos : self._pos + 1]
        if match["mark"] and following and not following.isspace():
            self._report_spaceless(match["mark"], following)
            self._only_markers = False
        else:
            self._judge()
            self._step = self._gap
        return True

    def _after_line(self) -> bool:
        """After a line that ends in no mark: what continues its sentence?"""
        if blanks := _BLANKS.match(self._buffer, self._pos):
            self._pos = blanks.end()
        match = _NEXT_WORD.match(self._buffer, self._pos)
        assert match
        if self._pos == len(self._buffer):
            return False
        first = match[0][:1]
        wrapped = self._judgment is Strength.WEAK or self._in_long_line
        if first.islower() or first in _ATTACHED or (wrapped and (first.isalpha() or first == "(")):
            incomplete = match.end() == len(self._buffer) and not self._final
            if incomplete and len(match[0]) < LONGEST_MARKER:
                return False
            if not LINE_MARKER.fullmatch(match[0]):
                self._step = self._in_word
                return True
        self._report(Strength.SENTENCE)
        self._step = self._line_start
        return True

    @property
    def _in_long_line(self) -> bool:
        return self._text_end - self._line_begin >= LONG_LINE

    def _report_spaceless(self, mark: str, following: str) -> None:
        if self._spans.open_at(self._base + self._pos):
            return
        quote_continues = mark[-1] in "」』）】》”" and following in _PARTICLES
        continues = mark[0] in "、，；：" or self._spans.in_quotation or quote_continues
        self._report(Strength.CLAUSE if continues else Strength.SENTENCE)

    def _judge(self) -> None:
        """Judge the gap after the word by the word itself."""
        self._judgment = None
        ended = self._last_strength is Strength.SENTENCE or self._word_before.endswith(":")
        if (self._only_markers and LINE_MARKER.fullmatch(self._word)) or (
            ended and FIRST_MARKER.fullmatch(self._word)
        ):
            self._items.read(self._word)
            self._word = ""
            return
        self._only_markers = False
        if self._spans.open_at(self._base + self._pos):
            return
        if self._mark_before_quote and not self._word.strip(CLOSERS):
            self._word = self._mark_before_quote + self._word  # « Quoi ? »
        self._mark_before_quote = ""
        self._judgment = judge(self._word, quoted=self._spans.in_guillemets)
        if self._judgment in (Strength.CLAUSE, Undecided.AFTER_END):
            self._report(Strength.CLAUSE)

    def _report_decided(self, strength: Strength) -> None:
        """Report a gap that was undecided. In a quotation no sentence ends, only a clause."""
        if self._spans.in_quotation:
            strength = min(strength, Strength.CLAUSE)
        if strength is Strength.SENTENCE or self._judgment is not Undecided.AFTER_END:
            self._report(strength)

    def _gap(self) -> bool:
        """In the white space after a word."""
        if blanks := _BLANKS.match(self._buffer, self._pos):
            self._pos = blanks.end()
        if self._pos == len(self._buffer):
            return False
        if self._buffer[self._pos] == "\n":
            self._pos += 1
            if self._judgment in (Strength.WEAK, Strength.WORD):
                self._report(Strength.CLAUSE)
                self._step = self._after_line
            elif self._word.endswith(",") and self._in_long_line:
                self._step = self._after_line
            else:
                self._report(Strength.SENTENCE)
                self._step = self._line_start
            return True
        item = not self._only_markers and self._items.begin_at(
            self._buffer, self._pos, final=self._final
        )
        if item is not False and self._judgment is Strength.WORD:
            self._report(Strength.WORD)  # now, not when the item's marker is complete
            self._judgment = None
        if item is None:
            return False
        if item and not self._spans.open_at(self._base + self._pos):
            self._report(Strength.SENTENCE)
            self._only_markers = True
            self._line_begin = self._text_end
            self._step = self._in_word
            return True
        if self._judgment is Undecided.AFTER_END and begins_sentence(self._buffer[self._pos]):
            self._report_decided(Strength.SENTENCE)
        elif isinstance(self._judgment, Undecided):
            match = _NEXT_WORD.match(self._buffer, self._pos)
            assert match
            incomplete = match.end() == len(self._buffer) and not self._final
            if incomplete and match.end() - self._pos < NEXT_WORD_CHARACTERS:
                return False
            following = match[0][:NEXT_WORD_CHARACTERS]
            if self._spans.in_guillemets and following.startswith("»"):
                self._mark_before_quote = self._word.rstrip(CLOSERS)
            else:
                reason, word, before = self._judgment, self._word, self._word_before
                self._report_decided(after_next_word(reason, word, before, following))
        elif self._judgment in (Strength.WEAK, Strength.WORD) and not self._buffer.startswith(
            _ATTACHED, self._pos
        ):
            self._report(self._judgment)
        self._step = self._in_word
        return True
