from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextBlock, QTextDocument
from pytestqt.qtbot import QtBot

from app.engine.contracts.ports import Message
from app.gui.chat.markdown import render
from app.gui.chat.passage import Passage
from app.gui.chat.syntax_highlighter import (
    CodeBlock,
    code_blocks,
    color,
    load_lexer,
    tokenize,
)
from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import DARK, LIGHT, Theme

CODE = 'def greet():  # hello\n    print("🌙🌙", 3)'
FENCED = f"Words.\n\n```python\n{CODE}\n```\n\nMore."


@pytest.fixture(autouse=True)
def python(qtbot: QtBot) -> None:
    for language in ("python", "no-such-language"):
        qtbot.waitUntil(load_lexer(language).done)


def blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def words(code: str, role: str) -> list[str]:
    found = tokenize(code, load_lexer("python").result())
    return [code[start : start + length] for start, length, of in found if of == role]


def colors(passage: Passage, theme: Theme) -> dict[str, str]:
    """The words of the code by the color in which they are shown."""
    shown = {}
    for block in passage.blocks():
        text = block.text().encode("utf-16-le")
        for one in block.layout().formats():
            part = text[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
            shown[part] = one.format.foreground().color().name()
    return shown


def passages(view: TranscriptView) -> list[Passage]:
    return list(view.document().passages)  # type: ignore[attr-defined]


def test_parts_of_code_have_their_roles() -> None:
    assert words(CODE, "keyword") == ["def"]
    assert words(CODE, "name") == ["greet", "print"]
    assert words(CODE, "comment") == ["# hello"]
    assert "".join(words(CODE, "string")) == '"🌙🌙"'
    assert words(CODE, "number") == ["3"]


def test_a_part_of_several_lines_has_a_span_in_each() -> None:
    assert words('"""one\ntwo"""', "string") == ['"""one\n', 'two"""']


def test_an_unknown_language_has_no_colors() -> None:
    assert list(tokenize(CODE, load_lexer("no-such-language").result())) == []


@pytest.mark.parametrize("fence", ["```python", "``` Python", "```python title=x", "~~~{.python}"])
def test_a_fence_names_its_language_in_many_ways(qtbot: QtBot, fence: str) -> None:
    document = render(f"{fence}\n{CODE}\n{fence[:3]}\n", LIGHT, QFont())
    (found,) = code_blocks(blocks(document))
    assert found.language == "python"
    assert found.text == CODE


def test_code_without_a_language_stays_plain(qtbot: QtBot) -> None:
    assert list(code_blocks(blocks(render("```\nx = 1\n```\n", LIGHT, QFont())))) == []


def test_a_listing_is_painted_where_qt_counts_its_characters(qtbot: QtBot) -> None:
    document = render(FENCED, LIGHT, QFont())
    (found,) = code_blocks(blocks(document))
    assert isinstance(found, CodeBlock)
    found.paint(tokenize(found.text, load_lexer("python").result()), LIGHT)
    formats = found.lines[1].layout().formats()
    last = max(formats, key=lambda one: one.start)
    assert (last.start, last.length) == (len('    print("xxxx", '), 1)  # each moon is two units


def test_the_code_of_a_reply_is_highlighted_and_follows_the_theme(
    qtbot: QtBot, appearance: Appearance
) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.show()
    view.show_conversation([Message("user", "How?"), Message("assistant", FENCED)])
    reply = passages(view)[-1]
    for choice, theme in (("light", LIGHT), ("dark", DARK)):
        appearance.choose(choice)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: reply.is_highlighted and bool(colors(reply, LIGHT)))
        assert colors(reply, theme)["def"] == color(theme, "keyword")
        assert colors(reply, theme)["# hello"] == theme.text_muted


def test_what_was_not_heard_keeps_its_own_color(qtbot: QtBot) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.show()
    view.show_conversation([Message("assistant", FENCED, interrupted=True)])
    passages(view)[-1].heard = 3
    view.document().rerender(passages(view)[-1])  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: passages(view)[-1].is_highlighted)
    assert colors(passages(view)[-1], LIGHT) == {}
