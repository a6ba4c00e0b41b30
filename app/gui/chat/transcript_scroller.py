"""Where the reader is in the transcript: at the newest line, or somewhere before it, in peace."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRectF, QTimer, Signal
from PySide6.QtWidgets import QTextEdit

from app.gui.chat.passage import Passage
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.kit.theme import SPACE

KEPT = 200
"""Passages that stay laid out, more or less; a long transcript makes opening and resizing slow."""
REACH = 1.5
"""Heights of the view for which passages are laid out above and below it."""


class TranscriptReader(QObject):
    """Scrolls: follows the newest line, or keeps what is read in its place, whatever changes.

    Has the document lay out what comes into reach, one step each time the window is idle, and let
    go of what is far away.
    """

    followed = Signal(bool)
    """Whether the newest line is kept in sight from now on."""

    def __init__(self, view: QTextEdit, pages: TranscriptDocument) -> None:
        super().__init__(view)
        self._view = view
        self._pages = pages
        self._bar = view.verticalScrollBar()
        self._following = True
        self._changes = 0
        """Changes of the layout under way, one inside of the other."""
        self._place: tuple[Passage, int, int] | None = None
        """What is read: a passage, a position in it, and the y at which that is seen."""
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._take_step)
        self._bar.valueChanged.connect(self._note_position)
        self._bar.rangeChanged.connect(self._keep_following)
        pages.changing.connect(self.remember)
        pages.changed.connect(self.restore)
        pages.outdated.connect(self.refresh)

    @property
    def following(self) -> bool:
        """Whether the newest line is kept in sight."""
        return self._following

    def jump_to_latest(self) -> None:
        self._follow(True)
        if not self._pages.is_at_end:
            self._pages.lay_out_end()
            self._fill_view()
        self._bar.setValue(self._bar.maximum())

    def jump_to_oldest(self) -> None:
        self._follow(False)
        if self._pages.first:
            self._pages.lay_out_from(0)
            self._fill_view()
        self._bar.setValue(0)

    def bring(self, passage: Passage, start: int, end: int) -> None:
        """Select the characters ``[start, end)`` of ``passage`` and have them in sight."""
        self._follow(False)
        if passage.frame is None:
            at = self._pages.passages.index(passage)
            self._pages.lay_out(at, at + 1)
            self._fill_view()
        selection = passage.select(start, end)
        self._view.setTextCursor(selection)
        top = self._view.cursorRect(selection).top()
        if not SPACE * 4 <= top <= self._height - SPACE * 8:
            self._bar.setValue(self._bar.value() + top - self._height // 3)

    def refresh(self) -> None:
        """Lay out what is seen again. Everything else is dropped; idle steps bring it back."""
        self.remember()
        if self._place is None:
            self._pages.lay_out_end()
        else:
            self._pages.lay_out_from(self._pages.passages.index(self._place[0]))
        self.restore()
        self._fill_view()

    def _fill_view(self) -> None:
        """No gap is to be seen, not even for a moment."""
        while self._bar.maximum() < self._height and self._load():
            pass

    # --- keeping the place ----------------------------------------------------------------------

    def remember(self) -> None:
        """The layout is about to change: note what is read."""
        self._changes += 1
        if self._changes > 1:
            return
        self._place = None
        if not self._following:
            top = self._bar.value()
            seen = next(self._pages.between(top, top + self._height), None)
            if seen is not None and (frame := seen[0].frame) is not None:
                # In a gap between passages Qt finds the passage above, which is out of sight.
                position = self._view.cursorForPosition(QPoint(0, 0)).position()
                offset = max(position - frame.firstPosition(), 0)
                self._place = seen[0], offset, self._top(seen[0], offset)

    def restore(self) -> None:
        """The layout has changed: what is read goes back to its place."""
        if self._changes == 1:
            wanted = self._value_in_place()
            if wanted is not None:
                while self._greatest_value() < wanted and not self._pages.is_at_end:
                    self._pages.load_newer()
            # Qt tells the scroll bar of a small change only later.
            self._bar.setMaximum(self._greatest_value())
            if self._following:
                self._bar.setValue(self._bar.maximum())
            elif wanted is not None:
                self._bar.setValue(wanted)
        self._changes -= 1
        self._note_position()

    def _value_in_place(self) -> int | None:
        """The scroll bar's value that puts what is read back in its place."""
        if self._place is None or self._place[0].frame is None:
            return None
        passage, offset, top = self._place
        return self._bar.value() + self._top(passage, offset) - top

    def _greatest_value(self) -> int:
        """What the scroll bar's maximum should be for the present layout."""
        height = self._pages.documentLayout().documentSize().height()
        return max(round(height) - self._height, 0)

    def _top(self, passage: Passage, offset: int) -> int:
        assert passage.frame is not None
        cursor = passage.frame.firstCursorPosition()
        cursor.setPosition(min(cursor.position() + offset, passage.frame.lastPosition()))
        return self._view.cursorRect(cursor).top()

    def _note_position(self) -> None:
        if self._changes == 0:
            at_bottom = self._bar.value() >= self._bar.maximum() - SPACE
            self._follow(at_bottom and self._pages.is_at_end)
            self._idle.start()

    def _keep_following(self) -> None:
        if self._following and self._changes == 0:
            self._bar.setValue(self._bar.maximum())

    def _follow(self, following: bool) -> None:
        if following is not self._following:
            self._following = following
            self.followed.emit(following)

    # --- what is in reach -----------------------------------------------------------------------

    @property
    def _height(self) -> int:
        return self._view.viewport().height()

    def keep_only_near(self) -> None:
        """Before all that is laid out has to fit another width: let go of what is not near. It
        comes back when there is time."""
        if self._changes == 0:  # else the scroll bar has come or gone, and is not in its place yet
            self._let_go(kept=0, heights=1)

    def _take_step(self) -> None:
        if not self._load():
            self._let_go(KEPT, heights=2)

    def _load(self) -> bool:
        """Lay out one step more, where some is in reach or there is room; whether it did."""
        reach = REACH * self._height
        room = len(self._pages.shown) < KEPT
        above = self._bar.value()
        below = self._bar.maximum() - above
        if self._pages.first and (above < reach or room):
            self._pages.load_older()
        elif not self._pages.is_at_end and (below < reach or room):
            self._pages.load_newer()
        else:
            return False
        return True

    def _let_go(self, kept: int, heights: float) -> None:
        """Of more than ``kept`` passages those which are more than so many heights of the view
        away, the oldest first, but nothing that is selected."""
        pages = self._pages
        first, last = pages.first, pages.last
        above = self._bar.value() - heights * self._height
        below = self._bar.value() + (heights + 1) * self._height
        while last - first > kept and self._is_free(first, lambda rect: rect.bottom() < above):
            first += 1
        while last - first > kept and self._is_free(last - 1, lambda rect: rect.top() > below):
            last -= 1
        if (first, last) != (pages.first, pages.last):
            pages.narrow(first, last)

    def _is_free(self, at: int, is_far: Callable[[QRectF], bool]) -> bool:
        passage = self._pages.passages[at]
        cursor, frame = self._view.textCursor(), passage.frame
        if frame is None or not is_far(self._pages.rect(passage)):
            return False
        return not cursor.hasSelection() or (
            cursor.selectionEnd() < frame.firstPosition()
            or frame.lastPosition() < cursor.selectionStart()
        )
