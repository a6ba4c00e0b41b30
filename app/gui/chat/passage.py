"""The parts of the transcript, and where each is laid out in the document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QTextBlock, QTextCursor, QTextFrame

from app.gui.chat.markdown import alignment, utf16_length
from app.gui.chat.shown_call import ShownCall

_FENCED = re.compile(
    r"^[ ]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?P<code>.*?)(?:^[ ]{0,3}(?P=fence)|\Z)", re.M | re.S
)


class Kind(StrEnum):
    USER = "user"
    REPLY = "reply"
    REASONING = "reasoning"
    TOOL = "tool"
    NOTE = "note"
    ERROR = "error"


@dataclass(slots=True, eq=False)
class Passage:
    """A message, a section of a long reply, or a note. Offsets into ``text`` are characters."""

    kind: Kind
    text: str
    finished: bool = False
    """For a reply: whether it is complete and therefore shown as Markdown."""
    prefix: str = ""
    """For a later section: Markdown that it is still inside of, such as an open fence."""
    continues: bool = False
    """More sections of the same reply follow."""
    heard: int | None = None
    """For an interrupted reply: how many characters were heard; None if all."""
    is_ruled: bool = False
    """A rule after the characters that were heard says that hearing ended there."""
    is_interrupted: bool = False
    """A note at its end says that the reply was interrupted there."""
    folded: bool = True
    """For reasoning: whether only its heading is shown."""
    actions: tuple[tuple[str, str], ...] = ()
    """For an error or reply: (address, label) of each action that the user can take."""
    call: ShownCall | None = None
    """For a tool call; ``text`` is its line."""
    frame: QTextFrame | None = None
    """Its part of the document; None while it is not laid out."""
    is_markdown: bool = False
    """Whether the frame shows the text as Markdown."""
    is_highlighted: bool = False
    """Whether the code in the frame has its colors."""
    starts_in_code: bool = False
    """The section before it ends with the beginning of its first code block."""
    ends_in_code: bool = False
    """Its last code block continues in the next section."""
    _inserted: tuple[int, int] = (0, 0)
    """The position in the frame, and the length, of what is shown but not part of ``text``."""
    _source_ends: list[int] | None = None
    """For Markdown: the ``alignment`` of the source with ``_shown``; None until it is needed."""
    _shown: str = ""

    @classmethod
    def of_call(cls, call: ShownCall) -> Passage:
        passage = cls(Kind.TOOL, "", call=call)
        passage.update_call()
        return passage

    def update_call(self) -> None:
        """Make ``text`` the line of the call, which has changed."""
        assert self.call is not None
        self.text = "".join(text for text, _ in self.call.line())

    def set_frame(self, frame: QTextFrame | None, *, is_markdown: bool = False) -> None:
        """Note that it was laid out in ``frame``, or (None) removed from the document."""
        self.frame = frame
        self.is_markdown = is_markdown
        self.is_highlighted = self.starts_in_code = self.ends_in_code = False
        self._source_ends, self._shown = None, ""
        self._inserted = 0, 0

    def note_inserted(self, position: int, length: int) -> None:
        """Note that ``length`` positions of the document from ``position`` on are not part of
        ``text``. Call ``select`` before the insertion."""
        assert self.frame is not None
        self._inserted = position - self.frame.firstPosition(), length

    def blocks(self) -> Iterator[QTextBlock]:
        """The text blocks (paragraphs and lines of code) of its frame."""
        assert self.frame is not None
        last = self.frame.lastPosition()
        block = self.frame.firstCursorPosition().block()
        while block.isValid() and block.position() <= last:
            yield block
            block = block.next()

    def select(self, start: int, end: int) -> QTextCursor:
        """A cursor that selects what is shown of the characters ``[start, end)``."""
        assert self.frame is not None
        before, within = self._as_shown(start, end)
        start_at = utf16_length(before)
        cursor = QTextCursor(self.frame.document())
        cursor.setPosition(self._shifted(start_at, is_start=True))
        end_at = start_at + utf16_length(within)
        cursor.setPosition(self._shifted(end_at, is_start=False), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _shifted(self, offset: int, *, is_start: bool) -> int:
        """The document position of the ``offset`` at which a range starts or ends."""
        assert self.frame is not None
        at, length = self._inserted
        if offset > at or (is_start and offset == at):
            offset += length
        return min(self.frame.firstPosition() + offset, self.frame.lastPosition())

    def _as_shown(self, start: int, end: int) -> tuple[str, str]:
        """What is shown before ``start``, and from there to ``end``."""
        if not self.is_markdown:
            return self.text[:start], self.text[start:end]
        if self._source_ends is None:
            # Each block ends with one position, whatever separates it from the next one.
            self._shown = "\n".join(block.text() for block in self.blocks())
            self._source_ends = alignment(self.prefix + self.text, self._shown)
        first = bisect_right(self._source_ends, start + len(self.prefix))
        last = bisect_right(self._source_ends, end + len(self.prefix))
        shown = self._shown[first:last]
        if not self.text[start:end][-1:].isspace():
            shown = shown.rstrip()  # a space after hidden marks is aligned with what precedes them
        return self._shown[:first], shown


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """A message by the user or the assistant in the transcript."""

    passages: tuple[Passage, ...]
    """One, or the sections of a long reply."""
    question: int
    """Index of the user's message that this is, or that it answers; -1 for none."""

    @property
    def by_user(self) -> bool:
        return self.passages[0].kind is Kind.USER

    @property
    def text(self) -> str:
        return "".join(passage.text for passage in self.passages)

    @property
    def code(self) -> str:
        """The code blocks of a reply, joined; empty without any."""
        if self.by_user:
            return ""
        return "\n".join(found["code"] for found in _FENCED.finditer(self.text)).rstrip("\n")


def message_at(passages: Sequence[Passage], at: int) -> ShownMessage | None:
    """The message that ``passages[at]`` is part of; None for a note or an unfinished reply."""
    if passages[at].kind not in (Kind.USER, Kind.REPLY):
        return None
    first = last = at
    while first and passages[first - 1].continues:
        first -= 1
    while passages[last].continues and last + 1 < len(passages):
        last += 1
    if passages[at].kind is Kind.REPLY and not passages[last].finished:
        return None
    asked = sum(passage.kind is Kind.USER for passage in passages[: at + 1])
    return ShownMessage(tuple(passages[first : last + 1]), asked - 1)
