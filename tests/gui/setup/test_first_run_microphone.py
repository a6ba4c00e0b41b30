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


def test_entering_requests_the_microphone_and_leaving_releases_it(
    step: MicrophoneStep, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(step.entered):
        step.enter()
    assert not step.listen_button.isEnabled(), "nothing is heard yet"
    with qtbot.waitSignal(step.left):
        step.leave()


def test_one_press_listens_another_ends_it(step: MicrophoneStep, qtbot: QtBot) -> None:
    said: list[bool] = []
    step.listenRequested.connect(said.append)
    step.show_level(-20.0)
    step.listen_button.click()
    assert (step.listen_button.text(), step.transcript) == ("Stop", "Listening…")
    step.show_partial("What is")
    assert step.transcript == "What is"
    step.listen_button.click()
    assert said == [True, False]
    step.show_final("What is the time?")
    assert step.transcript == "It understood: “What is the time?”"
    assert step.listen_button.text() == "Say something"


def test_nothing_understood_says_what_to_do(step: MicrophoneStep) -> None:
    step.show_level(-60.0)
    step.listen_button.click()
    step.show_final("")
    assert step.transcript.startswith("Repartee didn't catch that.")
    assert not step.listen_button.isChecked()


def test_a_missing_microphone_is_told_until_one_is_heard(step: MicrophoneStep) -> None:
    step.show_waiting()
    step.show_problem("There is no microphone.")
    assert step.problem == "There is no microphone."
    step.show_level(-20.0)
    assert step.problem == ""
    assert step.listen_button.isEnabled()


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
    label = step.findChild(type(step._transcript), "understood")
    assert label.textFormat() is Qt.TextFormat.PlainText
