"""Where a streamed text may be cut: between words, clauses, sentences and blocks.

The scanner reads the text once, in order, and keeps only the few characters that it cannot judge
yet. What it reports depends on the text alone, never on how it was split into deltas: wherever a
verdict needs look-ahead, it waits for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from app.engine.chunking.boundary import Boundary, Strength
from app.engine.chunking.sentence_end import CLOSERS, Waits, after_next_word, judge
from app.engine.chunking.spans import Spans

LONGEST_WAIT = 256
"""Characters kept for one decision at most: longer words, fences' first lines and so on are read
in parts. It bounds the work for each delta."""

LOOK_AHEAD = 32
"""As much of the next word as a decision about a full stop ever needs."""

_BLANKS = re.compile(r"[^\S\n]+")
_SPACE = re.compile(r"\s+")
_NEXT_WORD = re.compile(r"\S+")
_WORD = re.compile(
    r"[^\s。．！？｡、，；：]*"
    r"(?P<mark>[。．！？｡]+[」』）】》”’)\"*_]*|[、，；：])?"
)
"""Up to white space, or to a mark of the scripts that write without it, closing quotes included."""

_CARRYING_ON = "とっはがをのにもへでやな、，"
"""Japanese particles: after a closing quote they carry the sentence on (「…。」と言った)."""

_CLINGING = tuple("!?:;»%…,.)]}")
"""A word that begins so belongs to the one before (French writes a space before ``!?:;»``)."""

_LINE_MARKER = re.compile(r"[-*+•‣◦–—>]+|#{1,6}|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]|\[[ xX]\]")
"""A list bullet, a list number, a heading's or a quotation's sign: part of what follows it."""

_FENCE = re.compile(r"(?P<run>`{3,}|~{3,})(?P<info>.*)")


class BoundaryScanner:
    """``feed`` and ``finish`` return what became certain; offsets count from the first delta."""

    def __init__(self) -> None:
        self._buffer = ""
        self._base = 0
        """Offset of the buffer's first character."""
        self._solid = 0
        """Offset after the last character read that is no blank."""
        self._begin_text()

    def _begin_text(self) -> None:
        self._pos = 0
        self._final = False
        self._found: list[Boundary] = []
        self._step: Callable[[], bool] = self._line_start
        self._begin_line()

    def _begin_line(self) -> None:
        self._spans = Spans()
        self._only_markers = True
        self._word_before = ""
        self._word = ""
        self._verdict: Strength | Waits | None = None
        self._mark_before_quote = ""

    def feed(self, text: str) -> list[Boundary]:
        self._buffer += text
        return self._scan()

    def finish(self) -> list[Boundary]:
        """The text ends here; what is fed afterwards begins a new line, offsets go on."""
        self._final = True
        found = self._scan()
        if self.in_block:
            found.append(Boundary(self._solid, Strength.BLOCK_END))
        self._base += len(self._buffer)
        self._buffer = ""
        self._begin_text()
        return found

    @property
    def settled(self) -> int:
        """No boundary is reported at or before this offset any more."""
        if self.in_block:
            return self._block_begin
        if self._step == self._in_word:
            return self._base + self._pos
        return self._solid - 1 if self._step == self._gap else self._solid

    @property
    def in_block(self) -> bool:
        """Inside a code fence or a table."""
        return self._step in (self._fence, self._table, self._table_next)

    def resting_place(self) -> int | None:
        """Where the text may be left for a while, if it seems complete as it stands; else None."""
        if self._spans.open_at(self._base + self._pos):
            return None
        if self._step == self._gap:
            verdict = self._verdict
            if isinstance(verdict, Waits):
                verdict = after_next_word(verdict, self._word, self._word_before, "")
            return self._solid if verdict else None  # neither None nor LEANING
        if self._step == self._in_word and self._buffer.rstrip(CLOSERS).endswith(tuple(".!?…:;,")):
            return self._base + len(self._buffer)
        return None

    # --- the machine ----------------------------------------------------------------------------

    def _scan(self) -> list[Boundary]:
        """Take steps until one needs more text: each consumes some, or hands over to another."""
        while self._step():
            pass
        self._buffer = self._buffer[self._pos :]
        self._base += self._pos
        self._pos = 0
        found, self._found = self._found, []
        return found

    def _report(self, strength: Strength | None) -> None:
        if strength is not None and self._solid > 0:
            self._found.append(Boundary(self._solid, strength))

    def _take(self, length: int) -> None:
        """Consume ``length`` characters, the last of which is no blank."""
        self._pos += length
        self._solid = self._base + self._pos

    def _take_line(self) -> tuple[str, bool]:
        """Consume up to the next newline, or all there is; whether the newline was there."""
        line, newline, _ = self._buffer[self._pos :].partition("\n")
        if kept := len(line.rstrip()):
            self._solid = self._base + self._pos + kept
        self._pos += len(line) + len(newline)
        return line, bool(newline)

    # --- blocks ---------------------------------------------------------------------------------

    def _line_start(self) -> bool:
        """At the beginning of a line, or in blank lines: a fence, a table, or text?"""
        self._begin_line()
        if blanks := _SPACE.match(self._buffer, self._pos):
            self._pos = blanks.end()
        rest = self._buffer[self._pos : self._pos + LONGEST_WAIT]
        if not rest:
            return False
        if rest[0] == "|":
            self._begin_block()
            self._step = self._table
        elif rest[0] in "`~":
            return self._maybe_fence(rest)
        else:
            self._step = self._in_word
        return True

    def _maybe_fence(self, rest: str) -> bool:
        line, newline, _ = rest.partition("\n")
        known = newline or self._final or len(rest) == LONGEST_WAIT
        opening = _FENCE.fullmatch(line)
        if not known and (opening or len(line) < 3):
            return False
        inline = opening and opening["run"][0] == "`" and "`" in opening["info"]
        if opening and not inline and len(line) < LONGEST_WAIT:
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
        self._block_begin = self._solid

    def _fence(self) -> bool:
        """A line of code, or the line that closes the fence."""
        newline = self._buffer.find("\n", self._pos)
        length = (len(self._buffer) if newline < 0 else newline) - self._pos
        too_long = self._mid_line or length > LONGEST_WAIT
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
        """After a row: another one, or the table's end."""
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
        """At the first character of a word, or in the midst of a very long one."""
        match = _WORD.match(self._buffer, self._pos)
        assert match  # the pattern matches the empty string too
        length = match.end() - self._pos
        incomplete = match.end() == len(self._buffer) and not self._final
        if incomplete and length < LONGEST_WAIT:
            return False
        if length >= LONGEST_WAIT:
            part = self._buffer[self._pos : self._pos + LONGEST_WAIT // 2]
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

    def _report_spaceless(self, mark: str, following: str) -> None:
        if self._spans.open_at(self._base + self._pos):
            return
        quote_goes_on = mark[-1] in "」』）】》”" and following in _CARRYING_ON
        goes_on = mark[0] in "、，；：" or self._spans.in_quotation or quote_goes_on
        self._report(Strength.CLAUSE if goes_on else Strength.SENTENCE)

    def _judge(self) -> None:
        """What the word itself says of the gap after it."""
        self._verdict = None
        if self._only_markers and _LINE_MARKER.fullmatch(self._word):
            self._word = ""
            return
        self._only_markers = False
        if self._spans.open_at(self._base + self._pos):
            return
        if self._mark_before_quote and not self._word.strip(CLOSERS):
            self._word = self._mark_before_quote + self._word  # « Quoi ? »
        self._mark_before_quote = ""
        self._verdict = judge(self._word, quoted=self._spans.in_guillemets)
        if self._verdict in (Strength.CLAUSE, Strength.SENTENCE):
            self._report(self._verdict)

    def _gap(self) -> bool:
        """In the white space after a word."""
        if blanks := _BLANKS.match(self._buffer, self._pos):
            self._pos = blanks.end()
        if self._pos == len(self._buffer):
            return False
        if self._buffer[self._pos] == "\n":
            self._report(Strength.SENTENCE)
            self._pos += 1
            self._step = self._line_start
            return True
        if isinstance(self._verdict, Waits):
            following = _NEXT_WORD.match(self._buffer, self._pos)
            assert following
            incomplete = following.end() == len(self._buffer) and not self._final
            if incomplete and following.end() - self._pos < LOOK_AHEAD:
                return False
            self._settle(self._verdict, following[0][:LOOK_AHEAD])
        elif self._verdict in (Strength.LEANING, Strength.WORD):
            clings = self._buffer.startswith(_CLINGING, self._pos)
            self._report(None if clings else self._verdict)
        self._step = self._in_word
        return True

    def _settle(self, waits: Waits, following: str) -> None:
        """Decide what had to wait for the next word."""
        if self._spans.in_guillemets and following.startswith("»"):
            self._mark_before_quote = self._word.rstrip(CLOSERS)
        else:
            self._report(after_next_word(waits, self._word, self._word_before, following))
