"""Tool calls in the transcript."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ChunkStarted,
    ConversationOpened,
    Event,
    ReplyDelta,
    ReplyFinished,
    ReplyRetracted,
    RequestSent,
    ToolFinished,
    ToolNotRun,
    ToolProgress,
    ToolStarted,
    TurnStarted,
    UserMessage,
)
from app.engine.contracts.ports import Message, ToolCall
from app.gui.chat.passage import Passage
from app.gui.chat.shown_call import (
    CANCEL,
    COPY_ARGUMENTS,
    COPY_RESULT,
    FOLD,
    MAX_SHOWN,
    TRY_AGAIN,
)
from app.gui.chat.tool_call_text import (
    clean_line,
    display_name,
    format_duration,
    summarize_arguments,
)
from app.gui.chat.transcript_document import TranscriptDocument
from app.gui.chat.transcript_view import TranscriptView
from app.gui.shell.window import Window
from tests.gui.chat.test_transcript_view import press_link
from tests.gui.recorded_session import RecordedSession, ended

CITY = '{"city": "Lisbon"}'


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    with qtbot.waitExposed(view):
        view.show()
    show(view, TurnStarted("typed"), UserMessage("Weather?"))
    return view


def show(view: TranscriptView, *events: Event) -> None:
    for event in events:
        view.show_event(event)


def started(call: str = "a", arguments: str = CITY, name: str = "get_weather") -> ToolStarted:
    return ToolStarted(call, name, arguments)


def finished(call: str = "a", outcome: str = "ok", result: str = "Sunny.") -> ToolFinished:
    return ToolFinished(call, "get_weather", outcome, result, 180.0)  # type: ignore[arg-type]


def refused(call: str = "a") -> ToolNotRun:
    return ToolNotRun(call, "get_weather", CITY, "refused", "The user did not allow this call.")


def lines(view: TranscriptView) -> list[str]:
    """What is shown, without the question and the arrows."""
    shown = [
        re.sub(r"\s*[▸▾]?\t", " | ", line.replace("\t", "  ", 1) if "\t" in line[:2] else line)
        for line in view.toPlainText().splitlines()
    ]
    return [line.rstrip(" |") for line in shown if line and line != "Weather?"]


def is_ticking(view: TranscriptView) -> bool:
    """Whether the time of a running call is updated."""
    return view.calls.findChild(QTimer).isActive()


def press(view: TranscriptView, address: str, number: int = 0) -> None:
    view.calls.follow_link(address, view.calls.passages[number])


def test_a_running_call_has_a_line_with_its_name_arguments_and_time(view: TranscriptView) -> None:
    show(view, started())
    assert lines(view) == ["  Get weather  Lisbon | 0.0 s · Cancel"]
    assert is_ticking(view)


def test_a_running_call_has_a_clock_in_place_of_its_sign(view: TranscriptView) -> None:
    def sign() -> set[int]:
        image = view.viewport().grab().toImage()
        rect = view.document().rect(view.calls.passages[0])  # type: ignore[attr-defined]
        top = round(rect.top()) - view.verticalScrollBar().value()
        return {
            image.pixel(round(rect.left()) + x, top + y)
            for x in range(16)
            for y in range(round(rect.height()))
        }

    show(view, started())
    assert len(sign()) > 1
    view.calls.passages[0].call.outcome = "ok"  # type: ignore[union-attr]
    assert len(sign()) == 1  # and the text has none


def test_long_arguments_leave_room_for_the_outcome_at_any_width(view: TranscriptView) -> None:
    show(view, started(arguments=json.dumps({"address": "https://example.org/" + 30 * "a"})))
    show(view, ToolFinished("a", "get_weather", "refused", "No.", 1.0))
    for width in (900, 420, 900):
        view.resize(width, 500)
        block = next(view.calls.passages[0].blocks())
        assert block.layout().lineCount() == 1
        assert ("…" in block.text()) is (width == 420)


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        ("ok", "✓  Get weather  Lisbon | 0.18 s"),
        ("error", "✗  Get weather  Lisbon | failed · 0.18 s"),
        ("timed_out", "✗  Get weather  Lisbon | timed out · 0.18 s"),
        ("cancelled", "–  Get weather  Lisbon | canceled · 0.18 s"),
    ],
)
def test_the_outcome_is_shown_by_a_sign_and_text(
    view: TranscriptView, outcome: str, line: str
) -> None:
    show(view, started(), finished(outcome=outcome))
    assert lines(view) == [line]
    assert not is_ticking(view)


def test_a_call_that_the_user_did_not_allow_leaves_a_line(view: TranscriptView) -> None:
    show(view, refused(), ReplyDelta("Then not."), ReplyFinished("stop"), ended(0, "Then not."))
    assert lines(view) == ["–  Get weather  Lisbon | not allowed", "Then not."]
    press_link(view, "Get weather")
    assert "The user did not allow this call." in view.toPlainText()


def test_calls_stay_between_the_question_and_the_answer(view: TranscriptView) -> None:
    before, after = "**Let** me see.", "\n\nIt is *sunny*."
    show(view, ReplyDelta(before), ReplyFinished("tool_calls"), started(), started("b", "{}"))
    show(view, finished("b"), finished("a"), RequestSent(2, "m"), ReplyDelta(after))
    show(view, ReplyFinished("stop"), ChunkStarted(1, len(before), len(before + after), 0.0))
    (mark,) = view.extraSelections()
    assert mark.cursor.selectedText() == "It is sunny."  # type: ignore[attr-defined]
    expected = [
        "Let me see.",
        "✓  Get weather  Lisbon | 0.18 s",
        "✓  Get weather | 0.18 s",
        "It is sunny.",
    ]
    show(view, ended(0, before + after))
    assert lines(view) == expected
    show(view, TurnStarted("typed"), UserMessage("Thanks"))
    assert lines(view) == [*expected, "Thanks"]


def test_an_interruption_is_marked_where_it_was_on_either_side_of_a_call(
    view: TranscriptView,
) -> None:
    before, after = "Let me see. Soon.", "\n\nIt is sunny."
    show(view, ReplyDelta(before), started(), finished(), ReplyDelta(after))
    heard = before[:11]
    show(view, ended(0, before + after, outcome="interrupted", heard=heard))
    whole = [
        "Let me see. ",
        "you heard up to here",
        "Soon.",
        "✓  Get weather  Lisbon | 0.18 s",
        "It is sunny.",
        "   Continue",
    ]
    assert lines(view) == [line.rstrip() for line in whole]
    call = ToolCall("a", "get_weather", CITY)
    view.show_conversation(
        [
            Message("user", "Weather?"),
            Message("assistant", before, (call,), heard=11),
            Message("tool", "Sunny.", tool_call_id="a", outcome="ok"),
            Message("assistant", after, interrupted=True, heard=0),
        ]
    )
    assert [line.replace(" | 0.18 s", "") for line in lines(view)] == [
        line.rstrip().replace(" | 0.18 s", "") for line in whole
    ]


def test_text_that_was_no_answer_is_taken_back_above_the_calls_too(view: TranscriptView) -> None:
    show(view, ReplyDelta("Let me see."), started(), finished(), ReplyDelta("\n\nThoughts"))
    show(view, ReplyRetracted(len("Let me see.")), ReplyDelta("\n\nSunny."))
    show(view, ended(0, "Let me see.\n\nSunny."))
    assert lines(view) == ["Let me see.", "✓  Get weather  Lisbon | 0.18 s", "Sunny."]


def test_the_calls_of_an_earlier_conversation_are_shown_with_their_outcomes(
    view: TranscriptView,
) -> None:
    calls = tuple(ToolCall(name, name, CITY) for name in ("weather", "delete", "old"))
    view.show_conversation(
        [
            Message("user", "Weather?"),
            Message("assistant", "", calls),
            Message("tool", "It broke.", tool_call_id="weather", outcome="error"),
            Message("tool", "Not allowed.", tool_call_id="delete", outcome="refused"),
            Message("tool", "Sunny.", tool_call_id="old"),
            Message("assistant", "Sunny."),
        ]
    )
    assert lines(view) == [
        "✗  Weather  Lisbon | failed",
        "–  Delete  Lisbon | not allowed",
        "✓  Old  Lisbon",
        "Sunny.",
    ]
    press_link(view, "Delete")
    assert "Not allowed." in view.toPlainText()


def test_another_conversation_ends_the_ticking(view: TranscriptView) -> None:
    show(view, started(), ConversationOpened())
    assert not is_ticking(view)
    assert view.calls.passages == []


def test_the_time_of_a_running_call_is_counted_in_place(qtbot: QtBot, view: TranscriptView) -> None:
    show(view, started())
    frame = view.calls.passages[0].frame
    qtbot.waitUntil(lambda: "0.0 s" not in lines(view)[0])
    assert re.fullmatch(r"  Get weather  Lisbon \| \d\.\d s · Cancel", lines(view)[0])
    assert view.calls.passages[0].frame is frame


@pytest.mark.parametrize("width", [480, 900, 1600])
def test_the_time_is_at_the_end_of_the_column_at_any_width(
    view: TranscriptView, width: int
) -> None:
    show(view, started(), finished())
    view.resize(width, 500)
    cursor = view.document().find("0.18 s")
    cursor.setPosition(cursor.selectionEnd())
    document = view.document()
    assert isinstance(document, TranscriptDocument)
    edge = (view.viewport().width() + document.column) / 2
    assert abs(view.cursorRect(cursor).left() - edge) <= 2


def test_a_call_without_an_end_event_ends_with_its_turn(view: TranscriptView) -> None:
    show(view, started(), ended(0, outcome="interrupted"))
    assert lines(view)[0].startswith("–  Get weather  Lisbon | canceled")
    assert not is_ticking(view)


def test_a_reused_call_id_is_another_call(view: TranscriptView) -> None:
    show(view, started(), finished(outcome="error"), started(), finished())
    assert [line[0] for line in lines(view)] == ["✗", "✓"]


def test_progress_replaces_the_arguments_while_the_call_runs(view: TranscriptView) -> None:
    show(view, started(), ToolProgress("a", "3 of 10\npages"))
    assert "Get weather  3 of 10 pages | 0.0 s" in lines(view)[0]
    show(view, finished())
    assert "Lisbon" in lines(view)[0]


def test_what_a_model_sends_is_never_html(view: TranscriptView) -> None:
    show(view, started("a", '{"x": "<b>bold</b>"}', "<i>tool</i>"))
    show(view, finished(result="<img src=x>"))
    press(view, FOLD)
    assert "<b>bold</b>" in view.toPlainText()
    assert "<img src=x>" in view.toPlainText()


def test_a_call_unfolds_into_its_arguments_and_its_result(view: TranscriptView) -> None:
    show(view, started(), finished(result="Sunny\u202e.\nWarm."))
    press_link(view, "Get weather")
    assert lines(view)[1:] == [
        "Arguments   Copy",
        "{",
        '  "city": "Lisbon"',
        "}",
        "Result   Copy",
        "Sunny.",
        "Warm.",
    ]
    press_link(view, "Get weather")
    assert len(lines(view)) == 1


def test_invalid_arguments_are_shown_unchanged(view: TranscriptView) -> None:
    show(view, started(arguments='{"city": "Lis'), finished("a", "error"))
    press(view, FOLD)
    assert lines(view)[2] == '{"city": "Lis'


def test_a_huge_result_is_cut_and_copied_whole(view: TranscriptView) -> None:
    result = "word " * MAX_SHOWN
    show(view, started(), finished(result=result))
    press(view, FOLD)
    assert f"Result · first {MAX_SHOWN:,} of {len(result):,} characters" in view.toPlainText()
    assert len(view.toPlainText()) < 2 * MAX_SHOWN
    press(view, COPY_RESULT)
    assert QGuiApplication.clipboard().text() == result
    press(view, COPY_ARGUMENTS)
    assert QGuiApplication.clipboard().text() == '{\n  "city": "Lisbon"\n}'


def test_a_screen_reader_announces_the_outcome_and_no_ticking(
    view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    show(view, started())
    view.calls._show_elapsed()
    assert told == []
    show(view, finished(outcome="timed_out"), refused("b"))
    assert told == ["Get weather, timed out, 0.18 s", "Get weather, not allowed"]


def test_cancel_is_requested_once_for_its_call(window: Window, session: RecordedSession) -> None:
    for event in (TurnStarted("typed"), UserMessage("Go"), started("a"), started("b")):
        session.publish(event)
    press(window.transcript, CANCEL, 1)
    assert session.commands == [("cancel_tool", "b")]
    assert "canceling" in lines(window.transcript)[-1]
    assert window.transcript.toPlainText().count("Cancel") == 1


@pytest.mark.parametrize("outcome", ["error", "timed_out"])
def test_the_last_turns_failed_call_can_be_tried_again_by_a_message(
    window: Window, session: RecordedSession, outcome: str
) -> None:
    for event in (TurnStarted("typed"), UserMessage("Go"), started(), finished("a", outcome)):
        session.publish(event)
    view = window.transcript
    assert "Try again" not in view.toPlainText()  # it would interrupt this turn
    session.publish(ended(0, "Sorry."))
    assert "Try again" in view.toPlainText()
    session.publish(TurnStarted("announcement"))
    session.publish(ended(0, "Time is up."))
    assert "Try again" in view.toPlainText()
    press(view, TRY_AGAIN)
    unless = ", unless it was done already" if outcome == "timed_out" else ""
    message = f"Please try “Get weather” (Lisbon) again{unless}."
    assert session.commands == [("say", message)]
    session.publish(TurnStarted("typed"))
    assert "Try again" not in view.toPlainText()


def test_what_was_refused_or_done_is_not_offered_again(view: TranscriptView) -> None:
    show(view, started(), finished(), refused("b"), ended(0, "Well."))
    assert "Try again" not in view.toPlainText()


def test_a_line_is_found_by_its_words(view: TranscriptView) -> None:
    show(view, started(), finished())
    view.search.find("lisbon")
    assert view.textCursor().selectedText() == "Lisbon"


@pytest.mark.parametrize("count", [1, 40])
def test_many_calls_are_all_listed(view: TranscriptView, count: int) -> None:
    for number in range(count):
        show(view, started(str(number)), finished(str(number)))
    assert len(lines(view)) == count
    assert all(isinstance(one, Passage) for one in view.calls.passages)


@pytest.mark.parametrize(
    ("arguments", "short"),
    [
        ("", ""),
        ("{}", ""),
        ('{"city": "Lisbon"}', "Lisbon"),
        ('{"amount": 5, "unit": "mile", "to": null}', "amount: 5, unit: mile"),
        ('{"days": [1, 2], "exact": true}', "days: [1, 2], exact: true"),
        ("[1]", "[1]"),
        ('{"broken', '{"broken'),
        ('{"a": "two\\nlines"}', "two lines"),
    ],
)
def test_arguments_are_summarized(arguments: str, short: str) -> None:
    assert summarize_arguments(arguments) == short


def test_bidi_control_characters_are_removed() -> None:
    assert clean_line("safe\u202egpj.exe\x00") == "safegpj.exe"


@pytest.mark.parametrize(
    ("name", "words"),
    [("get_weather", "Get weather"), ("files__read-all", "Files read all"), ("__", "Tool")],
)
def test_tool_names_are_readable(name: str, words: str) -> None:
    assert display_name(name) == words


@pytest.mark.parametrize(
    ("ms", "time"),
    [
        (4, "0.00 s"),
        (40, "0.04 s"),
        (180, "0.18 s"),
        (1_240, "1.2 s"),
        (9940, "9.9 s"),
        (9960, "10 s"),
        (75e3, "75 s"),
    ],
)
def test_durations_are_rounded_by_length(ms: float, time: str) -> None:
    assert format_duration(ms) == time


def test_the_room_above_a_call_stays_while_its_line_changes(view: TranscriptView) -> None:
    def room() -> float:
        question, call = view._document.passages
        return view._document.rect(call).top() - view._document.rect(question).bottom()

    show(view, started())
    before = room()
    show(view, ToolProgress("a", "half"), ToolFinished("a", "get_weather", "ok", "Sun", 20))
    assert room() == before > 0
