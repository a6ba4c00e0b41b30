"""A model's Markdown as a harmless Qt document, and the way back to the text it came from."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from app.gui.theme import SPACE, Theme

_FEATURES = QTextDocument.MarkdownFeature(
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
    | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
)
_REACH = 400
"""Characters of source that may be invisible in a row (a link's address, say)."""


class InertDocument(QTextDocument):
    """A document that loads nothing: no remote image, no local file."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        return None


def is_code(block: QTextBlock) -> bool:
    """Whether the block is a line of a fenced or indented code block."""
    form = block.blockFormat()
    return form.hasProperty(QTextFormat.Property.BlockCodeFence) or form.nonBreakableLines()


def code_font(size_pt: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(size_pt)
    return font


def render(text: str, theme: Theme, font: QFont) -> QTextDocument:
    """``text`` laid out as Markdown: no HTML is interpreted, no image kept (its words are)."""
    document = InertDocument()
    document.setDefaultFont(font)
    document.setMarkdown(text, _FEATURES)
    _words_for_images(document)
    block = document.begin()
    while block.isValid():
        _style_block(block, theme, font)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        _style_table(frame, theme)
    return document


def _words_for_images(document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    while not (cursor := document.find("\ufffc", cursor)).isNull():
        form = cursor.charFormat()
        if form.isImageFormat():
            words = form.toImageFormat().property(QTextFormat.Property.ImageAltText)
            cursor.insertText(f"[image: {words}]" if words else "[image]", QTextCharFormat())


def _style_block(block: QTextBlock, theme: Theme, font: QFont) -> None:
    cursor = QTextCursor(block)
    form = QTextBlockFormat(block.blockFormat())
    whole = QTextCharFormat()
    if is_code(block):
        _style_code(block, form)
        whole.setFont(code_font(font.pointSizeF() * 0.94))
        whole.setForeground(QColor(theme.text))
    elif level := form.headingLevel():
        form.setTopMargin(SPACE * 1.5)
        form.setBottomMargin(SPACE / 2)
        whole.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
        whole.setFontPointSize(font.pointSizeF() * {1: 1.3, 2: 1.18}.get(level, 1.06))
        whole.setFontWeight(QFont.Weight.DemiBold)
    elif form.hasProperty(QTextFormat.Property.BlockQuoteLevel):
        form.setLeftMargin(SPACE * 2 * form.intProperty(QTextFormat.Property.BlockQuoteLevel))
        form.setRightMargin(0)
        whole.setForeground(QColor(theme.text_muted))
    elif block.textList() is not None:
        form.setTopMargin(2)
        form.setBottomMargin(2)
    else:
        form.setTopMargin(SPACE / 2)
        form.setBottomMargin(SPACE / 2)
    if not is_code(block):
        form.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(form)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(whole)
    _style_inline(block, theme, font)


def _style_code(block: QTextBlock, form: QTextBlockFormat) -> None:
    """Room for the card that the view paints behind; long lines wrap instead of running out."""
    form.setNonBreakableLines(False)
    form.setProperty(QTextFormat.Property.BlockCodeFence, "`")
    form.setLeftMargin(SPACE * 1.5)
    form.setRightMargin(SPACE * 1.5)
    first = not (block.previous().isValid() and is_code(block.previous()))
    last = not (block.next().isValid() and is_code(block.next()))
    form.setTopMargin(SPACE * 2.5 if first else 0)
    form.setBottomMargin(SPACE * 2.5 if last else 0)


def _style_inline(block: QTextBlock, theme: Theme, font: QFont) -> None:
    runs = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        change = QTextCharFormat()
        if form.isAnchor():
            change.setForeground(QColor(theme.accent))
            change.setFontUnderline(True)
        elif form.fontFixedPitch() and not is_code(block):
            change.setFont(code_font(font.pointSizeF() * 0.94))
            change.setBackground(QColor(theme.surface if theme.dark else "#ececea"))
        if change.propertyCount():
            runs.append((fragment.position(), fragment.length(), change))
        iterator += 1
    cursor = QTextCursor(block)
    for position, length, change in runs:
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(change)


def _style_table(frame: QTextFrame, theme: Theme) -> None:
    if not isinstance(frame, QTextTable):
        return
    form = frame.format()
    form.setCellPadding(SPACE * 0.75)
    form.setCellSpacing(0)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setBorderBrush(QColor(theme.border))
    form.setTopMargin(SPACE)
    form.setBottomMargin(SPACE)
    form.setWidth(QTextLength())
    frame.setFormat(form)


# --- where a character of the source is shown ---------------------------------------------------


def utf16_length(text: str) -> int:
    """Qt counts UTF-16 units where Python counts characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def alignment(source: str, shown: str) -> list[int]:
    """For each shown character the number of source characters up to and including it.

    Each shown character is looked for in order and within reach; what the layout added (bullets,
    cell borders) matches nothing and repeats its neighbour. Never decreasing. Best effort: exact
    wherever the marks (``**``, ``#``, ``](…)``) hold no look-alike of the next shown character.
    """
    result = []
    at = 0
    for character in shown:
        if character.isspace() or character in "\ufdd0\ufdd1":
            at += source[at : at + 1].isspace()
            result.append(at)
            continue
        found = source.find(character, at, at + _REACH)
        if found >= 0:
            at = found + 1
        result.append(at)
    return result
