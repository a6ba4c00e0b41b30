"""The step in which the microphone is tried."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.setup.first_run_microphone import MicrophoneStep


@pytest.fixture
def step(qtbot: QtBot) -> MicrophoneStep:
    step = MicrophoneStep()
    qtbot.addWidget(step)
    step.show()
    return step


def test_entering_asks_for_the_microphone_and_leaving_lets_go_of_it(
    step: MicrophoneStep, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(step.entered):
        step.enter()
    assert not step.say.isEnabled(), "nothing is heard yet"
    with qtbot.waitSignal(step.exited):
        step.leave()


def test_one_press_listens_another_ends_it(step: MicrophoneStep, qtbot: QtBot) -> None:
    said: list[bool] = []
    step.tried.connect(said.append)
    step.show_level(-20.0)
    step.say.click()
    assert (step.say.text(), step.words) == ("Stop", "Listening…")
    step.show_partial("What is")
    assert step.words == "What is"
    step.say.click()
    assert said == [True, False]
    step.show_understood("What is the time?")
    assert step.words == "It understood: “What is the time?”"
    assert step.say.text() == "Say something"


def test_nothing_understood_says_what_to_do(step: MicrophoneStep) -> None:
    step.show_level(-60.0)
    step.say.click()
    step.show_understood("")
    assert step.words.startswith("Nothing was understood.")
    assert not step.say.isChecked()


def test_a_missing_microphone_is_told_until_one_is_heard(step: MicrophoneStep) -> None:
    step.show_waiting()
    step.show_trouble("There is no microphone.")
    assert step.trouble == "There is no microphone."
    step.show_level(-20.0)
    assert step.trouble == ""
    assert step.say.isEnabled()


def test_another_microphone_can_be_chosen(step: MicrophoneStep) -> None:
    chosen: list[Any] = []
    step.deviceRequested.connect(chosen.append)
    step.show_devices(["Headset", "Camera"], "Camera")
    assert step.device.currentText() == "Camera"
    step.device.setFocus()
    step.device.setCurrentIndex(1)
    step.device.activated.emit(1)
    step.device.setCurrentIndex(0)
    step.device.activated.emit(0)
    assert chosen == ["Headset", ""]


def test_one_that_is_unplugged_stays_the_chosen_one(step: MicrophoneStep) -> None:
    step.show_devices(["Headset"], "Camera")
    assert step.device.currentData() == "Camera"


def test_the_words_are_plain_text_and_read_from_their_own_side(step: MicrophoneStep) -> None:
    label = step.findChild(type(step._words), "understood")
    assert label.textFormat() is Qt.TextFormat.PlainText
