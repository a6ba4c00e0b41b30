"""Tests of the latency meter, which is fed with events only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.engine.contracts import events as e
from app.gui.kit.stylesheet import Appearance
from app.gui.kit.theme import DARK, LIGHT, Theme
from app.gui.latency.latency_meter import EMPTY, LatencyMeter
from app.gui.latency.waterfall import PARTS

FIGURES = e.TurnLatency(80.0, 140.0, 30.0, 70.0, 28.0, response_ms=348.0, longest_silence_ms=348.0)
WAIT = [
    e.TurnStarted("spoken", turn=1),
    e.TalkReleased(turn=1, at_ms=2000),
    e.TranscriptFinal("hello", turn=1, at_ms=2080),
    e.RequestSent(1, "m", turn=1, at_ms=2080),
]
ANSWER = [
    e.ReplyDelta("Hi", turn=1, at_ms=2220),
    e.ChunkReady(0, 0, 2, "Hi", turn=1, at_ms=2250),
    e.ChunkSynthesised(0, turn=1, at_ms=2320),
    e.ChunkStarted(0, 0, 2, audible_ms=2348, turn=1, at_ms=2321),
]


def ended(
    turn: int = 1, outcome: str = "completed", latency: e.TurnLatency = FIGURES
) -> e.TurnEnded:
    return e.TurnEnded(  # type: ignore[arg-type]
        outcome, "Hi", "Hi", None, None, False, latency, turn=turn, at_ms=3000
    )


@pytest.fixture
def meter(qtbot: QtBot) -> LatencyMeter:
    meter = LatencyMeter()
    qtbot.addWidget(meter)
    meter.resize(640, meter.heightForWidth(640))
    return meter


def show(meter: LatencyMeter, *events: e.Event) -> None:
    for event in events:
        meter.show_event(event)


def turn(meter: LatencyMeter, number: int, **figures: object) -> None:
    show(meter, e.TurnStarted("typed", turn=number), ended(number, **figures))  # type: ignore[arg-type]


def test_before_the_first_turn_it_says_what_it_is_for(meter: LatencyMeter) -> None:
    assert meter.objectName() == "latencyMeter"
    assert meter.content().headline == EMPTY
    assert EMPTY in meter.accessibleDescription()


def test_the_last_turn_stands_with_its_parts_and_figures(meter: LatencyMeter) -> None:
    show(meter, *WAIT, *ANSWER, ended())
    shown = meter.content()
    assert shown.headline == "Answer heard after 348 ms"
    assert [span.length_ms for span in shown.spans] == [80, 140, 30, 70, 28]
    assert shown.history == "p50 348 ms · p95 348 ms · 1 turn"
    assert "longest silence" in shown.note.replace("\N{NO-BREAK SPACE}", " ")


def test_the_waterfall_grows_while_the_turn_runs(meter: LatencyMeter) -> None:
    show(meter, *WAIT)
    spans = meter.content().spans
    assert [(span.part, span.running) for span in spans] == [(0, False), (1, True)]
    assert meter.content().headline.startswith("First token… ")
    show(meter, *ANSWER[:2])
    assert [span.length_ms for span in meter.content().spans[:3]] == [80, 140, 30]
    assert meter.content().headline.startswith("Synthesis… ")


def test_the_clock_stands_as_soon_as_the_answer_is_heard(meter: LatencyMeter) -> None:
    show(meter, *WAIT)
    assert meter.repaints_by_itself
    show(meter, *ANSWER)
    assert not meter.repaints_by_itself
    assert meter.content().headline == "Answer heard after 348 ms"


def test_it_repaints_by_itself_only_while_someone_waits(meter: LatencyMeter) -> None:
    assert not meter.repaints_by_itself
    show(meter, e.TurnStarted("typed", turn=1))
    assert meter.repaints_by_itself
    show(meter, ended(outcome="failed"))
    assert not meter.repaints_by_itself


def test_the_last_turn_stays_until_the_talk_key_is_released(meter: LatencyMeter) -> None:
    turn(meter, 1)
    show(meter, e.TurnStarted("spoken", turn=2), e.InputLevel(0.2, turn=2, at_ms=40))
    assert meter.content().headline == "Answer heard after 348 ms"
    show(meter, e.TalkReleased(turn=2, at_ms=900))
    assert meter.content().headline.startswith("Transcription… ")


def test_only_completed_spoken_turns_count_in_the_percentiles(meter: LatencyMeter) -> None:
    turn(meter, 1)
    turn(meter, 2, outcome="interrupted")
    turn(meter, 3, outcome="failed", latency=e.TurnLatency(80.0))
    turn(meter, 4, latency=e.TurnLatency(0.0, 320.0))
    assert meter.content().history.endswith("1 turn")


def test_a_failed_turn_is_told_in_words(meter: LatencyMeter) -> None:
    turn(meter, 1, outcome="failed", latency=e.TurnLatency(80.0))
    assert meter.content().headline == "No answer"
    assert meter.accessibleDescription().startswith("No answer.")


def test_a_turn_without_audio_shows_when_its_text_came(meter: LatencyMeter) -> None:
    turn(meter, 1, latency=e.TurnLatency(0.0, 320.0))
    assert meter.content().headline == "Answer shown after 320 ms, nothing spoken"


def test_announcements_and_late_events_of_older_turns_change_nothing(meter: LatencyMeter) -> None:
    turn(meter, 1)
    before = meter.content()
    show(meter, e.TurnStarted("announcement", turn=2), *ANSWER, ended(2), ended(1))
    assert meter.content() == before


def test_the_arrow_keys_explain_one_part_after_the_other(meter: LatencyMeter, qtbot: QtBot) -> None:
    turn(meter, 1)
    qtbot.keyClick(meter, Qt.Key.Key_Right)
    assert meter.content().note.startswith("Transcription, 80 ms: ")
    qtbot.keyClick(meter, Qt.Key.Key_Right)
    assert meter.content().note.startswith("First token, 140 ms: ")
    qtbot.keyClick(meter, Qt.Key.Key_End)
    qtbot.keyClick(meter, Qt.Key.Key_Right)
    assert meter.content().note.startswith("Playback, 28 ms: ")
    qtbot.keyClick(meter, Qt.Key.Key_Home)
    qtbot.keyClick(meter, Qt.Key.Key_Left)
    assert meter.content().selected == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F9, Qt.Key.Key_Escape])
def test_it_leaves_the_keys_that_talk_and_stop_to_the_window(
    meter: LatencyMeter, key: Qt.Key
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(meter, event)
    assert not event.isAccepted()


def test_it_takes_the_focus_by_tab_only(meter: LatencyMeter) -> None:
    assert meter.focusPolicy() == Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("part", range(len(PARTS)))
def test_pointing_at_a_row_explains_its_part(meter: LatencyMeter, part: int) -> None:
    turn(meter, 1)
    meter.show()
    row = meter.row(part).center().toPoint()
    where = meter.mapToGlobal(row)
    QApplication.sendEvent(meter, QHelpEvent(QEvent.Type.ToolTip, row, where))
    assert PARTS[part].explanation[:20] in QToolTip.text()


def test_pointing_beside_the_rows_explains_nothing(meter: LatencyMeter) -> None:
    above = QPoint(20, 2)
    event = QHelpEvent(QEvent.Type.ToolTip, above, meter.mapToGlobal(above))
    assert QApplication.sendEvent(meter, event)
    assert meter.part_at(2) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_each_part_is_painted_in_its_colour_and_the_band_behind_it(
    meter: LatencyMeter, theme: Theme, appearance: Appearance
) -> None:
    appearance.choose("dark" if theme.dark else "light")
    turn(meter, 1)
    picture = meter.grab().toImage()
    ratio = picture.devicePixelRatio()
    seen = {
        picture.pixelColor(x, y).name()
        for part in range(len(PARTS))
        for y in [round(meter.row(part).center().y() * ratio)]
        for x in range(picture.width())
    }
    assert {QColor(colour).name() for colour in (*theme.parts, theme.band)} <= seen


@pytest.mark.parametrize("width", [320, 380, 760, 1600])
def test_its_height_depends_on_its_width_alone(meter: LatencyMeter, width: int) -> None:
    empty = meter.heightForWidth(width)
    turn(meter, 1, latency=e.TurnLatency(*[123_456.0] * 5, response_ms=617_280.0, tools_ms=99_999))
    assert meter.heightForWidth(width) == empty
    meter.resize(width, empty)
    assert not meter.grab().isNull()


def test_a_larger_font_makes_it_taller(meter: LatencyMeter) -> None:
    before = meter.heightForWidth(640)
    font = meter.font()
    font.setPointSize(20)
    meter.setFont(font)
    assert meter.heightForWidth(640) > before


# --- what was slow, and the turns before ----------------------------------------------------------

SLOW = e.TurnLatency(80.0, 1800.0, 30.0, 70.0, 28.0, response_ms=2008.0)


def answered(
    meter: LatencyMeter, number: int, latency: e.TurnLatency, idle_s: float | None
) -> None:
    show(
        meter,
        e.TurnStarted("typed", turn=number),
        e.RequestSent(1, "qwen3:4b", idle_s, turn=number),
        e.ReplyDelta("Hi", turn=number, at_ms=latency.ttft_ms or 0.0),
        ended(number, latency=latency),
    )


def test_a_slow_answer_is_explained_beneath_the_bars(meter: LatencyMeter) -> None:
    answered(meter, 1, SLOW, idle_s=None)
    (remark,) = meter.content().remarks
    assert remark.startswith("The model took 1.8 s to start answering. It may have been loading.")
    assert remark in meter.accessibleDescription()


def test_nothing_is_explained_when_all_is_well_or_while_the_turn_runs(meter: LatencyMeter) -> None:
    answered(meter, 1, FIGURES, idle_s=None)
    assert meter.content().remarks == ()
    answered(meter, 2, SLOW, idle_s=5.0)
    show(meter, e.TurnStarted("typed", turn=3))
    assert meter.content().remarks == ()


def test_a_turn_that_is_chosen_stands_in_the_last_ones_place(
    meter: LatencyMeter, qtbot: QtBot
) -> None:
    answered(meter, 1, SLOW, idle_s=None)
    answered(meter, 2, FIGURES, idle_s=5.0)
    qtbot.keyClick(meter.strip, Qt.Key.Key_Home)
    shown = meter.content()
    assert shown.headline == "Turn 1: Answer heard after 2,008 ms"
    assert [span.length_ms for span in shown.spans] == [80, 1800, 30, 70, 28]
    assert "Once loaded, it takes 140 ms" in shown.remarks[0]
    qtbot.keyClick(meter.strip, Qt.Key.Key_End)
    assert meter.content().headline == "Answer heard after 348 ms"


def test_the_next_turn_takes_the_chosen_ones_place(meter: LatencyMeter, qtbot: QtBot) -> None:
    answered(meter, 1, SLOW, idle_s=None)
    qtbot.keyClick(meter.strip, Qt.Key.Key_Home)
    show(meter, e.TurnStarted("typed", turn=2))
    assert meter.content().headline.startswith("First token")


def test_the_turn_that_is_shown_is_the_one_that_is_copied(
    meter: LatencyMeter, qtbot: QtBot
) -> None:
    answered(meter, 1, SLOW, idle_s=None)
    answered(meter, 2, FIGURES, idle_s=5.0)
    qtbot.keyClick(meter.strip, Qt.Key.Key_Home)
    meter.menu.copy()
    assert QApplication.clipboard().text().startswith("turn: 1\n")


def test_where_there_is_no_room_the_turns_before_are_left_out(meter: LatencyMeter) -> None:
    with_history = meter.heightForWidth(640)
    meter.show_history(False)
    assert meter.heightForWidth(640) < with_history
    assert meter.strip.isHidden()
    assert meter.menu.isHidden()


@pytest.mark.parametrize("width", [320, 480, 760])
def test_the_remarks_fit_whatever_the_width(meter: LatencyMeter, width: int) -> None:
    answered(meter, 1, e.TurnLatency(900.0, 9000.0, 30.0, 900.0, 28.0, 10_858.0), idle_s=None)
    meter.resize(width, meter.heightForWidth(width))
    assert len(meter.content().remarks) == 2
    assert not meter.grab().isNull()
