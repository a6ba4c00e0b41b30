"""The colours of code in a reply: what each part of it is (pure), and the lines that show it.

Qt's layout holds the colours beside the text, as its syntax highlighter does: nothing is inserted,
and no line is measured anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextLayout

from app.gui.chat.markdown import code_language, is_code, utf16_length
from app.gui.kit.theme import Theme

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_ROLES = {
    "Token.Keyword": "keyword",
    "Token.Keyword.Constant": "number",
    "Token.Operator.Word": "keyword",
    "Token.Name.Tag": "keyword",
    "Token.Name.Function": "name",
    "Token.Name.Class": "name",
    "Token.Name.Decorator": "name",
    "Token.Name.Builtin": "name",
    "Token.Name.Attribute": "name",
    "Token.Name.Variable": "name",
    "Token.Literal.String": "string",
    "Token.Literal.Number": "number",
    "Token.Literal.Date": "number",
    "Token.Comment": "comment",
    "Token.Comment.Preproc": "keyword",
    "Token.Generic.Heading": "name",
    "Token.Generic.Subheading": "name",
    "Token.Generic.Inserted": "string",
    "Token.Generic.Deleted": "deleted",
}
"""What of Pygments' tokens has a colour, with all that is beneath them; the rest is text."""


class Span(NamedTuple):
    """``length`` characters from ``start`` on, all in one line."""

    start: int
    length: int
    role: str


class Listing(NamedTuple):
    """Lines of code as they stand in a document."""

    blocks: Sequence[QTextBlock]
    language: str

    @property
    def code(self) -> str:
        return "\n".join(block.text() for block in self.blocks)

    def paint(self, spans: Iterable[Span], theme: Theme) -> None:
        texts = [block.text() for block in self.blocks]
        starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
        ranges: list[list[QTextLayout.FormatRange]] = [[] for _ in texts]
        at = 0
        for start, length, role in spans:
            while start >= starts[at + 1]:
                at += 1
            begin = start - starts[at]
            ranges[at].append(_range(texts[at], begin, begin + length, colour(theme, role)))
        for block, formats in zip(self.blocks, ranges, strict=True):
            block.layout().setFormats(formats)
        first, last = self.blocks[0], self.blocks[-1]
        size = last.position() + last.length() - first.position()
        first.document().markContentsDirty(first.position(), size)


def spans(code: str, lexer: Lexer | None) -> Iterator[Span]:
    """What has a colour in ``code``, in order, as soon as it is found."""
    if lexer is None:
        return
    for start, kind, words in lexer.get_tokens_unprocessed(code):
        if role := _role(kind):
            for line in words.splitlines(keepends=True):
                yield Span(start, len(line), role)
                start += len(line)


def colour(theme: Theme, role: str) -> str:
    """On ``theme.surface``."""
    match role:
        case "comment":
            return theme.text_muted
        case "deleted":
            return theme.error
    return theme.code[("keyword", "string", "number", "name").index(role)]


def listings(blocks: Iterable[QTextBlock]) -> Iterator[Listing]:
    """Each piece of code that names its language."""
    lines: list[QTextBlock] = []
    named = ""
    for block in blocks:
        of = code_language(block) if is_code(block) else ""
        if lines and of != named:
            yield Listing(lines, named)
            lines = []
        named = of
        if named:
            lines.append(block)
    if lines:
        yield Listing(lines, named)


def _range(text: str, begin: int, end: int, tint: str) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length = begin, end - begin
    if not text.isascii():
        result.start, result.length = utf16_length(text[:begin]), utf16_length(text[begin:end])
    result.format = _ink(tint)
    return result


@cache
def _ink(tint: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(tint))
    return form


@cache
def _role(kind: object) -> str:
    """By the nearest of the kinds above ``kind`` that has one."""
    name = str(kind)
    while name:
        if name in _ROLES:
            return _ROLES[name]
        name = name.rpartition(".")[0]
    return ""
