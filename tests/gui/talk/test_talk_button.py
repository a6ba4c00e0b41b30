from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import (
    ChunkStarted,
    InputLevel,
    ListeningStarted,
    SpeechPause,
    TalkReleased,
    TurnStarted,
)
from app.gui.talk.talk_button import TalkButton
from tests.gui.recorded_session import ended


@pytest.fixture
def button(qtbot: QtBot) -> TalkButton:
    button = TalkButton()
    qtbot.addWidget(button)
    button.show()
    return button


def test_its_label_says_what_it_does_now(button: TalkButton) -> None:
    assert button.label == "Hold to talk"
    button.show_event(ListeningStarted(turn=1))
    assert button.label == "Listening…"
    button.show_event(TalkReleased(turn=1))
    button.show_event(ChunkStarted(turn=1, chunk=0, start=0, end=1, audible_ms=1))
    assert button.label == "Stop" == button.accessibleName()
    button.show_event(ended(1))
    assert button.label == "Hold to talk"


def test_the_ring_follows_the_voice_and_rests_when_listening_ends(button: TalkButton) -> None:
    button.show_event(TurnStarted(turn=1, source="spoken"))
    button.show_event(InputLevel(turn=1, level=0.1))
    loud = button.level
    button.show_event(InputLevel(turn=1, level=0.0))
    assert 0 < button.level < loud <= 1
    button.show_event(InputLevel(turn=1, level=1.0))
    assert button.level == 1
    button.show_event(TalkReleased(turn=1))
    assert button.level == 0


def test_other_mouse_buttons_do_nothing(qtbot: QtBot, button: TalkButton) -> None:
    with qtbot.assertNotEmitted(button.pressed), qtbot.assertNotEmitted(button.released):
        qtbot.mouseClick(button, Qt.MouseButton.RightButton)


def test_a_click_that_stops_is_no_talking(qtbot: QtBot, button: TalkButton) -> None:
    button.show_event(TurnStarted(turn=1, source="typed"))
    with (
        qtbot.waitSignal(button.stopped),
        qtbot.assertNotEmitted(button.pressed),
        qtbot.assertNotEmitted(button.released),
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_paints_every_state(qtbot: QtBot, button: TalkButton) -> None:
    looks = {bytes(button.grab().toImage().constBits())}
    for event in (ListeningStarted(turn=1), TalkReleased(turn=1)):
        button.show_event(event)
        looks.add(bytes(button.grab().toImage().constBits()))
    assert len(looks) == 3


def test_hands_free_it_shows_how_much_of_the_pause_is_left(button: TalkButton) -> None:
    button.show_event(TurnStarted(turn=1, source="spoken"))
    button.show_event(ListeningStarted())
    assert button.label == "Listening…"
    button.show_event(SpeechPause(left_ms=600, of_ms=900))
    assert button.label == "Sending…"
    assert button.pause_left == pytest.approx(2 / 3)
    button.grab()
    button.show_event(SpeechPause(left_ms=900, of_ms=900))
    assert button.label == "Listening…"


def test_the_next_recording_begins_with_all_of_it(button: TalkButton) -> None:
    button.show_event(TurnStarted(turn=1, source="spoken"))
    button.show_event(ListeningStarted())
    button.show_event(SpeechPause(left_ms=0, of_ms=900))
    button.show_event(TalkReleased())
    assert button.pause_left == 1.0
