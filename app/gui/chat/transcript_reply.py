"""A reply in the transcript: one passage for each of its sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextCursor

from app.engine.contracts.ports import Message
from app.gui.chat.markdown_splitter import Section, sections
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.transcript_document import TranscriptDocument


class TranscriptReply:
    """Grows while it streams. The sections that are whole are shown as Markdown."""

    def __init__(self, pages: TranscriptDocument) -> None:
        self._pages = pages
        self.passages: list[Passage] = []

    @property
    def text(self) -> str:
        return "".join(passage.text for passage in self.passages)

    def append(self, text: str) -> None:
        if not self.passages:
            self._add(sections(text))
            return
        last = self.passages[-1]
        first, *more = sections(last.text + text, last.lead)
        if not more and not last.finished:
            self._pages.append(last, text)
            return
        last.text, last.finished, last.goes_on = first.text, bool(more), bool(more)
        self._pages.rewrite(last)
        if more:
            self._add(more)

    def finish(self) -> None:
        """It has come whole; harmless when that is known already."""
        if self.passages and not self.passages[-1].finished:
            self.passages[-1].finished = True
            self._pages.rewrite(self.passages[-1])

    def end(self, text: str, heard: int | None) -> None:
        """``text`` is all of it; of an interrupted one ``heard`` characters were heard."""
        if text and text != self.text:
            self._pages.remove(*self.passages)
            self.passages = []
            self._add(sections(text))
        outdated = []
        for passage, start in self._starts():
            if not passage.finished:
                passage.finished = True
                outdated.append(passage)
            last = not passage.goes_on
            if heard is not None and (last or heard < start + len(passage.text)):
                passage.heard = min(max(heard - start, 0), len(passage.text))
                outdated.append(passage)
        self._pages.rewrite(*dict.fromkeys(outdated))

    def select(self, start: int, end: int) -> list[QTextCursor]:
        """The characters ``[start, end)``, as far as they are laid out."""
        return [
            passage.select(max(start - begin, 0), end - begin)
            for passage, begin in self._starts()
            if passage.frame is not None and begin < end and start < begin + len(passage.text)
        ]

    def _starts(self) -> Iterator[tuple[Passage, int]]:
        start = 0
        for passage in self.passages:
            yield passage, start
            start += len(passage.text)

    def _add(self, parts: Iterable[Section]) -> None:
        added = list(_passages(parts))
        self.passages += added
        self._pages.add(*added)


def _passages(parts: Iterable[Section]) -> Iterator[Passage]:
    """All are finished but the last one."""
    *whole, last = parts
    for text, lead in whole:
        yield Passage(Kind.REPLY, text, lead=lead, finished=True, goes_on=True)
    yield Passage(Kind.REPLY, last.text, lead=last.lead)


def past_passages(messages: Iterable[Message]) -> Iterator[Passage]:
    """A conversation that has been: what the user and the assistant said."""
    for message in messages:
        if not message.content.strip():
            continue
        if message.role == "user":
            yield Passage(Kind.USER, message.content)
        elif message.role == "assistant":
            *whole, last = _passages(sections(message.content))
            last.finished = True
            last.heard = len(last.text) if message.interrupted else None
            yield from whole
            yield last
