"""One thing said or noted, and where it stands in the document once it has been laid out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QTextBlock, QTextCursor, QTextFrame

from app.gui.chat.markdown import alignment, utf16_length


class Kind(StrEnum):
    USER = "user"
    PARTIAL = "partial"
    REPLY = "reply"
    REASONING = "reasoning"
    NOTE = "note"
    ERROR = "error"


@dataclass(slots=True, eq=False)
class Passage:
    """What was said, or a section of it. Offsets into ``text`` are characters."""

    kind: Kind
    text: str
    finished: bool = False
    """A reply that has come whole: from now on shown as Markdown."""
    lead: str = ""
    """Of a later section: the marks that its text is still inside of, such as an open fence."""
    goes_on: bool = False
    """More sections of the same reply follow."""
    heard: int | None = None
    """Of an interrupted reply: characters that were heard."""
    folded: bool = True
    """Of reasoning: only its heading is shown."""
    actions: tuple[tuple[str, str], ...] = ()
    """Of an error: (address, words) of what the user can do."""
    frame: QTextFrame | None = None
    """Where it stands in the document; None while it is not laid out."""
    is_markdown: bool = False
    """Whether the frame shows the text as Markdown …"""
    coloured: bool = False
    """… and its code in colours."""
    from_code: bool = False
    """Whether it begins inside of code that the section before it has begun …"""
    into_code: bool = False
    """… and ends inside of code that goes on in the next one."""
    _sources: list[int] | None = None
    """Of a reply shown as Markdown: for each shown character, how much of ``text`` it completes.
    Looked up only when something has to be found."""
    _shown: str = ""

    def placed(self, frame: QTextFrame | None, *, is_markdown: bool = False) -> None:
        """It has been laid out (anew) in ``frame``, or taken out of the document."""
        self.frame = frame
        self.is_markdown = is_markdown
        self.coloured = False
        self._sources, self._shown = None, ""
        self.from_code = self.into_code = False

    def blocks(self) -> Iterator[QTextBlock]:
        """The lines and paragraphs of its frame."""
        assert self.frame is not None
        last = self.frame.lastPosition()
        block = self.frame.firstCursorPosition().block()
        while block.isValid() and block.position() <= last:
            yield block
            block = block.next()

    def select(self, start: int, end: int) -> QTextCursor:
        """The characters ``[start, end)`` of the text, as shown."""
        assert self.frame is not None
        before, within = self._as_shown(start, end)
        cursor = self.frame.firstCursorPosition()
        position = cursor.position() + utf16_length(before)
        bottom = self.frame.lastPosition()
        cursor.setPosition(min(position, bottom))
        last = min(position + utf16_length(within), bottom)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _as_shown(self, start: int, end: int) -> tuple[str, str]:
        """What is shown before ``start``, and from there to ``end``."""
        if not self.is_markdown:
            return self.text[:start], self.text[start:end]
        if self._sources is None:
            # Each block ends with one position, whatever separates it from the next one.
            self._shown = "\n".join(block.text() for block in self.blocks())
            self._sources = alignment(self.lead + self.text, self._shown)
        wanted = self.text[start:end]
        start, end = start + len(self.lead), end + len(self.lead)
        first, last = bisect_right(self._sources, start), bisect_right(self._sources, end)
        shown = self._shown[first:last]
        if not wanted[-1:].isspace():  # a blank behind hidden marks counts with what is before them
            shown = shown.rstrip()
        return self._shown[:first], shown
