"""A reply in the transcript: one passage for each of its sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtGui import QTextCursor

from app.engine.contracts.ports import Message
from app.gui.chat.markdown_splitter import Section, split_markdown
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.transcript_document import TranscriptDocument


class TranscriptReply:
    """Streams in as plain text; complete sections are shown as Markdown."""

    def __init__(self, document: TranscriptDocument, passages: Iterable[Passage] = ()) -> None:
        self._document = document
        self.passages = list(passages)

    @property
    def text(self) -> str:
        return "".join(passage.text for passage in self.passages)

    def append(self, text: str) -> None:
        if not self.passages:
            self._add(split_markdown(text))
            return
        last = self.passages[-1]
        first, *more = split_markdown(last.text + text, last.prefix)
        if not more and not last.finished:
            self._document.append(last, text)
            return
        last.text, last.finished, last.continues = first.text, bool(more), bool(more)
        self._document.rerender(last)
        if more:
            self._add(more)

    def retract(self, length: int) -> None:
        """Drop all but the first ``length`` characters."""
        text = self.text[:length]
        self._document.remove(*self.passages)
        self.passages = []
        if text:
            self._add(split_markdown(text))

    def finish(self, text: str = "", heard: int | None = None) -> None:
        """Show all of the reply as Markdown.

        ``text`` replaces what has streamed in, if it differs. ``heard`` is the number of characters
        that were heard if the reply was interrupted.
        """
        if text and text != self.text:
            self._document.remove(*self.passages)
            self.passages = []
            self._add(split_markdown(text))
        if heard is not None:
            set_heard(self.passages, heard)
        outdated = [one for one in self.passages if not one.finished or one.heard is not None]
        for passage in outdated:
            passage.finished = True
        self._document.rerender(*outdated)

    def select(self, start: int, end: int) -> list[QTextCursor]:
        """Cursors that select the characters ``[start, end)`` where they are laid out."""
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

    def _add(self, sections: Iterable[Section]) -> None:
        added = _passages(sections)
        self.passages += added
        self._document.add(*added)


def set_heard(passages: Sequence[Passage], heard: int | None) -> None:
    """Note that the first ``heard`` characters of an interrupted reply were heard (None: all)."""
    start = 0
    for passage in passages:
        size = len(passage.text)
        cut = heard is not None and (heard < start + size or passage is passages[-1])
        passage.heard = min(max(heard - start, 0), size) if cut else None  # type: ignore[operator]
        start += size


def _passages(sections: Iterable[Section]) -> list[Passage]:
    """Passages of which only the last is not finished."""
    passages = [
        Passage(Kind.REPLY, text, prefix=prefix, finished=True, continues=True)
        for text, prefix in sections
    ]
    passages[-1].finished = passages[-1].continues = False
    return passages


def passages_of(messages: Iterable[Message]) -> Iterator[Passage]:
    """The passages of an earlier conversation: what the user and the assistant said."""
    for message in messages:
        if not message.content.strip():
            continue
        if message.role == "user":
            yield Passage(Kind.USER, message.content)
        elif message.role == "assistant":
            passages = _passages(split_markdown(message.content))
            passages[-1].finished = True
            if message.interrupted or message.heard is not None:
                set_heard(passages, len(message.heard_content))
            yield from passages
