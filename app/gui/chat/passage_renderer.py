"""Lays a passage out in a frame of its own. Bubbles and cards are painted behind it by the view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextFrameFormat,
)

from app.gui.chat.markdown import render
from app.gui.chat.markdown_splitter import LIMIT, ends_in_code
from app.gui.chat.passage import Kind, Passage
from app.gui.kit.theme import LIGHT, SPACE, Theme

COLUMN_PX = 760
"""Lines longer than this are tiring to read."""
PADDING_PX = SPACE * 1.5
ICON_PX = 20
GAP_PX = SPACE * 2
"""Between two passages."""

_UNSHOWABLE = {ord("\r"): " ", 0: " ", 0xFDD0: " ", 0xFDD1: " ", 0xFFFC: " "}
"""Characters with a meaning of their own inside a QTextDocument."""


@dataclass(slots=True)
class Typesetter:
    """How passages look now: the theme, the font, and the width of the column in px."""

    font: QFont
    theme: Theme = LIGHT
    column: float = COLUMN_PX
    mirrored: bool = False
    """Whether the window's layout is from right to left; a paragraph's direction is its text's."""

    def insert(self, cursor: QTextCursor, passage: Passage) -> None:
        """Lay ``passage`` out at the gap the cursor is in; it is left in the gap behind."""
        frame = cursor.insertFrame(self.frame_format(passage))
        passage.placed(frame)
        inside = frame.firstCursorPosition()
        inside.setBlockFormat(_paragraph())
        inside.setBlockCharFormat(self._char_format())
        match passage.kind:
            case Kind.USER:
                inside.insertText(showable(passage.text), self._char_format())
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
        cursor.setPosition(frame.lastPosition() + 1)
        space(cursor.block(), gap_after(passage))

    def frame_format(self, passage: Passage) -> QTextFrameFormat:
        form = QTextFrameFormat()
        match passage.kind:
            case Kind.USER | Kind.PARTIAL:
                metrics = QFontMetricsF(self.font)
                lines = passage.text[:400].splitlines() or [""]
                text = max(metrics.horizontalAdvance(line) for line in lines)
                bubble = min(text * 1.02 + 2 * PADDING_PX + 4, self.column * 0.82)
                form.setPadding(PADDING_PX)
                if self.mirrored:
                    form.setRightMargin(self.column - bubble)
                else:
                    form.setLeftMargin(self.column - bubble)
            case Kind.ERROR:
                form.setPadding(PADDING_PX)
        return form

    def _insert_reply(self, inside: QTextCursor, passage: Passage) -> None:
        assert passage.frame is not None
        if passage.finished and len(passage.text) <= LIMIT:
            scratch = render(passage.lead + passage.text, self.theme, self.font)
            inside.insertFragment(QTextDocumentFragment(scratch))
            first = passage.frame.firstCursorPosition()
            first.setBlockFormat(scratch.begin().blockFormat())
            if not first.block().text():  # left over before a list or table
                space(first.block(), 1)
            passage.placed(passage.frame, is_markdown=True)
            self._join_code(passage)
        else:
            inside.insertText(showable(passage.text), self._char_format())
        if passage.heard is not None:
            self._mark_interruption(passage, passage.heard)

    def _join_code(self, passage: Passage) -> None:
        """Code that goes on from section to section has its margins only at its ends."""
        assert passage.frame is not None
        if ends_in_code("", passage.lead):
            passage.from_code = True
            first = QTextBlockFormat()
            first.setTopMargin(0)
            passage.frame.firstCursorPosition().mergeBlockFormat(first)
        if passage.goes_on and ends_in_code(passage.text, passage.lead):
            passage.into_code = True
            last = QTextBlockFormat()
            last.setBottomMargin(0)
            passage.frame.lastCursorPosition().mergeBlockFormat(last)

    def _mark_interruption(self, passage: Passage, heard: int) -> None:
        assert passage.frame is not None
        unheard = QTextCharFormat()
        unheard.setForeground(QColor(self.theme.text_unheard))
        unheard.setFontItalic(True)
        passage.select(heard, len(passage.text)).mergeCharFormat(unheard)
        if not passage.goes_on:
            end = passage.frame.lastCursorPosition()
            whole = heard >= len(passage.text.rstrip())
            end.insertBlock(_paragraph(top=SPACE), self._char_format())
            words = QCoreApplication.translate("Typesetter", "Interrupted")
            if not whole:
                words = QCoreApplication.translate(
                    "Typesetter", "Interrupted · the rest was not heard"
                )
            self._insert_muted(end, words, scale=0.88)

    def _insert_reasoning(self, inside: QTextCursor, passage: Passage) -> None:
        words = QCoreApplication.translate("Typesetter", "Thinking…")
        if passage.finished:
            words = QCoreApplication.translate("Typesetter", "Thought about it")
        form = self._char_format(self.theme.text_muted, 0.92)
        form.setAnchor(True)
        form.setAnchorHref("action:reasoning")
        inside.insertText(f"{words}  {'▸' if passage.folded else '▾'}", form)
        if not passage.folded:
            inside.insertBlock(_paragraph(top=SPACE / 2))
            self._insert_muted(inside, passage.text.strip(), scale=0.92)

    def _insert_error(self, inside: QTextCursor, passage: Passage) -> None:
        beside = ICON_PX + SPACE * 1.5
        left, right = (0.0, beside) if self.mirrored else (beside, 0.0)
        inside.setBlockFormat(_paragraph(left=left, right=right))
        inside.insertText(showable(passage.text), self._char_format())
        if passage.actions:
            inside.insertBlock(_paragraph(SPACE * 1.5, SPACE, left, right))
        for number, (address, words) in enumerate(passage.actions):
            form = self._char_format(self.theme.accent)
            form.setAnchor(True)
            form.setAnchorHref(address)
            form.setFontWeight(QFont.Weight.DemiBold)
            inside.insertText("\u00a0" * (8 if number else 3), QTextCharFormat())
            inside.insertText(words, form)

    def _insert_muted(
        self, inside: QTextCursor, text: str, scale: float = 1.0, italic: bool = False
    ) -> None:
        form = self._char_format(self.theme.text_muted, scale)
        form.setFontItalic(italic)
        inside.insertText(showable(text), form)

    def _char_format(self, colour: str = "", scale: float = 1.0) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(colour or self.theme.text))
        form.setFontPointSize(self.font.pointSizeF() * scale)
        return form


def gap_after(passage: Passage) -> float:
    if passage.into_code:
        return 1
    if passage.goes_on:
        return SPACE / 2
    return SPACE if passage.kind is Kind.REASONING else GAP_PX


def space(block: QTextBlock, height: float) -> None:
    """Make of an empty block a gap of ``height`` px."""
    form = QTextBlockFormat()
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    tiny = QTextCharFormat()
    tiny.setFontPointSize(1)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
    cursor.setBlockCharFormat(tiny)


def showable(text: str) -> str:
    """The same number of characters, none of which Qt takes for structure."""
    return text.translate(_UNSHOWABLE)


def _paragraph(
    top: float = 0, bottom: float = 0, left: float = 0, right: float = 0
) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(top)
    form.setBottomMargin(bottom)
    form.setLeftMargin(left)
    form.setRightMargin(right)
    return form
