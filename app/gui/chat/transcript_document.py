"""The transcript as one text document, with a frame for each passage, so that a selection may span
passages.

Only a window of the passages is laid out: ten thousand would take too long to open and to resize. A
passage keeps its source text, and its frame is removed and created again whenever it changes kind,
color or width, or enters the window.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextLayout

from app.gui.chat.markdown import InertDocument
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.passage_renderer import (
    COLUMN_PX,
    GAP_PX,
    MESSAGE_GAP_PX,
    TIME,
    PassageRenderer,
    printable,
    set_gap,
)
from app.gui.kit.theme import SPACE, Theme

BATCH = 3_000
"""Characters to lay out in one step, which takes about 10 ms."""
FRAME_COST = BATCH // 15
"""Laying out a frame takes as long as laying out this many characters."""


class TranscriptDocument(InertDocument):
    """Passages from top to bottom; those of the window ``[first, last)`` are laid out."""

    changing = Signal()
    """The layout is about to change."""
    changed = Signal()
    """The layout has changed."""
    outdated = Signal()
    """More has to be laid out again than fits into one step."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(SPACE * 3)
        self.setDefaultFont(font)
        self.passages: list[Passage] = []
        self.first = 0
        self.last = 0
        self.renderer = PassageRenderer(font)
        self._margin = 0.0
        set_gap(self.begin(), GAP_PX)

    @property
    def shown(self) -> Sequence[Passage]:
        """The passages of the window."""
        return self.passages[self.first : self.last]

    @property
    def column(self) -> float:
        """The width of the passages, px."""
        return self.renderer.column

    @property
    def is_at_end(self) -> bool:
        """Whether the newest passage is in the window."""
        return self.last == len(self.passages)

    # --- changing -------------------------------------------------------------------------------

    def add(self, *passages: Passage) -> None:
        """Append ``passages``. The window grows by them if it was at the end."""
        follows = self.is_at_end
        self.passages += passages
        if follows and _size(passages) > BATCH:
            self.outdated.emit()
        elif follows:
            self.set_window(self.first, len(self.passages))

    def rerender(self, *passages: Passage) -> None:
        """Lay out ``passages`` again after they have changed."""
        shown = [passage for passage in passages if passage.frame is not None]
        if _size(shown) > BATCH:
            self.outdated.emit()
        elif shown:
            with self._change() as cursor:
                for passage in shown:
                    self._erase(cursor, passage)
                    self.renderer.insert(cursor, passage)

    def append(self, passage: Passage, text: str) -> None:
        """Append plain ``text`` to an unfinished reply, which is cheap."""
        passage.text += text
        if passage.frame is not None:
            passage.frame.lastCursorPosition().insertText(printable(text))

    def show_time(self, passage: Passage) -> None:
        """Show the new time of the running call in ``passage``, which is cheap."""
        assert passage.call is not None
        for block in passage.blocks() if passage.frame is not None else ():
            iterator = block.begin()
            while not iterator.atEnd():
                part = iterator.fragment()
                if part.charFormat().boolProperty(TIME):
                    cursor = QTextCursor(self)
                    cursor.setPosition(part.position())
                    end = part.position() + part.length()
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    cursor.insertText(passage.call.time, part.charFormat())
                    return
                iterator += 1

    def remove(self, *passages: Passage) -> None:
        """Remove ``passages``, some of which may have been removed before."""
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

    def replace(self, passages: Iterable[Passage]) -> None:
        """Show other passages, from the newest."""
        self.lay_out(0, 0)
        self.passages = list(passages)
        self.lay_out_end()

    def set_width(self, width: float) -> None:
        """Center the column in ``width`` px and fit the bubbles to it."""
        self._margin = max(SPACE * 2.0, (width - COLUMN_PX) / 2)
        column, self.renderer.column = self.column, max(width - 2 * self._margin, SPACE * 10.0)
        with self._change() as cursor:
            self._center()
            for passage in self.shown:
                if passage.frame is not None and passage.kind is Kind.USER:
                    passage.frame.setFrameFormat(self.renderer.frame_format(passage))
                elif passage.kind is Kind.TOOL and column != self.column:
                    self._erase(cursor, passage)  # the line is shortened to the column
                    self.renderer.insert(cursor, passage)

    def set_style(self, theme: Theme, font: QFont, *, mirrored: bool = False) -> None:
        """Lay passages out in another theme, font and direction."""
        self.changing.emit()
        self.setDefaultFont(font)  # moves what is laid out already
        self.renderer.theme, self.renderer.font = theme, font
        self.renderer.mirrored = mirrored
        self.outdated.emit()
        self.changed.emit()

    # --- the window -----------------------------------------------------------------------------

    def lay_out(self, first: int, last: int) -> None:
        """Make ``[first, last)`` the window, and lay all of it out again."""
        self.changing.emit()
        for passage in self.shown:
            passage.set_frame(None)
        self.clear()
        self.first, self.last = first, last
        with self._edit() as cursor:
            self._center()
            self._set_first_gap()
            for passage in self.shown:
                self.renderer.insert(cursor, passage)
        self.changed.emit()

    def lay_out_from(self, first: int) -> None:
        """Make the window start at ``first``: one step of passages."""
        self.lay_out(first, first + _step(iter(self.passages[first:])))

    def lay_out_end(self) -> None:
        """Make the window end with the newest passage: one step of passages."""
        count = len(self.passages)
        self.lay_out(count - _step(reversed(self.passages)), count)

    def load_older(self) -> None:
        """Extend the window upwards by one step."""
        self.set_window(self.first - _step(reversed(self.passages[: self.first])), self.last)

    def load_newer(self) -> None:
        """Extend the window downwards by one step."""
        self.set_window(self.first, self.last + _step(iter(self.passages[self.last :])))

    def set_window(self, first: int, last: int) -> None:
        """Lay out what enters the window and remove what leaves it. The rest stays as it is."""
        if (first, last) == (self.first, self.last):
            return
        dropped = self.passages[self.first : first] + self.passages[last : self.last]
        with self._change() as cursor:
            for passage in dropped:
                self._erase(cursor, passage)
            if first < self.first:
                cursor.movePosition(QTextCursor.MoveOperation.Start)
                for passage in self.passages[first : self.first]:
                    self.renderer.insert(cursor, passage)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            for passage in self.passages[self.last : last]:
                self.renderer.insert(cursor, passage)
            self.first, self.last = first, last
            self._set_first_gap()

    # --- positions ------------------------------------------------------------------------------

    def passages_at(self, start: int, end: int) -> Iterator[Passage]:
        """The passages that reach into the document's positions ``[start, end]``."""
        for passage in self.shown:
            frame = passage.frame
            if frame and frame.firstPosition() <= end and start <= frame.lastPosition():
                yield passage

    def passages_between(self, top: float, bottom: float) -> Iterator[tuple[Passage, QRectF]]:
        """The passages that reach into ``[top, bottom]``, with their ``rect``."""
        shown = self.shown
        first = bisect_right(shown, top, key=lambda one: self.rect(one).bottom())
        for passage in shown[first:]:
            rect = self.rect(passage)
            if rect.top() > bottom:
                return
            yield passage, rect

    def rect(self, passage: Passage) -> QRectF:
        """The passage's bubble or card in document coordinates, without its margins."""
        assert passage.frame is not None
        rect = self.documentLayout().frameBoundingRect(passage.frame)
        form = passage.frame.frameFormat()
        return rect.adjusted(form.leftMargin(), 0, -form.rightMargin(), 0)

    def action_rects(self, passage: Passage) -> Iterator[QRectF]:
        """The rectangles of an error's actions in document coordinates."""
        for block in passage.blocks():
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if fragment.charFormat().anchorHref().startswith("action:"):
                    yield self._text_rect(block, fragment.position(), fragment.length())
                iterator += 1

    def link_rect(self, link: QTextCursor) -> QRectF:
        """The rectangle of the selected link's first line in document coordinates."""
        start, end = link.selectionStart(), link.selectionEnd()
        return self._text_rect(self.findBlock(start), start, end - start)

    def _text_rect(self, block: QTextBlock, position: int, length: int) -> QRectF:
        layout: QTextLayout = block.layout()
        start = position - block.position()
        line = layout.lineForTextPosition(start)
        end = min(start + length, line.textStart() + line.textLength())
        left, right = sorted(_x(line.cursorToX(at)) for at in (start, end))
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
        """Qt lays out all changes made meanwhile at once."""
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        yield cursor
        cursor.endEditBlock()

    def _erase(self, cursor: QTextCursor, passage: Passage) -> None:
        """Remove the frame of ``passage``; the cursor moves to the gap that is left, which was the
        one above it."""
        assert passage.frame is not None
        cursor.setPosition(passage.frame.firstPosition() - 1)
        above = cursor.blockFormat()
        cursor.setPosition(passage.frame.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
        passage.set_frame(None)
        cursor.removeSelectedText()
        cursor.setBlockFormat(above)  # Qt keeps that of the gap below

    def _set_first_gap(self) -> None:
        """As high as that after the passage above the window, in which the reader may be."""
        height = MESSAGE_GAP_PX if self.first else GAP_PX
        if self.begin().blockFormat().lineHeight() != height:  # else Qt would lay out all again
            set_gap(self.begin(), height)

    def _center(self) -> None:
        form = self.rootFrame().frameFormat()
        if form.leftMargin() != self._margin:  # setting it lays out the whole document
            form.setLeftMargin(self._margin)
            form.setRightMargin(self._margin)
            self.rootFrame().setFrameFormat(form)


def _size(passages: Iterable[Passage]) -> int:
    return sum(len(passage.text) for passage in passages)


def _step(passages: Iterator[Passage]) -> int:
    """How many of the passages to lay out in one step: at least one, if there are any."""
    count, size = 0, 0
    for passage in passages:
        size += len(passage.text) + FRAME_COST
        if count and size > BATCH:
            break
        count += 1
    return count


def _x(value: object) -> float:
    """PySide returns ``(x, position)`` where C++ returns x."""
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]
