"""The timers, alarms and reminders above the bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.engine.contracts.events import PendingTimer, TimersChanged
from app.gui.tools.timer_chips import MOST_SHOWN, TimerChips, format_left

NOW = 1_800_000_000.0
TEA = PendingTimer(7, "timer", "tea", NOW + 299)


@pytest.fixture
def chips(window, session) -> TimerChips:
    window.timer_chips._now = lambda: NOW
    return window.timer_chips


def publish(session, *timers: PendingTimer) -> None:
    session.publish(TimersChanged(timers))


def test_the_row_is_hidden_while_nothing_is_set(session, chips):
    assert not chips.isVisible()
    publish(session, TEA)
    assert chips.isVisible()
    publish(session)
    assert not chips.isVisible()
    assert chips.chips == []


def test_a_chip_shows_what_it_is_for_and_what_is_left(session, chips):
    publish(
        session,
        TEA,
        PendingTimer(8, "timer", "", 9e15, paused_left=750),
        PendingTimer(9, "reminder", "call Ann", NOW + 9 * 3600),
    )
    shown = [(chip.accessibleName(), chip.left) for chip in chips.chips]
    assert shown == [("tea", "4:59"), ("Timer", "12:30, paused"), ("call Ann", "9 h 0 min")]
    cancel = [chip.button.accessibleName() for chip in chips.chips]
    assert cancel == ["Cancel tea", "Cancel the timer", "Cancel call Ann"]


def test_the_time_that_is_left_is_live(qtbot, session, chips):
    publish(session, TEA)
    chips._now = lambda: NOW + 1
    qtbot.waitUntil(lambda: chips.chips[0].left == "4:58")


def test_a_paused_timer_does_not_tick(session, chips):
    publish(session, PendingTimer(8, "timer", "", 9e15, paused_left=750))
    assert not chips._timer.isActive()


def test_a_click_cancels_that_timer(qtbot, session, chips):
    publish(session, PendingTimer(3, "alarm", "", NOW + 30), TEA)
    qtbot.mouseClick(chips.chips[1].button, Qt.MouseButton.LeftButton)
    assert session.commands == [("cancel_timer", "7")]


def test_the_keyboard_cancels_a_timer_and_keeps_a_focus(qtbot, window, session, chips):
    publish(session, TEA, PendingTimer(8, "timer", "", NOW + 400))
    first, second = (chip.button for chip in chips.chips)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert session.commands == [("cancel_timer", "8")]
    publish(session, TEA)
    assert window.focusWidget() is not None
    assert window.focusWidget().isVisible()


def test_a_label_is_plain_text_on_one_line(session, chips):
    publish(session, PendingTimer(1, "reminder", "<b>call\nAnn</b>" * 20, NOW + 60))
    (chip,) = chips.chips
    assert "\n" not in chip.accessibleName()
    assert chip.sizeHint().width() < 360


@pytest.mark.parametrize("width", [380, 480, 1600])
def test_the_chips_fit_into_the_row_and_the_rest_is_counted(qtbot, window, session, chips, width):
    window.resize(width, 700)
    names = ("tea", "eggs", "a rather long name for a timer")
    many = [PendingTimer(n, "timer", names[n % 3], NOW + 60 * n) for n in range(1, MOST_SHOWN + 4)]
    publish(session, *many)
    qtbot.waitUntil(lambda: all(chips.rect().contains(one.geometry()) for one in chips.chips))
    assert len(chips.chips) == MOST_SHOWN
    assert chips._more.text() == "3 more"
    assert window.talk_bar.isVisible()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0:00"),
        (0.2, "0:01"),
        (59, "0:59"),
        (60, "1:00"),
        (3600, "60:00"),
        (3601, "1 h 1 min"),
        (7200, "2 h 0 min"),
        (48 * 3600, "2 d 0 h"),
        (80 * 3600, "3 d 8 h"),
    ],
)
def test_the_time_is_as_exact_as_it_is_near(seconds, text):
    assert format_left(seconds) == text
