"""The sound check: what it shows, and what it does with the real devices behind it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.config.settings import Settings
from app.engine.pipeline import Pipeline
from app.engine.session import Session
from app.gui.setup.sound_check_controller import SoundCheckController
from app.gui.setup.sound_check_dialog import DevicePanel, SoundCheckDialog
from tests.engine.script import ScriptedModel
from tests.rig import Sound

NAMES = ["Headset Microphone", "Desk Microphone"]


@pytest.fixture
def dialog(qtbot) -> SoundCheckDialog:
    dialog = SoundCheckDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def offered(panel: DevicePanel) -> list[str]:
    return [panel.choice.itemText(i) for i in range(panel.choice.count())]


def test_the_systems_default_comes_first_by_its_name(dialog):
    dialog.microphone.show_devices(NAMES, "Desk Microphone", "")
    assert offered(dialog.microphone) == ["System default (Desk Microphone)", *NAMES]
    assert dialog.microphone.device == ""


@pytest.mark.parametrize(
    ("chosen", "device"),
    [("Desk Microphone", "Desk Microphone"), ("headset", "Headset Microphone"), ("Ear", "Ear")],
    ids=["whole name", "part of it", "not connected"],
)
def test_the_chosen_device_stays(dialog, chosen, device):
    dialog.microphone.show_devices(NAMES, "", chosen)
    assert dialog.microphone.device == device
    assert ("Ear (not connected)" in offered(dialog.microphone)) == (chosen == "Ear")


def test_a_name_that_was_stored_without_its_host_api_means_the_first_device_of_that_name(dialog):
    names = ["Mic 2, Windows WASAPI", "Mic, Windows WASAPI", "Mic, MME"]
    dialog.microphone.show_devices(names, "", "Mic")
    assert dialog.microphone.device == "Mic, Windows WASAPI"
    assert offered(dialog.microphone) == ["System default", *names]


def test_without_devices_nothing_can_be_tried(dialog):
    dialog.speaker.show_devices([], "", "")
    assert not dialog.speaker.button.isEnabled()


def test_enter_uses_what_is_chosen_and_escape_does_not(dialog, qtbot):
    dialog.microphone.show_devices(NAMES, "", "Desk Microphone")
    with qtbot.waitSignal(dialog.used) as used:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert used.args == ["Desk Microphone", ""]
    dialog.show()
    with qtbot.assertNotEmitted(dialog.used):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_one_thing_is_tried_at_a_time_and_the_button_keeps_the_focus(dialog, qtbot):
    for panel in (dialog.microphone, dialog.speaker):
        panel.show_devices(NAMES, "", "")
    dialog.microphone.button.setFocus()
    dialog.show_recording()
    assert dialog.focusWidget() is dialog.microphone.button
    assert dialog.microphone.button.text() == "Recording… say something"
    assert not dialog.speaker.button.isEnabled()
    dialog.show_idle()
    assert dialog.microphone.button.text() == "Record and play back"
    assert dialog.speaker.button.isEnabled()


# --- with devices -------------------------------------------------------------------------------


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110  (it comes from another thread)
            await asyncio.sleep(0.02)


@pytest.fixture
def loopback(sound: Sound) -> Iterator[None]:
    """The microphone hears what is played."""
    module = sound.pactl("load-module", "module-loopback", "source=speaker.monitor", "sink=mic")
    yield
    sound.pactl("unload-module", module.strip())


@pytest.mark.usefixtures("loopback")
async def test_an_echo_brings_advice(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    checks = SoundCheckController(window)
    checks.open(Session(Pipeline(ScriptedModel([]))), Settings(), window)
    dialog = checks.dialog
    assert dialog is not None
    await until(dialog.speaker.button.isEnabled)
    dialog.testRequested.emit()
    levels: list[float] = []
    dialog.microphone.meter.set_level = levels.append
    await until(lambda: dialog.advice)
    assert dialog.advice.startswith("The microphone hears the speaker.")
    assert max(levels) > -30
    dialog.reject()
    await checks._tasks.finished()
    assert checks.dialog is None


async def test_without_a_sound_server_it_says_so_and_looks_again(
    qtbot, sound: Sound, monkeypatch: pytest.MonkeyPatch
):
    window = QWidget()
    qtbot.addWidget(window)
    checks = SoundCheckController(window)
    with monkeypatch.context() as away:
        away.setenv("PULSE_SERVER", "unix:/nowhere")
        checks.open(None, Settings(), window)
        dialog = checks.dialog
        assert dialog is not None
        await until(lambda: dialog.microphone.sentence.startswith("No microphone found."))
        assert dialog.speaker.sentence.startswith("No speaker found.")
    dialog.rescanRequested.emit()
    await until(lambda: checks._listening)
    assert dialog.speaker.button.isEnabled()
    dialog.reject()
    await checks._tasks.finished()
