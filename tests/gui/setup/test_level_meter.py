"""The level meter: how it follows a level, what it says of it, and when it repaints."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from app.gui.kit.theme import LIGHT
from app.gui.setup.level_meter import FLOOR_DB, Ballistics, LevelMeter, Rating
from tests.gui.recorded_session import Clock


def after(*levels: tuple[float, float], at: float):
    """What is shown at ``at`` (s) after the ``levels``: pairs of a time in s and dB."""
    meter = Ballistics(0.0)
    for time, dbfs in levels:
        meter.feed(dbfs, time)
    return meter.reading(at)


def test_the_level_rises_at_once_and_falls_slowly():
    assert after((1.0, -20), at=1.0).level_db == -20
    assert -30 < after((1.0, -20), (1.1, -60), at=1.1).level_db < -20
    assert after((1.0, -20), at=4.0).level_db == FLOOR_DB


def test_the_peak_is_held_and_then_falls():
    assert after((1.0, -12), (1.1, -60), at=2.0).peak_db == -12
    assert after((1.0, -12), (1.1, -60), at=9.0).peak_db == FLOOR_DB


@pytest.mark.parametrize("dbfs", [-math.inf, -200.0, 3.0])
def test_levels_beyond_the_scale_are_shown_at_its_ends(dbfs):
    assert FLOOR_DB <= after((0.0, dbfs), at=0.0).level_db <= 0.0


@pytest.mark.parametrize(
    ("levels", "at", "rating"),
    [
        ([], 1.0, Rating.NONE),
        ([], 4.0, Rating.QUIET),
        ([(4.0, -50)], 4.0, Rating.QUIET),
        ([(4.0, -15)], 4.0, Rating.GOOD),
        ([(4.0, -15), (5.5, -60)], 5.5, Rating.GOOD),
        ([(4.0, -15), (8.0, -60)], 8.0, Rating.QUIET),
        ([(4.0, 0), (4.5, -15)], 4.5, Rating.CLIPS),
        ([(4.0, 0), (6.5, -15)], 6.5, Rating.GOOD),
    ],
)
def test_a_word_says_what_the_loudest_moment_means(levels, at, rating):
    assert after(*levels, at=at).rating is rating


# --- the widget -----------------------------------------------------------------------------------


class Repaints(QObject):
    def __init__(self, widget: LevelMeter) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == event.Type.Paint
        return False


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meter(qtbot, clock) -> LevelMeter:
    meter = LevelMeter(clock=clock)
    qtbot.addWidget(meter)
    meter.resize(320, meter.sizeHint().height())
    meter.show()
    qtbot.waitExposed(meter)
    return meter


def painted(meter: LevelMeter, colour: str) -> int:
    """How many pixels of the bar are of that colour."""
    picture = meter.grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(picture.pixel(x, meter._bar().center().y()) == wanted for x in range(meter.width()))


def test_it_measures_only_while_it_is_active(meter):
    meter.set_level(-10)
    meter._show()
    assert painted(meter, LIGHT.accent) == 0
    assert meter.accessibleDescription() == "Not measuring"
    meter.set_active(True)
    meter.set_level(-10)
    meter._show()
    assert painted(meter, LIGHT.accent) > 100
    meter.set_active(False)
    assert painted(meter, LIGHT.accent) == 0


def test_clipping_is_shown_by_colour_and_word(meter):
    meter.set_active(True)
    meter.set_level(0)
    meter._show()
    assert meter.word == "Too loud"
    assert painted(meter, LIGHT.error) > 100


def test_a_quiet_voice_is_told(meter, clock):
    meter.set_active(True)
    clock.now += 3.5
    meter.set_level(-50)
    meter._show()
    assert meter.word == "Too quiet"
    assert meter.accessibleDescription() == "-50 decibels: Too quiet"


def test_what_has_not_changed_is_not_painted_again(meter, qtbot):
    meter.set_active(True)
    meter.set_level(-30)
    meter._show()
    qtbot.wait(1)
    repaints = Repaints(meter)
    for _ in range(10):
        meter.set_level(-30)
        meter._show()
        qtbot.wait(1)
    assert repaints.count == 0
    meter.set_level(-10)
    meter._show()
    qtbot.waitUntil(lambda: repaints.count == 1)


def test_from_right_to_left_it_begins_at_the_right(meter):
    meter.set_active(True)
    meter.set_level(-30)
    meter._show()
    before = meter.grab().toImage()
    meter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = meter.grab().toImage()
    y, accent = int(meter._bar().center().y()), QColor(LIGHT.accent).rgb()
    assert before.pixel(5, y) == accent
    assert after.pixel(meter.width() - 6, y) == accent
