from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ChunkStarted,
    Event,
    ListeningStarted,
    RequestSent,
    State,
    ToolStarted,
    TurnStarted,
)
from app.gui.shell.state_light import StateLight
from tests.gui.recorded_session import ended


@pytest.fixture
def light(qtbot: QtBot) -> StateLight:
    light = StateLight()
    qtbot.addWidget(light)
    light.set_ready(True)
    return light


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
    light: StateLight, event: Event, word: str
) -> None:
    light.show_event(TurnStarted(turn=1, source="typed"))
    light.show_event(event)
    assert light.word == word
    assert light.accessibleName() == f"State: {word}"


def test_a_change_is_reported_once(qtbot: QtBot, light: StateLight) -> None:
    changes: list[State] = []
    light.changed.connect(changes.append)
    light.show_event(TurnStarted(turn=1, source="typed"))
    light.show_event(RequestSent(turn=1, round=1, model="m"))
    assert changes == [State.THINKING]


def test_before_there_is_a_session_it_says_so(qtbot: QtBot) -> None:
    light = StateLight()
    qtbot.addWidget(light)
    assert light.word == "Getting ready…"
    light.set_failed()
    assert light.word == "Not ready"
    light.set_ready(True)
    assert light.word == "Ready"


def test_without_room_its_sign_stands_alone_and_the_word_is_a_tooltip(qtbot: QtBot) -> None:
    light = StateLight()
    qtbot.addWidget(light)
    light.set_ready(True)
    wide = light.sizeHint().width()
    light.set_brief(True)
    assert light.sizeHint().width() < wide
    assert light.toolTip() == "Ready"
    assert light.accessibleName() == "State: Ready"
