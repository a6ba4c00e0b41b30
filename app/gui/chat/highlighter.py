"""Colours the code that is laid out in the transcript, while the window is idle."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from app.gui.chat import lexers
from app.gui.chat.passage import Passage
from app.gui.chat.syntax_highlighter import Listing, Span, listings, spans
from app.gui.chat.transcript_document import TranscriptDocument

SLICE_S = 0.004
"""The window waits no longer than this at a time; 3,000 characters take 5 to 15 ms in all."""
LOADING_MS = 30
"""Between two looks whether a lexer has been loaded."""
KEPT = 400
"""Pieces of code whose colours are known, for another theme or when they come into reach again. A
section holds fewer."""


class Highlighter(QObject):
    """The newest code first; what is read of a piece stays while the layout changes."""

    def __init__(self, pages: TranscriptDocument) -> None:
        super().__init__(pages)
        self._pages = pages
        self._known: dict[tuple[str, str], list[Span]] = {}
        self._reading: tuple[tuple[str, str], Iterator[Span], list[Span]] | None = None
        self._step = QTimer(self, singleShot=True)
        self._step.timeout.connect(self._take_step)
        pages.changed.connect(lambda: self._step.start(0))

    def _take_step(self) -> None:
        plain = (one for one in reversed(self._pages.shown) if one.is_markdown and not one.coloured)
        passage = next(plain, None)
        if passage is not None:
            self._step.start(0)
            passage.coloured = True  # what cannot be read stays as it is
            passage.coloured = self._colour(passage)

    def _colour(self, passage: Passage) -> bool:
        """Whether it is done; if not, a slice of the work is."""
        if passage.heard is not None and passage.heard < len(passage.text.rstrip()):
            return True  # what was not heard has a colour of its own
        found = list(listings(passage.blocks()))
        if not all(self._read(listing) for listing in found):
            return False
        for listing in found:
            listing.paint(self._known[listing.language, listing.code], self._pages.theme)
        return True

    def _read(self, listing: Listing) -> bool:
        """Whether its spans are known; if not, a slice of them is read."""
        piece = listing.language, listing.code
        if piece in self._known:
            return True
        if not lexers.is_loaded(listing.language):
            self._step.start(LOADING_MS)
            return False
        if self._reading is None or self._reading[0] != piece:
            self._reading = piece, spans(listing.code, lexers.lexer(listing.language)), []
        _, coming, read = self._reading
        over = time.perf_counter() + SLICE_S
        for span in coming:
            read.append(span)
            if time.perf_counter() > over:
                return False
        self._reading = None
        while len(self._known) >= KEPT:
            del self._known[next(iter(self._known))]
        self._known[piece] = read
        return True
