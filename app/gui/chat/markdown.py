"""Renders a model's Markdown as a document that loads nothing, and aligns it with its source."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from app.gui.kit.forms import fixed_font
from app.gui.kit.theme import SPACE, Theme

LINE_HEIGHT_PERCENT = 122
PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value

_FEATURES = QTextDocument.MarkdownFeature(
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
    | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
)
_FENCE = QTextFormat.Property.BlockCodeFence  # constants, as looking up an enum member is slow
_LANGUAGE = QTextFormat.Property.BlockCodeLanguage
_QUOTE = QTextFormat.Property.BlockQuoteLevel
_MAX_HIDDEN = 400
"""Most characters of the source that may be hidden in a row, such as a link's address."""


class InertDocument(QTextDocument):
    """A document that loads no resources: no remote image, no local file."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        return None


def is_code(block: QTextBlock) -> bool:
    """Whether the block is a line of a fenced or indented code block."""
    form = block.blockFormat()
    return form.hasProperty(_FENCE) or form.nonBreakableLines()


def code_language(block: QTextBlock) -> str:
    """The language named by the fence of a line of code, in lower case, or ""."""
    words = str(block.blockFormat().property(_LANGUAGE) or "").split()
    return words[0].strip("{}.,:;").lower() if words else ""


def label_font(font: QFont) -> QFont:
    """The font of the language above a code block."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.8)
    return small


def render(markdown: str, theme: Theme, font: QFont) -> QTextDocument:
    """A styled document. HTML stays text, and images become their alternative text."""
    document = _parsed(markdown, font)
    tables = [one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable)]
    for table in tables:
        _fix_first_cell(table)
    block = document.begin()
    while block.isValid():
        _style_block(block, theme, font)
        block = block.next()
    for table in tables:
        _style_table(table, theme)
    return document


def plain_text(markdown: str) -> str:
    """``markdown`` as plain text."""
    return _parsed(markdown).toPlainText()


def _parsed(markdown: str, font: QFont | None = None) -> QTextDocument:
    document = InertDocument()
    if font is not None:
        document.setDefaultFont(font)
    document.setMarkdown(markdown, _FEATURES)
    cursor = QTextCursor(document)
    while not (cursor := document.find("\ufffc", cursor)).isNull():
        form = cursor.charFormat()
        if form.isImageFormat():
            words = form.toImageFormat().property(QTextFormat.Property.ImageAltText)
            cursor.insertText(f"[image: {words}]" if words else "[image]", QTextCharFormat())
    return document


def _fix_first_cell(table: QTextTable) -> None:
    """Repair the first cell: Qt begins it with an empty line, in the format of the text above."""
    cell = table.cellAt(0, 0)
    cursor = cell.firstCursorPosition()
    if cursor.block().text() or cursor.position() == cell.lastPosition():
        return
    cursor.deleteChar()
    cursor.setBlockFormat(_below_header(table, 0).blockFormat())
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(bold)


def _below_header(table: QTextTable, column: int) -> QTextCursor:
    return table.cellAt(min(1, table.rows() - 1), column).firstCursorPosition()


def _style_block(block: QTextBlock, theme: Theme, font: QFont) -> None:
    cursor = QTextCursor(block)
    form = QTextBlockFormat(block.blockFormat())
    text_form = QTextCharFormat()
    code = is_code(block)
    if code:
        _style_code(block, form, font)
        text_form.setFont(fixed_font(font))
        text_form.setForeground(QColor(theme.text))
    elif level := form.headingLevel():
        form.setTopMargin(SPACE * 1.5)
        form.setBottomMargin(SPACE / 2)
        text_form.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
        text_form.setFontPointSize(font.pointSizeF() * {1: 1.3, 2: 1.18}.get(level, 1.06))
        text_form.setFontWeight(QFont.Weight.DemiBold)
    elif form.hasProperty(_QUOTE):
        indent = SPACE * 2 * form.intProperty(_QUOTE)
        right_to_left = block.textDirection() is Qt.LayoutDirection.RightToLeft
        form.setLeftMargin(0 if right_to_left else indent)
        form.setRightMargin(indent if right_to_left else 0)
        text_form.setForeground(QColor(theme.text_muted))
    else:
        margin = SPACE / 2 if block.textList() is None else 2
        form.setTopMargin(margin)
        form.setBottomMargin(margin)
    if not code:
        form.setLineHeight(LINE_HEIGHT_PERCENT, PROPORTIONAL)
    cursor.setBlockFormat(form)
    if not text_form.isEmpty():
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(text_form)
    if not code:
        _style_inline(block, theme, font)


