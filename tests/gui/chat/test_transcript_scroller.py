"""A transcript of any length: what is laid out, and what stays in view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ChunkStarted,
    ReplyDelta,
    ReplyFinished,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Message, ToolCall
from app.gui.chat.passage_renderer import MESSAGE_GAP_PX
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_scroller import WINDOW_SIZE
from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.stylesheet import Appearance
from tests.gui.recorded_session import ended

PARAGRAPH = "The **Moon** is far away. Light takes 1.3 seconds to get here. " * 4 + "\n\n"
LONG_REPLY = "".join(f"Section {n}. {PARAGRAPH}" for n in range(400))
"""100 kB."""


def conversation(count: int) -> list[Message]:
    return [
        Message("user", f"Question {n}.") if n % 2 == 0 else Message("assistant", f"Answer {n}.")
        for n in range(count)
    ]


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def long_view(view: TranscriptView, settled: Callable[[], None]) -> TranscriptView:
    """Ten thousand messages, read at the end."""
    view.show_conversation(conversation(10_000))
    settled()
    return view


def pages(view: TranscriptView) -> TranscriptDocument:
    document = view.document()
    assert isinstance(document, TranscriptDocument)
    return document


@pytest.fixture
def settled(qtbot: QtBot, view: TranscriptView) -> Callable[[], None]:
    """Waits until there is nothing more to lay out or to let go."""

    def wait() -> None:
        before = None
        qtbot.waitUntil(lambda: not view._scroller._resizing.isActive())
        while before != (before := (pages(view).first, pages(view).last)):
            qtbot.wait(30)

    return wait


def laid_out(view: TranscriptView) -> int:
    return len(pages(view).shown)


def at_end(view: TranscriptView) -> bool:
    bar = view.verticalScrollBar()
    return bar.value() == bar.maximum()


def seen(view: TranscriptView) -> tuple[str, float]:
    """The first message in sight, and the y where it is drawn."""
    top = view.verticalScrollBar().value()
    passage, rect = next(pages(view).passages_between(top + 2, top + 400))
    return passage.text, rect.top() - top


def same_place(before: tuple[str, float], after: tuple[str, float]) -> bool:
    """To one pixel: lines may have fractions of one."""
    return before[0] == after[0] and abs(before[1] - after[1]) <= 1


def select(view: TranscriptView, words: str) -> None:
    cursor = view.document().find(words)
    assert not cursor.isNull(), words
    view.setTextCursor(cursor)


def scroll_between_messages(view: TranscriptView) -> None:
    """The top edge of the view is in the gap above a message, halfway up what is laid out."""
    bar = view.verticalScrollBar()
    middle = bar.maximum() / 2
    _, rect = next(pages(view).passages_between(middle, middle + 400))
    bar.setValue(round(rect.bottom() + MESSAGE_GAP_PX / 2))


def scroll_to_oldest(qtbot: QtBot, view: TranscriptView) -> None:
    def reached() -> bool:
        view.verticalScrollBar().setValue(0)
        return pages(view).first == 0 and view.verticalScrollBar().value() == 0

    qtbot.waitUntil(reached, timeout=30_000)


# --- what is laid out ---------------------------------------------------------------------------


def test_of_ten_thousand_messages_only_the_last_are_laid_out(long_view: TranscriptView) -> None:
    assert "Answer 9999." in long_view.toPlainText()
    assert at_end(long_view)
    assert WINDOW_SIZE <= laid_out(long_view) <= WINDOW_SIZE + 20


def test_the_newest_can_be_read_before_the_rest_is_laid_out(view: TranscriptView) -> None:
    view.show_conversation(conversation(10_000))
    assert "Answer 9999." in view.toPlainText()
    assert view.verticalScrollBar().maximum() > 0
    assert laid_out(view) < WINDOW_SIZE


def test_older_messages_come_as_the_reader_scrolls_up_and_nothing_jumps(
    long_view: TranscriptView, settled: Callable[[], None]
) -> None:
    for _ in range(30):
        bar = long_view.verticalScrollBar()
        bar.setValue(bar.value() - 300)
        before = seen(long_view)
        settled()
        assert same_place(before, seen(long_view))
    bar.setValue(0)
    before, first = seen(long_view), pages(long_view).first
    settled()
    assert pages(long_view).first < first
    assert same_place(before, seen(long_view))


def test_passages_far_below_are_dropped_and_loaded_again_on_the_way_down(
    qtbot: QtBot, view: TranscriptView, settled: Callable[[], None]
) -> None:
    view.show_conversation(conversation(600))
    scroll_to_oldest(qtbot, view)
    settled()
    assert "Question 0." in view.toPlainText()
    assert "Answer 599." not in view.toPlainText()
    assert laid_out(view) <= WINDOW_SIZE + 20

    def reached() -> bool:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        return "Answer 599." in view.toPlainText()

    qtbot.waitUntil(reached, timeout=30_000)
    settled()
    assert "Question 0." not in view.toPlainText()


def test_the_document_stays_bounded_as_a_conversation_grows(
    view: TranscriptView, settled: Callable[[], None]
) -> None:
    for turn in range(400):
        view.show_event(TurnStarted(turn=turn, source="typed"))
        view.show_event(UserMessage(turn=turn, text=f"Question {turn}."))
        view.show_event(ended(turn, f"Answer {turn}."))
    settled()
    assert laid_out(view) <= WINDOW_SIZE
    assert len(pages(view).passages) == 800
    assert at_end(view)


# --- where the reader is ------------------------------------------------------------------------


def test_home_leads_to_the_oldest_and_end_to_the_newest(
    qtbot: QtBot, long_view: TranscriptView, settled: Callable[[], None]
) -> None:
    qtbot.keyClick(long_view, Qt.Key.Key_Home)
    settled()
    assert seen(long_view)[0] == "Question 0."
    assert not long_view.following
    qtbot.keyClick(long_view, Qt.Key.Key_End)
    settled()
    assert at_end(long_view)
    assert long_view.following
    assert "Answer 9999." in long_view.toPlainText()


def test_the_end_of_what_is_laid_out_is_not_the_newest_line(
    qtbot: QtBot, long_view: TranscriptView
) -> None:
    qtbot.keyClick(long_view, Qt.Key.Key_Home)
    long_view.verticalScrollBar().setValue(long_view.verticalScrollBar().maximum())
    assert not long_view.following


def test_latest_leads_back_from_anywhere(
    qtbot: QtBot, long_view: TranscriptView, settled: Callable[[], None]
) -> None:
    qtbot.keyClick(long_view, Qt.Key.Key_Home)
    pill = next(b for b in long_view.findChildren(QPushButton) if b.text() == "Latest")
    assert pill.isVisible()
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert at_end(long_view)
    assert not pill.isVisible()
    assert "Answer 9999." in long_view.toPlainText()


def test_a_selection_survives_loading_and_dropping_passages(
    qtbot: QtBot, view: TranscriptView, settled: Callable[[], None]
) -> None:
    view.show_conversation(conversation(600))
    settled()
    select(view, "Answer 571.")
    scroll_to_oldest(qtbot, view)
    settled()
    assert view.textCursor().selectedText() == "Answer 571."


def test_a_new_theme_leaves_the_reader_in_place(
    long_view: TranscriptView, appearance: Appearance, settled: Callable[[], None]
) -> None:
    bar = long_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settled()
    before = seen(long_view)
    appearance.choose("dark")
    settled()
    assert same_place(before, seen(long_view))
    assert laid_out(long_view) >= WINDOW_SIZE


def test_a_new_theme_leaves_a_reader_between_two_messages_in_place(
    long_view: TranscriptView, appearance: Appearance, settled: Callable[[], None]
) -> None:
    scroll_between_messages(long_view)
    settled()
    before = seen(long_view)
    appearance.choose("dark")
    settled()
    assert same_place(before, seen(long_view))


@pytest.mark.parametrize("percent", [50, 200])
def test_another_size_of_text_leaves_the_reader_in_place(
    long_view: TranscriptView, settled: Callable[[], None], percent: int
) -> None:
    scroll_between_messages(long_view)
    settled()
    before = seen(long_view)
    long_view.set_zoom(percent)
    assert same_place(before, seen(long_view))
    settled()
    assert same_place(before, seen(long_view))


def test_another_width_leaves_the_reader_in_place(
    long_view: TranscriptView, settled: Callable[[], None]
) -> None:
    bar = long_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settled()
    before = seen(long_view)
    long_view.resize(700, 400)
    settled()
    assert same_place(before, seen(long_view))


# --- a long reply -------------------------------------------------------------------------------


def ask(view: TranscriptView) -> None:
    view.show_event(TurnStarted(turn=1, source="typed"))
    view.show_event(UserMessage(turn=1, text="Tell me all."))


def said(view: TranscriptView) -> str:
    return "".join(one.text for one in pages(view).passages if one.kind == "reply")


def test_a_long_reply_becomes_markdown_section_by_section(
    qtbot: QtBot, view: TranscriptView
) -> None:
    ask(view)
    view.show_event(ReplyDelta(turn=1, text=PARAGRAPH * 6))
    qtbot.waitUntil(lambda: "Moon" in view.toPlainText())
    shown = view.toPlainText()
    assert shown.count("The Moon") >= 12  # the sections that are whole
    assert "The **Moon**" in shown  # the one that may still grow
    view.show_event(ReplyFinished(turn=1, reason="stop"))
    assert "**" not in view.toPlainText()


def test_a_huge_reply_at_once_is_kept_whole_and_shown_from_its_end(
    qtbot: QtBot, view: TranscriptView
) -> None:
    ask(view)
    view.show_event(ReplyDelta(turn=1, text=LONG_REPLY))
    view.show_event(ReplyFinished(turn=1, reason="stop"))
    view.show_event(ended(1, LONG_REPLY))
    assert said(view) == LONG_REPLY
    assert "Section 399." in view.toPlainText()
    assert at_end(view)


def test_no_text_is_lost_while_the_reader_is_far_away(
    qtbot: QtBot, view: TranscriptView, settled: Callable[[], None]
) -> None:
    view.show_conversation(conversation(1_000))
    ask(view)
    view.show_event(ReplyDelta(turn=1, text="It began. "))
    qtbot.waitUntil(lambda: "It began." in view.toPlainText())
    qtbot.keyClick(view, Qt.Key.Key_Home)
    settled()
    for begin in range(0, len(LONG_REPLY), 5_000):
        view.show_event(ReplyDelta(turn=1, text=LONG_REPLY[begin : begin + 5_000]))
        qtbot.wait(1)
    assert seen(view)[0] == "Question 0."
    view.show_event(ReplyFinished(turn=1, reason="stop"))
    view.show_event(ended(1, "It began. " + LONG_REPLY))
    assert said(view).endswith("It began. " + LONG_REPLY)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert "Section 399." in view.toPlainText()


def test_what_is_spoken_stays_marked_when_its_section_is_laid_out_again(
    qtbot: QtBot, view: TranscriptView, appearance: Appearance
) -> None:
    def spoken() -> str:
        marks = view.extraSelections()
        return "".join(mark.cursor.selectedText() for mark in marks)  # type: ignore[attr-defined]

    ask(view)
    start = PARAGRAPH.index("Light")
    view.show_event(ReplyDelta(turn=1, text=PARAGRAPH * 2))
    view.show_event(ChunkStarted(turn=1, chunk=0, start=start, end=start + 5, audible_ms=0))
    assert spoken() == "Light"
    view.show_event(ReplyDelta(turn=1, text=PARAGRAPH * 6))
    view.show_event(ReplyFinished(turn=1, reason="stop"))
    assert spoken() == "Light"
    appearance.choose("dark")
    assert spoken() in ("Light", "")  # "" where the reader follows far below it


def test_of_a_long_interrupted_reply_the_unheard_sections_say_so_once(
    view: TranscriptView,
) -> None:
    ask(view)
    text = PARAGRAPH * 6
    view.show_event(ReplyDelta(turn=1, text=text))
    view.show_event(ended(1, text, outcome="interrupted", heard=text[:300]))
    assert view.toPlainText().count("you heard up to here") == 1
    assert next(one.heard for one in pages(view).passages if one.kind == "reply") == 300


# --- an earlier conversation --------------------------------------------------------------------


def test_an_earlier_conversation_replaces_what_was_shown(
    qtbot: QtBot, view: TranscriptView
) -> None:
    ask(view)
    with qtbot.waitSignal(view.content_added):
        view.show_conversation(conversation(4))
    assert view.toPlainText().split() == [
        "Question",
        "0.",
        "Answer",
        "1.",
        "Question",
        "2.",
        "Answer",
        "3.",
    ]


def test_of_a_past_conversation_what_was_said_and_done_is_shown(view: TranscriptView) -> None:
    view.show_conversation(
        [
            Message("system", "Be brief."),
            Message("user", "What time is it?"),
            Message("assistant", "", tool_calls=(ToolCall("1", "clock", "{}"),)),
            Message("tool", "12:00", tool_call_id="1"),
            Message("assistant", "It is **noon**", interrupted=True),
            Message("user", "And now?"),
            Message("assistant", "", interrupted=True),
        ]
    )
    shown = view.toPlainText().split("\n")
    assert [line.replace("\t", "  ").rstrip(" ▸") for line in shown if line] == [
        "What time is it?",
        "✓  Clock",
        "It is noon",
        "Interrupted",
        "And now?",
        "Interrupted",
    ]


def test_a_turn_is_added_below_an_earlier_conversation(view: TranscriptView) -> None:
    view.show_conversation(conversation(1_000))
    ask(view)
    view.show_event(ended(1, "All of it."))
    assert view.toPlainText().rstrip().endswith("All of it.")
    assert at_end(view)


def test_an_empty_conversation_empties_the_transcript(view: TranscriptView) -> None:
    ask(view)
    view.show_conversation([])
    assert not view.toPlainText().strip()


def test_a_conversation_that_was_there_before_the_view_is_shown_at_its_end(qtbot: QtBot) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(480, 300)
    table = "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 12
    view.show_conversation([Message("assistant", f"Words.\n\n{table}\n\nMore.")] * 2)
    with qtbot.waitExposed(view):
        view.show()
    QApplication.processEvents()
    assert view.following
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
