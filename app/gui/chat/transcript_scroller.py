"""Scrolling of the transcript: follows the voice or, while nothing is spoken, the newest line; or
keeps what the user is reading in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QTextEdit

from app.gui.chat.passage import Passage
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.kit.theme import SPACE

WINDOW_SIZE = 200
"""About how many passages stay laid out; more would make resizing slow."""
PRELOAD_HEIGHTS, RESIZING_HEIGHTS = 1.5, 0.25
"""How far above and below the view passages are laid out, in heights of the view."""
RESIZE_PAUSE_MS = 100
"""While the size changes, only what comes into view is laid out; the rest this long afterwards."""
VOICE_AT = 1 / 3
"""Where in the view the line that is spoken is kept, from the top."""


class TranscriptScroller(QObject):
    """Scrolls ``view``, and moves the document's window along in steps while Qt is idle."""

    following_changed = Signal(bool)

    def __init__(self, view: QTextEdit, document: TranscriptDocument) -> None:
        super().__init__(view)
        self._view = view
        self._document = document
        self._bar = view.verticalScrollBar()
        self.following = True
        """Whether the view moves with the voice or the newest line."""
        self.voice: Callable[[], tuple[Passage, int] | None] = lambda: None
        """Returns the passage that is spoken, and at which of its characters; None for silence."""
        self._changes = 0
        """Nested changes of the layout in progress."""
        self._place: tuple[Passage, int, int] | None = None
        """What the user is reading: a passage, a position in its frame, and its y coordinate."""
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._move_window)
        self._resizing = QTimer(self, singleShot=True, interval=RESIZE_PAUSE_MS)
        self._resizing.timeout.connect(self._idle.start)
        self._bar.valueChanged.connect(self._note_position)
        self._bar.rangeChanged.connect(self._scroll_on)
        document.changing.connect(self.save_place)
        document.changed.connect(self.restore_place)
        document.outdated.connect(self._rerender)

    def scroll_to_newest(self) -> None:
        self._follow(True)
        if not self._document.is_at_end:
            self._document.lay_out_end()
            self._fill_view()
        self._bar.setValue(self._bar.maximum())
        self._note_position()

    def return_to_voice(self) -> None:
        """Scroll to what is spoken, and follow it."""
        place = self.voice()
        if place is None:
            self.scroll_to_newest()
            return
        self._follow(True)
        self.follow()

    def follow(self) -> None:
        """Move on, because the voice or the text has, unless the user reads elsewhere."""
        if self.following:
            self._changes += 1
            if (place := self.voice()) and place[0].frame is None:
                at = self._document.passages.index(place[0])
                self._document.lay_out_from(at)
                self._fill_view()
            self._bar.setValue(min(self._followed_value(), self._greatest_value()))
            self._changes -= 1
            self._idle.start()

    def stop_following(self) -> None:
        """The voice ends: stay where it is, unless that is at the newest line."""
        self._follow(self._document.is_at_end and self._is_at(self._greatest_value()))

    def scroll_to_oldest(self) -> None:
        self._follow(False)
        if self._document.first:
            self._document.lay_out_from(0)
            self._fill_view()
        self._bar.setValue(0)

    def select(self, passage: Passage, start: int, end: int) -> None:
        """Select the characters ``[start, end)`` of ``passage`` and scroll to them."""
        self._follow(False)
        if passage.frame is None:
            at = self._document.passages.index(passage)
            self._document.lay_out(at, at + 1)
            self._fill_view()
        selection = passage.select(start, end)
        self._view.setTextCursor(selection)
        top = self._view.cursorRect(selection).top()
        if not SPACE * 4 <= top <= self._height - SPACE * 8:
            self._bar.setValue(self._bar.value() + top - self._height // 3)

    def _rerender(self) -> None:
        """Lay out again what is in view. The rest is dropped, and comes back in idle steps."""
        self.save_place()
        place = self._place or self.voice()
        if place is None:
            self._document.lay_out_end()
        else:
            self._document.lay_out_from(self._document.passages.index(place[0]))
        self.restore_place()
        self._fill_view()

    def _fill_view(self) -> None:
        while self._bar.maximum() < self._height and self._extend_window():
            pass

    # --- keeping the place ----------------------------------------------------------------------

    def save_place(self) -> None:
        """Note what the user is reading, before a change of the layout."""
        self._changes += 1
        if self._changes > 1:
            return
        self._place = None
        if not self.following:
            top = self._bar.value()
            seen = next(self._document.passages_between(top, top + self._height), None)
            if seen is not None and (frame := seen[0].frame) is not None:
                # In a gap between passages Qt finds the passage above, which is out of sight.
                position = self._view.cursorForPosition(QPoint(0, 0)).position()
                offset = max(position - frame.firstPosition(), 0)
                self._place = seen[0], offset, self._top(seen[0], offset)

    def restore_place(self) -> None:
        """Scroll back to what the user is reading, after a change of the layout."""
        if self._changes == 1:
            wanted = self._value_in_place()
            if wanted is not None:
                while self._greatest_value() < wanted and not self._document.is_at_end:
                    self._document.load_newer()
            # Qt updates the scroll bar only later if the change is small.
            self._bar.setMaximum(self._greatest_value())
            if self.following:
                self._bar.setValue(self._followed_value())
            elif wanted is not None:
                self._bar.setValue(wanted)
        self._changes -= 1
        self._note_position()

    def _value_in_place(self) -> int | None:
        """The scroll bar's value that puts what the user is reading back in place."""
        if self._place is None or self._place[0].frame is None:
            return None
        passage, offset, top = self._place
        return self._bar.value() + self._top(passage, offset) - top

    def _greatest_value(self) -> int:
        """What the scroll bar's maximum should be for the current layout."""
        height = self._document.documentLayout().documentSize().height()
        return max(round(height) - self._height, 0)

    def _top(self, passage: Passage, offset: int) -> int:
        assert passage.frame is not None
        cursor = passage.frame.firstCursorPosition()
        cursor.setPosition(min(cursor.position() + offset, passage.frame.lastPosition()))
        return self._view.cursorRect(cursor).top()

    def _followed_value(self) -> int:
        """The scroll bar's value that shows what is followed; it may be beyond the maximum."""
        place = self.voice()
        if place is None:
            return self._bar.maximum()
        passage, at = place
        if passage.frame is None:
            return self._bar.value()
        top = self._view.cursorRect(passage.select(at, at)).top()
        return self._bar.value() + top - round(self._height * VOICE_AT)

    def _is_at(self, value: int) -> bool:
        return abs(self._bar.value() - value) <= SPACE

    def _note_position(self) -> None:
        if self._changes == 0:
            end = self._bar.maximum()
            if place := self.voice():
                is_laid_out = place[0].frame is not None
            else:
                is_laid_out = self._document.is_at_end
            self._follow(is_laid_out and self._is_at(max(min(self._followed_value(), end), 0)))
            self._idle.start()

    def _scroll_on(self) -> None:
        if self.following and self._changes == 0:
            self._bar.setValue(self._followed_value())

    def _follow(self, following: bool) -> None:
        if following is not self.following:
            self.following = following
            self.following_changed.emit(following)

    # --- the document's window ------------------------------------------------------------------

    @property
    def _height(self) -> int:
        return self._view.viewport().height()

    def keep_only_near(self) -> None:
        """Drop what is not near the view, before a new width lays out everything again."""
        if self._changes == 0:  # otherwise the scroll bar comes or goes and is not in place yet
            self._shrink_window(size=0, heights=1)
            self._resizing.start()

    def _move_window(self) -> None:
        if not self._extend_window() and not self._resizing.isActive():
            self._shrink_window(WINDOW_SIZE, heights=2)

    def _extend_window(self) -> bool:
        """Lay out one more step if the view is near its edge or it is small; return whether it
        did."""
        resizes = self._resizing.isActive()
        reach = (RESIZING_HEIGHTS if resizes else PRELOAD_HEIGHTS) * self._height
        small = len(self._document.shown) < WINDOW_SIZE and not resizes
        above = self._bar.value()
        below = self._bar.maximum() - above
        if self._document.first and (small or above < reach):
            self._document.load_older()
        elif not self._document.is_at_end and (small or below < reach):
            self._document.load_newer()
        else:
            return False
        return True

    def _shrink_window(self, size: int, heights: float) -> None:
        """Drop passages until ``size`` are left, the oldest first.

        Passages within ``heights`` of the view and passages with selected text stay.
        """
        document, top = self._document, self._bar.value()
        if len(document.shown) <= size:
            return
        margin = heights * self._height
        near = document.passages_between(top - margin, top + self._height + margin)
        used = {passage for passage, _ in near}
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            used |= {*document.passages_at(cursor.selectionStart(), cursor.selectionEnd())}
        indices = [at for at, one in enumerate(document.shown, document.first) if one in used]
        if indices:
            first = min(indices[0], document.last - size)
            document.set_window(first, max(indices[-1] + 1, first + size))
