"""The conversation as one text document: a frame for each passage, so that a reader may select
and copy across all of it.

A passage keeps its own source text; its frame is thrown away and laid out anew whenever it
changes kind, colour or width. Bubbles and cards are painted behind the text by the view.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextFrame,
    QTextFrameFormat,
    QTextLayout,
)

from app.gui.markdown import InertDocument, alignment, render, utf16_length
from app.gui.theme import LIGHT, SPACE, Theme

COLUMN_PX = 760
"""Lines longer than this are tiring to read."""
PADDING_PX = SPACE * 1.5
ICON_PX = 20
MARKDOWN_LIMIT = 60_000
"""Characters; a longer reply stays plain text, since laying it out would hold up the window."""

_UNSHOWABLE = {ord("\r"): " ", 0: " ", 0xFDD0: " ", 0xFDD1: " ", 0xFFFC: " "}
"""Characters with a meaning of their own inside a QTextDocument."""


class Kind(StrEnum):
    USER = "user"
    PARTIAL = "partial"
    REPLY = "reply"
    REASONING = "reasoning"
    NOTE = "note"
    ERROR = "error"


@dataclass(slots=True, eq=False)
class Passage:
    """One thing said or noted. Offsets into ``text`` are characters."""

    kind: Kind
    text: str
    finished: bool = False
    """A reply that has come whole: from now on shown as Markdown."""
    heard: int | None = None
    """Of an interrupted reply: characters that were heard."""
    folded: bool = True
    """Of reasoning: only its heading is shown."""
    actions: tuple[tuple[str, str], ...] = ()
    """Of an error: (address, words) of what the user can do."""
    frame: QTextFrame | None = None
    shown: str = ""
    """Of a finished reply: the text on the screen …"""
    sources: list[int] = field(default_factory=list)
    """… and for each of its characters, how much of ``text`` it completes."""


class TranscriptDocument(InertDocument):
    """Passages, top to bottom."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(SPACE * 3)
        self.setDefaultFont(font)
        self.passages: list[Passage] = []
        self._theme = LIGHT
        self._column = float(COLUMN_PX)
        self._space(self.begin(), SPACE * 2)

    # --- changing -------------------------------------------------------------------------------

    def add(self, passage: Passage) -> Passage:
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.passages.append(passage)
        self._insert(cursor, passage)
        cursor.endEditBlock()
        return passage

    def rewrite(self, passage: Passage) -> None:
        """Lay the passage out anew, where it is; harmless when it has gone."""
        if passage.frame is None:
            return
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        self._erase(cursor, passage)
        self._insert(cursor, passage)
        cursor.endEditBlock()

    def append(self, passage: Passage, text: str) -> None:
        """More of an unfinished reply: cheap, plain text at its end."""
        passage.text += text
        assert passage.frame is not None
        passage.frame.lastCursorPosition().insertText(_showable(text))

    def remove(self, passage: Passage) -> None:
        """Take the passage out; harmless when it has gone already."""
        if passage.frame is None:
            return
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        self._erase(cursor, passage)
        cursor.endEditBlock()
        self.passages.remove(passage)

    def restyle(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self.setDefaultFont(font)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for passage in self.passages:
            self._erase(cursor, passage)
            self._insert(cursor, passage)
        cursor.endEditBlock()

    def set_width(self, width: float) -> None:
        """Centre the column in ``width`` px and fit the bubbles to it."""
        side = max(SPACE * 2.0, (width - COLUMN_PX) / 2)
        self._column = max(width - 2 * side, SPACE * 10.0)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        form = self.rootFrame().frameFormat()
        form.setLeftMargin(side)
        form.setRightMargin(side)
        self.rootFrame().setFrameFormat(form)
        for passage in self.passages:
            if passage.frame is not None and passage.kind in (Kind.USER, Kind.PARTIAL):
                passage.frame.setFrameFormat(self._frame_format(passage))
        cursor.endEditBlock()

    # --- finding --------------------------------------------------------------------------------

    def select(self, passage: Passage, start: int, end: int) -> QTextCursor:
        """The characters ``[start, end)`` of the passage's text, as shown."""
        assert passage.frame is not None
        if passage.sources:
            first, last = bisect_right(passage.sources, start), bisect_right(passage.sources, end)
            before, within = passage.shown[:first], passage.shown[first:last]
        else:
            before, within = passage.text[:start], passage.text[start:end]
        cursor = QTextCursor(self)
        position = passage.frame.firstPosition() + utf16_length(before)
        bottom = passage.frame.lastPosition()
        cursor.setPosition(min(position, bottom))
        cursor.setPosition(
            min(position + utf16_length(within), bottom), QTextCursor.MoveMode.KeepAnchor
        )
        return cursor

    def rect(self, passage: Passage) -> QRectF:
        """The passage's bubble or card, in document coordinates (margins left out)."""
        assert passage.frame is not None
        form = passage.frame.frameFormat()
        rect = self.documentLayout().frameBoundingRect(passage.frame)
        return rect.adjusted(form.leftMargin(), 0, 0, 0)

    def blocks(self, passage: Passage) -> Iterator[QTextBlock]:
        assert passage.frame is not None
        block = self.findBlock(passage.frame.firstPosition())
        while block.isValid() and block.position() <= passage.frame.lastPosition():
            yield block
            block = block.next()

    def action_rects(self, passage: Passage) -> Iterator[QRectF]:
        """Where an error's actions stand, in document coordinates."""
        for block in self.blocks(passage):
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

    # --- laying out -----------------------------------------------------------------------------

    def _erase(self, cursor: QTextCursor, passage: Passage) -> None:
        """Take the frame out; the cursor is left at the gap in which it stood."""
        assert passage.frame is not None
        cursor.setPosition(passage.frame.firstPosition() - 1)
        cursor.setPosition(passage.frame.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        passage.frame = None

    def _insert(self, cursor: QTextCursor, passage: Passage) -> None:
        frame = cursor.insertFrame(self._frame_format(passage))
        passage.frame = frame
        inside = frame.firstCursorPosition()
        inside.setBlockFormat(_paragraph())
        inside.setBlockCharFormat(self._char_format())
        passage.shown, passage.sources = "", []
        match passage.kind:
            case Kind.USER:
                inside.insertText(_showable(passage.text), self._char_format())
            case Kind.PARTIAL:
                self._insert_muted(inside, passage.text, italic=True)
            case Kind.NOTE:
                self._insert_muted(inside, passage.text, scale=0.92)
            case Kind.REASONING:
                self._insert_reasoning(inside, passage)
            case Kind.ERROR:
                self._insert_error(inside, passage)
            case Kind.REPLY:
                self._insert_reply(inside, passage)
        last = self.findBlock(frame.lastPosition() + 1)
        self._space(last, SPACE if passage.kind is Kind.REASONING else SPACE * 2)
        cursor.setPosition(last.position())

    def _insert_reply(self, inside: QTextCursor, passage: Passage) -> None:
        assert passage.frame is not None
        if passage.finished and len(passage.text) <= MARKDOWN_LIMIT:
            scratch = render(passage.text, self._theme, self.defaultFont())
            inside.insertFragment(QTextDocumentFragment(scratch))
            first = passage.frame.firstCursorPosition()
            first.setBlockFormat(scratch.begin().blockFormat())
            if not first.block().text():  # left over before a list or table
                self._space(first.block(), 1)
            passage.shown = self._shown(passage.frame)
            passage.sources = alignment(passage.text, passage.shown)
        else:
            inside.insertText(_showable(passage.text), self._char_format())
        if passage.heard is not None:
            unheard = QTextCharFormat()
            unheard.setForeground(QColor(self._theme.text_unheard))
            unheard.setFontItalic(True)
            self.select(passage, passage.heard, len(passage.text)).mergeCharFormat(unheard)
            end = passage.frame.lastCursorPosition()
            whole = passage.heard >= len(passage.text.rstrip())
            end.insertBlock(_paragraph(top=SPACE), self._char_format())
            words = "Interrupted" if whole else "Interrupted · the rest was not heard"
            self._insert_muted(end, words, scale=0.88)

    def _insert_reasoning(self, inside: QTextCursor, passage: Passage) -> None:
        words = "Thought about it" if passage.finished else "Thinking…"
        form = self._char_format(self._theme.text_muted, 0.92)
        form.setAnchor(True)
        form.setAnchorHref("action:reasoning")
        inside.insertText(f"{words}  {'▸' if passage.folded else '▾'}", form)
        if not passage.folded:
            inside.insertBlock(_paragraph(top=SPACE / 2))
            self._insert_muted(inside, passage.text.strip(), scale=0.92)

    def _insert_error(self, inside: QTextCursor, passage: Passage) -> None:
        beside_icon = ICON_PX + SPACE * 1.5
        inside.setBlockFormat(_paragraph(left=beside_icon))
        inside.insertText(_showable(passage.text), self._char_format())
        if passage.actions:
            inside.insertBlock(_paragraph(top=SPACE * 1.5, bottom=SPACE, left=beside_icon))
        for number, (address, words) in enumerate(passage.actions):
            form = self._char_format(self._theme.accent)
            form.setAnchor(True)
            form.setAnchorHref(address)
            form.setFontWeight(QFont.Weight.DemiBold)
            space = QTextCharFormat()
            inside.insertText("\u00a0" * (8 if number else 3), space)
            inside.insertText(words, form)

    def _insert_muted(
        self, inside: QTextCursor, text: str, scale: float = 1.0, italic: bool = False
    ) -> None:
        form = self._char_format(self._theme.text_muted, scale)
        form.setFontItalic(italic)
        inside.insertText(_showable(text), form)

    def _char_format(self, colour: str = "", scale: float = 1.0) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(colour or self._theme.text))
        form.setFontPointSize(self.defaultFont().pointSizeF() * scale)
        return form

    def _frame_format(self, passage: Passage) -> QTextFrameFormat:
        form = QTextFrameFormat()
        match passage.kind:
            case Kind.USER | Kind.PARTIAL:
                metrics = QFontMetricsF(self.defaultFont())
                lines = passage.text[:400].splitlines() or [""]
                text = max(metrics.horizontalAdvance(line) for line in lines)
                bubble = min(text * 1.02 + 2 * PADDING_PX + 4, self._column * 0.82)
                form.setPadding(PADDING_PX)
                form.setLeftMargin(self._column - bubble)
            case Kind.ERROR:
                form.setPadding(PADDING_PX)
        return form

    def _shown(self, frame: QTextFrame) -> str:
        """The frame's text, a character for each position (toPlainText would drop some)."""
        raw = self.toRawText().encode("utf-16-le", "surrogatepass")
        part = raw[2 * frame.firstPosition() : 2 * frame.lastPosition()]
        return part.decode("utf-16-le", "surrogatepass")

    def _space(self, block: QTextBlock, height: float) -> None:
        """Make of the empty block between two frames a gap of ``height`` px."""
        form = QTextBlockFormat()
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        tiny = QTextCharFormat()
        tiny.setFontPointSize(1)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(tiny)


def _paragraph(top: float = 0, bottom: float = 0, left: float = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(top)
    form.setBottomMargin(bottom)
    form.setLeftMargin(left)
    return form


def _showable(text: str) -> str:
    """The same number of characters, none of which Qt takes for structure."""
    return text.translate(_UNSHOWABLE)


def _x(value: object) -> float:
    """PySide returns ``(x, position)`` where C++ returns x."""
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]
