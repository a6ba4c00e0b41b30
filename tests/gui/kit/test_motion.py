from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.contracts.events import InputLevel, ListeningStarted, TurnStarted
from app.gui.kit.motion import Motion, is_reduced
from app.gui.latency.latency_meter import FRAME_MS, REDUCED_MOTION_FRAME_MS, LatencyMeter
from app.gui.talk.talk_button import TalkButton


@pytest.fixture
def motion(qtbot: QtBot, qapp: QApplication) -> Iterator[Motion]:
    motion = Motion(qapp, "full")
    yield motion
    motion.choose("full")
    motion.deleteLater()


def test_a_choice_stands_whatever_the_desktop_wishes(motion: Motion) -> None:
    motion._read_portal_reply([False])  # no animations
    assert not is_reduced()
    motion.choose("reduced")
    assert is_reduced()


@pytest.mark.parametrize(("answer", "reduced"), [([False], True), ([True], False), ([], False)])
def test_the_desktop_decides_where_it_is_asked(
    motion: Motion, answer: list[object], reduced: bool
) -> None:
    motion.choose("system")
    motion._read_portal_reply(answer)
    assert is_reduced() is reduced


def test_the_ring_keeps_still(qtbot: QtBot, motion: Motion) -> None:
    button = TalkButton()
    qtbot.addWidget(button)
    motion.choose("reduced")
    button.show_event(ListeningStarted(turn=1))
    button.show_event(InputLevel(turn=1, level=0.5))
    assert button.level == 0
    motion.choose("full")
    button.show_event(InputLevel(turn=1, level=0.5))
    assert button.level > 0


@pytest.mark.parametrize(
    ("choice", "interval"), [("full", FRAME_MS), ("reduced", REDUCED_MOTION_FRAME_MS)]
)
def test_the_meters_clock_ticks_slowly(
    qtbot: QtBot, motion: Motion, choice: str, interval: int
) -> None:
    meter = LatencyMeter()
    qtbot.addWidget(meter)
    motion.choose(choice)  # type: ignore[arg-type]
    meter.show_event(TurnStarted(turn=1, source="typed"))
    assert meter.repaint_ms == interval
