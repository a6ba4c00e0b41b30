from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import TurnStarted, UserMessage
from app.engine.contracts.ports import Message
from app.gui.chat.transcript_search import find_words
from app.gui.shell.window import Window
from tests.gui.recorded_session import ended

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TALK = [
    Message("user", "Where is the Moon?"),
    Message("assistant", "The **moon** is far. A [moon map](https://example.org/moon) helps."),
    Message("user", "Thank you"),
]
LONG = [Message("user", f"Message {number}") for number in range(1000)]


@pytest.fixture
def find(qtbot: QtBot, window: Window) -> Callable[[list[Message], str], None]:
    """Show a conversation and look for something in it."""

    def find(messages: list[Message], words: str) -> None:
        window.transcript.show_conversation(messages)
        qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
        qtbot.keyClicks(QApplication.focusWidget(), words)

    return find


def selected(window: Window) -> str:
    return window.transcript.textCursor().selectedText()


def found(text: str, words: str, markdown: bool = True) -> list[str]:
    return [text[start:end] for start, end in find_words(text, words, markdown=markdown)]


# --- what is found ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "what"),
    [
        ("The Moon, the moon", "MOON", ["Moon", "moon"]),
        ("**bold** word", "bold word", ["bold** word"]),
        ("a `snake_case` name", "snake_case", ["snake_case"]),
        ("two\nlines", "two  lines", ["two\nlines"]),
        ("[map](https://moon.org)", "moon", []),
        ("https://moon.org", "moon", ["moon"]),
        ("2 * 3 (why?)", "3 (why?)", ["3 (why?)"]),
        ("anything", " ", []),
    ],
)
def test_words_are_found_as_they_are_read(text: str, words: str, what: list[str]) -> None:
    assert found(text, words) == what


def test_what_the_user_typed_is_searched_as_it_stands() -> None:
    assert found("**bold** word", "bold word", markdown=False) == []


# --- the bar ------------------------------------------------------------------------------------


def test_the_bar_counts_the_matches_and_selects_one(
    window: Window, find: Callable[[list[Message], str], None]
) -> None:
    find(TALK, "moon")
    assert window.find_bar.count == "1 of 3"
    assert selected(window) == "Moon"


def test_keys_go_from_match_to_match_and_around(
    qtbot: QtBot, window: Window, find: Callable[[list[Message], str], None]
) -> None:
    find(TALK, "moon")
    bar = window.find_bar
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert (bar.count, selected(window)) == ("2 of 3", "moon")
    qtbot.keyClick(window, Qt.Key.Key_F3)
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert bar.count == "1 of 3"
    qtbot.keyClick(window, Qt.Key.Key_F3, SHIFT)
    assert bar.count == "3 of 3"
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, SHIFT)
    assert bar.count == "2 of 3"


def test_all_matches_in_view_are_marked(
    qtbot: QtBot, window: Window, find: Callable[[list[Message], str], None]
) -> None:
    find(TALK, "moon")
    qtbot.waitUntil(lambda: len(window.transcript.extraSelections()) == 3)


def test_a_search_without_matches_is_reported(
    window: Window, find: Callable[[list[Message], str], None]
) -> None:
    find(TALK, "sun")
    assert window.find_bar.count == "No matches"


def test_esc_ends_the_search_and_interrupts_nothing(
    qtbot: QtBot, window: Window, find: Callable[[list[Message], str], None]
) -> None:
    find(TALK, "moon")
    qtbot.keyClick(window.find_bar.words, Qt.Key.Key_Escape)
    assert window.find_bar.isHidden()
    assert window.transcript.hasFocus()
    assert window._bridge._session.commands == []  # type: ignore[union-attr,attr-defined]
    qtbot.waitUntil(lambda: not window.transcript.extraSelections())


def test_what_is_not_laid_out_is_found_and_scrolled_to(
    qtbot: QtBot, window: Window, find: Callable[[list[Message], str], None]
) -> None:
    find(LONG, "message 17")
    view = window.transcript
    assert window.find_bar.count.endswith("of 11")  # 17, and 170 to 179
    window.find_bar.find_next()
    assert selected(window) == "Message 17"
    assert view.viewport().rect().contains(view.cursorRect(view.textCursor()))
    assert not view.following


def test_new_messages_are_counted_while_the_current_match_stays(
    qtbot: QtBot, window: Window, find: Callable[[list[Message], str], None]
) -> None:
    find(TALK, "moon")
    window.transcript.show_event(TurnStarted(turn=1, source="typed"))
    window.transcript.show_event(UserMessage(turn=1, text="Moon again"))
    window.transcript.show_event(ended(1, "The moon."))
    qtbot.waitUntil(lambda: window.find_bar.count == "1 of 5")


def test_f3_opens_the_bar_with_what_is_selected(
    qtbot: QtBot, window: Window, find: Callable[[list[Message], str], None]
) -> None:
    find(TALK, "moon")
    qtbot.keyClick(window.find_bar.words, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.find_bar.isVisible()
    assert window.find_bar.words.text() == "Moon"  # what is selected


def test_words_beside_thousands_of_links_are_found_in_linear_time():
    text = "a [a](a) " * 60_000
    assert len(find_words(text, "a", markdown=True)) == 120_000
