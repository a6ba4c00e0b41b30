from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.engine.contracts.events import (
    ChunkStarted,
    Event,
    ListeningStarted,
    RequestSent,
    SpeechPause,
    State,
    ToolStarted,
    TurnStarted,
)
from app.gui.talk.talk_hint import TalkHint
from tests.gui.recorded_session import ended


@pytest.fixture
def hint(qtbot: QtBot) -> TalkHint:
    hint = TalkHint()
    qtbot.addWidget(hint)
    hint.set_ready(True)
    return hint


@pytest.mark.parametrize(
    ("event", "word"),
    [
        (ListeningStarted(turn=1), "Listening"),
        (RequestSent(turn=1, round=1, model="m"), "Thinking"),
        (ToolStarted(turn=1, call_id="a", name="timer", arguments="{}"), "Using a tool"),
        (ChunkStarted(turn=1, chunk=0, start=0, end=1, audible_ms=1), "Speaking"),
        (ended(1), "Ready"),
    ],
)
def test_each_state_has_a_word_and_tells_it_to_screen_readers(
    hint: TalkHint, event: Event, word: str
) -> None:
    hint.show_event(TurnStarted(turn=1, source="typed"))
    hint.show_event(event)
    assert hint.word == word
    assert hint.accessibleName() == f"State: {word}"


def test_a_change_is_reported_once(qtbot: QtBot, hint: TalkHint) -> None:
    changes: list[State] = []
    hint.changed.connect(changes.append)
    hint.show_event(TurnStarted(turn=1, source="typed"))
    hint.show_event(RequestSent(turn=1, round=1, model="m"))
    assert changes == [State.THINKING]


def test_before_there_is_a_session_it_says_so(qtbot: QtBot) -> None:
    hint = TalkHint()
    qtbot.addWidget(hint)
    assert hint.word == "Getting ready…"
    hint.set_failed()
    assert hint.word == "Not ready"
    hint.set_ready(True)
    assert hint.word == "Ready"


@pytest.mark.parametrize(
    ("settings", "hint_text"),
    [
        (Settings(), "Hold Space to talk"),
        (Settings(talk_mode="tap"), "Press Space to talk"),
        (Settings(hands_free=True), "Press Space to talk"),
    ],
)
def test_the_hint_says_how_to_talk(hint: TalkHint, settings: Settings, hint_text: str) -> None:
    hint.show_settings(settings)
    assert hint.text() == hint_text


def test_in_the_text_field_the_hint_names_the_key_that_talks_there(hint: TalkHint) -> None:
    hint.show_settings(Settings(talk_key="F8"))
    hint.set_typing(True)
    assert hint.text() == "Hold F8 to talk"


@pytest.mark.parametrize(
    ("event", "hint_text"),
    [
        (ListeningStarted(turn=1), "Let go to send · Esc to cancel"),
        (RequestSent(turn=1, round=1, model="m"), "Hold Space to interrupt · Esc to stop"),
        (SpeechPause(turn=1, left_ms=300, of_ms=900), "Sending…"),
    ],
)
def test_the_hint_follows_the_turn(hint: TalkHint, event: Event, hint_text: str) -> None:
    hint.show_event(TurnStarted(turn=1, source="spoken"))
    hint.show_event(event)
    assert hint.text() == hint_text
