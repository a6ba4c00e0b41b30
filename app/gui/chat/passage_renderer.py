"""Lays out each passage in a frame of the document. The view paints bubbles and cards behind it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextFormat,
    QTextFrameFormat,
    QTextOption,
)

from app.gui.chat.markdown import LINE_HEIGHT_PERCENT, PROPORTIONAL, is_code, render
from app.gui.chat.markdown_splitter import LIMIT, is_fence_open
from app.gui.chat.passage import Kind, Passage
from app.gui.chat.shown_call import FOLD
from app.gui.kit.theme import LIGHT, SPACE, Theme

COLUMN_PX = 720
"""Longer lines are tiring to read."""
PADDING_PX = SPACE * 1.5
ICON_PX = 20
GAP_PX = SPACE * 2
"""Between two passages."""
MESSAGE_GAP_PX = SPACE * 4
"""After a message: its buttons appear there, where they cover no text."""

RULE = QTextFormat.Property.UserProperty
"""Set for the line that says where hearing ended."""

TIME = QTextFormat.Property.UserProperty.value + 1
"""Set for the characters that say how long a tool call has taken."""
CALL_INDENT_PX = 3 * SPACE

_CELL, _TABLE_END = "\ufdd0", "\ufdd1"
_STRUCTURAL = {ord("\r"): " ", 0: " ", 0xFDD0: " ", 0xFDD1: " ", 0xFFFC: " "}
"""Characters that QTextDocument uses for its own structure."""


@dataclass(slots=True)
class PassageRenderer:
    """``column`` is the width of passages in px."""

    font: QFont
    theme: Theme = LIGHT
    column: float = COLUMN_PX
    mirrored: bool = False
    """The window's layout is right to left; a paragraph's direction is its text's."""

    def insert(self, cursor: QTextCursor, passage: Passage) -> None:
        """Lay out ``passage`` in the gap of ``cursor``, which moves to the gap after it."""
        frame = cursor.insertFrame(self.frame_format(passage))
        passage.set_frame(frame)
        inside = frame.firstCursorPosition()
        inside.setBlockFormat(_paragraph())
        inside.setBlockCharFormat(self._char_format())
        match passage.kind:
            case Kind.USER:
                inside.insertText(printable(passage.text), self._char_format())
            case Kind.NOTE:
                self._insert_muted(inside, passage.text, scale=0.92)
            case Kind.REASONING:
                self._insert_reasoning(inside, passage)
            case Kind.TOOL:
                self._insert_call(inside, passage)
            case Kind.ERROR:
                self._insert_error(inside, passage)
            case Kind.REPLY:
                self._insert_reply(inside, passage)
        cursor.setPosition(frame.lastPosition() + 1)
        set_gap(cursor.block(), _gap_after(passage))

    def frame_format(self, passage: Passage) -> QTextFrameFormat:
        form = QTextFrameFormat()
        if passage.kind in (Kind.USER, Kind.ERROR):
            form.setPadding(PADDING_PX)
        if passage.kind is Kind.USER:
            metrics = QFontMetricsF(self.font)
            lines = passage.text[:400].splitlines() or [""]
            text = max(metrics.horizontalAdvance(line) for line in lines)
            bubble = min(text * 1.02 + 2 * PADDING_PX + 4, self.column * 0.82)
            if self.mirrored:
                form.setRightMargin(self.column - bubble)
            else:
                form.setLeftMargin(self.column - bubble)
        return form

    def _insert_reply(self, inside: QTextCursor, passage: Passage) -> None:
        assert passage.frame is not None
        if passage.finished and len(passage.text) <= LIMIT:
            rendered = render(passage.prefix + passage.text, self.theme, self.font)
            inside.insertFragment(QTextDocumentFragment(rendered))
            first = passage.frame.firstCursorPosition()
            first.setBlockFormat(rendered.begin().blockFormat())
            if not first.block().text():  # Qt leaves it before a list or table
                set_gap(first.block(), 1)
            passage.set_frame(passage.frame, is_markdown=True)
            self._join_code(passage)
        else:
            inside.insertText(printable(passage.text), self._char_format())
        self._mark_interruption(passage)

    def _join_code(self, passage: Passage) -> None:
        """Remove the margins of code where it continues in the section before or after."""
        assert passage.frame is not None
        passage.starts_in_code = is_fence_open(passage.prefix)
        passage.ends_in_code = passage.continues and is_fence_open(passage.prefix + passage.text)
        if passage.starts_in_code:
            first = QTextBlockFormat()
            first.setTopMargin(0)
            passage.frame.firstCursorPosition().mergeBlockFormat(first)
        if passage.ends_in_code:
            last = QTextBlockFormat()
            last.setBottomMargin(0)
            passage.frame.lastCursorPosition().mergeBlockFormat(last)

    def _mark_interruption(self, passage: Passage) -> None:
        assert passage.frame is not None
        if passage.heard is not None:
            unheard = QTextCharFormat()
            unheard.setForeground(QColor(self.theme.text_unheard))
            passage.select(passage.heard, len(passage.text)).mergeCharFormat(unheard)
            if passage.is_ruled:
                self._insert_rule(passage, passage.heard)
        end = passage.frame.lastCursorPosition()
        if passage.is_interrupted:
            end.insertBlock(_paragraph(top=SPACE), self._char_format())
            note = QCoreApplication.translate("PassageRenderer", "Interrupted")
            self._insert_muted(end, note, scale=0.88)
        if passage.actions:
            end.insertBlock(_paragraph(SPACE * 1.5, SPACE), self._char_format())
            self._insert_actions(end, passage)

    def _insert_rule(self, passage: Passage, heard: int) -> None:
        """Insert a line of its own before what was not heard, in the middle of a paragraph too; the
        view paints the rule beside its words."""
        assert passage.frame is not None
        text = passage.text
        begin = len(text) - len(text[heard:].lstrip())
        line = text.rfind("\n", 0, begin) + 1
        if not text[line:begin].strip():
            begin = line  # code keeps its indentation
        cursor = passage.select(begin, begin)
        first = _after_table(cursor, passage.frame.firstPosition())
        cursor.setPosition(first)
        margin = SPACE * (2.5 if is_code(cursor.block()) else 1.5)
        rule = _paragraph(margin, margin)
        rule.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        rule.setProperty(RULE, True)
        rest = QTextBlockFormat(cursor.blockFormat())
        rest.clearProperty(QTextFormat.Property.BlockCodeLanguage)
        if cursor.atBlockStart():  # the rest keeps its bullet or number
            cursor.insertBlock(rest, cursor.blockCharFormat())
            words = QTextCursor(cursor.block().previous())
            words.setBlockFormat(rule)
        else:
            words_format = cursor.blockCharFormat()
            if items := cursor.currentList():
                rest.setIndent(items.format().indent())
                rest.setObjectIndex(-1)
            cursor.insertBlock(rule)
            words = QTextCursor(cursor)
            cursor.insertBlock(rest, words_format)
            words.setPosition(cursor.block().previous().position())
        text = QCoreApplication.translate("PassageRenderer", "you heard up to here")
        self._insert_muted(words, text, scale=0.85)
        passage.note_inserted(first, cursor.position() - first)

    def _insert_reasoning(self, inside: QTextCursor, passage: Passage) -> None:
        heading = QCoreApplication.translate("PassageRenderer", "Thinking…")
        if passage.finished:
            heading = QCoreApplication.translate("PassageRenderer", "Thought about it")
        form = self._char_format(self.theme.text_muted, 0.92)
        form.setAnchor(True)
        form.setAnchorHref("action:reasoning")
        inside.insertText(f"{heading}  {'▸' if passage.folded else '▾'}", form)
        if not passage.folded:
            inside.insertBlock(_paragraph(top=SPACE / 2))
            self._insert_muted(inside, passage.text.strip(), scale=0.92)

    def _insert_call(self, inside: QTextCursor, passage: Passage) -> None:
        call = passage.call
        assert call is not None
        sign_color = self.theme.error
        if call.outcome in ("cancelled", "refused", None):
            sign_color = self.theme.text_muted
        elif call.outcome == "ok":
            sign_color = self.theme.accent
        colors = {"sign": sign_color, "name": self.theme.text, "muted": self.theme.text_muted}
        action = call.action()
        ends = [call.status, call.time, "" if action is None else action[1]]
        for text, look in call.line():
            form = self._char_format(colors[look], 0.92)
            if look == "muted":
                text = self._elided(text, call.title, ends)
            if look == "name":
                form.setFontWeight(QFont.Weight.DemiBold)
                form.setAnchor(True)
                form.setAnchorHref(FOLD)
            inside.insertText(printable(text), form)
        self._insert_link(inside, FOLD, "▸" if call.is_folded else "▾", gap="  ", muted=True)
        inside.insertText("\t", self._char_format())
        for number, text in enumerate(shown := [end for end in ends if end]):
            gap = " · " if number else ""
            if action is not None and number == len(shown) - 1:
                self._insert_link(inside, action[0], text, gap=gap, muted=True)
                continue
            self._insert_muted(inside, gap, scale=0.92)
            form = self._char_format(self.theme.text_muted, 0.92)
            form.setProperty(TIME, text == call.time)
            inside.insertText(text, form)
        inside.setBlockFormat(self._call_format(inside.block().textDirection()))
        for heading, text, copy in () if call.is_folded else call.details():
            inside.insertBlock(_paragraph(top=SPACE, left=CALL_INDENT_PX, right=CALL_INDENT_PX))
            self._insert_muted(inside, heading, scale=0.85)
            self._insert_link(inside, copy, QCoreApplication.translate("ToolCall", "Copy"))
            inside.insertBlock(_paragraph(left=CALL_INDENT_PX, right=CALL_INDENT_PX))
            self._insert_muted(inside, text, scale=0.88)

    def _elided(self, summary: str, title: str, ends: list[str]) -> str:
        """What fits of ``summary`` between the title and the texts at the end of the line."""
        metrics = QFontMetricsF(self.font)
        others = "  ".join(["▸ 00", title, *ends])  # a running time gets longer
        room = self.column - CALL_INDENT_PX - 3 * SPACE - metrics.horizontalAdvance(others)
        return metrics.elidedText(summary, Qt.TextElideMode.ElideRight, max(room, 0))

    def _call_format(self, direction: Qt.LayoutDirection) -> QTextBlockFormat:
        """A tool call's line: the sign, what is called, and at the end of the column the time."""
        form = _paragraph()
        begin, end = QTextOption.TabType.LeftTab, QTextOption.TabType.RightTab
        if direction is Qt.LayoutDirection.RightToLeft:
            begin, end = end, begin  # Qt mirrors the kinds, as if the places were from the left
        form.setTabPositions(
            [QTextOption.Tab(CALL_INDENT_PX, begin), QTextOption.Tab(self.column, end)]
        )
        return form

    def _insert_link(
        self,
        inside: QTextCursor,
        address: str,
        label: str,
        *,
        gap: str = "\u00a0" * 3,
        muted: bool = False,
    ) -> None:
        form = self._char_format(self.theme.text_muted if muted else self.theme.accent, 0.92)
        form.setAnchor(True)
        form.setAnchorHref(address)
        form.setFontUnderline(muted and address != FOLD)
        self._insert_muted(inside, gap, scale=0.92)
        inside.insertText(label, form)

    def _insert_error(self, inside: QTextCursor, passage: Passage) -> None:
        indent = ICON_PX + SPACE * 1.5
        left, right = (0.0, indent) if self.mirrored else (indent, 0.0)
        inside.setBlockFormat(_paragraph(left=left, right=right))
        inside.insertText(printable(passage.text), self._char_format())
        if passage.actions:
            inside.insertBlock(_paragraph(SPACE * 1.5, SPACE, left, right))
            self._insert_actions(inside, passage)

    def _insert_actions(self, inside: QTextCursor, passage: Passage) -> None:
        for number, (address, label) in enumerate(passage.actions):
            form = self._char_format(self.theme.text, 0.95)
            form.setAnchor(True)
            form.setAnchorHref(address)
            form.setFontWeight(QFont.Weight.Medium)
            inside.insertText("\u00a0" * (8 if number else 3), QTextCharFormat())
            inside.insertText(label, form)

    def _insert_muted(self, inside: QTextCursor, text: str, scale: float = 1.0) -> None:
        form = self._char_format(self.theme.text_muted, scale)
        inside.insertText(printable(text), form)

    def _char_format(self, color: str = "", scale: float = 1.0) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(color or self.theme.text))
        form.setFontPointSize(self.font.pointSizeF() * scale)
        return form


