"""Finding words in the transcript, in what is laid out and in what is not."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.gui.chat.passage import Kind, Passage
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_scroller import TranscriptReader

SETTLE_MS = 150
"""A transcript that grows is searched again at most so often."""

_MARKS = r"[*_`~]*"
_TARGET = re.compile(r"\]\([^()\s]*\)")


class Match(NamedTuple):
    at: int
    """The passage's place in the conversation."""
    passage: Passage
    start: int
    end: int


def places(text: str, words: str, *, markdown: bool) -> list[tuple[int, int]]:
    """Where ``words`` stand in ``text``, whatever their case and the white space between them.

    In ``markdown`` there may be marks of emphasis between them; a link's address is left out.
    """
    pattern = _pattern(words, markdown)
    found = [one.span() for one in pattern.finditer(text)] if pattern else []
    if found and markdown and "](" in text:
        hidden = [one.span() for one in _TARGET.finditer(text)]
        found = [
            (start, end)
            for start, end in found
            if not any(first < start and end < last for first, last in hidden)
        ]
    return found


@lru_cache(maxsize=4)
def _pattern(words: str, markdown: bool) -> re.Pattern[str] | None:
    between = rf"{_MARKS}\s+{_MARKS}" if markdown else r"\s+"
    parts = [re.escape(word) for word in words.split()]
    return re.compile(between.join(parts), re.IGNORECASE) if parts else None


class TranscriptSearch(QObject):
    """Every match, and the one that the reader is at."""

    changed = Signal()
    """How many there are, or which is the current one."""
    marked = Signal(object)
    """Cursors on the matches that are in sight, or nearly."""

    def __init__(
        self, view: QTextEdit, pages: TranscriptDocument, reader: TranscriptReader
    ) -> None:
        super().__init__(view)
        self._view = view
        self._pages = pages
        self._reader = reader
        self._words = ""
        self._known: dict[Passage, tuple[str, list[tuple[int, int]]]] = {}
        self.matches: list[Match] = []
        self.current = -1
        """Which of the matches; -1 while there are none."""
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._search_again)
        self._remark = QTimer(self, singleShot=True, interval=0)
        self._remark.timeout.connect(self._mark)
        pages.changed.connect(self._follow_changes)
        view.verticalScrollBar().valueChanged.connect(self._follow_scrolling)

    def find(self, words: str) -> None:
        """Go to the first match from what is seen on, else the last; "" ends the search."""
        self._words = words
        self._known.clear()
        self._search()
        if self.matches:
            top = self._first_seen()
            after = (number for number, one in enumerate(self.matches) if one.at >= top)
            self._go_to(next(after, len(self.matches) - 1))
        self._remark.start()

    def step(self, steps: int) -> None:
        """To the next match, or back; from the last to the first."""
        if self.matches:
            self._go_to((self.current + steps) % len(self.matches))

    def context(self) -> str:
        """The line in which the current match stands."""
        if self.current < 0:
            return ""
        match = self.matches[self.current]
        text = match.passage.text
        begin = text.rfind("\n", 0, match.start) + 1
        return text[begin:].partition("\n")[0]

    def _search(self) -> None:
        found = []
        for at, passage in enumerate(self._pages.passages):
            found += [Match(at, passage, *place) for place in self._places(passage)]
        self.matches = found
        self.current = min(self.current, len(found) - 1)
        self.changed.emit()

    def _places(self, passage: Passage) -> list[tuple[int, int]]:
        if passage.kind is Kind.REASONING and passage.folded:
            return []
        text, found = self._known.get(passage, ("", []))
        if text is not passage.text:
            markdown = passage.kind is Kind.REPLY
            found = places(passage.text, self._words, markdown=markdown)
            self._known[passage] = passage.text, found
        return found

    def _search_again(self) -> None:
        here = self.matches[self.current] if self.current >= 0 else None
        self._search()
        if here is not None:
            same = (n for n, one in enumerate(self.matches) if one[1:3] == here[1:3])
            self.current = next(same, self.current)
            self.changed.emit()

    def _go_to(self, number: int) -> None:
        self.current = number
        match = self.matches[number]
        self._reader.bring(match.passage, match.start, match.end)
        self.changed.emit()

    def _first_seen(self) -> int:
        top = self._view.verticalScrollBar().value()
        seen = next(self._pages.between(top, top + self._view.viewport().height()), None)
        return self._pages.passages.index(seen[0]) if seen else 0

    # --- marking --------------------------------------------------------------------------------

    def _follow_changes(self) -> None:
        if self._words:
            self._settle.start()
            self._remark.start()

    def _follow_scrolling(self) -> None:
        if self._words:
            self._remark.start()

    def _mark(self) -> None:
        """Only what is near: a selection for each of thousands would take long."""
        height = self._view.viewport().height()
        top = self._view.verticalScrollBar().value()
        near = {one for one, _ in self._pages.between(top - height, top + 2 * height)}
        cursors: list[QTextCursor] = []
        for passage, group in groupby(self.matches, key=lambda match: match.passage):
            if passage in near and passage.frame is not None:
                cursors += [passage.select(match.start, match.end) for match in group]
        self.marked.emit(cursors)
