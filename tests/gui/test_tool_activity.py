"""The lines of running tools, fed with events alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.engine.events import (
    Event,
    ToolFinished,
    ToolProgress,
    ToolStarted,
    TurnEnded,
    TurnLatency,
    TurnStarted,
)
from app.gui.theme import DARK, LIGHT
from app.gui.tool_activity import (
    LINES,
    ToolActivity,
    elapsed,
    human_name,
    plain,
    short_arguments,
)

ENDED = TurnEnded("interrupted", "", "", None, None, False, TurnLatency())


@pytest.fixture
def activity(qtbot: QtBot) -> ToolActivity:
    activity = ToolActivity(LIGHT)
    qtbot.addWidget(activity)
    activity.resize(600, 200)
    return activity


def show(activity: ToolActivity, *events: Event) -> None:
    for event in events:
        activity.show_event(event)


def started(call: str = "a", name: str = "get_weather", arguments: str = "{}") -> ToolStarted:
    return ToolStarted(call, name, arguments)


def finished(call: str = "a", outcome: str = "ok", took_ms: float = 180.0) -> ToolFinished:
    return ToolFinished(call, "get_weather", outcome, "", took_ms)  # type: ignore[arg-type]


def words(activity: ToolActivity) -> list[str]:
    """Each visible line as it reads."""
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
def test_the_outcome_is_told_by_a_sign_and_words(
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


def test_cancel_asks_for_its_own_call_once(activity: ToolActivity, qtbot: QtBot) -> None:
    show(activity, started("a"), started("b", "get_time"))
    asked: list[str] = []
    activity.cancelRequested.connect(asked.append)
    button = activity.lines[1].cancel
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["b"]
    assert "cancelling" in words(activity)[1]
    assert button.accessibleName() == "Cancel Get time"


def test_the_clock_ticks_only_while_a_tool_runs(activity: ToolActivity) -> None:
    assert not activity.ticking
    show(activity, started("a"), started("b"))
    assert activity.ticking
    show(activity, finished("a"))
    assert activity.ticking
    show(activity, finished("b"))
    assert not activity.ticking


def test_a_call_whose_end_was_never_told_ends_with_its_turn(activity: ToolActivity) -> None:
    show(activity, started(), ENDED)
    assert not activity.ticking
    assert "cancelled" in words(activity)[0]


def test_of_many_calls_the_first_are_shown_and_the_others_counted(activity: ToolActivity) -> None:
    show(activity, *(started(str(n)) for n in range(LINES + 5)))
    assert len(words(activity)) == LINES
    labels = [label.text() for label in activity.findChildren(QLabel) if not label.isHidden()]
    assert "and 5 more" in labels


def test_finished_calls_make_room_for_running_ones(activity: ToolActivity) -> None:
    show(activity, *(started(str(n)) for n in range(LINES)))
    show(activity, finished("0"), started("new", "get_time"))
    assert len(words(activity)) == LINES
    assert "Get time" in words(activity)[-1]


def test_an_id_used_again_in_a_later_round_is_another_call(activity: ToolActivity) -> None:
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


def test_long_arguments_are_cut_on_the_line_and_whole_in_the_tooltip(
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
def test_arguments_read_like_a_note(arguments: str, short: str) -> None:
    assert short_arguments(arguments) == short


def test_characters_that_turn_text_around_are_left_out() -> None:
    assert plain("safe\u202egpj.exe\x00") == "safegpj.exe"


@pytest.mark.parametrize(
    ("name", "words"),
    [("get_weather", "Get weather"), ("files__read-all", "Files read all"), ("__", "Tool")],
)
def test_tool_names_are_in_human_words(name: str, words: str) -> None:
    assert human_name(name) == words


@pytest.mark.parametrize(
    ("ms", "time"), [(40, "40 ms"), (180, "0.2 s"), (9940, "9.9 s"), (9960, "10 s"), (75e3, "75 s")]
)
def test_times_are_as_exact_as_they_are_of_use(ms: float, time: str) -> None:
    assert elapsed(ms) == time


def test_it_follows_the_theme(activity: ToolActivity) -> None:
    show(activity, started(), finished(outcome="error"))
    activity.set_theme(DARK)
    assert any(DARK.error in label.styleSheet() for label in activity.findChildren(QLabel))


def test_progress_stands_in_the_place_of_the_arguments_while_the_call_runs(
    activity: ToolActivity,
) -> None:
    show(activity, started("a", arguments='{"city": "Oslo"}'), started("b"))
    show(activity, ToolProgress("a", "2 of\n3"), ToolProgress("gone", "x"))
    assert activity.lines[0]._arguments.accessibleName() == "2 of 3"
    assert activity.lines[1]._arguments.accessibleName() == ""
    show(activity, ToolFinished("a", "get_weather", "ok", "", 5.0))
    assert activity.lines[0]._arguments.accessibleName() == "Oslo"
