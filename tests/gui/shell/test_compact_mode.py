"""The small window on top of the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.events import (
    ChunkStarted,
    ListeningStarted,
    PermissionAsked,
    ReplyDelta,
    RequestSent,
    ToolFinished,
    ToolStarted,
    TranscriptPartial,
    TurnStarted,
    UserMessage,
)
from app.gui.kit.bridge import Bridge
from app.gui.shell.compact_mode import Captions
from app.gui.shell.window import Window
from tests.gui.recorded_session import ended

ON_TOP = Qt.WindowType.WindowStaysOnTopHint


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def opened(qtbot: QtBot, store: QSettings) -> Window:
    window = Window(Bridge(), Settings(), store)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def small(qtbot: QtBot, store: QSettings) -> Window:
    window = opened(qtbot, store)
    window.resize(600, 700)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.height() < 400)
    return window


def test_a_key_makes_the_window_small_and_keeps_it_on_top(small: Window) -> None:
    assert small.isVisible()
    assert small.windowFlags() & ON_TOP
    assert not small.transcript.isVisible()
    assert not small.latency_meter.isVisible()
    assert small.talk_button.isVisible()
    assert small.composer.isVisible()


def test_the_same_key_brings_the_large_one_back(qtbot: QtBot, small: Window) -> None:
    qtbot.keyClick(small, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: small.size().toTuple() == (600, 700))
    assert not small.windowFlags() & ON_TOP
    assert small.transcript.isVisible() or small.welcome.isVisible()
    assert not small.captions.isVisible()
    small.resize(800, 900)
    assert small.size().toTuple() == (800, 900)


def test_it_grows_with_a_question_and_shrinks_with_the_answer(qtbot: QtBot, small: Window) -> None:
    height = small.height()
    asked = PermissionAsked(
        turn=1, call_id="a", name="open", arguments='{"what": "it"}', origin="", question="Open?"
    )
    small._bridge.event_received.emit(asked)
    qtbot.waitUntil(lambda: small.height() > height)
    small._bridge.event_received.emit(ended(1, "Done."))
    qtbot.waitUntil(lambda: small.height() == height)


def test_looking_for_something_leads_back_to_the_conversation(qtbot: QtBot, small: Window) -> None:
    qtbot.keyClick(small, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: small.height() == 700)
    assert small.find_bar.isVisible()


def test_the_next_start_is_as_the_last_end(qtbot: QtBot, store: QSettings, small: Window) -> None:
    small.move(QPoint(120, 80))
    small.close()
    again = opened(qtbot, store)
    qtbot.waitUntil(lambda: again.height() < 400)
    assert again.pos() == QPoint(120, 80)
    again.header.compact_action.trigger()
    qtbot.waitUntil(lambda: again.size().toTuple() == (600, 700))


def test_it_shows_what_was_said_and_what_is_spoken(qtbot: QtBot) -> None:
    words = Captions()
    qtbot.addWidget(words)
    words.resize(340, 100)
    words.show_event(TurnStarted(turn=1, source="spoken"))
    words.show_event(TranscriptPartial("What is"))
    assert words.asked.accessibleName() == "What is"
    words.show_event(UserMessage("What is a kettle?"))
    words.show_event(ReplyDelta("A **vessel** to boil water in. "))
    words.show_event(ReplyDelta("Or to make tea."))
    words.show_event(ChunkStarted(chunk=0, start=0, end=31, audible_ms=0.0))
    assert words.asked.accessibleName() == "What is a kettle?"
    assert words.answer.text() == "A vessel to boil water in."


def test_a_failure_is_told_there(qtbot: QtBot) -> None:
    words = Captions()
    qtbot.addWidget(words)
    words.show_event(ended(1, outcome="failed", error="No server is running there."))
    assert words.answer.text() == "No server is running there."


def test_its_width_is_the_same_in_each_state(qtbot: QtBot, small: Window) -> None:
    emit = small._bridge.event_received.emit
    small._bridge.ready.emit(True)
    widths = set()
    for event in (
        TurnStarted(turn=1, source="spoken"),
        ListeningStarted(turn=1),
        TranscriptPartial("What is the longest of all the bridges in the whole wide world", turn=1),
        UserMessage("What is the longest of all the bridges in the whole wide world?", turn=1),
        RequestSent(turn=1, round=1, model="m"),
        ReplyDelta("It is the 1915 Çanakkale Bridge in Turkey. " * 9, turn=1),
        ChunkStarted(turn=1, chunk=0, start=0, end=300, audible_ms=0.0),
        ended(1, "Done."),
    ):
        emit(event)
        small.composer.setPlainText("A draft" * (len(widths) % 2))
        qtbot.wait(1)
        widths.add(small.width())
    assert len(widths) == 1


def test_a_long_chunk_is_shortened_and_not_cut(qtbot: QtBot) -> None:
    words = Captions()
    qtbot.addWidget(words)
    words.setFixedWidth(340)
    words.show()
    words.show_event(ended(1, outcome="failed", error="No server answers there. " * 20))
    label = words.answer
    assert label.text().endswith("…")
    assert label.heightForWidth(label.width()) <= label.height()


def test_the_running_tool_is_shown_in_one_line(small: Window) -> None:
    captions = small.captions
    height = small.height()
    for event in (
        TurnStarted(turn=1, source="typed"),
        UserMessage(turn=1, text="The weather?"),
        ReplyDelta(turn=1, text="Let me look."),
        ChunkStarted(turn=1, chunk=0, start=0, end=12, audible_ms=0),
        ToolStarted("a", "get_weather", '{"city": "Lisbon"}', turn=1),
    ):
        captions.show_event(event)
    assert captions.answer.text() == "Get weather  Lisbon"
    assert small.height() == height
    captions.show_event(ToolFinished("a", "get_weather", "ok", "Sun", 20, turn=1))
    assert captions.answer.text() == "Let me look."
