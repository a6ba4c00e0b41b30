"""The conversation as one text document: a frame for each passage, so that a reader may select
and copy across them.

All passages are kept, but only a window of them is laid out: ten thousand would take long to open
and to fit to another width. A passage keeps its own source text; its frame is thrown away and laid
out anew whenever it changes kind, colour or width, or leaves the window.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextLayout

from app.gui.chat.markdown import InertDocument
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.passage_renderer import COLUMN_PX, GAP_PX, Typesetter, showable, space
from app.gui.kit.theme import SPACE, Theme

BATCH = 3_000
"""Characters that are laid out in one step, in about 10 ms."""


class TranscriptDocument(InertDocument):
    """Passages, top to bottom; those of the window ``[first, last)`` are laid out."""

    changing = Signal()
    """The layout is about to change somewhere …"""
    changed = Signal()
    """… and has changed."""
    outdated = Signal()
    """More should look different than can be laid out in one step."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(SPACE * 3)
        self.setDefaultFont(font)
        self.passages: list[Passage] = []
        self.first = 0
        self.last = 0
        self._setter = Typesetter(font)
        self._side = 0.0
        space(self.begin(), GAP_PX)

    @property
    def shown(self) -> Sequence[Passage]:
        """The passages of the window."""
        return self.passages[self.first : self.last]

    @property
    def is_at_end(self) -> bool:
        """Whether the newest passage is in the window."""
        return self.last == len(self.passages)

    @property
    def theme(self) -> Theme:
        return self._setter.theme

    # --- changing -------------------------------------------------------------------------------

    def add(self, *passages: Passage) -> None:
        """At the end; many at a time are laid out when the reader comes to them."""
        follows = self.is_at_end
        self.passages += passages
        if not follows:
            return
        if _size(passages) > BATCH:
            self.outdated.emit()
            return
        with self._change() as cursor:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            for passage in passages:
                self._setter.insert(cursor, passage)
            self.last += len(passages)

    def rewrite(self, *passages: Passage) -> None:
        """Lay the passages out anew, where they are."""
        shown = [passage for passage in passages if passage.frame is not None]
        if _size(shown) > BATCH:
            self.outdated.emit()
        elif shown:
            with self._change() as cursor:
                for passage in shown:
                    self._erase(cursor, passage)
                    self._setter.insert(cursor, passage)

    def append(self, passage: Passage, text: str) -> None:
        """More of an unfinished reply: cheap, plain text at its end."""
        passage.text += text
        if passage.frame is not None:
            passage.frame.lastCursorPosition().insertText(showable(text))

    def remove(self, *passages: Passage) -> None:
        """Take the passages out; harmless when they have gone already."""
        with self._change() as cursor:
            for passage in passages:
                if passage not in self.passages:
                    continue
                at = self.passages.index(passage)
                del self.passages[at]
                self.first -= at < self.first
                self.last -= at < self.last
                if passage.frame is not None:
                    self._erase(cursor, passage)

    def set_width(self, width: float) -> None:
        """Centre the column in ``width`` px and fit the bubbles to it."""
        self._side = max(SPACE * 2.0, (width - COLUMN_PX) / 2)
        self._setter.column = max(width - 2 * self._side, SPACE * 10.0)
        with self._change():
            self._centre()
            for passage in self.shown:
                if passage.frame is not None and passage.kind in (Kind.USER, Kind.PARTIAL):
                    passage.frame.setFrameFormat(self._setter.frame_format(passage))

    # --- the window -----------------------------------------------------------------------------

    def set_style(self, theme: Theme, font: QFont, *, mirrored: bool = False) -> None:
        """Lay passages out in another theme, font and direction."""
        self.changing.emit()
        self.setDefaultFont(font)  # moves what is laid out already
        self._setter.theme, self._setter.font = theme, font
        self._setter.mirrored = mirrored
        self.outdated.emit()
        self.changed.emit()

    def lay_out(self, first: int, last: int) -> None:
        """Make ``[first, last)`` the window, all of it anew."""
        self.changing.emit()
        for passage in self.passages[self.first : self.last]:
            passage.placed(None)
        self.clear()
        self.first, self.last = max(first, 0), min(last, len(self.passages))
        with self._edit() as cursor:
            self._centre()
            space(self.begin(), GAP_PX)
            for passage in self.shown:
                self._setter.insert(cursor, passage)
        self.changed.emit()

    def replace(self, passages: Iterable[Passage]) -> None:
        """Others in place of all that there are; the newest are laid out."""
        self.lay_out(0, 0)
        self.passages = list(passages)
        self.lay_out_end()

    def lay_out_from(self, first: int) -> None:
        """Make the window start at ``first``: one step of passages."""
        self.lay_out(first, first + _step(iter(self.passages[first:])))

    def lay_out_end(self) -> None:
        """Make the newest passages the window: one step of them."""
        count = len(self.passages)
        self.lay_out(count - _step(reversed(self.passages)), count)

    def load_older(self) -> None:
        """Widen the window upwards by one step."""
        first = self.first - _step(reversed(self.passages[: self.first]))
        with self._change() as cursor:
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            for passage in self.passages[first : self.first]:
                self._setter.insert(cursor, passage)
            space(self.begin(), GAP_PX)
            self.first = first

    def load_newer(self) -> None:
        """Widen the window downwards by one step."""
        last = self.last + _step(iter(self.passages[self.last :]))
        with self._change() as cursor:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            for passage in self.passages[self.last : last]:
                self._setter.insert(cursor, passage)
            self.last = last

    def narrow(self, first: int, last: int) -> None:
        """Let go of what is outside of ``[first, last)``."""
        gone = self.passages[self.first : first] + self.passages[last : self.last]
        with self._change() as cursor:
            for passage in gone:
                self._erase(cursor, passage)
            self.first, self.last = first, last

    # --- finding --------------------------------------------------------------------------------

    def at(self, position: int) -> Passage | None:
        """The passage that holds the document's ``position``, or the first one after it."""
        at = bisect_right(self.shown, position, key=lambda one: _last_position(one) + 1)
        return self.shown[at] if at < self.last - self.first else None

    def between(self, top: float, bottom: float) -> Iterator[tuple[Passage, QRectF]]:
        """The passages that reach into ``[top, bottom]``, with their bubbles or cards."""
        shown = self.shown
        for at in range(
            bisect_right(shown, top, key=lambda one: self.rect(one).bottom()), len(shown)
        ):
            rect = self.rect(shown[at])
            if rect.top() > bottom:
                return
            yield shown[at], rect

    def rect(self, passage: Passage) -> QRectF:
        """The passage's bubble or card, in document coordinates (margins left out)."""
        assert passage.frame is not None
        rect = self.documentLayout().frameBoundingRect(passage.frame)
        form = passage.frame.frameFormat()
        return rect.adjusted(form.leftMargin(), 0, -form.rightMargin(), 0)

    def action_rects(self, passage: Passage) -> Iterator[QRectF]:
        """Where an error's actions stand, in document coordinates."""
        for block in passage.blocks():
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if fragment.charFormat().anchorHref().startswith("action:"):
                    yield self._run_rect(block, fragment.position(), fragment.length())
                iterator += 1

    def _run_rect(self, block: QTextBlock, position: int, length: int) -> QRectF:
        layout: QTextLayout = block.layout()
        start = position - block.position()
        line = layout.lineForTextPosition(start)
        left, right = (_x(line.cursorToX(at)) for at in (start, start + length))
        origin = self.documentLayout().blockBoundingRect(block).topLeft()
        return QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height())

    # --- editing --------------------------------------------------------------------------------

    @contextmanager
    def _change(self) -> Iterator[QTextCursor]:
        self.changing.emit()
        with self._edit() as cursor:
            yield cursor
        self.changed.emit()

    @contextmanager
    def _edit(self) -> Iterator[QTextCursor]:
        """All that is done meanwhile is laid out once."""
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        yield cursor
        cursor.endEditBlock()

    def _erase(self, cursor: QTextCursor, passage: Passage) -> None:
        """Take the frame out; the cursor is left at the gap in which it stood."""
        assert passage.frame is not None
        cursor.setPosition(passage.frame.firstPosition() - 1)
        cursor.setPosition(passage.frame.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
        passage.placed(None)
        cursor.removeSelectedText()

    def _centre(self) -> None:
        form = self.rootFrame().frameFormat()
        if form.leftMargin() != self._side:  # it would lay out everything
            form.setLeftMargin(self._side)
            form.setRightMargin(self._side)
            self.rootFrame().setFrameFormat(form)


def _size(passages: Iterable[Passage]) -> int:
    return sum(len(passage.text) for passage in passages)


def _step(passages: Iterator[Passage]) -> int:
    """How many of the passages are laid out in one step; at least one, where there is one."""
    count, size = 0, 0
    for passage in passages:
        size += len(passage.text) + BATCH // 15  # a frame has a price of its own
        if count and size > BATCH:
            break
        count += 1
    return count


def _last_position(passage: Passage) -> int:
    assert passage.frame is not None
    return passage.frame.lastPosition()


def _x(value: object) -> float:
    """PySide returns ``(x, position)`` where C++ returns x."""
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]
