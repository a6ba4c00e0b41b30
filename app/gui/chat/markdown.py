"""A model's Markdown as a harmless Qt document, and the way back to the text it came from."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
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

from app.gui.kit.theme import SPACE, Theme

_FEATURES = QTextDocument.MarkdownFeature(
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
    | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
)
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FENCE = QTextFormat.Property.BlockCodeFence  # looking an enumeration up takes its time
_LANGUAGE = QTextFormat.Property.BlockCodeLanguage
_QUOTE = QTextFormat.Property.BlockQuoteLevel
_REACH = 400
"""Characters of source that may be invisible in a row (a link's address, say)."""


class InertDocument(QTextDocument):
    """A document that loads nothing: no remote image, no local file."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        return None


def is_code(block: QTextBlock) -> bool:
    """Whether the block is a line of a fenced or indented code block."""
    form = block.blockFormat()
    return form.hasProperty(_FENCE) or form.nonBreakableLines()


def code_language(block: QTextBlock) -> str:
    """What the fence of a line of code says that it is; "" where it says nothing."""
    words = str(block.blockFormat().property(_LANGUAGE) or "").split()
    return words[0].strip("{}.,:;").lower() if words else ""


def label_font(font: QFont) -> QFont:
    """In which the language of code is named above it."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.8)
    return small


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
    tables = [one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable)]
    for table in tables:
        _mend_first_cell(table)
    block = document.begin()
    while block.isValid():
        _style_block(block, theme, font)
        block = block.next()
    for table in tables:
        _style_table(table, theme)
    return document


def words_of(text: str) -> str:
    """What is read of the Markdown ``text``, without its marks."""
    document = InertDocument()
    document.setMarkdown(text, _FEATURES)
    _words_for_images(document)
    return document.toPlainText()


def _words_for_images(document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    while not (cursor := document.find("\ufffc", cursor)).isNull():
        form = cursor.charFormat()
        if form.isImageFormat():
            words = form.toImageFormat().property(QTextFormat.Property.ImageAltText)
            cursor.insertText(f"[image: {words}]" if words else "[image]", QTextCharFormat())


def _mend_first_cell(table: QTextTable) -> None:
    """Qt puts an empty line before the first cell's words, and takes their format from the text
    above the table."""
    cell = table.cellAt(0, 0)
    cursor = cell.firstCursorPosition()
    if cursor.block().text() or cursor.position() == cell.lastPosition():
        return
    cursor.deleteChar()
    below = table.cellAt(min(1, table.rows() - 1), 0)
    cursor.setBlockFormat(below.firstCursorPosition().blockFormat())
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(bold)


def _style_block(block: QTextBlock, theme: Theme, font: QFont) -> None:
    cursor = QTextCursor(block)
    form = QTextBlockFormat(block.blockFormat())
    whole = QTextCharFormat()
    code = is_code(block)
    if code:
        _style_code(block, form, font)
        whole.setFont(code_font(font.pointSizeF() * 0.94))
        whole.setForeground(QColor(theme.text))
    elif level := form.headingLevel():
        form.setTopMargin(SPACE * 1.5)
        form.setBottomMargin(SPACE / 2)
        whole.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
        whole.setFontPointSize(font.pointSizeF() * {1: 1.3, 2: 1.18}.get(level, 1.06))
        whole.setFontWeight(QFont.Weight.DemiBold)
    elif form.hasProperty(_QUOTE):
        inset = SPACE * 2 * form.intProperty(_QUOTE)
        from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        form.setLeftMargin(0 if from_right else inset)
        form.setRightMargin(inset if from_right else 0)
        whole.setForeground(QColor(theme.text_muted))
    elif block.textList() is not None:
        form.setTopMargin(2)
        form.setBottomMargin(2)
    else:
        form.setTopMargin(SPACE / 2)
        form.setBottomMargin(SPACE / 2)
    if not code:
        form.setLineHeight(122, _PROPORTIONAL)
    cursor.setBlockFormat(form)
    if not whole.isEmpty():
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(whole)
    if not code:
        _style_inline(block, theme, font)


def _style_code(block: QTextBlock, form: QTextBlockFormat, font: QFont) -> None:
    """Room for the card that the view paints behind; long lines wrap instead of running out."""
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
    runs = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        change = QTextCharFormat()
        if form.isAnchor():
            change.setForeground(QColor(theme.accent))
            change.setFontUnderline(True)
        elif form.fontFixedPitch():
            change.setFont(code_font(font.pointSizeF() * 0.94))
            change.setBackground(QColor(theme.inset))
        if change.propertyCount():
            runs.append((fragment.position(), fragment.length(), change))
        iterator += 1
    cursor = QTextCursor(block)  # not while iterating: a change ends that
    for position, length, change in runs:
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
    # The margin of the block above counts for nothing before a table.
    above = table.document().findBlock(table.firstPosition() - 1)
    form.setTopMargin(SPACE * (4 if is_code(above) else 1))
    form.setBottomMargin(SPACE)
    form.setWidth(QTextLength())
    first = table.cellAt(0, 0).firstCursorPosition().block()
    if first.textDirection() is Qt.LayoutDirection.RightToLeft:
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
    table.setFormat(form)
    _style_head(table, theme)


def _style_head(table: QTextTable, theme: Theme) -> None:
    """A ground of its own, and each name above its column's figures."""
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        form = cell.format()
        form.setBackground(QColor(theme.inset))
        cell.setFormat(form)
        below = table.cellAt(min(1, table.rows() - 1), column).firstCursorPosition()
        aligned = QTextBlockFormat()
        aligned.setAlignment(below.blockFormat().alignment())
        cell.firstCursorPosition().mergeBlockFormat(aligned)


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
