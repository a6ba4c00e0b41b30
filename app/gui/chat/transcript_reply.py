"""A reply in the transcript: one passage for each of its sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from app.engine.contracts.ports import Message, ToolCall
from app.gui.chat.markdown_splitter import Section, split_markdown
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.shown_call import ShownCall
from app.gui.chat.transcript_document import TranscriptDocument

CONTINUE = "action:continue"
"""The address of the action that continues an interrupted reply."""


class TranscriptReply:
    """Streams in as plain text; complete sections are shown as Markdown."""

    def __init__(self, document: TranscriptDocument, passages: Iterable[Passage] = ()) -> None:
        self._document = document
        self.passages = list(passages)

    @property
    def text(self) -> str:
        return "".join(passage.text for passage in self.passages)

    def append(self, text: str) -> None:
        if self.passages and self.passages[-1] is not self._document.passages[-1]:
            self.finish()  # a tool call follows it, so the text continues below that
            blanks = len(text) - len(text.lstrip())
            self.passages[-1].text += text[:blanks]
            if text := text[blanks:]:
                self._add(split_markdown(text))
            return
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
        starts = [*self._starts()]
        dropped = [passage for passage, start in starts if start >= length]
        self._document.remove(*dropped)
        del self.passages[len(self.passages) - len(dropped) :]
        for passage, start in starts[: len(self.passages)][-1:]:
            passage.text = passage.text[: length - start]
            passage.finished = passage.continues = False
            self._document.rerender(passage)

    def finish(self, text: str = "", heard: int | None = None, *, partial: bool = False) -> None:
        """Show all of the reply as Markdown.

        ``text`` replaces what has streamed in, if it differs. ``heard`` is the number of characters
        that were heard if the reply was interrupted; ``partial``: more of it would have followed.
        """
        if text and text != self.text:
            self._document.remove(*self.passages)
            self.passages = []
            self._add(split_markdown(text))
        outdated = [one for one in self.passages if not one.finished]
        for passage in outdated:
            passage.finished = True
        if heard is not None:
            mark_interrupted(self.passages, heard, partial=partial)
            outdated = self.passages
        self._document.rerender(*outdated)

    def select(self, start: int, end: int) -> list[QTextCursor]:
        """Cursors that select the characters ``[start, end)`` where they are laid out."""
        return [
            passage.select(max(start - begin, 0), end - begin)
            for passage, begin in self._starts()
            if passage.frame is not None and begin < end and start < begin + len(passage.text)
        ]

    def place(self, at: int) -> tuple[Passage, int] | None:
        """The passage with the character ``at`` of the reply, and that character's number in it."""
        for passage, start in self._starts():
            if at < start + len(passage.text):
                return passage, at - start
        return None

    def _starts(self) -> Iterator[tuple[Passage, int]]:
        start = 0
        for passage in self.passages:
            yield passage, start
            start += len(passage.text)

    def _add(self, sections: Iterable[Section]) -> None:
        added = _passages(sections)
        self.passages += added
        self._document.add(*added)


def _passages(sections: Iterable[Section]) -> list[Passage]:
    """Passages of which only the last is not finished."""
    passages = [
        Passage(Kind.REPLY, text, prefix=prefix, finished=True, continues=True)
        for text, prefix in sections
    ]
    passages[-1].finished = passages[-1].continues = False
    return passages


def mark_interrupted(passages: Sequence[Passage], heard: int, *, partial: bool) -> None:
    """Show that only ``heard`` characters of a reply were heard, with an action to continue it if
    there is more: unheard text, or (``partial``) text that the model had not sent."""
    _set_heard(passages, heard)
    is_ruled = any(passage.is_ruled for passage in passages)
    passages[-1].is_interrupted = not is_ruled
    if is_ruled or partial:
        label = QCoreApplication.translate("TranscriptReply", "Continue")
        passages[-1].actions = ((CONTINUE, label),)


def mark_heard(passages: Sequence[Passage]) -> None:
    """Show that all of the reply was heard after all."""
    _set_heard(passages, None)
    passages[-1].is_interrupted = False
    passages[-1].actions = ()


def _set_heard(passages: Sequence[Passage], heard: int | None) -> None:
    start, is_ruled = 0, False
    for passage in passages:
        size = len(passage.text)
        within = size if heard is None else heard - start
        passage.heard = max(within, 0) if within < size else None
        unheard = "" if passage.heard is None else passage.text[passage.heard :]
        passage.is_ruled = not is_ruled and bool(unheard.strip())
        is_ruled = is_ruled or passage.is_ruled
        start += size


def drop_continue(passages: Iterable[Passage]) -> list[Passage]:
    """Take the action to continue from replies that are no longer the last one; return them."""
    interrupted = [one for one in passages if one.kind is Kind.REPLY and one.actions]
    for passage in interrupted:
        passage.actions = ()
    return interrupted


def passages_of(messages: Iterable[Message]) -> list[Passage]:
    """The passages of an earlier conversation: what the user and the assistant said, and the tool
    calls."""
    shown: list[Passage] = []
    reply: list[Passage] = []
    calls: dict[str | None, ToolCall] = {}
    heard = 0
    for message in messages:
        if message.role == "user":
            drop_continue(reply)
            reply, heard = [], 0
            if message.content.strip():
                shown.append(Passage(Kind.USER, message.content))
        elif message.role == "assistant":
            if message.content.strip():
                passages = _passages(split_markdown(message.content))
                passages[-1].finished = True
                shown += passages
                reply += passages
                heard += len(message.heard_content)
            if message.interrupted and reply:
                mark_interrupted(reply, heard, partial=message.partial)
            elif message.interrupted:
                note = QCoreApplication.translate("PassageRenderer", "Interrupted")
                shown.append(Passage(Kind.NOTE, note))
            calls = {call.id: call for call in message.tool_calls}
        elif message.role == "tool" and (call := calls.pop(message.tool_call_id, None)):
            outcome = message.outcome or "ok"
            done = ShownCall(call.id, call.name, call.arguments, outcome, message.content)
            shown.append(Passage.of_call(done))
    return shown
