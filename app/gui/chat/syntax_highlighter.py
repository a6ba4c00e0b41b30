"""Syntax highlighting of the code that is laid out in the transcript.

As with ``QSyntaxHighlighter``, the colors are in the layout beside the text: nothing is inserted
and no line is measured again. Pygments tokenizes in slices while the window is idle. Importing a
lexer takes up to 100 ms, so a thread does that, once for each language.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextLayout

from app.gui.chat.markdown import code_language, is_code, utf16_length
from app.gui.chat.passage import Passage
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.kit.theme import Theme

if TYPE_CHECKING:
    from pygments.lexer import Lexer

SLICE_S = 0.004
"""Longest time to tokenize at once; 3,000 characters take 5 to 15 ms in all."""
LEXER_POLL_MS = 30
CACHE_SIZE = 400
"""Code blocks whose tokens are kept for another theme, or for when they are laid out again. A
section of a reply has fewer."""

_ROLES = {
    f"Token.{kind}": role
    for role, kinds in {
        "keyword": "Keyword Operator.Word Name.Tag Comment.Preproc",
        "name": "Name.Function Name.Class Name.Decorator Name.Builtin Name.Attribute Name.Variable "
        "Generic.Heading Generic.Subheading",
        "string": "Literal.String Generic.Inserted",
        "number": "Literal.Number Literal.Date Keyword.Constant",
        "comment": "Comment",
        "deleted": "Generic.Deleted",
    }.items()
    for kind in kinds.split()
}
"""The token types of Pygments that have a color, each with its subtypes."""

_lexer_thread = ThreadPoolExecutor(1, "lexers")


Span = tuple[int, int, str]
"""Start and length (characters of the code) and role of a token, or of its part in one line."""


class CodeBlock(NamedTuple):
    """Adjacent lines of code in a document, and their language in lower case."""

    lines: Sequence[QTextBlock]
    language: str

    @property
    def text(self) -> str:
        return "\n".join(line.text() for line in self.lines)

    def paint(self, spans: Iterable[Span], theme: Theme) -> None:
        """Color the ``spans``, which are in order."""
        texts = [line.text() for line in self.lines]
        starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
        ranges: list[list[QTextLayout.FormatRange]] = [[] for _ in texts]
        at = 0
        for start, length, role in spans:
            while start >= starts[at + 1]:
                at += 1
            text, begin = texts[at], start - starts[at]
            colored = QTextLayout.FormatRange()
            colored.start = utf16_length(text[:begin])
            colored.length = utf16_length(text[begin : begin + length])
            colored.format = _char_format(color(theme, role))
            ranges[at].append(colored)
        for line, formats in zip(self.lines, ranges, strict=True):
            line.layout().setFormats(formats)
        first, last = self.lines[0], self.lines[-1]
        size = last.position() + last.length() - first.position()
        first.document().markContentsDirty(first.position(), size)


def code_blocks(blocks: Iterable[QTextBlock]) -> Iterator[CodeBlock]:
    """The code among ``blocks`` that names its language."""

    def language(block: QTextBlock) -> str:
        return code_language(block) if is_code(block) else ""

    for name, lines in groupby(blocks, key=language):
        if name:
            yield CodeBlock(list(lines), name)


def tokenize(code: str, lexer: Lexer | None) -> Iterator[Span]:
    """Find the spans of ``code`` that have a color, in order; none without a lexer."""
    if lexer is None:
        return
    for start, kind, text in lexer.get_tokens_unprocessed(code):
        if role := _role(kind):
            for line in text.splitlines(keepends=True):
                yield start, len(line), role
                start += len(line)


def color(theme: Theme, role: str) -> str:
    """The color of ``role`` on ``theme.surface``."""
    match role:
        case "comment":
            return theme.text_muted
        case "deleted":
            return theme.error
    return theme.code[("keyword", "string", "number", "name").index(role)]


@cache
def _char_format(color: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(color))
    return form


@cache
def _role(kind: object) -> str:
    """The role of the nearest supertype of ``kind`` that has one."""
    name = str(kind)
    while name and name not in _ROLES:
        name = name.rpartition(".")[0]
    return _ROLES.get(name, "")


@cache
def load_lexer(language: str) -> Future[Lexer | None]:
    """Import the lexer in a thread. The result is None if Pygments does not know the language."""
    return _lexer_thread.submit(_find_lexer, language)


def _find_lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


class SyntaxHighlighter(QObject):
    """Highlights the passages of ``document``, the newest first."""

    def __init__(self, document: TranscriptDocument) -> None:
        super().__init__(document)
        self._document = document
        self._spans: dict[tuple[str, str], list[Span]] = {}
        self._unfinished: tuple[tuple[str, str], Iterator[Span], list[Span]] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._take_step)
        document.changed.connect(lambda: self._timer.start(0))

    def _take_step(self) -> None:
        for passage in reversed(self._document.shown):
            if passage.is_markdown and not passage.is_highlighted:
                self._timer.start(0)
                passage.is_highlighted = True  # not tried again if this fails
                passage.is_highlighted = self._highlight(passage)
                return

    def _highlight(self, passage: Passage) -> bool:
        """Whether the passage is highlighted; if not, one slice of its code has been tokenized."""
        if passage.heard is not None and passage.heard < len(passage.text.rstrip()):
            return True  # its unheard part has a color of its own
        found = list(code_blocks(passage.blocks()))
        if not all(self._tokenize(block) for block in found):
            return False
        for block in found:
            block.paint(self._spans[block.language, block.text], self._document.renderer.theme)
        return True

    def _tokenize(self, block: CodeBlock) -> bool:
        """Whether the spans of ``block`` are known; if not, one slice more of them is."""
        key = block.language, block.text
        if key in self._spans:
            return True
        lexer = load_lexer(block.language)
        if not lexer.done():
            self._timer.start(LEXER_POLL_MS)
            return False
        if self._unfinished is None or self._unfinished[0] != key:
            self._unfinished = key, tokenize(block.text, lexer.result()), []
        _, remaining, spans = self._unfinished
        deadline = time.perf_counter() + SLICE_S
        for span in remaining:
            spans.append(span)
            if time.perf_counter() > deadline:
                return False
        self._unfinished = None
        while len(self._spans) >= CACHE_SIZE:
            del self._spans[next(iter(self._spans))]
        self._spans[key] = spans
        return True
