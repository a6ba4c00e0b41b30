from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCursor, QTextTable
from pytestqt.qtbot import QtBot

from app.gui.chat.markdown import alignment, is_code, render, utf16_length
from app.gui.kit.theme import LIGHT


def shown(text: str) -> str:
    return render(text, LIGHT, QFont()).toPlainText()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("**bold** and `code`", "bold and code"),
        ("[text](https://a.b)", "text"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("a <b>b</b>", "a <b>b</b>"),
        ("![alt](file:///etc/passwd)", "[image: alt]"),
    ],
)
def test_marks_become_looks_and_html_stays_text(qtbot: QtBot, source: str, words: str) -> None:
    assert shown(source) == words


def test_long_code_lines_wrap_instead_of_running_out(qtbot: QtBot) -> None:
    document = render("```python\n" + "x" * 500 + "\n```", LIGHT, QFont())
    block = document.begin()
    while not is_code(block):
        block = block.next()
    assert not block.blockFormat().nonBreakableLines()


def test_a_document_of_a_model_loads_nothing(qtbot: QtBot) -> None:
    assert render("x", LIGHT, QFont()).resource(2, "file:///etc/passwd") is None


def test_each_shown_character_knows_how_much_of_the_source_it_completes() -> None:
    source = "a **bold** [link](http://x.y/z) end"
    assert [source[:end] for end in alignment(source, "a bold link end")][-3:] == [
        source[:-2],
        source[:-1],
        source,
    ]
    assert source[: alignment(source, "a bold")[-1]] == "a **bold"


def test_what_the_layout_adds_repeats_its_neighbour() -> None:
    assert alignment("ab", "a•b") == [1, 1, 2]


@given(st.text(), st.text())
def test_an_alignment_never_runs_back_or_beyond_the_source(source: str, text: str) -> None:
    ends = alignment(source, text)
    assert len(ends) == len(text)
    assert ends == sorted(ends)
    assert all(0 <= end <= len(source) for end in ends)


@given(st.text(alphabet=st.characters(exclude_characters="\ufdd0\ufdd1")))
def test_text_without_marks_is_aligned_with_itself(text: str) -> None:
    assert alignment(text, text) == list(range(1, len(text) + 1))


def test_lengths_are_counted_as_qt_counts_them() -> None:
    assert utf16_length("a🌙\ud800") == 4


@pytest.mark.parametrize("before", ["", "Words.\n\n", "```\ncode\n```\n\n", "- item\n\n"])
def test_every_cell_of_a_tables_head_is_bold_and_on_one_line(qtbot: QtBot, before: str) -> None:
    document = render(f"{before}| day | phase |\n|:--|--:|\n| 1 | new |\n", LIGHT, QFont())
    (table,) = (f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable))
    for column, words in enumerate(("day", "phase")):
        cell = table.cellAt(0, column)
        assert cell.firstCursorPosition().block().text() == words
        cursor = cell.firstCursorPosition()
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        assert cursor.charFormat().fontWeight() == QFont.Weight.Bold
        assert cell.firstCursorPosition().block() == cell.lastCursorPosition().block()
