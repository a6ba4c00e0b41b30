"""Tests of the latency meter and of the chip, which are fed with events only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.engine.contracts import events as e
from app.engine.contracts.tools import Verdict
from app.gui.kit.theme import DARK, LIGHT, SPACE, Theme, set_current_theme
from app.gui.latency import latency_meter
from app.gui.latency.latency_chip import LatencyChip
from app.gui.latency.latency_meter import LatencyMeter
from app.gui.latency.spans import PARTS

FIGURES = e.TurnLatency(24.0, 181.0, 62.0, 48.0, 41.0, response_ms=356.0)
SLOW = e.TurnLatency(24.0, 1800.0, 62.0, 48.0, 41.0, response_ms=1975.0)
ALL_PARTS = e.TurnLatency(
    *(24.0, 481.0, 62.0, 48.0, 41.0), 656.0, end_of_speech_ms=90.0, tools_awaited_ms=300.0
)
WAIT = [
    e.TurnStarted("spoken", turn=1),
    e.TalkReleased(turn=1, at_ms=2000),
    e.TranscriptFinal("hello", turn=1, at_ms=2024),
    e.RequestSent(1, "m", turn=1, at_ms=2024),
]
ANSWER = [
    e.ReplyDelta("Hi", turn=1, at_ms=2205),
    e.ChunkReady(0, 0, 2, "Hi", turn=1, at_ms=2267),
    e.ChunkSynthesised(0, turn=1, at_ms=2315),
    e.ChunkStarted(0, 0, 2, audible_ms=2356, turn=1, at_ms=2316),
]
ASKED = e.PermissionAsked("c", "open_site", "{}", "", "Open it?", turn=1, at_ms=2300)
ANSWERED = e.PermissionAnswered("c", Verdict.ONCE, turn=1, at_ms=9300)


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
    meter.resize(308, 600)
    meter.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    meter.setFocus()  # as the composer has it in the window
    meter.show()
    return meter


def show(meter: LatencyMeter, *events: e.Event) -> None:
    for event in events:
        meter.show_event(event)


def turn(meter: LatencyMeter, number: int, **figures: object) -> None:
    show(
        meter,
        e.TurnStarted("typed", turn=number),
        e.RequestSent(1, "m", 5.0, turn=number),
        ended(number, **figures),  # type: ignore[arg-type]
    )


def texts(meter: LatencyMeter) -> list[str]:
    """The labels that are shown."""
    return [label.text() for label in meter.findChildren(QLabel) if not label.isHidden()]


def rows(meter: LatencyMeter) -> list[str]:
    """What a screen reader reads of the parts."""
    items = (meter.waterfall.item(row) for row in range(meter.waterfall.count()))
    found = (item.data(Qt.ItemDataRole.AccessibleTextRole) for item in items)
    return [text.partition(".")[0] for text in found]


def test_the_last_turn_has_its_time_its_parts_and_a_remark(meter: LatencyMeter) -> None:
    show(meter, *WAIT, *ANSWER, ended())
    assert texts(meter) == ["0.36 s", "from letting go to sound", "The model took 51% of it."]
    assert rows(meter) == [
        "Transcription, 24 ms",
        "First token, 181 ms",
        "First phrase, 62 ms",
        "Synthesis, 48 ms",
        "Playback, 41 ms",
    ]


def test_parts_that_were_not_reached_are_not_drawn(meter: LatencyMeter) -> None:
    turn(meter, 1, latency=e.TurnLatency(0.0, 420.0))
    assert rows(meter) == ["First token, 420 ms"]
    turn(meter, 2, outcome="failed", latency=e.TurnLatency(0.0))
    assert meter.waterfall.isHidden()
    assert texts(meter) == ["Turn 2, failed", "No answer"]


def test_the_parts_grow_while_the_turn_runs(meter: LatencyMeter, qtbot: QtBot) -> None:
    show(meter, *WAIT)
    qtbot.waitUntil(lambda: len(meter.spans) == 2)
    assert [(PARTS[s.part].name, s.running) for s in meter.spans] == [
        ("Transcription", False),
        ("First token", True),
    ]
    show(meter, *ANSWER[:2])
    qtbot.waitUntil(lambda: len(meter.spans) == 4)
    assert [span.length_ms for span in meter.spans[:3]] == [24, 181, 62]
    assert PARTS[meter.spans[-1].part].name == "Synthesis"


def test_it_repaints_by_itself_only_while_someone_waits(meter: LatencyMeter) -> None:
    assert not meter.is_counting
    show(meter, *WAIT)
    assert meter.is_counting
    show(meter, *ANSWER)
    assert not meter.is_counting, "the answer is heard"
    assert meter.time == "0.36 s"
    show(meter, e.TurnStarted("typed", turn=2))
    assert meter.is_counting
    show(meter, ended(2, outcome="failed"))
    assert not meter.is_counting


def test_text_that_is_not_spoken_ends_the_wait(meter: LatencyMeter) -> None:
    show(meter, e.TurnStarted("typed", turn=1), e.RequestSent(1, "m", text_only=True, turn=1))
    assert meter.is_counting
    show(meter, e.ReplyDelta("Hi", turn=1, at_ms=420))
    assert not meter.is_counting
    assert texts(meter) == ["0.42 s", "from sending to first text"]


def test_while_the_answer_is_spoken_its_time_is_final(meter: LatencyMeter) -> None:
    show(meter, *WAIT, *ANSWER)
    assert texts(meter) == ["0.36 s", "from letting go to sound"]


def test_while_the_user_decides_no_time_passes(meter: LatencyMeter, qtbot: QtBot) -> None:
    show(meter, *WAIT, ASKED)
    assert not meter.is_counting
    before = meter.spans
    qtbot.wait(120)
    assert meter.spans == before
    show(meter, ANSWERED)
    assert meter.is_counting
    assert meter.spans[-1].length_ms < 5_000, "the seven seconds of the decision do not count"


def test_the_time_of_a_running_tool_is_not_the_models(meter: LatencyMeter, qtbot: QtBot) -> None:
    show(
        meter,
        *WAIT,
        e.ToolStarted("c", "web_search", "{}", turn=1, at_ms=2100),
        e.ToolProgress("c", "half", turn=1, at_ms=9100),
    )
    qtbot.waitUntil(lambda: len(meter.spans) == 3)
    found = {PARTS[span.part].name: span.length_ms for span in meter.spans}
    assert found["Tools"] >= 7_000
    assert found["First token"] == pytest.approx(76, abs=1)


def test_the_last_turn_stays_until_the_talk_key_is_released(meter: LatencyMeter) -> None:
    turn(meter, 1)
    show(meter, e.TurnStarted("spoken", turn=2), e.InputLevel(0.2, turn=2, at_ms=40))
    assert meter.time == "0.36 s"
    show(meter, e.TalkReleased(turn=2, at_ms=900))
    assert "so far" in texts(meter)


@pytest.mark.parametrize("outcome", ["interrupted", "failed"])
@pytest.mark.parametrize("released", [False, True])
def test_a_recording_that_led_to_nothing_leaves_the_last_turn_on_display(
    meter: LatencyMeter, released: bool, outcome: str
) -> None:
    turn(meter, 1)
    show(meter, e.TurnStarted("spoken", turn=2), e.ListeningStarted(turn=2))
    show(meter, *[e.TalkReleased(turn=2, at_ms=900)] * released)
    show(meter, ended(2, outcome=outcome, latency=e.TurnLatency()))
    assert meter.time == "0.36 s"
    assert not meter.is_counting
    assert len(meter.history.records) == 1


def test_the_parts_are_computed_once_for_each_change(
    meter: LatencyMeter, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed = []
    compute = latency_meter.spans
    monkeypatch.setattr(latency_meter, "spans", lambda *of: computed.append(of) or compute(*of))
    chip = LatencyChip(meter)
    turn(meter, 1)
    before = len(computed)
    for _ in range(3):
        chip.grab()
        meter.grab()
        chip.sizeHint()
    assert len(computed) == before


def test_a_chip_without_parts_has_no_room_for_them(meter: LatencyMeter) -> None:
    chip = LatencyChip(meter)
    turn(meter, 1, outcome="failed", latency=e.TurnLatency(0.0))
    assert chip.words == "No answer"
    advance = chip.fontMetrics().horizontalAdvance("No answer")
    assert chip.sizeHint().width() - advance < 4 * SPACE
    chip.resize(chip.sizeHint())
    picture = chip.grab().toImage()
    card = picture.pixelColor(SPACE, picture.height() // 2)
    columns = range(SPACE, 3 * SPACE)
    rows = range(8, picture.height() - 8)
    assert any(picture.pixelColor(x, y) != card for x in columns for y in rows), "the words"


def test_hands_free_counts_from_the_last_word(meter: LatencyMeter) -> None:
    show(meter, WAIT[0], e.TalkReleased(silence_ms=900.0, turn=1, at_ms=2000))
    assert PARTS[meter.spans[0].part].name == "End of speech"
    assert meter.time == "0.9 s"


def test_announcements_and_late_events_of_older_turns_change_nothing(meter: LatencyMeter) -> None:
    turn(meter, 1)
    before = (meter.spans, texts(meter))
    show(meter, e.TurnStarted("announcement", turn=2), *ANSWER, ended(2), ended(1))
    assert (meter.spans, texts(meter)) == before


def test_several_turns_have_a_chart_a_median_and_the_slowest(meter: LatencyMeter) -> None:
    turn(meter, 1)
    assert meter.chart.isHidden()
    turn(meter, 2, latency=SLOW)
    turn(meter, 3)
    assert not meter.chart.isHidden()
    assert "Median 0.36 s, slowest 1.98 s." in " ".join(texts(meter))
    assert texts(meter)[-2] == "Slowest turn"


def test_the_chosen_turn_is_shown_with_its_number_until_the_next(meter: LatencyMeter) -> None:
    turn(meter, 1, latency=SLOW)
    turn(meter, 2)
    meter.chart.setCurrentRow(0)
    assert texts(meter)[:2] == ["Turn 1", "1.98 s"]
    assert "Slowest turn" not in texts(meter), "the advice says it"
    show(meter, e.TurnStarted("typed", turn=3))
    assert "so far" in texts(meter)
    assert meter.chart.currentRow() == -1


def test_the_arrow_keys_explain_one_part_after_the_other(meter: LatencyMeter, qtbot: QtBot) -> None:
    turn(meter, 1)
    meter.waterfall.setFocus(Qt.FocusReason.TabFocusReason)
    for key, row in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, -1)):
        qtbot.keyClick(meter.waterfall, key)
        assert PARTS[meter.spans[row].part].meaning in texts(meter)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F9, Qt.Key.Key_Escape])
def test_keys_that_talk_and_stop_are_the_windows(meter: LatencyMeter, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(meter.waterfall, event)
    assert not event.isAccepted()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_each_part_is_painted_in_its_color(
    meter: LatencyMeter, theme: Theme, direction: Qt.LayoutDirection, request: pytest.FixtureRequest
) -> None:
    set_current_theme(theme)
    request.addfinalizer(lambda: set_current_theme(LIGHT))
    meter.setLayoutDirection(direction)
    turn(meter, 1, latency=ALL_PARTS)
    picture = meter.waterfall.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert {QColor(color).name() for color in theme.parts} <= seen


# --- the chip -------------------------------------------------------------------------------------


@pytest.fixture
def chip(meter: LatencyMeter, qtbot: QtBot) -> LatencyChip:
    chip = LatencyChip(meter)
    qtbot.addWidget(chip)
    return chip


def test_the_chip_is_hidden_until_there_is_a_time(meter: LatencyMeter, chip: LatencyChip) -> None:
    assert chip.isHidden()
    show(meter, WAIT[0])
    assert chip.isHidden(), "the user talks"
    show(meter, *WAIT[1:])
    assert not chip.isHidden()
    assert chip.words.endswith("s…")
    show(meter, *ANSWER, ended())
    assert chip.words == "0.36 s"
    chip.set_wanted(False)
    assert chip.isHidden()


def test_the_chip_says_the_time_to_a_screen_reader(meter: LatencyMeter, chip: LatencyChip) -> None:
    turn(meter, 1)
    assert chip.accessibleName() == "Response time: 0.36 s"
    assert chip.toolTip() == "<p>Response time: 0.36 s</p>"
    turn(meter, 2, outcome="failed", latency=e.TurnLatency())
    assert chip.accessibleName() == "Response time: No answer"