def set_gap(block: QTextBlock, height: float) -> None:
    """Make the empty ``block`` a gap of ``height`` px."""
    form = QTextBlockFormat()
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    tiny = QTextCharFormat()
    tiny.setFontPointSize(1)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
    cursor.setBlockCharFormat(tiny)


def _after_table(cursor: QTextCursor, begin: int) -> int:
    """The position of ``cursor``, or that after the table that it is in, which starts after
    ``begin``. While the document is edited, Qt does not know the table yet."""
    document, at = cursor.document(), cursor.position()
    marks = (document.characterAt(before) for before in range(at - 1, begin - 1, -1))
    if next((mark for mark in marks if mark in (_CELL, _TABLE_END)), _TABLE_END) == _TABLE_END:
        return at
    while document.characterAt(at) != _TABLE_END:
        at += 1
    return at + 1


def printable(text: str) -> str:
    """``text`` without characters that Qt uses for structure; its length stays the same."""
    return text.translate(_STRUCTURAL)


def _gap_after(passage: Passage) -> float:
    if passage.ends_in_code:
        return 1
    if passage.continues:
        return SPACE / 2
    if passage.kind in (Kind.USER, Kind.REPLY):
        return MESSAGE_GAP_PX
    return SPACE if passage.kind in (Kind.REASONING, Kind.TOOL) else GAP_PX


def _paragraph(
    top: float = 0, bottom: float = 0, left: float = 0, right: float = 0
) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT_PERCENT, PROPORTIONAL)
    form.setTopMargin(top)
    form.setBottomMargin(bottom)
    form.setLeftMargin(left)
    form.setRightMargin(right)
    return form
