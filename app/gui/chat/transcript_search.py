"""Search in the transcript, including what is not laid out."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.gui.chat.passage import Kind, Passage
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_scroller import TranscriptScroller

DEBOUNCE_MS = 150
"""How long a growing transcript must pause before it is searched again."""

_EMPHASIS = r"[*_`~]*"
_LINK_TARGET = re.compile(r"\]\([^()\s]*\)")


class Match(NamedTuple):
    at: int
    """Index of the passage."""
    passage: Passage
    start: int
    end: int


def find_words(text: str, words: str, *, markdown: bool) -> list[tuple[int, int]]:
    """The ranges of ``words`` in ``text``, ignoring case and the amount of white space.

    In ``markdown``, marks of emphasis between the words and link targets are skipped.
    """
    pattern = _pattern(words, markdown)
    found = [one.span() for one in pattern.finditer(text)] if pattern else []
    if found and markdown and "](" in text:
        targets = [one.span() for one in _LINK_TARGET.finditer(text)]
        begins = [first for first, _ in targets]

        def is_in_target(start: int, end: int) -> bool:
            before = bisect_left(begins, start)
            return before > 0 and end < targets[before - 1][1]

        found = [span for span in found if not is_in_target(*span)]
    return found


@lru_cache(maxsize=4)
def _pattern(words: str, markdown: bool) -> re.Pattern[str] | None:
    between = rf"{_EMPHASIS}\s+{_EMPHASIS}" if markdown else r"\s+"
    parts = [re.escape(word) for word in words.split()]
    return re.compile(between.join(parts), re.IGNORECASE) if parts else None


class TranscriptSearch(QObject):
    changed = Signal()
    """The matches, or which one is current, have changed."""
    marked = Signal(object)
    """A list of cursors that select the matches in or near the view."""

    def __init__(
        self, view: QTextEdit, document: TranscriptDocument, scroller: TranscriptScroller
    ) -> None:
        super().__init__(view)
        self._view = view
        self._document = document
        self._scroller = scroller
        self._words = ""
        self._found: dict[Passage, tuple[str, list[tuple[int, int]]]] = {}
        """The text that was searched, and the matches in it."""
        self.matches: list[Match] = []
        self.current = -1
        """Index of the current match; -1: none."""
        self._search_timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._search_timer.timeout.connect(self._search_again)
        self._mark_timer = QTimer(self, singleShot=True, interval=0)
        self._mark_timer.timeout.connect(self._mark)
        document.changed.connect(self._update_matches)
        view.verticalScrollBar().valueChanged.connect(self._update_marks)

    def find(self, words: str) -> None:
        """Go to the first match in or below the view, else the last; "" ends the search."""
        self._words = words
        self._found.clear()
        self._search()
        if self.matches:
            top = self._first_visible()
            below = (number for number, one in enumerate(self.matches) if one.at >= top)
            self._go_to(next(below, len(self.matches) - 1))
        self._mark_timer.start()

    def step(self, steps: int) -> None:
        """Go forward or back by ``steps``; the first match follows the last."""
        if self.matches:
            self._go_to((self.current + steps) % len(self.matches))

    def context(self) -> str:
        """The line of text that has the current match."""
        if self.current < 0:
            return ""
        match = self.matches[self.current]
        text = match.passage.text
        begin = text.rfind("\n", 0, match.start) + 1
        return text[begin:].partition("\n")[0]

    def _search(self) -> None:
        self.matches = [
            Match(at, passage, *found)
            for at, passage in enumerate(self._document.passages)
            for found in self._find_in(passage)
        ]
        self.current = min(self.current, len(self.matches) - 1)
        self.changed.emit()

    def _find_in(self, passage: Passage) -> list[tuple[int, int]]:
        if passage.kind is Kind.REASONING and passage.folded:
            return []
        text, found = self._found.get(passage, ("", []))
        if text is not passage.text:
            found = find_words(passage.text, self._words, markdown=passage.kind is Kind.REPLY)
            self._found[passage] = passage.text, found
        return found

    def _search_again(self) -> None:
        current = self.matches[self.current] if self.current >= 0 else None
        self._search()
        if current is not None:
            same = (n for n, one in enumerate(self.matches) if one[1:3] == current[1:3])
            self.current = next(same, self.current)
            self.changed.emit()

    def _go_to(self, number: int) -> None:
        self.current = number
        match = self.matches[number]
        self._scroller.select(match.passage, match.start, match.end)
        self.changed.emit()

    def _first_visible(self) -> int:
        """Index of the first passage in view."""
        top = self._view.verticalScrollBar().value()
        height = self._view.viewport().height()
        visible = next(self._document.passages_between(top, top + height), None)
        return self._document.passages.index(visible[0]) if visible else 0

    def _update_matches(self) -> None:
        if self._words:
            self._search_timer.start()
            self._mark_timer.start()

    def _update_marks(self) -> None:
        if self._words:
            self._mark_timer.start()

    def _mark(self) -> None:
        """Mark only the matches near the view: thousands of selections would be slow."""
        height = self._view.viewport().height()
        top = self._view.verticalScrollBar().value()
        near = {
            passage
            for passage, _ in self._document.passages_between(top - height, top + 2 * height)
        }
        cursors: list[QTextCursor] = []
        for passage, matches in groupby(self.matches, key=lambda match: match.passage):
            if passage in near:
                cursors += [passage.select(match.start, match.end) for match in matches]
        self.marked.emit(cursors)