def _style_code(block: QTextBlock, form: QTextBlockFormat, font: QFont) -> None:
    """Make space for the card that the view paints behind the code, and wrap long lines."""
    form.setNonBreakableLines(False)
    form.setProperty(_FENCE, "`")
    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    form.setLeftMargin(SPACE * 1.5)
    form.setRightMargin(SPACE * 1.5)
    first = not (block.previous().isValid() and is_code(block.previous()))
    last = not (block.next().isValid() and is_code(block.next()))
    label = QFontMetricsF(label_font(font)).height() if first and code_language(block) else 0
    form.setTopMargin(SPACE * 2.5 + label if first else 0)
    form.setBottomMargin(SPACE * 2.5 if last else 0)


def _style_inline(block: QTextBlock, theme: Theme, font: QFont) -> None:
    changes = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        change = QTextCharFormat()
        if form.isAnchor():
            change.setForeground(QColor(theme.accent))
            change.setFontUnderline(True)
        elif form.fontFixedPitch():
            change.setFont(fixed_font(font))
            change.setBackground(QColor(theme.inset))
        if change.propertyCount():
            changes.append((fragment.position(), fragment.length(), change))
        iterator += 1
    cursor = QTextCursor(block)  # only now, as a change invalidates the iterator
    for position, length, change in changes:
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(change)


def _style_table(table: QTextTable, theme: Theme) -> None:
    form = table.format()
    form.setCellPadding(SPACE * 0.75)
    form.setCellSpacing(0)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setBorderBrush(QColor(theme.border))
    # Qt ignores the bottom margin of a block before a table.
    above = table.document().findBlock(table.firstPosition() - 1)
    form.setTopMargin(SPACE * (4 if is_code(above) else 1))
    form.setBottomMargin(SPACE)
    form.setWidth(QTextLength())
    first = table.cellAt(0, 0).firstCursorPosition().block()
    if first.textDirection() is Qt.LayoutDirection.RightToLeft:
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
    table.setFormat(form)
    for column in range(table.columns()):
        header = table.cellAt(0, column)
        cell_form = header.format()
        cell_form.setBackground(QColor(theme.inset))
        header.setFormat(cell_form)
        aligned = QTextBlockFormat()  # like the cells below it
        aligned.setAlignment(_below_header(table, column).blockFormat().alignment())
        header.firstCursorPosition().mergeBlockFormat(aligned)


# --- positions ----------------------------------------------------------------------------------


def utf16_length(text: str) -> int:
    """The length as Qt counts it: in UTF-16 code units, where Python counts characters."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def alignment(source: str, shown: str) -> list[int]:
    """For each shown character, the number of source characters up to and including it.

    Never decreasing. Each shown character is searched for in order, within ``_MAX_HIDDEN``. What
    the layout added (bullets, cell borders) is not found and gets the number before it. Exact
    unless markup (``**``, ``#``, ``](…)``) contains the next shown character.
    """
    result = []
    at = 0
    for character in shown:
        if character.isspace() or character in "\ufdd0\ufdd1":
            at += source[at : at + 1].isspace()
            result.append(at)
            continue
        found = source.find(character, at, at + _MAX_HIDDEN)
        if found >= 0:
            at = found + 1
        result.append(at)
    return result
