"""The lines of tool calls, driven by events alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ConversationOpened,
    Event,
    ToolFinished,
    ToolProgress,
    ToolStarted,
    TurnEnded,
    TurnLatency,
    TurnStarted,
    UserMessage,
)
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import DARK, SPACE
from app.gui.shell.window import Window
from app.gui.tools.tool_activity import MAX_HEIGHT_PX, ToolActivity
from app.gui.tools.tool_call_line import MAX_SHOWN, CallDetails
from app.gui.tools.tool_call_text import (
    clean_line,
    display_name,
    format_duration,
    summarize_arguments,
)
from tests.gui.recorded_session import RecordedSession

ENDED = TurnEnded("interrupted", "", "", None, None, False, TurnLatency())


@pytest.fixture
def activity(qtbot: QtBot) -> ToolActivity:
    activity = ToolActivity()
    qtbot.addWidget(activity)
    activity.resize(600, 200)
    return activity


def show(activity: ToolActivity, *events: Event) -> None:
    for event in events:
        activity.show_event(event)


def started(call: str = "a", name: str = "get_weather", arguments: str = "{}") -> ToolStarted:
    return ToolStarted(call, name, arguments)


def finished(
    call: str = "a", outcome: str = "ok", took_ms: float = 180.0, result: str = ""
) -> ToolFinished:
    return ToolFinished(call, "get_weather", outcome, result, took_ms)  # type: ignore[arg-type]


def unfolded(activity: ToolActivity, place: int = 0) -> CallDetails:
    line = activity.lines[place]
    line.fold.setChecked(True)
    assert line._details is not None
    return line._details


def words(activity: ToolActivity) -> list[str]:
    """The text of each visible line."""
    return [
        " ".join(
            label.text()
            for label in line.findChildren(QLabel)
            if label.text() and not label.isHidden()
        )
        for line in activity.lines
        if not line.isHidden()
    ]


def test_it_is_hidden_while_no_tool_runs(activity: ToolActivity) -> None:
    assert activity.objectName() == "toolActivity"
    assert activity.isHidden()


def test_a_running_tool_has_a_line_with_its_name_arguments_and_time(
    activity: ToolActivity,
) -> None:
    activity.show()
    show(activity, started(arguments='{"city": "Lisbon"}'))
    assert not activity.isHidden()
    (line,) = words(activity)
    assert line.startswith("• Get weather Lisbon running ")


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        ("ok", "✓ Get weather done in 0.2 s"),
        ("error", "✗ Get weather failed after 0.2 s"),
        ("timed_out", "✗ Get weather timed out after 0.2 s"),
        ("cancelled", "– Get weather cancelled after 0.2 s"),
    ],
)
def test_the_outcome_is_shown_by_a_sign_and_text(
    activity: ToolActivity, outcome: str, line: str
) -> None:
    show(activity, started(), finished(outcome=outcome))
    assert words(activity) == [line]
    assert activity.lines[0].accessibleName() == line[2:].replace("weather ", "weather, ")


def test_finished_calls_stay_until_the_next_turn_starts(activity: ToolActivity) -> None:
    show(activity, started(), finished(), ENDED)
    assert len(words(activity)) == 1
    show(activity, TurnStarted("typed"))
    assert words(activity) == []
    assert activity.isHidden()


def test_opening_a_conversation_clears_the_calls(activity: ToolActivity) -> None:
    show(activity, started(), finished(), ENDED, ConversationOpened())
    assert activity.lines == []


def test_cancel_is_requested_once_for_its_call(activity: ToolActivity, qtbot: QtBot) -> None:
    show(activity, started("a"), started("b", "get_time"))
    asked: list[str] = []
    activity.cancelRequested.connect(asked.append)
    button = activity.lines[1].cancel
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["b"]
    assert "cancelling" in words(activity)[1]
    assert button.accessibleName() == "Cancel: Get time"


def test_the_clock_ticks_only_while_a_tool_runs(activity: ToolActivity) -> None:
    assert not activity.is_ticking
    show(activity, started("a"), started("b"))
    assert activity.is_ticking
    show(activity, finished("a"))
    assert activity.is_ticking
    show(activity, finished("b"))
    assert not activity.is_ticking


def test_a_call_without_an_end_event_ends_with_its_turn(activity: ToolActivity) -> None:
    show(activity, started(), ENDED)
    assert not activity.is_ticking
    assert "cancelled" in words(activity)[0]


def test_many_calls_are_all_listed_and_scroll(activity: ToolActivity, qtbot: QtBot) -> None:
    activity.show()
    qtbot.waitExposed(activity)
    show(activity, *(started(str(n)) for n in range(30)))
    assert len(words(activity)) == 30
    assert activity.sizeHint().height() <= MAX_HEIGHT_PX + 2 * SPACE
    last = activity.lines[-1]
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())


def test_a_reused_call_id_is_another_call(activity: ToolActivity) -> None:
    show(activity, started("call_0"), finished("call_0"), started("call_0"))
    first, second = words(activity)
    assert "done in" in first
    assert "running" in second
    show(activity, finished("call_0", "error"))
    assert "failed" in words(activity)[1]


def test_what_a_model_sends_is_never_html(activity: ToolActivity) -> None:
    forged = "<b>OK</b><img src='file:///etc/passwd'>"
    show(activity, started(name=forged, arguments='{"path": "' + forged + '"}'))
    for label in activity.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        if label.toolTip():
            shown = QTextDocument()
            shown.setHtml(label.toolTip())
            assert shown.toPlainText() == label.accessibleName()


def test_long_arguments_are_elided_and_whole_in_the_tooltip(
    activity: ToolActivity, qtbot: QtBot
) -> None:
    query = "a long question " * 40
    show(activity, started(arguments='{"query": "' + query + '"}'))
    activity.show()
    qtbot.waitExposed(activity)
    activity.grab()
    (label,) = (one for one in activity.findChildren(QLabel) if query.strip() in one.toolTip())
    assert label.text().endswith("…")
    assert activity.minimumSizeHint().width() < 400


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
    ("ms", "time"), [(40, "40 ms"), (180, "0.2 s"), (9940, "9.9 s"), (9960, "10 s"), (75e3, "75 s")]
)
def test_durations_are_rounded_by_length(ms: float, time: str) -> None:
    assert format_duration(ms) == time


def test_it_follows_the_theme(activity: ToolActivity, appearance: Appearance) -> None:
    show(activity, started(), finished(outcome="error"))
    appearance.choose("dark")
    labels = activity.findChildren(QLabel)
    assert any(label.palette().windowText().color() == DARK.error for label in labels)


def test_progress_replaces_the_arguments_while_the_call_runs(
    activity: ToolActivity,
) -> None:
    show(activity, started("a", arguments='{"city": "Oslo"}'), started("b"))
    show(activity, ToolProgress("a", "2 of\n3"), ToolProgress("gone", "x"))
    assert activity.lines[0]._arguments.accessibleName() == "2 of 3"
    assert activity.lines[1]._arguments.accessibleName() == ""
    show(activity, ToolFinished("a", "get_weather", "ok", "", 5.0))
    assert activity.lines[0]._arguments.accessibleName() == "Oslo"


# --- details --------------------------------------------------------------------------------------


def test_a_call_unfolds_into_its_arguments_and_its_result(activity: ToolActivity) -> None:
    show(activity, started(arguments='{"city": "Oslo", "days": 2}'))
    details = unfolded(activity)
    assert details.arguments.text.toPlainText() == '{\n  "city": "Oslo",\n  "days": 2\n}'
    assert details.result.text.toPlainText() == "not there yet"
    assert details.result.copy.isHidden()
    show(activity, finished(result="Sunny,\n21 degrees."))
    assert details.result.text.toPlainText() == "Sunny,\n21 degrees."


def test_invalid_arguments_are_shown_unchanged(activity: ToolActivity) -> None:
    show(activity, started(arguments='{"city": "Os'))
    assert unfolded(activity).arguments.text.toPlainText() == '{"city": "Os'


def test_one_call_at_a_time_is_unfolded(activity: ToolActivity) -> None:
    show(activity, started("a"), started("b"))
    first, second = unfolded(activity, 0), unfolded(activity, 1)
    assert first.isHidden()
    assert not second.isHidden()
    activity.lines[1].fold.setChecked(False)
    assert second.isHidden()


def test_a_huge_result_is_cut_and_copied_whole(activity: ToolActivity, qtbot: QtBot) -> None:
    huge = "a long line of a log\n" * 2_000
    show(activity, started(), finished(result=huge))
    result = unfolded(activity).result
    assert len(result.text.toPlainText()) == MAX_SHOWN
    assert result.copy.text() == "Copy all"
    assert any("first 4,000 of 42,000" in label.text() for label in result.findChildren(QLabel))
    qtbot.mouseClick(result.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == huge
    assert result.copy.text() == "Copied"


def test_a_result_is_plain_text_without_bidi_control_characters(
    activity: ToolActivity,
) -> None:
    show(activity, started(), finished(result="<b>safe</b>\u202egpj.exe\x00"))
    assert unfolded(activity).result.text.toPlainText() == "<b>safe</b>gpj.exe"


def test_fully_visible_text_does_not_scroll(activity: ToolActivity, qtbot: QtBot) -> None:
    show(activity, started(arguments='{"city": "Oslo"}'), finished(result="Rain."))
    details = unfolded(activity)
    activity.show()
    qtbot.waitExposed(activity)
    for block in (details.arguments, details.result):
        qtbot.waitUntil(lambda block=block: block.text.verticalScrollBar().maximum() == 0)


def test_long_results_wrap_and_stay_low(activity: ToolActivity, qtbot: QtBot) -> None:
    activity.show()
    qtbot.waitExposed(activity)
    show(activity, started(arguments='{"query": "' + "x" * 3_000 + '"}'))
    show(activity, finished(result="y" * 9_000))
    unfolded(activity)
    assert activity.minimumSizeHint().width() < 400
    assert activity.sizeHint().height() <= MAX_HEIGHT_PX + 2 * SPACE


# --- again ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "message"),
    [
        ("error", "Please try “Get weather” (Oslo) again."),
        ("timed_out", "Please try “Get weather” (Oslo) again, unless it was done already."),
        ("cancelled", "Please try “Get weather” (Oslo) again, unless it was done already."),
    ],
)
def test_a_failed_call_can_be_retried_by_a_message(
    activity: ToolActivity, qtbot: QtBot, outcome: str, message: str
) -> None:
    asked: list[str] = []
    activity.retryRequested.connect(asked.append)
    show(activity, started(arguments='{"city": "Oslo"}'), finished(outcome=outcome))
    qtbot.mouseClick(activity.lines[0].retry, Qt.MouseButton.LeftButton)
    assert asked == [message]


def test_retry_is_hidden_after_success_and_while_another_call_runs(
    activity: ToolActivity,
) -> None:
    show(activity, started("a"), started("b"), finished("a", "error"))
    assert activity.lines[0].retry.isHidden()
    show(activity, finished("b"))
    assert not activity.lines[0].retry.isHidden()
    assert activity.lines[1].retry.isHidden()


# --- keyboard and screen reader -------------------------------------------------------------------


def test_keys_unfold_and_move_from_call_to_call(activity: ToolActivity, qtbot: QtBot) -> None:
    activity.show()
    qtbot.waitExposed(activity)
    activity.activateWindow()
    show(activity, started("a"), started("b"))
    first, second = (line.fold for line in activity.lines)
    first.setFocus()
    for key, folded in (
        (Qt.Key.Key_Space, False),
        (Qt.Key.Key_Space, True),
        (Qt.Key.Key_Return, False),
        (Qt.Key.Key_Left, True),
        (Qt.Key.Key_Right, False),
    ):
        qtbot.keyClick(first, key)
        assert first.isChecked() is not folded
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert activity.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Down)
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert activity.focusWidget() is first


def test_tab_goes_through_each_call_and_its_details_in_order(
    activity: ToolActivity, qtbot: QtBot
) -> None:
    activity.show()
    qtbot.waitExposed(activity)
    show(activity, started("a"), started("b"), finished("a", "error", result="It rains."))
    details = unfolded(activity)
    show(activity, finished("b"))
    first = activity.lines[0]
    expected = [first.fold, first.retry, *details.tab_stops()[2:], activity.lines[1].fold]
    first.fold.setFocus()
    reached = [activity.focusWidget()]
    for _ in range(5):
        activity.focusNextChild()
        reached.append(activity.focusWidget())
    assert [one for one in reached if one in expected] == expected


def test_canceling_by_key_keeps_the_focus_on_the_call(activity: ToolActivity, qtbot: QtBot) -> None:
    activity.show()
    qtbot.waitExposed(activity)
    show(activity, started())
    line = activity.lines[0]
    line.cancel.setFocus()
    qtbot.keyClick(line.cancel, Qt.Key.Key_Space)
    assert activity.focusWidget() is line.fold


def test_a_screen_reader_announces_the_outcome_and_no_ticking(
    activity: ToolActivity, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    show(activity, started(arguments='{"city": "Oslo"}'))
    fold = activity.lines[0].fold
    assert fold.accessibleName() == "Get weather, running"
    assert fold.accessibleDescription().startswith("Oslo. ")
    activity._show_elapsed()
    assert fold.accessibleName() == "Get weather, running"
    show(activity, finished(outcome="timed_out"))
    assert told == ["Get weather, timed out after 0.2 s"]
    assert fold.accessibleName() == told[0]


def test_in_the_window_tab_reaches_the_calls_after_the_conversation(
    window: Window, session: RecordedSession
) -> None:
    window.show()
    for event in (UserMessage("Go"), started("a"), started("b"), finished("a", "error")):
        session.publish(event)
    window.transcript.setFocus()
    reached = []
    for _ in range(4):
        window.focusNextChild()
        reached.append(window.focusWidget())
    first, second = window.tool_activity.lines
    assert reached == [first.fold, second.fold, second.cancel, window.composer]


def test_in_the_window_a_call_is_retried_by_a_message(
    window: Window, session: RecordedSession
) -> None:
    for event in (TurnStarted("typed"), started("a"), finished("a", "error"), ENDED):
        session.publish(event)
    window.tool_activity.lines[0].retry.click()
    assert session.commands == [("say", "Please try “Get weather” again.")]
